/** Reads a value of parsed JSON part by part and gathers what is wrong with it, each with its place. */
import { editDistance } from '../wire/edit-distance.js'

export interface ProfileProblem {
  /** Such as `elements[3].signal`; empty for the file as a whole. */
  readonly path: string
  readonly reason: string
}

/** A profile that can't be used, with everything that is wrong with it. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'
  readonly problems: readonly ProfileProblem[]

  constructor(problems: readonly ProfileProblem[]) {
    super(problems.map(({ path, reason }) => (path === '' ? reason : `${path}: ${reason}`)).join('; '))
    this.problems = problems
  }
}

export type Json = Readonly<Record<string, unknown>>

export class JsonReading {
  readonly problems: ProfileProblem[] = []

  object(value: unknown, path: string, keys: readonly string[]): Json {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.problem(path, 'an object is needed: { ... }')
      return {}
    }
    for (const key of Object.keys(value)) {
      if (keys.includes(key)) continue
      this.problem(join(path, key), `no such key${suggestion(key, keys)}`)
    }
    return value as Json
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined) return []
    if (Array.isArray(value)) return value
    this.problem(path, 'a list is needed: [ ... ]')
    return []
  }

  text(value: unknown, path: string, otherwise: string): string {
    if (value === undefined) return otherwise
    if (typeof value === 'string' && /^\P{Cc}{1,120}$/u.test(value)) return value
    this.problem(path, 'text of 1 to 120 characters is needed')
    return otherwise
  }

  number(
    value: unknown,
    path: string,
    min: number,
    max: number,
    otherwise: number | undefined,
    isWhole = false,
  ): number {
    if (value === undefined && otherwise !== undefined) return otherwise
    const fits = typeof value === 'number' && value >= min && value <= max
    if (fits && (!isWhole || Number.isInteger(value))) return value
    this.problem(path, `${shown(value)}: a ${isWhole ? 'whole ' : ''}number from ${min} to ${max} is needed`)
    return min
  }

  oneOf<T extends string | number>(
    value: unknown,
    path: string,
    allowed: readonly T[],
    otherwise: T | undefined,
  ): T {
    if (value === undefined && otherwise !== undefined) return otherwise
    const found = allowed.find(each => each === value || String(each) === String(value))
    if (found !== undefined) return found
    const near = suggestion(String(value), allowed.map(String))
    const choice = allowed.length > 12 && near !== '' ? '' : `; there are ${listed(allowed.map(String))}`
    this.problem(path, `${shown(value)} is not known${near}${choice}`)
    return allowed[0]!
  }

  problem(path: string, reason: string): void {
    this.problems.push({ path, reason })
  }
}

function suggestion(name: string, known: readonly string[]): string {
  const near = known
    .map(candidate => ({
      candidate,
      distance: editDistance(name.slice(0, 40).toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0]
  return near === undefined ? '' : `; did you mean ${near.candidate}?`
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

export function listed(names: readonly string[]): string {
  return names.join(', ')
}

export function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing')
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
