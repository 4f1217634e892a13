/**
 * Names what came instead of a tracker's bytes: everything that is in the open internet gets scanned, and people mistype
 * ports. A server logs it as the reason why a connection ended; offline it is a diagnosis.
 */
import { imeiWarning } from '../codec/imei.js'
import { asciiText } from '../wire/ascii.js'
import { readU16, readU32 } from '../wire/fields.js'
import { toHex } from '../wire/hex.js'
import type { Cause, Diagnosis } from './diagnosis.js'

interface Kind {
  readonly name: string
  /** `text` is the bytes one character each, for whatever is text. */
  matches(bytes: Uint8Array, text: string): boolean
  /** What of it is worth showing. */
  readonly show?: (bytes: Uint8Array, text: string) => string | undefined
  /** `foreign` by default. */
  readonly cause?: Cause
  /** What to do about it; by default, to find out who sends it. */
  readonly check?: string
  /** True where so few bytes decide that chance can have brought them. */
  readonly isLoose?: boolean | ((bytes: Uint8Array) => boolean)
  /** True for what may be a tracker's all the same; a closer look then belongs to others. */
  readonly isVague?: boolean
}

const firstLine = (_: Uint8Array, text: string): string => shorten(text.split(/[\r\n]/)[0]!)
const startsWith =
  (...prefixes: readonly string[]) =>
  (_: Uint8Array, text: string): boolean =>
    prefixes.some(prefix => text.startsWith(prefix))
const pattern =
  (expression: RegExp) =>
  (_: Uint8Array, text: string): boolean =>
    expression.test(text)

const HTTP_CHECK = 'who sends it, by its address: a browser, a health check or a scanner, no tracker'
const SENDER_CHECK = 'who sends it, by its address: it has taken this port for another'

/** In order: the first that matches gives the name. */
const KINDS: readonly Kind[] = [
  {
    name: 'an HTTP request',
    matches: pattern(/^(GET|POST|HEAD|PUT|DELETE|OPTIONS|CONNECT|TRACE|PATCH) \S+ HTTP\/\d/),
    show: firstLine,
    cause: 'http',
    check: HTTP_CHECK,
  },
  { name: 'an HTTP/2 connection', matches: startsWith('PRI * HTTP/2'), cause: 'http', check: HTTP_CHECK },
  { name: 'an RTSP request', matches: pattern(/^[A-Z_]+ rtsp:\/\/\S+ RTSP\//), show: firstLine },
  { name: 'a SIP request', matches: pattern(/^[A-Z]+ sips?:\S+ SIP\/2/), show: firstLine },
  {
    name: 'a TLS hello: this port takes plain connections',
    // Handshake record of SSL 3.0 to TLS 1.3 with a ClientHello in it (RFC 8446, 5.1 and 4).
    matches: bytes => bytes[0] === 0x16 && bytes[1] === 0x03 && (bytes.length < 6 || bytes[5] === 0x01),
    cause: 'tls',
    check: 'the TLS setting of the device (parameter 2020: 0 off), or serve with --tls-cert and --tls-key',
  },
  { name: 'an SSH client', matches: startsWith('SSH-'), show: firstLine },
  {
    name: 'a PROXY protocol header: turn it off in the balancer',
    matches: startsWith('PROXY ', '\r\n\r\n\0\r\nQUIT\n'),
  },
  {
    name: 'traffic for the FOTA WEB service: the device is set to this port for it',
    // Seen from an AT2000 (traccar issue 2662); the IMEI in ASCII stands at offset 16.
    matches: bytes => bytes.length >= 4 && readU32(bytes, 0) === 0x01012f00,
    show: (_, text) => /^[0-9]{15}$/.exec(text.slice(16, 31))?.[0],
    cause: 'fota',
    check: 'the FOTA WEB server and port in the configuration of the device: they must not be this server',
  },
  {
    name: 'a camera (DualCam, ADAS or DSM), which needs a server of its own',
    // Initialisation: 0000, a protocol id in one byte, the IMEI as a number (DualCam communication protocol).
    matches: bytes => bytes.length >= 4 && readU16(bytes, 0) === 0 && isCameraInit(bytes),
    show: bytes => cameraImei(bytes),
    isLoose: bytes =>
      !/^\d{15}$/.test(cameraImei(bytes) ?? '') || imeiWarning(cameraImei(bytes)!, 4) !== undefined,
    cause: 'camera',
    check: 'the camera server and port in the configuration of the device: it must not be the record server',
  },
  { name: 'an MQTT client', matches: pattern(/^\x10[\s\S]{1,4}?\0[\x04\x06]MQ/) },
  {
    name: 'a Telnet client',
    isLoose: true,
    matches: bytes => bytes[0]! >= 0xfb && bytes[0]! <= 0xfe && bytes.length >= 2,
  },
  { name: 'a Remote Desktop client', isLoose: true, matches: startsWith('\x03\x00\x00') },
  {
    name: 'a SOCKS client',
    isLoose: true,
    matches: pattern(/^(\x05[\x01-\x05][\0-\x05]|\x04[\x01\x02][\s\S]{6})/),
  },
  { name: 'an SMB client', matches: pattern(/^\0\0[\s\S]{2}[\xff\xfe]SMB/) },
  { name: 'a mail client', matches: pattern(/^(EHLO|HELO|MAIL FROM) /i), show: firstLine },
  { name: 'an FTP client', matches: pattern(/^(USER \S+|AUTH TLS|FEAT|SYST)\r?\n/i), show: firstLine },
  { name: 'a Redis client', matches: pattern(/^(\*\d+\r\n\$\d+\r\n|PING\r?\n|INFO\r?\n)/) },
  {
    name: 'a tracker of another make (GT06 protocol)',
    isLoose: true,
    matches: startsWith('\x78\x78', '\x79\x79'),
  },
  { name: 'a tracker of another make (JT/T 808 protocol)', isLoose: true, matches: pattern(/^~[\s\S]{12,}/) },
  {
    name: 'a tracker of another make',
    matches: pattern(/^(##,imei:|imei:\d|\*HQ,|\$\$[\s\S]\d|\(\d{12}|@NTC|\+RESP:|\+ACK:)/),
    show: firstLine,
  },
  {
    name: 'an IMEI without the two bytes of its length (000F)',
    matches: pattern(/^\d{15}(?!\d)/),
    show: firstLine,
    isVague: true,
  },
  {
    name: 'a Teltonika message as hexadecimal text: the bytes themselves belong on the wire',
    matches: pattern(/^\s*(0x)?(00[\s:]?0F[\s:]?3|0{8})/i),
    show: firstLine,
    isVague: true,
  },
  { name: 'text', matches: isText, show: firstLine, isVague: true },
]

/**
 * What these first bytes of a connection are, in words; undefined where they look like nothing known.
 * @example notATracker(bytesOf('GET / HTTP/1.1\r\n')) === 'an HTTP request (GET / HTTP/1.1)'
 */
export function notATracker(bytes: Uint8Array): string | undefined {
  return kindOf(bytes)?.text
}

/** The same as a diagnosis; what may be a tracker's bytes in another form is left out. */
export function foreignTraffic(bytes: Uint8Array): Diagnosis | undefined {
  const found = kindOf(bytes)
  if (found === undefined || found.kind.isVague === true) return undefined
  const { cause = 'foreign', check = SENDER_CHECK, isLoose = false } = found.kind
  const guess = typeof isLoose === 'function' ? isLoose(bytes) : isLoose
  return { cause, guess, message: `no tracker but ${found.text}`, check }
}

function kindOf(bytes: Uint8Array): { kind: Kind; text: string } | undefined {
  if (bytes.length === 0) return undefined
  const text = asciiText(bytes, 0, Math.min(bytes.length, 512))
  const kind = KINDS.find(candidate => candidate.matches(bytes, text))
  if (kind === undefined) return undefined
  const shown = kind.show?.(bytes, text)
  return { kind, text: shown === undefined || shown === '' ? kind.name : `${kind.name} (${shown})` }
}

/** Bytes that nobody has a name for, as far as they say something. */
export function firstBytes(bytes: Uint8Array): string {
  return bytes.length > 16 ? `${toHex(bytes, 0, 16)}...` : toHex(bytes)
}

function isText(_: Uint8Array, text: string): boolean {
  return text.length >= 3 && /^[\t\r\n\x20-\x7e]+$/.test(text)
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** 5 in every document; the numbers around it cannot be anything else here, if what follows may be an IMEI. */
function isCameraInit(bytes: Uint8Array): boolean {
  const protocol = readU16(bytes, 2)
  const imei = cameraImei(bytes)
  return protocol >= 1 && protocol <= 15 && (imei === undefined || /^\d{14,15}$/.test(imei))
}

/** The IMEI as a u64 at offset 4; a double holds 15 digits exactly. */
function cameraImei(bytes: Uint8Array): string | undefined {
  if (bytes.length < 12) return undefined
  return String(readU32(bytes, 4) * 0x1_0000_0000 + readU32(bytes, 8))
}
