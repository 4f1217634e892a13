/** Records as the messages of brokers and collectors. */
import { createHash } from 'node:crypto'
import { isImei } from '../codec/imei.js'
import { codecName } from '../codec/layouts.js'
import { isoTime } from '../render/json-value.js'
import { type Delivery, SinkError } from './sink.js'

/** One message a record, or one a frame. */
export const MESSAGE_UNITS = ['record', 'frame'] as const
export type MessageUnit = (typeof MESSAGE_UNITS)[number]

export interface SinkMessage {
  readonly imei: string
  /** The same for the same content, however often it is sent: a record's key, or one made from those of a frame. */
  readonly id: string
  /** One line of JSON, without the line feed. */
  readonly text: string
}

/** The messages of a batch, in its order. */
export function messagesOf(batch: readonly Delivery[], unit: MessageUnit): SinkMessage[] {
  return batch.flatMap(delivery => (unit === 'record' ? recordMessages(delivery) : [frameMessage(delivery)]))
}

/** Makes what is dear of a delivery's messages; `messagesOf` finds it. */
export function prepareMessages(delivery: Delivery, unit: MessageUnit): void {
  if (unit === 'record') void delivery.records
  else delivery.json()
}

/** The record as the JSON output has it, behind what its frame knows. */
function recordMessages({ imei, frame, context, keys, records }: Delivery): SinkMessage[] {
  const { atMs, transport } = context
  const head = {
    imei,
    at: atMs === undefined ? undefined : isoTime(atMs),
    atMs,
    transport,
    codec: codecName(frame.packet.codecId),
  }
  return records.map((record, i) => ({
    imei,
    id: keys[i]!,
    text: JSON.stringify({ ...head, ...record }),
  }))
}

function frameMessage(delivery: Delivery): SinkMessage {
  const { imei, keys } = delivery
  // All keys count: a device may send a record again in other company.
  const hash = createHash('sha256').update(keys.join(' ')).digest('hex').slice(0, 32)
  return { imei, id: `${imei}-${hash}`, text: delivery.json().trimEnd() }
}

const PLACE = '{imei}'

/** A name to publish under, with a place for the device. */
export class NameTemplate {
  readonly text: string

  /** @throws {SinkError} where the template has other places */
  constructor(text: string) {
    const other = /\{(?!imei\})[^}]*\}?/.exec(text)
    if (other !== null)
      throw new SinkError(`${JSON.stringify(other[0])} in a name: the only place is ${PLACE}`)
    this.text = text
  }

  /** @throws {SinkError} if the IMEI is none: anything else could reach into other names */
  of(imei: string): string {
    if (!isImei(imei)) throw new SinkError('an IMEI that is not 15 digits names nothing', { canRetry: false })
    return this.text.replaceAll(PLACE, imei)
  }

  /** The names of all devices, with the broker's own sign for any one word. */
  any(wildcard: string): string {
    return this.text.replaceAll(PLACE, wildcard)
  }
}
