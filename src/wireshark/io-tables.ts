/** What IO elements mean, as tables of the dissector: one definition a row, found by id and size. */
import type { AvlDefinition } from '../avl/definition.js'
import { scaleOf } from '../avl/decimal.js'
import type { Dictionary } from '../avl/dictionary.js'
import type { AvlCodec } from '../avl/context.js'
import type { ModelScope } from '../avl/models.js'
import type { AvlView } from '../avl/view.js'
import { LuaName, type LuaValue } from './lua.js'

/** What Wireshark keeps of an element: what a display filter compares it with. */
export type FilterType = 'uint64' | 'int64' | 'double' | 'string' | 'bytes'

/** A field that can be filtered by, such as `teltonika.io.external_voltage`. */
export interface IoField {
  readonly filter: string
  readonly title: string
  readonly type: FilterType
}

export interface IoTables {
  readonly fields: readonly IoField[]
  readonly definitions: readonly LuaValue[]
  /** For Codec 8 Extended, by id: by size on the wire, or `x` for every other, the place of the definition (from 1). */
  readonly index: IoIndex
  /** The ids that mean something else in the codecs that not every family speaks. */
  readonly exceptions: ReadonlyMap<AvlCodec, IoIndex>
  /** Label tables that many definitions share. */
  readonly sets: readonly ReadonlyMap<number, string>[]
  /** The field of an element, undefined if the dictionary does not know it. */
  fieldOf(codec: AvlCodec, id: number, width: number): IoField | undefined
}

type Sizes = Readonly<Record<string, number>>
export type IoIndex = ReadonlyMap<number, Sizes>

const SIZES = [1, 2, 4, 8] as const
/** A size that no group has: what is found for it is meant for any size. */
const ANY_SIZE = 3

export function ioTables(dictionary: Dictionary, model: ModelScope | undefined): IoTables {
  const names = new FieldNames()
  const sets = new LabelSets()
  const rows = new Map<AvlDefinition, number>()
  const definitions: LuaValue[] = []
  const fields: IoField[] = []

  const rowOf = (definition: AvlDefinition): number => {
    const known = rows.get(definition)
    if (known !== undefined) return known
    const field = names.of(definition)
    fields.push(field)
    definitions.push(rowFor(definition, field, sets))
    rows.set(definition, definitions.length)
    return definitions.length
  }
  const indexFor = (codec: AvlCodec): IoIndex => {
    const view = dictionary.view({ codec, model })
    return new Map(dictionary.ids.map(id => [id, sizesOf(view, id, rowOf)]))
  }
  const index = indexFor('8E')
  const exceptions = new Map<AvlCodec, IoIndex>(
    (['8', '16', '7'] satisfies AvlCodec[]).map(codec => {
      const other = [...indexFor(codec)].filter(([id, sizes]) => !isSame(sizes, index.get(id)))
      return [codec, new Map(other)]
    }),
  )
  return {
    fields: names.all,
    definitions,
    index,
    exceptions,
    sets: sets.all,
    fieldOf(codec, id, width) {
      const sizes = exceptions.get(codec)?.get(id) ?? index.get(id)
      const row = sizes?.[`s${width}`] ?? sizes?.['x']
      return row === undefined ? undefined : fields[row - 1]
    },
  }
}

function sizesOf(view: AvlView, id: number, rowOf: (definition: AvlDefinition) => number): Sizes {
  const sizes: Record<string, number> = {}
  for (const width of [...SIZES, ANY_SIZE]) {
    const definition = view.find(id, width)?.definition
    if (definition !== undefined) sizes[definition.size === undefined ? 'x' : `s${width}`] = rowOf(definition)
  }
  return sizes
}

function isSame(one: Sizes, other: Sizes = {}): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function rowFor(definition: AvlDefinition, field: IoField, sets: LabelSets): LuaValue {
  const { mantissa, divisor } = scaleOf(definition.multiplier)
  return {
    name: definition.name,
    how: howOf(definition),
    filter: field.filter,
    mantissa: mantissa === 1 ? undefined : mantissa,
    divisor: divisor === 1 ? undefined : divisor,
    unit: definition.unit ?? undefined,
    values: definition.values && sets.nameOf(definition.values),
    shift: definition.textShift === 0 ? undefined : 2 ** definition.textShift,
    sentinels: definition.sentinels && sets.nameOf(definition.sentinels),
    flags: definition.flags?.map(({ bit, bits, labels }) => ({
      bit,
      mask: 2 ** bits - 1,
      labels: sets.nameOf(labels),
    })),
  }
}

/** How its bytes are read; a composite is left as its bytes. */
function howOf({ type }: AvlDefinition): string {
  switch (type) {
    case 'unsigned':
    case 'signed':
    case 'ascii':
    case 'hex':
    case 'reversedHex':
    case 'flags':
      return type
    default:
      return 'composite'
  }
}

function filterTypeOf(definition: AvlDefinition): FilterType {
  switch (howOf(definition)) {
    case 'unsigned':
    case 'signed':
      return definition.multiplier !== 1 ? 'double' : definition.type === 'signed' ? 'int64' : 'uint64'
    case 'flags':
      return 'uint64'
    case 'ascii':
    case 'reversedHex':
      return 'string'
    default:
      return 'bytes'
  }
}

/** Names below `teltonika.io` that every element has. */
const RESERVED: ReadonlySet<string> = new Set(['id', 'name', 'raw', 'value', 'text'])

/** One field for all definitions of a name, unless they could not be compared with each other. */
class FieldNames {
  readonly #bySlug = new Map<string, IoField & { readonly unit: string | null }>()
  readonly #byDefinition = new Map<AvlDefinition, IoField>()

  get all(): readonly IoField[] {
    return [...this.#bySlug.values()].map(({ filter, title, type }) => ({ filter, title, type }))
  }

  of(definition: AvlDefinition): IoField {
    const known = this.#byDefinition.get(definition)
    if (known !== undefined) return known
    const field = this.#take(definition)
    this.#byDefinition.set(definition, field)
    return field
  }

  #take(definition: AvlDefinition): IoField {
    const type = filterTypeOf(definition)
    const { unit, id, name } = definition
    const plain = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
    for (const slug of [plain, `${plain}_${id}`, `${plain}_${id}_${type}`]) {
      if (RESERVED.has(slug)) continue
      const taken = this.#bySlug.get(slug)
      if (taken === undefined) {
        const field = { filter: `teltonika.io.${slug}`, title: name, type, unit }
        this.#bySlug.set(slug, field)
        return field
      }
      if (taken.type === type && taken.unit === unit) return taken
    }
    throw new RangeError(`no field name is left for ${name} (${id})`)
  }
}

class LabelSets {
  readonly #names = new Map<string, LuaName>()
  readonly all: ReadonlyMap<number, string>[] = []

  nameOf(labels: ReadonlyMap<number, string>): LuaName {
    const key = JSON.stringify([...labels])
    let name = this.#names.get(key)
    if (name === undefined) {
      this.all.push(labels)
      name = new LuaName(`LABELS[${this.all.length}]`)
      this.#names.set(key, name)
    }
    return name
  }
}
