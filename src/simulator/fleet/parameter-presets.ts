/** A fleet's flags as the parameters that `getparam` shows and `setparam` changes. */
import { DEFAULT_RESPONSE_TIMEOUT_MS } from '../device/device-options.js'
import { PARAMETER } from '../device/device-parameters.js'
import { FMB920 } from '../profiles/fmb.js'
import type { FleetOptions } from './fleet-options.js'

/** Made once for a fleet: they are the same for each of its devices. */
const PRESETS = new WeakMap<FleetOptions, ReadonlyMap<number, string | number>>()

export function presetsOf(options: FleetOptions): ReadonlyMap<number, string | number> {
  const known = PRESETS.get(options)
  if (known !== undefined) return known
  const { rate, batch, devices, intervalMs, store, transport, server, profile = FMB920 } = options
  const sendPeriodS = rate === undefined ? intervalMs / 1000 : (batch * devices) / rate
  const presets = new Map<number, string | number>([
    [PARAMETER.minPeriodMoving, profile.period.active],
    [PARAMETER.minPeriodOnStop, profile.period.idle],
    [PARAMETER.sendPeriodMoving, sendPeriodS],
    [PARAMETER.sendPeriodOnStop, sendPeriodS],
    [PARAMETER.protocol, transport === 'udp' ? 1 : 0],
  ])
  const set = (id: number, value: string | number | undefined): void => {
    if (value !== undefined) presets.set(id, value)
  }
  const seconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1000)
  set(PARAMETER.openLinkTimeout, seconds(options.openLinkMs))
  set(PARAMETER.responseTimeout, seconds(options.responseTimeoutMs ?? DEFAULT_RESPONSE_TIMEOUT_MS[transport]))
  set(PARAMETER.ping, seconds(options.pingMs))
  set(PARAMETER.minRecordsMoving, store?.minRecords)
  set(PARAMETER.minRecordsOnStop, store?.minRecords)
  set(PARAMETER.sorting, store === undefined ? undefined : store.order === 'newest' ? 0 : 1)
  set(PARAMETER.domain, server?.host)
  set(PARAMETER.port, server?.port)
  PRESETS.set(options, presets)
  return presets
}
