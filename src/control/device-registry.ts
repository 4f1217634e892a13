import { AvlPacketView } from '../codec/record-view.js'
import type { AvlPacket, Frame } from '../codec/types.js'
import type { Clock } from '../net/clock.js'
import type { ServerObserver } from '../net/observed.js'
import type { Login, Peer } from '../net/server-handler.js'

/** One device; commands are sent to `peer`. */
export interface Device {
  readonly imei: string
  /** The newest of its connections; undefined while there is none. */
  peer: Peer | undefined
  /** When that one began, ms since 1970. */
  sinceMs: number
  /** When something of it was last taken or answered, by the server's clock. */
  activeAt: number
  lastSeenMs: number
  /** The newest time of all records, and of the last frame's. */
  lastRecordMs: number | undefined
  lastFrameMs: number | undefined
  connections: number
  frames: number
  records: number
  bytes: number
}

export interface RegistryListener {
  /** A device has a connection that it did not have before. */
  onConnected?(device: Device): void
  /** A device has lost its last connection. */
  onGone?(device: Device): void
}

export interface RegistryOptions {
  readonly clock: Clock
  /** Ms since 1970; default `Date.now`. */
  readonly wallClock?: () => number
}

/** Devices that are remembered once they are gone; a flood of made-up IMEIs must not fill the memory. */
const MAX_GONE = 20_000

/** Who is connected, from where, since when, and what has come of it. */
export class DeviceRegistry implements ServerObserver {
  readonly #clock: Clock
  readonly #wallClock: () => number
  /** Those that are connected. */
  readonly #here = new Map<string, Device>()
  /** Those that are not, the one gone for longest first. */
  readonly #gone = new Map<string, Device>()
  /** Whom a connection is, since what it says may change. */
  readonly #byPeer = new WeakMap<Peer, Device>()
  readonly #listeners: RegistryListener[] = []

  constructor({ clock, wallClock = Date.now }: RegistryOptions) {
    this.#clock = clock
    this.#wallClock = wallClock
  }

  listen(listener: RegistryListener): void {
    this.#listeners.push(listener)
  }

  get connectedCount(): number {
    return this.#here.size
  }

  find(imei: string): Device | undefined {
    return this.#here.get(imei) ?? this.#gone.get(imei)
  }

  /** Those that are connected, in the order in which they came. */
  connected(): Iterable<Device> {
    return this.#here.values()
  }

  onLogin(peer: Peer, { imei }: Login, accepted: boolean): void {
    const before = this.#byPeer.get(peer)
    if (before !== undefined && (before.imei !== imei || !accepted)) this.#leave(peer, before)
    if (!accepted) return
    const device = this.find(imei) ?? newDevice(imei)
    this.#byPeer.set(peer, device)
    this.#note(device)
    if (device.peer === peer) return
    // The newest connection is the device's: an older one that lingers is a link that broke without a word.
    device.connections++
    this.#attach(device, peer)
  }

  onFrame(peer: Peer, frame: Frame): void {
    const device = this.#byPeer.get(peer)
    if (device === undefined) return
    // An older connection that speaks again after the newer one ended is the device after all.
    if (device.peer === undefined) this.#attach(device, peer)
    this.#note(device)
    device.frames++
    device.bytes += frame.bytes.length
    device.records += frame.recordCount
    if (frame.packet.kind !== 'avl') return
    const newest = newestOf(frame.packet)
    if (Number.isNaN(newest)) return
    device.lastFrameMs = newest
    if (newest > (device.lastRecordMs ?? -Infinity)) device.lastRecordMs = newest
  }

  onPing(peer: Peer): void {
    const device = this.#byPeer.get(peer)
    if (device !== undefined) device.lastSeenMs = this.#wallClock()
  }

  onAnswer(peer: Peer): void {
    const device = this.#byPeer.get(peer)
    if (device !== undefined) device.activeAt = this.#clock.now()
  }

  onClosed(peer: Peer): void {
    const device = this.#byPeer.get(peer)
    if (device !== undefined) this.#leave(peer, device)
  }

  #note(device: Device): void {
    device.activeAt = this.#clock.now()
    device.lastSeenMs = this.#wallClock()
  }

  #leave(peer: Peer, device: Device): void {
    this.#byPeer.delete(peer)
    if (device.peer !== peer) return
    device.peer = undefined
    this.#here.delete(device.imei)
    this.#gone.set(device.imei, device)
    if (this.#gone.size > MAX_GONE) this.#gone.delete(this.#gone.keys().next().value!)
    for (const listener of this.#listeners) listener.onGone?.(device)
  }

  #attach(device: Device, peer: Peer): void {
    device.peer = peer
    device.sinceMs = this.#wallClock()
    this.#gone.delete(device.imei)
    this.#here.set(device.imei, device)
    for (const listener of this.#listeners) listener.onConnected?.(device)
  }
}

/** Records come in the order of time, or newest first: either way the newest stands at an end. */
function newestOf(packet: AvlPacket): number {
  if (packet instanceof AvlPacketView) return packet.newestMs()
  const { records } = packet
  return Math.max(records[0]?.timestampMs ?? NaN, records.at(-1)?.timestampMs ?? NaN)
}

function newDevice(imei: string): Device {
  return {
    imei,
    peer: undefined,
    sinceMs: 0,
    activeAt: 0,
    lastSeenMs: 0,
    lastRecordMs: undefined,
    lastFrameMs: undefined,
    connections: 0,
    frames: 0,
    records: 0,
    bytes: 0,
  }
}
