import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import type { Peer } from '../../net/server-handler.js'
import { toHex } from '../../wire/hex.js'
import { CliError } from '../exit.js'
import { visible } from '../terminal.js'
import { fileReason } from '../text-file.js'
import { type Flow, TextOutput } from './text-output.js'

/** Raw traffic, one line of NDJSON for what one read or datagram brought: the format that `decode` reads back. */
export class CaptureFile {
  readonly #stream: WriteStream
  readonly #output: TextOutput

  private constructor(stream: WriteStream, flow: Flow) {
    this.#stream = stream
    this.#output = new TextOutput(stream, flow)
  }

  /**
   * Appends to the file.
   * @param onError called once when it can no longer be written
   * @throws {CliError} if it can't be opened
   */
  static async open(path: string, flow: Flow, onError: (error: Error) => void): Promise<CaptureFile> {
    const stream = createWriteStream(path, { flags: 'a' })
    try {
      await once(stream, 'open')
    } catch (error) {
      const isNowhere = (error as NodeJS.ErrnoException).code === 'ENOENT'
      const reason = isNowhere ? 'there is no such folder' : fileReason(error)
      throw new CliError(`cannot write the capture ${visible(path)}: ${reason}`)
    }
    stream.once('error', error => {
      // Whoever waits for room would wait for ever.
      flow.drained()
      onError(error)
    })
    return new CaptureFile(stream, flow)
  }

  add(peer: Peer, direction: 'in' | 'out', bytes: Uint8Array): void {
    this.#output.write(captureLine(peer, direction, bytes))
  }

  async close(): Promise<void> {
    await this.#output.end()
    if (this.#stream.destroyed) return
    this.#stream.end()
    await once(this.#stream, 'close')
  }
}

/** What one read or datagram brought, as a line. */
export function captureLine(peer: Peer, direction: 'in' | 'out', bytes: Uint8Array): string {
  const { transport, id, remote, imei = null } = peer
  const at = new Date().toISOString()
  return `${JSON.stringify({ at, dir: direction, transport, conn: id, remote, imei, hex: toHex(bytes) })}\n`
}
