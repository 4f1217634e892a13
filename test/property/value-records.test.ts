/** Plain values are read by a loop of their own: they say what the views of the same frame say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AvlPacketView, type RecordView } from '../../src/codec/record-view.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlRecord, IoElement } from '../../src/codec/types.js'
import { type IoValue, type ValueRecord, valueRecords } from '../../src/codec/value-record.js'
import { CODECS, PACKETS, withCrc } from '../support/arbitraries.js'

function viewOf(frame: Uint8Array): AvlPacketView {
  const { packet } = inspectTcpFrame(frame)
  if (!(packet instanceof AvlPacketView)) throw new Error('the frame has records')
  return packet
}

/** What a value record ought to say. */
function expected({ gps, io, timestampMs, priority, eventIoId, generationType }: RecordView): unknown {
  const ioIds = io.map(({ id }) => id)
  return {
    timestampMs,
    priority,
    ...coordinates(gps),
    eventIoId,
    generationType,
    ioIds,
    ioValues: io.map(value),
  }
}

function coordinates({ longitude, latitude, altitude, angle, satellites, speed }: AvlRecord['gps']): object {
  return { longitude, latitude, altitude, angle, satellites, speed }
}

function value({ value: bytes, variable }: IoElement): IoValue {
  if (variable === true || bytes.length === 16) return bytes
  const whole = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return whole > BigInt(Number.MAX_SAFE_INTEGER) ? whole : Number(whole)
}

const plain = (record: ValueRecord): unknown => ({ ...record })

const element = (id: number, ...bytes: number[]): IoElement => ({ id, value: Uint8Array.from(bytes) })

function record(...io: IoElement[]): AvlRecord {
  const gps = { longitude: 25.3, latitude: -54.7, altitude: -3, angle: 359, satellites: 9, speed: 90 }
  return { timestampMs: 1.7e12, priority: 1, gps, eventIoId: 1, io }
}

describe('valueRecords', () => {
  it.each(CODECS.filter(codec => ['8', '8E', '16'].includes(codec)))(
    'says what the views say (%s)',
    codec => {
      fc.assert(
        fc.property(PACKETS[codec]!, packet => {
          const view = viewOf(encodeTcpFrame(packet))
          expect(valueRecords(view).map(plain)).toEqual(view.records.map(expected))
        }),
      )
    },
  )

  it('keeps one list of ids for records with the same elements, another for others as many', () => {
    const records = [
      record(element(1, 0), element(2, 1)),
      record(element(1, 1), element(2, 0)),
      record(element(1, 1), element(3, 0)),
      record(element(1, 1), element(2, 0)),
    ]
    const [first, second, third, fourth] = valueRecords(
      viewOf(encodeTcpFrame({ kind: 'avl', codecId: 0x08, records })),
    )
    expect(second!.ioIds).toBe(first!.ioIds)
    expect([first, third, fourth].map(({ ioIds } = third!) => ioIds)).toEqual([
      [1, 2],
      [1, 3],
      [1, 2],
    ])
  })

  it('keeps what it has said, whoever writes into a list that is shared', () => {
    const frame = encodeTcpFrame({ kind: 'avl', codecId: 0x08, records: [record(element(7, 0))] })
    const [before] = valueRecords(viewOf(frame))
    ;(before!.ioIds as number[])[0] = 8
    expect(valueRecords(viewOf(frame))[0]!.ioIds).toEqual([7])
  })

  it.each([1, 3, 255])('is led astray by no total that is wrong (%s)', total => {
    const frame = encodeTcpFrame({
      kind: 'avl',
      codecId: 0x08,
      records: [record(element(1, 0), element(2, 1))],
    })
    const totalAt = 8 + 2 + 24 + 1
    frame[totalAt] = total
    const [first] = valueRecords(viewOf(withCrc(frame)))
    expect(first).toMatchObject({ ioIds: [1, 2], ioValues: [0, 1] })
  })

  it('is tied to its frame no more', () => {
    const io = [{ id: 385, value: Uint8Array.of(1, 2, 3), variable: true }]
    const frame = Buffer.from(encodeTcpFrame({ kind: 'avl', codecId: 0x8e, records: [record(...io)] }))
    const [first] = valueRecords(viewOf(frame))
    frame.fill(0)
    expect([...(first!.ioValues[0] as Uint8Array)]).toEqual([1, 2, 3])
  })
})
