/**
 * The text message that a device sends on an event. Sources: PDFs "FMB1YX Protocols V0.15", section 5, and
 * "FMB640 Protocols V0.05", section 6. Their samples hold stray characters (`2016./04/11`, `Lat: 25.7461`), and who
 * wants the bytes back needs them: a message is its text, an event what can be read from it.
 */
import { asciiBytes, asciiText } from '../wire/ascii.js'
import { EncodeError } from '../wire/errors.js'

export interface EventPosition {
  /** Degrees. */
  readonly longitude: number
  /** Degrees. */
  readonly latitude: number
  /** Horizontal dilution of precision. */
  readonly hdop: number
}

export interface SmsEvent {
  /** `YYYY-MM-DD hh:mm:ss` by the device's clock; the sources give no time zone. */
  readonly time: string
  /** What the device is configured to call the event. */
  readonly name: string
  /** The value that raised it, as written. */
  readonly value: string
  /** Absent where the message has no coordinates. */
  readonly position?: EventPosition
  /** FMB640 only. */
  readonly profile?: number
}

/** The message as it travels. */
export interface SmsEventMessage {
  /** Verbatim; encoding sends this. */
  readonly text: string
  /** What it says; absent where it is no event text. */
  readonly event?: SmsEvent
}

const TIME = /^\s*(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\s+(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/
const POSITION = String.raw`Lon:\s*(-?\d+(?:\.\d+)?)\s+Lat:\s*(-?\d+(?:\.\d+)?)\s+Q:\s*(\d+(?:\.\d+)?)`
/** The FMB form; its coordinates come first. */
const FMB = new RegExp(String.raw`^(?:\s+${POSITION})?\s+(\S.*?)\sVal:(.*)$`, 's')
/** The FMB640 form: profile first, coordinates last. */
const FMB640 = /^\s+P:\s*(\d+)\s+(\S.*?)\sVal:(.*)$/s
const LAST_POSITION = new RegExp(String.raw`\s${POSITION}$`)

/**
 * Reads an event text, overlooking stray blanks and punctuation; undefined for any other text. That is no error:
 * answers to commands and notices of the operator come to the same number.
 * @example parseSmsEvent('2016/04/11 12:00:00 Digital Input 1 Val:1')?.value // '1'
 */
export function parseSmsEvent(text: string): SmsEvent | undefined {
  const clock = TIME.exec(text)
  const time = clock === null ? undefined : timeOf(clock.slice(1).map(Number))
  if (clock === null || time === undefined) return undefined
  const rest = text.slice(clock[0].length)
  // The profile is looked for first: the other form would take it for the beginning of a name.
  const fmb640 = FMB640.exec(rest)
  if (fmb640 !== null) {
    const [, profile, name, tail] = fmb640
    const where = LAST_POSITION.exec(tail!.trimEnd())
    const event = eventOf(time, name!, tail!.slice(0, where?.index), where?.slice(1))
    return { ...event, profile: Number(profile) }
  }
  const fmb = FMB.exec(rest)
  return fmb === null ? undefined : eventOf(time, fmb[4]!, fmb[5]!, fmb.slice(1, 4))
}

/**
 * The text of an event in the form of the FMB line or, with a profile, of the FMB640. It parses to the same event.
 * @throws {EncodeError} for an event that no text says, such as a name that holds `Val:`
 */
export function formatSmsEvent(event: SmsEvent): string {
  const { time, name, value, position, profile } = event
  const parts = [time.replaceAll('-', '/')]
  const where =
    position === undefined
      ? []
      : [
          `Lon:${decimal(position.longitude)}`,
          `Lat:${decimal(position.latitude)}`,
          `Q:${decimal(position.hdop)}`,
        ]
  if (profile === undefined) parts.push(...where, name, `Val:${value}`)
  else parts.push(`P:${profile}`, name, `Val:${value}`, ...where)
  const text = parts.join(' ')
  if (!isSame(parseSmsEvent(text), event)) {
    throw new EncodeError('event', JSON.stringify(text), 'a text that reads as the same event is needed')
  }
  return text
}

/** Decodes an SMS; any bytes are one, and encode to the same bytes as long as they are ASCII. */
export function decodeSmsEvent(bytes: Uint8Array): SmsEventMessage {
  const text = asciiText(bytes)
  const event = parseSmsEvent(text)
  return event === undefined ? { text } : { text, event }
}

/** The mirror of `decodeSmsEvent`. Throws `EncodeError` for a character beyond ASCII. */
export function encodeSmsEvent(message: Pick<SmsEventMessage, 'text'>): Uint8Array {
  return asciiBytes(message.text, 'text')
}

function eventOf(
  time: string,
  name: string,
  value: string,
  position: readonly (string | undefined)[] = [],
): SmsEvent {
  const event = { time, name: name.trimEnd(), value: value.trim() }
  const [longitude, latitude, hdop] = position
  if (longitude === undefined) return event
  return {
    ...event,
    position: { longitude: Number(longitude), latitude: Number(latitude), hdop: Number(hdop) },
  }
}

/** The time with its numbers padded; undefined where it is none. */
function timeOf(numbers: readonly number[]): string | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers
  // By way of UTC only to learn whether the month has such a day
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const text = date.toISOString().slice(0, 19).replace('T', ' ')
  return text.split(/\D/).every((digits, at) => Number(digits) === numbers[at]) ? text : undefined
}

/** Without an exponent, which no device writes. */
function decimal(value: number): string {
  return value.toFixed(7).replace(/\.?0+$/, '')
}

function isSame(parsed: SmsEvent | undefined, event: SmsEvent): boolean {
  return (
    parsed?.time === event.time &&
    parsed.name === event.name &&
    parsed.value === event.value &&
    parsed.profile === event.profile &&
    parsed.position?.longitude === event.position?.longitude &&
    parsed.position?.latitude === event.position?.latitude &&
    parsed.position?.hdop === event.position?.hdop
  )
}
