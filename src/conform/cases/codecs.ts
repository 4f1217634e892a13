import { type ConformanceCase, type Section, Unmet } from '../case.js'
import type { AvlRecord } from '../../codec/types.js'
import { CODEC_16, CODEC_8, CODEC_8E, frameOf, io, nx, type RecordSource } from '../material.js'
import { SOURCE } from '../sources.js'

type FrameCase = Omit<ConformanceCase, 'run' | 'expects'> & {
  readonly expects?: string
  readonly codecId?: number
  make(records: RecordSource): readonly AvlRecord[]
}

/** A frame that is right, and has to be acknowledged in full. */
function goodFrame({ make, codecId = CODEC_8, expects, ...words }: FrameCase): ConformanceCase {
  return {
    ...words,
    expects: expects ?? 'the ack of all its records',
    run: async probe => {
      await probe.exchange(await probe.login(), frameOf(make(probe.records), codecId))
    },
  }
}

const EXTENDED_OK = ['3.1', '5.2']
const CODEC_16_OK = ['3.1', '5.3']
const OLD_CLOCK_MS = Date.UTC(2004, 0, 1)
const UNSET_CLOCK_MS = Date.UTC(2015, 10, 18)

function keptCase(id: string, name: string, codecId: number, after: readonly string[]): ConformanceCase {
  return {
    id,
    title: `A record of Codec ${name} is kept as it was sent`,
    level: 'must',
    requirement: 'What is kept has to be what the device said, in every codec.',
    source: SOURCE.wiki,
    sends: `a Codec ${name} frame of one record with negative coordinates; the record goes to --verify-hook`,
    expects: 'the ack, and the hook finds the record',
    needs: ['verify-hook'],
    after: ['3.10', ...after],
    run: async probe => {
      const device = await probe.login()
      const usual = probe.records.record(codecId === CODEC_16 ? { generationType: 5 } : {})
      const record = { ...usual, gps: { ...usual.gps, longitude: -8.6109367, latitude: -33.4488897 } }
      await probe.exchange(device, frameOf([record], codecId))
      if (!(await probe.isKept(record, device.imei, codecId))) {
        throw new Unmet('the record was kept with its values', 'the hook does not find it')
      }
    },
  }
}

/** 5: codecs, and records of every kind. */
export const CODECS: Section = {
  number: 5,
  title: 'Codecs and records',
  cases: [
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
    goodFrame({
      id: '5.9',
      title: 'An event that is not among the elements',
      level: 'must',
      requirement: 'The event id names what made the record; the element itself need not be there.',
      source: SOURCE.wiki,
      sends: 'a Codec 8 frame of one record with the event 252 and no element 252',
      make: records => [records.record({ eventIoId: 252, priority: 1 })],
    }),
    goodFrame({
      id: '5.10',
      title: 'West and south, and below the sea',
      level: 'must',
      requirement: 'Coordinates and altitude are signed.',
      source: SOURCE.wiki,
      sends: 'a Codec 8 frame of one record at -70.6692655, -33.4488897 and -12 m',
      make: records => {
        const usual = records.record()
        return [
          { ...usual, gps: { ...usual.gps, longitude: -70.6692655, latitude: -33.4488897, altitude: -12 } },
        ]
      },
    }),
    goodFrame({
      id: '5.11',
      title: 'Records without a fix',
      level: 'must',
      requirement:
        'Without satellites the position is the last one or 0/0; the record’s elements are worth keeping, and a record that is not acknowledged comes again for ever.',
      source: `${SOURCE.wiki}; ${SOURCE.capture}`,
      sends: 'a Codec 8 frame of two records with no satellites, one at 0/0',
      make: records => {
        const lost = { altitude: 0, angle: 0, satellites: 0, speed: 0 }
        return [
          records.record({ gps: { longitude: 25.2797, latitude: 54.6871, ...lost } }),
          records.record({ gps: { longitude: 0, latitude: 0, ...lost } }),
        ]
      },
      after: ['3.1', '3.3'],
    }),
    goodFrame({
      id: '5.12',
      title: 'A clock that is not set',
      level: 'must',
      requirement:
        'Before it knows the time a device stamps from 2004 or from November 2015. Refused records block all that come after them.',
      source: SOURCE.capture,
      sends: 'a Codec 8 frame of two records, of 2004-01-01 and 2015-11-18',
      make: records => [
        records.record({ timestampMs: OLD_CLOCK_MS + 13_000 }),
        records.record({ timestampMs: UNSET_CLOCK_MS + 5_562 }),
      ],
      after: ['3.1', '3.3'],
    }),
    goodFrame({
      id: '5.13',
      title: 'A clock that is ahead',
      level: 'should',
      requirement:
        'A record from the future is the device’s mistake; it is no reason to have it sent for ever.',
      source: SOURCE.wiki,
      sends: 'a Codec 8 frame of one record a year from now',
      make: records => {
        const record = records.record()
        return [{ ...record, timestampMs: record.timestampMs + 366 * 86_400_000 }]
      },
    }),
    goodFrame({
      id: '5.14',
      title: 'Newest first',
      level: 'must',
      requirement:
        'With its default sorting a device sends its newest records first: times fall inside a frame.',
      source: `${SOURCE.capture}: 2,171 of 2,178 frames`,
      sends: 'a Codec 8 frame of four records in falling order of time',
      make: records => records.records(4).reverse(),
      after: ['3.1', '3.3'],
    }),
    goodFrame({
      id: '5.15',
      title: 'Every priority',
      level: 'must',
      requirement: 'Low, high and panic records are acknowledged alike.',
      source: SOURCE.wiki,
      sends: 'a Codec 8 frame of three records with the priorities 0, 1 and 2',
      make: records => [0, 1, 2].map(priority => records.record({ priority })),
      after: ['3.1', '3.3'],
    }),
    goodFrame({
      id: '5.16',
      title: 'A priority that is not in the list',
      level: 'should',
      requirement:
        'Older documents have a fourth one, 3; a value that nobody knows is no reason to lose a position.',
      source: 'PDF “FM1100 Protocols V2.20”',
      sends: 'a Codec 8 frame of one record with the priority 3',
      make: records => [records.record({ priority: 3 })],
    }),
    goodFrame({
      id: '5.17',
      title: 'The same id twice in a record',
      level: 'should',
      requirement: 'Nothing forbids it, so it is no reason to refuse a frame.',
      source: SOURCE.wiki,
      sends: 'a Codec 8 frame of one record with the id 239 twice',
      make: records => [records.record({ io: [io(239, '01'), io(239, '00')] })],
    }),
    goodFrame({
      id: '5.18',
      title: 'Two records with one time',
      level: 'should',
      requirement: 'An event and a periodic record may share their millisecond: both count.',
      source: SOURCE.capture,
      sends: 'a Codec 8 frame of two records with the same time, one of them an event',
      make: records => {
        const record = records.record()
        return [record, { ...record, eventIoId: 239, priority: 1 }]
      },
      after: ['3.1', '3.3'],
    }),
    goodFrame({
      id: '5.19',
      title: 'Values at the ends of their ranges',
      level: 'should',
      requirement: 'Every number that a field can hold may come.',
      source: SOURCE.wiki,
      sends: 'a Codec 8 frame of one record: 180°, -90°, -32768 m, 65535 km/h, 255 satellites',
      make: records => [
        records.record({
          gps: {
            longitude: 180,
            latitude: -90,
            altitude: -32_768,
            angle: 65_535,
            satellites: 255,
            speed: 65_535,
          },
        }),
      ],
    }),
    {
      id: '5.20',
      title: 'One connection, several codecs',
      level: 'should',
      requirement:
        'Each frame says its codec; behind a gateway, or after a change of settings, it may be another than before.',
      source: SOURCE.wiki,
      sends: 'a frame of one record in Codec 8, 8E, 16 and 8 again',
      expects: '00000001 four times',
      after: ['3.1', '3.2', '5.2', '5.3'],
      run: async probe => {
        const device = await probe.login()
        for (const codecId of [CODEC_8, CODEC_8E, CODEC_16, CODEC_8]) {
          await probe.exchange(device, probe.records.frame(1, codecId))
        }
      },
    },
    goodFrame({
      id: '5.21',
      title: 'Codec 8 with a group of 16-byte values',
      level: 'may',
      requirement: 'Some firmware adds such a group unannounced; the frame holds only if it is read.',
      source: SOURCE.traccar,
      sends: 'a Codec 8 frame of one record with an element of 16 bytes in a fifth group',
      make: records => [records.record({ io: [io(239, '01'), io(102, '30'.repeat(16))] })],
    }),
    goodFrame({
      id: '5.22',
      title: 'Codec 7',
      level: 'may',
      requirement: 'The GH3000 family sends records of another shape, in the same frames.',
      source: 'the manufacturer’s C# parser, Codec7.cs',
      sends: 'a Codec 7 frame of one record',
      codecId: 0x07,
      make: records => {
        const { timestampMs, gps } = records.record()
        return [
          {
            timestampMs: Math.floor(timestampMs / 1000) * 1000,
            priority: 1,
            gps: { ...gps, longitude: 25.25, latitude: 54.5, angle: 90 },
            eventIoId: 0,
            io: [io(1, '01')],
          },
        ]
      },
    }),
    keptCase('5.23', '8', CODEC_8, []),
    keptCase('5.24', '8E', CODEC_8E, ['5.2']),
    keptCase('5.25', '16', CODEC_16, ['5.3']),
    goodFrame({
      id: '5.26',
      title: 'Several records of Codec 8E',
      level: 'must',
      requirement: 'Records follow each other without a gap; where each ends, its own counts say.',
      source: SOURCE.wiki,
      sends: 'a Codec 8E frame of three records, each with other elements',
      codecId: CODEC_8E,
      make: records => [
        records.record(),
        records.record({ io: [] }),
        records.record({ io: [io(66, '30D4'), nx(385, new Uint8Array(12).fill(0x21))] }),
      ],
      after: ['3.1', '3.3', '5.2', '5.5'],
    }),
  ],
}
