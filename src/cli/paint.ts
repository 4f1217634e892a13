import { type Paint, PLAIN } from '../render/paint.js'

/** Most output goes into a pipe or a file: chalk is loaded only where there is colour. */
export async function paintFor(hasColors: boolean): Promise<Paint> {
  if (!hasColors) return PLAIN
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
