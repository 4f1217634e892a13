/**
 * What tells the codecs apart, as rows that reading, writing, views and traces all walk. A new codec is a new row.
 * Sources: wiki page "Teltonika Data Sending Protocols"; the 16-byte group after traccar's captures.
 */
import { fieldBlock } from '../wire/fields.js'
import type { CodecName } from './types.js'

/** The head of every record of Codecs 8, 8 Extended and 16. Longitude comes first on the wire. */
export const RECORD_HEAD = fieldBlock([
  ['timestamp', 'u64'],
  ['priority', 'u8'],
  ['longitude', 'i32'],
  ['latitude', 'i32'],
  ['altitude', 'i16'],
  ['angle', 'u16'],
  ['satellites', 'u8'],
  ['speed', 'u16'],
])

/** Wire units of longitude and latitude in one degree. */
export const DEGREE = 1e7

/** A group of IO elements whose values share a width. */
export interface IoGroup {
  /** The name of its count: `n1`... */
  readonly name: string
  /** Bytes of each value. */
  readonly width: number
}

interface AvlRow {
  readonly codecId: number
  /** As people write it: `--codec`, JSON, texts. */
  readonly codec: string
  /** Bytes of the Event IO ID. */
  readonly eventIoId: 1 | 2
  /** Bytes of the total and of each group's count. */
  readonly count: 1 | 2
  /** Bytes of an element's id. */
  readonly ioId: 1 | 2
  /** Whether a Generation Type follows the event id. */
  readonly generationType: boolean
  readonly groups: readonly IoGroup[]
  /** Whether a group of values with a length of their own comes last. */
  readonly nx: boolean
}

const GROUPS: readonly IoGroup[] = [
  { name: 'n1', width: 1 },
  { name: 'n2', width: 2 },
  { name: 'n4', width: 4 },
  { name: 'n8', width: 8 },
]

// prettier-ignore
const AVL_ROWS = [
  { codecId: 0x08, codec: '8',  eventIoId: 1, count: 1, ioId: 1, generationType: false, groups: GROUPS, nx: false },
  { codecId: 0x8e, codec: '8E', eventIoId: 2, count: 2, ioId: 2, generationType: false, groups: GROUPS, nx: true },
  { codecId: 0x10, codec: '16', eventIoId: 2, count: 1, ioId: 2, generationType: true,  groups: GROUPS, nx: false },
] as const satisfies readonly AvlRow[]

/** Names of the codecs whose records have a row. */
export type RecordCodec = (typeof AVL_ROWS)[number]['codec']

export interface AvlLayout extends AvlRow {
  readonly codec: RecordCodec
}

export const AVL_LAYOUTS: readonly AvlLayout[] = AVL_ROWS
export const RECORD_CODECS: readonly RecordCodec[] = AVL_ROWS.map(({ codec }) => codec)

/** Codec 8 with one more group, which some firmware sends unannounced; tried where plain Codec 8 does not balance. */
export const CODEC8_WITH_16_BYTE_GROUP: AvlLayout = {
  ...AVL_LAYOUTS[0]!,
  groups: [...GROUPS, { name: 'n16', width: 16 }],
}

/** Bytes of a GH3000 record come in another shape altogether (`codec7.ts`). */
export const CODEC_7 = 0x07

interface CommandRow {
  readonly codecId: number
  readonly codec: string
  /** Whether a u32 of seconds since 1970 precedes the payload; the size counts it. */
  readonly timestamp: boolean
  /** Whether a packed IMEI precedes the payload; the size counts it. */
  readonly imei: boolean
}

// prettier-ignore
const COMMAND_ROWS = [
  { codecId: 0x0c, codec: '12', timestamp: false, imei: false },
  { codecId: 0x0d, codec: '13', timestamp: true,  imei: false },
  { codecId: 0x0e, codec: '14', timestamp: false, imei: true },
  { codecId: 0x0f, codec: '15', timestamp: true,  imei: true },
] as const satisfies readonly CommandRow[]

/** Names of the codecs whose commands have a row. */
export type CommandCodec = (typeof COMMAND_ROWS)[number]['codec']

export interface CommandLayout extends CommandRow {
  readonly codec: CommandCodec
}

export const COMMAND_LAYOUTS: readonly CommandLayout[] = COMMAND_ROWS
export const COMMAND_CODECS: readonly CommandCodec[] = COMMAND_ROWS.map(({ codec }) => codec)

const AVL_BY_ID = byId(AVL_LAYOUTS)
const COMMAND_BY_ID = byId(COMMAND_LAYOUTS)

function byId<L extends { codecId: number }>(layouts: readonly L[]): readonly (L | undefined)[] {
  const table = new Array<L | undefined>(256).fill(undefined)
  for (const layout of layouts) table[layout.codecId] = layout
  return table
}

export function avlLayout(codecId: number): AvlLayout | undefined {
  return AVL_BY_ID[codecId]
}

export function recordLayout(codec: RecordCodec): AvlLayout {
  return AVL_LAYOUTS.find(layout => layout.codec === codec)!
}

export function commandLayout(codecId: number): CommandLayout | undefined {
  return COMMAND_BY_ID[codecId]
}

/** The codec's name as people write it, undefined for an id that is none. */
export function codecName(codecId: number): CodecName | undefined {
  if (codecId === CODEC_7) return '7'
  return AVL_BY_ID[codecId]?.codec ?? COMMAND_BY_ID[codecId]?.codec
}

/** True for the codecs whose frames are acknowledged with a record count: 7, 8, 8E and 16, never 12 to 15. */
export function isAvlCodec(codecId: number): boolean {
  return codecId === CODEC_7 || AVL_BY_ID[codecId] !== undefined
}

/** Command types, the byte behind the first quantity. */
export const COMMAND_TYPE = {
  request: 0x05,
  response: 0x06,
  /** Codec 14: the IMEI is not the device's own. */
  nack: 0x11,
} as const
