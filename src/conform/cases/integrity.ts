import type { ConformanceCase, Section } from '../case.js'
import { Unmet } from '../finding.js'
import {
  CODEC_8,
  CODEC_8E,
  frameOf,
  framed,
  io,
  nx,
  type Piece,
  type RecordSource,
  withBody,
  withBytes,
} from '../material.js'
import { SOURCE } from '../sources.js'

/** Offsets in a Codec 8 frame of one record: counts, and the total of its elements. */
const COUNT_1_AT = 9
const TOTAL_IO_AT = 35

/** A frame that must not be acknowledged: what it is, and with which number it would be. */
interface Bad {
  readonly piece: Piece
  readonly records: number
}

type BadCase = Pick<ConformanceCase, 'id' | 'title' | 'level' | 'requirement' | 'source' | 'sends'> & {
  readonly hint: string
  make(records: RecordSource): Bad
}

const NO_ACK =
  'silence, 00000000 or a closing, as the server likes; the device sends the records again in each case'

function badFrame({ make, hint, ...words }: BadCase): ConformanceCase {
  return {
    ...words,
    expects: NO_ACK,
    isAlone: true,
    run: async probe => {
      const device = await probe.login()
      const { piece, records } = make(probe.records)
      device.send(piece)
      probe.note(`answered with ${await device.expectNoAck(records, 'a frame that is not right', hint)}`)
      device.dispose()
      await probe.expectServed('that frame')
    },
  }
}

/** 4: what must not be acknowledged. */
export const INTEGRITY: Section = {
  number: 4,
  title: 'Integrity',
  cases: [
    badFrame({
      id: '4.1',
      title: 'Records with a wrong CRC are not acknowledged',
      level: 'must',
      requirement:
        'The CRC tells that the line has changed a byte; an ack would delete the good records in the device.',
      source: SOURCE.wiki,
      sends: 'a frame of two records with one bit of a speed changed',
      hint: 'the CRC is not checked',
      make: records => {
        const frame = records.frame(2)
        return {
          piece: withBytes(frame, { 33: frame.bytes[33]! ^ 0x10 }, 'a bit of byte 33 changed'),
          records: 2,
        }
      },
    }),
    badFrame({
      id: '4.2',
      title: 'A CRC of zero is no exception',
      level: 'must',
      requirement: 'Every frame has a CRC; zeros in its place are a wrong one.',
      source: SOURCE.wiki,
      sends: 'a frame of two records with 00000000 for its CRC',
      hint: 'a CRC of zero is taken for “none”',
      make: records => ({
        piece: withBytes(records.frame(2), { [-1]: 0, [-2]: 0 }, 'its CRC 00000000'),
        records: 2,
      }),
    }),
    {
      id: '4.3',
      title: 'After a damaged frame the good copy is acknowledged',
      level: 'must',
      requirement: 'The device sends the frame again, on this connection or, if it was closed, on the next.',
      source: SOURCE.wiki,
      sends: 'a frame with a wrong CRC, then the same frame whole',
      expects: 'the ack of the good one',
      after: ['3.1', '3.3', '4.1'],
      isAlone: true,
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame(2)
        device.send(withBytes(frame, { 33: frame.bytes[33]! ^ 0x10 }, 'a bit of byte 33 changed'))
        const { ending } = await device.reaction()
        if (ending !== undefined) probe.note('closes the connection after a damaged frame')
        const next = ending === undefined ? device : await probe.login(device.imei)
        await probe.exchange(next, frame, 'the good copy of a damaged frame')
      },
    },
    badFrame({
      id: '4.4',
      title: 'The CRC is checked over all of the data field',
      level: 'must',
      requirement:
        'It covers codec id to second count: damage in the last record counts like damage in the first.',
      source: SOURCE.wiki,
      sends: 'a frame of three records with the last value of the last record changed',
      hint: 'the CRC is checked over part of the frame only, or not at all',
      make: records => {
        const frame = records.frame(3)
        const at = frame.bytes.length - 7
        return {
          piece: withBytes(frame, { [at]: frame.bytes[at]! ^ 0x01 }, `a bit of byte ${at} changed`),
          records: 3,
        }
      },
    }),
    badFrame({
      id: '4.5',
      title: 'Records that go beyond the frame are not acknowledged',
      level: 'must',
      requirement:
        'What can’t be read can’t be kept: a count of five over the bytes of one record promises four that never came.',
      source: SOURCE.wiki,
      sends: 'a frame of one record whose counts both say five, its CRC right',
      hint: 'the count is believed without the records being read',
      make: records => {
        const frame = records.frame()
        return {
          piece: withBody(frame, { [COUNT_1_AT]: 5, [frame.bytes.length - 5]: 5 }, 'both counts 5'),
          records: 5,
        }
      },
    }),
    badFrame({
      id: '4.6',
      title: 'Two counts that differ are not acknowledged',
      level: 'should',
      requirement: 'The number of records stands at both ends of the data field, the same in both.',
      source: SOURCE.wiki,
      sends: 'a frame of two records whose second count says three, its CRC right',
      hint: 'the second count is not compared with the first',
      make: records => {
        const frame = records.frame(2)
        return { piece: withBody(frame, { [frame.bytes.length - 5]: 3 }, 'the second count 3'), records: 2 }
      },
    }),
    badFrame({
      id: '4.7',
      title: 'A total of elements that does not add up is not acknowledged',
      level: 'should',
      requirement: 'The total is the sum of the groups; where it is not, the record is damaged or misread.',
      source: SOURCE.wiki,
      sends: 'a frame of one record with four elements and a total of nine, its CRC right',
      hint: 'the total of IO elements is not compared with the groups',
      make: records => ({
        piece: withBody(records.frame(), { [TOTAL_IO_AT]: 9 }, 'a total of nine elements'),
        records: 1,
      }),
    }),
    badFrame({
      id: '4.8',
      title: 'Records of an unknown codec are not acknowledged',
      level: 'must',
      requirement: 'What a server can’t read it can’t keep.',
      source: SOURCE.wiki,
      sends: 'a frame with the codec id 55 and two records’ bytes, its CRC right',
      hint: 'the codec id is not looked at',
      make: records => ({ piece: withBody(records.frame(2), { 8: 0x55 }, 'its codec id 55'), records: 2 }),
    }),
    badFrame({
      id: '4.9',
      title: 'A variable element that goes beyond the frame is not acknowledged',
      level: 'must',
      requirement:
        'In Codec 8 Extended the length of an NX value may point behind the frame’s end: that record can’t be read.',
      source: SOURCE.wiki,
      sends: 'a Codec 8E frame of one record, the length of its NX element FFFF, its CRC right',
      hint: 'the length of an NX element is not held against the frame’s end',
      make: records => {
        const frame = frameOf([records.record({ io: [nx(385, new Uint8Array(20).fill(0x11))] })], CODEC_8E)
        const lengthAt = frame.bytes.length - 4 - 1 - 20 - 2
        return {
          piece: withBody(frame, { [lengthAt]: 0xff, [lengthAt + 1]: 0xff }, 'the NX length FFFF'),
          records: 1,
        }
      },
    }),
    badFrame({
      id: '4.10',
      title: 'Bytes behind the last record are not acknowledged',
      level: 'should',
      requirement: 'The records end where the second count stands; what is between them was misread.',
      source: SOURCE.wiki,
      sends: 'a frame of one record with seven bytes too many in front of its second count, its CRC right',
      hint: 'it is not checked that the records end at the second count',
      make: records => {
        const { bytes } = records.frame()
        const field = bytes.subarray(8, bytes.length - 4)
        const longer = new Uint8Array(field.length + 7)
        longer.set(field.subarray(0, -1))
        longer.fill(0x2a, field.length - 1)
        longer[longer.length - 1] = 1
        return { piece: framed(longer, 'Codec 8 frame, 1 record and seven bytes more'), records: 1 }
      },
    }),
    {
      id: '4.11',
      title: 'A frame of no records does no harm',
      level: 'should',
      requirement:
        'No device is known to send one; it may be answered or not, and devices are served afterwards.',
      source: SOURCE.practice,
      sends: 'a Codec 8 frame whose counts are zero, its CRC right',
      expects: 'no ack of more than none',
      after: ['3.1', '3.3'],
      isAlone: true,
      run: async probe => {
        const device = await probe.login()
        device.send(framed(Uint8Array.of(CODEC_8, 0, 0), 'Codec 8 frame, no records'))
        const { bytes } = await device.reaction()
        if (bytes.some(byte => byte !== 0))
          throw new Unmet('silence, 00000000 or a closing', 'an ack of records that were not there')
        device.dispose()
        await probe.expectServed('a frame of no records')
      },
    },
    {
      id: '4.12',
      title: 'A damaged record is not kept',
      level: 'should',
      requirement: 'It comes again whole; a value that the line has made up must not be found beside it.',
      source: SOURCE.wiki,
      sends: 'a frame of one record with a wrong CRC; then that damaged record goes to --verify-hook',
      expects: 'the hook does not find it',
      needs: ['verify-hook'],
      after: ['3.10', '4.1'],
      isAlone: true,
      run: async probe => {
        const device = await probe.login()
        const record = probe.records.record({ io: [io(66, '30D4')] })
        const frame = frameOf([record])
        const damaged = { ...record, gps: { ...record.gps, speed: record.gps.speed ^ 0x10 } }
        device.send(withBytes(frame, { 33: frame.bytes[33]! ^ 0x10 }, 'a bit of its speed changed'))
        await device.reaction()
        if (await probe.isKept(damaged, device.imei, CODEC_8)) {
          throw new Unmet(
            'the damaged record was not kept',
            'the hook finds it',
            'records are stored before the CRC is checked',
          )
        }
      },
    },
  ],
}
