/** What the arguments of `decode` stand for: hex, files, standard input. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import process from 'node:process'
import { readHexLine } from '../capture/hex-line.js'
import { readByteLiteral } from '../capture/byte-literal.js'
import { visible } from '../render/visible.js'
import { CliError } from './exit.js'

export interface DecodeInput {
  /** Its name in contexts and errors; undefined for hex of the command line. */
  readonly source?: string
  open(): AsyncIterable<Uint8Array>
}

/** Longer than this, hex digits alone are no file's name even if a file of that name exists. */
const PLAINLY_HEX = /^[0-9A-Fa-f]{24,}$/

/**
 * The inputs in their order; hex arguments that stand together are read together, since a shell splits hex at its
 * spaces.
 * @throws {CliError} for an argument that is neither hex nor a file
 */
export async function decodeInputs(args: readonly string[]): Promise<DecodeInput[]> {
  const inputs: DecodeInput[] = []
  let hex: string[] = []
  const endHex = (): void => {
    if (hex.length > 0) inputs.push(hexInput(hex))
    hex = []
  }
  for (const arg of args) {
    if (arg !== '-' && (PLAINLY_HEX.test(arg) || !(await isFile(arg)))) {
      if (!holdsHex(arg)) throw neither(arg)
      hex.push(arg)
      continue
    }
    endHex()
    inputs.push(arg === '-' ? STANDARD_INPUT : fileInput(arg))
  }
  endHex()
  return inputs
}

export const STANDARD_INPUT: DecodeInput = { source: 'stdin', open: () => process.stdin }

function hexInput(args: readonly string[]): DecodeInput {
  const text = new TextEncoder().encode(args.join('\n'))

  return {
    async *open() {
      yield text
    },
  }
}

function fileInput(path: string): DecodeInput {
  return { source: path, open: () => createReadStream(path, { highWaterMark: 0x4_0000 }) }
}

/** @throws {CliError} for a directory */
async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory() === true)
    throw new CliError(`${visible(path)} is a directory: name the files in it`)
  return stats !== undefined
}

function holdsHex(arg: string): boolean {
  return arg
    .split('\n')
    .some(line => readByteLiteral(line) !== undefined || readHexLine(line).kind !== 'none')
}

function neither(arg: string): CliError {
  const shown = visible(arg.length > 60 ? `${arg.slice(0, 57)}...` : arg)
  return new CliError(`${JSON.stringify(shown)} is neither hex nor a file that exists`)
}
