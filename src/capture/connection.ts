/** The two byte streams of one captured TCP connection, each cut into its messages. */
import { DeviceStream } from '../session/device-stream.js'
import { type Expecting, ServerStream } from '../session/server-stream.js'
import { couldBegin } from './heads.js'
import { identify, type IdentifiedMessage } from './identify.js'

const NO_BYTES = new Uint8Array(0)

export class Connection {
  private device = new DeviceStream()
  private server = new ServerStream()
  private isAwaitingLogin = false
  private awaitedAcks = 0
  /** What the device has said in its handshake. */
  imei: string | undefined

  /** Messages that these bytes of the device complete; also what the server's last zeros turn out to be. */
  receive(bytes: Uint8Array): IdentifiedMessage[] {
    const messages: IdentifiedMessage[] = []
    this.device.push(bytes)
    for (let message = this.device.next(); message !== undefined; message = this.device.next()) {
      this.noteDevice(message)
      messages.push(message)
      // A live server would hang up; a capture may go on, so what comes next is looked at afresh.
      if (message.kind === 'lost') this.device = new DeviceStream()
    }
    return messages
  }

  /** Messages that these bytes of the server complete. */
  send(bytes: Uint8Array): IdentifiedMessage[] {
    // Of a capture that starts in the middle nobody knows what the server answers to: its value has to tell.
    if (this.expecting === 'nothing' && this.server.pendingBytes === 0 && !couldBegin(bytes)) {
      return identify(bytes, 'tcp')
    }
    const messages: IdentifiedMessage[] = []
    this.server.push(bytes)
    for (let message = this.server.next(this.expecting); message !== undefined;) {
      this.noteServer(message)
      messages.push(message)
      if (message.kind === 'lost') this.server = new ServerStream()
      message = this.server.next(this.expecting)
    }
    return messages
  }

  /** Four zeros of the server that wait for a meaning have it once the device speaks again, or all ends. */
  settle(): IdentifiedMessage[] {
    const zero = this.server.settleZero()
    if (zero === undefined) return []
    this.noteServer(zero)
    return [zero]
  }

  /** The capture has ended: messages that it cut. */
  end(): IdentifiedMessage[] {
    const settled = this.settle()
    const cut = [
      this.device.end(),
      ...settled,
      ...(settled.length > 0 ? this.send(NO_BYTES) : []),
      this.server.end(),
    ]
    return cut.filter(message => message !== undefined)
  }

  private get expecting(): Expecting {
    if (this.isAwaitingLogin) return 'login'
    return this.awaitedAcks > 0 ? 'ack' : 'nothing'
  }

  private noteDevice(message: IdentifiedMessage): void {
    if (message.kind === 'imei') {
      this.imei = message.imei
      this.isAwaitingLogin = true
      this.awaitedAcks = 0
    }
    const isFrame = message.kind === 'frame' || message.kind === 'rejected'
    if (isFrame && message.packet?.kind === 'avl') this.awaitedAcks += 1
  }

  private noteServer(message: IdentifiedMessage): void {
    if (message.kind === 'login') this.isAwaitingLogin = false
    if (message.kind === 'ack') this.awaitedAcks = Math.max(0, this.awaitedAcks - 1)
  }
}
