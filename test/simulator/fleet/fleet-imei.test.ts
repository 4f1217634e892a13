import { describe, expect, it } from 'vitest'
import { imeiCheckDigit, isImei } from '../../../src/codec/imei.js'
import { fleetImei } from '../../../src/simulator/fleet/fleet-imei.js'

describe('fleetImei', () => {
  it('gives distinct IMEIs with right check digits', () => {
    for (const seed of [0, 1, 'fleet']) {
      const imeis = Array.from({ length: 10_000 }, (_, i) => fleetImei(seed, i))
      expect(new Set(imeis).size).toBe(imeis.length)
      const wrong = imeis.filter(
        imei => !isImei(imei) || Number(imei[14]) !== imeiCheckDigit(imei.slice(0, 14)),
      )
      expect(wrong).toEqual([])
    }
  })

  it('depends on seed and index alone', () => {
    expect(fleetImei(7, 3)).toBe(fleetImei(7, 3))
    expect(fleetImei(7, 3)).not.toBe(fleetImei(8, 3))
  })

  it('refuses an index beyond its numbers', () => {
    for (const index of [-1, 0.5, 1_000_000]) expect(() => fleetImei(1, index)).toThrow(RangeError)
  })
})
