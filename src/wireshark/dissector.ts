/**
 * A dissector for Wireshark, in its Lua, from the layouts and the dictionary that the decoder itself reads by: TCP
 * with reassembly and UDP, all codecs, a display filter for every IO element.
 */
import type { Dictionary } from '../avl/dictionary.js'
import type { ModelScope } from '../avl/models.js'
import { CODEC_7_EPOCH_S, CODEC_7_GPS_FIELDS, CODEC_7_IO_GROUPS } from '../codec/codec7.js'
import {
  AVL_LAYOUTS,
  type AvlLayout,
  CODEC8_WITH_16_BYTE_GROUP,
  CODEC_7,
  COMMAND_LAYOUTS,
  COMMAND_TYPE,
  DEGREE,
  RECORD_HEAD,
} from '../codec/layouts.js'
import { CODEC_7_PRIORITIES, PRIORITIES } from '../codec/priority.js'
import { DEFAULT_MAX_DATA_FIELD } from '../codec/tcp-frame.js'
import { UDP_CHANNEL, UDP_DATA_FIELD } from '../codec/udp-datagram.js'
import { FIELD_SIZES, type FieldBlock } from '../wire/fields.js'
import { EXPERT_FINDINGS, filterOf, WIRESHARK_FIELDS } from './fields.js'
import { type IoTables, ioTables } from './io-tables.js'
import { lua, type LuaValue } from './lua.js'
import { ELEMENTS } from './runtime/elements.js'
import { FRAMES } from './runtime/frames.js'
import { RECORDS } from './runtime/records.js'
import { STREAM } from './runtime/stream.js'

export interface DissectorOptions {
  readonly dictionary: Dictionary
  /** Whose meanings of the ids to take; without it the most common ones. */
  readonly model?: ModelScope | undefined
  /** TCP and UDP port of the server; messages on other ports are recognised by how they begin. Default 5027. */
  readonly port?: number
  /** Named in the head of the source. */
  readonly version: string
}

const DEFAULT_PORT = 5027

/** Source of the dissector. */
export function wiresharkDissector({ dictionary, model, port, version }: DissectorOptions): string {
  const io = ioTables(dictionary, model)
  const forModel =
    model === undefined ? 'the most common meaning of each IO element' : `IO elements of ${model.name}`
  return [
    `-- Teltonika AVL protocol for Wireshark, made by teltonika ${version} (teltonika wireshark); ${forModel}.`,
    '-- Put it into the folder that Help > About > Folders names as "Personal Lua Plugins".',
    'local teltonika = Proto("teltonika", "Teltonika AVL")',
    constants(port ?? DEFAULT_PORT),
    dictionaryTables(io),
    protoFields(io),
    ELEMENTS,
    RECORDS,
    FRAMES,
    STREAM,
  ].join('\n')
}

function constants(port: number): string {
  const codecNames = new Map<number, string>([
    [CODEC_7, '7'],
    ...[...AVL_LAYOUTS, ...COMMAND_LAYOUTS].map(({ codecId, codec }) => [codecId, codec] as const),
  ])
  const commandTypes = new Map(Object.entries(COMMAND_TYPE).map(([name, type]) => [type, name]))
  const values: Readonly<Record<string, LuaValue>> = {
    PORT: port,
    MAX_DATA_FIELD: DEFAULT_MAX_DATA_FIELD,
    DEGREE,
    PRIORITIES: namesFrom0(PRIORITIES),
    CODEC_7_PRIORITIES: namesFrom0(CODEC_7_PRIORITIES),
    CODEC_NAMES: codecNames,
    COMMAND_TYPES: commandTypes,
    RECORD_HEAD: rowsOf(RECORD_HEAD),
    RECORD_HEAD_SIZE: RECORD_HEAD.size,
    UDP_CHANNEL: rowsOf(UDP_CHANNEL),
    UDP_CHANNEL_SIZE: UDP_CHANNEL.size,
    UDP_DATA_FIELD,
    AVL_LAYOUTS: new Map(AVL_LAYOUTS.map(layout => [layout.codecId, layoutRow(layout)])),
    OTHER_LAYOUTS: new Map([[CODEC8_WITH_16_BYTE_GROUP.codecId, layoutRow(CODEC8_WITH_16_BYTE_GROUP)]]),
    COMMAND_LAYOUTS: new Map(
      COMMAND_LAYOUTS.map(({ codecId, timestamp, imei }) => [codecId, { timestamp, imei }]),
    ),
    CODEC_7_EPOCH: CODEC_7_EPOCH_S,
    CODEC_7_GPS: CODEC_7_GPS_FIELDS.map(({ bit, fields, width }) => ({ bit, fields, width })),
    CODEC_7_IO: CODEC_7_IO_GROUPS.map(({ bit, name, width }) => ({ bit, name, width })),
  }
  return Object.entries(values)
    .map(([name, value]) => `local ${name} = ${lua(value)}`)
    .concat(CRC_TABLE)
    .join('\n')
}

function namesFrom0(names: readonly (string | undefined)[]): ReadonlyMap<number, string> {
  return new Map([...names.entries()].filter((entry): entry is [number, string] => entry[1] !== undefined))
}

const CRC_TABLE = `local CRC_TABLE = {}
for byte = 0, 255 do
  local crc = byte
  for _ = 1, 8 do
    crc = bit.band(crc, 1) == 1 and bit.bxor(bit.rshift(crc, 1), 0xA001) or bit.rshift(crc, 1)
  end
  CRC_TABLE[byte] = crc
end`

function rowsOf(block: FieldBlock): LuaValue {
  return block.fields.map(({ name, type }) => ({ name, size: FIELD_SIZES[type] }))
}

function layoutRow({ eventIoId, count, ioId, generationType, groups, nx }: AvlLayout): LuaValue {
  const rows = groups.map(({ name, width }) => ({ name, width }))
  return { eventIoId, count, ioId, generationType, groups: rows, nx }
}

const AVL_CODECS = [{ codec: '7', codecId: CODEC_7 } as const, ...AVL_LAYOUTS]

function dictionaryTables({ sets, definitions, index, exceptions }: IoTables): string {
  return [
    'local LABELS = {}',
    ...sets.map((labels, at) => `LABELS[${at + 1}] = ${lua(labels)}`),
    'local IO_DEFINITIONS = {}',
    ...definitions.map((definition, at) => `IO_DEFINITIONS[${at + 1}] = ${lua(definition)}`),
    'local EVERY_ID = {}',
    ...[...index].map(([id, sizes]) => `EVERY_ID[${id}] = ${lua(sizes)}`),
    'local IO_INDEX = {}',
    ...AVL_CODECS.map(({ codec, codecId }) => {
      const other = lua(exceptions.get(codec) ?? new Map<number, LuaValue>())
      return `IO_INDEX[${codecId}] = setmetatable(${other}, { __index = EVERY_ID })`
    }),
  ].join('\n')
}

function protoFields({ fields }: IoTables): string {
  const own = WIRESHARK_FIELDS.map(field => {
    const { name, title, kind, display } = field
    const shown = display === undefined ? '' : `, ${display}`
    return `F.${name} = ProtoField.${kind}(${lua(filterOf(field))}, ${lua(title)}${shown})`
  })
  const elements = fields.map(
    ({ filter, title, type }) =>
      `IO_FIELDS[${lua(filter)}] = { kind = ${lua(type)}, proto = ProtoField.${type}(${lua(filter)}, ${lua(title)}) }`,
  )
  const experts = EXPERT_FINDINGS.map(
    ({ name, title }) =>
      `E.${name} = ProtoExpert.new(${lua(`teltonika.expert.${name}`)}, ${lua(title)}, expert.group.MALFORMED, expert.severity.ERROR)`,
  )
  return [
    'local F = {}',
    ...own,
    'local IO_FIELDS = {}',
    ...elements,
    'local E = {}',
    ...experts,
    'local all = {}',
    'for _, field in pairs(F) do all[#all + 1] = field end',
    'for _, field in pairs(IO_FIELDS) do all[#all + 1] = field.proto end',
    'teltonika.fields = all',
    'local findings = {}',
    'for _, finding in pairs(E) do findings[#findings + 1] = finding end',
    'teltonika.experts = findings',
  ].join('\n')
}
