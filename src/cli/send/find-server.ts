import { access } from 'node:fs/promises'
import {
  type ControlAddress,
  controlFolder,
  defaultControlPath,
  findControlPaths,
  parseControlAddress,
} from '../../control/control-address.js'
import { isAlive } from '../../control/control-server.js'
import { CliError } from '../exit.js'
import { visible } from '../terminal.js'

/** The port that `serve` takes unless told otherwise. */
const USUAL_PORT = 5027

/**
 * The server that is meant: the one named, else this user's on the usual port, else the only one that this user runs.
 * @throws {CliError} where there is none, or no telling which
 */
export async function findServer(control: string | undefined): Promise<ControlAddress> {
  if (control !== undefined) return named(control)
  const usual = defaultControlPath(USUAL_PORT)
  if (await isThere(usual)) return { kind: 'path', path: usual }
  const paths = await findControlPaths()
  const alive: string[] = []
  for (const path of paths) if (await isAlive(path)) alive.push(path)
  const [path, second] = alive
  if (path === undefined)
    throw new CliError(
      `no server: this user runs no teltonika serve (none has its socket in ${visible(controlFolder())}); --control names another`,
    )
  if (second !== undefined)
    throw new CliError(`several servers run here, --control says which: ${alive.map(visible).join(', ')}`)
  return { kind: 'path', path }
}

function named(control: string): ControlAddress {
  try {
    return parseControlAddress(control)
  } catch (error) {
    throw error instanceof RangeError ? new CliError(error.message) : error
  }
}

async function isThere(path: string): Promise<boolean> {
  return (
    (await access(path).then(
      () => true,
      () => false,
    )) && isAlive(path)
  )
}
