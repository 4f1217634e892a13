/** Pause before the first new try, ms. */
const FIRST_MS = 200
/** The longest pause, ms: what a sink that is back waits at worst until somebody notices. */
const LONGEST_MS = 10_000

/**
 * The pause before the next try, ms: twice as long each time, between half and all of it at random, so that many who
 * lost the same broker do not come back in step.
 * @param failures how often in a row it has failed, from 1
 * @param random from 0 to 1
 */
export function pauseAfter(failures: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20))
  return whole * (0.5 + random / 2)
}
