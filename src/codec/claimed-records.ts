import type { DecodeErrorCode } from '../wire/errors.js'
import { commandLayout } from './layouts.js'
import { TCP_HEADER_SIZE } from './tcp-frame.js'
import type { Rejected } from './types.js'
import { UDP_DATA_FIELD } from './udp-datagram.js'

/** Faults of the way here, or of whose bytes they are: such a frame may come better, or is nobody's. */
const NOT_AS_SENT: ReadonlySet<DecodeErrorCode> = new Set([
  'BAD_PREAMBLE',
  'LENGTH_LIMIT',
  'BAD_LENGTH',
  'INCOMPLETE',
  'CRC_MISMATCH',
  'BAD_IMEI',
])

/**
 * How many records a frame says that it has (Number of Data 1) which came just as its device made it, and which nobody
 * can read: there is no ack of a part, so the device sends it for ever unless all of it is acknowledged. Undefined for
 * a frame that may come better, for a command, and for one that claims none.
 */
export function claimedRecords({ framing, udp, bytes, error, also }: Rejected): number | undefined {
  const at = framing === 'tcp' ? TCP_HEADER_SIZE : udp === undefined ? undefined : UDP_DATA_FIELD
  if (at === undefined || [error, ...also].some(({ code }) => NOT_AS_SENT.has(code))) return undefined
  const codecId = bytes[at]
  const claimed = bytes[at + 1]
  if (codecId === undefined || commandLayout(codecId) !== undefined) return undefined
  return claimed === 0 ? undefined : claimed
}
