/** What the arguments of `decode` stand for: hex, files, standard input. */
import { open, stat } from 'node:fs/promises'
import process from 'node:process'
import { readHexLine } from '../../capture/hex-line.js'
import { readByteLiteral } from '../../capture/byte-literal.js'
import { visible } from '../../render/visible.js'
import { refusalText } from './refusal.js'
import { CliError } from '../exit.js'

export interface DecodeInput {
  /** Its name in contexts and errors; undefined for hex of the command line. */
  readonly source?: string
  /** The file that is read, if it is one. */
  readonly path?: string
  /** Bytes that there are to read, where that is known. */
  readonly size?: number
  /** What there is to read; each piece may be written over by the next. */
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
      if (!holdsHex(arg)) throw await neither(arg)
      hex.push(arg)
      continue
    }
    endHex()
    inputs.push(arg === '-' ? STANDARD_INPUT : await fileInput(arg))
  }
  endHex()
  return inputs
}

export const STANDARD_INPUT: DecodeInput = { source: 'stdin', open: () => process.stdin }

function hexInput(args: readonly string[]): DecodeInput {
  const text = new TextEncoder().encode(args.join('\n'))
  return {
    size: text.length,
    async *open() {
      yield text
    },
  }
}

async function fileInput(path: string): Promise<DecodeInput> {
  const stats = await stat(path).catch(() => undefined)
  return {
    source: path,
    path,
    ...(stats?.isFile() === true ? { size: stats.size } : {}),
    open: () => piecesOf(path),
  }
}

/** What is read of a file at once, bytes. */
const PIECE = 0x10_0000

/** The file in pieces, each of which is written over by the next: a buffer for each would cost more than reading. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    const buffer = new Uint8Array(PIECE)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
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

async function neither(arg: string): Promise<CliError> {
  const shown = visible(arg.length > 60 ? `${arg.slice(0, 57)}...` : arg)
  return new CliError(
    await refusalText(`${JSON.stringify(shown)} is neither hex nor a file that exists`, arg),
  )
}
