/** What `getparam` and `setparam` know: the settings that a simulated device really acts on, and texts that it keeps. */

interface NumberRow {
  readonly id: number
  readonly name: string
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly value: number
}

interface TextRow {
  readonly id: number
  readonly name: string
  readonly kind: 'text'
  readonly maxLength: number
  readonly value: string
}

export type ParameterRow = NumberRow | TextRow

const number = (id: number, name: string, value: number, min: number, max: number): NumberRow => ({
  id,
  name,
  kind: 'number',
  min,
  max,
  value,
})
const text = (id: number, name: string, maxLength: number): TextRow => ({
  id,
  name,
  kind: 'text',
  maxLength,
  value: '',
})

/** Ids by name. */
export const PARAMETER = {
  openLinkTimeout: 1000,
  responseTimeout: 1001,
  sorting: 1002,
  ping: 1003,
  domain: 2004,
  port: 2005,
  protocol: 2006,
  minPeriodOnStop: 10_000,
  minRecordsOnStop: 10_004,
  sendPeriodOnStop: 10_005,
  minPeriodMoving: 10_050,
  minRecordsMoving: 10_054,
  sendPeriodMoving: 10_055,
} as const

const MONTH_S = 2_592_000
const LONGEST_OPEN_LINK_S = 259_200

/**
 * Ids, ranges and units of FMB devices (wiki, "FMB parameter list"; FMB001 manual 6.3 to 6.6). The values here are
 * what a simulated device has when nothing else is said; its flags come before them.
 */
// prettier-ignore
export const PARAMETERS: readonly ParameterRow[] = [
  number(PARAMETER.openLinkTimeout,  'open link timeout, s', LONGEST_OPEN_LINK_S, 0, LONGEST_OPEN_LINK_S),
  number(PARAMETER.responseTimeout,  'response timeout, s', 10, 1, 300),
  number(PARAMETER.sorting,          'sorting: 0 newest first, 1 oldest first', 1, 0, 1),
  number(PARAMETER.ping,             'network ping timeout, s; 0 off', 0, 0, 1800),
  text(2001,                         'APN', 32),
  text(2002,                         'APN username', 32),
  text(2003,                         'APN password', 32),
  text(PARAMETER.domain,             'domain', 55),
  number(PARAMETER.port,             'port', 0, 0, 65_535),
  number(PARAMETER.protocol,         'protocol: 0 TCP, 1 UDP', 0, 0, 1),
  number(PARAMETER.minPeriodOnStop,  'min period while parked, s', 60, 1, MONTH_S),
  number(PARAMETER.minRecordsOnStop, 'min saved records while parked', 1, 1, 255),
  number(PARAMETER.sendPeriodOnStop, 'send period while parked, s', 1, 0, MONTH_S),
  number(PARAMETER.minPeriodMoving,  'min period while the ignition is on, s', 10, 1, MONTH_S),
  number(PARAMETER.minRecordsMoving, 'min saved records while moving', 1, 1, 255),
  number(PARAMETER.sendPeriodMoving, 'send period while moving, s', 1, 0, MONTH_S),
]

const ROWS = new Map(PARAMETERS.map(row => [row.id, row]))

/** One device's parameters: defaults, until a flag or `setparam` says otherwise. */
export class DeviceParameters {
  readonly #presets: ReadonlyMap<number, string | number>
  /** Made when something is set: of ten thousand devices most have nothing in here. */
  #values: Map<number, string | number> | undefined

  /** `presets` may be what no device would take (0.1 s as a send period); many devices may share them. */
  constructor(presets: ReadonlyMap<number, string | number> = new Map()) {
    this.#presets = presets
  }

  number(id: number): number {
    const value = this.#valueOf(id)
    return typeof value === 'number' ? value : 0
  }

  text(id: number): string {
    return String(this.#valueOf(id) ?? '')
  }

  /** Whether a command has set it. */
  wasSet(id: number): boolean {
    return this.#values?.has(id) === true
  }

  #valueOf(id: number): string | number | undefined {
    return this.#values?.get(id) ?? this.#presets.get(id) ?? ROWS.get(id)?.value
  }

  /** As `getparam` shows it: whole numbers only; undefined for an id that there isn't. */
  get(id: number): string | undefined {
    const row = ROWS.get(id)
    if (row === undefined) return undefined
    return row.kind === 'text' ? this.text(id) : String(Math.ceil(this.number(id)))
  }

  /** As `setparam` does it: `unknown` for an id that there isn't, `refused` for a value out of its range. */
  set(id: number, value: string): 'set' | 'unknown' | 'refused' {
    const row = ROWS.get(id)
    if (row === undefined) return 'unknown'
    if (row.kind === 'text') {
      if (value.length > row.maxLength) return 'refused'
      return this.#keep(id, value)
    }
    const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN
    if (!(number >= row.min && number <= row.max)) return 'refused'
    return this.#keep(id, number)
  }

  #keep(id: number, value: string | number): 'set' {
    this.#values ??= new Map()
    this.#values.set(id, value)
    return 'set'
  }
}
