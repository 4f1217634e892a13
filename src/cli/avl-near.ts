/** Names that somebody may have meant who found none. */
import type { AvlDefinition } from '../avl/definition.js'

const SUGGESTIONS = 5
/** Of two names' pairs of letters, the share that both have; below it they are not near. */
const LIKENESS = 0.3

/** Names that are most like the words, best first; at most five. */
export function nearNames(definitions: readonly AvlDefinition[], words: string): readonly string[] {
  const wanted = pairsOf(words)
  return [...new Set(definitions.map(({ name }) => name))]
    .map(name => ({ name, likeness: likeness(wanted, pairsOf(name)) }))
    .filter(({ likeness }) => likeness >= LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name)
}

/** Sørensen and Dice's coefficient: 1 for the same pairs, 0 for none in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}

/** Each two letters that stand together in a word. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.flatMap(word => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
  )
}
