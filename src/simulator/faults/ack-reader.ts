import { encodeAck, UDP_ACK_SIZE } from '../../codec/ack.js'
import { encodeLogin } from '../../codec/handshake.js'
import { ServerStream } from '../../session/server-stream.js'

/** A server's bytes with its acks told apart, for faults that keep some of them from the device. */
export class AckReader {
  readonly #stream = new ServerStream()
  readonly #transport: 'tcp' | 'udp'
  #isLoggedIn = false
  #isLost = false

  constructor(transport: 'tcp' | 'udp') {
    this.#transport = transport
  }

  /** The messages that these bytes complete; what nobody understands passes as it is. */
  take(bytes: Uint8Array): readonly { readonly isAck: boolean; readonly bytes: Uint8Array }[] {
    if (this.#transport === 'udp') return [{ isAck: bytes.length === UDP_ACK_SIZE, bytes }]
    if (this.#isLost) return [{ isAck: false, bytes }]
    this.#stream.push(bytes)
    const messages: { isAck: boolean; bytes: Uint8Array }[] = []
    for (;;) {
      const message = this.#stream.next(this.#isLoggedIn ? 'ack' : 'login') ?? this.#settled()
      if (message === undefined) return messages
      if (message.kind === 'login') this.#isLoggedIn = true
      if (message.kind === 'lost') this.#isLost = true
      if (message.kind === 'login') messages.push({ isAck: false, bytes: encodeLogin(message.accepted) })
      else if (message.kind === 'ack') messages.push({ isAck: true, bytes: encodeAck(message.records) })
      else messages.push({ isAck: false, bytes: message.bytes })
    }
  }

  /** Four zero bytes alone: servers write a command in one piece, so this is an ack of none. */
  #settled(): ReturnType<ServerStream['next']> {
    return this.#isLoggedIn ? this.#stream.settleZero() : undefined
  }
}
