/** What a profile's records look like in one codec, worked out once for all devices that have them. */
import { recordLayout, type AvlLayout, type RecordCodec } from '../../codec/layouts.js'
import type { IoElement } from '../../codec/types.js'
import { EVENT_KINDS, type EventChances, type EventKind, type EventName } from '../vehicle/event-kinds.js'
import { readElement, type Profile, type ProfileElement } from '../profile.js'
import type { VehicleState } from '../vehicle/vehicle-state.js'

export interface PlannedEvent {
  readonly id: number
  /** As on the wire. */
  readonly priority: number
  readonly elements: readonly ProfileElement[]
}

export interface RecordPlan {
  readonly layout: AvlLayout
  readonly activeBy: 'ignition' | 'movement'
  /** Those that fit, in wire order. */
  readonly elements: readonly ProfileElement[]
  readonly events: ReadonlyMap<EventName, PlannedEvent>
  readonly chances: EventChances
}

const PRIORITY = { low: 0, high: 1, panic: 2 } as const
const plans = new WeakMap<Profile, Map<RecordCodec, RecordPlan>>()

/** What does not fit into the codec is left out: ids above 255 where an id is one byte, values of any length without NX. */
export function recordPlan(profile: Profile, codec: RecordCodec): RecordPlan {
  let byCodec = plans.get(profile)
  if (byCodec === undefined) plans.set(profile, (byCodec = new Map<RecordCodec, RecordPlan>()))
  let plan = byCodec.get(codec)
  if (plan === undefined) byCodec.set(codec, (plan = makePlan(profile, codec)))
  return plan
}

function makePlan(profile: Profile, codec: RecordCodec): RecordPlan {
  const layout = recordLayout(codec)
  const events = new Map<EventName, PlannedEvent>()
  const chances: Partial<Record<EventName, number>> = {}
  for (const { event, id, priority, chance, elements = [] } of profile.events) {
    // Of an event whose element does not fit nobody would see what it is.
    const idFits = fits({ id, width: 1 }, layout)
    if (!idFits || !elements.every(element => fits(element, layout))) continue
    const kind: EventKind = EVENT_KINDS[event]
    const own = elements.map(element => element.id)
    events.set(event, {
      id,
      priority: PRIORITY[priority ?? kind.priority],
      elements: inWireOrder(
        [...elements, ...profile.elements.filter(element => !own.includes(element.id))],
        layout,
      ),
    })
    chances[event] = chance ?? kind.chance?.default ?? 1
  }
  return {
    layout,
    activeBy: profile.activeBy ?? 'ignition',
    elements: inWireOrder(profile.elements, layout),
    events,
    chances,
  }
}

export function ioOf(state: VehicleState, elements: readonly ProfileElement[]): IoElement[] {
  const io: IoElement[] = []
  for (const element of elements) {
    const value = readElement(element, state)
    if (value === undefined) continue
    const { id, width } = element
    const bytes = typeof value === 'number' ? bigEndian(Math.round(value), width) : value
    io.push(width === 'variable' ? { id, value: bytes, variable: true } : { id, value: bytes })
  }
  return io
}

const held = (size: number): { readonly low: number; readonly high: number } => ({
  low: -(2 ** (8 * size - 1)),
  high: 2 ** (8 * size) - 1,
})
/** What fits into so many bytes, with a sign or without. */
const HELD = { 1: held(1), 2: held(2), 4: held(4), 8: held(8) } as const
/** Most elements are one byte, and nobody writes into a record's bytes: all of them have these in common. */
const ONE_BYTE = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte))

/** Two's complement for what is negative; what the width cannot hold becomes the nearest that it can. */
function bigEndian(value: number, width: ProfileElement['width']): Uint8Array {
  const size = width === 'variable' ? 4 : width
  const { low: least, high: most } = HELD[size]
  const held = Math.min(most, Math.max(least, value))
  if (size === 1) return ONE_BYTE[held & 0xff]!
  const bytes = new Uint8Array(size)
  // Shifts work on 32 bits, which is all that most elements have.
  if (size === 8) {
    let high = Math.floor(held / 0x1_0000_0000)
    for (let i = 3; i >= 0; i--, high >>= 8) bytes[i] = high & 0xff
  }
  let low = held | 0
  for (let i = size - 1; i >= Math.max(0, size - 4); i--, low >>= 8) bytes[i] = low & 0xff
  return bytes
}

function fits({ id, width }: Pick<ProfileElement, 'id' | 'width'>, { ioId, nx }: AvlLayout): boolean {
  return (id <= 255 || ioId === 2) && (width !== 'variable' || nx)
}

/** The groups of an IO part follow each other by width, those of variable width last. */
function inWireOrder(elements: readonly ProfileElement[], layout: AvlLayout): ProfileElement[] {
  const rank = ({ width }: ProfileElement): number => (width === 'variable' ? Infinity : width)
  return elements
    .filter(element => fits(element, layout))
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}
