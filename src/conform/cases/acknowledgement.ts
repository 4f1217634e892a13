import type { Section } from '../case.js'
import { Unmet } from '../finding.js'
import { CODEC_8 } from '../material.js'
import { SOURCE } from '../sources.js'

/** 3: how records are acknowledged. */
export const ACKNOWLEDGEMENT: Section = {
  number: 3,
  title: 'Acknowledgement',
  cases: [
    {
      id: '3.1',
      title: 'A frame of one record is acknowledged with 1',
      level: 'must',
      requirement:
        'The answer to records is their number as four raw bytes, big-endian. Anything else makes the device send them again, for ever.',
      source: SOURCE.wiki,
      sends: 'a Codec 8 frame of one record',
      expects: '00000001',
      after: ['1.1', '1.3'],
      run: async probe => {
        const device = await probe.login()
        await probe.exchange(device)
      },
    },
    {
      id: '3.2',
      title: 'The connection stays open for the next frame',
      level: 'should',
      requirement:
        'The device keeps the link until its own open-link timeout; a server that closes after each frame costs it a new connection every time.',
      source: SOURCE.openLink,
      sends: 'a frame of one record, and another after its ack',
      expects: '00000001 twice, on one connection',
      run: async probe => {
        const device = await probe.login()
        await probe.exchange(device)
        await device.pause(Math.min(200, probe.limits.settleMs))
        await probe.exchange(device, undefined, 'the second frame')
      },
    },
    {
      id: '3.3',
      title: 'The ack says how many records the frame has',
      level: 'must',
      requirement:
        'The number is the frame’s; with another one the device keeps the records and sends them again.',
      source: SOURCE.wiki,
      sends: 'a frame of five records',
      expects: '00000005',
      run: async probe => {
        await probe.exchange(await probe.login(), probe.records.frame(5))
      },
    },
    {
      id: '3.4',
      title: 'Each ack counts its own frame',
      level: 'must',
      requirement: 'The number belongs to one frame: nothing is added up over a connection.',
      source: SOURCE.wiki,
      sends: 'frames of three, two and four records, each after the ack of the one before',
      expects: '00000003, 00000002, 00000004',
      after: ['3.1', '3.2', '3.3', '3.5'],
      run: async probe => {
        const device = await probe.login()
        for (const count of [3, 2, 4]) await probe.exchange(device, probe.records.frame(count))
      },
    },
    {
      id: '3.5',
      title: 'The ack is four bytes and nothing more',
      level: 'must',
      requirement:
        'A fifth byte is read as the start of the next answer, and every ack from there on is wrong.',
      source: SOURCE.wiki,
      sends: 'a frame of one record',
      expects: '00000001 and then silence',
      after: ['3.1', '3.2'],
      run: async probe => {
        const device = await probe.login()
        await probe.exchange(device)
        await device.expectSilence('a frame beyond its ack')
      },
    },
    {
      id: '3.6',
      title: 'A frame of 25 records is acknowledged in full',
      level: 'must',
      requirement: 'After an outage frames come full: 19 to 25 records were seen.',
      source: SOURCE.capture,
      sends: 'a frame of 25 records, 1,065 bytes',
      expects: '00000019',
      after: ['3.1', '3.3', '2.8'],
      run: async probe => {
        await probe.exchange(await probe.login(), probe.records.frame(25))
      },
    },
    {
      id: '3.7',
      title: 'A count above 127 is no negative number',
      level: 'should',
      requirement: 'The count is an unsigned byte: a frame may have up to 255 records.',
      source: SOURCE.wiki,
      sends: 'a frame of 255 records',
      expects: '000000FF',
      after: ['3.1', '3.3', '2.9'],
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame(255)
        device.send(frame)
        await device.expectAck(frame)
      },
    },
    {
      id: '3.8',
      title: 'A frame that is sent again is acknowledged again',
      level: 'must',
      requirement:
        'A device that missed the ack sends the same bytes once more; refusing them as duplicates makes it repeat them for ever.',
      source: `${SOURCE.wiki}; ${SOURCE.capture}: one frame came 55 times`,
      sends: 'a frame of two records, twice',
      expects: '00000002 twice',
      after: ['3.1', '3.2', '3.3'],
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame(2)
        await probe.exchange(device, frame)
        await probe.exchange(device, frame, 'the same frame once more')
      },
    },
    {
      id: '3.9',
      title: 'So it is on a new connection',
      level: 'must',
      requirement: 'Without an answer the device closes the link and sends the same packet on the next one.',
      source: 'wiki, device pages, “Response Timeout”',
      sends: 'a frame of two records; on a new connection of the same device, the same frame',
      expects: '00000002 both times',
      after: ['3.1', '3.3'],
      run: async probe => {
        const first = await probe.login()
        const frame = probe.records.frame(2)
        await probe.exchange(first, frame)
        first.finish()
        await probe.exchange(await probe.login(first.imei), frame, 'the same frame on a new connection')
      },
    },
    {
      id: '3.10',
      title: 'What was acknowledged is kept',
      level: 'must',
      requirement:
        'The device deletes what was acknowledged: the records have to be stored before the ack goes out.',
      source: SOURCE.wiki,
      sends: 'a frame of one record; after its ack the record goes to --verify-hook',
      expects: '00000001, and the hook finds the record',
      needs: ['verify-hook'],
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame()
        await probe.exchange(device, frame)
        if (!(await probe.isKept(frame.records[0]!, device.imei, CODEC_8))) throw notKept('the record')
      },
    },
    {
      id: '3.11',
      title: 'Every record of an acknowledged frame is kept',
      level: 'must',
      requirement: 'The number in the ack is a promise for each of the records.',
      source: SOURCE.wiki,
      sends: 'a frame of three records; after its ack each goes to --verify-hook',
      expects: '00000003, and the hook finds all three',
      needs: ['verify-hook'],
      after: ['3.1', '3.3', '3.10'],
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame(3)
        await probe.exchange(device, frame)
        for (const [i, record] of frame.records.entries()) {
          if (!(await probe.isKept(record, device.imei, CODEC_8))) throw notKept(`record ${i + 1} of 3`)
        }
      },
    },
    {
      id: '3.12',
      title: 'A device that closes its side still gets its ack',
      level: 'may',
      requirement: 'Tools send everything and close their side; the answer can still be delivered.',
      source: SOURCE.stream,
      sends: 'a frame of one record and the end of the stream (FIN)',
      expects: '00000001',
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame()
        device.send(frame)
        device.finish()
        await device.expectAck(frame)
      },
    },
  ],
}

function notKept(what: string): Unmet {
  return new Unmet(
    `${what} was kept before it was acknowledged`,
    'the hook does not find it',
    'the ack goes out before the records are stored',
  )
}
