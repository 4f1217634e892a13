/** One TCP connection of a capture that is known to be a device's: both directions as messages. */
import type { Frame, Rejected } from '../../codec/types.js'
import { DeviceStream, type DeviceMessage, type StreamOptions } from '../../session/device-stream.js'
import { type Expecting, ServerStream } from '../../session/server-stream.js'
import { DecodeError } from '../../wire/errors.js'
import { headAt, couldBegin } from '../heads.js'
import { identify, type IdentifiedMessage } from '../identify.js'
import { Resync } from './resync.js'

export type Side = 'device' | 'server'

/**
 * Takes a message, whose bytes may change when the call has returned; `isCaptureLoss` says that the capture is to blame for it, not the device or the server.
 */
export type OnMessage = (
  side: Side,
  message: IdentifiedMessage,
  timeMs: number,
  isCaptureLoss: boolean,
) => void

/** Bytes of the server that may wait for the device's bytes that they answer. */
const MAX_WAITING = 256

const PING_BYTE = 0xff
/** A segment of no more than so many FF is pings, wherever it stands. */
const MAX_PINGS = 4
const PING = { kind: 'ping' } as const

const EMPTY = new Uint8Array(0)

export class CapturedConnection {
  imei: string | undefined

  private readonly onMessage: OnMessage
  private readonly options: StreamOptions
  /** Undefined while the next message that holds is looked for. */
  private device: DeviceStream | undefined
  private resync: Resync | undefined
  /** Why framing was lost, if it was the device's fault. */
  private fault: DecodeError | undefined
  private server: ServerStream
  /** What the server has said while nothing was there to be answered. */
  private waiting: Uint8Array = EMPTY
  private isAwaitingLogin = false
  private awaitedAcks = 0

  /** @param isInStep whether the device's first byte is the first of a message */
  constructor(onMessage: OnMessage, isInStep: boolean, options: StreamOptions = {}) {
    this.onMessage = onMessage
    this.options = options
    this.server = new ServerStream(this.options)
    if (isInStep) this.device = new DeviceStream(this.options)
    else this.resync = new Resync()
  }

  get heldBytes(): number {
    return (this.device?.pendingBytes ?? 0) + (this.resync?.heldBytes ?? 0) + this.server.pendingBytes
  }

  /** The capture starts in the middle of a message: so many bytes were passed over. */
  startsBehind(skipped: number, sample: Uint8Array, timeMs: number): void {
    if (isPings(skipped, sample)) return
    this.onMessage('device', restOf(skipped, sample), timeMs, true)
  }

  /** Takes `bytes[from, to)` of the device. */
  receive(bytes: Uint8Array, from: number, to: number, timeMs: number): void {
    if (this.resync !== undefined) this.search(this.resync, bytes.subarray(from, to), timeMs)
    else this.pumpDevice(bytes, from, to, timeMs)
  }

  /** Takes `bytes[from, to)` of the server. */
  send(bytes: Uint8Array, from: number, to: number, timeMs: number): void {
    if (this.expecting === 'nothing' && this.server.pendingBytes === 0) {
      const sent = bytes.slice(from, to)
      this.waiting = this.waiting.length === 0 ? sent : joined(this.waiting, sent)
    } else this.server.push(bytes, from, to)
    this.pumpServer(timeMs)
  }

  gap(side: Side, missing: number, timeMs: number): void {
    if (side === 'server') {
      const held = this.server.end()?.bytes ?? EMPTY
      this.onMessage(side, missingBytes(missing, `${held.length} bytes into a message`, held), timeMs, true)
      // The answers that were awaited may have been among them.
      this.server = new ServerStream(this.options)
      this.isAwaitingLogin = false
      this.awaitedAcks = 0
      this.waiting = EMPTY
      return
    }
    const { device, resync, fault } = this
    if (fault !== undefined && resync !== undefined) {
      this.onMessage(side, rejected(fault, resync.sample), timeMs, false)
    }
    const held = device?.end()?.bytes ?? (fault === undefined ? resync?.sample : undefined) ?? EMPTY
    const where =
      device === undefined ? `behind ${held.length} others` : `${held.length} bytes into a message`
    this.onMessage(side, missingBytes(missing, where, held), timeMs, true)
    this.device = undefined
    this.fault = undefined
    this.resync = new Resync()
    this.flushWaiting(timeMs)
  }

  /** The connection or the capture has ended: what was cut. */
  end(timeMs: number, isCaptureEnd: boolean): void {
    if (this.device !== undefined) {
      const cut = this.device.end()
      if (cut !== undefined) this.onMessage('device', cut, timeMs, isCaptureEnd)
    } else if (this.resync !== undefined && this.resync.skipped > 0) {
      const { fault, resync } = this
      const lost: IdentifiedMessage =
        fault === undefined
          ? restOf(resync.skipped, resync.sample)
          : { kind: 'lost', error: fault, bytes: resync.sample }
      this.onMessage('device', lost, timeMs, fault === undefined)
    }
    this.settleZero(timeMs)
    this.flushWaiting(timeMs)
    const cut = this.server.end()
    if (cut !== undefined) this.onMessage('server', cut, timeMs, isCaptureEnd)
  }

  private search(resync: Resync, bytes: Uint8Array, timeMs: number): void {
    if (resync.skipped === 0 && bytes.length <= MAX_PINGS && isPings(bytes.length, bytes)) {
      for (let count = 0; count < bytes.length; count++) this.onMessage('device', PING, timeMs, false)
      return
    }
    const found = resync.push(bytes)
    if (found === undefined) return
    const { fault } = this
    if (found.skipped > 0) {
      const message =
        fault === undefined
          ? restOf(found.skipped, resync.sample)
          : rejected(
              new DecodeError(fault.code, `${fault.message}; ${found.skipped} bytes on, a frame holds`, {
                offset: fault.offset,
                field: fault.field,
              }),
              resync.sample,
            )
      this.onMessage('device', message, timeMs, fault === undefined)
    }
    this.resync = undefined
    this.fault = undefined
    this.device = new DeviceStream(this.options)
    this.pumpDevice(found.rest, 0, found.rest.length, timeMs)
  }

  private pumpDevice(bytes: Uint8Array, from: number, to: number, timeMs: number): void {
    const device = this.device!
    device.push(bytes, from, to)
    for (let message = device.next(); message !== undefined; message = device.next()) {
      if (message.kind === 'lost') {
        // A live server would hang up. A capture goes on, and says more if the next frame is found.
        this.device = undefined
        this.fault = message.error
        this.resync = new Resync(1)
        this.search(this.resync, message.bytes, timeMs)
        return
      }
      this.settleZero(timeMs)
      this.noteDevice(message)
      this.onMessage('device', message, timeMs, false)
      this.pumpServer(timeMs)
    }
  }

  private get expecting(): Expecting {
    if (this.isAwaitingLogin) return 'login'
    return this.awaitedAcks > 0 ? 'ack' : 'nothing'
  }

  /** What waits is taken by turns from here on: it has been answered to, or opens a command. */
  private pumpServer(timeMs: number): void {
    for (;;) {
      const { expecting, waiting } = this
      if (waiting.length > 0) {
        const isCommand = headAt(waiting, 0, waiting.length)?.kind === 'frame'
        if (expecting !== 'nothing' || isCommand) {
          this.waiting = EMPTY
          this.server.push(waiting)
        } else if (waiting.length > MAX_WAITING || (this.device === undefined && !couldBegin(waiting))) {
          this.flushWaiting(timeMs)
        }
      }
      const message = this.server.next(expecting)
      if (message === undefined) return
      if (message.kind === 'lost') this.server = new ServerStream(this.options)
      this.noteServer(message, timeMs)
      if (this.expecting === 'nothing' && this.server.pendingBytes > 0) this.takeBack()
    }
  }

  /** Bytes behind an answer that may answer what has not come yet: they are held as such. */
  private takeBack(): void {
    this.waiting = this.server.end()?.bytes ?? EMPTY
  }

  /** Nothing is known of what these bytes answer: their value has to tell. */
  private flushWaiting(timeMs: number): void {
    const { waiting } = this
    if (waiting.length === 0) return
    this.waiting = EMPTY
    for (const message of identify(waiting, 'tcp')) this.noteServer(message, timeMs)
  }

  /** Four zeros of the server that wait for a meaning have it once the device speaks again. */
  private settleZero(timeMs: number): void {
    const zero = this.awaitedAcks > 0 ? this.server.settleZero() : undefined
    if (zero !== undefined) this.noteServer(zero, timeMs)
  }

  private noteDevice(message: DeviceMessage): void {
    if (message.kind === 'imei') {
      this.imei = message.imei
      this.isAwaitingLogin = true
      this.awaitedAcks = 0
      return
    }
    if (message.kind !== 'frame' && message.kind !== 'rejected') return
    const { packet } = message
    if (packet?.kind === 'avl') this.awaitedAcks++
    // Codecs 14 and 15 name the device where the capture lacks the handshake.
    if (packet?.kind === 'command' && message.kind === 'frame') this.imei ??= packet.commands[0]?.imei
  }

  private noteServer(message: IdentifiedMessage, timeMs: number): void {
    if (message.kind === 'login') this.isAwaitingLogin = false
    if (message.kind === 'ack') this.awaitedAcks = Math.max(0, this.awaitedAcks - 1)
    this.onMessage('server', message, timeMs, false)
  }
}

/** Pings are no rest of anything. */
function isPings(skipped: number, sample: Uint8Array): boolean {
  return skipped === sample.length && sample.every(byte => byte === PING_BYTE)
}

/** Who sends such a frame: records and answers come from devices, requests from servers. */
export function sideOf(frame: Frame | Rejected): Side {
  const { packet } = frame
  const isRequest =
    packet?.kind === 'command' &&
    (packet.codecId === 0x0c || packet.codecId === 0x0e) &&
    packet.commands[0]?.type === 0x05
  return isRequest ? 'server' : 'device'
}

function missingBytes(missing: number, where: string, held: Uint8Array): Rejected {
  const place = held.length === 0 ? 'between two messages' : where
  return rejected(
    new DecodeError('INCOMPLETE', `${missing} bytes of the stream are not in the capture, ${place}`, {
      offset: held.length,
      field: 'frame',
      actual: held.length,
    }),
    held,
  )
}

function restOf(count: number, sample: Uint8Array): Rejected {
  return rejected(
    new DecodeError('INCOMPLETE', `${count} bytes are the rest of what the capture lacks the beginning of`, {
      offset: 0,
      field: 'frame',
      actual: count,
    }),
    sample,
  )
}

function rejected(error: DecodeError, bytes: Uint8Array): Rejected {
  return { kind: 'rejected', framing: 'tcp', bytes, error, also: [], warnings: [] }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length)
  bytes.set(a)
  bytes.set(b, a.length)
  return bytes
}
