import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeAvlRecord } from '../../src/codec/avl-record.js'
import { writableLayout } from '../../src/codec/data-field.js'
import { AVL_LAYOUTS, avlLayout } from '../../src/codec/layouts.js'
import { placeRecords } from '../../src/codec/place-records.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket, AvlRecord } from '../../src/codec/types.js'
import { EncodeError } from '../../src/wire/errors.js'
import { Writer } from '../../src/wire/writer.js'
import { recordPackets } from '../support/arbitraries.js'
import { thrownBy } from '../support/decode-error.js'

/** What the writer that names every field makes of them; undefined where it refuses. */
function written(records: readonly AvlRecord[], codecId: number): Uint8Array | undefined {
  const w = new Writer()
  try {
    const layout = writableLayout(records, codecId)
    for (const record of records) writeAvlRecord(w, layout, record)
    return w.finish()
  } catch (error) {
    if (!(error instanceof EncodeError)) throw error
    return undefined
  }
}

function placed(records: readonly AvlRecord[], codecId: number): Uint8Array | undefined {
  const w = new Writer(1)
  return placeRecords(w, avlLayout(codecId)!, records) ? w.finish() : undefined
}

const RECORD: AvlRecord = {
  timestampMs: 1_560_161_086_000,
  priority: 1,
  gps: { longitude: 25.3, latitude: -54.7, altitude: 100, angle: 214, satellites: 12, speed: 5 },
  eventIoId: 1,
  io: [{ id: 1, value: Uint8Array.of(1) }],
}

/** Each field with what it can't hold, or only just can. */
const CHANGES: readonly ((value: number) => AvlRecord)[] = [
  value => ({ ...RECORD, timestampMs: value }),
  value => ({ ...RECORD, priority: value }),
  value => ({ ...RECORD, eventIoId: value }),
  value => ({ ...RECORD, generationType: value }),
  value => ({ ...RECORD, io: [{ id: value, value: Uint8Array.of(1, 2) }] }),
  ...(['longitude', 'latitude', 'altitude', 'angle', 'satellites', 'speed'] as const).map(
    field =>
      (value: number): AvlRecord => ({ ...RECORD, gps: { ...RECORD.gps, [field]: value } }),
  ),
]
// prettier-ignore
const VALUES = [
  0, -0, 1, -1, 0.5, NaN, Infinity, -Infinity, 0x7f, 0xff, 0x100, 0x7fff, 0x8000, -0x8000, -0x8001, 0xffff, 0x1_0000,
  180, -180, 214.7483647, 214.7483648, -214.7483648, -214.7483649, 2 ** 32, 2 ** 53 - 1, 2 ** 53,
]

describe.each(AVL_LAYOUTS)('Codec $codec', ({ codecId }) => {
  it.each(VALUES)('with %d in any field is written as by name, or left to it', value => {
    for (const change of CHANGES) {
      const records = [RECORD, change(value)]
      expect(placed(records, codecId)).toEqual(written(records, codecId))
    }
  })

  it.each([0, 1, 2, 3, 4, 7, 8, 9, 16, 17, 200])(
    'takes elements of %d bytes as they are taken by name',
    size => {
      for (const variable of [true, false]) {
        const io = [1, 2, 3].map(id => ({ id, value: new Uint8Array(size).fill(id), variable }))
        const records = [{ ...RECORD, io: [...io, ...RECORD.io, ...io] }]
        const bytes = placed(records, codecId)
        // The 16-byte group, which is Codec 8's own, is left to the other.
        if (bytes !== undefined || size !== 16) expect(bytes).toEqual(written(records, codecId))
      }
    },
  )

  it('leaves more elements than can be counted', () => {
    for (const count of [255, 256, 0xffff, 0x1_0000]) {
      const io = Array.from({ length: count }, () => RECORD.io[0]!)
      expect(placed([{ ...RECORD, io }], codecId)).toEqual(written([{ ...RECORD, io }], codecId))
    }
  })
})

describe('records placed', () => {
  it('are the bytes that naming every field makes', () => {
    fc.assert(
      fc.property(recordPackets, ({ codecId, records }) => {
        fc.pre(avlLayout(codecId) !== undefined)
        const bytes = placed(records, codecId)
        if (bytes !== undefined) expect(bytes).toEqual(written(records, codecId))
      }),
    )
  })

  it('follow what was written, however little room there was', () => {
    const w = new Writer(1)
    w.u8('codecId', 7)
    expect(placeRecords(w, avlLayout(8)!, [RECORD])).toBe(true)
    expect(w.finish()).toEqual(Uint8Array.of(7, ...written([RECORD], 8)!))
  })
})

describe('a frame', () => {
  const packet = (records: readonly AvlRecord[]): AvlPacket => ({ kind: 'avl', codecId: 8, records })

  it('is its own after an error, and while another is made', () => {
    const bytes = encodeTcpFrame(packet([RECORD]))
    const wrong = { ...RECORD, priority: 256 }
    expect(thrownBy(() => encodeTcpFrame(packet([RECORD, wrong])))).toMatchObject({
      field: 'priority',
      value: 256,
    })
    expect(encodeTcpFrame(packet([RECORD]))).toEqual(bytes)
    const nested = Object.defineProperty({ ...RECORD }, 'io', {
      get: () => (expect(encodeTcpFrame(packet([RECORD]))).toEqual(bytes), RECORD.io),
    })
    expect(encodeTcpFrame(packet([nested]))).toEqual(bytes)
  })

  it('may be larger than the buffer that is kept', () => {
    const records = Array.from({ length: 255 }, () => ({
      ...RECORD,
      io: Array.from({ length: 100 }, (_, id) => ({ id, value: new Uint8Array(8).fill(id) })),
    }))
    const bytes = encodeTcpFrame(packet(records))
    expect(inspectTcpFrame(bytes)).toMatchObject({ kind: 'frame', recordCount: 255 })
    expect(encodeTcpFrame(packet(records))).toEqual(bytes)
  })
})
