import type { ConformanceCase } from '../../case.js'
import { io } from '../../material.js'
import { SOURCE } from '../../sources.js'
import { goodFrame } from './good-frame.js'

const OLD_CLOCK_MS = Date.UTC(2004, 0, 1)
const UNSET_CLOCK_MS = Date.UTC(2015, 10, 18)

/** Values that devices send and servers do not expect. */
export const VALUES: readonly ConformanceCase[] = [
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
]
