/** Instants as ISO 8601, from 1970 to 9999. */
import { FragmentSet, putFragment } from './fragment.js'
import { isoTime } from './json-value.js'
import { putThree, putTwo } from './json-digits.js'

const SECOND_MS = 1000
const DAY_MS = 86_400_000
const FOUR_DIGIT_YEARS_MS = Date.UTC(10_000, 0)
const POINT = 0x2e
const COLON = 0x3a
const Z = 0x5a

/** Room that `putTime` wants. */
export const TIME_ROOM = 32

/** Whether the year has four digits. */
export function isUsualTime(ms: number): boolean {
  return ms >= 0 && ms < FOUR_DIGIT_YEARS_MS
}

/** `2020-09-13T` of days since 1970. */
function dayText(days: number): { readonly doubles: Float64Array; readonly length: number } {
  const pieces = new FragmentSet()
  const { length } = pieces.add(isoTime(days * DAY_MS)!.slice(0, '2020-09-13T'.length))
  return { doubles: pieces.close().doubles, length }
}

/** The last one is remembered: times that come together are of one day. */
let lastDays = 0
let lastText = dayText(0)

/** Writes a usual time, without quotes, at `at`; returns where it ends. */
export function putTime(view: DataView, at: number, ms: number): number {
  const days = Math.floor(ms / DAY_MS)
  if (days !== lastDays) {
    lastText = dayText(days)
    lastDays = days
  }
  const { doubles, length } = lastText
  putFragment(view, at, doubles, { start: 0, end: doubles.length, length })
  const start = at + length
  const inDay = (ms - days * DAY_MS) | 0
  const seconds = (inDay / SECOND_MS) | 0
  const minutes = (seconds / 60) | 0
  const hours = (minutes / 60) | 0
  putTwo(view, start, hours)
  view.setUint8(start + 2, COLON)
  putTwo(view, start + 3, minutes - 60 * hours)
  view.setUint8(start + 5, COLON)
  putTwo(view, start + 6, seconds - 60 * minutes)
  view.setUint8(start + 8, POINT)
  putThree(view, start + 9, inDay - SECOND_MS * seconds)
  view.setUint8(start + 12, Z)
  return start + 13
}
