/** For each field of the wire: its name on the protocol page, its kind, its value in words, and its rule. */
import { codecName, CODEC_7, COMMAND_TYPE, commandLayout, DEGREE } from '../codec/layouts.js'
import { printableText } from '../wire/ascii.js'
import { hexNumber, toHex } from '../wire/hex.js'
import { GENERATION_TYPES, headingText, timeText } from './pretty-record.js'
import { visible } from './visible.js'

/** What decides a field's colour. */
export type FieldKind = 'structure' | 'time' | 'position' | 'id' | 'value' | 'check'

/** What a field's rule may refer to. */
export interface FieldContext {
  readonly bytes: Uint8Array
  readonly codecId: number | undefined
  readonly numberOfData1: number | undefined
  /** Time of the Codec 7 record that the field is in, where it could be read. */
  readonly recordMs?: number | undefined
}

export interface FieldNote {
  readonly label: string
  readonly kind: FieldKind
  /** The value for people; the number itself by default, text where bytes are text. */
  readonly show?: (value: number, context: FieldContext) => string
  readonly rule?: string | ((context: FieldContext) => string)
}

const PRIORITIES = ['low', 'high', 'panic', 'security']
const COMMAND_TYPES = new Map<number, string>(Object.entries(COMMAND_TYPE).map(([name, id]) => [id, name]))

const degrees = (value: number, { codecId }: FieldContext): string =>
  // Codec 7 carries singles, and the decoder's trace their value.
  codecId === CODEC_7 ? `${value}°` : `${(value / DEGREE).toFixed(7)}°`
const coordinateRule = ({ codecId }: FieldContext): string =>
  codecId === CODEC_7 ? 'degrees, IEEE-754 single' : 'degrees x 10,000,000, two’s complement'
const inUnit =
  (unit: string) =>
  (value: number): string =>
    `${value} ${unit}`
const count = (what: string): FieldNote => ({ label: what, kind: 'structure' })

/** By the last part of the field's name, indices left out. */
const NOTES: Readonly<Record<string, FieldNote>> = {
  preamble: {
    label: 'Preamble',
    kind: 'structure',
    show: value => hexNumber(value, 4),
    rule: 'four zero bytes',
  },
  dataFieldLength: {
    label: 'Data Field Length',
    kind: 'structure',
    show: inUnit('bytes'),
    rule: ({ bytes }) => `${range(8, bytes.length - 5)}, Codec ID to Number of Data 2`,
  },
  codecId: {
    label: 'Codec ID',
    kind: 'structure',
    show: value => `Codec ${codecName(value) ?? hexNumber(value, 1)}`,
    rule: '07, 08, 8E, 10; 0C to 0F for commands',
  },
  numberOfData1: {
    label: 'Number of Data 1',
    kind: 'structure',
    rule: ({ codecId }) => (isCommand(codecId) ? 'ignored on reading' : 'records that follow'),
  },
  numberOfData2: {
    label: 'Number of Data 2',
    kind: 'check',
    rule: ({ codecId, numberOfData1 }) =>
      isCommand(codecId)
        ? 'must equal the commands held'
        : `must equal Number of Data 1${numberOfData1 === undefined ? '' : ` (${numberOfData1})`}`,
  },
  crc16: {
    label: 'CRC-16',
    kind: 'check',
    show: value => hexNumber(value, value > 0xffff ? 4 : 2),
    rule: ({ bytes }) => `CRC-16/IBM of ${range(8, bytes.length - 5)}`,
  },
  length: { label: 'Length', kind: 'structure', show: inUnit('bytes'), rule: 'bytes behind this field' },
  packetId: {
    label: 'Packet ID',
    kind: 'id',
    show: value => hexNumber(value, 2),
    rule: 'the answer echoes it',
  },
  notUsableByte: { label: 'Not usable byte', kind: 'structure', rule: '01; anything is taken' },
  avlPacketId: {
    label: 'AVL packet ID',
    kind: 'id',
    show: value => `${value}`,
    rule: 'the answer must say the same',
  },
  imeiLength: { label: 'IMEI length', kind: 'structure', rule: 'must be 15' },
  imei: { label: 'IMEI', kind: 'id', rule: '15 digits' },
  accepted: {
    label: 'Answer',
    kind: 'check',
    show: value => (value === 1 ? 'accepted' : value === 0 ? 'rejected' : `${value}`),
    rule: '01 accepts, 00 rejects',
  },
  records: { label: 'Records accepted', kind: 'check', rule: 'must equal Number of Data' },
  ping: { label: 'Ping', kind: 'structure', show: () => 'keep-alive', rule: 'wants no answer' },
  timestamp: {
    label: 'Timestamp',
    kind: 'time',
    show: (value, { codecId }) => timeText(isCommand(codecId) ? value * 1000 : value) ?? 'beyond every date',
    rule: ({ codecId }) => (isCommand(codecId) ? 'seconds since 1970, UTC' : 'milliseconds since 1970, UTC'),
  },
  priorityAndTime: {
    label: 'Priority and time',
    kind: 'time',
    show: (value, { recordMs }) =>
      `${value >>> 30}, ${(recordMs === undefined ? undefined : timeText(recordMs)) ?? `second ${value & 0x3fff_ffff}`}`,
    rule: '2 bits; 30 bits of seconds since 2007',
  },
  globalMask: { label: 'Global mask', kind: 'structure', show: bits, rule: 'GPS, N1, N2, N4 from bit 0' },
  gpsMask: { label: 'GPS mask', kind: 'structure', show: bits, rule: 'fields that follow' },
  priority: {
    label: 'Priority',
    kind: 'value',
    show: value => `${value} ${PRIORITIES[value] ?? ''}`.trimEnd(),
    rule: '0 low, 1 high, 2 panic',
  },
  longitude: { label: 'Longitude', kind: 'position', show: degrees, rule: coordinateRule },
  latitude: { label: 'Latitude', kind: 'position', show: degrees, rule: coordinateRule },
  altitude: { label: 'Altitude', kind: 'position', show: inUnit('m'), rule: 'two’s complement' },
  angle: {
    label: 'Angle',
    kind: 'position',
    show: headingText,
    rule: ({ codecId }) => (codecId === CODEC_7 ? '256ths of a turn from north' : 'degrees from north'),
  },
  satellites: {
    label: 'Satellites',
    kind: 'position',
    show: value => (value === 0 ? '0, no fix' : `${value}`),
    rule: '0: the position is not current',
  },
  speed: { label: 'Speed', kind: 'position', show: inUnit('km/h') },
  lac: { label: 'LAC', kind: 'value' },
  cellId: { label: 'Cell ID', kind: 'value' },
  signalQuality: { label: 'Signal quality', kind: 'value' },
  operatorCode: { label: 'Operator code', kind: 'value' },
  eventIoId: { label: 'Event IO ID', kind: 'id', rule: 'element that made the record; 0 none' },
  generationType: {
    label: 'Generation Type',
    kind: 'value',
    show: value => `${value} ${GENERATION_TYPES[value] ?? ''}`.trimEnd(),
    rule: '0 to 7',
  },
  totalIo: { label: 'N of Total IO', kind: 'check', rule: 'must equal the sum of all groups' },
  n1: count('N1 of 1-byte IO'),
  n2: count('N2 of 2-byte IO'),
  n4: count('N4 of 4-byte IO'),
  n8: count('N8 of 8-byte IO'),
  n16: count('N16 of 16-byte IO'),
  nx: count('NX of variable IO'),
  type: {
    label: 'Type',
    kind: 'structure',
    show: value => `${hexNumber(value, 1)} ${COMMAND_TYPES.get(value) ?? ''}`.trimEnd(),
    rule: '05 request, 06 response, 11 nack',
  },
  size: {
    label: 'Size',
    kind: 'structure',
    show: inUnit('bytes'),
    rule: 'from behind it to the payload’s end',
  },
  payload: { label: 'Payload', kind: 'value', rule: 'text as a rule' },
}

/** What is known about the field with this name in the trace. */
export function fieldNote(field: string): FieldNote {
  const name = /[^.]+$/.exec(field)![0]
  return NOTES[name] ?? { label: name, kind: 'value' }
}

/** The field's value for people. */
export function fieldValueText(note: FieldNote, value: number | Uint8Array, context: FieldContext): string {
  if (typeof value === 'number') return note.show?.(value, context) ?? String(value)
  const text = printableText(value)
  if (note.label === 'IMEI') return text === undefined ? toHex(value).replace(/^0/, '') : visible(text)
  return text === undefined ? 'no text' : JSON.stringify(visible(text)).replaceAll('\\\\', '\\')
}

export function fieldRule({ rule }: FieldNote, context: FieldContext): string {
  return typeof rule === 'function' ? rule(context) : (rule ?? '')
}

function isCommand(codecId: number | undefined): boolean {
  return codecId !== undefined && commandLayout(codecId) !== undefined
}

function range(first: number, last: number): string {
  return last > first ? `bytes ${first}..${last}` : 'the data field'
}

function bits(value: number): string {
  return value.toString(2).padStart(8, '0')
}
