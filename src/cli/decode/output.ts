/** Where `decode` writes: standard output, or a file that is there only when it is whole. */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { ByteChunks } from '../../wire/byte-chunks.js'
import { CliError, EXIT } from '../exit.js'
import { visible } from '../terminal.js'
import { fileReason } from '../text-file.js'

export interface DecodeOutput {
  /** Takes text, or bytes that stay what they are; they are written with `settle` at the latest. */
  write(text: string | Uint8Array): void
  /** Waits where the reader is slower, so that memory stays bounded. */
  settle(): Promise<void>
  /** Everything is written. */
  finish(): Promise<void>
  /** Nothing more comes, and what came is of no use. */
  abandon(): Promise<void>
}

/** Characters or bytes that are written at once. */
const MAX_HELD = 0x1_0000

/** What is to be written, gathered: a call of the system costs as much as some tens of lines. */
class Gathered {
  private text = ''
  private readonly bytes = new ByteChunks()

  add(text: string | Uint8Array): void {
    if (typeof text === 'string') this.text += text
    else this.bytes.add(text)
  }

  get isEnough(): boolean {
    return this.text.length + this.bytes.length >= MAX_HELD
  }

  /** In pieces; an output is of one kind, or of text behind bytes. */
  take(): readonly (string | Uint8Array)[] {
    const { text } = this
    this.text = ''
    return text === '' ? this.bytes.take() : [...this.bytes.take(), text]
  }
}

class StandardOutput implements DecodeOutput {
  private readonly gathered = new Gathered()

  write(text: string | Uint8Array): void {
    this.gathered.add(text)
  }

  async settle(): Promise<void> {
    for (const piece of this.gathered.take()) {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
    }
  }

  finish(): Promise<void> {
    return this.settle()
  }

  abandon(): Promise<void> {
    return Promise.resolve()
  }
}

export const STANDARD_OUTPUT: DecodeOutput = new StandardOutput()

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
  private readonly gathered = new Gathered()

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

  write(text: string | Uint8Array): void {
    this.gathered.add(text)
  }

  async settle(): Promise<void> {
    if (this.gathered.isEnough) await this.flush()
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
    try {
      for (const piece of this.gathered.take()) await this.file.appendFile(piece)
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
  const { code } = error as NodeJS.ErrnoException
  const reason = code === 'ENOENT' ? `there is no folder ${visible(dirname(path))}` : fileReason(error)
  return new CliError(`--out: cannot write ${visible(path)}: ${reason}`)
}
