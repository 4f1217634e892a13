import { commandLayout } from '../codec/layouts.js'
import type { Rejected } from '../codec/types.js'

/** The data field's place in a frame, where the codec id stands. */
const CODEC_ID_AT = 8

/**
 * A frame that the line has damaged will come whole the next time. One whose CRC is right would come again just as it
 * is: it gets no answer, so that the device waits before it tries.
 */
export function isDamagedRecordFrame({ framing, error, bytes }: Rejected): boolean {
  return (
    framing === 'tcp' && error.code === 'CRC_MISMATCH' && commandLayout(bytes[CODEC_ID_AT]!) === undefined
  )
}
