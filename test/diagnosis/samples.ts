/** Messages to damage, and what a diagnosis of them is expected to be. */
import { expect } from 'vitest'
import { identify, type TransportHint } from '../../src/capture/identify.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { encodeUdpPacket } from '../../src/codec/udp-datagram.js'
import type { AvlPacket } from '../../src/codec/types.js'
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js'
import { diagnose } from '../../src/diagnosis/diagnose.js'
import { DeviceStream } from '../../src/session/device-stream.js'
import type { Message } from '../../src/session/message.js'
import { vectorBytes } from '../support/vectors.js'

export const FRAME = vectorBytes('c8-tcp-1')
export const FRAME_8E = vectorBytes('c8e-tcp')
export const IMEI = '356307042441013'
export const CRC_AT = FRAME.length - 4

const record = (at: number): AvlPacket['records'][number] => ({
  timestampMs: Date.UTC(2026, 0, 1) + at * 1000,
  priority: 1,
  gps: { longitude: 25.2, latitude: 54.6, altitude: 172, angle: 214, satellites: 11, speed: 37 },
  eventIoId: 0,
  io: [
    { id: 239, value: Uint8Array.of(1) },
    { id: 66, value: Uint8Array.of(0x30, 0x39) },
  ],
})
export const packet = (records: number): AvlPacket => ({
  kind: 'avl',
  codecId: 0x08,
  records: Array.from({ length: records }, (_, at) => record(at)),
})
export const LONG = encodeTcpFrame(packet(45))
export const UDP = encodeUdpPacket({ packetId: 0xcafe, avlPacketId: 5, imei: IMEI }, packet(2))

/** The frame with these bytes in place of its own. */
export function changed(frame: Uint8Array, at: number, ...bytes: number[]): Uint8Array {
  const copy = frame.slice()
  copy.set(bytes, at)
  return copy
}

/** What the first bad message among these bytes is diagnosed as. */
export function causeOf(bytes: Uint8Array, transport: TransportHint = 'auto'): Diagnosis | undefined {
  const bad = identify(bytes, transport).find(({ kind }) => kind === 'rejected' || kind === 'lost')
  if (bad === undefined) throw new Error('nothing is wrong with these bytes')
  return diagnose(bad, transport === 'auto' ? {} : { transport })[0]
}

export function streamed(bytes: Uint8Array): Message | undefined {
  const stream = new DeviceStream()
  stream.push(bytes.slice())
  return stream.next() ?? stream.end()
}

export const proven = (cause: string, message: RegExp): unknown =>
  expect.objectContaining({ cause, guess: false, message: expect.stringMatching(message) as string })
export const guessed = (cause: string, message: RegExp): unknown =>
  expect.objectContaining({ cause, guess: true, message: expect.stringMatching(message) as string })
