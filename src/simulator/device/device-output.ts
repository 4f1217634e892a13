/** What a simulated device wants done, and what it tells. */
import type { AvlRecord, Command, Frame, Rejected } from '../../codec/types.js'
import type { LinkEvent } from './links/device-link.js'

/** `done`: all records acknowledged. `rejected`: the server refused the IMEI. `gaveUp`: tries used up. */
export type DeviceOutcome = 'done' | 'rejected' | 'gaveUp' | 'unreachable' | 'stopped'

/** What the device wants done or tells; whatever has `bytes` is to be sent. */
export type DeviceOutput =
  | { readonly kind: 'imei'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'records'
      readonly bytes: Uint8Array
      readonly records: readonly AvlRecord[]
      /** 1 the first time. */
      readonly attempt: number
    }
  | { readonly kind: 'ping'; readonly bytes: Uint8Array }
  | { readonly kind: 'response'; readonly bytes: Uint8Array; readonly command: Command }
  | { readonly kind: 'login'; readonly accepted: boolean }
  | (Extract<LinkEvent, { kind: 'ack' }> & { readonly isRight: boolean })
  | { readonly kind: 'command'; readonly frame: Frame }
  | { readonly kind: 'rejected'; readonly rejected: Rejected }
  /** Something went wrong that counts as an error; the device goes on if it can. */
  | { readonly kind: 'fault'; readonly message: string }
  /** What the device does of its own accord, or because it was told to; no error. */
  | { readonly kind: 'note'; readonly message: string }
  /** End the connection. */
  | { readonly kind: 'close' }
  /** The last output. */
  | { readonly kind: 'finished'; readonly outcome: DeviceOutcome; readonly reason: string }

/** What came of a device so far. */
export interface DeviceReport {
  connections: number
  /** Records sent at least once. */
  records: number
  acked: number
  /** Records that were sent again. */
  resent: number
  errors: number
  /** Records lost because the memory was full. */
  dropped: number
  /** Records that a command erased. */
  erased: number
}
