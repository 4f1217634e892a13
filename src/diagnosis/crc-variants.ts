/** A CRC that is wrong in one of the ways in which encoders get it wrong. */
import { crc16 } from '../wire/crc16.js'
import { readU32 } from '../wire/fields.js'
import { hexNumber } from '../wire/hex.js'
import { inspectTcpFrame } from '../codec/tcp-frame.js'
import type { Examine } from './diagnosis.js'

/** A CRC-16 by the parameters of its catalogue entry (reveng.sourceforge.io, "Catalogue of parametrised CRC algorithms"). */
interface Variant {
  readonly name: string
  readonly polynomial: number
  readonly init: number
  readonly reflected: boolean
  readonly xorOut: number
}

// prettier-ignore
const VARIANTS: readonly Variant[] = [
  { name: 'MODBUS (initial value FFFF)', polynomial: 0x8005, init: 0xffff, reflected: true,  xorOut: 0 },
  { name: 'USB',                         polynomial: 0x8005, init: 0xffff, reflected: true,  xorOut: 0xffff },
  { name: 'MAXIM (result inverted)',     polynomial: 0x8005, init: 0,      reflected: true,  xorOut: 0xffff },
  { name: 'UMTS (not reflected)',        polynomial: 0x8005, init: 0,      reflected: false, xorOut: 0 },
  { name: 'CCITT-FALSE',                 polynomial: 0x1021, init: 0xffff, reflected: false, xorOut: 0 },
  { name: 'XMODEM',                      polynomial: 0x1021, init: 0,      reflected: false, xorOut: 0 },
  { name: 'GENIBUS',                     polynomial: 0x1021, init: 0xffff, reflected: false, xorOut: 0xffff },
  { name: 'KERMIT (the camera protocol)', polynomial: 0x1021, init: 0,     reflected: true,  xorOut: 0 },
  { name: 'X-25',                        polynomial: 0x1021, init: 0xffff, reflected: true,  xorOut: 0xffff },
  { name: 'DNP',                         polynomial: 0x3d65, init: 0,      reflected: true,  xorOut: 0xffff },
]

/** Runs of bytes that a CRC gets taken over in place of the data field; `crcAt` is where the CRC stands. */
const RANGES: readonly { readonly name: string; readonly start: number; readonly short: number }[] = [
  // The zeros of a preamble change nothing of a CRC that starts from zero.
  { name: 'Data Field Length too, from the preamble or from there on', start: 4, short: 0 },
  { name: 'the data field without Codec ID', start: 9, short: 0 },
  { name: 'the data field without Number of Data 2', start: 8, short: 1 },
  { name: 'the records alone', start: 10, short: 1 },
]

export const wrongCrc: Examine = ({ bytes, error }) => {
  if (error.code !== 'CRC_MISMATCH' || bytes.length < 15) return undefined
  const crcAt = bytes.length - 4
  const declared = readU32(bytes, crcAt)
  const computed = crc16(bytes, 8, crcAt)
  const right = hexNumber(computed, 4)
  if (declared === 0) {
    return {
      cause: 'crc-missing',
      guess: true,
      message: `the CRC is all zeros, so it was never filled in; it would be ${right}`,
      check: 'where the frame is made: CRC-16/IBM over the data field',
    }
  }
  const order = orderOf(declared, computed)
  if (order !== undefined) {
    return {
      cause: 'crc-order',
      guess: false,
      message: `the CRC has its bytes ${order}: it is ${hexNumber(declared, 4)} and must be ${right}`,
      check: 'write the CRC as four bytes, the highest first; the upper two are zero',
    }
  }
  for (const { name, start, short } of RANGES) {
    if (!isOneOf(declared, crc16(bytes, start, crcAt - short))) continue
    return {
      cause: 'crc-range',
      guess: false,
      message: `the CRC was taken over ${name}; it must cover bytes 8..${crcAt - 1}, Codec ID to Number of Data 2`,
      check: `where the CRC is computed: over these bytes it is ${right}`,
    }
  }
  for (const variant of VARIANTS) {
    if (!isOneOf(declared, crcOf(variant, bytes, 8, crcAt))) continue
    return {
      cause: 'crc-algorithm',
      guess: false,
      message: `the CRC is CRC-16/${variant.name} of the right bytes; it must be CRC-16/IBM (ARC), ${right}`,
      check: 'reflected polynomial A001, initial value 0, no final XOR: "123456789" gives BB3D',
    }
  }
  return changedValue(bytes)
}

function orderOf(declared: number, computed: number): string | undefined {
  const swapped = ((computed & 0xff) << 8) | (computed >>> 8)
  if (computed === 0) return undefined
  if (declared === swapped) return 'swapped'
  if (declared === computed * 0x1_0000) return 'in the upper half'
  return declared === swapped * 0x1_0000 ? 'in little-endian order' : undefined
}

/** In either order of the bytes: who errs in one respect may err in two. */
function isOneOf(declared: number, crc: number): boolean {
  return declared === crc || (crc !== 0 && orderOf(declared, crc) !== undefined)
}

/** The CRC tells of damage; whether the structure still balances, of which kind. */
function changedValue(bytes: Uint8Array): ReturnType<Examine> {
  const verdict = inspectTcpFrame(bytes)
  if (verdict.kind === 'frame') return undefined
  const broken = verdict.also[0]
  if (broken !== undefined) {
    return {
      cause: 'bytes-damaged',
      guess: true,
      message: `bytes were added, lost or changed at or before offset ${broken.offset}: neither the CRC nor what stands there can be right (${broken.code})`,
      check: `compare the bytes up to offset ${broken.offset} with another copy of the message`,
    }
  }
  return {
    cause: 'value-changed',
    guess: true,
    message:
      'lengths and counts all agree, so no byte is missing: values were changed behind the CRC, or damaged',
    check: 'compare with another copy; whoever edits a frame must compute its CRC anew',
  }
}

function crcOf(
  { polynomial, init, reflected, xorOut }: Variant,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  let crc = init
  const turned = reflected ? reverse16(polynomial) : polynomial
  for (let at = start; at < end; at++) {
    crc ^= reflected ? bytes[at]! : bytes[at]! << 8
    for (let bit = 0; bit < 8; bit++) {
      if (reflected) crc = crc & 1 ? (crc >>> 1) ^ turned : crc >>> 1
      else crc = (crc & 0x8000 ? (crc << 1) ^ turned : crc << 1) & 0xffff
    }
  }
  return crc ^ xorOut
}

function reverse16(value: number): number {
  let reversed = 0
  for (let bit = 0; bit < 16; bit++) if (value & (1 << bit)) reversed |= 0x8000 >>> bit
  return reversed
}
