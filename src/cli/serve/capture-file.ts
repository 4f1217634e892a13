import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { once } from 'node:events'
import type { Peer } from '../../net/server-handler.js'
import { toHex } from '../../wire/hex.js'
import { CliError } from '../exit.js'
import { visible } from '../terminal.js'
import { fileReason } from '../text-file.js'
import { type Flow, TextOutput } from './text-output.js'

export interface CaptureOptions {
  readonly path: string
  /** The file is put aside once it has so many bytes: `PATH.1`, which was `PATH.1` before becomes `PATH.2`, and so on. */
  readonly maxBytes: number
  /** Files put aside that are kept; the oldest goes. */
  readonly kept: number
  readonly flow: Flow
  /** Called once when it can no longer be written. */
  readonly onError: (error: Error) => void
}

/** Raw traffic, one line of NDJSON for what one read or datagram brought: the format that `decode` reads back. */
export class CaptureFile {
  readonly #options: CaptureOptions
  #stream: WriteStream
  #output: TextOutput
  #bytes: number
  /** What comes while the file is changed; little, since the server is held for so long. */
  #meanwhile = ''
  #rotation: Promise<void> | undefined
  #hasFailed = false

  private constructor(options: CaptureOptions, stream: WriteStream, bytes: number) {
    this.#options = options
    this.#stream = stream
    this.#bytes = bytes
    this.#output = this.#outputTo(stream)
  }

  /**
   * Appends to the file.
   * @throws {CliError} if it can't be opened
   */
  static async open(options: CaptureOptions): Promise<CaptureFile> {
    try {
      const stream = await opened(options.path)
      return new CaptureFile(options, stream, (await stat(options.path)).size)
    } catch (error) {
      const isNowhere = (error as NodeJS.ErrnoException).code === 'ENOENT'
      const reason = isNowhere ? 'there is no such folder' : fileReason(error)
      throw new CliError(`cannot write the capture ${visible(options.path)}: ${reason}`)
    }
  }

  add(peer: Peer, direction: 'in' | 'out', bytes: Uint8Array): void {
    this.append(captureLine(peer, direction, bytes))
  }

  /** @param lines whole ones, as `captureLine` makes them */
  append(lines: string): void {
    if (!this.#hasFailed) this.#write(lines)
  }

  async close(): Promise<void> {
    await this.#rotation
    await this.#end()
  }

  #write(text: string): void {
    if (this.#rotation !== undefined) {
      this.#meanwhile += text
      return
    }
    this.#output.write(text)
    this.#bytes += text.length
    if (this.#bytes >= this.#options.maxBytes) this.#rotation = this.#rotate()
  }

  async #rotate(): Promise<void> {
    const { path, kept, flow } = this.#options
    flow.full()
    try {
      await this.#end()
      if (this.#hasFailed) return
      await putAside(path, kept)
      this.#stream = await opened(path)
      this.#output = this.#outputTo(this.#stream)
      this.#bytes = 0
    } catch (error) {
      this.#fail(error as Error)
    } finally {
      this.#rotation = undefined
      const text = this.#meanwhile
      this.#meanwhile = ''
      if (text !== '' && !this.#hasFailed) this.#write(text)
      flow.drained()
    }
  }

  async #end(): Promise<void> {
    await this.#output.end()
    if (this.#stream.destroyed) return
    this.#stream.end()
    await once(this.#stream, 'close')
  }

  #outputTo(stream: WriteStream): TextOutput {
    const output = new TextOutput(stream, this.#options.flow)
    stream.once('error', error => this.#fail(error))
    return output
  }

  #fail(error: Error): void {
    if (this.#hasFailed) return
    this.#hasFailed = true
    this.#options.onError(error)
  }
}

/** What the flags ask for; undefined without `--capture`. */
export async function openCapture(
  options: {
    readonly capture?: string
    readonly captureSize: number
    readonly captureFiles: number
  },
  flow: Flow,
  onError: (error: Error) => void,
): Promise<CaptureFile | undefined> {
  const { capture, captureSize, captureFiles } = options
  if (capture === undefined) return undefined
  return CaptureFile.open({ path: capture, maxBytes: captureSize * 1e6, kept: captureFiles, flow, onError })
}

/** What one read or datagram brought, as a line. */
export function captureLine(peer: Peer, direction: 'in' | 'out', bytes: Uint8Array): string {
  const { transport, id, remote, imei = null } = peer
  const at = new Date().toISOString()
  return `${JSON.stringify({ at, dir: direction, transport, conn: id, remote, imei, hex: toHex(bytes) })}\n`
}

async function opened(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path, { flags: 'a' })
  await once(stream, 'open')
  return stream
}

/** `traffic.ndjson` becomes `traffic.ndjson.1`, which becomes `.2`; of the last, nothing is left. */
async function putAside(path: string, kept: number): Promise<void> {
  if (kept === 0) await rm(path, { force: true })
  for (let number = kept; number >= 1; number--) {
    const from = number === 1 ? path : `${path}.${number - 1}`
    await rename(from, `${path}.${number}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
}
