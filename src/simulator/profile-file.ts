/** A user's own profile: the JSON shape is that of `Profile`, described in docs/simulate.md. */
import { RECORD_CODECS } from '../codec/layouts.js'
import type { Dictionary } from '../avl/dictionary.js'
import { covers } from '../avl/definition.js'
import { UnknownModelError } from '../avl/models.js'
import { EVENT_KINDS, type EventName } from './vehicle/event-kinds.js'
import { JsonReading, listed, ProfileError, shown } from './json-reading.js'
import { ELEMENT_WIDTHS, type Profile, type ProfileElement, type ProfileEvent } from './profile.js'
import { profileNamed, PROFILES } from './profiles.js'
import { SIGNALS } from './signals.js'
import { VEHICLE_KINDS } from './vehicle/vehicle-kinds.js'

const PROFILE_KEYS = [
  'extends',
  'name',
  'model',
  'about',
  'firmware',
  'codec',
  'vehicle',
  'period',
  'activeBy',
  'elements',
  'without',
  'events',
  'tunnels',
  'coldStart',
  'overspeedKmh',
  'geofenceM',
] as const
const ELEMENT_KEYS = ['id', 'width', 'signal', 'value', 'range'] as const
const EVENT_KEYS = ['event', 'id', 'priority', 'chance', 'elements'] as const
const PRIORITIES = ['low', 'high', 'panic'] as const
const A_WEEK_S = 7 * 86_400
/** What is wrong in one way is mostly wrong all over. */
const MAX_PROBLEMS = 20

export { ProfileError, type ProfileProblem } from './json-reading.js'

/**
 * The profile that a JSON value describes.
 * @throws {ProfileError} that names each key that can't be used
 * @example parseProfile({ extends: 'FMB120', period: { active: 5, idle: 300 } }, dictionary)
 */
export function parseProfile(json: unknown, dictionary: Dictionary): Profile {
  const reading = new Reading(dictionary)
  const profile = reading.profile(json)
  if (reading.problems.length > 0) throw new ProfileError(reading.problems.slice(0, MAX_PROBLEMS))
  return profile
}

class Reading extends JsonReading {
  readonly #dictionary: Dictionary

  constructor(dictionary: Dictionary) {
    super()
    this.#dictionary = dictionary
  }

  profile(json: unknown): Profile {
    const own = this.object(json, '', PROFILE_KEYS)
    const base = this.#base(own['extends'])
    const model = this.#model(own['model'] ?? base.model)
    const elements = this.list(own['elements'], 'elements').map((item, at) =>
      this.#element(item, `elements[${at}]`, model),
    )
    const events = this.list(own['events'], 'events').map((item, at) =>
      this.#event(item, `events[${at}]`, model),
    )
    const without = this.list(own['without'], 'without').map((item, at) =>
      this.number(item, `without[${at}]`, 0, 65_535, 0, true),
    )
    const isNew = own['extends'] === undefined
    const kept = base.elements.filter(({ id }) => !without.includes(id))
    const profile: Profile = {
      ...base,
      name: this.text(own['name'], 'name', base.name),
      model,
      about: this.text(own['about'], 'about', base.about),
      firmware: this.text(own['firmware'], 'firmware', base.firmware),
      codec: this.oneOf(own['codec'], 'codec', RECORD_CODECS, base.codec),
      vehicle: this.oneOf(
        own['vehicle'],
        'vehicle',
        Object.keys(VEHICLE_KINDS) as (keyof typeof VEHICLE_KINDS)[],
        base.vehicle,
      ),
      activeBy: this.oneOf(
        own['activeBy'],
        'activeBy',
        ['ignition', 'movement'],
        base.activeBy ?? 'ignition',
      ),
      period: this.#period(own['period'], base.period),
      // Without `extends` the file says all that is sent; with it, what is other or more.
      elements: isNew ? elements : replaced(kept, elements, ({ id }) => id),
      events:
        isNew && own['events'] !== undefined ? events : replaced(base.events, events, ({ event }) => event),
      tunnels: this.number(own['tunnels'], 'tunnels', 0, 1, base.tunnels ?? 0),
      coldStart: this.number(own['coldStart'], 'coldStart', 0, 1, base.coldStart ?? 0),
      overspeedKmh: this.number(own['overspeedKmh'], 'overspeedKmh', 5, 250, base.overspeedKmh ?? 90),
      geofenceM: this.number(own['geofenceM'], 'geofenceM', 50, 100_000, base.geofenceM ?? 1500),
    }
    if (isNew && own['elements'] === undefined)
      this.problem('elements', 'a list of what is sent is needed, or "extends" with the name of a profile')
    this.#noDuplicates(
      elements.map(({ id }) => id),
      'elements',
      'element',
    )
    return profile
  }

  #base(name: unknown): Profile {
    const fallback = PROFILES[0]!
    if (name === undefined) return { ...fallback, name: 'own', about: 'a profile of your own' }
    const base = typeof name === 'string' ? profileNamed(name) : undefined
    if (base !== undefined) return base
    this.problem(
      'extends',
      `no profile is called ${shown(name)}; there are ${listed(PROFILES.map(p => p.name))}`,
    )
    return fallback
  }

  #model(name: unknown): string {
    try {
      const scope = this.#dictionary.models.resolve(String(name))
      if (scope.kind === 'model') return scope.name
      this.problem(
        'model',
        `${shown(name)} is a ${scope.kind}; one model is needed, such as ${scope.models[0]}`,
      )
    } catch (error) {
      if (!(error instanceof UnknownModelError)) throw error
      this.problem('model', error.message)
    }
    return PROFILES[0]!.model
  }

  #element(json: unknown, path: string, model: string): ProfileElement {
    const item = this.object(json, path, ELEMENT_KEYS)
    const id = this.number(item['id'], `${path}.id`, 1, 65_535, undefined, true)
    const width = this.#width(item['width'], `${path}.width`, id, model)
    const sources = (['signal', 'value', 'range'] as const).filter(key => item[key] !== undefined)
    if (sources.length !== 1)
      this.problem(path, 'one of "signal", "value" and "range" is needed, to say what is sent')
    switch (sources[0]) {
      case 'signal':
        return {
          id,
          width,
          signal: this.oneOf(
            item['signal'],
            `${path}.signal`,
            Object.keys(SIGNALS) as (keyof typeof SIGNALS)[],
            undefined,
          ),
        }
      case 'value':
        return { id, width, value: this.#constant(item['value'], `${path}.value`, width) }
      case 'range':
        return { id, width, range: this.#range(item['range'], `${path}.range`, width) }
      default:
        return { id, width, value: 0 }
    }
  }

  #width(given: unknown, path: string, id: number, model: string): ProfileElement['width'] {
    if (given !== undefined) return this.oneOf(given, path, ELEMENT_WIDTHS, 1)
    const sizes = new Set(
      this.#dictionary
        .definitionsOf(id)
        .filter(definition => covers(definition, [model]))
        .map(({ size }) => size ?? 'variable'),
    )
    const [size] = sizes
    if (size !== undefined && sizes.size === 1) return size
    this.problem(
      path,
      sizes.size === 0
        ? `${model} is not known to have element ${id}: 1, 2, 4, 8 or "variable" is needed`
        : `element ${id} of the ${model} may be ${listed([...sizes].map(String))} wide: say which`,
    )
    return 1
  }

  #constant(value: unknown, path: string, width: ProfileElement['width']): number | string {
    if (typeof value === 'string') {
      if (!/^[\x20-\x7e]*$/.test(value)) this.problem(path, 'text has ASCII characters only')
      if (width !== 'variable' && value.length !== width)
        this.problem(path, `${value.length} characters do not fill ${width} bytes`)
      return value
    }
    if (width === 'variable') {
      this.problem(path, 'text is needed for a variable width')
      return ''
    }
    return this.number(value, path, ...limits(width), undefined, true)
  }

  #range(value: unknown, path: string, width: ProfileElement['width']): readonly [number, number] {
    if (!Array.isArray(value) || value.length !== 2 || width === 'variable') {
      this.problem(path, 'two numbers are needed, such as [0, 100], and a width of 1, 2, 4 or 8')
      return [0, 0]
    }
    const [low, high] = [0, 1].map(at =>
      this.number((value as unknown[])[at], `${path}[${at}]`, ...limits(width), undefined),
    ) as [number, number]
    if (low > high) this.problem(path, `${low} is more than ${high}`)
    return [low, high]
  }

  #event(json: unknown, path: string, model: string): ProfileEvent {
    const names = Object.keys(EVENT_KINDS) as EventName[]
    if (typeof json === 'string') return this.#standardEvent(this.oneOf(json, path, names, 'ignition'), path)
    const item = this.object(json, path, EVENT_KEYS)
    const event = this.oneOf(item['event'], `${path}.event`, names, undefined)
    const standard =
      item['id'] === undefined || item['elements'] === undefined
        ? this.#standardEvent(event, path)
        : undefined
    const elements =
      item['elements'] === undefined
        ? standard?.elements
        : this.list(item['elements'], `${path}.elements`).map((element, at) =>
            this.#element(element, `${path}.elements[${at}]`, model),
          )
    return {
      event,
      id:
        item['id'] === undefined
          ? (standard?.id ?? 0)
          : this.number(item['id'], `${path}.id`, 1, 65_535, undefined, true),
      ...(elements !== undefined && { elements }),
      ...(item['priority'] !== undefined && {
        priority: this.oneOf(item['priority'], `${path}.priority`, PRIORITIES, 'low'),
      }),
      ...(item['chance'] !== undefined && {
        chance: this.number(item['chance'], `${path}.chance`, 0, 1, undefined),
      }),
    }
  }

  /** As the first built-in profile that has it sends it. */
  #standardEvent(event: EventName, path: string): ProfileEvent {
    const found = PROFILES.flatMap(({ events }) => events).find(row => row.event === event)
    if (found !== undefined) return found
    this.problem(path, 'its id and elements are needed')
    return { event, id: 0 }
  }

  #period(value: unknown, base: Profile['period']): Profile['period'] {
    if (value === undefined) return base
    const period = this.object(value, 'period', ['active', 'idle'])
    return {
      active: this.number(period['active'], 'period.active', 1, A_WEEK_S, base.active),
      idle: this.number(period['idle'], 'period.idle', 1, A_WEEK_S, base.idle),
    }
  }

  #noDuplicates(ids: readonly number[], path: string, what: string): void {
    const twice = ids.find((id, at) => ids.indexOf(id) !== at)
    if (twice !== undefined) this.problem(path, `${what} ${twice} is there twice`)
  }
}

/** The list with the changed ones in the place of those that they stand for, and the new ones at its end. */
function replaced<T, K>(list: readonly T[], changes: readonly T[], key: (item: T) => K): readonly T[] {
  const changed = new Map(changes.map(item => [key(item), item]))
  const kept = list.map(item => changed.get(key(item)) ?? item)
  return [...kept, ...changes.filter(item => !list.some(other => key(other) === key(item)))]
}

function limits(width: 1 | 2 | 4 | 8): readonly [number, number] {
  return [-(2 ** (8 * width - 1)), Math.min(2 ** (8 * width) - 1, Number.MAX_SAFE_INTEGER)]
}
