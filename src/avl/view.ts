import { type AvlContext, CODEC_7_FAMILY, maySpeak } from './context.js'
import { type AvlDefinition, covers } from './definition.js'
import { type Compiled, compile, type Interpretation, interpret, UNKNOWN } from './interpret.js'
import type { Models } from './models.js'
import { pairKey } from './pair-key.js'

/** What decided which of an id's meanings was taken, most certain first. */
export type DecidedBy =
  /** The user's own file. */
  | 'own'
  /** The model's (or series' or family's) own id list. */
  | 'model'
  /** The list of the model that this one is like. */
  | 'like'
  /** The family: the model's, where the model's list lacks the id, or the inferred one. */
  | 'family'
  /** The size on the wire: only one name fits. */
  | 'size'
  /** Nothing: it is the most common meaning. */
  | 'common'

export interface Resolution {
  readonly definition: AvlDefinition
  readonly by: DecidedBy
  /** Other names that are possible at this size, most common first; undefined if there are none. */
  readonly ambiguous: readonly string[] | undefined
}

/** What views are made of: a dictionary. */
export interface Definitions {
  readonly models: Models
  /** All meanings of an id, a user's own first, then the most common first. */
  definitionsOf(id: number): readonly AvlDefinition[]
}

/** Models to look for, and how sure their finding would be. */
interface Stage {
  readonly by: DecidedBy
  readonly models: readonly string[]
  /** Models whose meanings are possible too. */
  readonly rivals: readonly string[]
}

/**
 * A dictionary as seen for one device context. The order of decisions: the user's own rows, the model, the model that
 * it is like, its family or the inferred one, the size on the wire, the most common meaning.
 */
export class AvlView {
  readonly context: AvlContext
  readonly #dictionary: Definitions
  readonly #stages: readonly Stage[]
  readonly #compiled = new Map<number, Compiled>()
  readonly #names = new Map<number, string>()

  constructor(dictionary: Definitions, context: AvlContext) {
    this.#dictionary = dictionary
    this.context = context
    this.#stages = stagesOf(dictionary, context)
  }

  /**
   * The meaning of an id at a size on the wire (in bytes; undefined: any size). Undefined if there is none: what is
   * known of the id at other sizes says nothing about this one.
   */
  find(id: number, width: number | undefined): Resolution | undefined {
    const all = this.#dictionary.definitionsOf(id)
    if (all.length === 0) return undefined
    const { model, codec } = this.context
    const own = fitting(
      all.filter(definition => definition.own && (model === undefined || covers(definition, model.models))),
      width,
    )
    if (own.length > 0) return resolution(own[0]!, 'own', [])
    const ours = all.filter(definition => !definition.own)
    for (const { by, models, rivals } of this.#stages) {
      const candidates = fitting(byCoverage(ours, models), width)
      if (candidates.length === 0) continue
      return resolution(candidates[0]!, by, [...candidates, ...fitting(byCoverage(ours, rivals), width)])
    }
    const possible = fitting(
      ours.filter(({ models = [] }) =>
        models.some(name => maySpeak(this.#dictionary.models.familyOf(name) ?? '', codec)),
      ),
      width,
    )
    if (possible.length === 0) return undefined
    const found = resolution(possible[0]!, 'size', possible)
    return found.ambiguous === undefined ? found : { ...found, by: 'common' }
  }

  /** The name of an id without its value, such as the event of a record; null if it is unknown. */
  nameOf(id: number): string | null {
    const known = this.#names.get(id)
    if (known !== undefined) return known
    const name = this.find(id, undefined)?.definition.name
    // Ids without a meaning are not kept: a device may send any number of them.
    if (name !== undefined) this.#names.set(id, name)
    return name ?? null
  }

  /**
   * What `width` bytes at `offset` say as the value of that id. Never throws, whatever they are.
   * @example view.interpret(66, Uint8Array.of(0x30, 0x83)).value // 12.419
   */
  interpret(id: number, bytes: Uint8Array, offset = 0, width = bytes.length - offset): Interpretation {
    return interpret(this.compiled(id, width), bytes, offset, width)
  }

  /** @internal What `interpret` reads that id by at that size; the same object for the same pair. Bound to the view. */
  readonly compiled = (id: number, width: number): Compiled =>
    this.#compiled.get(pairKey(id, width)) ?? this.#compile(id, width)

  #compile(id: number, width: number): Compiled {
    // Ids without a meaning are not kept: a device may send any number of them.
    if (this.#dictionary.definitionsOf(id).length === 0) return UNKNOWN
    const found = this.find(id, width)
    const compiled = found === undefined ? UNKNOWN : compile(found.definition, found.ambiguous)
    this.#compiled.set(pairKey(id, width), compiled)
    return compiled
  }
}

function stagesOf({ models }: Definitions, { model, inferred, codec }: AvlContext): readonly Stage[] {
  const familyModels = (names: readonly string[]): readonly string[] =>
    names.flatMap(name => models.family(name)?.models ?? [])
  if (model !== undefined) {
    return [
      { by: 'model', models: model.models, rivals: [] },
      { by: 'like', models: model.like, rivals: [] },
      { by: 'family', models: familyModels(model.families), rivals: [] },
    ]
  }
  if (inferred !== undefined)
    return [{ by: 'family', models: familyModels([inferred.family]), rivals: familyModels(inferred.rivals) }]
  return codec === '7' ? [{ by: 'family', models: familyModels([CODEC_7_FAMILY]), rivals: [] }] : []
}

/** Those of exactly this size; if there are none, those that may be of any size. */
function fitting(definitions: readonly AvlDefinition[], width: number | undefined): readonly AvlDefinition[] {
  if (width === undefined) return definitions
  const exact = definitions.filter(({ size }) => size === width)
  return exact.length > 0 ? exact : definitions.filter(({ size }) => size === undefined)
}

/** The definitions that list any of the models, those that list most of them first. */
function byCoverage(
  definitions: readonly AvlDefinition[],
  models: readonly string[],
): readonly AvlDefinition[] {
  const listed = new Set(models)
  return definitions
    .map(definition => ({
      definition,
      count: (definition.models ?? []).reduce((sum, name) => sum + (listed.has(name) ? 1 : 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ definition }) => definition)
}

function resolution(
  definition: AvlDefinition,
  by: DecidedBy,
  possible: readonly AvlDefinition[],
): Resolution {
  const names = new Map([[plain(definition.name), definition.name]])
  for (const { name } of possible) if (!names.has(plain(name))) names.set(plain(name), name)
  const [, ...others] = names.values()
  return { definition, by, ambiguous: others.length > 0 ? others : undefined }
}

/** Names that differ in their spelling only are the same. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
