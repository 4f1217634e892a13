/** The fields of the dissector that every message has, whatever the dictionary says; filters are `teltonika.NAME`. */
import { AVL_LAYOUTS, CODEC8_WITH_16_BYTE_GROUP, RECORD_HEAD } from '../codec/layouts.js'
import { UDP_CHANNEL } from '../codec/udp-datagram.js'
import type { FieldType } from '../wire/fields.js'

/** One `ProtoField`: its kind (the function of Wireshark's Lua that makes it), and how it is shown. */
export interface WiresharkField {
  /** The key in the source, and the last part of the filter unless `filter` says another. */
  readonly name: string
  readonly title: string
  readonly kind: string
  readonly filter?: string
  /** Number base or unit of display, as Lua source. */
  readonly display?: string
}

const KINDS: Readonly<Record<FieldType, string>> = {
  u8: 'uint8',
  u16: 'uint16',
  u32: 'uint32',
  u64: 'uint64',
  i16: 'int16',
  i32: 'int32',
}

/** Fields of the record head and the UDP channel that are shown as something else than their integer. */
const SHOWN_OTHERWISE: Readonly<Record<string, Partial<WiresharkField>>> = {
  timestamp: { kind: 'absolute_time', display: 'base.UTC' },
  longitude: { kind: 'double' },
  latitude: { kind: 'double' },
  priority: { display: 'base.DEC, PRIORITIES' },
  length: { kind: 'uint32' },
}

const blockFields = [...RECORD_HEAD.fields, ...UDP_CHANNEL.fields].map(({ name, type }) => ({
  name,
  title: titleOf(name),
  kind: KINDS[type],
  ...SHOWN_OTHERWISE[name],
}))

const GROUP_NAMES = new Set(
  [...AVL_LAYOUTS, CODEC8_WITH_16_BYTE_GROUP].flatMap(({ groups }) => groups.map(({ name }) => name)),
)

const groupFields = [...GROUP_NAMES, 'nx'].map(name => ({ name, title: name.toUpperCase(), kind: 'uint16' }))

// prettier-ignore
const MESSAGE_FIELDS: readonly WiresharkField[] = [
  { name: 'preamble', title: 'Preamble', kind: 'uint32', display: 'base.HEX' },
  { name: 'codec', title: 'Codec ID', kind: 'uint8', display: 'base.HEX, CODEC_NAMES' },
  { name: 'number_of_data_1', title: 'Number of Data 1', kind: 'uint8' },
  { name: 'number_of_data_2', title: 'Number of Data 2', kind: 'uint8' },
  { name: 'crc', title: 'CRC-16', kind: 'uint32', display: 'base.HEX' },
  { name: 'crc_right', title: 'CRC is right', kind: 'bool', filter: 'crc.right' },
  { name: 'imei_length', title: 'IMEI length', kind: 'uint16' },
  { name: 'imei', title: 'IMEI', kind: 'string' },
  { name: 'device', title: 'Device', kind: 'string' },
  { name: 'accepted', title: 'Login accepted', kind: 'bool' },
  { name: 'ack', title: 'Records acknowledged', kind: 'uint32' },
  { name: 'record', title: 'Record', kind: 'none' },
  { name: 'event_io_id', title: 'Event IO ID', kind: 'uint16' },
  { name: 'generation_type', title: 'Generation Type', kind: 'uint8' },
  { name: 'total_io', title: 'N of Total IO', kind: 'uint16' },
  { name: 'io', title: 'IO Element', kind: 'none' },
  { name: 'io_id', title: 'Id', kind: 'uint16', filter: 'io.id' },
  { name: 'io_name', title: 'Name', kind: 'string', filter: 'io.name' },
  { name: 'io_raw', title: 'Raw', kind: 'bytes', filter: 'io.raw' },
  { name: 'io_value', title: 'Value', kind: 'string', filter: 'io.value' },
  { name: 'io_text', title: 'Text', kind: 'string', filter: 'io.text' },
  { name: 'type', title: 'Type', kind: 'uint8', display: 'base.HEX, COMMAND_TYPES' },
  { name: 'size', title: 'Size', kind: 'uint32' },
  { name: 'payload', title: 'Payload', kind: 'bytes' },
  { name: 'text', title: 'Text', kind: 'string' },
  { name: 'codec7_priority', title: 'Priority', kind: 'uint8', display: 'base.DEC, CODEC_7_PRIORITIES' },
  { name: 'global_mask', title: 'Global mask', kind: 'uint8', display: 'base.HEX' },
  { name: 'gps_mask', title: 'GPS mask', kind: 'uint8', display: 'base.HEX' },
  { name: 'lac', title: 'LAC', kind: 'uint16' },
  { name: 'cellId', title: 'Cell id', kind: 'uint16' },
  { name: 'signalQuality', title: 'Signal quality', kind: 'uint8' },
  { name: 'operatorCode', title: 'Operator code', kind: 'uint32' },
]

/** In the order of the source. */
export const WIRESHARK_FIELDS: readonly WiresharkField[] = [...MESSAGE_FIELDS, ...blockFields, ...groupFields]

/** What a display filter calls the field. */
export function filterOf({ name, filter }: WiresharkField): string {
  return `teltonika.${filter ?? snakeCase(name)}`
}

/** What can be wrong with a message, as Wireshark's expert information. */
export const EXPERT_FINDINGS: readonly { readonly name: string; readonly title: string }[] = [
  { name: 'framing', title: 'No message starts here' },
  { name: 'codec', title: 'Unknown codec' },
  { name: 'crc', title: 'Bad CRC' },
  { name: 'count', title: 'The two record counts differ' },
  { name: 'io_count', title: 'The IO counts differ' },
  { name: 'overrun', title: 'A field runs over the end' },
  { name: 'trailing', title: 'Bytes are left over' },
]

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

/** @example titleOf('packetId') === 'Packet id' */
function titleOf(name: string): string {
  const words = snakeCase(name).replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
