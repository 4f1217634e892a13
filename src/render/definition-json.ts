/** A definition as JSON: the same keys in the same order for each. */
import { type AvlDefinition, isNumeric } from '../avl/definition.js'
import { bitsText, rawLimits } from './definition-facts.js'
import type { JsonValue } from './json-value.js'

/**
 * `min` and `max` are raw, before the multiplier, and always there for a number of known size (as a string of digits
 * where a double would round it). `values` and `sentinels` go from raw value to label, `flags` from bit to label or, for
 * a field of several bits such as `0-1`, to labels by its value, as in a file of own rows. What there is none of is null.
 */
export function definitionJson(definition: AvlDefinition): JsonValue {
  const { id, name, size, length, type, multiplier, unit, values, textShift, sentinels, flags } = definition
  const limits = rawLimits(definition)
  return {
    id,
    name,
    size: size ?? null,
    type,
    multiplier: isNumeric(type) ? multiplier : null,
    unit,
    min: limits === undefined ? null : exact(limits.min),
    max: limits === undefined ? null : exact(limits.max),
    values: values === undefined ? null : Object.fromEntries(values),
    sentinels: sentinels === undefined ? null : Object.fromEntries(sentinels),
    flags:
      flags === undefined
        ? null
        : Object.fromEntries(
            flags.map(field => [
              bitsText(field),
              field.bits === 1 ? (field.labels.get(1) ?? '') : Object.fromEntries(field.labels),
            ]),
          ),
    note: definition.note ?? null,
    group: definition.group ?? null,
    models: definition.models ?? null,
    length: length ?? null,
    textShift,
    own: definition.own,
  }
}

function exact(value: bigint): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value.toString()
}
