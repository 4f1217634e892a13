import { describe, expect, it } from 'vitest'
import { noiseAt, Random } from '../../src/simulator/random.js'

const draw = (random: Random, count = 8): number[] => Array.from({ length: count }, () => random.uint32())

describe('Random', () => {
  it('gives the same numbers for the same seed, as a number or as text', () => {
    expect(draw(new Random(42))).toEqual(draw(new Random('42')))
    expect(draw(new Random(42))).not.toEqual(draw(new Random(43)))
  })

  it('has a fixed sequence, so that a seed in a bug report stays good', () => {
    expect(draw(new Random('teltonika'), 4)).toMatchInlineSnapshot(`
      [
        2545311031,
        112622789,
        3916392104,
        4248986478,
      ]
    `)
  })

  it('forks by label alone, whatever was drawn before', () => {
    const fresh = new Random(1).fork('device 7')
    const used = new Random(1)
    draw(used, 100)
    expect(draw(used.fork('device 7'))).toEqual(draw(fresh))
    expect(draw(new Random(1).fork('device 8'))).not.toEqual(draw(new Random(1).fork('device 7')))
  })

  it('spreads evenly over its range, both ends included', () => {
    const random = new Random(9)
    const counts = new Map<number, number>()
    for (let i = 0; i < 6000; i++) {
      const face = random.int(1, 6)
      counts.set(face, (counts.get(face) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6])
    for (const count of counts.values()) expect(count).toBeGreaterThan(850)
  })

  it('refuses to pick from nothing', () => {
    expect(() => new Random(1).pick([])).toThrow(RangeError)
  })
})

describe('noiseAt', () => {
  it('is continuous and stays within -1..1', () => {
    const seed = new Random(3).noiseSeed()
    let before = noiseAt(seed, -5)
    for (let x = -5; x < 20; x += 0.01) {
      const value = noiseAt(seed, x)
      expect(Math.abs(value)).toBeLessThanOrEqual(1)
      expect(Math.abs(value - before)).toBeLessThan(0.05)
      before = value
    }
  })
})
