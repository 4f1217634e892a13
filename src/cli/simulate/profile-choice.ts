/** `--profile`: a built-in model by name, or a file with a profile of the user's own. */
import { existsSync } from 'node:fs'
import type { Dictionary } from '../../avl/dictionary.js'
import type { Profile } from '../../simulator/profile.js'
import { parseProfile, ProfileError } from '../../simulator/profile-file.js'
import { nearProfiles, profileNamed } from '../../simulator/profiles.js'
import { CliError } from '../exit.js'
import { visible } from '../terminal.js'
import { readTextFile } from '../text-file.js'

/** Problems that are shown one a line; the rest is counted. */
const SHOWN_PROBLEMS = 5

/** @throws {CliError} for a name that no profile has, and for a file that is no profile: what is wrong, and where */
export async function chooseProfile(text: string, dictionary: Dictionary): Promise<Profile> {
  const builtIn = profileNamed(text)
  if (builtIn !== undefined) return builtIn
  if (!/[./\\]/.test(text) && !existsSync(text)) {
    const near = nearProfiles(text)
    const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : '--profile list shows all'
    throw new CliError(`no profile is called ${visible(text)}: ${hint}`)
  }
  const source = await readTextFile(text)
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch (error) {
    throw new CliError(`${visible(text)} is no JSON: ${visible((error as Error).message)}`)
  }
  try {
    return parseProfile(json, dictionary)
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    const lines = error.problems.map(({ path, reason }) =>
      visible(path === '' ? reason : `${path}: ${reason}`),
    )
    const rest = lines.length - SHOWN_PROBLEMS
    throw new CliError(
      [
        `${visible(text)} is no profile:`,
        ...lines.slice(0, SHOWN_PROBLEMS),
        ...(rest > 0 ? [`and ${rest} more`] : []),
      ].join('\n  '),
    )
  }
}
