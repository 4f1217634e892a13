import type { GprsCommand } from './command.js'
import { editDistance } from '../wire/edit-distance.js'
import { GPRS_COMMANDS } from './commands.js'

const BY_NAME = new Map(GPRS_COMMANDS.map(row => [row.name, row]))

/** Rows whose argument follows the name without a blank or a colon: `on_demand_tracking2`, `readops1`. */
const GLUED = GPRS_COMMANDS.filter(row => /^\[?</.test(row.syntax.slice(row.name.length)))

/**
 * The row of the command that a text begins with; letter case and a leading `!` are overlooked. Arguments may
 * follow a blank, a colon, a comma or, where the row's syntax has it so, nothing at all.
 * @example findCommand('setdigout 1 60')?.effect // 'actuate'
 */
export function findCommand(text: string): GprsCommand | undefined {
  const word = firstWord(text)
  return (
    BY_NAME.get(word) ??
    BY_NAME.get(word.replace(/[:,;].*/, '')) ??
    GLUED.find(row => word.startsWith(row.name) && /^\d+$/.test(word.slice(row.name.length)))
  )
}

/**
 * Names that somebody who wrote `text` may have meant, nearest first, three at most: those that its first word
 * begins, and those that a few slips of the finger away become it.
 * @example suggestCommand('getinof') // ['getinfo', ...]
 */
export function suggestCommand(text: string): readonly string[] {
  const word = firstWord(text).replace(/[:,;].*/, '')
  if (word === '') return []
  // A slip for every three letters: more, and short words would match anything.
  const limit = Math.max(1, Math.floor(word.length / 3))
  return GPRS_COMMANDS.map(({ name }) => ({ name, distance: nearness(word, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name)
}

/** First word, lower case, without the `!` that asks some commands for a record as well. */
function firstWord(text: string): string {
  return /^\s*!?(\S*)/.exec(text)?.[1]?.toLowerCase() ?? ''
}

function nearness(word: string, name: string, limit: number): number {
  // Somebody who stops after "auto_cal" means both of its commands; three letters are needed to mean anything.
  if (word.length >= 3 && name.startsWith(word)) return 0.5
  // Each letter more or less is a slip, so most names are out without a look; a word of a megabyte costs nothing.
  return Math.abs(word.length - name.length) > limit ? Infinity : editDistance(word, name)
}
