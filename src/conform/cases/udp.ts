import { toHex } from '../../wire/hex.js'
import { plural } from '../../wire/plural.js'
import { shown, udpHint } from '../answers.js'
import { type Section, Unmet } from '../case.js'
import { expectedAck } from '../client/udp-device.js'
import { CODEC_16, CODEC_8E, glued, PING, raw, textPiece, withBytes } from '../material.js'
import { SOURCE } from '../sources.js'
import type { Probe } from '../probe.js'

/** Offsets in a packet with one Codec 8 record. */
const COUNT_1_AT = 24

const SHAPE = ['6.1', '6.2', '6.3', '6.4']

/** 6: the UDP channel. */
export const UDP: Section = {
  number: 6,
  title: 'UDP',
  cases: [
    {
      id: '6.1',
      title: 'A packet is answered',
      level: 'must',
      requirement:
        'Over UDP the answer to a packet is its acknowledgement; without one the device sends it again.',
      source: SOURCE.wiki,
      sends: 'a packet of one Codec 8 record',
      expects: 'a datagram',
      after: [],
      run: async probe => {
        const device = probe.udp()
        const packet = device.packet(probe.records.records(1))
        device.send(packet)
        if ((await device.answer(packet)) === undefined) {
          throw new Unmet(
            `an answer such as ${toHex(expectedAck(packet))}`,
            'no answer',
            'nothing listens for UDP there, or the packet was not understood',
          )
        }
      },
    },
    answerCase({
      id: '6.2',
      title: 'The answer has seven bytes and says so',
      requirement: 'Length 0005, then packet id, one byte without use, AVL packet id, number of records.',
      expects: 'seven bytes, the first two 0005',
      after: ['6.1'],
      isRight: answer => answer.length === 7 && answer[0] === 0 && answer[1] === 5,
    }),
    answerCase({
      id: '6.3',
      title: 'The AVL packet id is repeated',
      requirement: 'By this byte the device knows which packet is meant; with another one it waits on.',
      expects: 'the AVL packet id A7 in the sixth byte',
      after: ['6.1', '6.2'],
      isRight: (answer, expected) => answer[5] === expected[5],
    }),
    answerCase({
      id: '6.4',
      title: 'The answer says how many records were taken',
      requirement: 'The last byte is the number of records accepted, counted from the start of the packet.',
      expects: '03 in the last byte',
      after: ['6.1', '6.2'],
      isRight: (answer, expected) => answer[6] === expected[6],
    }),
    answerCase({
      id: '6.5',
      title: 'The fifth byte is 01',
      level: 'should',
      requirement: 'Once a packet type, now without use; 01 is what documents and devices have today.',
      expects: '01 in the fifth byte',
      after: ['6.1', '6.2'],
      isRight: (answer, expected) => answer[4] === expected[4],
    }),
    {
      id: '6.6',
      title: 'The packet id is repeated',
      level: 'may',
      requirement: 'Newer documents repeat it, older ones show one of the server’s own; devices accept both.',
      source: `${SOURCE.wiki}; ${SOURCE.fmb}; traccar pull request 2813`,
      sends: 'a packet with the packet id 1234',
      expects: '1234 in the third and fourth byte; another id is unusual, and no fault',
      after: SHAPE,
      run: async probe => {
        const device = probe.udp()
        const packet = device.packet(probe.records.records(1), { packetId: 0x1234 })
        device.send(packet)
        const answer = await device.expectAck(packet)
        const id = toHex(answer, 2, 4)
        if (id !== '1234') probe.note(`the packet id is the server’s own (${id}); devices accept it`)
      },
    },
    {
      id: '6.7',
      title: 'A packet that is sent again is answered again',
      level: 'must',
      requirement: 'Answers get lost; the device repeats the packet until one arrives.',
      source: SOURCE.fmb,
      sends: 'the same packet twice',
      expects: 'the same answer twice',
      after: SHAPE,
      run: async probe => {
        const device = probe.udp()
        const packet = device.packet(probe.records.records(2))
        for (const what of ['the packet', 'the same packet once more']) {
          device.send(packet)
          await device.expectAck(packet, what)
        }
      },
    },
    {
      id: '6.8',
      title: 'Every AVL packet id',
      level: 'must',
      requirement: 'The id counts from 0 to 255 and starts again.',
      source: SOURCE.wiki,
      sends: 'packets with the AVL packet ids 0, 1, 127, 128 and 255',
      expects: 'each id in its answer',
      after: SHAPE,
      run: async probe => {
        const device = probe.udp()
        for (const avlPacketId of [0, 1, 127, 128, 255]) {
          const packet = device.packet(probe.records.records(1), { avlPacketId })
          device.send(packet)
          await device.expectAck(packet)
        }
      },
    },
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
      requirement:
        'The length counts all that follows it; where it does not, the datagram was cut or damaged.',
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
      level: 'must',
      requirement: 'There is no 00 over UDP; without an answer the records stay in the device.',
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
  ],
}

type AnswerCase = Pick<Section['cases'][number], 'id' | 'title' | 'requirement' | 'expects' | 'after'> & {
  readonly level?: 'should'
  isRight(answer: Uint8Array, expected: Uint8Array): boolean
}

/** One property of the answer to a packet of three records. */
function answerCase({ isRight, level, ...words }: AnswerCase): Section['cases'][number] {
  return {
    level: level ?? 'must',
    source: SOURCE.wiki,
    sends: 'a packet of three records with the AVL packet id A7',
    ...words,
    run: async probe => {
      const device = probe.udp()
      const packet = device.packet(probe.records.records(3), { avlPacketId: 0xa7 })
      device.send(packet)
      const answer = await device.answer(packet)
      const expected = expectedAck(packet)
      if (answer !== undefined && isRight(answer, expected)) return
      throw new Unmet(
        `${toHex(expected)}: ${words.expects}`,
        answer === undefined ? 'no answer' : shown(answer),
        answer && udpHint(expected, answer),
      )
    },
  }
}

function codecCase(id: string, name: string, codecId: number, after: string): Section['cases'][number] {
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

type NoAckCase = Pick<
  Section['cases'][number],
  'id' | 'title' | 'level' | 'requirement' | 'source' | 'sends'
> & {
  readonly hint: string
  break(probe: Probe, device: ReturnType<Probe['udp']>): { readonly bytes: Uint8Array; readonly what: string }
}

function noAckCase({ hint, break: broken, ...words }: NoAckCase): Section['cases'][number] {
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
