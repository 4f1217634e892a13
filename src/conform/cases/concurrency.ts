import type { Section } from '../case.js'
import { Unmet } from '../finding.js'
import { cutAt, glued, imeiOf, raw } from '../material.js'
import { SOURCE } from '../sources.js'

/** Devices of the crowd. */
const CROWD = 50

/** 10: many devices at once. */
export const CONCURRENCY: Section = {
  number: 10,
  title: 'Concurrency',
  cases: [
    {
      id: '10.1',
      title: 'Halves of two frames on two connections',
      level: 'must',
      requirement:
        'Each connection is a stream of its own: what has come of a frame waits there and nowhere else.',
      source: SOURCE.stream,
      sends: 'half a frame from A, half of another from B, then the other halves',
      expects: 'each its own ack',
      devices: 2,
      isAlone: true,
      after: ['3.1', '3.3', '10.2'],
      run: async probe => {
        const [a, b] = [await probe.login(), await probe.login()]
        const [fromA, fromB] = [probe.records.frame(2), probe.records.frame(3)]
        const [headA, tailA] = cutAt(fromA, 30)
        const [headB, tailB] = cutAt(fromB, 40)
        for (const [device, piece] of [
          [a, headA],
          [b, headB],
          [a, tailA],
          [b, tailB],
        ] as const) {
          device.send(piece!)
          await device.pause(20)
        }
        await a.expectAck(fromA, 'A’s frame')
        await b.expectAck(fromB, 'B’s frame')
      },
    },
    {
      id: '10.2',
      title: 'Acks go to whom they belong',
      level: 'must',
      requirement: 'An ack at the wrong device deletes records that nobody has.',
      source: SOURCE.wiki,
      sends: 'frames of 2, 3 and 4 records from A, B and C at the same time, three times over',
      expects: '00000002, 00000003, 00000004, each at its device, and nothing more',
      devices: 3,
      isAlone: true,
      after: ['3.1', '3.2', '3.3', '3.5', '10.4'],
      run: async probe => {
        const devices = [await probe.login(), await probe.login(), await probe.login()]
        for (let round = 0; round < 3; round++) {
          const frames = devices.map((_, i) => probe.records.frame(2 + i))
          for (const [i, device] of devices.entries()) device.send(frames[i]!)
          for (const [i, device] of devices.entries())
            await device.expectAck(frames[i]!, `${device.name}’s frame`)
        }
        for (const device of devices) await device.expectSilence('the frames beyond their acks')
      },
    },
    {
      id: '10.3',
      title: 'A slow device holds nobody up',
      level: 'must',
      requirement:
        'A frame may take its time over a mobile link; other devices wait for their own acks only.',
      source: SOURCE.stream,
      sends: 'half a frame from A; meanwhile B logs in and sends a frame; then A’s other half',
      expects: 'B’s ack at once, A’s after its other half',
      after: ['3.1', '10.2'],
      devices: 2,
      isAlone: true,
      run: async probe => {
        const a = await probe.login()
        const fromA = probe.records.frame()
        const [head, tail] = cutAt(fromA, 30)
        a.send(head!)
        const b = await probe.login()
        await probe.exchange(b, undefined, 'B’s frame, while half of A’s is out')
        a.send(tail!)
        await a.expectAck(fromA, 'A’s frame')
      },
    },
    {
      id: '10.4',
      title: 'A peer that says nothing holds nobody up',
      level: 'must',
      requirement: 'A connection without a handshake is no reason to keep a device waiting.',
      source: SOURCE.practice,
      sends: 'three connections that say nothing; then A logs in and sends a frame',
      expects: '01 and 00000001',
      isAlone: true,
      run: async probe => {
        const silent = await Promise.all([1, 2, 3].map(() => probe.connect(probe.imei(0))))
        await probe.exchange(await probe.login(probe.imei(0)))
        for (const peer of silent) peer.dispose()
      },
    },
    {
      id: '10.5',
      title: 'The end of one connection is nobody else’s',
      level: 'must',
      requirement: 'Devices come and go; those that stay do not notice.',
      source: SOURCE.openLink,
      sends: 'A and B log in; A closes, then C breaks its connection; B sends a frame after each',
      expects: '00000001 both times',
      devices: 3,
      isAlone: true,
      after: ['3.1', '3.2', '10.2'],
      run: async probe => {
        const [a, b, c] = [await probe.login(), await probe.login(), await probe.login()]
        a.finish()
        await a.reaction()
        await probe.exchange(b, undefined, 'A’s closing')
        c.reset()
        await b.pause(50)
        await probe.exchange(b, undefined, 'C’s reset')
      },
    },
    {
      id: '10.6',
      title: 'What breaks one connection leaves the others',
      level: 'must',
      requirement: 'Bytes that cost a connection cost that one alone.',
      source: SOURCE.practice,
      sends: 'A and B log in; A sends what is no frame; B sends a frame',
      expects: 'B’s 00000001',
      after: ['3.1', '10.2'],
      devices: 2,
      isAlone: true,
      run: async probe => {
        const [a, b] = [await probe.login(), await probe.login()]
        a.send(raw('DEADBEEFDEADBEEFDEADBEEF', 'what is no frame'))
        await a.reaction()
        await probe.exchange(b, undefined, 'A’s garbage')
      },
    },
    {
      id: '10.7',
      title: 'A login counts for its own connection',
      level: 'should',
      requirement: 'That A has logged in says nothing of a peer that has not.',
      source: SOURCE.wiki,
      sends: 'A logs in; another connection sends a frame without an IMEI',
      expects: 'no ack on the second; A’s records are acknowledged',
      isAlone: true,
      after: ['3.1', '1.13', '10.2'],
      run: async probe => {
        const a = await probe.login()
        const stranger = await probe.connect(a.imei)
        stranger.send(probe.records.frame())
        await stranger.expectNoAck(
          1,
          'a record without an IMEI',
          'the login is remembered for all connections',
        )
        await probe.exchange(a)
      },
    },
    {
      id: '10.8',
      title: 'A device that comes back before it was missed',
      level: 'should',
      requirement:
        'A device that lost its link reconnects at once; its old connection may look alive for minutes.',
      source: SOURCE.openLink,
      sends: 'A logs in, and again on a second connection; a frame on the second',
      expects: '01 and 00000001 on the second',
      after: ['3.1', '10.2'],
      isAlone: true,
      run: async probe => {
        const first = await probe.login()
        const second = await probe.login(first.imei)
        await probe.exchange(second, undefined, 'the frame on the newer connection')
        if (first.isClosed) probe.note('closes the older connection of the same IMEI')
      },
    },
    {
      id: '10.9',
      title: `${CROWD} devices at once`,
      level: 'should',
      requirement: 'After a network’s outage a fleet comes back all at once.',
      source: SOURCE.practice,
      sends: `${CROWD} devices connect at once, log in and send a frame of 1 to 5 records`,
      expects: 'each its own ack',
      devices: CROWD,
      isAlone: true,
      after: ['3.1', '3.3', '10.2'],
      run: async probe => {
        const devices = await Promise.all(
          Array.from({ length: CROWD }, (_, i) => probe.connect(probe.imei(i))),
        )
        const results = await Promise.allSettled(
          devices.map(async (device, i) => {
            await device.login()
            await probe.exchange(device, probe.records.frame(1 + (i % 5)))
          }),
        )
        const failed = results.filter(result => result.status === 'rejected')
        if (failed.length === 0) return
        const reason: unknown = failed[0]!.reason
        throw new Unmet(
          `${CROWD} devices logged in and acknowledged`,
          `${failed.length} are not; the first: ${reason instanceof Unmet ? reason.actual : String(reason)}`,
        )
      },
    },
    {
      id: '10.10',
      title: 'Many short sessions',
      level: 'must',
      requirement:
        'A short open-link timeout means a new connection and a new handshake for every few records.',
      source: SOURCE.openLink,
      sends: 'twenty sessions of one device, one after another: IMEI, a frame, the end',
      expects: '01 and 00000001 in each',
      isAlone: true,
      run: async probe => {
        for (let i = 0; i < 20; i++) {
          const device = await probe.connect(probe.imei(0))
          device.send(imeiOf(device.imei))
          await device.expectLogin(`the IMEI of session ${i + 1}`)
          await probe.exchange(device)
          device.finish()
        }
      },
    },
    {
      id: '10.11',
      title: 'A sender that reads no answers',
      level: 'should',
      requirement: 'A device may send on and not read: it costs itself its connection at most.',
      source: SOURCE.practice,
      sends: '2,000 frames from A without waiting for an ack; meanwhile B sends a frame',
      expects: 'B’s 00000001',
      after: ['3.1', '10.2'],
      devices: 2,
      isAlone: true,
      run: async probe => {
        const a = await probe.login()
        const frame = probe.records.frame()
        a.send({ ...glued(...Array.from({ length: 2000 }, () => frame)), what: '2,000 frames of one record' })
        const b = await probe.login()
        await probe.exchange(b, undefined, 'B’s frame, while A sends')
        a.dispose()
      },
    },
  ],
}
