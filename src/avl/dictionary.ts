import type { AvlContext } from './context.js'
import {
  type AvlData,
  type AvlDefinition,
  type AvlRow,
  covers,
  expandModels,
  type FlagField,
  type FlagLabels,
  type Labels,
  parseFlagFields,
  parseLabels,
} from './definition.js'
import { type ModelScope, Models } from './models.js'
import { pairKey } from './pair-key.js'
import { type DictionaryData, type RowsById, rowsById } from './rows.js'
import { type Found, type SearchOptions, searchDefinitions } from './search.js'
import { InvalidAvlDataError, validateAvlData } from './validate.js'
import { AvlView, type Resolution } from './view.js'

/** Codec class, model and family make few different views; a name from outside must not make more. */
const MAX_VIEWS = 1024

/**
 * What IO elements mean, on which models. Looking things up is done through views (`view`), one for all that is known
 * of a device: they remember what they found.
 * @example
 * const dictionary = Dictionary.from(data)
 * dictionary.view({ model: dictionary.models.resolve('fmb920') }).find(66, 2)?.definition.name // 'External Voltage'
 */
export class Dictionary {
  readonly models: Models
  readonly #layers: readonly Layer[]
  readonly #definitions = new Map<number, readonly AvlDefinition[]>()
  readonly #families = new Map<number, number>()
  readonly #views = new Map<string, AvlView>()

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers
    this.models = new Models(Object.assign({}, ...layers.map(({ data }) => data.models ?? {})))
  }

  /**
   * @param data the data of the toolkit, which its linter has checked
   * @param own a user's own rows; they go before all others
   * @throws {InvalidAvlDataError} for `own` that is not as docs/adding-an-avl-id.md has it
   */
  static from(data: DictionaryData, own?: unknown): Dictionary {
    if (own === undefined) return new Dictionary([new Layer(data, data, false)])
    const problems = validateAvlData(own, data)
    if (problems.length > 0) throw new InvalidAvlDataError(problems)
    return new Dictionary([
      new Layer(own as AvlData, merged(data, own as AvlData), true),
      new Layer(data, data, false),
    ])
  }

  /** All ids that have a meaning, ascending. */
  get ids(): readonly number[] {
    return [...new Set(this.#layers.flatMap(layer => layer.ids))].sort((a, b) => a - b)
  }

  /** The models that rows name. */
  get listedModels(): ReadonlySet<string> {
    return new Set(this.#layers.flatMap(layer => layer.listedModels))
  }

  /** All meanings of an id, a user's own first, then the most common first. */
  definitionsOf(id: number): readonly AvlDefinition[] {
    const known = this.#definitions.get(id)
    if (known !== undefined) return known
    const definitions = this.#layers.flatMap(layer => layer.definitionsOf(id))
    // Ids without a meaning are not kept: a device may send any number of them.
    if (definitions.length > 0) this.#definitions.set(id, definitions)
    return definitions
  }

  /** How the elements of a device read, by what is known of it. The same context gives the same view. */
  view(context: AvlContext = {}): AvlView {
    const { codec = '', model, inferred } = context
    const device =
      model === undefined ? inferred && [inferred.family, ...inferred.rivals].join('|') : `=${model.name}`
    const key = `${codec}:${device ?? ''}`
    let view = this.#views.get(key)
    if (view === undefined) {
      if (this.#views.size >= MAX_VIEWS) this.#views.clear()
      view = new AvlView(this, context)
      this.#views.set(key, view)
    }
    return view
  }

  /** As `view(context).find(id, width)`. */
  find(id: number, width: number | undefined, context: AvlContext = {}): Resolution | undefined {
    return this.view(context).find(id, width)
  }

  /** All that a model (or the models of a series or family) sends, by id; its own rows, completed as its list needs. */
  allOf(scope: ModelScope): readonly AvlDefinition[] {
    return this.ids.flatMap(id => {
      const all = this.definitionsOf(id)
      const listed = all.filter(definition => covers(definition, scope.models))
      const like = all.filter(
        definition =>
          covers(definition, scope.like) &&
          !listed.some(other => other === definition || other.size === definition.size),
      )
      return [...listed, ...like]
    })
  }

  /** Definitions whose names come near to the words (or whose id is the number), best first. */
  search(words: string, options: SearchOptions = {}): readonly Found[] {
    const definitions =
      options.model === undefined ? this.ids.flatMap(id => this.definitionsOf(id)) : this.allOf(options.model)
    return searchDefinitions(definitions, words, options.limit)
  }

  /** The families that have a row for the pair, as bits in the order of `models.families`. */
  familiesOf(id: number, width: number): number {
    const definitions = this.definitionsOf(id)
    if (definitions.length === 0) return 0
    const key = pairKey(id, width)
    let mask = this.#families.get(key)
    if (mask === undefined) {
      mask = 0
      const { families } = this.models
      for (const { size, models = [] } of definitions) {
        if (size !== undefined && size !== width) continue
        for (const model of models) {
          const at = families.indexOf(this.models.familyOf(model) ?? '')
          if (at >= 0) mask |= 1 << at
        }
      }
      this.#families.set(key, mask)
    }
    return mask
  }
}

type Sets = Omit<AvlData, 'rows'>

/** What a user's rows may refer to: his own sets before ours. */
function merged(data: Sets, own: Sets): Sets {
  return {
    groups: { ...data.groups, ...own.groups },
    modelSets: { ...data.modelSets, ...own.modelSets },
    valueSets: { ...data.valueSets, ...own.valueSets },
    flagSets: { ...data.flagSets, ...own.flagSets },
  }
}

/** The rows of one file, indexed by id; each is made a definition when it is first asked for. */
class Layer {
  readonly data: DictionaryData
  readonly #sets: Sets
  readonly #own: boolean
  #rows: RowsById | undefined
  readonly #models = new Map<string, readonly string[]>()

  constructor(data: DictionaryData, sets: Sets, own: boolean) {
    this.data = data
    this.#sets = sets
    this.#own = own
  }

  get ids(): readonly number[] {
    return this.#byId.ids
  }

  get listedModels(): readonly string[] {
    return expandModels(this.#byId.modelTerms.join(' '), this.#sets.modelSets ?? {})
  }

  definitionsOf(id: number): readonly AvlDefinition[] {
    return this.#byId.of(id).map(row => this.#define(row))
  }

  get #byId(): RowsById {
    return (this.#rows ??= rowsById(this.data))
  }

  #define(row: AvlRow): AvlDefinition {
    const { groups, valueSets, flagSets } = this.#sets
    return {
      id: row.id,
      name: row.name,
      size: row.size,
      length: row.length,
      type: row.type ?? 'unsigned',
      multiplier: row.multiplier ?? 1,
      unit: row.unit ?? null,
      min: row.min,
      max: row.max,
      values: labelsOf(row.values, valueSets),
      textShift: row.textShift ?? 0,
      sentinels: labelsOf(row.sentinels, valueSets),
      flags: flagsOf(row.flags, flagSets),
      note: row.note,
      group: row.group === undefined ? undefined : groups?.[row.group],
      models: row.models === undefined ? undefined : this.#expand(row.models),
      own: this.#own,
    }
  }

  #expand(terms: string): readonly string[] {
    let models = this.#models.get(terms)
    if (models === undefined) {
      models = expandModels(terms, this.#sets.modelSets ?? {})
      this.#models.set(terms, models)
    }
    return models
  }
}

function labelsOf(
  labels: Labels | string | undefined,
  sets: Readonly<Record<string, Labels>> = {},
): ReadonlyMap<number, string> | undefined {
  const resolved = typeof labels === 'string' ? sets[labels] : labels
  return resolved && parseLabels(resolved)
}

function flagsOf(
  flags: FlagLabels | string | undefined,
  sets: Readonly<Record<string, FlagLabels>> = {},
): readonly FlagField[] | undefined {
  const resolved = typeof flags === 'string' ? sets[flags] : flags
  return resolved && parseFlagFields(resolved)
}
