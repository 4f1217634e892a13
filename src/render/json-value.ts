/** What may stand in a line of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** A key whose value is undefined is left out of the line. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined
}

/** The integer as a number where a double holds it exactly, else as its decimal digits: nothing is ever rounded. */
export function exactInteger(value: bigint): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value.toString()
}

/** `NaN` marks a field that a Codec 7 record lacks: null in JSON. */
export function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}

/** Latest instant that a date can hold, milliseconds since 1970 (ECMAScript, "Time Values and Time Range"). */
const LATEST_MS = 8.64e15

/** ISO 8601 in UTC with milliseconds; null for an instant beyond every date. */
export function isoTime(ms: number): string | null {
  return Math.abs(ms) <= LATEST_MS ? new Date(ms).toISOString() : null
}
