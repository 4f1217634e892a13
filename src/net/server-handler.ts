/** What a server tells whoever runs it, and what it asks. No socket, no argument of the command line is in here. */
import type { Command, Frame, Rejected } from '../codec/types.js'
import type { AckMessage, LoginMessage } from '../session/message.js'
import type { DecodeError, Warning } from '../wire/errors.js'
import type { TurnedAway } from './admission.js'

/** A TCP connection, or over UDP an address that datagrams come from. */
export interface Peer {
  /** Counts up from 1 over both transports. */
  readonly id: number
  readonly transport: 'tcp' | 'udp'
  /** `address:port`, IPv6 in brackets. */
  readonly remote: string
  /** What the device says that it is: a claim, not a proof. */
  readonly imei: string | undefined
  /** Whether all that has come from it has been worked off and answered: the moment for a command. */
  readonly isSettled: boolean
  /**
   * Sends a command as it is; devices answer in order and without a correlation id, so keep one outstanding.
   * @param codecId `0x0c` or `0x0e`
   * @throws {SessionError} where nobody has been let in, or the connection is over
   * @throws {EncodeError} for a command that the codec can't hold
   */
  sendCommand(command: Command, codecId: number): void
  /** Ends the connection from this side, after what was answered has been sent. */
  close(reason: string): void
}

export interface Login {
  readonly imei: string
  readonly warnings: readonly Warning[]
  /** The device said it before on this connection: it missed the answer. */
  readonly repeated: boolean
  /** The handshake's bytes; over UDP the IMEI comes with the records and there are none. */
  readonly bytes?: Uint8Array
}

export type ClosingCause =
  /** The device closed the connection, at a message's end or in the middle of one. */
  | 'ended'
  /** The connection broke: reset, no route, timed out. */
  | 'broken'
  | 'handshake timeout'
  /** A message was begun and not ended in time. */
  | 'message timeout'
  | 'idle timeout'
  /** What came is no tracker's, or framing was lost on the way. */
  | 'framing lost'
  /** The handler did not accept the IMEI. */
  | 'rejected'
  /** Too many bad frames in a row. */
  | 'bad frames'
  /** It held part of a large message while all peers together held as much as allowed. */
  | 'memory'
  /** It sends, and takes no answers. */
  | 'deaf'
  /** The server ends, or the handler closed it. */
  | 'closed here'
  /** A fault of ours: reported, and contained in this one connection. */
  | 'fault'

export interface Closing {
  readonly cause: ClosingCause
  /** For people; may hold text from the peer with its control characters as they are. */
  readonly reason: string
  /** Where a message was cut or framing was lost. */
  readonly error?: DecodeError
  /** What was there of it. */
  readonly bytes?: Uint8Array
}

/**
 * How many records to acknowledge: the frame's number, once whoever must keep them has them; another number makes
 * the device send them again; undefined: no answer.
 */
export type Verdict = number | undefined

export interface ServerHandler {
  /** A connection came in; over UDP, a datagram from an address that was silent before. */
  onOpen?(peer: Peer): void
  /** Whether this device may send. Over UDP asked for each packet's IMEI, so it has to be quick. */
  accepts(imei: string): boolean
  onLogin?(peer: Peer, login: Login, accepted: boolean): void
  onPing?(peer: Peer): void
  /**
   * A good frame: records, or what Codecs 12 to 15 carry, whose verdict is not looked at since they get no ack.
   * While a promise is pending nothing further is taken from this peer, and its socket is paused when enough waits.
   */
  onFrame(peer: Peer, frame: Frame): Verdict | Promise<Verdict>
  onRejected?(peer: Peer, rejected: Rejected): void
  /**
   * Asked, after `onRejected`, for a frame that nobody can read though it came as it was sent: its device will send it
   * for ever. A number acknowledges it, undefined leaves it as it is. Nothing is taken from the peer meanwhile.
   */
  keepRejected?(peer: Peer, rejected: Rejected, claimed: number): Promise<Verdict>
  /** What was answered, after it was handed to the socket. */
  onAnswer?(peer: Peer, answer: LoginMessage | AckMessage): void
  /** A command that went out, as `sendCommand` has framed it. */
  onCommand?(peer: Peer, frame: Frame): void
  onClosed?(peer: Peer, closing: Closing): void
  /** A connection was turned away at the door. A flood brings thousands a second. */
  onTurnedAway?(remote: string, why: TurnedAway): void
  /** A connection to the TLS port came to nothing before a byte of it could be read. */
  onTlsFailed?(remote: string, reason: string): void
  /** Something went wrong that no peer is to blame for, or that is a fault in this program. */
  onError?(error: Error, peer?: Peer): void
  /** Raw bytes as they came and went, before any framing. */
  onBytes?(peer: Peer, direction: 'in' | 'out', bytes: Uint8Array): void
}
