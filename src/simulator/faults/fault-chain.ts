/**
 * The faults of one device, one after another: what the first makes of a packet is what the second gets to see. Those
 * of networks come after those of devices.
 */
import type { AvlRecord } from '../../codec/types.js'
import type { Random } from '../random.js'
import type { RecordSource } from '../records/record-source.js'
import type {
  Closing,
  DevicePacket,
  Fault,
  FaultContext,
  FaultLine,
  Packet,
  Sending,
  ServerPacket,
} from './fault.js'

/** A fault with its N. */
export interface ChosenFault {
  readonly fault: Fault
  readonly amount: number
}

export class FaultChain {
  readonly #faults: readonly { readonly fault: Fault; readonly context: FaultContext }[]
  #lines: readonly FaultLine[] = []

  constructor(chosen: readonly ChosenFault[], random: Random, transport: 'tcp' | 'udp') {
    // The network gets what the device made of its messages: a ping belongs between messages, not between pieces.
    const isNetworks = ({ fault }: ChosenFault): number => (fault.origin === 'toxiproxy' ? 1 : 0)
    const ordered = chosen.toSorted((a, b) => isNetworks(a) - isNetworks(b))
    this.#faults = ordered.map(({ fault, amount }, index) => ({
      fault,
      context: { amount, transport, random: random.fork(`fault ${index} ${fault.name}`) },
    }))
  }

  /** Frames that the device sends without waiting for an ack. */
  get window(): number {
    return Math.max(1, ...this.#faults.map(({ fault, context }) => fault.window?.(context) ?? 1))
  }

  /** The device's records as the faults would have them. */
  records(source: RecordSource): RecordSource {
    const nextRecord = this.#faults.reduce<() => AvlRecord>(
      (before, { fault, context }) => fault.records?.(context, before) ?? before,
      () => source.nextRecord(),
    )
    return { nextRecord }
  }

  /** A connection begins. */
  begin(): void {
    this.#lines = this.#faults.map(({ fault, context }) => fault.line?.(context) ?? {})
  }

  /** The device sends. */
  send(bytes: Uint8Array, sending: Sending, now: number): readonly Packet[] {
    return this.#through(0, { to: 'server', atMs: now, bytes, sending })
  }

  /** Something came from the server. */
  receive(bytes: Uint8Array, now: number): readonly Packet[] {
    return this.#through(this.#lines.length - 1, { to: 'device', atMs: now, bytes })
  }

  /** The device closes the connection. */
  close(now: number): readonly Packet[] {
    return this.#through(0, { to: 'close', atMs: now, how: 'end' })
  }

  /** Upwards from the device's end (0), downwards from the server's; a closing of a fault's own goes straight out. */
  #through(index: number, packet: Packet): readonly Packet[] {
    const line = this.#lines[index]
    if (line === undefined) return [packet]
    return applied(line, packet).flatMap(next => {
      if (next.to === 'close' && packet.to !== 'close') return [next]
      // What turns round goes back the way that it came.
      return this.#through(next.to === 'device' ? index - 1 : index + 1, next)
    })
  }
}

function applied(line: FaultLine, packet: Packet): readonly Packet[] {
  switch (packet.to) {
    case 'server':
      return line.up?.(packet satisfies ServerPacket) ?? [packet]
    case 'device':
      return line.down?.(packet satisfies DevicePacket) ?? [packet]
    case 'close':
      return line.close?.(packet satisfies Closing) ?? [packet]
  }
}
