import { toHex } from '../../../wire/hex.js'
import { plural } from '../../../wire/plural.js'
import { shown, udpHint } from '../../answers.js'
import type { ConformanceCase } from '../../case.js'
import { expectedAck } from '../../client/udp-device.js'
import { Unmet } from '../../finding.js'
import { CODEC_16, CODEC_8E, glued, withBytes } from '../../material.js'
import { SOURCE } from '../../sources.js'
import { SHAPE } from './answers.js'

/** What a packet may hold, and where it may come from. */
export const PACKETS: readonly ConformanceCase[] = [
  codecCase('6.9', '8E', CODEC_8E, '5.2'),
  codecCase('6.10', '16', CODEC_16, '5.3'),
  {
    id: '6.11',
    title: 'A packet of 25 records',
    level: 'must',
    requirement: 'A full packet comes in one datagram.',
    source: SOURCE.wiki,
    sends: 'a packet of 25 records, 1,076 bytes',
    expects: 'an answer with 19',
    after: SHAPE,
    run: async probe => {
      const device = probe.udp()
      const packet = device.packet(probe.records.records(25))
      device.send(packet)
      await device.expectAck(packet)
    },
  },
  {
    id: '6.12',
    title: 'The answer goes to where the packet came from',
    level: 'must',
    requirement:
      'A device’s address changes between two packets, with its operator’s address translation: its last one is the one that counts.',
    source: SOURCE.wiki,
    sends: 'packets of one IMEI from two ports in turn',
    expects: 'each answer at the port that sent its packet',
    after: SHAPE,
    run: async probe => {
      const first = probe.udp()
      const second = probe.udp(first.imei)
      for (const [i, device] of [first, second, first].entries()) {
        const packet = device.packet(probe.records.records(1), { avlPacketId: 10 + i })
        device.send(packet)
        await device.expectAck(packet, `a packet from port ${device === first ? 'A' : 'B'}`)
      }
    },
  },
  {
    id: '6.13',
    title: 'Two packets in one datagram get two answers',
    level: 'should',
    requirement: 'A datagram is drawn as any number of packets, each with its own length and ids.',
    source: SOURCE.fmb,
    sends: 'two packets back to back in one datagram',
    expects: 'an answer for each',
    after: SHAPE,
    run: async probe => {
      const device = probe.udp()
      const [first, second] = [1, 2].map(avlPacketId =>
        device.packet(probe.records.records(1), { avlPacketId }),
      )
      device.send(glued(first!, second!))
      const answers = [await device.answer(), await device.answer()]
      const missing = [first!, second!].find(
        packet => !answers.some(answer => answer?.[5] === packet.avlPacketId),
      )
      if (missing === undefined) return
      const came = answers.filter(answer => answer !== undefined)
      throw new Unmet(
        `an answer for each of the AVL packet ids 01 and 02`,
        came.length === 0 ? 'no answer' : came.map(shown).join(', '),
      )
    },
  },
  {
    id: '6.14',
    title: 'Other values of the ids and of the byte without use',
    level: 'should',
    requirement:
      'The packet id is the device’s to choose, and the byte was 00 and other things in older documents.',
    source: SOURCE.wiki,
    sends: 'a packet with the packet id 0001 and the fifth byte 00',
    expects: 'its answer',
    after: SHAPE,
    run: async probe => {
      const device = probe.udp()
      const packet = device.packet(probe.records.records(1), { packetId: 1 })
      device.send({ ...packet, ...withBytes(packet, { 4: 0 }, 'its fifth byte 00') })
      const answer = await device.answer()
      const expected = expectedAck(packet)
      if (answer?.length === 7 && answer[5] === expected[5] && answer[6] === expected[6]) return
      throw new Unmet(
        toHex(expected),
        answer === undefined ? 'no answer' : shown(answer),
        answer && udpHint(expected, answer),
      )
    },
  },
  {
    id: '6.15',
    title: 'Packets of two devices do not mix',
    level: 'must',
    requirement: 'Each packet names its device; an answer belongs to one packet.',
    source: SOURCE.wiki,
    sends: 'packets of two devices at the same time, with other ids and counts',
    expects: 'each its own answer',
    devices: 2,
    after: SHAPE,
    run: async probe => {
      const [a, b] = [probe.udp(), probe.udp()]
      for (let round = 0; round < 3; round++) {
        const fromA = a.packet(probe.records.records(2), { avlPacketId: 20 + round })
        const fromB = b.packet(probe.records.records(3), { avlPacketId: 120 + round })
        a.send(fromA)
        b.send(fromB)
        await a.expectAck(fromA, 'A’s packet')
        await b.expectAck(fromB, 'B’s packet')
      }
    },
  },
]

function codecCase(id: string, name: string, codecId: number, after: string): ConformanceCase {
  return {
    id,
    title: `Codec ${name} over UDP`,
    level: 'must',
    requirement: `A packet carries the data field of a frame: Codec ${name} is no exception.`,
    source: SOURCE.wiki,
    sends: `a packet of two Codec ${name} records`,
    expects: 'an answer with 02',
    after: [...SHAPE, after],
    run: async probe => {
      const device = probe.udp()
      const records = probe.records.records(2, codecId === CODEC_16 ? { generationType: 7 } : {})
      const packet = device.packet(records, { codecId })
      device.send(packet)
      await device.expectAck(packet, `${plural(2, 'record')} of Codec ${name}`)
    },
  }
}
