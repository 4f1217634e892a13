import type { Section } from '../case.js'
import { Unmet } from '../finding.js'
import { glued, imeiOf, cutAt, PING } from '../material.js'
import { SOURCE } from '../sources.js'

/** Part of the time for answers: 4 s where that is 5, less than any open-link timeout of a device. */
const QUIET = 0.8
/** Stands where an IMEI is never said whole. */
const NOBODY = '000000000000000'
const OPEN = ['3.1', '3.2']

/** 8: pings, silence and endings. */
export const TIMEOUTS: Section = {
  number: 8,
  title: 'Ping and timeouts',
  cases: [
    {
      id: '8.1',
      title: 'A ping gets no answer',
      level: 'must',
      requirement:
        'FF keeps the operator’s address translation alive; nothing is sent back, and the connection stays.',
      source: SOURCE.ping,
      sends: 'FF after the handshake',
      expects: 'silence',
      run: async probe => {
        const device = await probe.login()
        device.send(PING)
        await device.expectSilence('FF')
      },
    },
    {
      id: '8.2',
      title: 'Records behind a ping are acknowledged',
      level: 'must',
      requirement:
        'The ping is one byte and belongs to no frame: a server that takes it for one loses the next.',
      source: `${SOURCE.ping}; alim-zanibekov/teltonika issue 2`,
      sends: 'FF, and after a moment a frame of one record',
      expects: '00000001',
      after: ['3.1', '8.1'],
      run: async probe => {
        const device = await probe.login()
        device.send(PING)
        await device.pause(20)
        await probe.exchange(device, undefined, 'the frame behind a ping')
      },
    },
    {
      id: '8.3',
      title: 'A ping in one read with a frame',
      level: 'must',
      requirement: 'Ping and frame may come together; FF is passed over wherever a message could start.',
      source: SOURCE.ping,
      sends: 'FF, a frame of one record and FF in one write',
      expects: '00000001, once',
      after: ['3.1', '3.5', '8.1', '8.2'],
      run: async probe => {
        const device = await probe.login()
        const frame = probe.records.frame()
        device.send(glued(PING, frame, PING))
        await device.expectAck(frame)
        await device.expectSilence('a frame between pings, beyond its ack')
      },
    },
    {
      id: '8.4',
      title: 'Any number of pings',
      level: 'should',
      requirement: 'A device that has nothing to send pings on and on; several may arrive at once.',
      source: SOURCE.ping,
      sends: '200 times FF in one write, then a frame of one record',
      expects: '00000001',
      after: ['3.1', '8.1', '8.3'],
      run: async probe => {
        const device = await probe.login()
        device.send({ bytes: new Uint8Array(200).fill(0xff), what: '200 times FF' })
        await probe.exchange(device, undefined, 'the frame behind 200 pings')
      },
    },
    {
      id: '8.5',
      title: 'A ping between two frames',
      level: 'must',
      requirement: 'It comes when nothing was sent for a while: after an ack and before the next frame.',
      source: SOURCE.ping,
      sends: 'a frame, FF, a frame, FF in turns',
      expects: '00000001 for each frame',
      after: [...OPEN, '8.1', '8.2'],
      run: async probe => {
        const device = await probe.login()
        for (let i = 0; i < 3; i++) {
          await probe.exchange(device)
          device.send(PING)
          await device.pause(20)
        }
      },
    },
    {
      id: '8.6',
      title: 'A quiet device is not dropped within seconds',
      level: 'should',
      requirement:
        'A device holds its link between records; the shortest open-link timeout is five seconds, and it is the device’s to end it.',
      source: SOURCE.openLink,
      sends: 'a frame of one record, nothing for four fifths of --timeout (4 s), another frame',
      expects: '00000001 both times, on one connection',
      after: OPEN,
      run: async probe => {
        const device = await probe.login()
        await probe.exchange(device)
        const quietMs = QUIET * probe.limits.timeoutMs
        await device.waitForClosing(quietMs)
        if (device.isClosed)
          throw new Unmet(
            'a connection that stays',
            `the server closes it within ${quietMs / 1000} s`,
            'give quiet devices minutes, not seconds',
          )
        await probe.exchange(device, undefined, `${quietMs / 1000} s of quiet`)
      },
    },
    {
      id: '8.7',
      title: 'A peer that never says its IMEI is let go',
      level: 'should',
      requirement:
        'Scanners and balancers connect and say nothing: without a limit they gather until nothing is left for devices.',
      source: SOURCE.practice,
      sends: 'nothing',
      expects: 'a closing within --patience',
      after: ['1.1'],
      isPatient: true,
      devices: 0,
      run: async probe => {
        const device = await probe.connect(NOBODY)
        if (await device.waitForClosing(probe.limits.patienceMs)) return
        throw neverClosed(probe.limits.patienceMs, 'a connection on which nothing was said')
      },
    },
    {
      id: '8.8',
      title: 'So is one that says half of it',
      level: 'should',
      requirement: 'Half a handshake holds a connection like none does.',
      source: SOURCE.practice,
      sends: '9 of the 17 bytes of an IMEI',
      expects: 'a closing within --patience',
      after: ['1.1'],
      isPatient: true,
      devices: 0,
      run: async probe => {
        const device = await probe.connect(NOBODY)
        device.send(cutAt(imeiOf(device.imei), 9)[0]!)
        if (await device.waitForClosing(probe.limits.patienceMs)) return
        throw neverClosed(probe.limits.patienceMs, 'half an IMEI')
      },
    },
    {
      id: '8.9',
      title: 'A connection that the device closes is closed',
      level: 'should',
      requirement:
        'Devices come and go many times a day: a side that is left open each time uses up the system’s sockets.',
      source: SOURCE.openLink,
      sends: 'a frame of one record; after its ack the device closes its side',
      expects: 'the server closes its own',
      run: async probe => {
        const device = await probe.login()
        await probe.exchange(device)
        device.finish()
        if (await device.waitForClosing(probe.limits.timeoutMs)) return
        throw new Unmet(
          'a closing',
          `none within ${probe.limits.timeoutMs / 1000} s`,
          'the end of the device’s stream is not noticed',
        )
      },
    },
  ],
}

function neverClosed(ms: number, what: string): Unmet {
  return new Unmet(
    `a closing of ${what} within ${ms / 1000} s`,
    'it is still open',
    'set a time for the handshake: half a minute is plenty',
  )
}
