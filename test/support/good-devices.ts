import { connect, type Socket } from 'node:net'
import { encodeHandshake } from '../../src/codec/handshake.js'

/** Devices that send a frame, wait for its ack, and send the next a moment later; each ack's latency is noted. */
export class GoodDevices {
  readonly #sockets: Socket[] = []
  readonly #frame: Uint8Array
  readonly #pauseMs: number
  #latencies: number[] = []
  #acked: number[]
  #isSending = true

  private constructor(count: number, frame: Uint8Array, pauseMs: number) {
    this.#frame = frame
    this.#pauseMs = pauseMs
    this.#acked = Array.from({ length: count }, () => 0)
  }

  /** Connected and let in. @param pauseMs between an ack and the next frame */
  static async connect(
    port: number,
    count: number,
    frame: Uint8Array,
    pauseMs: number,
  ): Promise<GoodDevices> {
    const devices = new GoodDevices(count, frame, pauseMs)
    await Promise.all(Array.from({ length: count }, (_, index) => devices.#add(port, index)))
    return devices
  }

  /** Acks that the device with the fewest has had since the last `take`. */
  get fewestAcks(): number {
    return Math.min(...this.#acked)
  }

  /** The latencies of all acks since the last call, ms, sorted. */
  take(): readonly number[] {
    const taken = this.#latencies.sort((a, b) => a - b)
    this.#latencies = []
    this.#acked = this.#acked.map(() => 0)
    return taken
  }

  end(): void {
    this.#isSending = false
    for (const socket of this.#sockets) socket.destroy()
  }

  #add(port: number, index: number): Promise<void> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.#sockets.push(socket)
    let sentAt = 0
    const send = (): void => {
      if (!this.#isSending) return
      sentAt = performance.now()
      socket.write(this.#frame)
    }
    socket.write(encodeHandshake(String(350_000_000_000_000 + index)))
    return new Promise((resolve, reject) => {
      socket.once('error', reject)
      socket.once('data', () => {
        resolve()
        socket.on('data', () => {
          this.#latencies.push(performance.now() - sentAt)
          this.#acked[index]!++
          setTimeout(send, this.#pauseMs)
        })
        send()
      })
    })
  }
}

/** @param share 0.5 for the median @returns NaN where there are none */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}
