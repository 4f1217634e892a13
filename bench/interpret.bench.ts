/** What a record of twenty elements costs to interpret (target 1.5 us), and what the dictionary adds to a start. */
import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import type { AvlData } from '../src/avl/definition.js'
import { Dictionary } from '../src/avl/dictionary.js'
import { FamilyInference } from '../src/avl/family-inference.js'

const text = readFileSync(new URL('../avlIds.json', import.meta.url), 'utf8')
const dictionary = Dictionary.from(JSON.parse(text) as AvlData)

/** Id and width of what an FMB920 sends. */
// prettier-ignore
const ELEMENTS: readonly (readonly [id: number, width: number])[] = [
  [239, 1], [240, 1], [80, 1], [21, 1], [200, 1], [69, 1], [1, 1], [113, 1], [181, 2], [182, 2],
  [66, 2], [24, 2], [205, 2], [206, 2], [67, 2], [68, 2], [241, 4], [199, 4], [16, 4], [72, 4],
]
const bytes = new Uint8Array(64).map((_, at) => at * 37)
const known = dictionary.view({ codec: '8', model: dictionary.models.resolve('FMB920') })
const unknown = dictionary.view({ codec: '8' })
const inference = new FamilyInference(dictionary)
/** What is found is counted, so that no engine leaves the finding out. */
const found = { names: 0 }

function interpretRecord(view: typeof known): void {
  let offset = 0
  for (const [id, width] of ELEMENTS) {
    if (view.interpret(id, bytes, offset, width).name !== null) found.names++
    offset += width
  }
}

describe('a record of 20 elements', () => {
  bench('interpreted, model known', () => interpretRecord(known))
  bench('interpreted, model unknown', () => interpretRecord(unknown))
  bench('observed by the inference of the family', () => {
    for (const [id, width] of ELEMENTS) inference.observe(id, width, '8')
    if (inference.answer !== undefined) found.names++
  })
})

describe('start-up', () => {
  bench('parse avlIds.json', () => void JSON.parse(text))
  const data = JSON.parse(text) as AvlData
  bench('index it and find a first id', () => {
    if (Dictionary.from(data).find(66, 2) !== undefined) found.names++
  })
})
