/** How renderers learn what an IO element means; the dictionary that answers is whoever calls's to choose. */
import { type Compiled, interpret, UNKNOWN } from '../avl/interpret.js'
import type { IoElement, Packet } from '../codec/types.js'
import type { JsonValue } from './json-value.js'

/** What an IO element says, in words and numbers. */
export interface Meaning {
  /** Null for an id that is unknown. */
  readonly name: string | null
  /** Scaled and signed; text or an object where it is no number; null where there is none, as `text` then says. */
  readonly value: JsonValue
  readonly unit: string | null
  /** The value's name, where it is one of an enumeration or marks the absence of a measurement. */
  readonly text?: string | undefined
  /** Of a flag word: the flags that are set. */
  readonly flags?: readonly string[] | undefined
  /** Why the value is not what its definition promises. */
  readonly reason?: string | undefined
  /** Further names that the id may have, where neither the model nor the width decides. */
  readonly ambiguous?: readonly string[] | undefined
}

/** How the elements of one packet read. */
export interface Reading {
  /** What the element means. */
  meaning(io: IoElement): Meaning
  /**
   * The definition that `meaning` reads such an element by, where that is all it does: a writer of many elements
   * prepares for it what does not depend on the value. The same function answers the same.
   */
  readonly compiled?: (id: number, width: number) => Compiled
  /** The name of an element that a record only refers to, as its event; null if there is none. */
  name(id: number): string | null
  /** What several elements of a record say together, such as the halves of an ICCID. */
  joined(elements: readonly NamedElement[]): readonly Joined[]
  /** The model that decided, and how it is known; undefined where none did. */
  readonly model?: ReadingModel | undefined
}

export interface ReadingModel {
  readonly name: string
  readonly source: string
}

export interface NamedElement {
  readonly id: number
  readonly name: string | null
  readonly value: JsonValue
}

export interface Joined {
  readonly name: string
  readonly value: string
  /** Ids of the elements, in the order of their parts. */
  readonly from: readonly number[]
}

/** What is known about the record that an element belongs to. */
export interface RecordContext {
  readonly codecId: number
  readonly imei?: string
  readonly reading: Reading
}

export interface Describe {
  /**
   * How this packet's elements read. Called once a packet, in the order in which a device sends them: what they tell of
   * the device (its hardware in a response, its family by its elements) counts for this packet and for later ones.
   * @param device the IMEI, or another name that a stream's packets share; undefined where nobody knows
   */
  read(packet: Packet, device: string | undefined): Reading
}

const NOTHING_KNOWN: Reading = {
  meaning: ({ value }) => interpret(UNKNOWN, value, 0, value.length),
  compiled: () => UNKNOWN,
  name: () => null,
  joined: () => [],
}

/** Without a dictionary: no names, values unsigned. */
export const UNDESCRIBED: Describe = { read: () => NOTHING_KNOWN }

/** The context of a packet's records; the describer takes note of the packet. */
export function recordContext(
  packet: Packet,
  describe: Describe,
  { imei, stream }: { readonly imei?: string | undefined; readonly stream?: string | number | undefined },
): RecordContext {
  const reading = describe.read(packet, imei ?? (stream === undefined ? undefined : `stream ${stream}`))
  return { codecId: packet.codecId, reading, ...(imei === undefined ? {} : { imei }) }
}
