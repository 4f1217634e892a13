/** The file of `--devices`: IMEI, model and name of each device, as CSV or JSON. */
import { CsvError, parse } from 'csv-parse/sync'
import { type ModelScope, type Models, UnknownModelError } from '../avl/models.js'
import { isImei } from '../codec/imei.js'
import { CliError } from './exit.js'
import { visible } from './terminal.js'
import { readTextFile } from './text-file.js'

export interface ListedDevice {
  readonly imei: string
  readonly model?: ModelScope
  /** What people call it. */
  readonly name?: string
}

/**
 * Reads a list of devices. CSV: `imei,model,name`, with or without that header in any order of its columns, separated
 * by commas, semicolons or tabs, `#` for comments. JSON: an array of such objects, or an object of them by IMEI.
 * @throws {CliError} that names the line or entry that can't be used
 */
export async function readDeviceList(
  path: string,
  models: Models,
): Promise<ReadonlyMap<string, ListedDevice>> {
  const text = await readTextFile(path)
  const rows = /^\s*[[{]/.test(text) ? jsonRows(text, path) : csvRows(text, path)
  const devices = new Map<string, ListedDevice>()
  for (const row of rows) {
    const device = listedDevice(row, path, models)
    if (devices.has(device.imei)) throw fault(path, row, `IMEI ${device.imei} is listed twice`)
    devices.set(device.imei, device)
  }
  return devices
}

interface Row {
  /** Where it stands: `line 3`, `entry 2`. */
  readonly place: string
  readonly imei: unknown
  readonly model: unknown
  readonly name: unknown
}

const COLUMNS = ['imei', 'model', 'name'] as const

function csvRows(text: string, path: string): Row[] {
  let records: { record: string[]; info: { lines: number } }[]
  try {
    records = parse(text, {
      comment: '#',
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records
  } catch (error) {
    if (error instanceof CsvError) throw new CliError(`${visible(path)}: ${visible(error.message)}`)
    throw error
  }
  const [first] = records
  const head = first?.record.map(cell => cell.toLowerCase()) ?? []
  const hasHead = head.includes('imei')
  const at = COLUMNS.map(column => (hasHead ? head.indexOf(column) : COLUMNS.indexOf(column)))
  return records.slice(hasHead ? 1 : 0).map(({ record, info }) => {
    const [imei, model, name] = at.map(index => record[index])
    return { place: `line ${info.lines}`, imei, model, name }
  })
}

function jsonRows(text: string, path: string): Row[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new CliError(`${visible(path)} is no JSON: ${visible((error as Error).message)}`)
  }
  const entries: unknown[] = Array.isArray(json)
    ? json
    : Object.entries(json as Record<string, unknown>).map(([imei, entry]) =>
        typeof entry === 'object' ? { imei, ...entry } : { imei, model: entry },
      )
  return entries.map((entry, index) => {
    const { imei, model, name } = Object(entry) as Record<string, unknown>
    return { place: `entry ${index + 1}`, imei, model, name }
  })
}

function listedDevice(row: Row, path: string, models: Models): ListedDevice {
  const imei = asText(row.imei)
  const model = asText(row.model)
  const name = asText(row.name)
  if (imei === undefined || !isImei(imei)) {
    throw fault(path, row, `an IMEI has 15 digits, here is ${JSON.stringify(row.imei ?? '')}`)
  }
  try {
    return {
      imei,
      ...(model === undefined ? {} : { model: models.resolve(model) }),
      ...(name === undefined ? {} : { name }),
    }
  } catch (error) {
    if (error instanceof UnknownModelError) throw fault(path, row, error.message)
    throw error
  }
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function fault(path: string, { place }: Row, what: string): CliError {
  return new CliError(`${visible(path)}, ${place}: ${visible(what)}`)
}
