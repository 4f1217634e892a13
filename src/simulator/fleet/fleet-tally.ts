import { AckLatency, type LatencySummary } from './ack-latency.js'
import type { Device } from '../device/device.js'
import type { DeviceOutcome, DeviceOutput, DeviceReport } from '../device/device-output.js'

/** What a run has come to; the keys and their order are those of the summary line. */
export interface FleetSummary {
  readonly devices: number
  readonly connections: number
  /** Sent at least once. */
  readonly records: number
  readonly acked: number
  /** Sent again. */
  readonly resent: number
  /** Devices whose IMEI the server refused. */
  readonly rejected: number
  /** Wrong and missing acks, lost and failed connections, unreadable answers. */
  readonly errors: number
  /** From the first byte sent to the whole ack, right acks only. */
  readonly ackLatencyMs: LatencySummary
}

/** What a summary says beyond the keys that every release has. */
export interface FleetExtras {
  /** Records lost in devices whose memory was full. */
  readonly dropped: number
  /** Records erased by commands. */
  readonly erased: number
  /** Commands answered, refusals in Codec 14 included. */
  readonly commands: number
}

/** Adds up what the devices of a run report, while it goes on. */
export class FleetTally {
  readonly latencies = new AckLatency()
  readonly #working = new Set<Device>()
  readonly #finished = noReport()
  readonly #outcomes = new Map<DeviceOutcome, { devices: number; firstReason: string }>()
  #devices = 0
  #commands = 0

  /** `isTwin`: the same device on its way to a second server. */
  begin(device: Device, isTwin = false): void {
    if (!isTwin) this.#devices++
    this.#working.add(device)
  }

  note(device: Device, output: DeviceOutput): void {
    if (output.kind === 'ack' && output.isRight) this.latencies.add(output.latencyMs)
    if (output.kind === 'response') this.#commands++
    if (output.kind !== 'finished') return
    // A finished device is let go: of ten thousand, only the few at work are held.
    this.#working.delete(device)
    addReport(this.#finished, device)
    const outcome = this.#outcomes.get(output.outcome) ?? { devices: 0, firstReason: output.reason }
    this.#outcomes.set(output.outcome, { ...outcome, devices: outcome.devices + 1 })
  }

  /** How many devices ended so, and why the first of them did. */
  outcome(outcome: DeviceOutcome): { readonly devices: number; readonly firstReason: string } {
    return this.#outcomes.get(outcome) ?? { devices: 0, firstReason: '' }
  }

  get summary(): FleetSummary {
    const totals = this.#totals
    return {
      devices: this.#devices,
      connections: totals.connections,
      records: totals.records,
      acked: totals.acked,
      resent: totals.resent,
      rejected: this.outcome('rejected').devices,
      errors: totals.errors,
      ackLatencyMs: this.latencies.summary(),
    }
  }

  get extras(): FleetExtras {
    const { dropped, erased } = this.#totals
    return { dropped, erased, commands: this.#commands }
  }

  get #totals(): DeviceReport {
    const totals = { ...this.#finished }
    for (const device of this.#working) addReport(totals, device)
    return totals
  }
}

function noReport(): DeviceReport {
  return { connections: 0, records: 0, acked: 0, resent: 0, errors: 0, dropped: 0, erased: 0 }
}

function addReport(totals: DeviceReport, { report }: Device): void {
  totals.connections += report.connections
  totals.records += report.records
  totals.acked += report.acked
  totals.resent += report.resent
  totals.errors += report.errors
  totals.dropped += report.dropped
  totals.erased += report.erased
}
