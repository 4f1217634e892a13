import type { DeviceEvent, DeviceSession } from '../../src/session/device-session.js'
import type { ServerEvent, ServerSession } from '../../src/session/server-session.js'
import type { FakeClock } from './fake-clock.js'

/** How a network treats what is written: into which pieces it falls and how long each takes. */
export interface Link {
  cut(bytes: Uint8Array): readonly Uint8Array[]
  delayMs(): number
}

/** Whole writes, at once. */
const IDEAL_LINK: Link = { cut: bytes => [bytes], delayMs: () => 0 }

export interface Handlers {
  onServerEvent(event: ServerEvent): void
  onDeviceEvent(event: DeviceEvent): void
}

/** Joins a server session to a device session in memory: in order, nothing lost, cut and delayed as the link says. */
export class ConnectionPair {
  readonly clock: FakeClock
  readonly server: ServerSession
  readonly device: DeviceSession
  private readonly link: Link
  private readonly handlers: Handlers
  private readonly free = { server: 0, device: 0 }
  private cancelDeadline: (() => void) | undefined = undefined

  constructor(
    clock: FakeClock,
    server: ServerSession,
    device: DeviceSession,
    handlers: Handlers,
    link = IDEAL_LINK,
  ) {
    this.clock = clock
    this.server = server
    this.device = device
    this.handlers = handlers
    this.link = link
  }

  /** The device writes. */
  toServer(bytes: Uint8Array): void {
    this.send('server', bytes, piece => {
      this.server.receive(piece, this.clock.now())
      this.drainServer()
    })
  }

  /** The server writes. */
  toDevice(bytes: Uint8Array): void {
    this.send('device', bytes, piece => {
      this.device.receive(piece, this.clock.now())
      this.drainDevice()
    })
    this.watchDeadline()
  }

  /** Hands out whatever the server session has; to be called again once an IMEI is answered later. */
  drainServer(): void {
    for (let event = this.server.next(); event !== undefined; event = this.server.next()) {
      this.handlers.onServerEvent(event)
    }
  }

  private drainDevice(): void {
    const { device, clock } = this
    for (let event = device.next(clock.now()); event !== undefined; event = device.next(clock.now())) {
      this.handlers.onDeviceEvent(event)
    }
    this.watchDeadline()
  }

  private send(to: 'server' | 'device', bytes: Uint8Array, deliver: (piece: Uint8Array) => void): void {
    for (const piece of this.link.cut(bytes)) {
      const at = Math.max(this.free[to], this.clock.now()) + this.link.delayMs()
      this.free[to] = at
      this.clock.after(at - this.clock.now(), () => {
        deliver(piece)
      })
    }
  }

  private watchDeadline(): void {
    this.cancelDeadline?.()
    const { deadline } = this.device
    if (deadline === undefined) return
    this.cancelDeadline = this.clock.after(deadline - this.clock.now(), () => {
      this.device.expire(this.clock.now())
      this.drainDevice()
    })
  }
}
