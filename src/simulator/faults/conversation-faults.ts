/** What devices do that no document lets them, or that servers do not expect: to the order of things, not to the bytes. */
import type { AvlRecord } from '../../codec/types.js'
import { AckReader } from './ack-reader.js'
import {
  EVERYWHERE,
  ONE_FRAME_IN,
  type Fault,
  type FaultLine,
  type Packet,
  type ServerPacket,
} from './fault.js'

const PING = 0xff
const A_DAY_MS = 86_400_000

export const CONVERSATION_FAULTS: readonly Fault[] = [
  {
    name: 'garbage',
    origin: 'protocol',
    summary: 'N random bytes come before a frame, one frame in five',
    amount: { meaning: 'bytes', standard: 16, min: 1, max: 65_536 },
    line: ({ amount, random }) => ({
      up(packet) {
        if (packet.sending !== 'records' || !random.chance(1 / ONE_FRAME_IN.standard)) return [packet]
        // Not the first byte of anything: no zero of a preamble or length, no ping.
        const noise = Uint8Array.from({ length: amount }, () => random.int(1, 254))
        return [{ ...packet, bytes: joined(noise, packet.bytes) }]
      },
    }),
  },
  {
    name: 'glued_imei',
    origin: 'protocol',
    summary: 'the first frame comes in one piece with the IMEI: nobody waited for the 01',
    amount: { meaning: 'not used', standard: 1, min: 1, max: 1 },
    line: () => gluedImei(),
  },
  {
    name: 'pings',
    origin: 'protocol',
    summary: 'N bytes FF come before everything, the IMEI too',
    amount: { meaning: 'bytes', standard: 1, min: 1, max: 1000 },
    line: ({ amount }) => ({
      up: packet => [{ ...packet, bytes: joined(new Uint8Array(amount).fill(PING), packet.bytes) }],
    }),
  },
  {
    name: 'duplicate',
    origin: 'protocol',
    summary: 'a frame is sent twice in a row',
    amount: ONE_FRAME_IN,
    transports: EVERYWHERE,
    line: ({ amount, random, transport }) => {
      const acks = new AckReader(transport)
      let surplus = 0
      let passed = false
      return {
        up(packet) {
          if (packet.sending !== 'records') return [packet]
          // Acks of what was sent twice that have not come by now never will.
          surplus = 0
          passed = false
          if (!random.chance(1 / amount)) return [packet]
          surplus = 1
          return [packet, packet]
        },
        down: packet =>
          acks.take(packet.bytes).flatMap(({ isAck, bytes }) => {
            if (isAck && passed && surplus > 0) {
              surplus--
              return []
            }
            if (isAck) passed = true
            return [{ ...packet, bytes }]
          }),
      }
    },
  },
  {
    name: 'ignore_acks',
    origin: 'protocol',
    summary: 'the device sends a frame again although it was acknowledged',
    amount: ONE_FRAME_IN,
    transports: EVERYWHERE,
    line: ({ amount, random, transport }) => {
      const acks = new AckReader(transport)
      let last: ServerPacket | undefined
      return {
        up(packet) {
          if (packet.sending === 'records') last = packet
          return [packet]
        },
        down: packet =>
          acks.take(packet.bytes).flatMap(({ isAck, bytes }): Packet[] => {
            if (!isAck || last === undefined || !random.chance(1 / amount)) return [{ ...packet, bytes }]
            const again = { ...last, atMs: packet.atMs }
            // Once is enough, or a frame would never come to its end where N is 1.
            last = undefined
            return [again]
          }),
      }
    },
  },
  {
    name: 'no_wait',
    origin: 'protocol',
    summary: 'the device sends up to N frames before it looks for the first ack',
    amount: { meaning: 'frames', standard: 8, min: 2, max: 1000 },
    window: ({ amount }) => amount,
  },
  {
    name: 'out_of_order',
    origin: 'protocol',
    summary: 'records come mixed, each up to N places from where it belongs',
    amount: { meaning: 'records', standard: 5, min: 2, max: 10_000 },
    transports: EVERYWHERE,
    records({ amount, random }, next) {
      const held: AvlRecord[] = []
      return () => {
        if (held.length === 0) for (let i = 0; i < amount; i++) held.push(next())
        return held.splice(random.int(0, held.length - 1), 1)[0]!
      }
    },
  },
  {
    name: 'early_close',
    origin: 'protocol',
    summary: 'the device closes the connection right after a frame, without waiting for the ack',
    amount: ONE_FRAME_IN,
    line: ({ amount, random }) => ({
      up(packet) {
        if (packet.sending !== 'records' || !random.chance(1 / amount)) return [packet]
        const reason = 'fault early_close: the connection was closed before the ack'
        return [packet, { to: 'close', atMs: packet.atMs, how: 'end', reason }]
      },
    }),
  },
  {
    name: 'half_frame',
    origin: 'protocol',
    summary: 'half a frame, then silence for N ms, then the connection closes; one frame in five',
    amount: { meaning: 'ms', standard: 5000, min: 0, max: A_DAY_MS },
    line: ({ amount, random }) => {
      let isSilent = false
      return {
        up(packet) {
          if (isSilent) return []
          if (packet.sending !== 'records' || !random.chance(1 / ONE_FRAME_IN.standard)) return [packet]
          isSilent = true
          const half = packet.bytes.subarray(0, Math.floor(packet.bytes.length / 2))
          const reason = 'fault half_frame: half a frame was sent, then nothing'
          return [
            { ...packet, bytes: half },
            { to: 'close', atMs: packet.atMs + amount, how: 'end', reason },
          ]
        },
      }
    },
  },
]

/**
 * The device is told that it may send before it has said anything; its IMEI is held until its first frame comes. The
 * server's true answer is kept from it, unless that is a refusal.
 */
function gluedImei(): FaultLine {
  let imei: Uint8Array | undefined
  let isAnswered = false
  return {
    up(packet) {
      if (packet.sending === 'imei') {
        imei = packet.bytes
        return [{ to: 'device', atMs: packet.atMs, bytes: Uint8Array.of(1) }]
      }
      if (imei === undefined) return [packet]
      const bytes = joined(imei, packet.bytes)
      imei = undefined
      return [{ ...packet, bytes }]
    },
    down(packet) {
      if (isAnswered) return [packet]
      isAnswered = true
      if (packet.bytes[0] === 0) {
        const reason = 'fault glued_imei: the server rejected the IMEI'
        return [{ to: 'close', atMs: packet.atMs, how: 'end', reason }]
      }
      const bytes = packet.bytes.subarray(1)
      return bytes.length === 0 ? [] : [{ ...packet, bytes }]
    },
    // Nothing was said yet: the IMEI alone, then.
    close: packet =>
      imei === undefined
        ? [packet]
        : [{ to: 'server', atMs: packet.atMs, bytes: imei, sending: 'imei' }, packet],
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length)
  bytes.set(a)
  bytes.set(b, a.length)
  return bytes
}
