/** IO elements whose value has a structure of its own. */
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { encodeUdpPacket } from '../../src/codec/udp-datagram.js'
import { FMB920 } from '../../src/simulator/profiles/fmb.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { type CaptureGroup, hexFile } from './capture.js'
import { avl, drive, elementsFrame, handshakeOf, imeiOf, io, official, PACKET_ID, still } from './material.js'

const ascii = (text: string, width = text.length): string =>
  toHex(new TextEncoder().encode(text)).padEnd(2 * width, '0')

/** X, Y, Z in mg of a crash that nobody had: a hit along X that swings out. */
function crashSamples(count: number): string {
  const samples = Array.from({ length: count }, (_, i) => {
    const x = Math.round(4000 * Math.exp(-i / 4) * Math.cos(i / 2))
    return [x, Math.round(x / 8), 1000 - Math.round(x / 20)]
  })
  const bytes = new DataView(new ArrayBuffer(6 * count))
  samples.flat().forEach((value, i) => {
    bytes.setInt16(2 * i, value)
  })
  return toHex(new Uint8Array(bytes.buffer))
}

const MAC = '020000A1B2C3'
const UUID = 'FDA50693A4E24FB1AFCFC6EB07647825'
/** RSSI, id, name, temperature, humidity, magnet, movement, battery, MAC. */
const BEACON_TLVS =
  `0001C1 0114${UUID}00010002 0505${ascii('EYE-1')} 06020929 070139 080101 090100 0A020007 0B01F6 0C02FFB0 0D0100 0E020BB8 0F06${MAC}`.replaceAll(
    ' ',
    '',
  )
const SHORT_BEACON = `0001B00F06${MAC}`

function beaconList(...beacons: readonly string[]): string {
  return `01${beacons.map(beacon => (beacon.length / 2).toString(16).padStart(2, '0') + beacon).join('')}`
}

function beaconCaptures(): CaptureGroup['captures'] {
  const eddystone = `01${'00112233445566778899'}AABBCCDDEEFF`
  return [
    hexFile(
      'io-385-beacons.hex',
      'Beacon list, simple mode (385): the published example, Eddystone, iBeacon, an empty list, one that is cut',
      official('c8e-beacon-385'),
      elementsFrame('8E', io(385, `11${eddystone}C4`)),
      elementsFrame('8E', io(385, `1227${UUID}00010002B50BE80015`)),
      elementsFrame('8E', io(385, '11')),
      elementsFrame('8E', io(385, `1121${UUID}0001`)),
    ),
    hexFile(
      'io-548-beacons.hex',
      'Beacon list, advanced mode (548): the published value, every parameter, an unknown one, one that is cut',
      elementsFrame('8E', io(548, toHex(official('io-548-advanced-beacon')))),
      elementsFrame('8E', io(548, beaconList(BEACON_TLVS, SHORT_BEACON))),
      elementsFrame('8E', io(548, beaconList(`${SHORT_BEACON}EE02BEEF`))),
      elementsFrame('8E', io(548, beaconList(BEACON_TLVS).slice(0, 40))),
    ),
    hexFile(
      'io-10828-beacons.hex',
      'Proximity lists: the published value as near list (10828), and as away and lost lists (10829, 10831)',
      elementsFrame('8E', io(10828, toHex(official('io-10828-near-beacon')))),
      elementsFrame('8E', io(10829, beaconList(SHORT_BEACON)), io(10831, beaconList())),
    ),
    hexFile(
      'io-ble-sensors.hex',
      'BLE sensors: temperature, battery, humidity and the values that stand for errors; EYE sensors',
      elementsFrame(
        '8E',
        io(25, '0929'),
        io(26, 'FF38'),
        io(27, '0FA0'),
        io(28, '0BB8'),
        io(29, '64'),
        io(86, '01F4'),
      ),
      elementsFrame(
        '8E',
        io(10800, '0929'),
        io(10801, 'FC18'),
        io(10804, '39'),
        io(10808, '01'),
        io(10824, '0BB8'),
        io(10832, 'FFB0'),
      ),
      elementsFrame('8E', io(331, '0102030405'), io(463, 'AABB')),
    ),
  ]
}

function crashAndFaultCaptures(): CaptureGroup['captures'] {
  const crash = (samples: string): Uint8Array =>
    encodeTcpFrame(avl('8E', [still([io(247, '05'), io(257, samples)], { eventIoId: 247, priority: 2 })]))
  return [
    hexFile(
      'io-257-crash-trace.hex',
      'Crash trace (257): the published UDP example, a trace of our own, one that ends within a sample, an empty one',
      official('c8e-crash-trace-257'),
      crash(crashSamples(30)),
      crash(crashSamples(2).slice(0, -2)),
      crash(''),
    ),
    hexFile(
      'io-281-fault-codes.hex',
      'Fault codes of the engine (281): one, several, none, text that is none',
      elementsFrame('8E', io(281, ascii('P0300'))),
      elementsFrame('8E', io(281, ascii('P0300,P0171,U0100'))),
      elementsFrame('8E', io(281, '')),
      elementsFrame('8E', io(281, '50301BFF')),
    ),
    hexFile(
      'io-387-position.hex',
      'Position as ISO 6709 text (387): as devices send it, in all quadrants, and with binary where text belongs',
      encodeTcpFrame(avl('8E', drive('8E', 'iso6709', 1, FMB920))),
      elementsFrame('8E', io(387, ascii('-334815.1234-0703930.5678+520.000/'))),
      elementsFrame('8E', io(387, ascii('+5454.0', 34))),
    ),
  ]
}

function identifierCaptures(): CaptureGroup['captures'] {
  return [
    hexFile(
      'io-iccid.hex',
      'SIM card number: two decimal halves (11, 14) with and without zeros between, three ASCII parts (219 to 221)',
      elementsFrame('8E', io(11, '000000003544C87A'), io(14, '000000001DD7E06A')),
      elementsFrame('8', io(11, '000000003544C87A'), io(14, '000000000000002A')),
      elementsFrame(
        '16',
        io(219, ascii('89370000')),
        io(220, ascii('12345678')),
        io(221, ascii('9012', 8)),
        io(71, '03'),
      ),
    ),
    hexFile(
      'io-identifiers.hex',
      'iButton (78) and RFID (207), with none attached too; VIN (256, 325), barcode (264), driver name (403)',
      elementsFrame('8', io(78, '01A2B3C4D5000021'), io(207, '0000000012345678')),
      elementsFrame('8', io(78, '0000000000000000')),
      elementsFrame('8E', io(256, ascii('WVWZZZ1JZXW000001')), io(264, ascii('4006381333931'))),
      elementsFrame('8E', io(256, '00'.repeat(17)), io(325, ascii('WVWZZZ1JZXW000001'))),
      elementsFrame('8E', io(403, ascii('Test Driver'))),
    ),
    hexFile(
      'io-driver-cards.hex',
      'Tachograph: card number in two ASCII halves (195, 196), states of both drivers, names by part',
      elementsFrame(
        '8E',
        io(195, ascii('DF000001')),
        io(196, ascii('23456000')),
        io(184, '03'),
        io(185, '00'),
        io(187, '01'),
      ),
      elementsFrame('8E', io(195, '0000000000000000'), io(196, '0000000000000000')),
      elementsFrame('8E', io(10518, `01${ascii('Test')}`), io(10519, `01${ascii('Driver')}`)),
    ),
  ]
}

function wordCaptures(): CaptureGroup['captures'] {
  const sixteen = { id: 205, value: fromHex('00112233445566778899AABBCCDDEEFF') }
  return [
    hexFile(
      'io-can-flags.hex',
      'Flag words of CAN adapters: doors (90), control (123), security (132), protocol 4 (517 to 519)',
      elementsFrame('8E', io(90, '2900'), io(123, '40200104'), io(132, '0000410506010003')),
      elementsFrame(
        '8E',
        io(517, '0000000000000103'),
        io(518, '0000000000000010'),
        io(519, '8000000000000001'),
      ),
    ),
    hexFile(
      'io-sentinels.hex',
      'Numbers that stand for no measurement: Dallas temperatures (72 to 75), and their neighbours that are real',
      elementsFrame(
        '8',
        ...[0x352, 0x7d0, 0xbb8, 0xfa0].map((value, i) => io(72 + i, value.toString(16).padStart(8, '0'))),
      ),
      elementsFrame('8', io(72, '0000001A'), io(73, 'FFFFFF9C'), io(74, '00001388')),
    ),
    hexFile(
      'io-models-differ.hex',
      'Ids whose meaning depends on the model (69, 237, 325, 449), by width and by the company they keep',
      elementsFrame('8E', io(69, '01'), io(237, '02'), io(239, '01'), io(449, '00000E10')),
      elementsFrame('8E', io(237, 'FFD8'), io(325, '05'), io(11, '0FA0'), io(71, '03')),
    ),
    hexFile(
      'io-unknown.hex',
      'Ids that no dictionary has, of every width; the largest numbers, which no double holds',
      elementsFrame(
        '8E',
        io(65000, 'FF'),
        io(65001, 'FFFF'),
        io(65002, 'FFFFFFFF'),
        io(65003, 'FFFFFFFFFFFFFFFF'),
        io(65004, '00'.repeat(16)),
      ),
      elementsFrame('8E', io(65535, '01'), io(65535, '02')),
    ),
    hexFile(
      'io-16-byte-group.hex',
      'Codec 8 with the unannounced group of 16-byte values of some firmware',
      handshakeOf(5),
      encodeTcpFrame(avl('8', [still([io(239, '01'), sixteen]), still([sixteen])])),
      encodeUdpPacket({ packetId: PACKET_ID, avlPacketId: 1, imei: imeiOf(5) }, avl('8', [still([sixteen])])),
    ),
    hexFile(
      'io-serial-and-adas.hex',
      'Serial data as an element (10611), ADAS file notice (667), BLE list of autonomous trackers (585)',
      elementsFrame('8E', io(10611, ascii('$GPTXT,01,01,02,hello*00'))),
      elementsFrame('8E', io(667, '69689F80208B0B600E3EC8C00101' + '0A00')),
      elementsFrame('8E', io(585, `01${MAC}C4010201020103`)),
    ),
  ]
}

export function compositeCaptures(): CaptureGroup[] {
  return [
    { title: 'Beacons and sensors', captures: beaconCaptures() },
    { title: 'Crashes, faults, positions as text', captures: crashAndFaultCaptures() },
    { title: 'Identifiers', captures: identifierCaptures() },
    { title: 'Words, numbers, unknown elements', captures: wordCaptures() },
  ]
}
