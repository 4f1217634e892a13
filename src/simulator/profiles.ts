/** The list of built-in profiles. A new one is one file in profiles/ and one line here. */
import { editDistance } from '../wire/edit-distance.js'
import type { Profile } from './profile.js'
import { FMB120, FMB125, FMB920 } from './profiles/fmb.js'
import { FMC003, FMC130, FMC130_EYE, FMC150 } from './profiles/fmc.js'
import { FMC650 } from './profiles/fmc650.js'
import { TAT100 } from './profiles/tat100.js'

export const PROFILES: readonly Profile[] = [
  FMB920,
  FMB120,
  FMB125,
  FMC130,
  FMC130_EYE,
  FMC003,
  FMC150,
  FMC650,
  TAT100,
]

/** In any case; undefined for a name that no profile has. */
export function profileNamed(name: string): Profile | undefined {
  return PROFILES.find(profile => profile.name.toUpperCase() === name.toUpperCase())
}

/** Names of profiles that look like it, best first. */
export function nearProfiles(name: string): readonly string[] {
  const wanted = name.toUpperCase().slice(0, 32)
  return PROFILES.map(profile => ({ name: profile.name, distance: editDistance(wanted, profile.name) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)
    .filter(({ distance }, _, [best]) => distance === best?.distance)
    .map(near => near.name)
}
