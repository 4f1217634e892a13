import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CaptureError } from '../../../src/capture/chunk.js'
import { PacketCapture } from '../../../src/capture/packets/packet-capture.js'
import { PacketFileError } from '../../../src/capture/packets/packet-file-error.js'
import { packetFormatOf } from '../../../src/capture/packets/packet-file.js'
import { fromHex } from '../../../src/wire/hex.js'
import { type Captured, concat, conversation, pcap, pcapng } from '../../support/packet-builder.js'
import { reassemble } from './reassembled.js'

const HELLO = fromHex('000F333536333037303432343431303133')
const PACKETS: Captured[] = conversation([{ by: 'client', bytes: HELLO }], { startMs: 1_700_000_000_123 })
const TIMES = PACKETS.map(({ timeMs }) => timeMs)
const SENT = '000F333536333037303432343431303133'

function failure(file: Uint8Array): PacketFileError {
  try {
    reassemble(file)
  } catch (error) {
    if (error instanceof PacketFileError) return error
    throw error
  }
  throw new Error('the file was read without an error')
}

function edited(file: Uint8Array, at: number, ...bytes: number[]): Uint8Array {
  const copy = file.slice()
  copy.set(bytes, at)
  return copy
}

describe('every form of the file gives the same packets', () => {
  const forms: readonly (readonly [string, Uint8Array])[] = [
    ['pcap, little-endian', pcap(PACKETS)],
    ['pcap, big-endian', pcap(PACKETS, { isLittleEndian: false })],
    ['pcap, nanoseconds', pcap(PACKETS, { isNano: true })],
    ['pcap, nanoseconds, big-endian', pcap(PACKETS, { isNano: true, isLittleEndian: false })],
    ['pcapng', pcapng(PACKETS)],
    ['pcapng, big-endian', pcapng(PACKETS, { isLittleEndian: false })],
    ['pcapng, nanoseconds', pcapng(PACKETS, { resolution: 9 })],
    ['pcapng, milliseconds', pcapng(PACKETS, { resolution: 3 })],
    ['pcapng, 2^-20 s', pcapng(PACKETS, { resolution: 0x80 | 20 })],
    ['pcapng, time offset', pcapng(PACKETS, { offset: 1_600_000_000 })],
    ['pcapng, negative offset', pcapng(PACKETS, { offset: -3600, isLittleEndian: false })],
    ['pcapng, obsolete packet blocks', pcapng(PACKETS, { blocks: 'obsolete' })],
    ['pcapng, unknown blocks between', pcapng(PACKETS, { isChatty: true })],
    [
      'pcapng, two sections of different byte order',
      concat(pcapng(PACKETS.slice(0, 4)), pcapng(PACKETS.slice(4), { isLittleEndian: false })),
    ],
  ]

  it.each(forms)('%s', (_, file) => {
    const { streams, times, cutEnd } = reassemble(file)
    expect(streams).toMatchObject([{ sent: { client: SENT, server: '' }, closed: 'fin' }])
    times.forEach((time, i) => expect(time).toBeCloseTo(TIMES[i]!, 2))
    expect(cutEnd).toBeUndefined()
  })

  it.each(forms)('%s, byte by byte', (_, file) => {
    expect(reassemble(file, { cut: 1 })).toEqual(reassemble(file))
  })

  it('pcapng, simple packet blocks, which have no time', () => {
    const { streams, times } = reassemble(pcapng(PACKETS, { blocks: 'simple' }))
    expect(streams).toMatchObject([{ sent: { client: SENT } }])
    expect(times.every(Number.isNaN)).toBe(true)
  })

  it('keeps a fraction of a millisecond', () => {
    const packets = [{ ...PACKETS[0]!, timeMs: 1_700_000_000_123.456 }]
    expect(reassemble(pcap(packets)).times[0]).toBeCloseTo(1_700_000_000_123.456, 3)
    expect(reassemble(pcapng(packets, { resolution: 9 })).times[0]).toBeCloseTo(1_700_000_000_123.456, 3)
  })

  it('tells the two formats from other files', () => {
    expect(packetFormatOf(pcap([]))).toBe('pcap')
    expect(packetFormatOf(pcapng([], { isLittleEndian: false }))).toBe('pcapng')
    expect(packetFormatOf(fromHex('0A0D0D0A1C00000000000000'))).toBeUndefined()
    expect(packetFormatOf(HELLO)).toBeUndefined()
  })
})

describe('a broken file is told with its offset', () => {
  const file = pcap(PACKETS)
  const ng = pcapng(PACKETS)

  it.each([
    ['an unknown magic', edited(file, 0, 1), 'NOT_A_CAPTURE', 0],
    ['an unknown version', edited(file, 4, 9), 'BAD_VERSION', 4],
    ['a packet over the limit', edited(file, 32, 0, 0, 0, 0x7f), 'BAD_LENGTH', 32],
    ['a broken byte-order magic', edited(ng, 8, 0), 'BAD_HEADER', 8],
    ['an unknown pcapng version', edited(ng, 12, 7), 'BAD_VERSION', 12],
    ['a block of no length', edited(ng, 32, 0), 'BAD_LENGTH', 32],
    ['an odd block length', edited(ng, 32, 0x15), 'BAD_LENGTH', 32],
    ['two lengths that differ', edited(ng, 44, 0x18), 'BAD_LENGTH', 44],
    ['a huge known block', edited(ng, 32, 0, 0, 0, 0x7f), 'BAD_LENGTH', 32],
    ['an interface that was not described', edited(ng, 56, 3), 'BAD_INTERFACE', 56],
    ['more captured bytes than the block has', edited(ng, 68, 0xff), 'BAD_LENGTH', 68],
  ] as const)('%s', (_, broken, code, offset) => {
    const error = failure(broken)
    expect(error).toMatchObject({ code, offset })
    expect(error).toBeInstanceOf(CaptureError)
    expect(error.message).toContain(`byte ${offset}`)
  })

  it('an end in the middle of a packet is a notice; what came before counts', () => {
    const { streams, cutEnd } = reassemble(file.subarray(0, file.length - 3))
    expect(cutEnd).toMatchObject({ code: 'INCOMPLETE', offset: file.length - 3 })
    expect(streams).toMatchObject([{ sent: { client: SENT } }])
  })

  it('an unknown block of 4 GB is skipped, not held', () => {
    const head = fromHex('AD0B0000FCFFFFFF0000000000000000')
    const { cutEnd } = reassemble(concat(pcapng([]), head, new Uint8Array(100_000)), { cut: 1000 })
    expect(cutEnd).toMatchObject({ code: 'INCOMPLETE' })
  })

  it('an empty input', () => {
    expect(reassemble(new Uint8Array(0)).cutEnd).toMatchObject({ code: 'INCOMPLETE', offset: 0 })
  })

  it('the same error comes from every later push, and the end is quiet', () => {
    const messages: unknown[] = []
    const capture = new PacketCapture(message => messages.push(message))
    const broken = edited(file, 32, 0, 0, 0, 0x7f)
    expect(() => capture.push(broken)).toThrow(PacketFileError)
    expect(() => capture.push(HELLO)).toThrow(PacketFileError)
    capture.end()
    expect(messages).toEqual([])
  })
})

describe('damage of any kind', () => {
  const files = [
    pcap(PACKETS),
    pcapng(PACKETS, { isChatty: true, resolution: 9 }),
    pcapng(PACKETS, { isLittleEndian: false, blocks: 'obsolete' }),
  ]

  it('gives messages or a PacketFileError, and any cutting gives the same', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    const cases = fc.record({
      file: fc.nat(files.length - 1),
      changes: fc.array(change, { minLength: 1, maxLength: 12 }),
      keep: fc.nat(),
      cut: fc.integer({ min: 1, max: 200 }),
    })
    const outcome = (file: Uint8Array, cut: number): unknown => {
      try {
        return reassemble(file, { cut })
      } catch (error) {
        if (!(error instanceof PacketFileError)) throw error
        return { code: error.code, offset: error.offset }
      }
    }
    fc.assert(
      fc.property(cases, ({ file, changes, keep, cut }) => {
        const bytes = files[file]!.slice()
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const damaged = keep % 4 === 0 ? bytes.subarray(0, keep % bytes.length) : bytes
        expect(outcome(damaged, cut)).toEqual(outcome(damaged, damaged.length || 1))
      }),
      { numRuns: 600 },
    )
  })

  it('random bytes behind a good header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isNg) => {
        const capture = new PacketCapture(() => undefined)
        try {
          capture.push(concat(isNg ? pcapng([]) : pcap([]), bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(PacketFileError)
        }
        capture.end()
      }),
      { numRuns: 400 },
    )
  })
})
