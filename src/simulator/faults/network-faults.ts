/** What networks do, by the names that toxiproxy gave it. */
import { EVERYWHERE, InOrder, type Fault, type FaultLine, type Packet } from './fault.js'

/** A mobile network's jitter, as a share of the latency. */
const JITTER = 0.2
const A_DAY_MS = 86_400_000

export const NETWORK_FAULTS: readonly Fault[] = [
  {
    name: 'latency',
    origin: 'toxiproxy',
    summary: 'everything is N ms on its way, a fifth more or less, in both directions',
    amount: { meaning: 'ms', standard: 300, min: 0, max: A_DAY_MS },
    transports: EVERYWHERE,
    line: ({ amount, random }) => {
      const late = (): number => amount * random.between(1 - JITTER, 1 + JITTER)
      return delaying(packet => packet.atMs + late())
    },
  },
  {
    name: 'bandwidth',
    origin: 'toxiproxy',
    summary: 'N kilobytes a second in each direction',
    amount: { meaning: 'KB/s', standard: 1, min: 1, max: 1_000_000 },
    line: ({ amount }) => {
      const freeAt = { up: -Infinity, down: -Infinity }
      const through = (direction: 'up' | 'down', bytes: Uint8Array, atMs: number): number => {
        freeAt[direction] = Math.max(freeAt[direction], atMs) + bytes.length / amount
        return freeAt[direction]
      }
      return {
        up: packet => [{ ...packet, atMs: through('up', packet.bytes, packet.atMs) }],
        down: packet => [{ ...packet, atMs: through('down', packet.bytes, packet.atMs) }],
        close: packet => [{ ...packet, atMs: Math.max(freeAt.up, packet.atMs) }],
      }
    },
  },
  {
    name: 'slicer',
    origin: 'toxiproxy',
    summary: 'what is sent comes in pieces of about N bytes, a few ms apart',
    amount: { meaning: 'bytes', standard: 16, min: 1, max: 65_536 },
    line: ({ amount, random }) => {
      const order = new InOrder()
      return {
        up(packet) {
          const pieces: Packet[] = []
          let atMs = packet.atMs
          for (let start = 0; start < packet.bytes.length;) {
            const size = Math.max(1, random.int(Math.ceil(amount / 2), Math.ceil(amount * 1.5)))
            pieces.push({ ...packet, bytes: packet.bytes.slice(start, start + size), atMs: order.at(atMs) })
            start += size
            atMs += random.between(1, 5)
          }
          return pieces
        },
        close: packet => [{ ...packet, atMs: order.at(packet.atMs) }],
      }
    },
  },
  {
    name: 'slow_close',
    origin: 'toxiproxy',
    summary: 'a connection that the device closes stays open for another N ms',
    amount: { meaning: 'ms', standard: 2000, min: 0, max: A_DAY_MS },
    line: ({ amount }) => ({ close: packet => [{ ...packet, atMs: packet.atMs + amount }] }),
  },
  {
    name: 'timeout',
    origin: 'toxiproxy',
    summary: 'N ms after the connection began nothing gets through any more; nobody closes it',
    amount: { meaning: 'ms', standard: 5000, min: 0, max: A_DAY_MS },
    line: ({ amount }) => {
      let deafFrom: number | undefined
      const isDeaf = ({ atMs }: Packet): boolean => atMs >= (deafFrom ??= atMs + amount)
      return {
        up: packet => (isDeaf(packet) ? [] : [packet]),
        down: packet => (isDeaf(packet) ? [] : [packet]),
      }
    },
  },
  {
    name: 'reset_peer',
    origin: 'toxiproxy',
    summary: 'N ms after the connection began it is reset',
    amount: { meaning: 'ms', standard: 3000, min: 0, max: A_DAY_MS },
    line: ({ amount }) => {
      let began = false
      return {
        up(packet) {
          if (began) return [packet]
          began = true
          const atMs = packet.atMs + amount
          return [
            packet,
            { to: 'close', atMs, how: 'reset', reason: 'fault reset_peer: the connection was reset' },
          ]
        },
      }
    },
  },
  {
    name: 'limit_data',
    origin: 'toxiproxy',
    summary: 'the connection closes once N bytes have been sent',
    amount: { meaning: 'bytes', standard: 2000, min: 1, max: 1_000_000_000 },
    line: ({ amount }) => {
      let left = amount
      return {
        up(packet) {
          if (left <= 0) return []
          const bytes = packet.bytes.subarray(0, left)
          left -= packet.bytes.length
          const sent = { ...packet, bytes }
          if (left > 0) return [sent]
          const reason = 'fault limit_data: the connection was closed'
          return [sent, { to: 'close', atMs: packet.atMs, how: 'end', reason }]
        },
      }
    },
  },
]

function delaying(late: (packet: Packet) => number): FaultLine {
  const order = { up: new InOrder(), down: new InOrder() }
  return {
    up: packet => [{ ...packet, atMs: order.up.at(late(packet)) }],
    down: packet => [{ ...packet, atMs: order.down.at(late(packet)) }],
    close: packet => [{ ...packet, atMs: order.up.at(packet.atMs) }],
  }
}
