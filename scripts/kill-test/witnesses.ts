import { setMaxListeners } from 'node:events'
import { decodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { recordKeys } from '../../src/codec/record-key.js'
import { type Clock, systemClock } from '../../src/net/clock.js'
import { runTcpDevice } from '../../src/net/tcp-device.js'
import { fleetDevice } from '../../src/simulator/fleet/fleet.js'

/** Times of the devices run so many times as fast: they come back after 5 ms instead of a second. */
const HASTE = 200
/** More than any test lasts. */
const ENDLESS = 1_000_000_000

export interface WitnessOptions {
  readonly port: number
  readonly devices: number
  readonly seed: number | string
  /** Records a frame. */
  readonly batch: number
}

/** Devices that send as fast as they are acknowledged, and remember which records they were told are kept. */
export class Witnesses {
  readonly acked = new Set<string>()
  #resentFrames = 0
  readonly #stop = new AbortController()
  readonly #ended: Promise<unknown>

  constructor({ port, devices, seed, batch }: WitnessOptions) {
    const { signal } = this.#stop
    setMaxListeners(0, signal)
    const fleet = {
      seed,
      devices,
      codec: '8E',
      transport: 'tcp',
      count: ENDLESS,
      batch,
      intervalMs: 0,
      startMs: Date.UTC(2026, 0, 5, 8),
      responseTimeoutMs: 10_000 * HASTE,
      maxTries: ENDLESS,
    } as const
    this.#ended = Promise.all(
      Array.from({ length: devices }, (_, index) => {
        const device = fleetDevice(index, fleet)
        let sent: readonly string[] = []
        return runTcpDevice(device, {
          host: '127.0.0.1',
          port,
          signal,
          clock: hastyClock,
          connectTimeoutMs: 10_000 * HASTE,
          onOutput: output => {
            if (output.kind === 'records') {
              sent = keysOf(device.imei, output.bytes)
              if (output.attempt > 1) this.#resentFrames++
            } else if (output.kind === 'ack' && output.isRight) for (const key of sent) this.acked.add(key)
          },
        })
      }),
    )
  }

  /** Frames that were sent more than once: without them the test would say little. */
  get resentFrames(): number {
    return this.#resentFrames
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#ended
  }
}

function keysOf(imei: string, frame: Uint8Array): readonly string[] {
  const { packet } = decodeTcpFrame(frame)
  return packet.kind === 'avl' ? recordKeys(imei, packet) : []
}

const hastyClock: Clock = {
  now: () => systemClock.now() * HASTE,
  after: (delayMs, callback) => systemClock.after(delayMs / HASTE, callback),
}
