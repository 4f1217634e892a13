import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHex } from '../../../src/wire/hex.js'
import {
  type Captured,
  conversation,
  type ConversationOptions,
  pcap,
  randomBytes,
  resent,
  type Say,
  seeded,
  type Sent,
} from '../../support/packet-builder.js'
import { reassemble } from './reassembled.js'

const random = seeded(11)
const UP = randomBytes(6000, random)
const DOWN = randomBytes(500, random)
const SAYS: Say[] = [
  { by: 'client', bytes: UP.subarray(0, 4000) },
  { by: 'server', bytes: DOWN.subarray(0, 250) },
  { by: 'client', bytes: UP.subarray(4000) },
  { by: 'server', bytes: DOWN.subarray(250) },
]

function talk(options: ConversationOptions = {}): Sent[] {
  return conversation(SAYS, { mss: 500, ...options })
}

function dataOf(packets: readonly Sent[], by: 'client' | 'server'): Sent[] {
  return packets.filter(packet => packet.by === by && packet.payload.length > 0)
}

function swapped<T>(items: readonly T[], a: T, b: T): T[] {
  return items.map(item => (item === a ? b : item === b ? a : item))
}

const WHOLE = { client: toHex(UP), server: toHex(DOWN) }

describe('TCP streams', () => {
  it('in order', () => {
    expect(reassemble(pcap(talk())).streams).toEqual([
      {
        id: 0,
        client: '10.0.0.7:40122',
        server: '192.168.1.2:5027',
        sent: WHOLE,
        retransmitted: 0,
        closed: 'fin',
      },
    ])
  })

  it('sequence numbers that wrap', () => {
    const packets = talk({ clientSeq: 0xffff_fc00, serverSeq: 0xffff_ffff })
    expect(reassemble(pcap(packets)).streams).toMatchObject([{ sent: WHOLE, closed: 'fin' }])
  })

  it('signed overflow of sequence numbers', () => {
    const packets = talk({ clientSeq: 0x7fff_fc00, serverSeq: 0x7fff_ffff })
    expect(reassemble(pcap(packets)).streams).toMatchObject([{ sent: WHOLE, closed: 'fin' }])
  })

  it('any disorder, repetition and overlap gives the same bytes', () => {
    const cases = fc.record({
      seed: fc.nat(),
      clientSeq: fc.constantFrom(1, 0x7fff_f000, 0xffff_f000, 0xffff_ffff),
      distance: fc.integer({ min: 1, max: 12 }),
      extra: fc.integer({ min: 0, max: 15 }),
    })
    fc.assert(
      fc.property(cases, ({ seed, clientSeq, distance, extra }) => {
        const dice = seeded(seed)
        const packets = talk({ clientSeq, mss: 100 + Math.floor(dice() * 700) })
        const opening = packets.slice(0, 3)
        const ending = packets.slice(-3)
        const middle: (Captured & { readonly order: number })[] = packets.slice(3, -3).map((packet, i) => ({
          ...packet,
          order: i + dice() * distance,
        }))
        const originals = dataOf(packets, 'client')
        const base = originals[0]!.seq
        for (let i = 0; i < extra; i++) {
          const from = Math.floor(dice() * UP.length)
          const to = Math.min(UP.length, from + 1 + Math.floor(dice() * 900))
          const packet = resent(originals[0]!, UP.slice(from, to), (base + from) >>> 0)
          middle.push({ ...packet, order: dice() * middle.length })
        }
        middle.sort((a, b) => a.order - b.order)
        const { streams } = reassemble(pcap([...opening, ...middle, ...ending]))
        expect(streams).toMatchObject([{ sent: WHOLE, closed: 'fin' }])
      }),
      { numRuns: 300 },
    )
  })

  it('counts what came twice', () => {
    const packets = talk()
    const data = dataOf(packets, 'client')
    const { streams } = reassemble(pcap([...packets.slice(0, -3), data[2]!, ...packets.slice(-3)]))
    expect(streams).toMatchObject([{ sent: WHOLE, retransmitted: 500 }])
  })

  it('the first data wins where an overlap says something else', () => {
    const packets = talk()
    const [first] = dataOf(packets, 'client')
    const forged = resent(first!, new Uint8Array(700).fill(0xee), (first!.seq + 400) >>> 0)
    const at = packets.indexOf(first!) + 1
    const { streams } = reassemble(pcap([...packets.slice(0, at), forged, ...packets.slice(at)]))
    const expected = UP.slice()
    expected.fill(0xee, 500, 1100)
    expect(streams[0]!.sent.client).toBe(toHex(expected))
  })

  it('data held back wins over what fills the hole in front of it', () => {
    const packets = talk()
    const [first, second] = dataOf(packets, 'client')
    const long = resent(first!, new Uint8Array(1000).fill(0xee), first!.seq)
    const rest = packets.filter(packet => packet !== first && packet !== second)
    const { streams } = reassemble(pcap([...rest.slice(0, 3), second!, long, ...rest.slice(3)]))
    const expected = UP.slice()
    expected.fill(0xee, 0, 500)
    expect(streams[0]!.sent.client).toBe(toHex(expected))
  })

  it('keep-alives are no retransmissions', () => {
    const packets = talk()
    const last = dataOf(packets, 'client').at(-1)!
    const probe = resent(last, Uint8Array.of(0), (last.seq + last.payload.length - 1) >>> 0)
    const { streams } = reassemble(pcap([...packets.slice(0, -3), probe, ...packets.slice(-3)]))
    expect(streams).toMatchObject([{ sent: WHOLE, retransmitted: 0 }])
  })
})

describe('what is missing', () => {
  const gapped = (from: number, to: number) => `${toHex(UP, 0, from)}[${to - from}]${toHex(UP, to)}`

  it('a lost segment is a gap of its size', () => {
    const packets = talk()
    const lost = dataOf(packets, 'client')[3]!
    const { streams } = reassemble(pcap(packets.filter(packet => packet !== lost)))
    expect(streams).toMatchObject([{ sent: { client: gapped(1500, 2000), server: WHOLE.server } }])
  })

  it('the last segment: told by the FIN', () => {
    const packets = talk()
    const lost = dataOf(packets, 'client').at(-1)!
    const { streams } = reassemble(pcap(packets.filter(packet => packet !== lost)))
    expect(streams).toMatchObject([{ sent: { client: gapped(5500, 6000) }, closed: 'fin' }])
  })

  it('the last segment of a connection that goes on: told by the acknowledgement', () => {
    const packets = talk({ ending: 'none' })
    const lost = dataOf(packets, 'client').at(-1)!
    const { streams } = reassemble(pcap(packets.filter(packet => packet !== lost)))
    expect(streams).toMatchObject([{ sent: { client: gapped(5500, 6000) }, closed: 'end of file' }])
  })

  it('a gap is told before the data that comes a minute later', () => {
    const says: Say[] = [
      { by: 'client', bytes: UP.subarray(0, 100) },
      { by: 'client', bytes: UP.subarray(100, 200) },
      { by: 'client', bytes: UP.subarray(200, 300), afterMs: 60_000 },
    ]
    const packets = conversation(says, { ending: 'none' })
    const lost = dataOf(packets, 'client')[1]!
    const upToThird = packets.filter(packet => packet !== lost).slice(0, -1)
    const file = pcap(upToThird)
    expect(reassemble(file).streams[0]!.sent.client).toBe(`${toHex(UP, 0, 100)}[100]${toHex(UP, 200, 300)}`)
  })

  it('an acknowledgement captured before its data is no loss', () => {
    const packets = talk()
    const data = dataOf(packets, 'client').at(-1)!
    const ack = packets[packets.indexOf(data) + 1]!
    expect(reassemble(pcap(swapped(packets, data, ack))).streams).toMatchObject([{ sent: WHOLE }])
  })

  it('one direction only, with a hole that nobody acknowledges', () => {
    const packets = talk().filter(({ by }) => by === 'client')
    const lost = dataOf(packets, 'client')[3]!
    const { streams } = reassemble(pcap(packets.filter(packet => packet !== lost)))
    expect(streams).toMatchObject([{ sent: { client: gapped(1500, 2000), server: '' } }])
  })

  it('no more is held than allowed', () => {
    const packets = talk({ ending: 'none' }).filter(({ by }) => by === 'client')
    const lost = dataOf(packets, 'client')[1]!
    const rest = packets.filter(packet => packet !== lost)
    const { streams } = reassemble(pcap(rest), { maxHeld: 1000 })
    expect(streams[0]!.sent.client).toBe(gapped(500, 1000))
    expect(reassemble(pcap(rest), { maxHeldTotal: 1000 }).streams).toEqual(streams)
  })

  it('what the snap length cut off', () => {
    const snaplen = 14 + 20 + 20 + 300
    const { streams } = reassemble(pcap(talk(), { snaplen }))
    const segments = Array.from({ length: 12 }, (_, i) => `${toHex(UP, i * 500, i * 500 + 300)}[200]`)
    expect(streams).toMatchObject([{ sent: { client: segments.join(''), server: WHOLE.server } }])
  })

  it('a capture of headers only', () => {
    const { streams } = reassemble(pcap(talk(), { snaplen: 54 }))
    expect(streams).toMatchObject([{ sent: { client: '[500]'.repeat(12), server: '[250][250]' } }])
  })

  it('a lost FIN is no lost byte', () => {
    const packets = talk()
    expect(reassemble(pcap([...packets.slice(0, -3), ...packets.slice(-1)])).streams).toMatchObject([
      { sent: WHOLE, closed: 'end of file' },
    ])
  })
})

describe('connections', () => {
  it('a capture that starts in the middle', () => {
    const packets = talk({ hasOpening: false }).slice(2)
    expect(reassemble(pcap(packets)).streams).toMatchObject([
      { client: '10.0.0.7:40122', sent: { client: toHex(UP, 1000), server: WHOLE.server }, closed: 'fin' },
    ])
  })

  it('known server ports tell who is who', () => {
    const options = { client: { address: '10.0.0.7', port: 1000 }, hasOpening: false }
    const file = pcap(talk(options))
    expect(reassemble(file).streams).toMatchObject([{ client: '192.168.1.2:5027' }])
    expect(reassemble(file, { serverPorts: new Set([5027]) }).streams).toMatchObject([
      { client: '10.0.0.7:1000' },
    ])
  })

  it('ports that are used again', () => {
    const packets = [
      ...talk(),
      ...talk({ clientSeq: 777_777, serverSeq: 5 }),
      ...talk({ clientSeq: 99, ending: 'none' }),
      ...talk({ clientSeq: 0xf000_0000, ending: 'rst' }),
    ]
    expect(reassemble(pcap(packets)).streams).toMatchObject([
      { id: 0, sent: WHOLE, closed: 'fin' },
      { id: 1, sent: WHOLE, closed: 'fin' },
      { id: 2, sent: WHOLE, closed: 'reused' },
      { id: 3, sent: WHOLE, closed: 'rst' },
    ])
  })

  it('the same connection played twice', () => {
    expect(reassemble(pcap([...talk(), ...talk()])).streams).toMatchObject([
      { id: 0, sent: WHOLE, closed: 'fin' },
      { id: 1, sent: WHOLE, closed: 'fin' },
    ])
  })

  it('a refused opening that is tried again is one connection', () => {
    const [syn, , refusal] = talk({ ending: 'none' })
    const reset = { ...refusal!, bytes: refusal!.bytes.slice() }
    reset.bytes[14 + 20 + 13] = 0x14
    expect(reassemble(pcap([syn!, reset, syn!, reset])).streams).toMatchObject([{ closed: 'rst' }])
  })

  it('an opening that was sent twice opens one connection', () => {
    const packets = talk()
    const { streams } = reassemble(
      pcap([packets[0]!, packets[0]!, packets[1]!, packets[1]!, ...packets.slice(2)]),
    )
    expect(streams).toMatchObject([{ sent: WHOLE }])
  })

  it('an opening whose two sides were captured the wrong way round', () => {
    const packets = talk()
    const { streams } = reassemble(pcap([packets[1]!, packets[0]!, ...packets.slice(2)]))
    expect(streams).toMatchObject([{ client: '10.0.0.7:40122', sent: WHOLE, closed: 'fin' }])
  })

  it('no more at a time than allowed: the stalest goes', () => {
    const packets = [40_001, 40_002, 40_003].flatMap(port =>
      talk({ client: { address: '10.0.0.7', port }, ending: 'none' }),
    )
    expect(reassemble(pcap(packets), { maxFlows: 2 }).streams).toMatchObject([
      { sent: WHOLE, closed: 'evicted' },
      { sent: WHOLE, closed: 'end of file' },
      { sent: WHOLE, closed: 'end of file' },
    ])
  })

  it('many connections at one time', () => {
    const packets = Array.from({ length: 300 }, (_, i) =>
      talk({ client: { address: `10.${i & 3}.7.${i >> 2}`, port: 30_000 + (i % 7) } }),
    )
    const length = packets[0]!.length
    const mixed = Array.from({ length: length * 300 }, (_, i) => packets[i % 300]![Math.floor(i / 300)]!)
    const { streams } = reassemble(pcap(mixed))
    expect(streams).toHaveLength(300)
    expect(streams.every(({ sent }) => sent.client === WHOLE.client && sent.server === WHOLE.server)).toBe(
      true,
    )
  })
})
