/** Frames in which one field of the structure is wrong: a length, a codec id, a count. */
import { inspectBareArray } from '../codec/bare-array.js'
import { avlLayout, codecName, isAvlCodec } from '../codec/layouts.js'
import { inspectWholeTcpFrame, TCP_HEADER_SIZE } from '../codec/tcp-frame.js'
import { UDP_DATA_FIELD } from '../codec/udp-datagram.js'
import { readU32 } from '../wire/fields.js'
import { hexNumber } from '../wire/hex.js'
import type { Diagnosis, Examine, Symptom } from './diagnosis.js'
import { plural } from '../wire/plural.js'

const OVERHEAD = TCP_HEADER_SIZE + 4

/** What is counted that should not be, or left out, by how far the length is off. */
const TCP_SLIPS: readonly (readonly [off: number, text: string])[] = [
  [4, 'counts the CRC'],
  [2, 'counts a CRC of two bytes'],
  [8, 'counts preamble and length'],
  [12, 'counts the whole frame'],
  [-1, 'leaves out Codec ID or one of the counts'],
  [-2, 'leaves out Codec ID and Number of Data, or both counts'],
  [-3, 'leaves out Codec ID and both counts'],
]

export const wrongLength: Examine = ({ bytes, error, framing }) => {
  if (framing === 'udp') return wrongUdpLength(bytes, error)
  if (framing !== 'tcp' || bytes.length < OVERHEAD + 3) return undefined
  const declared = readU32(bytes, 4)
  if (error.code === 'BAD_LENGTH' && error.expected === bytes.length - OVERHEAD) {
    return lengthSlip(declared, bytes.length - OVERHEAD)
  }
  if (declared !== bytes.length - OVERHEAD) return undefined
  // A reader that believed the length took bytes of the next message along; without them all else must be right.
  for (const [off] of TCP_SLIPS) {
    if (off <= 0 || declared - off < 3) continue
    const verdict = inspectWholeTcpFrame(bytes.subarray(0, bytes.length - off))
    if (verdict.kind === 'rejected' && verdict.error.code === 'BAD_LENGTH' && verdict.also.length === 0) {
      return lengthSlip(declared, declared - off)
    }
  }
  return undefined
}

function lengthSlip(declared: number, real: number): Diagnosis {
  const slip = TCP_SLIPS.find(([off]) => declared - real === off)
  const swapped = ((real & 0xff) << 24) | ((real & 0xff00) << 8) | ((real >>> 8) & 0xff00) | (real >>> 24)
  const text = slip?.[1] ?? (swapped >>> 0 === declared ? 'has its bytes in little-endian order' : undefined)
  return {
    cause: 'length-field',
    guess: slip === undefined && text === undefined,
    message:
      text === undefined
        ? `the frame holds with a Data Field Length of ${real}, not ${declared}: the field is wrong, or bytes were added or removed`
        : `Data Field Length ${text}: it says ${declared} and must be ${real}`,
    check: `where the frame is made: the length counts Codec ID to Number of Data 2, here ${hexNumber(real, 4)}`,
  }
}

function wrongUdpLength(bytes: Uint8Array, error: Symptom['error']): Diagnosis | undefined {
  if (error.code !== 'BAD_LENGTH' || typeof error.expected !== 'number') return undefined
  const body = inspectBareArray(bytes.subarray(Math.min(bytes.length, UDP_DATA_FIELD)))
  if (body.kind !== 'frame') return undefined
  const off = Number(error.actual) - error.expected
  const slips: Readonly<Record<string, string>> = {
    2: 'counts itself',
    '-2': 'leaves out the packet ID',
    4: 'counts a CRC',
  }
  const text = slips[off]
  return {
    cause: 'length-field',
    guess: text === undefined,
    message: `the length ${text ?? 'is wrong though the records balance'}: it says ${error.actual} and must be ${error.expected}`,
    check: `where the packet is made: the length counts the bytes behind it, here ${hexNumber(error.expected, 2)}`,
  }
}

/** The data field by the framing, as bytes of its own; undefined where there is none. */
function dataField({ bytes, framing }: Symptom): Uint8Array | undefined {
  if (framing === 'none') return bytes.slice()
  if (framing === 'udp') return bytes.length > UDP_DATA_FIELD ? bytes.slice(UDP_DATA_FIELD) : undefined
  return framing === 'tcp' && bytes.length > OVERHEAD ? bytes.slice(TCP_HEADER_SIZE, -4) : undefined
}

const RECORD_CODECS = [0x08, 0x8e, 0x10]
const STRUCTURAL = new Set([
  'OVERRUN',
  'IO_COUNT_MISMATCH',
  'TRAILING_BYTES',
  'COUNT_MISMATCH',
  'UNKNOWN_CODEC',
  'CRC_MISMATCH',
])

/** A body that balances by another codec's layout. */
export const wrongCodecId: Examine = symptom => {
  const field = STRUCTURAL.has(symptom.error.code) ? dataField(symptom) : undefined
  if (field === undefined || field.length < 30 || inspectBareArray(field).kind === 'frame') return undefined
  const said = field[0]!
  for (const codecId of RECORD_CODECS) {
    if (codecId === said) continue
    field[0] = codecId
    const verdict = inspectBareArray(field)
    if (verdict.kind !== 'frame' || verdict.recordCount === 0) continue
    return {
      cause: 'codec-id',
      guess: false,
      message: `the body is Codec ${codecName(codecId)} under Codec ID ${hexNumber(said, 1)}: as ${hexNumber(codecId, 1)} it balances, ${plural(verdict.recordCount, 'record')}`,
      check: `what writes the Codec ID; the body has ids and counts of ${codecId === 0x08 ? 'one byte' : `Codec ${codecName(codecId)}`}`,
    }
  }
  return undefined
}

/** Records that balance by a number that one of the counts, or neither, says. */
export const wrongCount: Examine = symptom => {
  const { error } = symptom
  if (error.code === 'COUNT_MISMATCH') return countsDiffer(symptom)
  const isOff = error.code === 'TRAILING_BYTES' || error.code === 'OVERRUN'
  const field = isOff ? dataField(symptom) : undefined
  if (
    field === undefined ||
    field.length < 30 ||
    !isAvlCodec(field[0]!) ||
    avlLayout(field[0]!) === undefined
  ) {
    return undefined
  }
  const said = field[1]!
  if (inspectBareArray(field).kind === 'frame') return undefined
  for (let records = 1; records <= 0xff && 30 * records <= field.length; records++) {
    if (records === said) continue
    field[1] = records
    field[field.length - 1] = records
    if (inspectBareArray(field).kind !== 'frame') continue
    return {
      cause: 'record-count',
      guess: false,
      message: `the counts say ${said}, the bytes balance as ${plural(records, 'record')}`,
      check: 'what writes Number of Data 1 and 2: both are the number of records',
    }
  }
  return undefined
}

function countsDiffer({ error }: Symptom): Diagnosis {
  const { expected, actual, field } = error
  if (field === 'numberOfData1') {
    return {
      cause: 'record-count',
      guess: false,
      message: `Number of Data 1 is wrong: the bytes balance as ${plural(Number(expected), 'record')}, as Number of Data 2 says`,
      check: 'what writes the first count: it is the number of records',
    }
  }
  return {
    cause: 'second-count',
    guess: false,
    message: `Number of Data 2 is wrong: it says ${actual}, the frame holds ${expected} as Number of Data 1 says`,
    check: 'what writes the last byte of the data field: it repeats Number of Data 1',
  }
}
