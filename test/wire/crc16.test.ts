import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { crc16 } from '../../src/wire/crc16.js'

/** Bit by bit, as the polynomial says. */
function bitwise(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let crc = 0
  for (let at = start; at < end; at++) {
    crc ^= bytes[at]!
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
  }
  return crc
}

const NOISE = Uint8Array.from({ length: 2048 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 0xff)

describe('crc16', () => {
  it('has the check value of CRC-16/ARC', () => {
    expect(crc16(new TextEncoder().encode('123456789'))).toBe(0xbb3d)
  })

  it('is 0 over nothing', () => {
    expect(crc16(new Uint8Array(0))).toBe(0)
    expect(crc16(NOISE, 5, 5)).toBe(0)
  })

  it('agrees with the bitwise one for every length up to 1100', () => {
    const wrong: number[] = []
    for (let length = 0; length <= 1100; length++) {
      if (crc16(NOISE, 0, length) !== bitwise(NOISE, 0, length)) wrong.push(length)
    }
    expect(wrong).toEqual([])
  })

  it('agrees at every alignment, in views into a larger buffer too', () => {
    for (let offset = 0; offset < 20; offset++) {
      const view = new Uint8Array(NOISE.buffer, offset, 700)
      expect(crc16(view)).toBe(bitwise(view))
      expect(crc16(view, offset, 650 + offset)).toBe(bitwise(view, offset, 650 + offset))
    }
  })

  it('agrees over any bytes and any part of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(), fc.nat(), (bytes, a, b) => {
        const [start, end] = [a % (bytes.length + 1), b % (bytes.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        expect(crc16(bytes, start, end)).toBe(bitwise(bytes, start, end))
      }),
    )
  })

  it('agrees over runs longer than one folding takes', () => {
    const long = Uint8Array.from({ length: 300_000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 11) & 0xff)
    for (const end of [131_000, 131_072, 262_000, 299_999])
      expect(crc16(long, 3, end)).toBe(bitwise(long, 3, end))
  })

  it('is the same where the engine has no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    vi.resetModules()
    const { crc16: unfolded } = await import('../../src/wire/crc16.js')
    expect(unfolded(NOISE)).toBe(bitwise(NOISE))
    vi.unstubAllGlobals()
  })
})
