/** A capture as recordings, one a device: what devices sent, in the order and at the times of the capture. */
import { createReadStream } from 'node:fs'
import { CaptureError } from '../../capture/chunk.js'
import { readCapture } from '../../capture/read-capture.js'
import { toPlainRecord } from '../../codec/record-view.js'
import type { AvlRecord } from '../../codec/types.js'
import type { RecordedFrame, Recording } from '../../simulator/records/replay.js'
import { CliError } from '../exit.js'
import { fileReason } from '../text-file.js'
import { visible } from '../terminal.js'

export interface ReplayInput {
  readonly recordings: readonly Recording[]
  /** Ms since 1970: when the recording begins. */
  readonly beganMs: number
  readonly records: number
  /** Frames that were left out because they are not what they should be. */
  readonly rejected: number
}

interface Sent {
  readonly imei: string | undefined
  readonly timeMs: number | undefined
  readonly codecId: number
  readonly records: readonly AvlRecord[]
}

/** @throws {CliError} for a file that can't be read, is no capture, or has no records in it */
export async function readReplay(path: string): Promise<ReplayInput> {
  const sent: Sent[] = []
  let rejected = 0
  try {
    await readCapture(createReadStream(path), ({ message, context, timeMs }) => {
      if (message.kind === 'rejected') rejected++
      if (message.kind !== 'frame' || message.packet.kind !== 'avl' || message.recordCount === 0) return
      sent.push({
        imei: message.udp?.imei ?? context.imei,
        timeMs: timeMs ?? context.atMs,
        codecId: message.packet.codecId,
        // Views are of bytes that are only lent.
        records: message.packet.records.map(toPlainRecord),
      })
    })
  } catch (error) {
    const reason = error instanceof CaptureError ? error.message : fileReason(error)
    throw new CliError(`cannot replay ${visible(path)}: ${reason}`)
  }
  if (sent.length === 0) throw new CliError(`there are no records in ${visible(path)} to replay`)
  const times = sent.map(momentOf)
  const beganMs = times.reduce((least, time) => Math.min(least, time), Infinity)
  const byDevice = new Map<string | undefined, RecordedFrame[]>()
  for (const [index, { imei, codecId, records }] of sent.entries()) {
    const frames = byDevice.get(imei) ?? []
    byDevice.set(imei, frames)
    // A frame is never sent before the one that it follows, whatever its clock said.
    const atMs = Math.max(frames.at(-1)?.atMs ?? 0, (times[index] ?? beganMs) - beganMs)
    frames.push({ atMs, codecId, records })
  }
  return {
    recordings: Array.from(byDevice, ([imei, frames]) => ({ imei, frames })),
    beganMs,
    records: sent.reduce((sum, { records }) => sum + records.length, 0),
    rejected,
  }
}

/** When the frame was sent, or where the capture has no times, when its latest record was made. */
function momentOf({ timeMs, records }: Sent): number {
  return timeMs ?? records.reduce((latest, record) => Math.max(latest, record.timestampMs), 0)
}
