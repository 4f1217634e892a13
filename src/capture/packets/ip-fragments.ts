import { type Packet, PROTOCOL_TCP, PROTOCOL_UDP } from './packet.js'

/** A datagram, header left out, has at most so many bytes (RFC 791); overlong ones are an old attack. */
const MAX_DATAGRAM = 0xffff
/** Datagrams that wait for fragments at one time; the oldest has to go. */
const MAX_PENDING = 256
/** How long a system waits for fragments (RFC 8200, section 4.5). */
const TIMEOUT_MS = 60_000
/** Pieces of one datagram: 64 KiB in the smallest MTU of IPv4. */
const MAX_PIECES = 1500

interface Datagram {
  readonly startedMs: number
  /** What has come, holes left open; as long as the furthest fragment so far. */
  bytes: Uint8Array
  /** Covered ranges, sorted, neither touching nor overlapping. */
  ranges: { from: number; to: number }[]
  pieces: number
  /** Total size, once the last fragment has come. */
  size: number | undefined
}

/**
 * Puts fragmented IP datagrams together: at most 256 at a time, 64 KiB each. Where fragments overlap, the first
 * data wins. A datagram whose fragments don't all come is dropped and counted.
 */
export class IpFragments {
  private readonly pending = new Map<string, Datagram>()
  /** Datagrams given up because fragments were missing, cut off, or made no sense. */
  dropped = 0

  /** Takes a fragment. True if it completes its datagram, which the packet then holds. */
  add(packet: Packet, identification: number, offset: number, isLast: boolean): boolean {
    if (packet.protocol !== PROTOCOL_TCP && packet.protocol !== PROTOCOL_UDP) return false
    const key = `${packet.addresses.join()},${packet.protocol},${identification}`
    const to = offset + packet.end - packet.start
    let datagram = this.pending.get(key)
    if (datagram !== undefined && packet.timeMs - datagram.startedMs > TIMEOUT_MS) {
      this.drop(key)
      datagram = undefined
    }
    if (packet.missing > 0 || to > MAX_DATAGRAM || (!isLast && to % 8 !== 0)) {
      if (datagram === undefined) this.dropped++
      else this.drop(key)
      return false
    }
    if (datagram === undefined) {
      datagram = {
        startedMs: packet.timeMs,
        bytes: new Uint8Array(2048),
        ranges: [],
        pieces: 0,
        size: undefined,
      }
      this.makeRoom()
      this.pending.set(key, datagram)
    }
    if (++datagram.pieces > MAX_PIECES || !this.put(datagram, packet, offset, to, isLast)) {
      this.drop(key)
      return false
    }
    const [first] = datagram.ranges
    if (datagram.size === undefined || first?.from !== 0 || first.to !== datagram.size) return false
    this.pending.delete(key)
    packet.bytes = datagram.bytes
    packet.start = 0
    packet.end = datagram.size
    packet.missing = 0
    return true
  }

  /** Gives up whatever waits. */
  end(): void {
    this.dropped += this.pending.size
    this.pending.clear()
  }

  private put(datagram: Datagram, packet: Packet, from: number, to: number, isLast: boolean): boolean {
    const furthest = datagram.ranges.at(-1)?.to ?? 0
    if (isLast) {
      if ((datagram.size ?? to) !== to || furthest > to) return false
      datagram.size = to
    } else if (datagram.size !== undefined && to > datagram.size) return false
    if (to > datagram.bytes.length) {
      const grown = new Uint8Array(Math.min(MAX_DATAGRAM, Math.max(2 * datagram.bytes.length, to)))
      grown.set(datagram.bytes)
      datagram.bytes = grown
    }
    let at = from
    const merged: Datagram['ranges'] = []
    const added = { from, to }
    const copy = (until: number): void => {
      if (until > at) {
        const start = packet.start + at - from
        datagram.bytes.set(packet.bytes.subarray(start, start + until - at), at)
      }
    }
    for (const range of datagram.ranges) {
      if (range.to < from || range.from > to) {
        merged.push(range)
        continue
      }
      copy(Math.min(range.from, to))
      at = Math.max(at, range.to)
      added.from = Math.min(added.from, range.from)
      added.to = Math.max(added.to, range.to)
    }
    copy(to)
    merged.push(added)
    datagram.ranges = merged.sort((a, b) => a.from - b.from)
    return true
  }

  private makeRoom(): void {
    if (this.pending.size < MAX_PENDING) return
    for (const key of this.pending.keys()) {
      this.drop(key)
      break
    }
  }

  private drop(key: string): void {
    this.pending.delete(key)
    this.dropped++
  }
}
