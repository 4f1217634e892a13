/** From a moving vehicle to the records that its tracker stores. */
import type { AvlRecord, IoElement } from '../codec/types.js'
import { FMB920, type Profile, type ProfileElement } from './profile.js'
import type { Random } from './random.js'
import { SIGNALS } from './signals.js'
import { Vehicle, type VehicleChange, type VehicleState } from './vehicle.js'

/** The record codecs that a simulated device speaks. */
export type SimulatedCodec = '8' | '8E' | '16'

export interface VehicleRecordsOptions {
  /** Ms since 1970 of the first record. */
  readonly startMs: number
  /** Decides which elements fit: Codec 8 has ids to 255 only, and only 8 Extended has values of any length. Default 8. */
  readonly codec?: SimulatedCodec
  /** Default FMB920. */
  readonly profile?: Profile
  /** Ms of simulated time from a record to the next periodic one. Default 10 s with the ignition on, 60 s without. */
  readonly periodMs?: { readonly ignitionOn: number; readonly ignitionOff: number }
}

const DEFAULT_PERIOD_MS = { ignitionOn: 10_000, ignitionOff: 60_000 }
const EVENT_ID = { ignition: 239, movement: 240 } as const satisfies Record<VehicleChange, number>
const PRIORITY = { low: 0, high: 1 } as const
/** Codec 16's Generation Type. */
const GENERATION = { onChange: 5, periodical: 7 } as const
/** Wire units in one degree. */
const DEGREE = 1e7

/**
 * The records of one vehicle in the order of their time: a periodic one each period, and one of its own with
 * event id and high priority whenever ignition or movement changes. Endless; the same random stream and options
 * give the same records.
 * @example
 * const records = new VehicleRecords(new Random(42), { startMs: Date.UTC(2026, 0, 1) })
 * const first = records.next()
 */
export class VehicleRecords {
  readonly #vehicle: Vehicle
  readonly #elements: readonly ProfileElement[]
  readonly #withGenerationType: boolean
  readonly #periodMs: { readonly ignitionOn: number; readonly ignitionOff: number }
  #nextPeriodicMs: number
  #state: VehicleState

  constructor(random: Random, options: VehicleRecordsOptions) {
    const codec = options.codec ?? '8'
    this.#vehicle = new Vehicle(random, options.startMs)
    this.#state = this.#vehicle.state
    this.#elements = inWireOrder((options.profile ?? FMB920).elements.filter(element => fits(element, codec)))
    this.#withGenerationType = codec === '16'
    this.#periodMs = options.periodMs ?? DEFAULT_PERIOD_MS
    this.#nextPeriodicMs = options.startMs
  }

  /** The vehicle as the latest record describes it. */
  get state(): VehicleState {
    return this.#state
  }

  next(): AvlRecord {
    const change = this.#vehicle.advance(this.#nextPeriodicMs)
    const state = this.#vehicle.state
    this.#state = state
    const { ignitionOn, ignitionOff } = this.#periodMs
    // An event record counts as a record: the period begins anew.
    this.#nextPeriodicMs = state.timestampMs + (state.ignition ? ignitionOn : ignitionOff)
    return {
      timestampMs: state.timestampMs,
      priority: change === undefined ? PRIORITY.low : PRIORITY.high,
      gps: gpsOf(state),
      eventIoId: change === undefined ? 0 : EVENT_ID[change],
      ...(this.#withGenerationType && {
        generationType: change === undefined ? GENERATION.periodical : GENERATION.onChange,
      }),
      io: ioOf(state, this.#elements),
    }
  }
}

/** Without a fix devices repeat the last position, with 0 for the rest (protocol page, GPS element). */
function gpsOf({ motion, gnss, sky }: VehicleState): AvlRecord['gps'] {
  const hasFix = gnss === 'fix'
  return {
    longitude: Math.round(motion.longitude * DEGREE) / DEGREE,
    latitude: Math.round(motion.latitude * DEGREE) / DEGREE,
    altitude: hasFix ? Math.round(motion.altitude) : 0,
    angle: hasFix ? Math.round(motion.heading) % 360 : 0,
    satellites: sky.satellites,
    speed: hasFix ? Math.round(motion.speed * 3.6) : 0,
  }
}

function ioOf(state: VehicleState, elements: readonly ProfileElement[]): IoElement[] {
  const io: IoElement[] = []
  for (const { id, width, signal } of elements) {
    const value = SIGNALS[signal](state)
    if (value === undefined) continue
    const bytes = typeof value === 'number' ? bigEndian(Math.round(value), width) : value
    io.push({ id, value: bytes, ...(width === 'variable' && { variable: true }) })
  }
  return io
}

/** Two's complement for what is negative. */
function bigEndian(value: number, width: ProfileElement['width']): Uint8Array {
  const bytes = new Uint8Array(width === 'variable' ? 4 : width)
  let rest = value
  for (let i = bytes.length - 1; i >= 0; i--) {
    bytes[i] = rest & 0xff
    rest = Math.floor(rest / 256)
  }
  return bytes
}

function fits({ id, width }: ProfileElement, codec: SimulatedCodec): boolean {
  return (id <= 255 || codec !== '8') && (width !== 'variable' || codec === '8E')
}

/** The groups of an IO part follow each other by width, those of variable width last. */
function inWireOrder(elements: readonly ProfileElement[]): ProfileElement[] {
  const rank = ({ width }: ProfileElement): number => (width === 'variable' ? Infinity : width)
  return elements.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}
