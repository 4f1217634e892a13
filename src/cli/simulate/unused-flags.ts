/** Flags of `simulate` that were given and change nothing beside the others: whoever gives them has to know. */
import type { SimulateOptions } from './simulate-options.js'

/** What a flag is without effect for, by the option's name. */
type Idle = readonly [option: keyof SimulateOptions, flag: string]

const OF_LIVE: readonly Idle[] = [
  ['buffer', '--buffer'],
  ['minRecords', '--min-records'],
  ['order', '--order'],
]

const NOT_OF_RECORDINGS: readonly Idle[] = [
  ['codec', '--codec'],
  ['count', '--count'],
  ['interval', '--interval'],
  ['batch', '--batch'],
]

/**
 * A line for each, without `warning:`.
 * @param isGiven whether the option was on the command line, and is no default
 */
export function unusedFlags(
  { live, replay, rate }: Pick<SimulateOptions, 'live' | 'replay' | 'rate'>,
  isGiven: (option: keyof SimulateOptions) => boolean,
): string[] {
  const idle = (flags: readonly Idle[], reason: string): string[] =>
    flags.filter(([option]) => isGiven(option)).map(([, flag]) => `${flag} is not used: ${reason}`)
  return [
    ...(live === true ? [] : idle(OF_LIVE, 'it is for --live')),
    ...(replay === undefined
      ? idle([['shiftTime', '--no-shift-time']], 'it is for --replay')
      : idle(NOT_OF_RECORDINGS, 'a recording is sent as it was')),
    ...(rate === undefined ? [] : idle([['interval', '--interval']], '--rate sets the pace')),
  ]
}
