import { toHex } from '../../../wire/hex.js'
import { shown } from '../../answers.js'
import type { ConformanceCase } from '../../case.js'
import { expectedAck } from '../../client/udp-device.js'
import { Unmet } from '../../finding.js'
import { PING, raw, textPiece, withBytes } from '../../material.js'
import type { Probe } from '../../probe.js'
import { SOURCE } from '../../sources.js'
import { SHAPE } from './answers.js'

/** Offset of the first count in a packet. */
const COUNT_1_AT = 24

/** What must not be acknowledged, or is no packet at all. */
export const REFUSALS: readonly ConformanceCase[] = [
  noAckCase({
    id: '6.16',
    title: 'A packet that goes beyond its datagram is not acknowledged',
    level: 'must',
    requirement: 'There is no CRC over UDP: what can’t be read to its end must not be taken for kept.',
    source: SOURCE.wiki,
    sends: 'a packet of one record whose counts both say four',
    hint: 'the count is believed without the records being read',
    break: (probe, device) => {
      const packet = device.packet(probe.records.records(1))
      return withBytes(packet, { [COUNT_1_AT]: 4, [-1]: 4 }, 'both counts 4')
    },
  }),
  noAckCase({
    id: '6.17',
    title: 'A packet with a wrong length is not acknowledged',
    level: 'should',
    requirement: 'The length counts all that follows it; where it does not, the datagram was cut or damaged.',
    source: SOURCE.wiki,
    sends: 'a packet of one record whose length says 40 bytes more',
    hint: 'the length is not held against the datagram',
    break: (probe, device) => {
      const packet = device.packet(probe.records.records(1))
      return withBytes(packet, { 1: packet.bytes[1]! + 40 }, 'its length 40 too large')
    },
  }),
  noAckCase({
    id: '6.18',
    title: 'A packet without an IMEI is not acknowledged',
    level: 'should',
    requirement: 'Nobody knows whose records they are.',
    source: SOURCE.wiki,
    sends: 'a packet of one record with letters for its IMEI',
    hint: 'the IMEI is not looked at',
    break: (probe, device) => {
      const letters = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [8 + i, 0x41 + i]))
      return withBytes(device.packet(probe.records.records(1)), letters, 'letters for its IMEI')
    },
  }),
  {
    id: '6.19',
    title: 'A refused device is not acknowledged over UDP',
    level: 'should',
    requirement: 'No document says how a device is refused over UDP; without an ack its records stay in it.',
    source: SOURCE.wiki,
    sends: 'a packet of one record of --imei-rejected',
    expects: 'silence, or an answer of no records',
    needs: ['imei-rejected'],
    run: async probe => {
      const device = probe.udp(probe.rejectedImei)
      device.send(device.packet(probe.records.records(1)))
      await device.expectNoAck('a refused device’s record')
    },
  },
  {
    id: '6.20',
    title: 'A ping over UDP gets no answer',
    level: 'should',
    requirement: 'FF keeps the operator’s address translation alive, and wants nothing back.',
    source: SOURCE.ping,
    sends: 'a datagram of the byte FF, then a packet',
    expects: 'silence, then the packet’s answer',
    after: SHAPE,
    run: async probe => {
      const device = probe.udp()
      device.send(PING)
      await device.expectSilence('FF')
      const packet = device.packet(probe.records.records(1))
      device.send(packet)
      await device.expectAck(packet)
    },
  },
  {
    id: '6.21',
    title: 'Datagrams of others do no harm',
    level: 'must',
    requirement: 'A device’s packet is answered whatever else arrives at the port.',
    source: SOURCE.practice,
    sends: 'an empty datagram, one byte, text, a cut packet, 1,400 bytes of noise; then a packet',
    expects: 'the packet’s answer',
    after: SHAPE,
    isAlone: true,
    run: async probe => {
      const device = probe.udp()
      const cut = device.packet(probe.records.records(1)).bytes.slice(0, 30)
      const noise = Uint8Array.from({ length: 1400 }, (_, i) => (i * 73 + 11) & 0xff)
      device.send(raw('', 'an empty datagram'))
      device.send(raw('00', 'the byte 00'))
      device.send(textPiece('GET / HTTP/1.1\r\n\r\n', 'an HTTP request'))
      device.send({ bytes: cut, what: 'the first 30 bytes of a packet' })
      device.send({ bytes: noise, what: 'noise' })
      await device.reaction()
      const packet = device.packet(probe.records.records(1), { avlPacketId: 77 })
      device.send(packet)
      // Not sent again: a server that has died is perhaps back by then.
      const answer = await device.answer()
      if (answer?.[5] === packet.avlPacketId) return
      throw new Unmet(
        toHex(expectedAck(packet)),
        answer === undefined ? 'no answer' : shown(answer),
        'an error in one datagram ends the process or its socket',
      )
    },
  },
]

type NoAckCase = Pick<ConformanceCase, 'id' | 'title' | 'level' | 'requirement' | 'source' | 'sends'> & {
  readonly hint: string
  break(probe: Probe, device: ReturnType<Probe['udp']>): { readonly bytes: Uint8Array; readonly what: string }
}

function noAckCase({ hint, break: broken, ...words }: NoAckCase): ConformanceCase {
  return {
    ...words,
    expects: 'silence, or an answer of no records; the next packet is answered',
    after: SHAPE,
    isAlone: true,
    run: async probe => {
      const device = probe.udp()
      device.send(broken(probe, device))
      await device.expectNoAck('a packet that is not right', hint)
      const packet = device.packet(probe.records.records(1), { avlPacketId: 66 })
      device.send(packet)
      await device.expectAck(packet, 'the next packet')
    },
  }
}
