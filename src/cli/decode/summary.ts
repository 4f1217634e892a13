/** What a capture holds of each device: a table for people, or JSON. */
import Table from 'cli-table3'
import type { Paint } from '../../render/paint.js'
import { ndjsonLine } from '../../render/ndjson.js'
import { deviceJson, type DeviceSummary, Summary, totalJson } from '../../render/summary.js'
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
  const table = new Table({
    head: HEAD.map(name => paint.bold(name)),
    colAligns: HEAD.map((_, at) => (TEXT_COLUMNS.has(at) ? 'left' : 'right')),
    chars: BLANK_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  })
  const { devices } = summary
  for (const device of devices) {
    table.push(cells(device.imei === null ? 'unknown' : nameOf(device.imei), device, paint))
  }
  if (devices.length > 1) table.push(cells('all', summary.total, paint).map(cell => paint.bold(cell)))
  const lines = table.toString().split('\n')
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

function cells(name: string, device: DeviceSummary, { red, yellow }: Paint): string[] {
  const { connections, frames, records, fromMs, toMs, resends, unacked, errors, latency } = device
  return [
    name,
    String(connections),
    String(frames),
    String(records),
    shortTime(fromMs),
    shortTime(toMs),
    resends > 0 ? yellow(String(resends)) : '0',
    unacked > 0 ? yellow(String(unacked)) : '0',
    errors > 0 ? red(String(errors)) : '0',
    ...[0.5, 0.95, 0.99].map(share => milliseconds(latency.at(share))),
    milliseconds(latency.count === 0 ? undefined : latency.max),
  ]
}

function shortTime(ms: number): string {
  return Number.isFinite(ms) ? `${(isoTime(ms) ?? '').slice(0, 19).replace('T', ' ')}Z` : '-'
}

function milliseconds(ms: number | undefined): string {
  return ms === undefined ? '-' : ms.toPrecision(3).replace(/e\+?(\d+)$/, 'e$1')
}

const BLANK_BORDERS = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map(name => [name, '']),
)
