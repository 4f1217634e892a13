/** What a device needs of its link, the same for each way of talking: over TCP, over UDP, without waiting. */
import type { AvlPacket, Command, Frame, Rejected } from '../../../codec/types.js'
import type { DecodeError } from '../../../wire/errors.js'

export type LinkEvent =
  | { readonly kind: 'login'; readonly accepted: boolean }
  | {
      readonly kind: 'ack'
      readonly records: number
      readonly sent: number
      readonly latencyMs: number
      /** In UDP the bytes' own ids. */
      readonly udp?: { readonly packetId: number; readonly avlPacketId: number }
    }
  | { readonly kind: 'command'; readonly frame: Frame }
  | { readonly kind: 'rejected'; readonly rejected: Rejected }
  /**
   * No answer came in time, of which `received` bytes are there. Over TCP the link is closed by then; over UDP
   * `resend` repeats the datagram.
   */
  | { readonly kind: 'timeout'; readonly waitingFor: 'login' | 'ack'; readonly received: number }
  /** Framing is lost and the link closed. */
  | { readonly kind: 'lost'; readonly error: DecodeError | undefined }

export interface DeviceLink {
  /** Begins; what is to be sent first, if anything. */
  open(now: number): Uint8Array | undefined
  readonly isOpen: boolean
  /** Logged in, and a frame may be sent: no ack is outstanding, or fewer than a device that does not wait minds. */
  readonly isReady: boolean
  /** Frames sent and not answered. */
  readonly outstanding: number
  sendRecords(packet: AvlPacket, now: number): Uint8Array
  /** The outstanding records once more, where the link still stands; else undefined. */
  resend(now: number): Uint8Array | undefined
  /** One `FF`, where the transport has them. */
  ping(): Uint8Array | undefined
  /** An answer in the framing of the command. */
  respond(command: Command, request: Frame): Uint8Array
  receive(bytes: Uint8Array, now: number): void
  /** The next event; undefined until more bytes come. */
  next(now: number): LinkEvent | undefined
  readonly deadline: number | undefined
  /** Acts on a deadline that has passed; `next` gives what comes of it. */
  expire(now: number): void
  /** Ends the link, or notes that it has ended. */
  end(): void
}

export interface DeviceLinkOptions {
  readonly imei: string
  /** Ms to wait for the answer to the IMEI, and for each ack; read each time, since a command may change it. */
  readonly responseTimeoutMs: number
}
