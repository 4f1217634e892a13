/** A capture for every error code and every warning. */
import { encodeHandshake } from '../../src/codec/handshake.js'
import { textCommand } from '../../src/codec/command.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { encodeUdpPacket } from '../../src/codec/udp-datagram.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { type CaptureGroup, concat, hexFile } from './capture.js'
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
  PACKET_ID,
  START_MS,
  still,
  withCrc,
  withLength,
} from './material.js'

/** The good neighbour that must still be read behind a bad frame. */
const GOOD = elementsFrame('8', io(239, '01'), io(66, '2EE0'))

function framed(dataField: Uint8Array): Uint8Array {
  return withCrc(withLength(concat(new Uint8Array(8), dataField, new Uint8Array(4)), dataField.length))
}

function faultCaptures(): CaptureGroup['captures'] {
  const two = driveFrame('8', 'fault', 2)
  const extended = elementsFrame('8E', io(239, '01'), io(256, '00'.repeat(17)))
  const command = encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getver')] })
  const addressed = encodeTcpFrame({
    kind: 'command',
    codecId: 0x0e,
    commands: [textCommand('getver', { imei: imeiOf(6) })],
  })
  const handshake = handshakeOf(6)
  const packet = drivePacket('8', 6, 1, 1)
  const digits = toHex(GOOD)
  return [
    hexFile(
      'fault-bad-hex.hex',
      'BAD_HEX: a letter that is no digit, a digit too few',
      `${digits.slice(0, 60)}G${digits.slice(61)}`,
      digits.slice(0, -1),
      GOOD,
    ),
    hexFile(
      'fault-incomplete.hex',
      'INCOMPLETE: a frame and a handshake that are cut',
      `rx ${toHex(two.subarray(0, 100))}`,
      `rx ${toHex(handshake.subarray(0, 11))}`,
      `rx ${digits}`,
    ),
    hexFile(
      'fault-bad-preamble.hex',
      'BAD_PREAMBLE: a preamble that is not zero',
      changed(GOOD, { 3: 0x01 }),
    ),
    hexFile(
      'fault-length-limit.hex',
      'LENGTH_LIMIT: a length that no frame has',
      withLength(GOOD, 0x7fff_ffff).slice(0, 40),
    ),
    hexFile(
      'fault-bad-length.hex',
      'BAD_LENGTH: too short for any frame, too long by the frame around it, a wrong UDP length',
      withLength(GOOD, 2),
      withLength(GOOD, GOOD.length),
      official('c16-udp-a'),
    ),
    hexFile(
      'fault-crc-mismatch.hex',
      'CRC_MISMATCH: a flipped bit in the position, a CRC of zero, a refusal as it was published',
      changed(GOOD, { 20: GOOD[20]! ^ 0x10 }),
      withCrc(GOOD, 0),
      official('c14-nack'),
      GOOD,
    ),
    hexFile(
      'fault-unknown-codec.hex',
      'UNKNOWN_CODEC: a codec id that nobody uses',
      withCrc(changed(GOOD, { 8: 0x20 })),
      GOOD,
    ),
    hexFile(
      'fault-count-mismatch.hex',
      'COUNT_MISMATCH: the second count wrong, the first one wrong, a published example that is',
      withCrc(changed(two, { [two.length - 5]: 3 })),
      withCrc(changed(two, { 9: 1 })),
      official('c7-tcp-parserpack-howto'),
      withCrc(changed(command, { [command.length - 5]: 2 })),
      GOOD,
    ),
    hexFile(
      'fault-io-count-mismatch.hex',
      'IO_COUNT_MISMATCH: the total of elements is not the sum of its groups',
      withCrc(changed(GOOD, { [ioPartAt('8')]: 9 })),
      withCrc(changed(extended, { [ioPartAt('8E') + 1]: 7 })),
      GOOD,
    ),
    hexFile(
      'fault-overrun.hex',
      'OVERRUN: a group that says more elements than there are bytes, in Codecs 8 and 8 Extended',
      withCrc(changed(GOOD, { [ioPartAt('8') + 1]: 0x40 })),
      withCrc(changed(extended, { [ioPartAt('8E') + 3]: 0x40 })),
      GOOD,
    ),
    hexFile(
      'fault-trailing-bytes.hex',
      'TRAILING_BYTES: bytes between the last record and the second count, and behind the frame',
      framed(concat(GOOD.subarray(8, -5), fromHex('ABCDEF'), GOOD.subarray(-5, -4))),
      concat(GOOD, fromHex('DEADBEEF')),
    ),
    hexFile(
      'fault-bad-imei.hex',
      'BAD_IMEI: letters in a handshake, a wrong length, a UDP packet, a packed IMEI',
      changed(handshake, { 9: 0x58 }),
      concat(fromHex('000E'), handshake.subarray(2, 16)),
      changed(packet, { 12: 0x41 }),
      withCrc(changed(addressed, { 18: 0xab })),
    ),
    hexFile(
      'fault-bad-command.hex',
      'BAD_COMMAND: a size that leaves the frame',
      withCrc(changed(command, { 14: 0x40 })),
      withCrc(changed(addressed, { 14: 0x02 })),
      command,
    ),
    hexFile(
      'fault-published.hex',
      'Published examples that are broken as printed',
      ...[
        'c8-tcp-parserpack-readme',
        'c8-udp-parserpack-readme',
        'c8e-udp-pdf',
        'c8-gps-logbook',
        'c16-udp-b',
        'c16-tcp-2018',
        'c13-response-first',
      ].map(official),
    ),
    hexFile(
      'fault-then-good.hex',
      'Each kind of damage with a good frame glued behind it',
      concat(changed(GOOD, { 20: 0xff }), GOOD),
      concat(GOOD.subarray(0, 30), GOOD),
      concat(fromHex('0102030405'), GOOD),
    ),
  ]
}

function warningCaptures(): CaptureGroup['captures'] {
  const wrongDigit = `${imeiOf(7).slice(0, -1)}${(Number(imeiOf(7).at(-1)) + 1) % 10}`
  const command = encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getver')] })
  const serial = encodeTcpFrame({
    kind: 'command',
    codecId: 0x0d,
    commands: [{ type: 0x06, timestamp: START_MS / 1000, payload: fromHex('2347455420444154410D0A') }],
  })
  const future = elementsFrame('8', io(239, '01'))
  return [
    hexFile(
      'warning-imei-check-digit.hex',
      'IMEI_CHECK_DIGIT: in a handshake and in a UDP packet',
      encodeHandshake(wrongDigit),
      encodeUdpPacket({ packetId: PACKET_ID, avlPacketId: 9, imei: wrongDigit }, avl('8', [still()])),
    ),
    hexFile(
      'warning-millisecond-timestamp.hex',
      'MILLISECOND_TIMESTAMP: Codec 13 with eight bytes of time, as once documented',
      official('c13-response-2019a'),
      official('c13-response-2019b'),
    ),
    hexFile(
      'warning-quantity-ignored.hex',
      'QUANTITY_IGNORED: the first quantity of a command is wrong',
      withCrc(changed(command, { 9: 7 })),
    ),
    hexFile(
      'warning-size-without-timestamp.hex',
      'SIZE_WITHOUT_TIMESTAMP: Codec 13 whose size leaves out the time',
      withCrc(changed(serial, { 14: serial[14]! - 4 })),
    ),
    hexFile(
      'warning-timestamp-range.hex',
      'TIMESTAMP_RANGE: a time beyond every date',
      withCrc(changed(future, { 10: 0xff, 11: 0xff })),
    ),
  ]
}

export function faultAndWarningCaptures(): CaptureGroup[] {
  return [
    { title: 'Errors, by their code', captures: faultCaptures() },
    { title: 'Warnings, by their code', captures: warningCaptures() },
  ]
}
