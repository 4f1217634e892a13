/** Values of `decode`'s flags. Each throws commander's own error, which names the flag. */
import { InvalidArgumentError } from 'commander'
import { COMMAND_CODECS, RECORD_CODECS } from '../../codec/layouts.js'

/** `239,240` */
export function ioArgument(text: string): ReadonlySet<number> {
  return numbers(text, 'IO ids')
}

/** `5027,5028` */
export function portsArgument(text: string): ReadonlySet<number> {
  return numbers(text, 'ports')
}

/** In the order of their numbers. */
const CODECS: readonly string[] = ['7', ...RECORD_CODECS, ...COMMAND_CODECS].sort(
  (a, b) => parseInt(a) - parseInt(b),
)

/** `8,8E`; the numbers of the wire, `0x8E`, are understood too. */
export function codecsArgument(text: string): ReadonlySet<string> {
  const names = text.split(',').map(name => name.trim().toUpperCase())
  const unknown = names.find(name => !CODECS.includes(name.replace(/^CODEC ?/, '')))
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`the codecs are ${CODECS.join(', ')}; ${JSON.stringify(unknown)} is none.`)
  }
  return new Set(names.map(name => name.replace(/^CODEC ?/, '')))
}

const ISO = /^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?$/i
/** Up to here a number is of seconds: as milliseconds it would be 1973. */
const MAX_SECONDS = 99_999_999_999

/** ISO 8601, in UTC where no zone is said; or seconds or milliseconds since 1970. Gives milliseconds. */
export function timeArgument(text: string): number {
  const trimmed = text.trim()
  if (/^\d+$/.test(trimmed)) {
    const number = Number(trimmed)
    return number <= MAX_SECONDS ? number * 1000 : number
  }
  const zone = ISO.exec(trimmed)
  const iso = trimmed.replace(' ', 'T').replace(',', '.')
  // JavaScript takes a time without a zone for local time: the same command would find other records elsewhere.
  const ms = zone === null ? NaN : Date.parse(iso.includes('T') && zone[1] === undefined ? `${iso}Z` : iso)
  if (Number.isNaN(ms)) {
    throw new InvalidArgumentError(
      'a time is written 2026-01-31, 2026-01-31T12:00:00Z, or in seconds or milliseconds since 1970.',
    )
  }
  return ms
}

function numbers(text: string, what: string): ReadonlySet<number> {
  const list = text.split(',').map(id => (/^\s*\d{1,5}\s*$/.test(id) ? Number(id) : NaN))
  if (!list.every(number => number <= 0xffff)) {
    throw new InvalidArgumentError(`${what} are numbers from 0 to 65535 with commas between.`)
  }
  return new Set(list)
}
