/** Every codec: published examples, and frames of our own that go where those do not. */
import { encodeBareArray } from '../../src/codec/bare-array.js'
import { textCommand } from '../../src/codec/command.js'
import { COMMAND_TYPE } from '../../src/codec/layouts.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlRecord, Cell, Command, GpsElement } from '../../src/codec/types.js'
import { FMB920 } from '../../src/simulator/profiles/fmb.js'
import { fromHex } from '../../src/wire/hex.js'
import { type CaptureGroup, hexFile } from './capture.js'
import { avl, drive, driveFrame, handshakeOf, imeiOf, io, official, START_MS, still } from './material.js'

const NO_GPS: GpsElement = {
  longitude: NaN,
  latitude: NaN,
  altitude: NaN,
  angle: NaN,
  satellites: NaN,
  speed: NaN,
}
const NO_CELL: Cell = { lac: NaN, cellId: NaN, signalQuality: NaN, operatorCode: NaN }

function codec7(records: readonly Partial<AvlRecord>[]): Uint8Array {
  return encodeTcpFrame({
    kind: 'avl',
    codecId: 0x07,
    records: records.map((record, i) => ({
      ...still([], { timestampMs: START_MS + 1000 * i, priority: 1, gps: NO_GPS, cell: NO_CELL }),
      ...record,
    })),
  })
}

function commands(codecId: number, ...list: readonly Command[]): Uint8Array {
  return encodeTcpFrame({ kind: 'command', codecId, commands: list })
}

const response = (text: string, fields: Partial<Command> = {}): Command =>
  textCommand(text, { type: COMMAND_TYPE.response, ...fields })

const SECONDS = START_MS / 1000
const gps = (over: Partial<GpsElement>): GpsElement => ({ ...still().gps, ...over })

function recordCaptures(): CaptureGroup['captures'] {
  return [
    hexFile(
      'c7-tcp.hex',
      'Codec 7: the published example, then every field of the mask alone and all together',
      official('c7-tcp-corrected'),
      codec7([
        {},
        { gps: { ...NO_GPS, latitude: 54.5, longitude: 23.25 } },
        { gps: { ...NO_GPS, altitude: -12, angle: 90 } },
        {
          gps: { ...NO_GPS, speed: 50, satellites: 7 },
          io: [io(1, '01'), io(9, '0FA0'), io(70, '0000BEEF')],
        },
      ]),
      codec7([
        {
          priority: 2,
          gps: { latitude: 54.5, longitude: -23.25, altitude: 120, angle: 180, speed: 90, satellites: 9 },
          cell: { lac: 0x1234, cellId: 0x5678, signalQuality: 21, operatorCode: 24602 },
        },
      ]),
    ),
    hexFile(
      'c8-tcp.hex',
      'Codec 8: handshake, frames of 1 and of 3 records',
      handshakeOf(1),
      driveFrame('8', 'c8 a', 1),
      driveFrame('8', 'c8 b', 3, FMB920),
    ),
    hexFile(
      'c8e-tcp.hex',
      'Codec 8 Extended: handshake, frames of 1 and of 3 records',
      handshakeOf(2),
      driveFrame('8E', 'c8e a', 1),
      driveFrame('8E', 'c8e b', 3, FMB920),
    ),
    hexFile(
      'c16-tcp.hex',
      'Codec 16: handshake, frames of 1 and of 3 records',
      handshakeOf(3),
      driveFrame('16', 'c16 a', 1),
      driveFrame('16', 'c16 b', 3, FMB920),
    ),
    hexFile(
      'c16-generation-types.hex',
      'Codec 16: each generation type',
      encodeTcpFrame(
        avl(
          '16',
          [0, 1, 2, 3, 4, 5, 6, 7, 8].map(generationType =>
            still([io(239, '01')], { generationType, eventIoId: 239 }),
          ),
        ),
      ),
    ),
    hexFile(
      'c8-published.hex',
      'Codec 8: the published examples',
      ...['c8-tcp-1', 'c8-tcp-2', 'c8-tcp-3', 'c8-tcp-pdf', 'c8-tcp-parserpack-howto'].map(official),
    ),
    hexFile(
      'c8e-published.hex',
      'Codec 8 Extended: the published examples',
      ...['c8e-tcp', 'c8e-tcp-pdf'].map(official),
    ),
    hexFile(
      'c16-published.hex',
      'Codec 16: the published examples',
      ...['c16-tcp', 'c16-tcp-2018-corrected'].map(official),
    ),
    hexFile(
      'c8-bare.hex',
      'A data field of Codec 8 alone, as SMS and databases have it: no preamble, no CRC',
      official('c8-array-fm1100'),
    ),
    hexFile(
      'c8e-bare.hex',
      'A data field of Codec 8 Extended alone',
      encodeBareArray(avl('8E', drive('8E', 'bare', 1))),
    ),
  ]
}

function edgeCaptures(): CaptureGroup['captures'] {
  const places = [
    gps({ longitude: 151.2, latitude: -33.9 }),
    gps({ longitude: -47.1, latitude: -22.9 }),
    gps({ longitude: -105, latitude: 39.7, altitude: 1609 }),
    gps({ altitude: -32, angle: 359, satellites: 24, speed: 255 }),
    gps({ angle: 0, satellites: 0, speed: 0, altitude: 0 }),
    gps({ longitude: 0, latitude: 0, angle: 0, satellites: 0, speed: 0, altitude: 0 }),
    gps({ longitude: 214.7483647, latitude: -214.7483648, altitude: -32768, angle: 65535, speed: 65535 }),
  ]
  return [
    hexFile(
      'c8-positions.hex',
      'All quadrants, below the sea, no fix, never a fix, outside the globe',
      encodeTcpFrame(
        avl(
          '8',
          places.map(place => still([], { gps: place })),
        ),
      ),
    ),
    hexFile(
      'c8-priorities.hex',
      'Low, high, panic, and values that no page lists',
      encodeTcpFrame(
        avl(
          '8',
          [0, 1, 2, 3, 255].map(priority => still([], { priority })),
        ),
      ),
    ),
    hexFile(
      'c8-clock-not-set.hex',
      'Stamps of a clock that was never set (2004, 2015), and of a millisecond',
      encodeTcpFrame(
        avl(
          '8',
          [1_072_915_213_000, 1_447_804_801_000, START_MS + 1].map(timestampMs => still([], { timestampMs })),
        ),
      ),
    ),
    hexFile(
      'c8-newest-first.hex',
      'The records of an outage, the newest first, as devices send them by default',
      encodeTcpFrame(avl('8', drive('8', 'outage', 4).toReversed())),
    ),
    hexFile(
      'c8e-empty.hex',
      'A record without elements, and elements of no bytes',
      encodeTcpFrame(
        avl('8E', [
          still(),
          still([
            { id: 281, value: new Uint8Array(0), variable: true },
            { id: 16, value: fromHex('01'), variable: true },
          ]),
        ]),
      ),
    ),
    hexFile(
      'c8-no-records.hex',
      'A frame without records, which is answered by a count of 0',
      encodeTcpFrame(avl('8', [])),
    ),
  ]
}

function commandCaptures(): CaptureGroup['captures'] {
  const imei = imeiOf(4)
  return [
    hexFile(
      'c12-published.hex',
      'Codec 12: getinfo and getio with their replies',
      ...['c12-getinfo-request', 'c12-getinfo-response', 'c12-getio-request', 'c12-getio-response'].map(
        official,
      ),
    ),
    hexFile(
      'c12-payloads.hex',
      'Codec 12: an empty reply, line ends, bytes that are no text (Modbus), control characters, UTF-8',
      commands(0x0c, response('')),
      commands(0x0c, response('Param ID:2001 Value:internet\r\n')),
      commands(0x0c, { type: 0x06, payload: fromHex('010300010015D5C5') }),
      commands(0x0c, { type: 0x06, payload: fromHex('1B5B324A1B5D303B6F776E656407') }),
      commands(0x0c, { type: 0x06, payload: new TextEncoder().encode('Fahrer: Jürgen Größe') }),
      commands(0x0c, { type: 0x0b, payload: fromHex('00FF') }),
    ),
    hexFile(
      'c12-several.hex',
      'Codec 12: two commands in one frame, which the layout allows',
      commands(0x0c, textCommand('getver'), textCommand('getgps')),
    ),
    hexFile(
      'c13-serial.hex',
      'Codec 13: the published example, then lines of a serial port with their time',
      official('c13-response-2023'),
      commands(0x0d, response('GTSL|6|1|0|5555|', { timestamp: SECONDS })),
      commands(0x0d, { type: 0x06, timestamp: SECONDS + 1, payload: fromHex('0203040506') }),
    ),
    hexFile(
      'c14-published.hex',
      'Codec 14: getver, its reply, and the refusal for a foreign IMEI',
      ...['c14-getver-request', 'c14-getver-ack', 'c14-nack-corrected'].map(official),
    ),
    hexFile(
      'c14-commands.hex',
      'Codec 14: a request, a reply and a refusal of an invented device',
      commands(0x0e, textCommand('setdigout 1', { imei })),
      commands(0x0e, response('DOUT1:1 Timeout:INFINITY', { imei })),
      commands(0x0e, { type: COMMAND_TYPE.nack, payload: new Uint8Array(0), imei }),
    ),
    hexFile(
      'c15-serial.hex',
      'Codec 15: the published example, then serial data with time and IMEI',
      official('c15-hello'),
      commands(0x0f, response('temp=4.5;hum=61', { imei, timestamp: SECONDS })),
      commands(0x0f, { type: 0x06, payload: fromHex('AA55'), imei, timestamp: SECONDS }),
    ),
  ]
}

export function codecCaptures(): CaptureGroup[] {
  return [
    { title: 'Records', captures: recordCaptures() },
    { title: 'Values at their limits', captures: edgeCaptures() },
    { title: 'Commands and serial data', captures: commandCaptures() },
  ]
}
