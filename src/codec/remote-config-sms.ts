/**
 * Remote configuration by SMS: the packet in parts, and the push that makes a device fetch it over TCP.
 * Source: PDF "FMXXXX Protocols V2.10", sections 6.6 and 6.7.
 */
import { asciiText } from '../wire/ascii.js'
import { DecodeError, EncodeError } from '../wire/errors.js'
import type { Reader, Trace } from '../wire/reader.js'
import { Writer } from '../wire/writer.js'
import { byteText, type ConfigResult, decodeWhole, expectNumber } from './remote-config.js'

/** One SMS of a configuration. Texts hold one character a byte. */
export interface ConfigSmsPart {
  readonly login: string
  readonly password: string
  /** The same in every part. */
  readonly transferId: number
  readonly totalParts: number
  /** From 0. */
  readonly currentPart: number
  /** A slice of the configuration packet. */
  readonly data: Uint8Array
}

/** The SMS that makes a device connect to `host` and wait there for its configuration. */
export interface ConfigPush {
  readonly login: string
  readonly password: string
  readonly host: string
  readonly port: number
  /** May end in `:c` (CHAP) or `:p` (PAP). */
  readonly apn: string
  readonly gprsLogin: string
  readonly gprsPassword: string
}

/** WDP ports that tell the two kinds of SMS apart. */
export const CONFIG_PORT = 0x07d5
export const PUSH_PORT = 0x07d1

/** Octets of user data in one 8-bit SMS (3GPP TS 23.040, 9.2.3.16). */
const SMS_OCTETS = 140
/** Decodes the user data of one SMS of a configuration, its header included. Never throws. */
export function decodeConfigSmsPart(bytes: Uint8Array, trace?: Trace): ConfigResult<ConfigSmsPart> {
  return decodeWhole<ConfigSmsPart>(bytes, trace, (r, into) => {
    readUserDataHeader(r, CONFIG_PORT)
    into.login = readText(r, 'login')
    into.password = readText(r, 'password')
    into.transferId = r.u8('transferId')
    into.totalParts = r.u8('totalParts')
    const offset = r.offset
    into.currentPart = r.u8('currentPart')
    into.data = r.take(r.remaining, 'data')
    if (into.currentPart >= into.totalParts) {
      throw new DecodeError(
        'COUNT_MISMATCH',
        `part ${into.currentPart} of ${into.totalParts}: parts are counted from 0`,
        { offset, field: 'currentPart', expected: `below ${into.totalParts}`, actual: into.currentPart },
      )
    }
  })
}

/** The mirror of `decodeConfigSmsPart`. Throws `EncodeError`, also for a part that no SMS of 140 octets can hold. */
export function encodeConfigSmsPart(part: ConfigSmsPart): Uint8Array {
  const w = new Writer(SMS_OCTETS)
  writeUserDataHeader(w, CONFIG_PORT)
  writeText(w, 'login', part.login)
  writeText(w, 'password', part.password)
  w.u8('transferId', part.transferId)
  w.u8('totalParts', part.totalParts)
  if (part.currentPart >= part.totalParts) {
    throw new EncodeError('currentPart', part.currentPart, `a number below ${part.totalParts} is needed`)
  }
  w.u8('currentPart', part.currentPart)
  w.put(part.data)
  return withinSms(w, 'data')
}

/** Cuts an encoded packet into parts, each as full as an SMS allows. Throws `EncodeError` beyond 255 of them. */
export function splitConfigPacket(
  packet: Uint8Array,
  sms: Pick<ConfigSmsPart, 'login' | 'password' | 'transferId'>,
): ConfigSmsPart[] {
  const empty = encodeConfigSmsPart({ ...sms, totalParts: 1, currentPart: 0, data: new Uint8Array(0) })
  const room = SMS_OCTETS - empty.length
  const totalParts = room > 0 ? Math.max(1, Math.ceil(packet.length / room)) : Infinity
  if (totalParts > 255) throw new EncodeError('totalParts', totalParts, 'at most 255 parts are possible')
  return Array.from({ length: totalParts }, (_, currentPart) => ({
    ...sms,
    totalParts,
    currentPart,
    data: packet.slice(currentPart * room, (currentPart + 1) * room),
  }))
}

/**
 * Puts the parts of one transfer together, in whatever order they came.
 * @throws {DecodeError} `COUNT_MISMATCH` if a part is missing, comes twice or belongs to another transfer;
 * its offset counts parts
 */
export function joinConfigParts(parts: readonly ConfigSmsPart[]): Uint8Array {
  const ordered = [...parts].sort((a, b) => a.currentPart - b.currentPart)
  const { transferId, totalParts } = ordered[0] ?? { transferId: 0, totalParts: 1 }
  const w = new Writer()
  for (let at = 0; at < Math.max(totalParts, ordered.length); at++) {
    const part = ordered[at]
    if (part?.currentPart !== at || part.transferId !== transferId || part.totalParts !== totalParts) {
      throw new DecodeError(
        'COUNT_MISMATCH',
        `part ${at} of transfer ${transferId} (${totalParts} parts) is not there once`,
        {
          offset: at,
          field: 'currentPart',
          expected: at,
          actual: part?.currentPart ?? 'none',
        },
      )
    }
    w.put(part.data)
  }
  return w.finish()
}

/** Decodes the user data of a push SMS, its header included. Never throws. */
export function decodeConfigPush(bytes: Uint8Array, trace?: Trace): ConfigResult<ConfigPush> {
  return decodeWhole<ConfigPush>(bytes, trace, (r, into) => {
    readUserDataHeader(r, PUSH_PORT)
    into.login = readText(r, 'login')
    into.password = readText(r, 'password')
    into.host = readText(r, 'host')
    into.port = r.u16('port')
    const apnAt = r.offset
    into.apn = readText(r, 'apn')
    const fault = apnFault(r, apnAt, into.apn)
    try {
      if (fault !== undefined) into.apn += asciiText(r.take(2, 'apn'))
      into.gprsLogin = readText(r, 'gprsLogin')
      into.gprsPassword = readText(r, 'gprsPassword')
    } catch (error) {
      throw fault ?? error
    }
    if (fault !== undefined) throw fault
  })
}

/** The mirror of `decodeConfigPush`. Throws `EncodeError`. */
export function encodeConfigPush(push: ConfigPush): Uint8Array {
  const w = new Writer(SMS_OCTETS)
  writeUserDataHeader(w, PUSH_PORT)
  writeText(w, 'login', push.login)
  writeText(w, 'password', push.password)
  writeText(w, 'host', push.host)
  w.u16('port', push.port)
  writeText(w, 'apn', push.apn)
  writeText(w, 'gprsLogin', push.gprsLogin)
  writeText(w, 'gprsPassword', push.gprsPassword)
  return withinSms(w, 'gprsPassword')
}

/**
 * The official example does not count `:c` in the length of its APN. Read as it stands, the colon is the length
 * of the login, 58, which does not fit: where both is so, the APN's length is at fault and the rest can be read.
 */
function apnFault(r: Reader, offset: number, apn: string): DecodeError | undefined {
  const suffix = asciiText(r.bytes, r.pos, Math.min(r.pos + 2, r.end))
  if (!/^:[cp]$/.test(suffix) || r.remaining > 58) return undefined
  return new DecodeError('BAD_LENGTH', `the APN's length, ${apn.length}, leaves out its ending ${suffix}`, {
    offset,
    field: 'apnLength',
    expected: apn.length + 2,
    actual: apn.length,
  })
}

/** Addresses an application by port, 16 bits each (3GPP TS 23.040, 9.2.3.24.4): destination, then source 0. */
function readUserDataHeader(r: Reader, port: number): void {
  expectNumber(r, 'udhLength', 1, 0x06)
  expectNumber(r, 'informationElement', 1, 0x05)
  expectNumber(r, 'informationElementLength', 1, 0x04)
  expectNumber(r, 'destinationPort', 2, port)
  expectNumber(r, 'sourcePort', 2, 0)
}

function writeUserDataHeader(w: Writer, port: number): void {
  w.u8('udhLength', 0x06)
  w.u8('informationElement', 0x05)
  w.u8('informationElementLength', 0x04)
  w.u16('destinationPort', port)
  w.u16('sourcePort', 0)
}

function readText(r: Reader, field: string): string {
  return asciiText(r.take(r.u8(`${field}Length`), field))
}

function writeText(w: Writer, field: string, text: string): void {
  w.u8(`${field}Length`, text.length)
  w.put(byteText(text, field))
}

function withinSms(w: Writer, field: string): Uint8Array {
  if (w.size > SMS_OCTETS)
    throw new EncodeError(field, w.size, `an SMS of ${SMS_OCTETS} octets at most is needed`)
  return w.finish()
}
