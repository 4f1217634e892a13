import { decodeHandshake } from '../../codec/handshake.js'
import { TCP_HEADER_SIZE } from '../../codec/tcp-frame.js'
import { crc16 } from '../../wire/crc16.js'
import { readU32 } from '../../wire/fields.js'
import { headAt } from '../heads.js'

/** Bytes of a head: preamble, length, codec id. */
const LOOK = TCP_HEADER_SIZE + 1
const CRC_SIZE = 4
/** Of what was skipped, so many bytes are kept to be shown. */
const MAX_SAMPLE = 1024
/** Heads whose frames have not all come; more at one time are zeros, not frames. */
const MAX_CANDIDATES = 64
/** Work is saved by leaving what is skipped in the buffer until so much of it has gathered. */
const COMPACT_FROM = 0x1000

interface Candidate {
  start: number
  readonly length: number
}

/** What stood in front of the message that was found, and that message with all that has come behind it. */
export interface Resynchronised {
  readonly skipped: number
  readonly rest: Uint8Array
}

/**
 * Looks for the next message that holds in a stream whose framing is lost: preamble, known codec, plausible length,
 * equal counts, CRC; or a handshake, whose fifteen digits are as good. Looks ahead as far as the longest frame.
 */
export class Resync {
  private bytes = new Uint8Array(0)
  private size = 0
  private scanned: number
  private candidates: Candidate[] = []
  private dropped = 0
  private samples = new Uint8Array(0)

  /** @param from bytes at the front of what comes that are known to start nothing */
  constructor(from = 0) {
    this.scanned = from
  }

  /** Bytes looked through without success. */
  get skipped(): number {
    return this.dropped + this.size
  }

  get heldBytes(): number {
    return this.bytes.length
  }

  /** The first of the bytes that were skipped, for people to see. */
  get sample(): Uint8Array {
    if (this.dropped > 0 || this.samples.length > 0) return this.samples
    return this.bytes.slice(0, Math.min(this.size, MAX_SAMPLE))
  }

  /** Adds bytes; the message that they complete, if any. After that the object is used up. */
  push(chunk: Uint8Array): Resynchronised | undefined {
    this.append(chunk)
    const { bytes, size } = this
    for (const { start, length } of this.candidates) {
      if (start + length <= size && holds(bytes, start, length)) return this.found(start)
    }
    this.candidates = this.candidates.filter(({ start, length }) => start + length > size)
    for (let at = this.scanned; at + LOOK <= size; at++) {
      this.scanned = at + 1
      if (bytes[at] !== 0) continue
      const head = headAt(bytes, at, size)
      if (head?.kind !== 'frame' && head?.kind !== 'handshake') continue
      if (at + head.length > size) {
        if (this.candidates.length < MAX_CANDIDATES) this.candidates.push({ start: at, length: head.length })
      } else if (holds(bytes, at, head.length)) return this.found(at)
    }
    this.compact()
    return undefined
  }

  /** Bytes are missing here: nothing goes on over the gap. */
  gap(): void {
    this.drop(this.size)
    this.scanned = 0
    this.candidates = []
  }

  private found(start: number): Resynchronised {
    const skipped = this.dropped + start
    const rest = this.bytes.slice(start, this.size)
    this.drop(start)
    return { skipped, rest }
  }

  private compact(): void {
    const keepFrom = Math.min(this.candidates[0]?.start ?? this.scanned, this.scanned)
    if (keepFrom < COMPACT_FROM) return
    this.drop(keepFrom)
    this.scanned -= keepFrom
    for (const candidate of this.candidates) candidate.start -= keepFrom
  }

  private drop(count: number): void {
    if (this.samples.length < MAX_SAMPLE && count > 0) {
      const more = this.bytes.subarray(0, Math.min(count, MAX_SAMPLE - this.samples.length))
      const joined = new Uint8Array(this.samples.length + more.length)
      joined.set(this.samples)
      joined.set(more, this.samples.length)
      this.samples = joined
    }
    this.bytes.copyWithin(0, count, this.size)
    this.size -= count
    this.dropped += count
  }

  private append(chunk: Uint8Array): void {
    const size = this.size + chunk.length
    if (size > this.bytes.length) {
      const grown = new Uint8Array(Math.max(256, 2 * this.bytes.length, size))
      grown.set(this.bytes.subarray(0, this.size))
      this.bytes = grown
    }
    this.bytes.set(chunk, this.size)
    this.size = size
  }
}

function holds(bytes: Uint8Array, start: number, length: number): boolean {
  if (bytes[start + 1] !== 0) return isHandshake(bytes, start, start + length)
  const crcAt = start + length - CRC_SIZE
  // The two counts cost nothing to compare; most zeros that look like a head end here.
  if (bytes[start + TCP_HEADER_SIZE + 1] !== bytes[crcAt - 1]) return false
  return readU32(bytes, crcAt) === crc16(bytes, start + TCP_HEADER_SIZE, crcAt)
}

function isHandshake(bytes: Uint8Array, start: number, end: number): boolean {
  try {
    decodeHandshake(bytes, start, end)
    return true
  } catch {
    return false
  }
}
