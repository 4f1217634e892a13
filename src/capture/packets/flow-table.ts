import type { Packet } from './packet.js'

/** One end of a flow, as text: `10.0.0.7:40122`, `[2001:db8::7]:40122`. */
export function endpointText(address: Int32Array, start: number, port: number): string {
  const [a, b, c, d] = address.subarray(start, start + 4)
  if (a === 0 && b === 0 && c === 0xffff) {
    return `${d! >>> 24}.${(d! >>> 16) & 0xff}.${(d! >>> 8) & 0xff}.${d! & 0xff}:${port}`
  }
  const groups: string[] = []
  for (const word of [a!, b!, c!, d!]) groups.push((word >>> 16).toString(16), (word & 0xffff).toString(16))
  return `[${shortest(groups)}]:${port}`
}

/** The longest run of zero groups, two at least, becomes `::` (RFC 5952). */
function shortest(groups: readonly string[]): string {
  let from = 0
  let length = 1
  for (let at = 0; at < groups.length; at++) {
    let end = at
    while (groups[end] === '0') end++
    if (end - at > length) {
      from = at
      length = end - at
    }
  }
  if (length < 2) return groups.join(':')
  return `${groups.slice(0, from).join(':')}::${groups.slice(from + length).join(':')}`
}

/** What every flow has: its two ends in a fixed order, so that both directions find it. */
export class FlowEntry {
  /** Addresses of the low end (0..3) and of the high end (4..7). */
  readonly addresses = new Int32Array(8)
  lowPort = 0
  highPort = 0
  /** Counted from 0 in the order of their first packets, as Wireshark's `tcp.stream` and `udp.stream`. */
  id = 0

  /** @internal Flows with the same hash, and all flows by their last packet. */
  hash = 0
  chained: FlowEntry | undefined
  older: FlowEntry | undefined
  newer: FlowEntry | undefined

  private knownLowText: string | undefined
  private knownHighText: string | undefined

  get lowText(): string {
    this.knownLowText ??= endpointText(this.addresses, 0, this.lowPort)
    return this.knownLowText
  }

  get highText(): string {
    this.knownHighText ??= endpointText(this.addresses, 4, this.highPort)
    return this.knownHighText
  }
}

/**
 * Flows by addresses and ports, found without an allocation a packet. Holds `limit` at most; who adds one more has
 * to let the one go that has been silent for longest.
 */
export class FlowTable<Flow extends FlowEntry> {
  /** After `find`: whether the packet goes from the low end to the high one. */
  isFromLow = false
  private hash = 0
  private readonly byHash = new Map<number, Flow>()
  private oldest: Flow | undefined
  private newest: Flow | undefined
  private count = 0
  private nextId = 0

  get size(): number {
    return this.count
  }

  /** The flow that has been silent for longest. */
  get stalest(): Flow | undefined {
    return this.oldest
  }

  /** The flow of the packet's addresses and ports. */
  find(packet: Packet): Flow | undefined {
    const { addresses, sourcePort, destinationPort } = packet
    let order = 0
    for (let word = 3; word >= 0 && order === 0; word--) order = addresses[word]! - addresses[word + 4]!
    const isFromLow = order < 0 || (order === 0 && sourcePort <= destinationPort)
    this.isFromLow = isFromLow
    const low = isFromLow ? 0 : 4
    const high = 4 - low
    const lowPort = isFromLow ? sourcePort : destinationPort
    const highPort = isFromLow ? destinationPort : sourcePort
    let hash = Math.imul(addresses[low + 3]!, 0x9e3779b1) ^ Math.imul(addresses[high + 3]!, 0x85ebca77)
    hash ^= Math.imul(addresses[low + 2]!, 0xc2b2ae3d) ^ Math.imul(addresses[high + 2]!, 0x27d4eb2f)
    hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1) ^ Math.imul((lowPort << 16) | highPort, 0x9e3779b1)
    hash = (hash ^ (hash >>> 13)) & 0x3fff_ffff
    this.hash = hash
    let flow = this.byHash.get(hash)
    while (flow !== undefined) {
      if (flow.lowPort === lowPort && flow.highPort === highPort && hasAddresses(flow, addresses, low)) {
        this.touch(flow)
        return flow
      }
      flow = flow.chained as Flow | undefined
    }
    return undefined
  }

  /** Adds a flow for the packet that `find` has just been asked for and has not found. */
  add(flow: Flow, packet: Packet): Flow {
    const { addresses } = packet
    const low = this.isFromLow ? 0 : 4
    for (let word = 0; word < 4; word++) {
      flow.addresses[word] = addresses[low + word]!
      flow.addresses[4 + word] = addresses[4 - low + word]!
    }
    flow.lowPort = this.isFromLow ? packet.sourcePort : packet.destinationPort
    flow.highPort = this.isFromLow ? packet.destinationPort : packet.sourcePort
    flow.id = this.nextId++
    flow.hash = this.hash
    flow.chained = this.byHash.get(this.hash)
    this.byHash.set(this.hash, flow)
    this.append(flow)
    this.count++
    return flow
  }

  remove(flow: Flow): void {
    const first = this.byHash.get(flow.hash)
    if (first === flow) {
      if (flow.chained === undefined) this.byHash.delete(flow.hash)
      else this.byHash.set(flow.hash, flow.chained as Flow)
    } else {
      let before: FlowEntry | undefined = first
      while (before !== undefined && before.chained !== flow) before = before.chained
      if (before !== undefined) before.chained = flow.chained
    }
    this.unlink(flow)
    this.count--
  }

  private touch(flow: Flow): void {
    if (flow === this.newest) return
    this.unlink(flow)
    this.append(flow)
  }

  private append(flow: Flow): void {
    flow.older = this.newest
    flow.newer = undefined
    if (this.newest === undefined) this.oldest = flow
    else this.newest.newer = flow
    this.newest = flow
  }

  private unlink(flow: Flow): void {
    if (flow.older === undefined) this.oldest = flow.newer as Flow | undefined
    else flow.older.newer = flow.newer
    if (flow.newer === undefined) this.newest = flow.older as Flow | undefined
    else flow.newer.older = flow.older
  }
}

function hasAddresses(flow: FlowEntry, addresses: Int32Array, low: number): boolean {
  const own = flow.addresses
  for (let word = 3; word >= 0; word--) {
    if (own[word] !== addresses[low + word] || own[4 + word] !== addresses[4 - low + word]) return false
  }
  return true
}
