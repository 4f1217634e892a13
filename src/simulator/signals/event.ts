/** What a record says about the event for which it was made; undefined in periodic records. */
import { noiseAt } from '../random.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'
import type { Signals } from './signal.js'

const STANDARD_GRAVITY = 9.80665
/** The accelerometer while a crash is traced. */
const SAMPLES_A_SECOND = 25
/** The trace begins so long before the crash. */
const TRACE_BEFORE_S = 5

export const EVENT_SIGNALS = {
  eventValue: ({ event }) => event?.value,
  /** Hundredths of g. */
  harshPeak: ({ event }) =>
    event?.peak === undefined ? undefined : Math.min(255, (100 * event.peak) / STANDARD_GRAVITY),
  /** Ms. */
  harshDuration: ({ event }) =>
    event?.durationMs === undefined ? undefined : Math.min(65_535, event.durationMs),
  crashTrace: state =>
    state.event?.name === 'crashTrace' ? crashTrace(state, state.event.value) : undefined,
} satisfies Signals

/** One second: X, Y and Z in thousandths of g, two bytes each. Braking, then a blow from the front, then rest. */
function crashTrace({ seed }: VehicleState, second: number): Uint8Array {
  const bytes = new Uint8Array(SAMPLES_A_SECOND * 6)
  const view = new DataView(bytes.buffer)
  for (let sample = 0; sample < SAMPLES_A_SECOND; sample++) {
    const timeS = second + sample / SAMPLES_A_SECOND - TRACE_BEFORE_S
    const shake = (axis: number): number => 25 * noiseAt(seed + axis, timeS * SAMPLES_A_SECOND)
    const braking = timeS > -2 && timeS < 0 ? -420 : 0
    const blow = timeS >= 0 && timeS < 0.8 ? Math.exp(-timeS / 0.12) * Math.cos(timeS * 18) : 0
    const axes = [braking - 4200 * blow, 900 * blow, 1000 + 650 * blow]
    axes.forEach((value, axis) => view.setInt16(sample * 6 + axis * 2, Math.round(value + shake(axis))))
  }
  return bytes
}
