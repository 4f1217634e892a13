import { shown } from '../answers.js'
import type { Section } from '../case.js'
import { Unmet } from '../finding.js'
import { CODEC_8, framed, imeiOf, raw, textPiece } from '../material.js'
import { SOURCE } from '../sources.js'
import { hostile, lostFraming, strange } from './robustness/hostile.js'

/** 9: whatever comes, devices are served. */
export const ROBUSTNESS: Section = {
  number: 9,
  title: 'Robustness',
  cases: [
    hostile({
      id: '9.1',
      title: 'An HTTP request',
      level: 'must',
      requirement:
        'A browser or a health check is no device: it is not let in, and devices are served as before.',
      source: SOURCE.practice,
      sends: 'GET / HTTP/1.1',
      attack: probe =>
        strange(
          probe,
          textPiece('GET / HTTP/1.1\r\nHost: tracker\r\nUser-Agent: check\r\n\r\n', 'an HTTP request'),
        ),
    }),
    hostile({
      id: '9.2',
      title: 'A TLS hello',
      level: 'must',
      requirement: 'A device with TLS switched on may meet a port without: others are served as before.',
      source: SOURCE.practice,
      sends: 'the head of a ClientHello',
      attack: probe => strange(probe, raw(`16030100C8010000C40303${'5A'.repeat(194)}`, 'a TLS hello')),
    }),
    hostile({
      id: '9.3',
      title: 'A scanner’s bytes',
      level: 'must',
      requirement: 'Ports are scanned all day with the openings of other protocols.',
      source: SOURCE.practice,
      sends: 'SSH, RDP and SMB openings, and line ends, on a connection each',
      attack: async probe => {
        await strange(probe, textPiece('SSH-2.0-scan\r\n', 'an SSH opening'))
        await strange(
          probe,
          raw(
            '0300002F2AE00000000000436F6F6B69653A206D737473686173683D0D0A0100080003000000',
            'an RDP opening',
          ),
        )
        await strange(probe, raw('000000A4FF534D4272000000000801400000000000000000000000', 'an SMB opening'))
        await strange(probe, textPiece('\r\n\r\n', 'line ends'))
      },
    }),
    hostile({
      id: '9.4',
      title: 'Noise',
      level: 'must',
      requirement: 'Any bytes may come; they end one connection at most.',
      source: SOURCE.practice,
      sends: '4,096 bytes without a meaning, before and after a handshake',
      attack: async probe => {
        const noise = Uint8Array.from(
          { length: 4096 },
          (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 13) & 0xff,
        )
        await strange(probe, { bytes: noise, what: 'noise' })
        const device = await probe.login(probe.imei(0))
        device.send({ bytes: noise.subarray(1), what: 'noise' })
        await device.reaction()
        device.dispose()
      },
    }),
    hostile({
      id: '9.5',
      title: 'An IMEI length that can’t be',
      level: 'must',
      requirement:
        'Lengths of 0 and of 65,535 are no IMEI’s: nothing is let in, and no memory is taken for them.',
      source: SOURCE.practice,
      sends: 'FFFE and 0000 with a few bytes behind them, on a connection each',
      attack: async probe => {
        await strange(probe, raw('FFFE3335323039333038', 'length FFFE and eight digits'))
        await strange(probe, raw('00003335323039333038', 'length 0000 and eight digits'))
      },
    }),
    hostile({
      id: '9.6',
      title: 'A frame of length zero',
      level: 'must',
      requirement:
        'A data field has a codec id and two counts at least; a length of zero must end in nothing worse than a closing.',
      source: SOURCE.practice,
      sends: 'a preamble and the length 00000000, after a handshake',
      attack: async probe => {
        const device = await probe.login()
        device.send(raw('000000000000000000000000', 'preamble, length 0, CRC 0'))
        const { bytes } = await device.reaction()
        if (bytes.some(byte => byte !== 0)) throw new Unmet('no ack', shown(bytes))
        device.dispose()
      },
    }),
    lostFraming(
      {
        id: '9.7',
        title: 'A frame that says 4 GB',
        level: 'should',
        requirement:
          'No memory is taken for it and nothing is waited for: a length that can’t be means that framing is lost.',
        source: 'the sizes that documents and captures have',
        sends: 'a preamble and the length FFFFFFFF, after a handshake',
      },
      () => raw('00000000FFFFFFFF0801', 'preamble, length FFFFFFFF'),
    ),
    lostFraming(
      {
        id: '9.8',
        title: 'A preamble that is none',
        level: 'should',
        requirement:
          'Frames begin with four zero bytes. Behind anything else no frame can be found: a new connection is the only cure.',
        source: SOURCE.wiki,
        sends: 'DEADBEEF and a frame, after a handshake',
      },
      () =>
        raw('DEADBEEF0000000F0C010500000007676574696E666F0100004312', 'a frame with the preamble DEADBEEF'),
    ),
    hostile({
      id: '9.9',
      title: 'A megabyte of zeros',
      level: 'must',
      requirement: 'It looks like preambles without end; others are served, and soon.',
      source: SOURCE.practice,
      sends: '1,048,576 zero bytes after a handshake',
      attack: async probe => {
        const device = await probe.login()
        device.send({ bytes: new Uint8Array(1 << 20), what: 'a megabyte of zeros' })
        await device.reaction()
        device.dispose()
      },
    }),
    hostile({
      id: '9.10',
      title: 'A device that closes in the middle of a frame',
      level: 'must',
      requirement: 'Mobile links end anywhere; what was cut is forgotten.',
      source: SOURCE.practice,
      sends: '20 bytes of a frame, then the end of the stream',
      attack: async probe => {
        const device = await probe.login()
        device.send({
          bytes: probe.records.frame().bytes.slice(0, 20),
          what: 'the first 20 bytes of a frame',
        })
        device.finish()
        await device.reaction()
      },
    }),
    hostile({
      id: '9.11',
      title: 'A device whose connection breaks',
      level: 'must',
      requirement: 'A reset while an answer is under way is an error of that socket and of nothing else.',
      source: SOURCE.practice,
      sends: 'ten times: IMEI and a frame, then a reset before the answers are read',
      attack: async probe => {
        for (let i = 0; i < 10; i++) {
          const device = await probe.connect(probe.imei(0))
          device.send(imeiOf(device.imei))
          device.send(probe.records.frame())
          // Some resets meet the server before it has read, some while it writes.
          await device.pause(i % 5)
          device.reset()
        }
        await probe.pause(50)
      },
    }),
    hostile({
      id: '9.12',
      title: 'Connections that come and go',
      level: 'must',
      requirement:
        'With short open-link timeouts a fleet reconnects all day: nothing may be left of the old ones.',
      source: SOURCE.openLink,
      sends: '200 connections that are closed at once, every other one with a reset',
      attack: async probe => {
        for (let i = 0; i < 20; i++) {
          const devices = await Promise.all(Array.from({ length: 10 }, () => probe.connect(probe.imei(0))))
          for (const [n, device] of devices.entries()) {
            if (n % 2 === 0) device.finish()
            else device.reset()
          }
        }
      },
    }),
    hostile({
      id: '9.13',
      title: 'A camera’s opening',
      level: 'must',
      requirement:
        'Cameras speak another protocol to a port of their own; a setting mixed up brings them here.',
      source: 'wiki page “DualCam Communication Protocol”',
      sends: 'the 16 bytes that a camera begins with',
      attack: probe => strange(probe, raw('0000000500014050D6B2A98B30000000', 'a camera’s INIT')),
    }),
    hostile({
      id: '9.14',
      title: 'A device of the update service',
      level: 'must',
      requirement: 'A device with its update server’s address mixed up sends frames of that service.',
      source: 'traccar issue 2662',
      sends: '01012F00 and 64 bytes',
      attack: probe =>
        strange(probe, raw(`01012F00${'00112233'.repeat(16)}`, 'a frame of the update service')),
    }),
    hostile({
      id: '9.15',
      title: 'A count of 255 over nothing',
      level: 'must',
      requirement:
        'A frame may be whole, its CRC right, and its count a lie: reading must stop at the frame’s end.',
      source: SOURCE.practice,
      sends: 'a Codec 8 frame of three bytes of data: 08FFFF, its CRC right',
      attack: async probe => {
        const device = await probe.login()
        device.send(
          framed(Uint8Array.of(CODEC_8, 0xff, 0xff), 'Codec 8 frame that says 255 records and has none'),
        )
        await device.expectNoAck(255, '255 records that were not there')
        device.dispose()
      },
    }),
    hostile({
      id: '9.16',
      title: 'Fifty bad frames',
      level: 'should',
      requirement:
        'A device whose memory is damaged sends the same bad frame again and again; it costs its own connection at most.',
      source: SOURCE.practice,
      sends: '50 frames with a wrong CRC, one after another',
      after: ['3.1', '4.1'],
      attack: async probe => {
        const device = await probe.login()
        const { bytes } = probe.records.frame()
        const bad = bytes.slice()
        bad[33]! ^= 0x10
        for (let i = 0; i < 50 && !device.isClosed; i++)
          device.send({ bytes: bad, what: `bad frame ${i + 1}` })
        const { bytes: answers } = await device.reaction()
        if (answers.some(byte => byte !== 0)) throw new Unmet('no ack of a bad frame', shown(answers))
        device.dispose()
      },
    }),
  ],
}
