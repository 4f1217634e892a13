import type { ConformanceCase } from '../../case.js'
import { Unmet } from '../../finding.js'
import { CODEC_16, CODEC_8, CODEC_8E, frameOf, io, nx } from '../../material.js'
import { SOURCE } from '../../sources.js'
import { goodFrame } from './good-frame.js'

/** Several codecs at a time, rare ones, and what is kept of each. */
export const VARIETIES: readonly ConformanceCase[] = [
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
]

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
