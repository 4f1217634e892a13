import type { ConformanceCase } from '../../case.js'
import { CODEC_16, CODEC_8E, io, nx } from '../../material.js'
import { SOURCE } from '../../sources.js'
import { goodFrame } from './good-frame.js'

const EXTENDED_OK = ['3.1', '5.2']
const CODEC_16_OK = ['3.1', '5.3']

/** Records in each codec, and elements of every width. */
export const LAYOUTS: readonly ConformanceCase[] = [
  goodFrame({
    id: '5.1',
    title: 'Codec 8 with elements of 1, 2, 4 and 8 bytes',
    level: 'must',
    requirement: 'Elements come in groups by the width of their values; a group may be empty.',
    source: SOURCE.wiki,
    sends: 'a Codec 8 frame of one record with an element of each width',
    make: records => [
      records.record({
        io: [io(239, '01'), io(66, '30D4'), io(16, '00012A6B'), io(78, '000000003A5B9C01')],
      }),
    ],
  }),
  goodFrame({
    id: '5.2',
    title: 'Codec 8 Extended',
    level: 'must',
    requirement:
      'Ids and counts have two bytes, and one more group ends the record. The device’s configuration chooses the codec: a server takes them all on one port.',
    source: SOURCE.wiki,
    sends: 'a Codec 8E frame of one record',
    codecId: CODEC_8E,
    make: records => records.records(1),
  }),
  goodFrame({
    id: '5.3',
    title: 'Codec 16',
    level: 'must',
    requirement: 'Ids have two bytes and counts one; a generation type stands behind the event id.',
    source: SOURCE.wiki,
    sends: 'a Codec 16 frame of one record with the generation type 5',
    codecId: CODEC_16,
    make: records => [records.record({ generationType: 5, eventIoId: 239 })],
  }),
  goodFrame({
    id: '5.4',
    title: 'A record without elements',
    level: 'must',
    requirement: 'All groups may be empty: 30 bytes are the smallest record, 45 the smallest frame.',
    source: SOURCE.wiki,
    sends: 'a Codec 8 frame of one record without elements, 45 bytes',
    make: records => [records.record({ io: [] })],
  }),
  goodFrame({
    id: '5.5',
    title: 'Codec 8E: values of variable length',
    level: 'must',
    requirement: 'Elements of the NX group carry their own length, two bytes; it may be zero.',
    source: SOURCE.wiki,
    sends: 'a Codec 8E frame of one record with values of 17, 0 and 300 bytes beside fixed ones',
    codecId: CODEC_8E,
    make: records => [
      records.record({
        io: [
          io(239, '01'),
          nx(256, new TextEncoder().encode('WVWZZZ1JZXW000001')),
          nx(281, new Uint8Array(0)),
          nx(257, new Uint8Array(300).fill(0x5a)),
        ],
      }),
    ],
    after: EXTENDED_OK,
  }),
  goodFrame({
    id: '5.6',
    title: 'Codec 8E: more than 255 elements in a record',
    level: 'should',
    requirement: 'Counts of elements have two bytes.',
    source: SOURCE.wiki,
    sends: 'a Codec 8E frame of one record with 300 elements of one byte',
    codecId: CODEC_8E,
    make: records => [records.record({ io: Array.from({ length: 300 }, (_, i) => io(10_000 + i, '01')) })],
    after: EXTENDED_OK,
  }),
  goodFrame({
    id: '5.7',
    title: 'Ids that nobody knows',
    level: 'must',
    requirement:
      'New firmware brings new elements; their width is on the wire, so they can be kept or passed over.',
    source: SOURCE.wiki,
    sends: 'a Codec 8E frame of one record with the ids 64999 and 65534',
    codecId: CODEC_8E,
    make: records => [records.record({ io: [io(64_999, '2A'), io(65_534, '0000002A')] })],
    after: EXTENDED_OK,
  }),
  goodFrame({
    id: '5.8',
    title: 'A familiar id with another width',
    level: 'should',
    requirement:
      'The same id has other widths on other models: 11 is half an ICCID of eight bytes, or an input of two. The wire decides.',
    source: SOURCE.wiki,
    sends: 'a Codec 16 frame of one record with id 11 in two bytes',
    codecId: CODEC_16,
    make: records => [records.record({ generationType: 5, io: [io(11, '0B54')] })],
    after: CODEC_16_OK,
  }),
]
