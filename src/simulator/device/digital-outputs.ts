/** The digital outputs that `setdigout` and `setigndigout` switch, with their timeouts, thresholds and queue. */
import type { IoElement } from '../../codec/types.js'

/** IO elements of the outputs, first to last; the third and fourth are FMx6 devices' (dictionary: Digital Output 3, 4). */
export const OUTPUT_IDS = [179, 180, 50, 51] as const

/** What a command asks of one output. */
export interface OutputOrder {
  readonly isOn: boolean
  /** Seconds that it lasts; undefined: until the next command. */
  readonly timeoutS?: number | undefined
  /** km/h: above it the order waits, and ends. */
  readonly speedLimit?: number | undefined
  /** It waits until the ignition is off. */
  readonly onlyIgnitionOff?: boolean
}

/** What the vehicle does at a moment of its own clock. */
export interface OutputMoment {
  readonly timeMs: number
  readonly ignition: boolean
  /** km/h. */
  readonly speed: number
}

interface Output {
  isOn: boolean
  /** Waiting for its condition. */
  queued?: OutputOrder | undefined
  /** In force, with the moment at which it ends. */
  active?: { readonly order: OutputOrder; readonly untilMs: number } | undefined
}

export class DigitalOutputs {
  readonly #outputs: Output[]
  #isUsed = false

  constructor(count: number) {
    this.#outputs = Array.from({ length: Math.min(Math.max(1, count), OUTPUT_IDS.length) }, () => ({
      isOn: false,
    }))
  }

  /** Whether a command ever switched one: before that the records say what the profile says. */
  get isUsed(): boolean {
    return this.#isUsed
  }

  get count(): number {
    return this.#outputs.length
  }

  isOn(index: number): boolean {
    return this.#outputs[index]?.isOn === true
  }

  /** Carries an order out or queues it; a new order takes the place of an older one. Gives whether it was queued. */
  order(index: number, order: OutputOrder, moment: OutputMoment): boolean {
    const output = this.#outputs[index]
    if (output === undefined) return false
    this.#isUsed = true
    output.active = undefined
    output.queued = isAllowed(order, moment) ? undefined : order
    if (output.queued === undefined) start(output, order, moment)
    return output.queued !== undefined
  }

  /** Time has passed: what was queued may begin, what has a timeout may end. */
  advance(moment: OutputMoment): void {
    for (const output of this.#outputs) {
      const { queued, active } = output
      if (active !== undefined && (moment.timeMs >= active.untilMs || isTooFast(active.order, moment))) {
        output.isOn = !active.order.isOn
        output.active = undefined
      }
      if (queued !== undefined && isAllowed(queued, moment)) {
        output.queued = undefined
        start(output, queued, moment)
      }
    }
  }

  /** A restart lets go of all of them. */
  reset(): void {
    for (const output of this.#outputs) {
      output.isOn = false
      output.queued = undefined
      output.active = undefined
    }
  }

  /** The elements of a record with the outputs as they stand; the very same array as long as nobody used them. */
  shownIn(io: readonly IoElement[]): readonly IoElement[] {
    if (!this.#isUsed) return io
    const shown = [...io]
    this.#outputs.forEach(({ isOn }, index) => {
      const id = OUTPUT_IDS[index]!
      const element = { id, value: Uint8Array.of(isOn ? 1 : 0) }
      const at = shown.findIndex(other => other.id === id)
      if (at >= 0) shown[at] = element
      else shown.unshift(element)
    })
    return shown
  }
}

function start(output: Output, order: OutputOrder, { timeMs }: OutputMoment): void {
  output.isOn = order.isOn
  const isBounded = order.timeoutS !== undefined || order.speedLimit !== undefined
  const untilMs = order.timeoutS === undefined ? Infinity : timeMs + order.timeoutS * 1000
  output.active = isBounded ? { order, untilMs } : undefined
}

function isTooFast({ speedLimit = Infinity }: OutputOrder, { speed }: OutputMoment): boolean {
  return speed > speedLimit
}

function isAllowed(order: OutputOrder, moment: OutputMoment): boolean {
  return !isTooFast(order, moment) && !(order.onlyIgnitionOff === true && moment.ignition)
}
