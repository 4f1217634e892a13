/** `--profile list`: what there is to choose from. */
import type { Profile } from '../../simulator/profile.js'
import { PROFILES } from '../../simulator/profiles.js'
import { wrap } from '../../render/layout.js'

const WIDEST = 100

/** For a terminal of so many columns. */
export function profileListText(columns: number): string {
  const indent = 2 + Math.max(...PROFILES.map(({ name }) => name.length))
  const width = Math.max(40, Math.min(columns, WIDEST) - indent)
  return PROFILES.map(profile => {
    const lines = [
      profile.about,
      `Codec ${profile.codec}, ${profile.elements.length} elements, ${periodText(profile)}`,
      ...wrap(profile.events.map(({ event }) => event).join(' '), width),
    ]
    return lines
      .map((line, at) => (at === 0 ? profile.name.padEnd(indent) : ' '.repeat(indent)) + line)
      .join('\n')
  }).join('\n\n')
}

/** The same as NDJSON: each line is a profile, as `--profile FILE` takes it. */
export function profileListJson(): string {
  return PROFILES.map(profile => JSON.stringify(profile)).join('\n')
}

function periodText({ period, activeBy = 'ignition' }: Profile): string {
  const awake = activeBy === 'ignition' ? 'driven' : 'moved'
  return `a record each ${duration(period.active)} while ${awake}, else each ${duration(period.idle)}`
}

function duration(seconds: number): string {
  if (seconds % 3600 === 0) return `${seconds / 3600} h`
  return seconds % 60 === 0 && seconds > 60 ? `${seconds / 60} min` : `${seconds} s`
}
