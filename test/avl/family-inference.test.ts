import { describe, expect, it } from 'vitest'
import type { AvlCodec } from '../../src/avl/context.js'
import { FamilyInference } from '../../src/avl/family-inference.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'

const dictionary = standardDictionary()

function infer(pairs: readonly (readonly [id: number, width: number])[], codec: AvlCodec = '8') {
  const inference = new FamilyInference(dictionary)
  for (const [id, width] of pairs) inference.observe(id, width, codec)
  return inference.answer
}

describe('FamilyInference', () => {
  it('knows nothing of nothing, nor of ids that nobody has', () => {
    expect(infer([])).toBeUndefined()
    expect(
      infer([
        [64_999, 1],
        [200, 4],
      ]),
    ).toBeUndefined()
  })

  // Pairs that only one family has.
  // prettier-ignore
  it.each([
    [[[1, 1], [76, 4], [62, 8]], 'FMx6XX'],
    [[[239, 1], [4, 4], [36, 2]], 'FMB'],
  ] as const)('takes the family that explains most: %j is %s', (pairs, family) => {
    expect(infer(pairs)).toMatchObject({ family, rivals: [], explained: pairs.length })
  })

  it('prefers FMB where several explain as much, and names the others', () => {
    const answer = infer([
      [239, 1],
      [22, 1],
    ])
    expect(answer?.family).toBe('FMB')
    expect(answer?.rivals).toContain('FMx6XX')
  })

  it('counts a pair once, however often it is sent', () => {
    const inference = new FamilyInference(dictionary)
    for (let record = 0; record < 50; record++) inference.observe(239, 1, '8')
    expect(inference.answer).toMatchObject({ explained: 1, seen: 1 })
  })

  it('learns with each record', () => {
    const inference = new FamilyInference(dictionary)
    inference.observe(22, 1, '8')
    expect(inference.answer?.family).toBe('FMB')
    inference.observe(76, 4, '8')
    expect(inference.answer).toMatchObject({ family: 'FMx6XX', rivals: [] })
  })

  it('rules out families by their codec', () => {
    expect(infer([[156, 1]], '8')?.rivals).not.toContain('FT')
    expect(infer([[156, 1]], '8E')?.rivals).toContain('FT')
    expect(infer([[1, 1]], '7')).toMatchObject({ family: 'GH3000', rivals: [] })
    expect(infer([[1, 1]], '16')?.rivals).not.toContain('GH3000')
  })

  it('settles what an ambiguous id means', () => {
    const inferred = infer([
      [22, 1],
      [76, 4],
    ])
    expect(dictionary.view({ codec: '8', inferred }).interpret(22, Uint8Array.of(1))).toMatchObject({
      name: 'Data Mode',
      ambiguous: undefined,
    })
  })
})
