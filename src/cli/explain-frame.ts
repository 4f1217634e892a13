import { Chalk } from 'chalk'
import { inspectTcpFrame } from '../codec/tcp-frame.js'
import { printableText } from '../wire/ascii.js'
import { toHex } from '../wire/hex.js'
import type { Span } from '../wire/reader.js'
import { visible } from './terminal.js'

/** Bytes shown on a line; a longer field goes on below. */
const BYTES_A_LINE = 16

/** Every field of a frame on a line of its own: offset, bytes, name, value; from the decoder's own reads. */
export function explainFrame(bytes: Uint8Array, color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const spans: Span[] = []
  inspectTcpFrame(bytes, 0, bytes.length, span => spans.push(span))
  const hexWidth = 3 * Math.min(BYTES_A_LINE, Math.max(...spans.map(span => span.length))) - 1
  const nameWidth = Math.max(...spans.map(span => span.field.length))
  const lines = spans.flatMap(span => {
    const rows = hexRows(bytes.subarray(span.offset, span.offset + span.length))
    return rows.map((hex, row) => {
      const offset = String(span.offset + row * BYTES_A_LINE).padStart(4)
      const meaning = row === 0 ? `${span.field.padEnd(nameWidth)}  ${meaningOf(span)}` : ''
      return `${chalk.dim(offset)}  ${chalk.cyan(hex.padEnd(hexWidth))}  ${meaning}`.trimEnd()
    })
  })
  return lines.join('\n')
}

function hexRows(bytes: Uint8Array): string[] {
  const rows: string[] = []
  for (let at = 0; at < bytes.length; at += BYTES_A_LINE) {
    rows.push((toHex(bytes, at, Math.min(bytes.length, at + BYTES_A_LINE)).match(/../g) ?? []).join(' '))
  }
  return rows
}

function meaningOf({ field, value }: Span): string {
  if (typeof value !== 'number') {
    const text = printableText(value)
    return text === undefined || field.endsWith('imei') ? '' : JSON.stringify(visible(text))
  }
  if (field.endsWith('timestamp')) return `${value} (${new Date(value * 1000).toISOString()})`
  return field === 'crc16' ? toHex(Uint8Array.of(value >>> 8, value)) : String(value)
}
