/** What `simulate` prints: a line a frame for one device, a progress line for many, a summary for all. */
import process from 'node:process'
import { Chalk, type ChalkInstance } from 'chalk'
import { decodeHandshake } from '../codec/handshake.js'
import { inspectTcpFrame } from '../codec/tcp-frame.js'
import { inspectUdpDatagram } from '../codec/udp-datagram.js'
import type { AvlRecord } from '../codec/types.js'
import type { Message } from '../session/message.js'
import type { Device } from '../simulator/device.js'
import type { DeviceOutcome, DeviceOutput } from '../simulator/device-output.js'
import { fleetDeviceImei, type FleetOptions } from '../simulator/fleet.js'
import type { FleetSummary, FleetTally } from '../simulator/fleet-tally.js'
import { formatAddress } from '../net/address.js'
import type { Describe } from '../render/describe.js'
import { ndjsonLine, ndjsonMessage } from '../render/ndjson.js'
import { type Appearance, hasColor, isInteractive, visible } from './terminal.js'
import { plural } from '../wire/plural.js'

export interface SimulateOutputOptions {
  readonly fleet: FleetOptions
  readonly host: string
  readonly port: number
  readonly tally: FleetTally
  readonly json: boolean
  /** For the JSON of records. */
  readonly describe: Describe
  readonly appearance: Appearance
}

export interface SimulateOutput {
  begin(): void
  note(device: Device, output: DeviceOutput): void
  end(durationMs: number): void
}

const PROGRESS_PERIOD_MS = 100

export function simulateOutput(options: SimulateOutputOptions): SimulateOutput {
  const { fleet, host, port, tally, json, describe, appearance } = options
  const isSingle = fleet.devices === 1
  const paper = new Chalk({ level: hasColor(process.stdout, appearance) ? 1 : 0 })
  const progress = isSingle ? undefined : progressLine(options)
  let outstanding: Extract<DeviceOutput, { kind: 'records' }> | undefined

  const say = (text: string): void => {
    progress?.clear()
    process.stderr.write(`${text}\n`)
  }

  const noteAsJson = (device: Device, output: DeviceOutput): void => {
    const context = { atMs: Date.now(), transport: fleet.transport, imei: device.options.imei }
    for (const message of messagesOf(output, fleet.transport)) {
      process.stdout.write(ndjsonMessage(message, context, { describe }))
    }
  }

  const noteAsText = (output: DeviceOutput): void => {
    if (output.kind === 'records') outstanding = output
    else if (output.kind === 'ack' && outstanding !== undefined) {
      process.stdout.write(`${frameLine(outstanding, output, fleet.batch, paper)}\n`)
    } else if (output.kind === 'command') {
      const { packet } = output.frame
      if (packet.kind !== 'command') return
      for (const command of packet.commands) {
        process.stdout.write(`${timeOfDay()}  ${paper.cyan('command')}  ${textOf(command.payload)}\n`)
      }
    } else if (output.kind === 'response') {
      const text = output.command.type === 0x11 ? 'refused: another IMEI' : textOf(output.command.payload)
      process.stdout.write(`${timeOfDay()}  ${paper.cyan('answer')}   ${text}\n`)
    }
  }

  return {
    begin() {
      const who = isSingle ? `device ${fleetDeviceImei(0, fleet)}` : `${fleet.devices} devices`
      const frames = fleet.batch === 1 ? 'one a frame' : `up to ${fleet.batch} a frame`
      say(
        `${who} to ${formatAddress(host, port)} over ${fleet.transport.toUpperCase()}: Codec ${fleet.codec}, ` +
          `${plural(fleet.count, 'record')}${isSingle ? '' : ' each'}, ${frames}, seed ${fleet.seed}`,
      )
      progress?.start()
    },
    note(device, output) {
      if (isSingle) {
        // That nobody is there is the last word, and said as such.
        if (output.kind === 'fault' && device.outcome !== 'unreachable') {
          say(`${timeOfDay()}  ${visible(output.message)}`)
        }
        if (json) noteAsJson(device, output)
        else noteAsText(output)
      }
    },
    end(durationMs) {
      progress?.stop()
      for (const text of failures(tally, fleet.devices)) say(text)
      const { summary } = tally
      process.stdout.write(
        json
          ? ndjsonLine({
              type: 'summary',
              ...summary,
              ackLatencyMs: { ...summary.ackLatencyMs },
              durationMs: Math.round(durationMs),
            })
          : `${summaryText(summary, durationMs)}\n`,
      )
    },
  }
}

/** The bytes of both directions, as what every renderer takes. */
function messagesOf(output: DeviceOutput, transport: 'tcp' | 'udp'): readonly Message[] {
  switch (output.kind) {
    case 'imei':
      return [{ kind: 'imei', bytes: output.bytes, ...decodeHandshake(output.bytes) }]
    case 'records':
    case 'response':
      return transport === 'tcp' ? [inspectTcpFrame(output.bytes)] : inspectUdpDatagram(output.bytes)
    case 'login':
      return [{ kind: 'login', accepted: output.accepted }]
    case 'ack':
      return [{ kind: 'ack', records: output.records, ...(output.udp && { udp: output.udp }) }]
    case 'command':
      return [output.frame]
    case 'rejected':
      return [output.rejected]
    default:
      return []
  }
}

/** `08:00:05.123  5 records  ack 5    0.8 ms  54.69812 25.28011   48 km/h`: 80 columns with a single record. */
function frameLine(
  sent: Extract<DeviceOutput, { kind: 'records' }>,
  ack: Extract<DeviceOutput, { kind: 'ack' }>,
  batch: number,
  paper: ChalkInstance,
): string {
  const { records, attempt } = sent
  const last = records.at(-1)
  const digits = String(batch).length
  const answer = `ack ${ack.records}`.padEnd(4 + digits)
  return [
    paper.dim(timeOfDay()),
    plural(records.length, 'record').padStart(digits + (batch === 1 ? 7 : 8)),
    ack.isRight ? paper.green(answer) : paper.red(answer),
    paper.dim(`${ack.latencyMs.toFixed(1).padStart(5)} ms`),
    ...(last === undefined ? [] : [placeOf(last)]),
    ...(attempt > 1 ? [paper.yellow(`sent ${attempt} times`)] : []),
  ].join('  ')
}

const EVENTS: Readonly<Record<number, string>> = { 239: 'ignition', 240: 'movement' }

function placeOf({ gps, eventIoId }: AvlRecord): string {
  const event = eventIoId === 0 ? '' : `  ${EVENTS[eventIoId] ?? `event ${eventIoId}`}`
  const place = `${gps.latitude.toFixed(5)} ${gps.longitude.toFixed(5)}`
  return `${place}  ${String(gps.speed).padStart(2)} km/h${event}`
}

function timeOfDay(): string {
  return new Date().toISOString().slice(11, 23)
}

function textOf(payload: Uint8Array): string {
  return visible(new TextDecoder('latin1').decode(payload))
}

const REASONS: Readonly<Record<DeviceOutcome, string>> = {
  done: '',
  stopped: '',
  rejected: 'rejected',
  gaveUp: 'gave up',
  unreachable: 'found no server',
}

function failures(tally: FleetTally, devices: number): string[] {
  return (['rejected', 'gaveUp', 'unreachable'] as const).flatMap(outcome => {
    const { devices: failed, firstReason } = tally.outcome(outcome)
    if (failed === 0) return []
    const reason = visible(firstReason)
    if (devices === 1) return [`teltonika: ${reason}`]
    return [`teltonika: ${failed} of ${devices} devices ${REASONS[outcome]}; the first: ${reason}`]
  })
}

function summaryText(summary: FleetSummary, durationMs: number): string {
  const { devices, connections, records, acked, resent, errors, ackLatencyMs: latency } = summary
  const first = [
    plural(devices, 'device'),
    plural(connections, 'connection'),
    `${plural(records, 'record')} sent`,
    `${acked} acked`,
    `${resent} resent`,
    plural(errors, 'error'),
    `${(durationMs / 1000).toFixed(1)} s`,
  ].join(', ')
  const figures = (['p50', 'p95', 'p99', 'max'] as const).map(key => `${key} ${latency[key].toFixed(1)} ms`)
  return acked === 0 ? first : `${first}\nack latency ${figures.join(', ')}`
}

/** One line on stderr that is written over; nothing where stderr is no terminal. */
function progressLine({ fleet, tally }: SimulateOutputOptions): {
  start(): void
  clear(): void
  stop(): void
} {
  const moves = isInteractive(process.stderr)
  let timer: NodeJS.Timeout | undefined
  const clear = (): void => {
    if (moves) process.stderr.write('\r\x1b[2K')
  }
  const draw = (): void => {
    const { connections, acked, errors, ackLatencyMs } = tally.summary
    clear()
    process.stderr.write(
      `${acked} of ${fleet.devices * fleet.count} records acked, ${plural(connections, 'connection')}, ` +
        `${plural(errors, 'error')}, p99 ${ackLatencyMs.p99.toFixed(1)} ms`,
    )
  }
  return {
    start: () => {
      if (moves) timer = setInterval(draw, PROGRESS_PERIOD_MS)
    },
    clear,
    stop: () => {
      clearInterval(timer)
      clear()
    },
  }
}
