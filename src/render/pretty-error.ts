/** What is wrong with a frame, where, and the bytes around the spot. */
import type { Diagnosis } from '../diagnosis/diagnosis.js'
import type { DecodeError, Warning } from '../wire/errors.js'
import { hexNumber } from '../wire/hex.js'
import { wrap } from './layout.js'
import type { Paint } from './paint.js'
import { visible } from './visible.js'

const EXCERPT_BYTES = 16
/** Bytes shown before the spot. */
const BEFORE = 6
const CRC_SIZE = 4
/** Room for `offset 1024: … `, and a byte that is missing at the end. */
const LABEL_WIDTH = 20

/** The error in words and, where there are bytes to show, the place in them. */
export function errorLines(error: DecodeError, bytes: Uint8Array, columns: number, paint: Paint): string[] {
  const [first = '', ...more] = wrap(visible(error.message), columns)
  return [paint.red(first), ...more.map(line => paint.red(line)), ...excerpt(error, bytes, columns, paint)]
}

/** A fault that was found behind the one that decided. */
export function furtherErrorLines(error: DecodeError, columns: number, paint: Paint): string[] {
  const lines = wrap(`also ${error.code} at offset ${error.offset}: ${visible(error.message)}`, columns)
  return lines.map(line => paint.red(line))
}

/** What is likely behind it, and how to find out; what the bytes do not prove is called a guess. */
export function diagnosisLines(diagnoses: readonly Diagnosis[], columns: number, paint: Paint): string[] {
  return diagnoses.flatMap(({ guess, message, check }) => [
    ...labelled(guess ? 'guess: ' : 'likely: ', message, columns).map(line => paint.yellow(line)),
    ...labelled('check: ', check, columns),
  ])
}

/** Further lines stand under the first one's text. */
function labelled(label: string, text: string, columns: number): string[] {
  return wrap(visible(text), columns - label.length).map((line, i) =>
    i === 0 ? label + line : ' '.repeat(label.length) + line,
  )
}

export function warningLines(warning: Warning, columns: number, paint: Paint): string[] {
  const lines = wrap(
    `warning ${warning.code} at offset ${warning.offset}: ${visible(warning.message)}`,
    columns,
  )
  return lines.map(line => paint.yellow(line))
}

/** A line of hex with the spot in it, and a line that marks the spot. */
function excerpt(error: DecodeError, bytes: Uint8Array, columns: number, paint: Paint): string[] {
  if (bytes.length === 0 || error.code === 'BAD_HEX') return []
  const spot = spotOf(error, bytes)
  const shown = Math.max(4, Math.min(EXCERPT_BYTES, Math.floor((columns - LABEL_WIDTH) / 3)))
  const start = Math.max(0, Math.min(spot.offset - Math.min(BEFORE, shown >> 1), bytes.length - shown))
  const end = Math.min(bytes.length, start + shown)
  const label = `offset ${start}: ${start > 0 ? '… ' : ''}`
  const marked = Math.max(1, Math.min(spot.length, end - spot.offset))
  const hex = Array.from(bytes.subarray(start, end), (byte, i) => {
    const isMarked = start + i >= spot.offset && start + i < spot.offset + marked
    return isMarked ? paint.red(hexNumber(byte, 1)) : hexNumber(byte, 1)
  })
  return [
    paint.dim(label) + hex.join(' ') + (end < bytes.length ? paint.dim(' …') : ''),
    marks(label.length + 3 * (spot.offset - start), 3 * marked - 1, spot.note, columns, paint),
  ]
}

/** The marks under the spot, and what they mean where there is room: behind them, else in front. */
function marks(before: number, width: number, note: string, columns: number, paint: Paint): string {
  const arrows = paint.red('^'.repeat(width))
  if (before + width + 1 + note.length <= columns) return `${' '.repeat(before)}${arrows} ${paint.dim(note)}`
  if (note.length + 1 > before) return ' '.repeat(before) + arrows
  return `${' '.repeat(before - note.length - 1)}${paint.dim(note)} ${arrows}`
}

function spotOf(error: DecodeError, bytes: Uint8Array): { offset: number; length: number; note: string } {
  // The CRC covers everything from the codec id on, so that is its offset; the eye looks for the CRC itself.
  if (error.code === 'CRC_MISMATCH' && bytes.length >= CRC_SIZE) {
    return { offset: bytes.length - CRC_SIZE, length: CRC_SIZE, note: `${error.expected} expected` }
  }
  if (error.offset >= bytes.length) return { offset: bytes.length, length: 1, note: 'the bytes end here' }
  return { offset: error.offset, length: 1, note: error.field }
}
