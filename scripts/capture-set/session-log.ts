/** A conversation with a device, written down as `serve --capture` does. */
import { toHex } from '../../src/wire/hex.js'
import { imeiOf, START_MS } from './material.js'

/** Writes down who said what, a little later each time. */
export class Log {
  readonly lines: string[] = []
  private atMs = START_MS
  private readonly transport: 'tcp' | 'udp'
  private readonly device: number
  private isKnown: boolean
  conn = 1

  constructor(device: number, transport: 'tcp' | 'udp' = 'tcp') {
    this.device = device
    // A datagram says it by itself.
    this.isKnown = transport === 'udp'
    this.transport = transport
  }

  in(bytes: Uint8Array, afterMs = 120): this {
    return this.add('in', bytes, afterMs)
  }

  out(bytes: Uint8Array, afterMs = 3): this {
    return this.add('out', bytes, afterMs)
  }

  /** The device has hung up and dialled in again. */
  reconnect(afterMs: number): this {
    this.atMs += afterMs
    this.conn += 1
    this.isKnown = false
    return this
  }

  private add(dir: 'in' | 'out', bytes: Uint8Array, afterMs: number): this {
    this.atMs += afterMs
    this.lines.push(
      JSON.stringify({
        at: new Date(this.atMs).toISOString(),
        dir,
        transport: this.transport,
        conn: this.conn,
        // RFC 5737 keeps these addresses for examples.
        remote: `192.0.2.${this.device}:${40_000 + this.conn}`,
        imei: this.isKnown ? imeiOf(this.device) : null,
        hex: toHex(bytes),
      }),
    )
    if (dir === 'out' && bytes[0] === 1) this.isKnown = true
    return this
  }
}
