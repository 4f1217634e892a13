/** Where in a message its faults sit, and what would have been right there. */
import type { Message } from '../session/message.js'
import type { DecodeError } from '../wire/errors.js'
import { hexNumber } from '../wire/hex.js'
import type { Segment } from './annotate-segments.js'
import { messageWarnings } from './message-bytes.js'

export interface Mark {
  readonly severity: 'fault' | 'warning'
  /** The bytes that are marked; none where the fault is that bytes are missing at the end. */
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** Codes whose `expected` is the value that the field should have had. */
const SAYS_THE_RIGHT_VALUE = new Set([
  'BAD_PREAMBLE',
  'BAD_LENGTH',
  'CRC_MISMATCH',
  'COUNT_MISMATCH',
  'IO_COUNT_MISMATCH',
])

/** All that is wrong or odd with the message, in the order of the bytes. */
export function messageMarks(
  message: Message,
  segments: readonly Segment[],
  length: number,
): readonly Mark[] {
  const errors =
    message.kind === 'lost'
      ? [message.error]
      : message.kind === 'rejected'
        ? [message.error, ...message.also]
        : []
  const marks = [
    ...errors.map(error => faultMark(error, segments, length)),
    ...messageWarnings(message).map((warning): Mark => {
      const found = segmentAt(segments, warning.offset)
      const text = `${warning.code}: ${warning.message}`
      return { severity: 'warning', offset: warning.offset, length: found?.length ?? 0, text }
    }),
  ]
  return marks.sort((a, b) => a.offset - b.offset)
}

function faultMark(error: DecodeError, segments: readonly Segment[], length: number): Mark {
  const segment = segmentOf(error, segments)
  const right = rightBytes(error, segment)
  const text = `${error.code}: ${error.message}${right === undefined ? '' : `; right: ${right}`}`
  if (segment === undefined) return { severity: 'fault', offset: length, length: 0, text }
  const isWithin = error.code !== 'CRC_MISMATCH' && error.offset > segment.offset
  const offset = isWithin ? error.offset : segment.offset
  // Of bytes that were not read only the first is known to be wrong, of an IMEI the one digit.
  return {
    severity: 'fault',
    offset,
    length: isWithin || segment.field === undefined ? 1 : segment.length,
    text,
  }
}

function segmentOf(error: DecodeError, segments: readonly Segment[]): Segment | undefined {
  // Its offset counts characters of a text.
  if (error.code === 'BAD_HEX') return undefined
  // The CRC covers everything from the codec id on, so that is its offset; the eye looks for the CRC itself.
  if (error.code === 'CRC_MISMATCH') return segments.find(({ field }) => field === error.field)
  return segmentAt(segments, error.offset)
}

function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  return segments.find(({ offset, length }) => at >= offset && at < offset + length)
}

function rightBytes(error: DecodeError, segment: Segment | undefined): string | undefined {
  const { expected } = error
  const isImeiLength = error.field === 'imeiLength'
  if (segment?.field !== error.field || !(SAYS_THE_RIGHT_VALUE.has(error.code) || isImeiLength))
    return undefined
  // A length that no frame can have says only what the least would be.
  if (error.code === 'BAD_LENGTH' && Number(error.actual) < 3) return undefined
  const digits = typeof expected === 'number' ? hexNumber(expected, segment.length) : expected
  return digits
    ?.padStart(2 * segment.length, '0')
    .match(/../g)
    ?.join(' ')
}
