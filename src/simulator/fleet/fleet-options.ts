/** What a fleet is made from. */
import { RECORD_CODECS } from '../../codec/layouts.js'
import type { ScriptedReply } from '../commands/scripted-replies.js'
import type { DeviceOptions, ServerAddress } from '../device/device-options.js'
import type { SleepOptions } from '../device/parameter-settings.js'
import type { ChosenFault } from '../faults/fault-chain.js'
import type { Profile } from '../profile.js'
import type { Recording, ReplayOptions } from '../records/replay.js'
import type { FrameSizes } from '../records/supply.js'
import type { Track } from '../routes/track.js'

/** Store and forward: records are made by the vehicle's own clock. */
export interface StoreOptions {
  /** Records that a device's memory holds. */
  readonly capacity: number
  /** Records that have to be there before any is sent. */
  readonly minRecords: number
  readonly order: 'newest' | 'oldest'
  /** How much faster than the clock of whoever runs them the vehicles' goes. */
  readonly speedFactor: number
}

export interface FleetOptions extends DeviceOptions, SleepOptions, FrameSizes {
  readonly seed: number | string
  /** How many there are; their number changes no device of them. */
  readonly devices: number
  /** The first device's IMEI; by default the seed gives it, as it gives the others'. */
  readonly imei?: string
  /** Ms since 1970 of the records' beginning; each device starts within the 10 s that follow. */
  readonly startMs: number
  readonly profile?: Profile
  /** The track that all of them drive, the first from its beginning; by default each has a way of its own. */
  readonly track?: Track
  /** They drive so many times as fast; default 1. */
  readonly driveFactor?: number
  /** Records are made as time goes by and stored until they are sent; by default they are made when they are due. */
  readonly store?: StoreOptions
  /** Ms from one frame to the next; 0 sends as fast as acks allow. */
  readonly intervalMs: number
  /** Ms to wait for the answer to the IMEI and for each ack; default 10,000 over TCP, 3,000 over UDP. */
  readonly responseTimeoutMs?: number
  /** Records a second of the whole fleet, evenly; takes the place of `intervalMs`. */
  readonly rate?: number
  /** A ping after so many ms without anything sent; by default none. */
  readonly pingMs?: number
  /** What `getparam` gives as the server. */
  readonly server?: ServerAddress
  /** What goes wrong between each device and its server. */
  readonly faults?: readonly ChosenFault[]
  /** A user's own replies to commands. */
  readonly scripted?: readonly ScriptedReply[]
  /** Recordings in place of vehicles: device n sends the n-th, and begins anew after the last. */
  readonly recordings?: readonly Recording[]
  readonly replay?: ReplayOptions
  /** Whether recordings keep the IMEIs that they have. */
  readonly keepsImeis?: boolean
}

/** @throws {RangeError} for a count, batch or codec that no device has */
export function checkFleetOptions({ count, batch, codec }: FleetOptions): void {
  if ((!Number.isInteger(count) && count !== Infinity) || count < 1) {
    throw new RangeError('count must be 1 or more')
  }
  if (!Number.isInteger(batch) || batch < 1 || batch > 255) {
    throw new RangeError('batch must be 1 to 255: the count of a frame is one byte')
  }
  if (!RECORD_CODECS.includes(codec)) throw new RangeError(`no codec ${codec}`)
}
