import { ackHex, shown } from '../answers.js'
import type { Section } from '../case.js'
import { Unmet } from '../finding.js'
import { cutAt, glued, imeiOf, PING, raw, textPiece } from '../material.js'
import { SOURCE } from '../sources.js'

/** 1: the IMEI and its answer. */
export const HANDSHAKE: Section = {
  number: 1,
  title: 'Handshake',
  cases: [
    {
      id: '1.1',
      title: 'An IMEI is answered with the byte 01',
      level: 'must',
      requirement:
        'The device says its IMEI first and sends nothing more until it has read one raw byte: 01 lets it in.',
      source: SOURCE.wiki,
      sends: '000F and the 15 digits of an IMEI',
      expects: '01',
      after: [],
      run: async probe => {
        await probe.login()
      },
    },
    {
      id: '1.2',
      title: 'The server waits for the device to speak first',
      level: 'must',
      requirement:
        'The device takes the first byte that comes for the answer to its IMEI: a greeting would be read as one.',
      source: SOURCE.wiki,
      sends: 'nothing, for a moment',
      expects: 'silence',
      after: [],
      run: async probe => {
        const device = await probe.connect()
        await device.expectSilence('a connection on which nothing was said')
      },
    },
    {
      id: '1.3',
      title: 'The answer to an IMEI is one byte',
      level: 'must',
      requirement:
        'Whatever follows the 01 is read as the beginning of the next answer, the ack of the first records.',
      source: SOURCE.wiki,
      sends: 'an IMEI',
      expects: '01 and then silence',
      after: ['1.1'],
      run: async probe => {
        const device = await probe.login()
        await device.expectSilence('the IMEI beyond its 01')
      },
    },
    {
      id: '1.4',
      title: 'An IMEI that arrives byte by byte is one IMEI',
      level: 'must',
      requirement: 'A handshake may come in any number of reads; it is whole when its length says so.',
      source: SOURCE.stream,
      sends: 'the 17 bytes of an IMEI as 17 writes',
      expects: '01, once',
      after: ['1.1', '1.3'],
      run: async probe => {
        const device = await probe.connect()
        const imei = imeiOf(device.imei)
        await device.sendSlowly(cutAt(imei, ...Array.from({ length: 16 }, (_, i) => i + 1)), 5)
        await device.expectLogin()
        await device.expectSilence('the IMEI beyond its 01')
      },
    },
    {
      id: '1.5',
      title: 'Half an IMEI gets no answer yet',
      level: 'must',
      requirement: 'An answer before the last digit can’t be an answer to this IMEI.',
      source: SOURCE.stream,
      sends: '10 of the 17 bytes; after a moment the rest',
      expects: 'silence, then 01',
      after: ['1.1'],
      run: async probe => {
        const device = await probe.connect()
        const [head, tail] = cutAt(imeiOf(device.imei), 10)
        device.send(head!)
        await device.expectSilence('half an IMEI')
        device.send(tail!)
        await device.expectLogin()
      },
    },
    {
      id: '1.6',
      title: 'Records in the same write as the IMEI are not lost',
      level: 'should',
      requirement:
        'Gateways and replay tools do not wait for the 01; a server that keeps what follows the IMEI serves them too.',
      source: SOURCE.stream,
      sends: 'IMEI and a frame of one record in one write',
      expects: '01, then 00000001',
      run: async probe => {
        const device = await probe.connect()
        const frame = probe.records.frame()
        device.send(glued(imeiOf(device.imei), frame))
        await device.expectLogin()
        await device.expectAck(frame, 'the frame behind the IMEI')
      },
    },
    {
      id: '1.7',
      title: 'A ping in front of the IMEI is passed over',
      level: 'should',
      requirement:
        'FF can come at any message’s boundary, also right after connecting and in one read with the IMEI.',
      source: SOURCE.traccar,
      sends: 'FF and the IMEI in one write',
      expects: '01',
      after: ['1.1'],
      run: async probe => {
        const device = await probe.connect()
        device.send(glued(PING, imeiOf(device.imei)))
        await device.expectLogin('the IMEI behind the ping')
      },
    },
    {
      id: '1.8',
      title: 'An IMEI that is said again is answered again',
      level: 'should',
      requirement: 'A device that missed the answer repeats its IMEI on the open connection.',
      source: 'traccar issue 5574',
      sends: 'the IMEI, and once more after the 01',
      expects: '01 both times, and records acknowledged',
      run: async probe => {
        const device = await probe.login()
        device.send(imeiOf(device.imei))
        await device.expectLogin('the second IMEI')
        await probe.exchange(device)
      },
    },
    {
      id: '1.9',
      title: 'An IMEI is as long as its length says',
      level: 'should',
      requirement:
        'The first two bytes are the length. A server that always takes 17 bytes leaves part of a longer one in front of the next frame.',
      source: SOURCE.wiki,
      sends: '0010 and 16 digits (an IMEISV); if that is let in, a frame',
      expects: 'a refusal (00, silence or a closing), or 01 and then 00000001',
      needs: ['any-imei'],
      run: async probe => {
        const device = await probe.connect()
        device.send({
          bytes: glued(raw('0010', ''), textPiece(`${device.imei}7`, '')).bytes,
          what: 'length 0010 and 16 digits',
        })
        const { bytes } = await device.reaction()
        if (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 0)) return
        if (bytes.length !== 1 || bytes[0] !== 1)
          throw new Unmet('00, 01, silence or a closing', shown(bytes))
        await probe.exchange(device)
      },
    },
    {
      id: '1.10',
      title: 'What is no number is no IMEI',
      level: 'should',
      requirement:
        'An IMEI has 15 decimal digits. Letting in anything else makes a device of every stray client.',
      source: SOURCE.wiki,
      sends: '000F and 15 letters',
      expects: '00, silence or a closing; not 01',
      after: ['1.1', '1.3'],
      run: async probe => {
        const device = await probe.connect(probe.imei(0))
        device.send({
          bytes: glued(raw('000F', ''), textPiece('ABCDEFGHIJKLMNO', '')).bytes,
          what: 'length 000F and 15 letters',
        })
        const { bytes } = await device.reaction()
        if (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 0)) return
        throw new Unmet(
          '00, silence or a closing',
          shown(bytes),
          'the IMEI is not looked at before it is let in',
        )
      },
    },
    {
      id: '1.11',
      title: 'A refused IMEI is answered 00',
      level: 'must',
      requirement: 'One raw byte, 00, tells the device that it is not wanted.',
      source: SOURCE.wiki,
      sends: 'the IMEI of --imei-rejected',
      expects: '00',
      needs: ['imei-rejected'],
      after: ['1.1', '1.3'],
      run: async probe => {
        const device = await probe.connect(probe.rejectedImei)
        device.send(imeiOf(device.imei))
        const { bytes, ending } = await device.reaction()
        if (bytes.length === 1 && bytes[0] === 0) return
        const closing = ending === undefined ? '' : ', then a closing'
        throw new Unmet('00', `${bytes.length === 0 ? 'no answer' : shown(bytes)}${closing}`)
      },
    },
    {
      id: '1.12',
      title: 'Records of a refused device are not acknowledged',
      level: 'must',
      requirement: 'An ack deletes records in the device; those of a refused one have to stay there.',
      source: SOURCE.wiki,
      sends: 'the IMEI of --imei-rejected, and a frame of one record all the same',
      expects: 'no ack',
      needs: ['imei-rejected'],
      run: async probe => {
        const device = await probe.connect(probe.rejectedImei)
        device.send(imeiOf(device.imei))
        await device.reaction()
        device.send(probe.records.frame())
        await device.expectNoAck(1, 'a refused device’s record')
      },
    },
    {
      id: '1.13',
      title: 'Records without an IMEI are not acknowledged',
      level: 'should',
      requirement:
        'Nobody knows whose records they are, so nobody can have kept them; an ack would delete them in the device.',
      source: SOURCE.wiki,
      sends: 'a frame of one record as the first thing on a connection',
      expects: `no ack: not ${ackHex(1)}`,
      run: async probe => {
        const device = await probe.connect()
        device.send(probe.records.frame())
        await device.expectNoAck(1, 'a record that came before any IMEI')
      },
    },
  ],
}
