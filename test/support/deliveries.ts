import { decodeTcpFrame, encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlRecord } from '../../src/codec/types.js'
import { type Describe, UNDESCRIBED } from '../../src/render/describe.js'
import { FrameDelivery } from '../../src/sink/frame-delivery.js'
import type { Delivery } from '../../src/sink/sink.js'
import { avl, io, record } from './sample-records.js'

export const FIRST_MS = Date.UTC(2026, 0, 15, 8)

/** A frame of these records from this device, as it comes from the wire. */
export function delivery(
  imei: string,
  records: readonly AvlRecord[],
  { codecId = 0x8e, describe = UNDESCRIBED }: { codecId?: number; describe?: Describe } = {},
): Delivery {
  const frame = decodeTcpFrame(encodeTcpFrame(avl(codecId, ...records)))
  const context = { atMs: FIRST_MS + 1000, transport: 'tcp', remote: '192.0.2.7:40122', imei } as const
  return new FrameDelivery(imei, frame, context, describe)
}

/** So many frames of so many records each, from five devices; no record twice. `from` goes on where others ended. */
export function deliveries(frames: number, records: number, from = 0): Delivery[] {
  return Array.from({ length: frames }, (_, at) => {
    const frame = from + at
    const imei = `35630704244101${frame % 5}`
    const times = Array.from({ length: records }, (_, i) => FIRST_MS + (frame * records + i) * 1000)
    return delivery(
      imei,
      times.map(timestampMs => record([io(239, 1, 1), io(66, 2), io(78, 8)], { timestampMs })),
    )
  })
}

export function keysOf(batch: readonly Delivery[]): string[] {
  return batch.flatMap(({ keys }) => [...keys])
}
