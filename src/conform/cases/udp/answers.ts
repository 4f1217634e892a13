import { toHex } from '../../../wire/hex.js'
import { shown, udpHint } from '../../answers.js'
import type { ConformanceCase } from '../../case.js'
import { expectedAck } from '../../client/udp-device.js'
import { Unmet } from '../../finding.js'
import { SOURCE } from '../../sources.js'

/** The cases that say what an answer has to look like: all others build on them. */
export const SHAPE = ['6.1', '6.2', '6.3', '6.4']

/** The answer to a packet, byte by byte. */
export const ANSWERS: readonly ConformanceCase[] = [
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
]

type AnswerCase = Pick<ConformanceCase, 'id' | 'title' | 'requirement' | 'expects' | 'after'> & {
  readonly level?: 'should'
  isRight(answer: Uint8Array, expected: Uint8Array): boolean
}

/** One property of the answer to a packet of three records. */
function answerCase({ isRight, level, ...words }: AnswerCase): ConformanceCase {
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
