import { commandLayout } from '../../codec/layouts.js'
import { inspectTcpFrame, TCP_HEADER_SIZE } from '../../codec/tcp-frame.js'
import type { Frame, Rejected } from '../../codec/types.js'
import { readU32 } from '../../wire/fields.js'

/** Bytes that a server may send unasked before its connection is cut: more is a flood. */
const MAX_UNREAD = 256 * 1024
/** A command's data field has this many bytes at least: what tells its preamble from an ack of none. */
const MIN_COMMAND_DATA_FIELD = 8
const MAX_COMMAND_DATA_FIELD = 0x1_0000

const EMPTY = new Uint8Array(0)

/** What a server has sent and no case has judged yet. */
export class Inbox {
  /** Command frames, in their order. */
  readonly commands: (Frame | Rejected)[] = []
  #bytes: Uint8Array = EMPTY

  /** All but whole commands: a server may send one whenever it likes. */
  get answer(): Uint8Array {
    return this.#bytes
  }

  /** @returns false for bytes that nobody asked for, and that there is no room for */
  add(bytes: Uint8Array): boolean {
    if (this.#bytes.length + bytes.length > MAX_UNREAD) return false
    const joined = new Uint8Array(this.#bytes.length + bytes.length)
    joined.set(this.#bytes)
    joined.set(bytes, this.#bytes.length)
    this.#bytes = joined
    this.#sortCommands()
    return true
  }

  take(count: number): void {
    this.#bytes = this.#bytes.subarray(count)
    this.#sortCommands()
  }

  #sortCommands(): void {
    for (;;) {
      const length = commandLength(this.#bytes)
      if (length === undefined || this.#bytes.length < length) return
      this.commands.push(inspectTcpFrame(this.#bytes.slice(0, length)))
      this.#bytes = this.#bytes.subarray(length)
    }
  }
}

/** The length of the command frame that starts here, undefined if none does as far as the bytes tell. */
function commandLength(bytes: Uint8Array): number | undefined {
  if (bytes.length <= TCP_HEADER_SIZE || readU32(bytes, 0) !== 0) return undefined
  const dataField = readU32(bytes, 4)
  const isCommand = commandLayout(bytes[TCP_HEADER_SIZE]!) !== undefined
  if (!isCommand || dataField < MIN_COMMAND_DATA_FIELD || dataField > MAX_COMMAND_DATA_FIELD) return undefined
  return dataField + TCP_HEADER_SIZE + 4
}
