import { afterEach, expect, it } from 'vitest'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { RawClient } from '../net/raw-client.js'
import { ServeProcess } from './serve-process.js'

/** Clears a screen, sets a title, rings, forges a line, turns the direction of text, and C1 as one byte. */
const EVIL = '\u001b[2J\u001b]0;owned\u0007\r\n12:00:00Z all is well\u202e\u009b31m\0\u007f'

const response = (text: string, type = 6): Uint8Array =>
  encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [{ type, payload: Buffer.from(text, 'utf8') }] })

let server: ServeProcess | undefined
afterEach(() => server?.child.kill('SIGKILL'))

/** Bytes that are no text of a line: controls but the line feed, C1, and what turns the direction of text. */
const UNSEEMLY = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

it.each([[], ['--verbose'], ['--json'], ['--json', '--verbose']])(
  'what devices and strangers say stays text: serve %s',
  async (...flags) => {
    server = await ServeProcess.start(flags)
    const device = await RawClient.login(server.port)
    device.send(response(EVIL))
    device.send(response(EVIL, 0x2a))
    for (const text of [`GET /${EVIL} HTTP/1.1\r\n\r\n`, `SSH-${EVIL}`, EVIL, `\0\x0f${EVIL.slice(0, 15)}`]) {
      const stranger = await RawClient.connect(server.port)
      stranger.send(text)
      stranger.socket.end()
      await stranger.ended
    }
    await device.end()
    const { stdout, stderr } = await server.stop()
    for (const output of [stdout, stderr]) {
      expect(UNSEEMLY.exec(output)).toBeNull()
      expect(output).not.toMatch(/^12:00:00Z all is well/m)
    }
    expect(stderr).toMatch(/no tracker but/)
    expect(stdout.length).toBeGreaterThan(0)
  },
)
