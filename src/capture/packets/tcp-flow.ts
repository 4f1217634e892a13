import { FlowEntry } from './flow-table.js'
import { TcpDirection } from './tcp-direction.js'

export type Sender = 'client' | 'server'

/** Why a connection counts as over; `reused` if a new one took its ports, `evicted` if too many were open. */
export type CloseCause = 'fin' | 'rst' | 'reused' | 'evicted' | 'end of file'

/** What happens on one connection. Times are milliseconds since 1970, NaN where the file has none. */
export interface TcpListener {
  /** Payload in its order: `bytes[from, to)`, valid until the call returns. */
  data(sender: Sender, bytes: Uint8Array, from: number, to: number, timeMs: number): void
  /** Bytes that the file lacks: their packets are not in it, or the snap length has cut them off. */
  gap(sender: Sender, missing: number, timeMs: number, cause: 'lost' | 'cut'): void
  /** Bytes that came once more. */
  retransmission(sender: Sender, length: number, timeMs: number): void
  close(cause: CloseCause, timeMs: number): void
}

/** Asked for each new connection; without a listener it is followed but not put together. */
export type OpenTcp = (flow: TcpFlow, timeMs: number) => TcpListener | undefined

/** Control bits (RFC 9293, section 3.1). */
export const FIN = 0x01
export const SYN = 0x02
export const RST = 0x04
export const ACK = 0x10

/** One connection. */
export class TcpFlow extends FlowEntry {
  readonly low = new TcpDirection()
  readonly high = new TcpDirection()
  isClientLow = true
  /** True if the capture has the opening: the stream's first byte is the connection's first byte. */
  isFromStart = false
  isClosed = false
  packets = 0
  lastMs = NaN
  listener: TcpListener | undefined

  get client(): string {
    return this.isClientLow ? this.lowText : this.highText
  }

  get server(): string {
    return this.isClientLow ? this.highText : this.lowText
  }

  get clientPort(): number {
    return this.isClientLow ? this.lowPort : this.highPort
  }

  get serverPort(): number {
    return this.isClientLow ? this.highPort : this.lowPort
  }

  /** Stops putting this connection together: nothing more is heard of it. */
  ignore(): void {
    this.listener = undefined
  }
}

/** Which side sends what travels in this direction. */
export function senderOf(flow: TcpFlow, direction: TcpDirection): Sender {
  return (direction === flow.low) === flow.isClientLow ? 'client' : 'server'
}

/** True if the packet can't belong to the connection that its ports are known for. */
export function isNewConnection(
  flow: TcpFlow,
  isFromLow: boolean,
  seq: number,
  flags: number,
  length: number,
): boolean {
  const direction = isFromLow ? flow.low : flow.high
  if ((flags & SYN) !== 0) {
    if (!direction.isStarted) return (flags & ACK) === 0
    // The same number once more opens the same connection, unless that has run its course: a capture played in a loop.
    const hasRun = flow.isClosed && direction.next !== direction.first && (flags & ACK) === 0
    return hasRun || direction.first !== ((seq + 1) | 0)
  }
  // Data beyond a close: the opening of another connection is not in the file.
  return (
    flow.isClosed &&
    length > 0 &&
    (flags & RST) === 0 &&
    (!direction.isStarted || ((seq - direction.next) | 0) > 0)
  )
}
