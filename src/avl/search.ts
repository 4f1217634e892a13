/** Finding definitions by words that somebody remembers, mistyped or cut short. */
import type { AvlDefinition } from './definition.js'
import { editDistance } from '../wire/edit-distance.js'
import type { ModelScope } from './models.js'

export interface SearchOptions {
  /** Look only among what it sends. */
  readonly model?: ModelScope | undefined
  /** Default: all that match. */
  readonly limit?: number | undefined
}

export interface Found {
  readonly definition: AvlDefinition
  /** Above 0; more is better. */
  readonly score: number
}

/** What one word of the query is worth against one of the name. */
const WORTH = { same: 8, start: 6, inside: 4, typo: 2, group: 1 } as const

export function searchDefinitions(
  definitions: readonly AvlDefinition[],
  query: string,
  limit = Infinity,
): readonly Found[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return []
  const byId = wanted.length === 1 ? definitions.filter(({ id }) => String(id) === wanted[0]) : []
  if (byId.length > 0) return byId.slice(0, limit).map(definition => ({ definition, score: WORTH.same }))
  const found: Found[] = []
  for (const definition of definitions) {
    const score = scoreOf(definition, wanted)
    if (score > 0) found.push({ definition, score })
  }
  found.sort(
    (a, b) =>
      b.score - a.score ||
      (b.definition.models?.length ?? Infinity) - (a.definition.models?.length ?? Infinity) ||
      a.definition.id - b.definition.id,
  )
  return found.slice(0, limit)
}

/** 0 unless every word is found. */
function scoreOf(definition: AvlDefinition, wanted: readonly string[]): number {
  const words = wordsOf(definition.name)
  const group = wordsOf(definition.group ?? '')
  let score = 0
  for (const word of wanted) {
    const best = Math.max(
      ...words.map(candidate => worth(word, candidate)),
      group.includes(word) ? WORTH.group : 0,
      0,
    )
    if (best === 0) return 0
    score += best
  }
  // Of names that match as well, the one that says least besides is the one that was meant.
  return score / wanted.length + 1 / (1 + words.length)
}

function worth(word: string, candidate: string): number {
  if (word === candidate) return WORTH.same
  if (candidate.startsWith(word)) return WORTH.start
  if (word.length >= 3 && candidate.includes(word)) return WORTH.inside
  const allowed = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0
  const near = allowed > 0 && Math.abs(word.length - candidate.length) <= allowed
  return near && editDistance(word, candidate) <= allowed ? WORTH.typo : 0
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
