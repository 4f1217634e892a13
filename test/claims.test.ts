/** Figures that the documents quote are those of the project: who adds a case, a fault or an id is told where they stand. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { standardDictionary } from '../src/avl/standard-dictionary.js'
import { CASES } from '../src/conform/suite.js'
import { FAULTS } from '../src/simulator/faults/faults.js'
import { PROFILES } from '../src/simulator/profiles.js'

const english = (count: number): string => count.toLocaleString('en-US')
const WORDS = ['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const word = (count: number): string => WORDS[count - 7] ?? String(count)

const dictionary = standardDictionary()
const ids = dictionary.ids
const meanings = ids.reduce((sum, id) => sum + dictionary.definitionsOf(id).length, 0)
const { models: listed } = JSON.parse(readFileSync('avlIds.json', 'utf8')) as {
  models: Record<string, unknown>
}
const models = Object.keys(listed).length
const captures = readdirSync('captures').filter(name => name.endsWith('.json')).length

test.each([
  ['README.md', `each of ${english(ids.length)} IO elements means on ${models} models`],
  ['README.md', `${CASES.length} numbered cases`],
  ['README.md', `--fault list explains ${FAULTS.length} of them`],
  ['README.md', `one of ${word(PROFILES.length)} models`],
  ['CHANGELOG.md', `${english(meanings)} meanings of ${english(ids.length)} ids on ${models} models`],
  ['CHANGELOG.md', `in ${CASES.length} numbered cases`],
  ['CHANGELOG.md', `${FAULTS.length} things that go wrong`],
  ['CHANGELOG.md', `${word(PROFILES.length)} models by name`],
  ['CHANGELOG.md', `\`captures/\` has ${captures} of them`],
])('%s: %s', (document, claim) => {
  const says = readFileSync(document, 'utf8').replaceAll(/\s+/g, ' ').includes(claim)
  expect({ claim, says }).toEqual({ claim, says: true })
})
