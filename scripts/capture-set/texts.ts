/** The same few messages in every shape in which people paste them, and transports without a capture's labels. */
import { encodeAck, encodeUdpAck } from '../../src/codec/ack.js'
import { encodeLogin } from '../../src/codec/handshake.js'
import { toHex } from '../../src/wire/hex.js'
import { binaryFile, type Capture, type CaptureGroup, concat, hexFile, textFile } from './capture.js'
import {
  driveFrame,
  drivePacket,
  elementsFrame,
  handshakeOf,
  imeiOf,
  io,
  official,
  PACKET_ID,
} from './material.js'

const PING = Uint8Array.of(0xff)

function answers(): Capture[] {
  return [
    hexFile(
      'handshakes.hex',
      'Handshakes, published and invented, with both answers',
      official('handshake-imei-wiki'),
      '01',
      handshakeOf(61),
      '00',
    ),
    hexFile(
      'acks.hex',
      'Acks of TCP (none to 255 records) and of UDP',
      encodeAck(0),
      encodeAck(1),
      encodeAck(255),
      encodeUdpAck({ packetId: PACKET_ID, avlPacketId: 5, records: 1 }),
      official('c8-udp-ack-pdf-abcd'),
    ),
    hexFile(
      'pings.hex',
      'Pings: alone, several, in front of a handshake and between frames',
      PING,
      concat(PING, PING, PING),
      concat(PING, handshakeOf(62)),
      concat(driveFrame('8', 'ping', 1), PING),
    ),
    hexFile(
      'udp-packets.hex',
      'UDP packets a line: Codecs 8, 8 Extended and 16, and the published examples',
      drivePacket('8', 63, 1, 1),
      drivePacket('8E', 63, 2, 1),
      drivePacket('16', 63, 3, 1),
      ...['c8-udp', 'c8e-udp', 'c16-udp-corrected'].map(official),
    ),
    binaryFile(
      'tcp-device.bin',
      'The raw bytes that a device has sent: handshake, ping, frames',
      handshakeOf(64),
      PING,
      driveFrame('8', 'raw a', 1),
      driveFrame('8', 'raw b', 1),
      PING,
    ),
    binaryFile(
      'tcp-server.bin',
      'The raw bytes that a server has sent: the answer to the IMEI, acks',
      encodeLogin(true),
      encodeAck(1),
      encodeAck(2),
    ),
    binaryFile(
      'udp-stream.bin',
      'The raw bytes of UDP packets, one behind the other',
      drivePacket('8E', 65, 1, 1),
      drivePacket('8E', 65, 2, 1),
    ),
    binaryFile(
      'tcp-damaged.bin',
      'Raw bytes of a device with damage between good frames',
      driveFrame('8', 'damaged a', 1),
      Uint8Array.of(1, 2, 3, 4, 5, 6, 7),
      driveFrame('8', 'damaged b', 1),
    ),
  ]
}

const pairs = (bytes: Uint8Array): string[] => toHex(bytes).toLowerCase().match(/../g) ?? []

function xxd(bytes: Uint8Array): string[] {
  return rows(bytes).map(({ offset, row }) => {
    const digits = (
      toHex(row)
        .toLowerCase()
        .match(/.{1,4}/g) ?? []
    ).join(' ')
    return `${offset.toString(16).padStart(8, '0')}: ${digits.padEnd(39)}  ${printable(row)}`
  })
}

function hexdump(bytes: Uint8Array): string[] {
  const lines = rows(bytes).map(({ offset, row }) => {
    const digits = [pairs(row.slice(0, 8)).join(' '), pairs(row.slice(8)).join(' ')].join('  ')
    return `${offset.toString(16).padStart(8, '0')}  ${digits.padEnd(48)}  |${printable(row)}|`
  })
  return [...lines, bytes.length.toString(16).padStart(8, '0')]
}

function wireshark(bytes: Uint8Array): string[] {
  return rows(bytes).map(({ offset, row }) => {
    return `${offset.toString(16).padStart(4, '0')}   ${pairs(row).join(' ').padEnd(47)}   ${printable(row)}`
  })
}

function rows(bytes: Uint8Array): { offset: number; row: Uint8Array }[] {
  return Array.from({ length: Math.ceil(bytes.length / 16) }, (_, i) => ({
    offset: 16 * i,
    row: bytes.slice(16 * i, 16 * i + 16),
  }))
}

function printable(bytes: Uint8Array): string {
  return Array.from(bytes, byte => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('')
}

function texts(): Capture[] {
  const handshake = handshakeOf(71)
  const frame = elementsFrame('8', io(239, '01'), io(66, '2EE0'), io(16, '0001E240'))
  const imei = imeiOf(71)
  const lower = toHex(frame).toLowerCase()
  return [
    textFile('log-server.log', 'A server’s log: times, addresses, IMEIs and counts beside the hex', [
      '2026-01-15 08:00:00.120 INFO  listening on 0.0.0.0:5027',
      `2026-01-15 08:00:01.003 DEBUG 192.0.2.71:40122 connected`,
      `2026-01-15 08:00:01.120 DEBUG 192.0.2.71:40122 rx 17 bytes ${toHex(handshake)}`,
      `2026-01-15 08:00:01.121 INFO  login of ${imei} accepted`,
      `2026-01-15 08:00:01.240 DEBUG 192.0.2.71:40122 ${imei} rx ${frame.length} bytes ${lower}`,
      `2026-01-15 08:00:01.243 INFO  ${imei} 1 record stored in 2.75 ms`,
    ]),
    textFile('log-python.log', 'What Python prints of bytes', [
      `received: ${pythonBytes(handshake)}`,
      `received: ${pythonBytes(frame)}`,
    ]),
    textFile('log-node.log', 'What Node prints of a buffer, and an array of 0x numbers', [
      `data <Buffer ${pairs(handshake).join(' ')}>`,
      `data [${pairs(frame)
        .map(pair => `0x${pair}`)
        .join(', ')}]`,
    ]),
    textFile('hex-wrapped.hex', 'Hex wrapped at a width, with blanks, with dashes, with colons, with 0x', [
      ...(toHex(frame).match(/.{1,32}/g) ?? []),
      '',
      pairs(handshake).join(' '),
      '',
      pairs(frame).join('-'),
      '',
      pairs(frame).join(':'),
      '',
      `0x${lower}`,
    ]),
    textFile('dump-xxd.hex', 'What xxd prints', xxd(frame)),
    textFile('dump-hexdump.hex', 'What hexdump -C prints', hexdump(frame)),
    textFile('dump-wireshark.hex', 'What Wireshark copies as hex dump', wireshark(frame)),
    {
      name: 'hex-utf16.hex',
      about: 'Hex as Windows shells write it: UTF-16 with a byte order mark',
      content: utf16(`${toHex(handshake)}\r\n${toHex(frame)}\r\n`),
    },
  ]
}

function pythonBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes, byte =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, '0')}`,
  )
  return `b'${shown.join('')}'`
}

function utf16(text: string): Uint8Array {
  return concat(
    Uint8Array.of(0xff, 0xfe),
    Uint8Array.from(text, character => character.charCodeAt(0)).reduce<Uint8Array>(
      (all, code, i) => {
        all[2 * i] = code
        return all
      },
      new Uint8Array(2 * text.length),
    ),
  )
}

export function textCaptures(): CaptureGroup[] {
  return [
    { title: 'Answers, pings, UDP, raw bytes', captures: answers() },
    { title: 'As people have it: logs, dumps, wrapped lines', captures: texts() },
  ]
}
