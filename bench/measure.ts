/** How long things take. */

/** Whatever passes return goes in here, so that no engine leaves the work out. */
const sum = new Float64Array(1)

/** Nanoseconds of processor time a pass: what other programs take of a shared machine is not counted. */
export function runFor(pass: () => number, ms: number): number {
  const start = process.cpuUsage()
  let passes = 0
  let spent: number
  do {
    sum[0]! += pass()
    passes++
    const { user, system } = process.cpuUsage(start)
    spent = user + system
  } while (spent < ms * 1000)
  return (spent * 1000) / passes
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}
