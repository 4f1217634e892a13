import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { encodeHandshake } from '../../src/codec/handshake.js'

export const IMEI = '356307042441013'

/** A TCP connection that says and hears bare bytes. */
export class RawClient {
  readonly socket: Socket
  /** Resolves when the server has closed its side; everything that it said has been heard by then. */
  readonly ended: Promise<void>
  #heard = Buffer.alloc(0)
  #wake: () => void = () => undefined
  #isEnded = false

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (bytes: Buffer) => {
      this.#heard = Buffer.concat([this.#heard, bytes])
      this.#wake()
    })
    socket.on('error', () => undefined)
    this.ended = new Promise(resolve => {
      const end = (): void => {
        this.#isEnded = true
        this.#wake()
        resolve()
      }
      socket.on('end', end)
      socket.on('close', end)
    })
  }

  /** @param from the address to call from; every 127.x.y.z is this machine */
  static async connect(port: number, host = '127.0.0.1', from?: string): Promise<RawClient> {
    const socket = connect({ port, host, noDelay: true, ...(from && { localAddress: from }) })
    const client = new RawClient(socket)
    await once(socket, 'connect')
    return client
  }

  /** Connected, and let in. */
  static async login(port: number, imei = IMEI): Promise<RawClient> {
    const client = await RawClient.connect(port)
    client.send(encodeHandshake(imei))
    const answer = await client.hear(1)
    if (answer !== '01') throw new Error(`the server answered ${answer}`)
    return client
  }

  /** Everything that was heard and not yet taken, as hex. */
  get heard(): string {
    return this.#heard.toString('hex').toUpperCase()
  }

  send(bytes: Uint8Array | string): void {
    this.socket.write(bytes)
  }

  /** Resolves once the bytes have left this process. */
  sent(bytes: Uint8Array): Promise<void> {
    return new Promise(resolve => this.socket.write(bytes, () => resolve()))
  }

  /** The next bytes as hex; fewer than asked for where the server closes first. */
  async hear(count: number): Promise<string> {
    while (this.#heard.length < count && !this.#isEnded) {
      await new Promise<void>(resolve => (this.#wake = resolve))
    }
    const taken = this.#heard.subarray(0, count)
    this.#heard = this.#heard.subarray(count)
    return taken.toString('hex').toUpperCase()
  }

  async end(): Promise<void> {
    this.socket.end()
    await this.ended
  }
}
