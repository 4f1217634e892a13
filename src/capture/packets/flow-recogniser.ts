/** Tells whether a TCP connection is a Teltonika device's, by what it carries, whatever its ports. */
import { inspectTcpFrame } from '../../codec/tcp-frame.js'
import { couldBegin, headAt, HEAD_SIZE } from '../heads.js'
import { type Side, sideOf } from './captured-connection.js'
import { Resync } from './resync.js'
import type { Sender } from './tcp-flow.js'

const PING_BYTE = 0xff
const NOTHING = new Uint8Array(0)
/** Bytes of one direction of an unknown connection that are searched for a frame. */
const SEARCH_LIMIT = 0x2_0000

/** A connection that is one: who the sender of these bytes is, and from where on they are its messages. */
export interface Recognised {
  readonly side: Side
  /** What was looked at to know, to be read as the first bytes. */
  readonly bytes: Uint8Array
  /** Bytes that were passed over in front of them. */
  readonly skipped: number
  /** The first of those. */
  readonly sample: Uint8Array
}

/** `unknown` until more comes; `foreign` once it is clear that it is something else. */
export type Verdict = Recognised | 'unknown' | 'foreign'

/** What is known of one direction. */
export class FlowRecogniser {
  private readonly searches: Record<Sender, Resync> = { client: new Resync(), server: new Resync() }
  /** The client's first bytes, where the capture has the opening. */
  private head: Uint8Array | undefined
  private isForeign: Record<Sender, boolean> = { client: false, server: false }

  /** @param isFromStart whether the stream's first byte is the connection's first byte */
  constructor(isFromStart: boolean) {
    if (isFromStart) this.head = NOTHING
  }

  get heldBytes(): number {
    return this.searches.client.heldBytes + this.searches.server.heldBytes
  }

  /** Judges with these bytes added. */
  push(sender: Sender, bytes: Uint8Array): Verdict {
    if (this.head !== undefined) {
      // On a connection seen from its opening the device speaks first.
      return sender === 'server' ? 'unknown' : this.pushHead(this.head, bytes)
    }
    if (this.isForeign[sender]) return 'unknown'
    const search = this.searches[sender]
    const found = search.push(bytes)
    if (found !== undefined) {
      return {
        side: this.sideOf(found.rest),
        bytes: found.rest,
        skipped: found.skipped,
        sample: search.sample,
      }
    }
    if (search.skipped < SEARCH_LIMIT) return 'unknown'
    this.isForeign[sender] = true
    this.searches[sender] = new Resync()
    return this.isForeign.client && this.isForeign.server ? 'foreign' : 'unknown'
  }

  /** Bytes are missing: the first message can't be told any more, the next one may. */
  gap(sender: Sender): void {
    if (sender === 'client') this.head = undefined
    this.searches[sender].gap()
  }

  private pushHead(before: Uint8Array, bytes: Uint8Array): Verdict {
    const head = new Uint8Array(before.length + bytes.length)
    head.set(before)
    head.set(bytes, before.length)
    let start = 0
    while (head[start] === PING_BYTE) start++
    const found = headAt(head, start, head.length)
    if (found?.kind === 'frame' || found?.kind === 'handshake') {
      return { side: 'device', bytes: head, skipped: 0, sample: NOTHING }
    }
    if (head.length - start > HEAD_SIZE || start > HEAD_SIZE) return 'foreign'
    if (head.length > start && !couldBegin(head, start, head.length)) return 'foreign'
    this.head = head
    return 'unknown'
  }

  private sideOf(message: Uint8Array): Side {
    const head = headAt(message, 0, message.length)
    return head?.kind === 'frame' ? sideOf(inspectTcpFrame(message, 0, head.length)) : 'device'
  }
}
