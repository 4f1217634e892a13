/** What an id means to the asker. */
import { type AvlDefinition, covers } from '../avl/definition.js'
import type { Dictionary } from '../avl/dictionary.js'
import type { ModelScope } from '../avl/models.js'

export interface Meanings {
  readonly id: number
  /** The most common first; none if nobody knows the id, or the model does not send it. */
  readonly definitions: readonly AvlDefinition[]
  /** Where they come from, if that is not the model's own id list. */
  readonly remark: string | undefined
}

/**
 * All meanings of the id; of a model only its own, as elements of it are read: those of its id list, completed by the
 * list of the model that it is like, or, if neither has the id, those of its family.
 */
export function meaningsOf(dictionary: Dictionary, id: number, model: ModelScope | undefined): Meanings {
  const all = dictionary.definitionsOf(id)
  if (model === undefined) return { id, definitions: all, remark: undefined }
  const listed = all.filter(definition => covers(definition, model.models))
  const like = all.filter(
    definition =>
      covers(definition, model.like) &&
      !listed.some(other => other === definition || other.size === definition.size),
  )
  if (listed.length > 0 || like.length > 0) {
    const remark =
      listed.length > 0
        ? undefined
        : `by the id list of ${model.like.join(', ')}, which ${model.name} is read by`
    return { id, definitions: withoutReplaced([...listed, ...like], model), remark }
  }
  const relatives = model.families.flatMap(name => dictionary.models.family(name)?.models ?? [])
  return {
    id,
    definitions: all.filter(definition => covers(definition, relatives)),
    remark: `not in the id list of ${model.name}: as others of its family ${model.families.join(', ')} send it`,
  }
}

/** Without the built-in definitions in whose place the user's own rows are taken, on all of the models. */
export function withoutReplaced(
  definitions: readonly AvlDefinition[],
  model: ModelScope,
): readonly AvlDefinition[] {
  const own = definitions.filter(
    definition => definition.own && model.models.every(name => covers(definition, [name])),
  )
  return definitions.filter(
    ({ own: isOwn, id, size }) =>
      isOwn || !own.some(other => other.id === id && (other.size === size || other.size === undefined)),
  )
}
