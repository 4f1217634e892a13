/** Where `decode` writes: standard output, or a file that is there only when it is whole. */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import process from 'node:process'
import { CliError, EXIT } from '../exit.js'
import { visible } from '../terminal.js'

export interface DecodeOutput {
  /** Waits where the reader is slower, so that memory stays bounded. */
  write(text: string): Promise<void>
  /** Everything is written. */
  finish(): Promise<void>
  /** Nothing more comes, and what came is of no use. */
  abandon(): Promise<void>
}

export const STANDARD_OUTPUT: DecodeOutput = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  finish: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
}

/** Characters that are written at once. */
const MAX_HELD = 0x1_0000

/**
 * A file is written beside its place and moved there when it is whole; a device or a pipe is written to as it is.
 * @param inputs paths that are read
 * @throws {CliError} if it can't be written, is a folder, or is one of the inputs
 */
export async function openOutput(path: string, inputs: readonly string[]): Promise<DecodeOutput> {
  const target = await stat(path).catch(() => undefined)
  if (target?.isDirectory() === true) throw new CliError(`--out: ${visible(path)} is a directory`)
  for (const input of inputs) {
    const read = await stat(input).catch(() => undefined)
    if (read !== undefined && target !== undefined && read.ino === target.ino && read.dev === target.dev) {
      throw new CliError(`--out: ${visible(path)} is what is read; it would be lost`)
    }
  }
  const isPlain = target === undefined || target.isFile()
  const place = isPlain ? `${path}.${process.pid}.part` : path
  return new FileOutput(await opened(place, path), path, isPlain ? place : undefined)
}

class FileOutput implements DecodeOutput {
  private readonly file: FileHandle
  private readonly path: string
  private readonly part: string | undefined
  private readonly onSignal: (signal: NodeJS.Signals) => void
  private held: string[] = []
  private heldLength = 0

  constructor(file: FileHandle, path: string, part: string | undefined) {
    this.file = file
    this.path = path
    this.part = part
    this.onSignal = signal => {
      if (part !== undefined) rmSync(part, { force: true })
      process.exit(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated)
    }
    process.once('SIGINT', this.onSignal).once('SIGTERM', this.onSignal)
  }

  async write(text: string): Promise<void> {
    this.held.push(text)
    this.heldLength += text.length
    if (this.heldLength >= MAX_HELD) await this.flush()
  }

  async finish(): Promise<void> {
    await this.flush()
    try {
      await this.file.close()
      if (this.part !== undefined) await rename(this.part, this.path)
    } catch (error) {
      throw cannotWrite(this.path, error)
    } finally {
      this.forget()
    }
  }

  async abandon(): Promise<void> {
    await this.file.close().catch(() => undefined)
    if (this.part !== undefined) await rm(this.part, { force: true })
    this.forget()
  }

  private async flush(): Promise<void> {
    const text = this.held.join('')
    this.held = []
    this.heldLength = 0
    try {
      await this.file.appendFile(text)
    } catch (error) {
      throw cannotWrite(this.path, error)
    }
  }

  private forget(): void {
    process.off('SIGINT', this.onSignal).off('SIGTERM', this.onSignal)
  }
}

async function opened(place: string, path: string): Promise<FileHandle> {
  try {
    return await open(place, 'w')
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

function cannotWrite(path: string, error: unknown): CliError {
  return new CliError(`--out: cannot write ${visible(path)}: ${(error as Error).message}`)
}
