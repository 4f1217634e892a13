/** What a device is, apart from its links: its vehicle, its parameters, and what commands have made of both. */
import type { AvlRecord, IoElement } from '../../codec/types.js'
import type { RecordSource } from '../records/record-source.js'
import type { VehicleRecords } from '../records/vehicle-records.js'
import type { DeviceParameters } from './device-parameters.js'
import { DigitalOutputs, OUTPUT_IDS, type OutputMoment } from './digital-outputs.js'
import type { Profile } from '../profile.js'
import { SIGNALS } from '../signals.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'

export interface DeviceBodyOptions {
  readonly imei: string
  readonly profile: Profile
  readonly records: VehicleRecords
  readonly parameters: DeviceParameters
  /** Ms since 1970, by the vehicle's clock: when the device was switched on. */
  readonly startedMs: number
}

const TOTAL_ODOMETER_ID = 16
const LARGEST_ODOMETER = 0xffff_ffff

export class DeviceBody implements RecordSource {
  readonly imei: string
  readonly profile: Profile
  readonly parameters: DeviceParameters
  readonly outputs: DigitalOutputs
  /** The CAN adapter's program, once a command has set it. */
  canProgram: number | undefined
  readonly #records: VehicleRecords
  #startedMs: number
  #recordsMade = 0
  /** What `odoset` has added to the odometer, m. */
  #odometerShiftM = 0
  /** When the ignition was last seen on. */
  #ignitionSeenMs: number

  constructor({ imei, profile, records, parameters, startedMs }: DeviceBodyOptions) {
    this.imei = imei
    this.profile = profile
    this.parameters = parameters
    this.#records = records
    this.#startedMs = startedMs
    this.#ignitionSeenMs = startedMs
    this.outputs = new DigitalOutputs(profile.elements.filter(({ id }) => isOutput(id)).length)
  }

  /** The vehicle as the latest record describes it; made anew each time. */
  get vehicle(): VehicleState {
    return this.#records.vehicle.state
  }

  get ignition(): boolean {
    return this.#records.vehicle.ignition
  }

  get #timeMs(): number {
    return this.#records.vehicle.timestampMs
  }

  /** Ms since 1970, by the vehicle's clock. */
  get startedMs(): number {
    return this.#startedMs
  }

  get recordsMade(): number {
    return this.#recordsMade
  }

  /** How long the ignition has been off, by the vehicle's clock. */
  get parkedMs(): number {
    return Math.max(0, this.#timeMs - this.#ignitionSeenMs)
  }

  get odometerM(): number {
    return Math.min(LARGEST_ODOMETER, Math.max(0, Math.round(this.vehicle.odometerM + this.#odometerShiftM)))
  }

  set odometerM(metres: number) {
    this.#odometerShiftM = metres - this.vehicle.odometerM
  }

  get moment(): OutputMoment {
    const { vehicle } = this
    return { timeMs: vehicle.timestampMs, ignition: vehicle.ignition, speed: SIGNALS.speed(vehicle) }
  }

  /** The next record, as commands have left the device. */
  nextRecord(): AvlRecord {
    const record = this.#records.next()
    this.#recordsMade++
    if (this.ignition) this.#ignitionSeenMs = this.#timeMs
    if (this.outputs.isUsed) this.outputs.advance(this.moment)
    const io = this.#withOdometer(this.outputs.shownIn(record.io))
    return io === record.io ? record : { ...record, io }
  }

  /** Memory and parameters outlast a restart; outputs and uptime do not. */
  restart(): void {
    this.outputs.reset()
    this.#startedMs = this.#timeMs
  }

  /** Whether the vehicle moves decides which of a pair of parameters counts. */
  setting(moving: number, onStop: number): number {
    return this.parameters.number(this.#records.vehicle.movement ? moving : onStop)
  }

  #withOdometer(io: readonly IoElement[]): readonly IoElement[] {
    if (this.#odometerShiftM === 0) return io
    const value = new Uint8Array(4)
    new DataView(value.buffer).setUint32(0, this.odometerM)
    return io.map(element => (element.id === TOTAL_ODOMETER_ID ? { ...element, value } : element))
  }
}

function isOutput(id: number): boolean {
  return (OUTPUT_IDS as readonly number[]).includes(id)
}
