/** Faults that make single frames of records wrong; the device believes that it sent the right ones. */
import {
  badCrc,
  ioTotalOff,
  nxOverflow,
  oversizeFrame,
  unknownCodec,
  wrongCount,
  wrongLength,
  type Damage,
} from './damage.js'
import { EVERYWHERE, ONE_FRAME_IN, type Fault, type FaultContext, type FaultLine } from './fault.js'

export const DAMAGE_FAULTS: readonly Fault[] = [
  damaging('bad_crc', badCrc, 'the CRC of a frame is wrong', ['tcp']),
  damaging('wrong_count', wrongCount, 'the second count of a frame is one more than the first'),
  damaging('wrong_length', wrongLength, 'the length field of a frame says one byte more than there is'),
  damaging('io_total', ioTotalOff, 'N of Total IO of a record is not what its groups hold'),
  {
    ...damaging('nx_overflow', nxOverflow, 'a value of the NX group says that it is longer than the frame'),
    codecs: ['8E'],
  },
  damaging('unknown_codec', unknownCodec, 'the codec id of a frame is one that nobody has'),
  {
    name: 'oversize',
    origin: 'protocol',
    summary: 'in place of a frame comes one with a data field of N bytes',
    amount: { meaning: 'bytes', standard: 100_000, min: 1281, max: 16_777_216 },
    line: ({ amount, random }) => onSomeFrames(random, ONE_FRAME_IN.standard, () => oversizeFrame(amount)),
  },
]

function damaging(
  name: string,
  damage: Damage,
  summary: string,
  transports: Fault['transports'] = EVERYWHERE,
): Fault {
  return {
    name,
    origin: 'protocol',
    summary,
    amount: ONE_FRAME_IN,
    transports,
    line: ({ amount, random, transport }) => onSomeFrames(random, amount, frame => damage(frame, transport)),
  }
}

function onSomeFrames(
  random: FaultContext['random'],
  oneIn: number,
  change: (frame: Uint8Array) => Uint8Array | undefined,
): FaultLine {
  return {
    up(packet) {
      if (packet.sending !== 'records' || !random.chance(1 / oneIn)) return [packet]
      return [{ ...packet, bytes: change(packet.bytes) ?? packet.bytes }]
    },
  }
}
