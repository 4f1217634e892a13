/** What a capture holds of each device, in numbers. */
import { widen } from '../codec/record-times.js'
import type { Message, MessageContext } from '../session/message.js'
import { isoTime, type JsonObject } from './json-value.js'
import { messageImei } from './message-bytes.js'
import { Percentiles } from './percentiles.js'

/** What is counted; times are those of records, milliseconds since 1970. */
export interface DeviceSummary {
  /** Null for what no IMEI is known of. */
  readonly imei: string | null
  /** TCP connections: all that a packet capture has, elsewhere handshakes. */
  connections: number
  frames: number
  records: number
  fromMs: number
  toMs: number
  /** Frames whose records had been sent before. */
  resends: number
  /** Record frames that got no full ack, nor did a resend of them; known only where a capture has both sides. */
  unacked: number
  errors: number
  readonly latency: Percentiles
}

/** Devices that are told apart; made-up IMEIs must not fill the memory. */
const MAX_DEVICES = 200_000

export class Summary {
  private readonly byImei = new Map<string | null, DeviceSummary>()

  /** The devices in the order in which they were first met; what is nobody's comes last. */
  get devices(): readonly DeviceSummary[] {
    return [...this.byImei.values()].sort((a, b) => Number(a.imei === null) - Number(b.imei === null))
  }

  get total(): DeviceSummary {
    const total = blank(null)
    for (const device of this.byImei.values()) {
      total.connections += device.connections
      total.frames += device.frames
      total.records += device.records
      total.fromMs = Math.min(total.fromMs, device.fromMs)
      total.toMs = Math.max(total.toMs, device.toMs)
      total.resends += device.resends
      total.unacked += device.unacked
      total.errors += device.errors
      total.latency.addAll(device.latency)
    }
    return total
  }

  take(message: Message, context: MessageContext): void {
    const { kind } = message
    const device = this.device(messageImei(message, context))
    const { exchange } = context
    if (kind === 'rejected' || kind === 'lost') device.errors += 1
    if (kind === 'ack' && exchange?.latencyMs !== undefined) device.latency.add(exchange.latencyMs)
    if (kind !== 'frame') return
    device.frames += 1
    if (exchange?.resendOf !== undefined) device.resends += 1
    if (message.packet.kind !== 'avl') return
    device.records += message.recordCount
    widen(device, message.packet)
  }

  connection(imei: string | undefined): void {
    this.device(imei).connections += 1
  }

  /** @param change 1 for a frame without a full ack, -1 for one that was sent again */
  unacked(imei: string | undefined, change: 1 | -1): void {
    this.device(imei).unacked += change
  }

  private device(imei: string | undefined): DeviceSummary {
    const key =
      imei !== undefined && this.byImei.size >= MAX_DEVICES && !this.byImei.has(imei) ? null : (imei ?? null)
    let device = this.byImei.get(key)
    if (device === undefined) {
      device = blank(key)
      this.byImei.set(key, device)
    }
    return device
  }
}

/** @param name what stands for the IMEI, where it must not be seen */
export function deviceJson(device: DeviceSummary, name = device.imei): JsonObject {
  return { type: 'device', imei: name, ...countsJson(device) }
}

export function totalJson(summary: Summary): JsonObject {
  const known = summary.devices.filter(({ imei }) => imei !== null).length
  return { type: 'summary', devices: known, ...countsJson(summary.total) }
}

function countsJson(device: DeviceSummary): JsonObject {
  const { connections, frames, records, fromMs, toMs, resends, unacked, errors, latency } = device
  const hasTime = fromMs <= toMs
  return {
    connections,
    frames,
    records,
    from: hasTime ? isoTime(fromMs) : null,
    fromMs: hasTime ? fromMs : null,
    to: hasTime ? isoTime(toMs) : null,
    toMs: hasTime ? toMs : null,
    resends,
    unacked,
    errors,
    ackLatencyMs:
      latency.count === 0
        ? null
        : {
            p50: rounded(latency.at(0.5)),
            p95: rounded(latency.at(0.95)),
            p99: rounded(latency.at(0.99)),
            max: rounded(latency.max),
          },
  }
}

/** Percentiles are right to one part in a hundred, so microseconds are more than enough. */
function rounded(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.round(ms * 1000) / 1000
}

function blank(imei: string | null): DeviceSummary {
  return {
    imei,
    connections: 0,
    frames: 0,
    records: 0,
    fromMs: Infinity,
    toMs: -Infinity,
    resends: 0,
    unacked: 0,
    errors: 0,
    latency: new Percentiles(),
  }
}
