/** Settings as a device's parameters have them now: what `setparam` changes has its effect at once. */
import type { RecordPeriod } from '../records/vehicle-records.js'
import type { StoreSettings } from '../records/stored-supply.js'
import type { SendOrder } from '../records/record-buffer.js'
import type { DeviceBody } from './device-body.js'
import type { DeviceSettings, ServerAddress } from './device-options.js'
import { PARAMETER, type DeviceParameters } from './device-parameters.js'

export interface SleepOptions {
  /** An idle link is closed after so many ms; by default never. */
  readonly openLinkMs?: number
  /** A device whose ignition was off for so many ms, by the vehicle's clock, closes its link between sendings. */
  readonly sleepAfterMs?: number
}

/** One object for all who ask, with nothing in it of its own: a fleet has one for each of its thousands. */
export class ParameterSettings implements DeviceSettings, StoreSettings {
  readonly #body: DeviceBody
  readonly #options: SleepOptions

  constructor(body: DeviceBody, options: SleepOptions) {
    this.#body = body
    this.#options = options
  }

  get imei(): string {
    return this.#body.imei
  }

  get responseTimeoutMs(): number {
    return this.#ms(PARAMETER.responseTimeout)
  }

  get openLinkTimeoutMs(): number | undefined {
    const isSet =
      this.#options.openLinkMs !== undefined || this.#body.parameters.wasSet(PARAMETER.openLinkTimeout)
    return isSet ? this.#ms(PARAMETER.openLinkTimeout) : undefined
  }

  get pingMs(): number {
    return this.#ms(PARAMETER.ping)
  }

  get isAsleep(): boolean {
    const { sleepAfterMs } = this.#options
    return sleepAfterMs !== undefined && !this.#body.ignition && this.#body.parkedMs >= sleepAfterMs
  }

  get server(): ServerAddress | undefined {
    const { parameters } = this.#body
    if (!parameters.wasSet(PARAMETER.domain) && !parameters.wasSet(PARAMETER.port)) return undefined
    const host = parameters.text(PARAMETER.domain)
    const port = parameters.number(PARAMETER.port)
    return host === '' || port === 0 ? undefined : { host, port }
  }

  get sendPeriodMs(): number {
    return this.#body.setting(PARAMETER.sendPeriodMoving, PARAMETER.sendPeriodOnStop) * 1000
  }

  get minRecords(): number {
    return this.#body.setting(PARAMETER.minRecordsMoving, PARAMETER.minRecordsOnStop)
  }

  get order(): SendOrder {
    return this.#body.parameters.number(PARAMETER.sorting) === 0 ? 'newest' : 'oldest'
  }

  #ms(id: number): number {
    return this.#body.parameters.number(id) * 1000
  }
}

/** How often the vehicle's records come, by the same parameters. */
export class ParameterPeriod implements RecordPeriod {
  readonly #parameters: DeviceParameters

  constructor(parameters: DeviceParameters) {
    this.#parameters = parameters
  }

  get ignitionOn(): number {
    return this.#parameters.number(PARAMETER.minPeriodMoving) * 1000
  }

  get ignitionOff(): number {
    return this.#parameters.number(PARAMETER.minPeriodOnStop) * 1000
  }
}
