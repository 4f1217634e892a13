/** What a capture holds of each device: a table for people, or JSON. */
import { type Part, textWidth } from '../../render/layout.js'
import { ndjsonLine } from '../../render/ndjson.js'
import { deviceJson, type DeviceSummary, Summary, totalJson } from '../../render/summary.js'
import type { Paint } from '../../render/paint.js'
import { isoTime } from '../../render/json-value.js'

const HEAD = [
  'IMEI',
  'CONN',
  'FRAMES',
  'RECORDS',
  'FIRST RECORD',
  'LAST RECORD',
  'RESENT',
  'UNACKED',
  'ERRORS',
  'ACK p50',
  'p95',
  'p99',
  'max ms',
]

/** Columns of text; the others are numbers, which stand at the right. */
const TEXT_COLUMNS = new Set([0, 4, 5])

/** What a run counts where only that is asked for. */
export class DecodeSummary {
  readonly counts = new Summary()
  private readonly paint: Paint | undefined

  /** @param paint of the table; undefined for JSON */
  constructor(paint: Paint | undefined) {
    this.paint = paint
  }

  /** @param nameOf what stands for an IMEI, where it must not be seen */
  text(nameOf: (imei: string) => string): string {
    return this.paint === undefined
      ? summaryLines(this.counts, nameOf)
      : summaryTable(this.counts, nameOf, this.paint)
  }
}

function summaryLines(summary: Summary, nameOf: (imei: string) => string): string {
  const named = ({ imei }: DeviceSummary): string | null => (imei === null ? null : nameOf(imei))
  return [...summary.devices.map(device => deviceJson(device, named(device))), totalJson(summary)]
    .map(ndjsonLine)
    .join('')
}

/** A line a device, and one for all of them where there are several. */
function summaryTable(summary: Summary, nameOf: (imei: string) => string, paint: Paint): string {
  const { devices } = summary
  const rows = devices.map(device =>
    cells(device.imei === null ? 'unknown' : nameOf(device.imei), device, paint),
  )
  const last = devices.length > 1 ? cells('all', summary.total, paint).map(bold(paint)) : undefined
  const all = [HEAD.map(text => ({ text })).map(bold(paint)), ...rows, ...(last === undefined ? [] : [last])]
  const widths = HEAD.map((_, at) => all.reduce((width, row) => Math.max(width, textWidth(row[at]!.text)), 0))
  const line = (row: readonly Part[]): string =>
    row.map((cell, at) => aligned(cell, at, widths[at]!)).join('  ')
  return all.map(row => `${line(row).trimEnd()}\n`).join('')
}

/** Colour is put on last, so that it takes no room. */
function aligned({ text, paint }: Part, column: number, width: number): string {
  const shown = paint?.(text) ?? text
  const gap = ' '.repeat(width - textWidth(text))
  return TEXT_COLUMNS.has(column) ? shown + gap : gap + shown
}

function bold({ bold }: Paint) {
  return ({ text, paint }: Part): Part => ({ text, paint: plain => bold(paint?.(plain) ?? plain) })
}

function cells(name: string, device: DeviceSummary, { red, yellow }: Paint): Part[] {
  const { connections, frames, records, fromMs, toMs, resends, unacked, errors, latency } = device
  const worthALook = (count: number, paint: (text: string) => string): Part =>
    count > 0 ? { text: String(count), paint } : { text: '0' }
  return [
    { text: name },
    { text: String(connections) },
    { text: String(frames) },
    { text: String(records) },
    { text: shortTime(fromMs) },
    { text: shortTime(toMs) },
    worthALook(resends, yellow),
    worthALook(unacked, yellow),
    worthALook(errors, red),
    ...[0.5, 0.95, 0.99].map(share => ({ text: milliseconds(latency.at(share)) })),
    { text: milliseconds(latency.count === 0 ? undefined : latency.max) },
  ]
}

function shortTime(ms: number): string {
  return Number.isFinite(ms) ? `${(isoTime(ms) ?? '').slice(0, 19).replace('T', ' ')}Z` : '-'
}

function milliseconds(ms: number | undefined): string {
  return ms === undefined ? '-' : ms.toPrecision(3).replace(/e\+?(\d+)$/, 'e$1')
}
