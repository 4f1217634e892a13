import { COMMAND_TYPE } from '../../../codec/layouts.js'
import { shown } from '../../answers.js'
import type { ConformanceCase } from '../../case.js'
import type { TcpDevice } from '../../client/tcp-device.js'
import { Unmet } from '../../finding.js'
import {
  CODEC_12,
  CODEC_13,
  CODEC_14,
  CODEC_15,
  commandOf,
  cutAt,
  type Piece,
  withBody,
} from '../../material.js'
import { SOURCE } from '../../sources.js'
import { OPEN, REPLY, responseOf } from './response.js'

/** What devices send in Codecs 12 to 15 of their own accord. */
export const UNASKED: readonly ConformanceCase[] = [
  notAcknowledged({
    id: '7.10',
    title: 'A Codec 12 response that nobody asked for is not acknowledged',
    level: 'must',
    requirement:
      'Type 06 carries serial data too. No frame of Codec 12 is ever acknowledged: the device logs an error.',
    source: SOURCE.noAck,
    sends: 'a Codec 12 frame of type 06',
    make: () => responseOf(REPLY),
  }),
  notAcknowledged({
    id: '7.11',
    title: 'Binary serial data in Codec 12',
    level: 'must',
    requirement: 'What comes from a serial port may be any bytes; it needs no ack and is no damage.',
    source: SOURCE.traccar,
    sends: 'a Codec 12 frame of type 06 with bytes that are no text',
    make: () =>
      commandOf(
        CODEC_12,
        { type: COMMAND_TYPE.response, payload: Uint8Array.of(1, 3, 0, 0xff, 0x80, 0x0d, 0xd5, 0xc5) },
        'Codec 12, eight bytes of serial data',
      ),
  }),
  notAcknowledged({
    id: '7.12',
    title: 'Codec 13 is not acknowledged',
    level: 'must',
    requirement: 'Serial data with a time: sent after the records, and no answer is expected.',
    source: SOURCE.noAck,
    sends: 'a Codec 13 frame',
    make: () => responseOf('GTSL|6|1|0|1234567|1|', CODEC_13, { timestamp: 1_767_600_000 }),
  }),
  notAcknowledged({
    id: '7.13',
    title: 'Codec 14 is not acknowledged',
    level: 'must',
    requirement: 'A response that names its device is still no record frame.',
    source: SOURCE.noAck,
    sends: 'a Codec 14 response',
    make: device => responseOf(REPLY, CODEC_14, { imei: device.imei }),
  }),
  notAcknowledged({
    id: '7.14',
    title: 'A refusal in Codec 14 is not acknowledged',
    level: 'must',
    requirement: 'Type 11 says that the IMEI was another’s; it has no text.',
    source: SOURCE.wiki,
    sends: 'a Codec 14 frame of type 11',
    make: device =>
      commandOf(
        CODEC_14,
        { type: COMMAND_TYPE.nack, payload: new Uint8Array(0), imei: device.imei },
        'Codec 14 refusal',
      ),
  }),
  notAcknowledged({
    id: '7.15',
    title: 'Codec 15 is not acknowledged',
    level: 'must',
    requirement: 'Serial data with time and IMEI, of the professional line.',
    source: SOURCE.noAck,
    sends: 'a Codec 15 frame of type 0B',
    make: device =>
      responseOf('Hello!', CODEC_15, { type: 0x0b, timestamp: 1_767_600_000, imei: device.imei }),
  }),
  notAcknowledged({
    id: '7.16',
    title: 'A long Codec 12 frame',
    level: 'should',
    requirement: 'Camera and serial frames are longer than record frames: 2,079 bytes were seen.',
    source: SOURCE.traccar,
    sends: 'a Codec 12 frame of type 06 with 4,000 bytes of text, in two writes',
    after: [...OPEN, '2.9'],
    make: () => cutAt(responseOf('0123456789'.repeat(400)), 2000),
  }),
  notAcknowledged({
    id: '7.17',
    title: 'Codec 13 with a size that leaves out the time',
    level: 'may',
    requirement: 'Some firmware counts the text alone; the frame’s length shows it.',
    source: SOURCE.traccar,
    sends: 'a Codec 13 frame of type 05 whose size is the text’s',
    make: () => {
      const text = '#GET DATAORDER'
      const whole = responseOf(text, CODEC_13, { type: COMMAND_TYPE.request, timestamp: 1_767_600_000 })
      return withBody(whole, { 14: text.length }, 'its size that of the text')
    },
  }),
]

type DataCase = Pick<ConformanceCase, 'id' | 'title' | 'level' | 'requirement' | 'source' | 'sends'> & {
  readonly after?: readonly string[]
  make(device: TcpDevice): Piece | readonly Piece[]
}

/** Something of Codecs 12 to 15 that comes unasked: no ack, and records go on. */
function notAcknowledged({ make, after = OPEN, ...words }: DataCase): ConformanceCase {
  return {
    ...words,
    expects: 'no answer; records behind it, on a new connection if it was closed, get their ack',
    after,
    run: async probe => {
      const device = await probe.login()
      const pieces = make(device)
      await device.sendSlowly('bytes' in pieces ? [pieces] : pieces)
      const { bytes, ending } = await device.reaction()
      if (bytes.length > 0) throw new Unmet('no answer to what is no record frame', shown(bytes))
      // No document asks for more than silence; what was not acknowledged stays in the device.
      if (ending !== undefined) probe.note('closes the connection')
      await probe.exchange(ending === undefined ? device : await probe.login(device.imei))
    },
  }
}
