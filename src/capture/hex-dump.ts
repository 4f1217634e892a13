/** Lines of `xxd`, `hexdump -C`, `od -A x`, `tcpdump -x` and of Wireshark's copy: an offset, pairs of digits, text. */
import { fromHex } from '../wire/hex.js'

export interface DumpLine {
  readonly offset: number
  readonly bytes: Uint8Array
}

/* `00000010: 0001 0203  ..` or `0x0010:  0001 0203` or `00000010  00 01 02 03  |..|`. */
const WITH_COLON =
  /^\s*(?:0x)?([0-9A-Fa-f]{4,8}):\s+((?:[0-9A-Fa-f]{2}){1,8}(?: {1,2}(?:[0-9A-Fa-f]{2}){1,8})*)(?=\s{2}|\s*$|\s*\|)/
const WITH_SPACES = /^([0-9A-Fa-f]{4,8}) {2,3}([0-9A-Fa-f]{2}(?: {1,2}[0-9A-Fa-f]{2}){0,15}) *(?=\s{2}|$|\|)/

const MAX_BYTES = 32

/** The line's place and bytes; undefined if it is no line of a dump. */
export function readDumpLine(line: string): DumpLine | undefined {
  const match = WITH_COLON.exec(line) ?? WITH_SPACES.exec(line)
  if (match === null) return undefined
  const offset = parseInt(match[1]!, 16)
  const digits = match[2]!.replaceAll(' ', '')
  if (digits.length > 2 * MAX_BYTES || digits.length % 2 !== 0) return undefined
  return { offset, bytes: fromHex(digits) }
}

/** Most that a dump may leave out as repeated; no message of ours is longer, and a file may say any number. */
const MAX_SQUEEZED = 0x10_0000

/** Puts the lines of dumps together. A dump starts at offset 0 and ends where its offsets do not go on. */
export class HexDump {
  private rows: Uint8Array[] = []
  private size = 0
  /** A `*` stands for lines that repeat the one before. */
  private isSqueezed = false

  /** Whether the line that was read last is the first of its dump. */
  get isFirstLine(): boolean {
    return this.rows.length === 1
  }

  /** Takes a line if it is one of a dump; `ended` is the dump that it put an end to. */
  read(text: string): { readonly isDump: boolean; readonly ended: Uint8Array | undefined } {
    if (this.size > 0 && text.trim() === '*') {
      this.isSqueezed = true
      return { isDump: true, ended: undefined }
    }
    const line = readDumpLine(text)
    if (this.size > 0 && line !== undefined && line.offset > 0) {
      this.repeatUntil(line.offset)
      if (line.offset === this.size) {
        this.add(line.bytes)
        return { isDump: true, ended: undefined }
      }
    }
    if (this.size > 0 && this.isClosing(text)) return { isDump: true, ended: this.end() }
    const ended = this.end()
    if (line?.offset !== 0) return { isDump: false, ended }
    this.add(line.bytes)
    return { isDump: true, ended }
  }

  /** The dump that was being read; undefined if none was. */
  end(): Uint8Array | undefined {
    if (this.size === 0) return undefined
    const bytes = new Uint8Array(this.size)
    let at = 0
    for (const row of this.rows) {
      bytes.set(row, at)
      at += row.length
    }
    this.rows = []
    this.size = 0
    this.isSqueezed = false
    return bytes
  }

  private add(bytes: Uint8Array): void {
    this.rows.push(bytes)
    this.size += bytes.length
  }

  /** The last line of `hexdump -C` is the size alone. */
  private isClosing(text: string): boolean {
    const size = /^[0-9A-Fa-f]{7,8}$/.test(text) ? parseInt(text, 16) : -1
    this.repeatUntil(size)
    return size === this.size
  }

  private repeatUntil(offset: number): void {
    const last = this.rows.at(-1)
    if (!this.isSqueezed || last === undefined || offset <= this.size || offset > MAX_SQUEEZED) return
    this.isSqueezed = false
    while (this.size < offset) this.add(last)
  }
}
