/** Which messages, and which of their records, `decode` shows. Filters add up: all have to agree. */
import type { Dictionary } from '../../avl/dictionary.js'
import { codecName } from '../../codec/layouts.js'
import type { AvlPacket, AvlRecord, Frame, Rejected } from '../../codec/types.js'
import { messageImei } from '../../render/message-bytes.js'
import type { Message, MessageContext } from '../../session/message.js'
import { nearNames } from '../avl-near.js'
import { CliError } from '../exit.js'
import { visible } from '../terminal.js'

export interface FilterOptions {
  readonly imei?: string
  /** Records from this instant on, milliseconds since 1970. */
  readonly since?: number
  /** Records before this instant. */
  readonly until?: number
  readonly codec?: ReadonlySet<string>
  /** Records of these events. */
  readonly events?: ReadonlySet<number>
  readonly errorsOnly?: boolean
}

/** Of the message's records those with these numbers; all, or a message that has none, where it is undefined. */
export interface Selection {
  readonly records: readonly number[] | undefined
}

const ALL: Selection = { records: undefined }

export class MessageFilter {
  private readonly options: FilterOptions
  private readonly looksAtRecords: boolean

  constructor(options: FilterOptions) {
    this.options = options
    const { since, until, events } = options
    this.looksAtRecords = since !== undefined || until !== undefined || events !== undefined
  }

  /** Undefined for a message that is not to be shown. */
  select(message: Message, context: MessageContext): Selection | undefined {
    const { imei, codec, errorsOnly } = this.options
    const isError = message.kind === 'rejected' || message.kind === 'lost'
    if (errorsOnly === true && !isError) return undefined
    if (imei !== undefined && messageImei(message, context) !== imei) return undefined
    if (codec !== undefined && !codec.has(codecOf(message) ?? '')) return undefined
    if (!this.looksAtRecords) return ALL
    const packet = message.kind === 'frame' || message.kind === 'rejected' ? message.packet : undefined
    if (packet?.kind === 'avl') return this.selectRecords(packet)
    if (this.options.events !== undefined) return undefined
    const timestamp = packet?.commands[0]?.timestamp
    const timeMs = timestamp === undefined ? context.atMs : timestamp * 1000
    // Of what has no time nobody can say that it lies outside: a fault is too important to be lost by that.
    return (timeMs === undefined ? isError : this.isWithin(timeMs)) ? ALL : undefined
  }

  private selectRecords({ records }: AvlPacket): Selection | undefined {
    const chosen = [...records.keys()].filter(at => this.holds(records[at]!))
    if (chosen.length === 0) return undefined
    return chosen.length === records.length ? ALL : { records: chosen }
  }

  private holds(record: AvlRecord): boolean {
    const { events } = this.options
    return this.isWithin(record.timestampMs) && (events === undefined || events.has(record.eventIoId))
  }

  private isWithin(ms: number): boolean {
    const { since = -Infinity, until = Infinity } = this.options
    return ms >= since && ms < until
  }
}

/** The message with these of its records alone. */
export function withRecords(message: Message, { records: chosen }: Selection): Message {
  if (chosen === undefined || (message.kind !== 'frame' && message.kind !== 'rejected')) return message
  if (message.packet?.kind !== 'avl') return message
  const { codecId, records } = message.packet
  const packet: AvlPacket = { kind: 'avl', codecId, records: chosen.map(at => records[at]!) }
  return message.kind === 'frame'
    ? { ...message, bytes: message.bytes, packet, recordCount: chosen.length }
    : { ...message, packet }
}

/**
 * The ids of events by number or by name, with commas between.
 * @throws {CliError} that suggests near names
 */
export function eventIds(text: string, dictionary: Dictionary): ReadonlySet<number> {
  const ids = new Set<number>()
  for (const part of text.split(',').map(part => part.trim())) {
    if (/^\d{1,5}$/.test(part) && Number(part) <= 0xffff) {
      ids.add(Number(part))
      continue
    }
    const found = dictionary.ids.filter(id =>
      dictionary.definitionsOf(id).some(({ name }) => name.toLowerCase() === part.toLowerCase()),
    )
    if (found.length === 0) throw unknownEvent(part, dictionary)
    for (const id of found) ids.add(id)
  }
  return ids
}

function unknownEvent(name: string, dictionary: Dictionary): CliError {
  const near = nearNames(
    dictionary.ids.flatMap(id => dictionary.definitionsOf(id)),
    name,
  )
  const hint = near.length === 0 ? 'Find it with: teltonika avl WORDS' : `Near are: ${near.join(', ')}`
  return new CliError(`--event: ${JSON.stringify(visible(name))} is no IO id and no name of one\n${hint}`)
}

/** Where a codec id stands in a frame that can't be read. */
const CODEC_AT: Readonly<Record<Frame['framing'], number>> = { tcp: 8, udp: 23, none: 0, handshake: -1 }

function codecOf(message: Message): string | undefined {
  if (message.kind !== 'frame' && message.kind !== 'rejected') return undefined
  return codecName(message.packet?.codecId ?? codecByte(message))
}

function codecByte({ bytes, framing }: Frame | Rejected): number {
  return bytes[CODEC_AT[framing]] ?? -1
}
