/** What goes wrong on the way from a device to somebody's screen: one capture for each cause that has a name. */
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { crc16 } from '../../src/wire/crc16.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { type Capture, type CaptureGroup, concat, hexFile, textFile } from './capture.js'
import {
  avl,
  changed,
  driveFrame,
  drivePacket,
  elementsFrame,
  handshakeOf,
  imeiOf,
  io,
  ioPartAt,
  official,
  still,
  withCrc,
  withLength,
} from './material.js'

const FRAME = elementsFrame('8', io(239, '01'), io(240, '01'), io(66, '2EE0'), io(16, '0001E240'))
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

/** As a server logs what each read brought. */
function reads(name: string, about: string, ...messages: readonly Uint8Array[]): Capture {
  return textFile(
    name,
    about,
    messages.map(
      (bytes, i) => `2026-01-15 08:00:0${i}.000 192.0.2.7:40122 rx ${bytes.length} bytes: ${toHex(bytes)}`,
    ),
  )
}

/** A frame of just so many bytes: serial data fills it. */
function frameOf(size: number): Uint8Array {
  const one = elementsFrame('8E', { id: 10611, value: new Uint8Array(0), variable: true })
  const value = Uint8Array.from({ length: size - one.length }, (_, i) => 0x61 + (i % 26))
  return elementsFrame('8E', { id: 10611, value, variable: true })
}

function cuts(): Capture[] {
  const long = frameOf(1500)
  const several = driveFrame('8', 'bytes lost', 6)
  return [
    reads(
      'diag-read-1024.log',
      'A frame cut by a buffer of 1024 bytes, the rest in the next read',
      long.slice(0, 1024),
      long.slice(1024),
    ),
    reads(
      'diag-read-1460.log',
      'A frame cut by a segment of 1460 bytes; the rest is missing',
      long.slice(0, 1460),
    ),
    hexFile(
      'diag-zeros-dropped.hex',
      'Leading zeros dropped, as spreadsheets and BigInt do',
      toHex(FRAME).replace(/^0+/, ''),
    ),
    hexFile(
      'diag-odd-digits.hex',
      'An odd number of digits: the first zero is missing',
      toHex(FRAME).slice(1),
    ),
    hexFile('diag-hex-of-hex.hex', 'Hex of hex: the payload is ASCII digits', ascii(toHex(FRAME))),
    hexFile(
      'diag-utf8-mangled.hex',
      'Bytes over 7F replaced by EF BF BD: something has read them as UTF-8 text',
      ascii(new TextDecoder().decode(official('c8e-tcp'))),
    ),
    reads(
      'diag-bytes-lost.log',
      'Bytes lost from the middle of a frame',
      concat(several.slice(0, 60), several.slice(80)),
    ),
    hexFile(
      'diag-newlines.hex',
      'Every 0A has become 0D 0A: somebody has opened the bytes in text mode',
      textMode(elementsFrame('8', io(239, '01'), io(66, '0A0A'), io(16, '000A000A'))),
    ),
    hexFile('diag-base64.hex', 'Base64 where bytes were meant', ascii(Buffer.from(FRAME).toString('base64'))),
    hexFile(
      'diag-trailing.hex',
      'Line ends and a zero behind the frame',
      concat(FRAME, fromHex('0D0A')),
      concat(FRAME, fromHex('00')),
    ),
  ]
}

function textMode(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(Array.from(bytes).flatMap(byte => (byte === 0x0a ? [0x0d, 0x0a] : [byte])))
}

/** The bits of the other CRC-16s that people take for this one, over the same bytes. */
function crcLike(
  bytes: Uint8Array,
  kind: { polynomial: number; initial: number; reflected: boolean },
): number {
  let crc = kind.initial
  for (const byte of bytes) {
    crc ^= kind.reflected ? byte : byte << 8
    for (let bit = 0; bit < 8; bit++) {
      if (kind.reflected) crc = crc & 1 ? (crc >>> 1) ^ kind.polynomial : crc >>> 1
      else crc = crc & 0x8000 ? ((crc << 1) ^ kind.polynomial) & 0xffff : (crc << 1) & 0xffff
    }
  }
  return crc
}

function checksums(): Capture[] {
  const data = FRAME.subarray(8, -4)
  const right = crc16(FRAME, 8, FRAME.length - 4)
  const swapped = ((right & 0xff) << 8) | (right >>> 8)
  return [
    hexFile(
      'diag-crc-swapped.hex',
      'The CRC with its bytes swapped, and at the wrong end of its four bytes',
      withCrc(FRAME, swapped),
      withCrc(FRAME, (right << 16) >>> 0),
    ),
    hexFile(
      'diag-crc-range.hex',
      'The CRC over the wrong bytes: with the head, without the second count, without the codec id',
      ...[
        crc16(FRAME, 0, FRAME.length - 4),
        crc16(FRAME, 8, FRAME.length - 5),
        crc16(FRAME, 9, FRAME.length - 4),
        crc16(FRAME, 4, FRAME.length - 4),
      ].map(crc => withCrc(FRAME, crc)),
    ),
    hexFile(
      'diag-crc-variants.hex',
      'Other CRC-16s over the right bytes: Modbus, CCITT-FALSE, XMODEM, KERMIT',
      ...[
        { polynomial: 0xa001, initial: 0xffff, reflected: true },
        { polynomial: 0x1021, initial: 0xffff, reflected: false },
        { polynomial: 0x1021, initial: 0, reflected: false },
        { polynomial: 0x8408, initial: 0, reflected: true },
      ].map(kind => withCrc(FRAME, crcLike(data, kind))),
    ),
    reads(
      'diag-length-off.log',
      'A length that counts too much or too little: with the CRC, the whole frame, without a count, by one',
      ...[4, 12, -2, -1, 1].map(by => withLength(FRAME, FRAME.length - 12 + by)),
    ),
    hexFile(
      'diag-second-count.hex',
      'The second count says 0, as encoders that forget it have it',
      withCrc(changed(FRAME, { [FRAME.length - 5]: 0 })),
    ),
    hexFile(
      'diag-8-under-8e.hex',
      'A body of Codec 8 under the id of Codec 8 Extended: of our own, and as published',
      withCrc(changed(driveFrame('8', 'under', 2), { 8: 0x8e })),
      official('c8e-udp-wiki-2019'),
    ),
    hexFile(
      'diag-8e-under-8.hex',
      'A body of Codec 8 Extended under the id of Codec 8',
      withCrc(changed(driveFrame('8E', 'under', 1), { 8: 0x08 })),
    ),
    hexFile(
      'diag-io-group-missing.hex',
      'A group of elements left out: an encoder that skips empty groups',
      withoutEmptyGroup(),
    ),
  ]
}

/** The frame without its empty 8-byte group, its length and CRC made right. */
function withoutEmptyGroup(): Uint8Array {
  const at = FRAME.length - 6
  if (FRAME[at] !== 0 || at < ioPartAt('8')) throw new Error('the last group was meant to be empty')
  const shorter = concat(FRAME.subarray(0, at), FRAME.subarray(at + 1))
  return withCrc(withLength(shorter, shorter.length - 12))
}

function mixUps(): Capture[] {
  const tcp = driveFrame('8', 'mixed', 1)
  const udp = drivePacket('8', 51, 1, 1)
  const capture = (transport: 'tcp' | 'udp', bytes: Uint8Array): string =>
    JSON.stringify({
      at: '2026-01-15T08:00:00.000Z',
      dir: 'in',
      transport,
      conn: 1,
      remote: '192.0.2.51:40001',
      imei: null,
      hex: toHex(bytes),
    })
  return [
    reads('diag-frames-glued.log', 'Two frames in one read', concat(tcp, FRAME)),
    reads('diag-packets-glued.log', 'Two UDP packets in one line', concat(udp, drivePacket('8', 51, 2, 1))),
    reads('diag-imei-glued.log', 'The handshake in front of the first frame', concat(handshakeOf(51), tcp)),
    hexFile(
      'diag-imei-in-front.hex',
      'An IMEI in front of a frame without a length: as text, and packed',
      concat(ascii(imeiOf(51)), tcp),
      concat(fromHex(`0${imeiOf(51)}`), tcp),
    ),
    hexFile(
      'diag-imei-text.hex',
      'An IMEI without its two bytes of length, and one with a length in text',
      ascii(imeiOf(51)),
      ascii(`15${imeiOf(51)}`),
    ),
    textFile(
      'diag-udp-over-tcp.ndjson',
      'A device set to UDP whose data somebody has put into a TCP connection',
      [capture('tcp', udp)],
    ),
    textFile('diag-tcp-over-udp.ndjson', 'A handshake and a frame of TCP in datagrams', [
      capture('udp', handshakeOf(51)),
      capture('udp', tcp),
    ]),
  ]
}

function strangers(): Capture[] {
  const tls = `16030100C8010000C40303${'5A'.repeat(32)}20${'A5'.repeat(32)}0006C02BC02F00FF0100`
  const fota = `01012F00${'00'.repeat(12)}${toHex(ascii(imeiOf(52)))}${'9C41E7'.repeat(10)}`
  // Protocol 5, the IMEI as a number of eight bytes, and a front photo waiting.
  const camera = `00000005${BigInt(imeiOf(52)).toString(16).toUpperCase().padStart(16, '0')}04000000`
  return [
    hexFile('diag-tls-hello.hex', 'A TLS greeting: the device is set to TLS, the server is not', tls),
    hexFile(
      'diag-http.hex',
      'A web scanner at the port',
      ascii('GET / HTTP/1.1\r\nHost: 192.0.2.1:5027\r\nUser-Agent: example\r\n\r\n'),
    ),
    hexFile('diag-fota.hex', 'The update client of a device, misdirected to the record port', fota),
    hexFile('diag-camera.hex', 'The greeting of the camera protocol, which has a port of its own', camera),
    hexFile('diag-ssh.hex', 'A login scanner at the port', ascii('SSH-2.0-Example\r\n')),
  ]
}

export function diagnosisCaptures(): CaptureGroup[] {
  const tiny = encodeTcpFrame(avl('8', [still()]))
  return [
    { title: 'Cut, copied, mangled', captures: cuts() },
    { title: 'Frames that somebody has composed wrongly', captures: checksums() },
    {
      title: 'Messages in the wrong place',
      captures: [
        ...mixUps(),
        reads(
          'diag-ack-as-text.log',
          'An ack sent as text, which makes a device send again',
          tiny,
          ascii('1'),
        ),
      ],
    },
    { title: 'What is no tracker', captures: strangers() },
  ]
}
