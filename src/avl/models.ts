/** Which models there are, and which of them a name that somebody typed means. */
import type { ModelRow } from './definition.js'
import { editDistance } from '../wire/edit-distance.js'

/** One model, or several that a name stands for. */
export interface ModelScope {
  /** As the data spells it: `FMB920`, `FMB1XX`, `FMx6XX`. */
  readonly name: string
  readonly kind: 'model' | 'series' | 'family'
  /** Sorted. */
  readonly models: readonly string[]
  /** The models whose rows complete those of `models`. */
  readonly like: readonly string[]
  readonly families: readonly string[]
}

/** A name that is no model, series or family. */
export class UnknownModelError extends Error {
  override readonly name = 'UnknownModelError'
  readonly model: string
  /** Names that are near, best first; at most five. */
  readonly suggestions: readonly string[]

  constructor(model: string, suggestions: readonly string[]) {
    super(
      `unknown model ${JSON.stringify(model)}${suggestions.length > 0 ? `; did you mean ${suggestions.join(', ')}?` : ''}`,
    )
    this.model = model
    this.suggestions = suggestions
  }
}

const SUGGESTIONS = 5

export class Models {
  readonly #rows: ReadonlyMap<string, ModelRow>
  readonly #families = new Map<string, string[]>()
  readonly #series = new Map<string, string[]>()
  readonly #scopes = new Map<string, ModelScope>()
  /** Names as the data spells them by their capitals, as names are typed in any case. */
  readonly #spelling = new Map<string, string>()

  constructor(rows: Readonly<Record<string, ModelRow>>) {
    this.#rows = new Map(Object.entries(rows))
    for (const [model, { family, series }] of this.#rows) {
      add(this.#families, family, model)
      add(this.#series, series, model)
      this.#spelling.set(model.toUpperCase(), model)
    }
  }

  get names(): readonly string[] {
    return [...this.#rows.keys()]
  }

  get families(): readonly string[] {
    return [...this.#families.keys()]
  }

  /** Undefined for a model that is not known. */
  familyOf(model: string): string | undefined {
    return this.#rows.get(model)?.family
  }

  /** Whether the model's own list is missing or partial, so that another's completes it. */
  isLikeAnother(model: string): boolean {
    return this.#rows.get(model)?.like !== undefined
  }

  /** All models of a family, by its exact name. */
  family(name: string): ModelScope | undefined {
    const models = this.#families.get(name)
    return models && this.#scope(name, 'family', models)
  }

  /**
   * What a typed name means, in any case: a model (`fmb920`), a family (`FMB`, `FMx6XX`), a series (`FMB1XX`), a
   * pattern with X for any character (`FMx650`), or the letters that models start with (`FMC`).
   * @throws {UnknownModelError}
   */
  resolve(name: string): ModelScope {
    const scope = this.find(name)
    if (scope === undefined) throw new UnknownModelError(name, this.#near(name))
    return scope
  }

  /** As `resolve`, but undefined for an unknown name. */
  find(name: string): ModelScope | undefined {
    const wanted = name.trim().toUpperCase()
    const known = this.#scopes.get(wanted)
    if (known !== undefined) return known
    const scope = this.#look(wanted)
    // Kept only if known: names come from devices too, and must not fill the memory.
    if (scope !== undefined) this.#scopes.set(wanted, scope)
    return scope
  }

  #look(wanted: string): ModelScope | undefined {
    const same = (name: string): boolean => name.toUpperCase() === wanted
    const model = this.#spelling.get(wanted)
    if (model !== undefined) return this.#scope(model, 'model', [model])
    const family = this.families.find(same)
    if (family !== undefined) return this.family(family)
    const series = [...this.#series.keys()].find(same)
    if (series !== undefined) return this.#scope(series, 'series', this.#series.get(series)!)
    if (!/^[A-Z]{2,}[0-9A-Z]*$/.test(wanted)) return undefined
    const pattern = /X/.test(wanted)
      ? new RegExp(`^${wanted.replaceAll('X', '[A-Z0-9]')}$`)
      : /^[A-Z]+$/.test(wanted)
        ? new RegExp(`^${wanted}\\d`)
        : undefined
    const fitting = pattern === undefined ? [] : [...this.#spelling].filter(([name]) => pattern.test(name))
    const models = fitting.map(([, name]) => name)
    return models.length === 0 ? undefined : this.#scope(wanted, 'series', models)
  }

  #scope(name: string, kind: ModelScope['kind'], models: readonly string[]): ModelScope {
    const rows = models.map(model => this.#rows.get(model)!)
    return {
      name,
      kind,
      models: [...models].sort(),
      like: distinct(rows.flatMap(({ like }) => (like === undefined ? [] : [like]))),
      families: distinct(rows.map(({ family }) => family)),
    }
  }

  #near(name: string): readonly string[] {
    const wanted = name.trim().toUpperCase().slice(0, 32)
    if (wanted === '') return []
    return [...this.names, ...this.#series.keys(), ...this.families]
      .map(candidate => ({ candidate, distance: editDistance(wanted, candidate.toUpperCase()) }))
      .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 2)))
      .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
      .filter(({ distance }, _, [best]) => distance <= best!.distance + 1)
      .map(({ candidate }) => candidate)
      .filter((candidate, at, all) => all.indexOf(candidate) === at)
      .slice(0, SUGGESTIONS)
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}
