import { describe, expect, it } from 'vitest'
import { decodeTcpFrame, encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { type Describe, UNDESCRIBED } from '../../src/render/describe.js'
import { ndjsonMessage } from '../../src/render/ndjson.js'
import { FrameDelivery } from '../../src/sink/frame-delivery.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'
const CONTEXT = { atMs: 1_700_000_000_000, transport: 'tcp', remote: '10.0.0.7:40122', imei: IMEI } as const

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a frame on its way to the sinks', () => {
  const frame = decodeTcpFrame(encodeTcpFrame(avl(0x08, record([io(239, 1)]), record([io(66, 2)]))))

  it('is the line that decode prints, and its records have their keys', () => {
    const delivery = new FrameDelivery(IMEI, frame, CONTEXT, UNDESCRIBED)
    expect(delivery.json()).toBe(ndjsonMessage(frame, CONTEXT, { describe: UNDESCRIBED }))
    expect(delivery.records.map(({ key }) => key)).toEqual(delivery.keys)
    expect(new Set(delivery.keys).size).toBe(2)
  })

  it('is the same line as bytes, whatever was asked for before', () => {
    const asked = [
      () => new FrameDelivery(IMEI, frame, CONTEXT, UNDESCRIBED),
      () => {
        const delivery = new FrameDelivery(IMEI, frame, CONTEXT, UNDESCRIBED)
        expect(delivery.records).toHaveLength(2)
        return delivery
      },
    ]
    for (const make of asked) {
      const delivery = make()
      const bytes = delivery.bytes()
      const other = new FrameDelivery(IMEI, frame, { ...CONTEXT, remote: 'another' }, UNDESCRIBED).bytes()
      expect(text(other)).not.toBe(text(bytes))
      expect(text(bytes)).toBe(delivery.json())
      delivery.release()
      expect(text(delivery.bytes())).toBe(text(bytes))
    }
  })

  it('is described once, however many sinks ask', () => {
    let readings = 0
    const describing: Describe = {
      read(packet, device) {
        readings++
        return UNDESCRIBED.read(packet, device)
      },
    }
    const delivery = new FrameDelivery(IMEI, frame, CONTEXT, describing)
    expect(delivery.json()).toBe(delivery.json())
    expect(delivery.records).toBe(delivery.records)
    expect(readings).toBe(1)
  })
})
