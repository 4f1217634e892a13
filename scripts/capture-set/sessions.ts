/** Both sides of connections, in the format of `serve --capture`. */
import { encodeAck, encodeUdpAck } from '../../src/codec/ack.js'
import { textCommand } from '../../src/codec/command.js'
import { encodeLogin } from '../../src/codec/handshake.js'
import { COMMAND_TYPE } from '../../src/codec/layouts.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { Random } from '../../src/simulator/random.js'
import { type Capture, type CaptureGroup, concat, textFile } from './capture.js'
import {
  avl,
  changed,
  driveFrame,
  drivePacket,
  handshakeOf,
  imeiOf,
  io,
  PACKET_ID,
  SEED,
  START_MS,
  still,
  withCrc,
} from './material.js'
import { Log } from './session-log.js'

const ACCEPT = encodeLogin(true)
const REJECT = encodeLogin(false)
const PING = Uint8Array.of(0xff)

const session = (name: string, about: string, log: Log): Capture => textFile(name, about, log.lines)

const command = (codecId: number, text: string, fields = {}): Uint8Array =>
  encodeTcpFrame({ kind: 'command', codecId, commands: [textCommand(text, fields)] })

/** `bytes` in pieces of 1 to `largest` bytes. */
function pieces(bytes: Uint8Array, largest: number, label: string): Uint8Array[] {
  const random = new Random(SEED).fork(label)
  const cut: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const size = random.int(1, largest)
    cut.push(bytes.slice(at, at + size))
    at += size
  }
  return cut
}

function tcpSessions(): Capture[] {
  const open = (device: number): Log => new Log(device).in(handshakeOf(device)).out(ACCEPT)
  const split = new Log(13)
  for (const piece of pieces(concat(handshakeOf(13), driveFrame('8', 'split', 2)), 60, 'split'))
    split.in(piece, 5)
  split.out(concat(ACCEPT, encodeAck(2)))
  const bad = driveFrame('8', 'session bad', 1)
  const resent = driveFrame('8E', 'session resent', 1)
  const twoLogs = [
    open(21)
      .in(driveFrame('8', 'interleaved a', 1))
      .out(encodeAck(1)),
    open(22)
      .in(driveFrame('16', 'interleaved b', 1))
      .out(encodeAck(1)),
  ]
  twoLogs[1]!.lines.forEach((line, i) => (twoLogs[1]!.lines[i] = line.replace('"conn":1', '"conn":2')))
  return [
    session(
      'session-c8.ndjson',
      'A session as it should be: login, frames with their acks, pings',
      open(11)
        .in(driveFrame('8', 'session a', 2))
        .out(encodeAck(2))
        .in(PING, 30_000)
        .in(driveFrame('8', 'session b', 1))
        .out(encodeAck(1))
        .in(concat(PING, PING)),
    ),
    session(
      'session-rejected.ndjson',
      'A login that is refused, tried again after a minute',
      new Log(12).in(handshakeOf(12)).out(REJECT).reconnect(60_000).in(handshakeOf(12)).out(REJECT),
    ),
    session('session-split.ndjson', 'Reads that cut messages anywhere, and answers glued together', split),
    session(
      'session-glued.ndjson',
      'Handshake and frames in one read, as gateways and replays send them',
      new Log(14)
        .in(concat(PING, handshakeOf(14), driveFrame('8', 'glued a', 1), driveFrame('8', 'glued b', 1), PING))
        .out(concat(ACCEPT, encodeAck(1), encodeAck(1))),
    ),
    session(
      'session-handshake-again.ndjson',
      'A device that got no answer and says its IMEI again on the same connection',
      new Log(15)
        .in(handshakeOf(15))
        .in(handshakeOf(15), 10_000)
        .out(ACCEPT)
        .in(driveFrame('8', 'again', 1))
        .out(encodeAck(1)),
    ),
    session(
      'session-resend.ndjson',
      'A frame that nobody acknowledges, sent again on a new connection',
      open(16).in(resent).reconnect(30_000).in(handshakeOf(16)).out(ACCEPT).in(resent).out(encodeAck(1)),
    ),
    session(
      'session-wrong-ack.ndjson',
      'An ack that says fewer records than were sent, and none: the device sends them again',
      open(17)
        .in(driveFrame('8', 'wrong ack', 2))
        .out(encodeAck(1))
        .in(driveFrame('8', 'wrong ack', 2))
        .out(encodeAck(0))
        .in(driveFrame('8', 'wrong ack', 2))
        .out(encodeAck(2)),
    ),
    session(
      'session-bad-frame.ndjson',
      'A frame whose CRC is wrong, acknowledged by none, then the same one whole',
      open(18)
        .in(changed(bad, { 15: 0x00 }))
        .out(encodeAck(0))
        .in(bad)
        .out(encodeAck(1)),
    ),
    session(
      'session-lost-framing.ndjson',
      'A stream that stops making sense',
      open(19)
        .in(Uint8Array.of(0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 8, 1))
        .in(withCrc(driveFrame('8', 'lost', 1))),
    ),
    session(
      'session-mid.ndjson',
      'A capture that starts in the middle of a connection',
      new Log(20)
        .out(encodeAck(3))
        .in(driveFrame('8', 'mid', 1))
        .out(encodeAck(1)),
    ),
    session(
      'session-cut.ndjson',
      'A capture that ends in the middle of a frame',
      open(23).in(driveFrame('8', 'cut', 2).slice(0, 100)),
    ),
    textFile(
      'session-interleaved.ndjson',
      'Two devices at a time',
      twoLogs[0]!.lines.flatMap((line, i) => [line, twoLogs[1]!.lines[i]!]),
    ),
  ]
}

function commandSessions(): Capture[] {
  const imei = imeiOf(31)
  const professional = encodeTcpFrame(
    avl('8E', [
      still([
        io(71, '03'),
        io(239, '01'),
        io(69, '01'),
        io(237, 'FFD8'),
        io(195, '4446303030303031'),
        io(196, '3233343536303030'),
      ]),
    ]),
  )
  const getver = `Ver:00.02.40_00 GPS:AXN_5.10 Hw:FMC650 Mod:4 IMEI:${imei} Init:2026-1-15 8:0 Uptime:120`
  return [
    session(
      'session-commands.ndjson',
      'Commands between records; the reply to getver names the model, which decides what later elements mean',
      new Log(31)
        .in(handshakeOf(31))
        .out(ACCEPT)
        .in(professional)
        .out(encodeAck(1))
        .out(command(0x0c, 'getver'), 500)
        .in(command(0x0c, getver, { type: COMMAND_TYPE.response }), 900)
        .in(professional)
        .out(encodeAck(1)),
    ),
    session(
      'session-codec14.ndjson',
      'Commands with an IMEI: one carried out, one refused',
      new Log(31)
        .in(handshakeOf(31))
        .out(ACCEPT)
        .out(command(0x0e, 'getinfo', { imei }))
        .in(command(0x0e, 'RST:2 ERR:1 SR:0', { imei, type: COMMAND_TYPE.response }))
        .out(command(0x0e, 'cpureset', { imei: imeiOf(32) }))
        .in(command(0x0e, '', { imei: imeiOf(32), type: COMMAND_TYPE.nack })),
    ),
    session(
      'session-serial.ndjson',
      'A serial port read through Codec 13 between records, which nobody acknowledges',
      new Log(33)
        .in(handshakeOf(33))
        .out(ACCEPT)
        .in(driveFrame('8', 'serial', 1))
        .out(encodeAck(1))
        .in(command(0x0d, 'LEVEL=0512', { type: COMMAND_TYPE.response, timestamp: START_MS / 1000 })),
    ),
  ]
}

function udpSessions(): Capture[] {
  const ack = (avlPacketId: number, records: number, packetId = PACKET_ID): Uint8Array =>
    encodeUdpAck({ packetId, avlPacketId, records })
  return [
    session(
      'session-udp.ndjson',
      'Datagrams with their acks in Codecs 8, 8 Extended and 16',
      new Log(41, 'udp')
        .in(drivePacket('8', 41, 1, 2))
        .out(ack(1, 2))
        .in(drivePacket('8E', 41, 2, 1))
        .out(ack(2, 1))
        .in(drivePacket('16', 41, 3, 1))
        .out(ack(3, 1)),
    ),
    session(
      'session-udp-several.ndjson',
      'Several packets in one datagram, an ack each',
      new Log(42, 'udp')
        .in(concat(drivePacket('8', 42, 7, 1), drivePacket('8', 42, 8, 1), drivePacket('8', 42, 9, 1)))
        .out(ack(7, 1))
        .out(ack(8, 1))
        .out(ack(9, 1)),
    ),
    session(
      'session-udp-odd.ndjson',
      'A part of the records accepted, another packet id in the ack, an unusual fifth byte, a resend, a cut datagram, an empty one',
      new Log(43, 'udp')
        .in(drivePacket('8', 43, 1, 2))
        .out(ack(1, 1, 0))
        .in(changed(drivePacket('8', 43, 1, 2), { 4: 0 }))
        .out(ack(1, 2, 0xabcd))
        .in(drivePacket('8', 43, 2, 1).slice(0, 40))
        .in(new Uint8Array(0)),
    ),
    session(
      'session-udp-command.ndjson',
      'A TCP frame with a command in a datagram',
      new Log(44, 'udp')
        .out(command(0x0c, 'getinfo'))
        .in(command(0x0c, 'RST:1', { type: COMMAND_TYPE.response })),
    ),
  ]
}

export function sessionCaptures(): CaptureGroup[] {
  return [
    { title: 'TCP sessions, both sides', captures: tcpSessions() },
    { title: 'Sessions with commands', captures: commandSessions() },
    { title: 'UDP, both sides', captures: udpSessions() },
  ]
}
