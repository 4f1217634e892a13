/** Values that devices cut in pieces to fit groups of eight bytes, put together again. */
import { printableText } from '../wire/ascii.js'
import { fromHex } from '../wire/hex.js'
import type { AvlValue } from './value.js'

/** An element of a record with its meaning, as `interpret` gave it. */
export interface NamedElement {
  readonly id: number
  readonly name: string | null
  readonly value: AvlValue
}

/** What several elements of one record say together. */
export interface Derived {
  readonly name: string
  readonly value: string
  /** The elements' ids, in the order of their parts. */
  readonly from: readonly number[]
}

interface Join {
  readonly name: string
  /** Ids with their names: an id alone may mean something else on another model. */
  readonly parts: readonly (readonly [id: number, name: string])[]
  /** Undefined for parts that say nothing together. */
  join(parts: readonly (string | number)[]): string | undefined
}

/** Digits that the second half of an ICCID has; the number on the wire lost its leading zeros (FMB1YX protocol document). */
const ICCID_TAIL = 10

const iccid: Join['join'] = ([head, tail]) => {
  const joined = `${head}${String(tail).padStart(ICCID_TAIL, '0')}`
  return /^[1-9]\d*$/.test(joined) ? joined : undefined
}

const text: Join['join'] = parts => {
  const joined = parts.join('').trim()
  return joined === '' ? undefined : joined
}

/** Driver card halves that are documented as opaque: text if they are, else hex. */
const card: Join['join'] = parts => {
  const hex = parts.join('')
  if (/^0*$/.test(hex)) return undefined
  if (!/^(?:[0-9A-F]{2})+$/.test(hex)) return hex
  return printableText(fromHex(hex.replace(/(?:00)+$/, '')))?.trim() ?? hex
}

const numbered = (ids: readonly number[], name: string): readonly (readonly [number, string])[] =>
  ids.map((id, at) => [id, `${name}${at + 1}`])

// prettier-ignore
const JOINS: readonly Join[] = [
  { name: 'ICCID', parts: [[11, 'ICCID1'], [14, 'ICCID2']], join: iccid },
  { name: 'ICCID', parts: numbered([219, 220, 221], 'CCID Part'), join: text },
  { name: 'VIN', parts: numbered([233, 234, 235], 'Vehicle Identification Number Part'), join: text },
  { name: 'VIN', parts: numbered([105, 106, 107, 108], 'Vehicle Identification Number Part'), join: text },
  { name: 'Vehicle Registration Number', parts: numbered([231, 232], 'Vehicle Registration Number Part'), join: text },
  { name: 'Driver 1 ID', parts: [[195, 'Driver 1 ID MSB'], [196, 'Driver 1 ID LSB']], join: text },
  { name: 'Driver 2 ID', parts: [[197, 'Driver 2 ID MSB'], [198, 'Driver 2 ID LSB']], join: text },
  { name: 'Driver 1 ID', parts: [[147, 'Driver 1 ID High'], [148, 'Driver 1 ID Low']], join: card },
  { name: 'Driver 2 ID', parts: [[149, 'Driver 2 ID High'], [150, 'Driver 2 ID Low']], join: card },
  { name: 'Driver 1 ID', parts: numbered([129, 130, 131], 'Driver 1 Identification Part'), join: text },
  { name: 'Driver 2 ID', parts: numbered([132, 133, 134], 'Driver 2 Identification Part'), join: text },
]

/** By id, whether it is a part of anything; asked for every element, so no Set. */
const JOINABLE: readonly boolean[] = Array.from({ length: 256 }, (_, id) =>
  JOINS.some(({ parts }) => parts.some(([part]) => part === id)),
)

/** Whether an element of this id may be a part of a joined value; all others make no difference to `joinElements`. */
export function isJoinable(id: number): boolean {
  return id < JOINABLE.length && JOINABLE[id]!
}

/**
 * Values that lie over several of a record's elements: ICCID, VIN, registration number, driver cards. All parts must
 * be there, by the names that the dictionary gave them.
 * @example
 * joinElements([{ id: 11, name: 'ICCID1', value: 8937001234 }, { id: 14, name: 'ICCID2', value: 56789 }])
 * // [{ name: 'ICCID', value: '89370012340000056789', from: [11, 14] }]
 */
export function joinElements(elements: readonly NamedElement[]): readonly Derived[] {
  const derived: Derived[] = []
  for (const { name, parts, join } of JOINS) {
    const values = parts.map(
      ([id, part]) => elements.find(element => element.id === id && element.name === part)?.value,
    )
    if (!values.every(value => typeof value === 'string' || typeof value === 'number')) continue
    const value = join(values)
    if (value !== undefined) derived.push({ name, value, from: parts.map(([id]) => id) })
  }
  return derived
}
