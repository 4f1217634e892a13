/** Messages that hold, but not where or as what they were looked for. */
import { isImei } from '../codec/imei.js'
import { asciiText } from '../wire/ascii.js'
import { toHex } from '../wire/hex.js'
import type { Diagnosis, Examine, Symptom } from './diagnosis.js'
import { type Holding, holding, partsText } from './holding.js'
import { plural } from '../wire/plural.js'

/** Whole messages from the first byte on: several, or of the other transport. */
export const gluedMessages: Examine = symptom => {
  const found = holding(symptom.bytes)
  const [first] = found.parts
  if (first === undefined) return undefined
  const isWhole = found.end === symptom.bytes.length
  if (isUdpExpected(symptom) && found.parts.some(({ kind }) => kind !== 'udp')) {
    return {
      cause: 'tcp-in-udp',
      guess: false,
      message: `TCP data in a UDP datagram: it is ${described(found, isWhole)}`,
      check: 'the protocol in the device (parameter 2006: 0 TCP, 1 UDP), or decode with --transport tcp',
    }
  }
  if (isTcpExpected(symptom) && first.kind === 'udp') {
    return {
      cause: 'udp-in-tcp',
      guess: false,
      message: `UDP data in a TCP connection: it is ${described(found, isWhole)}`,
      check: 'the protocol in the device (parameter 2006: 0 TCP, 1 UDP), or decode with --transport udp',
    }
  }
  return isWhole ? several(found) : followed(symptom, found)
}

function isUdpExpected({ transport, framing }: Symptom): boolean {
  return transport === 'udp' || (transport === undefined && framing === 'udp')
}

function isTcpExpected({ transport, framing }: Symptom): boolean {
  return transport === 'tcp' || (transport === undefined && (framing === 'handshake' || framing === 'tcp'))
}

function described({ parts }: Holding, isWhole: boolean): string {
  return partsText(parts) + (isWhole ? '' : ', and more')
}

function several({ parts }: Holding): Diagnosis | undefined {
  if (parts.length < 2) return undefined
  const isUdp = parts.every(({ kind }) => kind === 'udp')
  return {
    cause: 'several-messages',
    guess: false,
    message: `${parts.length} ${isUdp ? 'UDP packets' : 'messages'} stand one behind the other, taken for one: ${partsText(parts)}`,
    check: isUdp
      ? 'cut the datagram by the length of each packet, and loop'
      : 'cut what is read by Data Field Length + 12, and keep the rest for the next round',
  }
}

function followed({ bytes }: Symptom, { parts, end }: Holding): Diagnosis {
  const rest = restText(bytes.subarray(end))
  return {
    cause: 'trailing-bytes',
    guess: true,
    message: `${partsText(parts)}, which ends at offset ${end}; behind it ${rest.text}`,
    check: rest.check,
  }
}

/** Bytes behind a message that start no other. */
export const trailingBytes: Examine = ({ bytes, error, framing }) => {
  // Zeros may begin a frame, so the decoder waits for its rest.
  const isZeros = error.code === 'INCOMPLETE' && bytes.length < 8 && bytes.every(byte => byte === 0)
  const isTail = error.code === 'TRAILING_BYTES' && framing === undefined
  if (!(isTail || isZeros) || bytes.length === 0) return undefined
  const { text, check } = restText(bytes)
  return {
    cause: 'trailing-bytes',
    guess: true,
    message: isZeros ? `here ${text}` : `behind the message ${text}`,
    check,
  }
}

function restText(rest: Uint8Array): { text: string; check: string } {
  const all = (test: (byte: number) => boolean): boolean => rest.every(test)
  const size = plural(rest.length, 'byte')
  const stand = rest.length === 1 ? 'stands' : 'stand'
  if (all(byte => byte === 0x0d || byte === 0x0a)) {
    return {
      text: 'stands a line feed',
      check: 'the tool that sends or saves the bytes adds a line end: turn it off',
    }
  }
  if (all(byte => byte === 0)) {
    return {
      text:
        rest.length < 8
          ? `${stand} ${size} of zeros: padding, or the start of the next frame`
          : `${stand} ${size} of zeros: padding`,
      check: 'send as many bytes as were filled, not the whole buffer',
    }
  }
  if (rest.length >= 4 && all(byte => byte === rest[0])) {
    return {
      text: `stands ${toHex(rest, 0, 1)} ${rest.length} times: padding`,
      check: 'the buffer that the message was taken from',
    }
  }
  if (all(byte => byte >= 0x20 && byte < 0x7f)) {
    return {
      text: `stands text of ${size}, ${JSON.stringify(asciiText(rest, 0, Math.min(rest.length, 24)))}`,
      check: 'what writes to the same stream or line beside the device',
    }
  }
  const isFrame = rest.length >= 4 && rest.subarray(0, 4).every(byte => byte === 0)
  return isFrame
    ? {
        text: `starts another frame that is not whole (${size})`,
        check: 'keep these bytes and put what is read next behind them',
      }
    : {
        text: `${stand} ${size} that ${rest.length === 1 ? 'starts' : 'start'} no message`,
        check: 'where the next message starts: bytes may be missing in front of these',
      }
}

const PACKED_IMEI = 8

/** An IMEI that is no handshake: without its length, or as a number, with or without a message behind it. */
export const imeiInFront: Examine = ({ bytes, framing }) => {
  if (framing !== undefined && framing !== 'tcp' && framing !== 'handshake') return undefined
  const digits = asciiText(bytes, 0, Math.min(15, bytes.length))
  if (isImei(digits)) return withoutLength(bytes, digits, 15)
  if (bytes.length <= PACKED_IMEI) return undefined
  const packed = toHex(bytes, 0, PACKED_IMEI)
  return /^0\d{15}$/.test(packed) && holding(bytes.subarray(PACKED_IMEI)).parts.length > 0
    ? withoutLength(bytes, packed.slice(1), PACKED_IMEI)
    : undefined
}

function withoutLength(bytes: Uint8Array, imei: string, size: number): Diagnosis | undefined {
  const { parts } = holding(bytes.subarray(size))
  if (bytes.length === size) {
    return {
      cause: 'imei-without-length',
      guess: false,
      message: `it is the IMEI ${imei} without the two bytes of its length: 000F must stand in front`,
      check: 'what sends it: a handshake is 000F and fifteen ASCII digits',
    }
  }
  if (parts.length === 0) return undefined
  return {
    cause: 'imei-in-front',
    guess: false,
    message: `the IMEI ${imei} is glued in front, ${plural(size, 'byte')} without a length; behind it stands ${partsText(parts)}`,
    check: 'what stores the messages: take the IMEI off, or write it as a handshake (000F and the digits)',
  }
}
