/** What `simulate` prints: a line a frame for one device, a progress line for many, a summary for all. */
import process from 'node:process'
import { Chalk, type ChalkInstance } from 'chalk'
import { AVL_LAYOUTS, COMMAND_TYPE } from '../../codec/layouts.js'
import { decodeHandshake } from '../../codec/handshake.js'
import { inspectTcpFrame } from '../../codec/tcp-frame.js'
import { inspectUdpDatagram } from '../../codec/udp-datagram.js'
import type { AvlRecord } from '../../codec/types.js'
import type { Message } from '../../session/message.js'
import type { Device } from '../../simulator/device/device.js'
import type { DeviceOutcome, DeviceOutput } from '../../simulator/device/device-output.js'
import { fleetDeviceImei } from '../../simulator/fleet/fleet-imei.js'
import type { FleetOptions } from '../../simulator/fleet/fleet-options.js'
import type { FleetExtras, FleetSummary, FleetTally } from '../../simulator/fleet/fleet-tally.js'
import { formatAddress } from '../../net/address.js'
import { type Describe, recordContext } from '../../render/describe.js'
import { ndjsonLine, ndjsonMessage } from '../../render/ndjson.js'
import { eventName } from '../../render/record-line.js'
import { type Appearance, hasColor, visible } from '../terminal.js'
import { fleetProgress } from './progress.js'
import { plural } from '../../wire/plural.js'

export interface SimulateOutputOptions {
  readonly fleet: FleetOptions
  readonly host: string
  readonly port: number
  readonly tally: FleetTally
  /** Records that should be acknowledged in the end; undefined where there is no end. */
  readonly expected: number | undefined
  /** Whether each device sends to a second server as well. */
  readonly isTwice: boolean
  readonly json: boolean
  /** For the JSON of records, and the names of events. */
  readonly describe: Describe
  readonly appearance: Appearance
}

export interface SimulateOutput {
  begin(): Promise<void>
  note(device: Device, output: DeviceOutput): void
  end(durationMs: number): void
}

export function simulateOutput(options: SimulateOutputOptions): SimulateOutput {
  const { fleet, tally, json, describe, appearance } = options
  const isSingle = fleet.devices === 1
  const paper = new Chalk({ level: hasColor(process.stdout, appearance) ? 1 : 0 })
  const progress = isSingle ? undefined : fleetProgress(tally, options.expected)
  /** Frames without an answer, by device: the same one may be on its way to two servers. */
  const outstanding = new Map<Device, Sent[]>()

  const say = (text: string): void => {
    process.stderr.write(`${text}\n`)
  }

  const noteAsJson = (device: Device, output: DeviceOutput): void => {
    const context = { atMs: Date.now(), transport: fleet.transport, imei: device.imei }
    for (const message of messagesOf(output, fleet.transport)) {
      process.stdout.write(ndjsonMessage(message, context, { describe }))
    }
  }

  const line = (text: string): void => {
    process.stdout.write(`${paper.dim(timeOfDay())}  ${text}\n`)
  }

  const { codecId } = AVL_LAYOUTS.find(({ codec }) => codec === fleet.codec)!
  /** What the frame's last record was made for; empty for a periodic one. */
  const eventOf = (device: Device, { records }: Sent): string => {
    const { eventIoId = 0 } = records.at(-1) ?? {}
    if (eventIoId === 0) return ''
    const { imei } = device
    return eventName(eventIoId, recordContext({ kind: 'avl', codecId, records }, describe, { imei }))
  }

  const noteAsText = (device: Device, output: DeviceOutput): void => {
    switch (output.kind) {
      case 'imei':
        outstanding.set(device, [])
        break
      case 'records':
        outstanding.set(device, [...(outstanding.get(device) ?? []), output])
        break
      case 'ack': {
        const sent = outstanding.get(device)?.shift()
        if (sent === undefined) break
        line(frameLine(sent, output, { batch: fleet.batch, paper, event: eventOf(device, sent) }))
        break
      }
      case 'command':
        if (output.frame.packet.kind !== 'command') break
        for (const command of output.frame.packet.commands) {
          line(`${paper.cyan('command')}  ${textOf(command.payload)}`)
        }
        break
      case 'response':
        line(
          `${paper.cyan('answer')}   ${output.command.type === COMMAND_TYPE.nack ? 'refused: another IMEI' : textOf(output.command.payload)}`,
        )
        break
      case 'ping':
        line(paper.dim('ping'))
        break
      case 'note':
        line(paper.dim(visible(output.message)))
        break
    }
  }

  return {
    async begin() {
      say(`${headline(options)}, seed ${fleet.seed}`)
      await progress?.start()
    },
    note(device, output) {
      if (isSingle) {
        // That nobody is there is the last word, and said as such.
        if (output.kind === 'fault' && device.outcome !== 'unreachable') {
          say(`${timeOfDay()}  ${visible(output.message)}`)
        }
        if (json) noteAsJson(device, output)
        else noteAsText(device, output)
      }
    },
    end(durationMs) {
      progress?.stop()
      for (const text of failures(tally, fleet.devices)) say(text)
      const { summary, extras } = tally
      process.stdout.write(
        json
          ? ndjsonLine({
              type: 'summary',
              ...summary,
              ackLatencyMs: { ...summary.ackLatencyMs },
              durationMs: Math.round(durationMs),
              ...extras,
              recordsPerSecond: perSecond(summary.acked, durationMs),
            })
          : `${summaryText(summary, extras, durationMs)}\n`,
      )
    },
  }
}

type Sent = Extract<DeviceOutput, { kind: 'records' }>

/** `device 352093081452251 to 127.0.0.1:5027 over TCP: Codec 8, 10 records, one a frame`. */
function headline({ fleet, host, port, expected, isTwice }: SimulateOutputOptions): string {
  const { devices, batch, codec, transport, recordings, store, rate } = fleet
  const who = devices === 1 ? `device ${fleetDeviceImei(0, fleet)}` : `${devices} devices`
  const where = `${who} to ${formatAddress(host, port)}${isTwice ? ' and another server' : ''} over ${transport.toUpperCase()}`
  if (recordings !== undefined) return `${where}: a recording, ${plural(expected ?? 0, 'record')}`
  const each = devices === 1 ? '' : ' each'
  const count = fleet.count === Infinity ? 'records without end' : plural(fleet.count, 'record') + each
  const frames = batch === 1 ? 'one a frame' : `up to ${batch} a frame`
  const pace = store !== undefined ? ', as time goes by' : rate !== undefined ? `, ${rate} a second` : ''
  return `${where}: Codec ${codec}, ${count}, ${frames}${pace}`
}

function perSecond(records: number, durationMs: number): number {
  return durationMs === 0 ? 0 : Math.round((records * 10_000) / durationMs) / 10
}

/** The bytes of both directions, as what every renderer takes. */
function messagesOf(output: DeviceOutput, transport: 'tcp' | 'udp'): readonly Message[] {
  switch (output.kind) {
    case 'imei':
      return [{ kind: 'imei', bytes: output.bytes, ...decodeHandshake(output.bytes) }]
    case 'records':
    case 'response':
      return transport === 'tcp' ? [inspectTcpFrame(output.bytes)] : inspectUdpDatagram(output.bytes)
    case 'ping':
      return [{ kind: 'ping' }]
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

interface FrameLineOptions {
  readonly batch: number
  readonly paper: ChalkInstance
  readonly event: string
}

/** `5 records  ack 5    0.8 ms  54.69812 25.28011   48 km/h`: 80 columns with the time and a single record. */
function frameLine(
  { records, attempt }: Sent,
  ack: Extract<DeviceOutput, { kind: 'ack' }>,
  { batch, paper, event }: FrameLineOptions,
): string {
  const last = records.at(-1)
  const digits = String(batch).length
  const answer = `ack ${ack.records}`.padEnd(4 + digits)
  return [
    plural(records.length, 'record').padStart(digits + (batch === 1 ? 7 : 8)),
    ack.isRight ? paper.green(answer) : paper.red(answer),
    paper.dim(`${ack.latencyMs.toFixed(1).padStart(5)} ms`),
    ...(last === undefined ? [] : [placeOf(last)]),
    ...(event === '' ? [] : [event]),
    ...(attempt > 1 ? [paper.yellow(`sent ${attempt} times`)] : []),
  ].join('  ')
}

function placeOf({ gps }: AvlRecord): string {
  const place = `${gps.latitude.toFixed(5)} ${gps.longitude.toFixed(5)}`
  return `${place}  ${String(gps.speed).padStart(2)} km/h`
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

function summaryText(summary: FleetSummary, extras: FleetExtras, durationMs: number): string {
  const { devices, connections, records, acked, resent, errors, ackLatencyMs: latency } = summary
  const first = [
    plural(devices, 'device'),
    plural(connections, 'connection'),
    `${plural(records, 'record')} sent`,
    `${acked} acked`,
    `${resent} resent`,
    ...(extras.dropped > 0 ? [`${extras.dropped} dropped`] : []),
    ...(extras.erased > 0 ? [`${extras.erased} erased`] : []),
    plural(errors, 'error'),
    `${(durationMs / 1000).toFixed(1)} s`,
    ...(devices > 1 ? [`${Math.round(perSecond(acked, durationMs))} records/s`] : []),
  ].join(', ')
  const figures = (['p50', 'p95', 'p99', 'max'] as const).map(key => `${key} ${latency[key].toFixed(1)} ms`)
  return acked === 0 ? first : `${first}\nack latency ${figures.join(', ')}`
}
