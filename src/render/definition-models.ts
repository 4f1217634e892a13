/** Lists of models as people would say them: families and series in the place of all their members. */
import type { AvlDefinition } from '../avl/definition.js'
import type { Dictionary } from '../avl/dictionary.js'
import { wrap } from './layout.js'

/** A part of a list of models, and for how many of them it stands. */
export interface ModelTerm {
  /** A name that `--model` takes, or such a name with those that are to be left out: `FMB (not FMB930)`. */
  readonly text: string
  /** In the place of `text` where that is too wide. */
  readonly short?: string
  readonly count: number
}

/** A name that stands for several models. */
interface Collective {
  readonly name: string
  /** With an id list of their own that is whole. */
  readonly members: readonly string[]
  /** With a partial list or none: read by the list of a model that they are like, so they need not be named. */
  readonly followers: readonly string[]
  readonly isFamily: boolean
}

/** A family that lacks at most so many is named with its exceptions, if those are few beside it. */
const MAX_EXCEPTIONS = 3
const MEMBERS_AN_EXCEPTION = 4

/** Names families and series of models in the place of all their members. */
export class ModelNames {
  readonly #dictionary: Dictionary
  readonly #collectives: readonly Collective[]

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
    const { models } = dictionary
    const listed = dictionary.listedModels
    const follows = (model: string): boolean => models.isLikeAnother(model)
    const collective = (name: string, all: readonly string[] = [], isFamily: boolean): Collective => ({
      name,
      members: all.filter(model => listed.has(model) && !follows(model)),
      followers: all.filter(follows),
      isFamily,
    })
    const families = models.families.map(name => collective(name, models.family(name)?.models, true))
    // What the letters at the start stand for, and the first digit with them.
    const patterns = [...listed].flatMap(name => [/^[A-Z]+/.exec(name)?.[0] ?? '', `${name.slice(0, 4)}XX`])
    const taken = new Set(['', ...models.families.map(name => name.toUpperCase())])
    const others = [...new Set(patterns)]
      .filter(name => !taken.has(name))
      .map(name => collective(name, models.find(name)?.models, false))
    this.#collectives = [...families, ...others]
      .filter(isSeveral)
      .sort((a, b) => Number(b.isFamily) - Number(a.isFamily) || b.members.length - a.members.length)
  }

  /**
   * The fewest names that stand for the models of definitions that share an id: what stands for most of them first,
   * single models last. Undefined if one is for every model.
   * @param within only models of these
   * @example names.termsOf([definition])?.map(({ text }) => text) // ['FMB (not FMB930)', 'FMx6XX', 'FM1100']
   */
  termsOf(
    definitions: readonly AvlDefinition[],
    within?: readonly string[],
  ): readonly ModelTerm[] | undefined {
    if (definitions.some(({ models }) => models === undefined)) return undefined
    const models = definitions.flatMap(definition => definition.models ?? [])
    const left = new Set(within === undefined ? models : models.filter(model => within.includes(model)))
    const elsewhere = this.#otherModels(definitions)
    const terms: ModelTerm[] = []
    for (const { name, members, followers, isFamily } of this.#collectives) {
      const present = members.filter(member => left.has(member))
      const missing = [
        ...members.filter(member => !left.has(member)),
        ...followers.filter(follower => !left.has(follower) && elsewhere.has(follower)),
      ]
      const isNearlyWhole =
        isFamily &&
        missing.length <= MAX_EXCEPTIONS &&
        present.length >= MEMBERS_AN_EXCEPTION * missing.length
      if (present.length === 0 || (missing.length > 0 && !isNearlyWhole)) continue
      const covered = [...present, ...followers].filter(model => left.delete(model))
      terms.push(
        missing.length === 0
          ? { text: name, count: covered.length }
          : { text: `${name} (not ${missing.join(', ')})`, short: `most ${name}`, count: covered.length },
      )
    }
    terms.sort((a, b) => b.count - a.count)
    return [...terms, ...[...left].sort().map(text => ({ text, count: 1 }))]
  }

  /** Models whose own list has another meaning of the same id and size. */
  #otherModels(definitions: readonly AvlDefinition[]): ReadonlySet<string> {
    const [first] = definitions
    const others = this.#dictionary
      .definitionsOf(first?.id ?? 0)
      .filter(other => !definitions.includes(other) && definitions.some(({ size }) => size === other.size))
    return new Set(others.flatMap(({ models = [] }) => models))
  }
}

/** A family whose only list is one model's is named as well: the others of it are read by that list. */
function isSeveral({ members, followers, isFamily }: Collective): boolean {
  return members.length > 1 || (isFamily && members.length === 1 && followers.length > 0)
}

/** The terms on at most `lines` lines of `width` columns; those without room are counted: `and 41 more`. */
export function modelLines(terms: readonly ModelTerm[], width: number, lines: number): string[] {
  const shorter = terms.map(({ text, short = text, count }) => ({ text: short, count }))
  const total = sum(terms)
  return (
    fitting(terms, width, lines) ??
    fitting(shorter, width, lines) ??
    wrap(total === 1 ? '1 model' : `${total} models`, width).slice(0, lines)
  )
}

function fitting(terms: readonly ModelTerm[], width: number, lines: number): string[] | undefined {
  for (let shown = terms.length; shown > 0; shown--) {
    const names = terms
      .slice(0, shown)
      .map(({ text }) => text)
      .join(', ')
    const rest = sum(terms.slice(shown))
    const wrapped = wrap(rest > 0 ? `${names} and ${rest} more` : names, width)
    if (wrapped.length <= lines) return wrapped
  }
  return undefined
}

function sum(terms: readonly ModelTerm[]): number {
  return terms.reduce((total, { count }) => total + count, 0)
}
