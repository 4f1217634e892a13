import { describe, expect, it } from 'vitest'
import { notATracker } from '../../src/diagnosis/foreign-traffic.js'
import { fromHex } from '../../src/wire/hex.js'

const text = (characters: string): Uint8Array =>
  Uint8Array.from(characters, character => character.charCodeAt(0))

describe('what is no tracker is named', () => {
  it.each([
    [text('GET /index.html HTTP/1.1\r\nHost: a\r\n'), 'an HTTP request (GET /index.html HTTP/1.1)'],
    [text('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), 'an HTTP/2 connection'],
    [text('OPTIONS rtsp://10.0.0.1/ RTSP/1.0\r\n'), 'an RTSP request (OPTIONS rtsp://10.0.0.1/ RTSP/1.0)'],
    [text('OPTIONS sip:nm SIP/2.0\r\n'), 'a SIP request (OPTIONS sip:nm SIP/2.0)'],
    [fromHex('16030100C8010000C40303'), 'a TLS hello: this port takes plain connections'],
    [text('SSH-2.0-OpenSSH_9.6\r\n'), 'an SSH client (SSH-2.0-OpenSSH_9.6)'],
    [
      text('PROXY TCP4 10.0.0.7 10.0.0.1 40122 5027\r\n'),
      'a PROXY protocol header: turn it off in the balancer',
    ],
    [fromHex('0D0A0D0A000D0A515549540A21'), 'a PROXY protocol header: turn it off in the balancer'],
    [
      fromHex('01012F00112233445566778899AABBCC333536333037303432343431303133DEADBEEF'),
      'traffic for the FOTA WEB service: the device is set to this port for it (356307042441013)',
    ],
    // The initialisation that a user posted (community.teltonika.lt, topic 4040).
    [
      fromHex('0000000500013EE13C00198144000400'),
      'a camera (DualCam, ADAS or DSM), which needs a server of its own (350612071913857)',
    ],
    [fromHex('101000044D5154540402003C0004746573740000'), 'an MQTT client'],
    [fromHex('FFFB1FFFFB20').subarray(1), 'a Telnet client'],
    [fromHex('0300001302E00000000000'), 'a Remote Desktop client'],
    [fromHex('05010000'), 'a SOCKS client'],
    [fromHex('00000045FF534D4272'), 'an SMB client'],
    [text('EHLO example\r\n'), 'a mail client (EHLO example)'],
    [text('USER anonymous\r\n'), 'an FTP client (USER anonymous)'],
    [text('*1\r\n$4\r\nPING\r\n'), 'a Redis client'],
    [fromHex('78780D01035867105402099200010D0A'), 'a tracker of another make (GT06 protocol)'],
    [text('##,imei:359586015829802,A;'), 'a tracker of another make (##,imei:359586015829802,A;)'],
    [text('356307042441013'), 'an IMEI without the two bytes of its length (000F) (356307042441013)'],
    [
      text('000F333536333037303432343431303133'),
      'a Teltonika message as hexadecimal text: the bytes themselves belong on the wire (000F333536333037303432343431303133)',
    ],
    [text('hello there\n'), 'text (hello there)'],
  ])('%#: %s', (bytes, name) => {
    expect(notATracker(bytes)).toBe(name)
  })

  it('leaves what it does not know without a name', () => {
    expect(notATracker(fromHex('DEADBEEF'))).toBeUndefined()
    expect(notATracker(fromHex('0000000000000036'))).toBeUndefined()
    expect(notATracker(new Uint8Array())).toBeUndefined()
  })

  it('shows no more than a line of what came', () => {
    const name = notATracker(text(`GET /${'a'.repeat(500)} HTTP/1.1\r\n`)) ?? ''
    expect(name.length).toBeLessThan(90)
  })
})
