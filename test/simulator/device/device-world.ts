/** A device and a server in memory: bytes travel in pieces and take their time, and time is a number. */
import type { AvlRecord, Frame } from '../../../src/codec/types.js'
import { textCommand } from '../../../src/codec/command.js'
import { encodeUdpAck } from '../../../src/codec/ack.js'
import { decodeUdpDatagram } from '../../../src/codec/udp-datagram.js'
import { ServerSession, type ServerEvent } from '../../../src/session/server-session.js'
import type { Device } from '../../../src/simulator/device/device.js'
import type { DeviceTarget } from '../../../src/simulator/device/device-options.js'
import type { DeviceOutput } from '../../../src/simulator/device/device-output.js'

export interface WorldOptions {
  /** Ms that a piece of bytes is under way; called for each. Default 1. */
  readonly delayMs?: () => number
  /** Where bytes are cut: lengths of pieces. Default: not at all. */
  readonly cut?: (length: number) => number
  readonly accepts?: (imei: string) => boolean
  /** What is answered to a frame of so many records: a number, or nothing. Default: that number. */
  readonly ack?: (records: number, frameNumber: number) => number | undefined
  /** Bytes that the server sends once, after so many frames. */
  readonly send?: { readonly afterFrame: number; readonly bytes: Uint8Array }
  /** The server hangs up instead of answering this frame. */
  readonly hangUpAtFrame?: number
  /** Attempts to connect that fail. */
  readonly refusals?: number
  /** When there is no server: connections are refused, and those that stand break. */
  readonly isAway?: (nowMs: number) => boolean
  /** The device is stopped then. */
  readonly stopAtMs?: number
  /** Text commands, each sent at its time if the device is logged in then. */
  readonly commands?: readonly { readonly atMs: number; readonly text: string }[]
}

export interface World {
  readonly outputs: readonly DeviceOutput[]
  /** Of acknowledged frames, in the order of their coming. */
  readonly delivered: readonly AvlRecord[]
  /** Every frame that came, acknowledged or not. */
  readonly frames: readonly Frame[]
  readonly connections: number
  readonly pings: number
  readonly targets: readonly DeviceTarget[]
  readonly nowMs: number
}

/** Runs until the device has finished. */
export function runWorld(device: Device, options: WorldOptions = {}): World {
  const {
    delayMs = () => 1,
    cut = length => length,
    accepts = () => true,
    ack = records => records,
    isAway = () => false,
    stopAtMs = Infinity,
  } = options
  const targets: DeviceTarget[] = []
  const commands = [...(options.commands ?? [])]
  const outputs: DeviceOutput[] = []
  const delivered: AvlRecord[] = []
  const frames: Frame[] = []
  const isUdp = device.options.transport === 'udp'
  let nowMs = 0
  let connection = 0
  let refusals = options.refusals ?? 0
  let pings = 0
  let server = new ServerSession(0)
  let isConnected = false
  const queue: { at: number; run: () => void }[] = []
  const lastArrival = { up: 0, down: 0 }

  const travel = (direction: 'up' | 'down', bytes: Uint8Array, arrive: (piece: Uint8Array) => void): void => {
    const via = connection
    for (let start = 0; start < bytes.length;) {
      const length = isUdp
        ? bytes.length
        : Math.max(1, Math.min(cut(bytes.length - start), bytes.length - start))
      const piece = bytes.slice(start, start + length)
      start += length
      // TCP keeps the order of its bytes.
      const at = Math.max(nowMs + delayMs(), lastArrival[direction])
      lastArrival[direction] = at
      queue.push({ at, run: () => via === connection && isConnected && arrive(piece) })
    }
  }
  const toDevice = (bytes: Uint8Array): void =>
    travel('down', bytes, piece => take(device.receive(piece, nowMs)))

  const hangUp = (): void => {
    isConnected = false
    take(device.disconnected(nowMs, 'the server closed the connection'))
  }
  const sendCommand = (text: string): void => {
    if (isConnected && server.imei !== undefined) toDevice(server.sendCommand(textCommand(text)))
  }
  const handleFrame = (frame: Frame, answer: (records: number) => Uint8Array): void => {
    if (isAway(nowMs)) {
      hangUp()
      return
    }
    if (frame.packet.kind !== 'avl') {
      frames.push(frame)
      return
    }
    frames.push(frame)
    const number = frames.filter(({ packet }) => packet.kind === 'avl').length
    if (number === options.hangUpAtFrame) {
      hangUp()
      return
    }
    const records = ack(frame.recordCount, number)
    if (records === frame.recordCount) delivered.push(...frame.packet.records)
    if (records !== undefined) toDevice(answer(records))
    if (options.send?.afterFrame === number) toDevice(options.send.bytes)
  }
  const handle = (event: ServerEvent): void => {
    if (event.kind === 'imei') toDevice(server.answerImei(accepts(event.imei)))
    else if (event.kind === 'frame') handleFrame(event.frame, records => server.acknowledge(records))
    else if (event.kind === 'ping') pings++
    else throw new Error(`the device sent ${JSON.stringify(event)}`)
  }
  const toServer = (bytes: Uint8Array): void =>
    travel('up', bytes, piece => {
      if (isUdp) {
        for (const frame of decodeUdpDatagram(piece)) {
          if (frame.udp === undefined) throw new Error('no channel header')
          const header = frame.udp
          handleFrame(frame, records => encodeUdpAck({ ...header, records }))
        }
        return
      }
      server.receive(piece, nowMs)
      for (let event = server.next(); event !== undefined && isConnected; event = server.next()) handle(event)
    })
  const take = (taken: readonly DeviceOutput[]): void => {
    for (const output of taken) {
      outputs.push(output)
      if ('bytes' in output) toServer(output.bytes)
      if (output.kind === 'close') isConnected = false
    }
  }
  const connect = (): void => {
    connection++
    targets.push(device.target)
    if (refusals-- > 0 || isAway(nowMs)) {
      take(device.unreachable(nowMs, 'connection refused'))
      return
    }
    server = new ServerSession(nowMs)
    isConnected = true
    take(device.connected(nowMs))
  }

  connect()
  for (let steps = 0; device.outcome === undefined; steps++) {
    if (steps > 1_000_000) throw new Error('the device does not come to an end')
    const connectAt = isConnected ? Infinity : (device.reconnectAt ?? Infinity)
    const timer = Math.min(device.deadline ?? Infinity, connectAt)
    const commandAt = commands[0]?.atMs ?? Infinity
    const next = queue.reduce(
      (first, entry) => Math.min(first, entry.at),
      Math.min(timer, commandAt, stopAtMs),
    )
    if (next === Infinity) throw new Error('the device waits for nothing')
    nowMs = Math.max(nowMs, next)
    if (nowMs >= stopAtMs) {
      take(device.stop())
      continue
    }
    if (commandAt <= nowMs) {
      sendCommand(commands.shift()!.text)
      continue
    }
    const due = queue.findIndex(entry => entry.at <= nowMs)
    if (due >= 0) queue.splice(due, 1)[0]!.run()
    else if (connectAt <= nowMs) connect()
    else take(device.expire(nowMs))
  }
  return { outputs, delivered, frames, connections: connection, pings, targets, nowMs }
}
