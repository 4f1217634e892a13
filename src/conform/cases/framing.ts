import type { IoElement } from '../../codec/types.js'
import type { Section } from '../case.js'
import { cutAt, frameOf, glued, io } from '../material.js'
import { SOURCE } from '../sources.js'

/** Offset of the angle in the first record of a Codec 8 frame. */
const ANGLE_AT = 29

/** Offset of the four-byte value in a record with one element of each of the widths 1, 2 and 4. */
const FOUR_BYTE_VALUE_AT = 45

/** 2: frames out of a stream of bytes. */
export const FRAMING: Section = {
  number: 2,
  title: 'Framing',
  cases: [
    {
      id: '2.1',
      title: 'A frame that arrives byte by byte is one frame',
      level: 'must',
      requirement:
        'TCP may deliver a frame in any number of reads. It is whole when its length field says so.',
      source: SOURCE.stream,
      sends: 'a frame of one record, a write for each of its bytes',
      expects: '00000001, once',
      after: ['3.1', '3.5'],
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame()
        await device.sendSlowly(
          cutAt(frame, ...Array.from({ length: frame.bytes.length - 1 }, (_, i) => i + 1)),
          2,
        )
        await device.expectAck(frame)
        await device.expectSilence('a frame beyond its ack')
      },
    },
    {
      id: '2.2',
      title: 'Nothing is acknowledged before the frame is whole',
      level: 'must',
      requirement: 'Until its last byte is there a frame can’t have been checked, let alone kept.',
      source: SOURCE.wiki,
      sends: 'a frame of one record without its last byte; after a moment that byte',
      expects: 'silence, then 00000001',
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame()
        const [head, tail] = cutAt(frame, frame.bytes.length - 1)
        device.send(head!)
        await device.expectSilence('a frame without its last byte')
        device.send(tail!)
        await device.expectAck(frame)
      },
    },
    {
      id: '2.3',
      title: 'A frame cut in its preamble and its length is one frame',
      level: 'must',
      requirement: 'A read may end inside the first eight bytes: then not even the length is known yet.',
      source: SOURCE.stream,
      sends: 'a frame cut behind bytes 2, 6 and 8',
      expects: '00000001',
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame()
        await device.sendSlowly(cutAt(frame, 2, 6, 8))
        await device.expectAck(frame)
      },
    },
    {
      id: '2.4',
      title: 'Two frames in one read are two frames',
      level: 'must',
      requirement: 'A read may hold several frames; each gets its ack, in their order.',
      source: SOURCE.stream,
      sends: 'two frames of one record in one write',
      expects: '00000001 twice',
      after: ['3.1', '3.2'],
      run: async probe => {
        const device = await probe.login()
        const [first, second] = [probe.records.frame(), probe.records.frame()]
        device.send(glued(first, second))
        await device.expectAck(first, 'the first of two frames')
        await device.expectAck(second, 'the second of two frames')
      },
    },
    {
      id: '2.5',
      title: 'A read may end inside the next frame',
      level: 'must',
      requirement:
        'The end of one frame and the start of the next may come in one read; the start is kept until the rest is there.',
      source: SOURCE.stream,
      sends: 'a frame and half of the next in one write, the other half in another',
      expects: '00000001 twice',
      after: ['3.1', '3.2', '2.4'],
      run: async probe => {
        const device = await probe.login()
        const [first, second] = [probe.records.frame(), probe.records.frame()]
        await device.sendSlowly(cutAt(glued(first, second), first.bytes.length + 20))
        await device.expectAck(first, 'the first frame')
        await device.expectAck(second, 'the frame that was cut')
      },
    },
    {
      id: '2.6',
      title: 'Data that looks like an IMEI’s length is data',
      level: 'must',
      requirement: 'Inside a frame 000F is a number like any other, also at the start of a read.',
      source: SOURCE.stream,
      sends: 'a frame with the angle 15 (000F), cut right in front of it',
      expects: '00000001',
      run: async probe => {
        const device = await probe.login()
        const usual = probe.records.record()
        const frame = frameOf([{ ...usual, gps: { ...usual.gps, angle: 15 } }])
        await device.sendSlowly(cutAt(frame, ANGLE_AT))
        await device.expectAck(frame)
      },
    },
    {
      id: '2.7',
      title: 'FF inside a frame is data',
      level: 'must',
      requirement: 'Only where a message could start is FF a ping.',
      source: SOURCE.ping,
      sends: 'a frame with values of FF, cut in front of one of them',
      expects: '00000001',
      run: async probe => {
        const device = await probe.login()
        const frame = frameOf([
          probe.records.record({ io: [io(239, 'FF'), io(66, 'FFFF'), io(16, 'FFFFFFFF')] }),
        ])
        await device.sendSlowly(cutAt(frame, FOUR_BYTE_VALUE_AT))
        await device.expectAck(frame)
      },
    },
    {
      id: '2.8',
      title: 'A frame of 1,276 bytes is taken',
      level: 'must',
      requirement: 'Devices send packets of up to 1,280 bytes; whole frames of 1,276 were seen.',
      source: `${SOURCE.wiki}; ${SOURCE.capture}`,
      sends: 'a Codec 8 frame of one record with 139 elements, 1,276 bytes in one write',
      expects: '00000001',
      run: async probe => {
        const device = await probe.login()
        // 30 bytes of record, 135 elements of 9, two of 5 and two of 3, and 15 bytes around them.
        const elements = [...many(2, '0FA0'), ...many(2, '00012A6B'), ...many(135, '00'.repeat(8))]
        const frame = frameOf([probe.records.record({ io: elements })])
        device.send(frame)
        await device.expectAck(frame)
      },
    },
    {
      id: '2.9',
      title: 'A frame beyond 1,280 bytes is taken',
      level: 'should',
      requirement:
        'The limit binds devices, and not all of them: serial data and camera frames are longer. A limit of one’s own belongs far above.',
      source: `${SOURCE.wiki}; ${SOURCE.traccar}`,
      sends: 'a Codec 8 frame of one record with 255 elements of eight bytes, 2,340 bytes',
      expects: '00000001',
      after: ['3.1', '2.8'],
      run: async probe => {
        const device = await probe.login()
        await probe.exchange(device, frameOf([probe.records.record({ io: many(255, '00'.repeat(8)) })]))
      },
    },
    {
      id: '2.10',
      title: 'Ten frames in one read are ten frames',
      level: 'should',
      requirement: 'Gateways pass on what has gathered; nothing of it may be lost.',
      source: SOURCE.stream,
      sends: 'ten frames of one record in one write',
      expects: '00000001 ten times',
      after: ['3.1', '3.2', '2.4'],
      run: async probe => {
        const device = await probe.login()
        const frames = Array.from({ length: 10 }, () => probe.records.frame())
        device.send({ ...glued(...frames), what: 'ten Codec 8 frames of one record' })
        for (const [i, frame] of frames.entries()) await device.expectAck(frame, `frame ${i + 1} of 10`)
      },
    },
    {
      id: '2.11',
      title: 'A frame is read by its length, not by its last bytes',
      level: 'must',
      requirement:
        'Nothing marks a frame’s end but its length: four zero bytes inside it begin no other frame.',
      source: SOURCE.wiki,
      sends: 'a frame that holds 00000000 and the head of a frame as a value',
      expects: '00000001, once',
      after: ['3.1', '3.5'],
      run: async probe => {
        const device = await probe.login()
        const frame = frameOf([
          probe.records.record({ io: [io(78, '0000000000000024'), io(11, '0801000000000000')] }),
        ])
        device.send(frame)
        await device.expectAck(frame)
        await device.expectSilence('a frame beyond its ack')
      },
    },
    {
      id: '2.12',
      title: 'A pause inside a frame is no end',
      level: 'should',
      requirement: 'Over a mobile network a second may pass between two parts of a frame.',
      source: SOURCE.stream,
      sends: 'half a frame, and the rest 1.2 s later',
      expects: '00000001',
      after: ['3.1', '8.6'],
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame()
        await device.sendSlowly(cutAt(frame, 25), 1200)
        await device.expectAck(frame)
      },
    },
  ],
}

/** So many elements with this value, each with an id of its own. */
function many(count: number, hex: string): IoElement[] {
  return Array.from({ length: count }, (_, id) => io(id, hex))
}
