/** What a device has to say to whoever runs it, what came of it so far, and how it ended. */
import type { DeviceOutcome, DeviceOutput, DeviceReport } from './device-output.js'

export class DeviceJournal {
  readonly report: DeviceReport = {
    connections: 0,
    records: 0,
    acked: 0,
    resent: 0,
    errors: 0,
    dropped: 0,
    erased: 0,
  }
  #outcome: DeviceOutcome | undefined
  #outputs: DeviceOutput[] = NOTHING

  /** Undefined while the device is at work. */
  get outcome(): DeviceOutcome | undefined {
    return this.#outcome
  }

  say(output: DeviceOutput): void {
    if (this.#outputs === NOTHING) this.#outputs = []
    this.#outputs.push(output)
  }

  note(message: string): void {
    this.say({ kind: 'note', message })
  }

  fault(message: string): void {
    this.report.errors++
    this.say({ kind: 'fault', message })
  }

  finish(outcome: DeviceOutcome, reason: string): void {
    this.#outcome = outcome
    this.say({ kind: 'close' })
    this.say({ kind: 'finished', outcome, reason })
  }

  /** What was said since the last time. */
  take(): readonly DeviceOutput[] {
    const outputs = this.#outputs
    this.#outputs = NOTHING
    return outputs
  }
}

/** Never written to: of a fleet of thousands hardly any device has something to say at a given moment. */
const NOTHING: DeviceOutput[] = []
