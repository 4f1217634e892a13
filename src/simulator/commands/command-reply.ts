/** What a reply is, and what it is made from. */
import type { DeviceBody } from '../device/device-body.js'
import type { DeviceControls } from '../device/device-options.js'

export interface ReplyContext {
  readonly body: DeviceBody
  readonly controls: DeviceControls
}

/** One command that the simulated devices know. A new one is one more object in a list. */
export interface Reply {
  /** The command's name, in lower case. */
  readonly command: string
  /** The text to send, undefined where the device says nothing; what the command changes, it changes here. */
  answer(argument: string, context: ReplyContext): string | undefined
}

/** Dates come without leading zeros: `2026/1/5`. */
export function dateOf(timeMs: number, separator = '/'): string {
  const date = new Date(timeMs)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].join(separator)
}

export function hourAndMinute(timeMs: number): string {
  const date = new Date(timeMs)
  return `${date.getUTCHours()}:${date.getUTCMinutes()}`
}

/** Whole seconds since the device was switched on. */
export function uptimeS({ vehicle, startedMs }: DeviceBody): number {
  return Math.floor((vehicle.timestampMs - startedMs) / 1000)
}

export function hasElement({ profile }: DeviceBody, ids: readonly number[]): boolean {
  return profile.elements.some(({ id }) => ids.includes(id))
}
