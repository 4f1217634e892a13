import { parseTrack } from '../../simulator/routes/parse-track.js'
import { type Track, TrackError } from '../../simulator/routes/track.js'
import { CliError } from '../exit.js'
import { visible } from '../terminal.js'
import { readTextFile } from '../text-file.js'

/** The file of `--route`. @throws {CliError} that says what is wrong with it, and where */
export async function readTrack(path: string): Promise<Track> {
  const text = await readTextFile(path)
  try {
    return await parseTrack(text)
  } catch (error) {
    if (!(error instanceof TrackError)) throw error
    throw new CliError(`${visible(path)} is no route: ${visible(error.message)}`)
  }
}
