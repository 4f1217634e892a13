/** Everything that a connection or a capture can hold, in either direction, as one union that all renderers take. */
import type { UdpAck } from '../codec/ack.js'
import type { Frame, Rejected } from '../codec/types.js'
import type { ImeiMessage, Lost, Ping } from './device-stream.js'

/** The server's answer to the IMEI. */
export interface LoginMessage {
  readonly kind: 'login'
  readonly accepted: boolean
}

/** The server's answer to records; `udp` names the packet that it answers. */
export interface AckMessage {
  readonly kind: 'ack'
  readonly records: number
  readonly udp?: Pick<UdpAck, 'packetId' | 'avlPacketId'>
  /** As they were seen; composed anew where they are left out. */
  readonly bytes?: Uint8Array
}

export type Message = ImeiMessage | LoginMessage | Frame | Rejected | AckMessage | Ping | Lost

/** What is known about a message beside its bytes. */
export interface MessageContext {
  /** When it was seen, milliseconds since 1970. */
  readonly atMs?: number | undefined
  readonly transport?: 'tcp' | 'udp' | undefined
  /** The peer as `address:port`. */
  readonly remote?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** The connection or flow, as a number or a name. */
  readonly stream?: string | number | undefined
  /** Where it was read: `file.hex:12`. */
  readonly source?: string | undefined
  /** The IMEI that the stream has said in its handshake. */
  readonly imei?: string | undefined
  /** Its place in the conversation, where a capture has both sides. */
  readonly exchange?: ExchangeContext | undefined
}

/** How a message of a captured conversation belongs to the others. */
export interface ExchangeContext {
  /** The message's number in its capture, from 0. */
  readonly index: number
  /** The number of the message that this one answers. */
  readonly answers?: number | undefined
  /** Milliseconds since that one. */
  readonly latencyMs?: number | undefined
  /** Of an ack: the records that the frame had. */
  readonly sent?: number | undefined
  /** Of a record frame: the number of the last one with the same records from the same device. */
  readonly resendOf?: number | undefined
  /** With `resendOf`: whether that one had been acknowledged in full, so that the device never got the ack. */
  readonly wasAcked?: boolean | undefined
}
