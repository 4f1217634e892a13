import { decodeUdpAck, UDP_ACK_SIZE, type UdpAck } from '../codec/ack.js'
import { TCP_HEADER_SIZE } from '../codec/tcp-frame.js'
import { encodeUdpPacket, inspectUdpDatagram, UDP_DATA_FIELD } from '../codec/udp-datagram.js'
import type { AvlPacket, Frame, Rejected } from '../codec/types.js'
import { refused } from '../codec/verdict.js'
import { DecodeError } from '../wire/errors.js'
import { readU16 } from '../wire/fields.js'

/** The packet id that every device seen sends. */
export const DEVICE_PACKET_ID = 0xcafe

export type UdpEvent =
  /** The ack of the packet that is outstanding; fewer records than `sent` means: those from the start of the array. */
  | { readonly kind: 'ack'; readonly ack: UdpAck; readonly sent: number; readonly latencyMs: number }
  /** An ack of an earlier packet, or of nobody's: devices ignore it. */
  | { readonly kind: 'stale'; readonly ack: UdpAck }
  | { readonly kind: 'command'; readonly frame: Frame }
  | { readonly kind: 'rejected'; readonly rejected: Rejected }

export interface UdpExchangeOptions {
  readonly imei: string
  /** Milliseconds to wait for an ack before the packet may be sent again. */
  readonly responseTimeoutMs: number
}

/** The device's side of the UDP channel, without a socket or a timer: one packet outstanding, matched by its id. */
export class UdpExchange {
  private readonly options: UdpExchangeOptions
  private avlPacketId = 0
  private outstanding:
    { readonly sent: number; readonly at: number; readonly bytes: Uint8Array } | undefined = undefined

  constructor(options: UdpExchangeOptions) {
    this.options = options
  }

  get isAwaitingAck(): boolean {
    return this.outstanding !== undefined
  }

  /** The datagram of these records, under the next AVL packet id. @throws {EncodeError} */
  sendRecords(packet: AvlPacket, now: number): Uint8Array {
    this.avlPacketId = (this.avlPacketId + 1) & 0xff
    const header = { packetId: DEVICE_PACKET_ID, avlPacketId: this.avlPacketId, imei: this.options.imei }
    const bytes = encodeUdpPacket(header, packet)
    this.outstanding = { sent: packet.records.length, at: now, bytes }
    return bytes
  }

  /** The outstanding datagram once more, unchanged; undefined if there is none. */
  resend(now: number): Uint8Array | undefined {
    if (this.outstanding === undefined) return undefined
    this.outstanding = { ...this.outstanding, at: now }
    return this.outstanding.bytes
  }

  /** When the outstanding packet may be sent again. */
  get deadline(): number | undefined {
    return this.outstanding === undefined ? undefined : this.outstanding.at + this.options.responseTimeoutMs
  }

  /** What a datagram of the server means. */
  receive(bytes: Uint8Array, now: number): readonly UdpEvent[] {
    if (bytes.length === UDP_ACK_SIZE && readU16(bytes, 0) === UDP_ACK_SIZE - 2) {
      const ack = decodeUdpAck(bytes)
      const { outstanding } = this
      if (outstanding === undefined || ack.avlPacketId !== this.avlPacketId) return [{ kind: 'stale', ack }]
      this.outstanding = undefined
      return [{ kind: 'ack', ack, sent: outstanding.sent, latencyMs: now - outstanding.at }]
    }
    return inspectUdpDatagram(bytes).map(result => {
      if (result.kind === 'rejected') return { kind: 'rejected', rejected: result }
      return result.packet.kind === 'command'
        ? { kind: 'command', frame: result }
        : { kind: 'rejected', rejected: fromServer(result) }
    })
  }
}

function fromServer(frame: Frame): Rejected {
  const error = new DecodeError('UNKNOWN_CODEC', 'records come from devices, not from a server', {
    offset: frame.framing === 'udp' ? UDP_DATA_FIELD : TCP_HEADER_SIZE,
    field: 'codecId',
  })
  return refused(frame, error)
}
