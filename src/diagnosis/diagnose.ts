/**
 * Why a message was refused, in words: pure functions over its bytes and its error. A diagnosis assumes, it never
 * repairs: what would decode is said, and nothing is decoded on the strength of it.
 */
import type { Message, MessageContext } from '../session/message.js'
import { wrongCrc } from './crc-variants.js'
import { cutMessage, leadingZeros, restOfCutRead, wrongPreamble } from './cut-messages.js'
import type { Diagnosis, Examine, Symptom } from './diagnosis.js'
import { foreignTraffic } from './foreign-traffic.js'
import { gluedMessages, imeiInFront, trailingBytes } from './glued-messages.js'
import {
  badDigits,
  base64Sent,
  hexOfHex,
  newlinesTranslated,
  replacedBytes,
  utf8Encoded,
} from './text-damage.js'
import { wrongCodecId, wrongCount, wrongLength } from './wrong-fields.js'

/** Foreign traffic is told by its first bytes, which are only looked at where the decoder found no message. */
const notFromATracker: Examine = ({ bytes, framing, error }) =>
  (framing === undefined || framing === 'handshake') &&
  error.code !== 'TRAILING_BYTES' &&
  error.code !== 'BAD_HEX'
    ? foreignTraffic(bytes)
    : undefined

/** In this order each is asked. A new cause is a function here, and a word in `Cause`. */
const EXAMINATIONS: readonly Examine[] = [
  badDigits,
  hexOfHex,
  base64Sent,
  replacedBytes,
  utf8Encoded,
  gluedMessages,
  newlinesTranslated,
  imeiInFront,
  leadingZeros,
  wrongPreamble,
  wrongCodecId,
  wrongLength,
  wrongCount,
  wrongCrc,
  notFromATracker,
  trailingBytes,
  cutMessage,
  restOfCutRead,
]

/** Guesses that are given where nothing is certain. */
const MOST_GUESSES = 2

/**
 * The likely causes, best first: what the bytes prove, else the likeliest guesses. None for a message that is good, and
 * none where nothing is known.
 * @example diagnose(rejected, {})[0]?.cause === 'cut-at-read'
 */
export function diagnose(message: Message, context: MessageContext = {}): readonly Diagnosis[] {
  if (message.kind !== 'rejected' && message.kind !== 'lost') return []
  const { bytes, error } = message
  const framing = message.kind === 'rejected' ? message.framing : undefined
  const symptom: Symptom = { bytes, error, framing, transport: context.transport }
  const guesses: Diagnosis[] = []
  for (const examine of EXAMINATIONS) {
    const found = examine(symptom)
    if (found === undefined) continue
    // What is proven explains the rest.
    if (!found.guess) return [found]
    if (guesses.length < MOST_GUESSES) guesses.push(found)
  }
  return guesses
}
