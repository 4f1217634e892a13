import { spawn } from 'node:child_process'
import process from 'node:process'
import { afterEach, describe, expect, it } from 'vitest'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { IMEI, RawClient } from '../net/raw-client.js'
import { plainEnvironment, PROGRAM } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'

let running: Terminal[] = []
afterEach(() => {
  for (const terminal of running) terminal.child.kill('SIGKILL')
  running = []
})

/** `serve --interactive` at a terminal of its own, or with lines from a pipe. */
class Terminal {
  readonly child
  readonly ended: Promise<number | null>
  /** What has appeared, without the sequences that move the cursor and clear. */
  text = ''
  #wake: () => void = () => undefined
  readonly #late = new Promise<false>(resolve => setTimeout(() => resolve(false), 30_000).unref())

  constructor(isTerminal: boolean) {
    const serve = [
      PROGRAM,
      'serve',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--interactive',
      '--control',
      'none',
    ]
    // `script` (util-linux) gives the program a terminal, and us what appears on it.
    const argv = isTerminal
      ? ['script', '-qefc', [process.execPath, ...serve].map(word => `'${word}'`).join(' '), '/dev/null']
      : [process.execPath, ...serve]
    this.child = spawn(argv[0]!, argv.slice(1), { env: plainEnvironment({ TERM: 'xterm', NO_COLOR: '1' }) })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.text += text.replaceAll(/\u001b\[[\d;?]*[A-Za-z]/g, '')
        this.#wake()
      })
    }
    this.ended = new Promise(resolve => {
      this.child.on('close', status => resolve(status))
    })
    running.push(this)
  }

  async saw(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.text)
      if (match !== null) return match
      const waited = Promise.race([
        new Promise<true>(resolve => (this.#wake = () => resolve(true))),
        this.#late,
      ])
      if (!(await waited)) throw new Error(`${pattern} has not appeared:\n${this.text}`)
    }
  }

  type(text: string): void {
    this.child.stdin.write(text)
  }

  async device(): Promise<RawClient> {
    const [, port] = await this.saw(/listening on 127\.0\.0\.1:(\d+)/)
    return RawClient.login(Number(port))
  }
}

const reply = (text: string): Uint8Array =>
  encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [{ type: 0x06, payload: Buffer.from(text) }] })

describe.runIf(process.platform === 'linux')('serve --interactive at a terminal', () => {
  it('takes commands, and keeps what is typed apart from what is printed', async () => {
    const terminal = new Terminal(true)
    const device = await terminal.device()
    await terminal.saw(/logged in/)
    terminal.type('@24410')
    await terminal.saw(/> @24410/)
    device.send(vectorBytes('c8-tcp-3'))
    await device.hear(4)
    // The record stands on a line of its own, and the line that is being typed is there again below it.
    await terminal.saw(/\r2019-06-10 10:01:01Z 356307042441013 [^]*\n> @24410/)
    terminal.type('\u007f\u007f1013 getinfo\r')
    const frame = await device.hear(27)
    expect(frame).toBe('000000000000000F0C010500000007676574696E666F0100004312')
    device.send(reply('RTC:now\u202e'))
    await terminal.saw(/356307042441013: RTC:now\\u202E\r\n/)
    terminal.type('@013 setdigout 1\r')
    await terminal.saw(/warning: acts on the vehicle/)
    await terminal.saw(/Send it\? \[y\/N\] /)
    terminal.type('n\r')
    await terminal.saw(/nothing was sent/)
    terminal.type('\u0003')
    await terminal.saw(/finishing/)
    expect(await terminal.ended).toBe(0)
  })
})

describe('serve --interactive without a terminal', () => {
  it('takes its lines from a pipe', async () => {
    const terminal = new Terminal(false)
    await terminal.device()
    terminal.type('@\n')
    await terminal.saw(/356307042441013 +- +127\.0\.0\.1:\d+ +0 records\n1 device connected\n/)
    terminal.type('help\n@99 getinfo\nhello\n')
    await terminal.saw(/@IMEI COMMAND/)
    await terminal.saw(/99 is not connected\n/)
    await terminal.saw(/hello: a line is @IMEI COMMAND, @ or help\n/)
    terminal.child.stdin.end()
    await terminal.saw(/no more commands are taken; the server goes on/)
    terminal.child.kill('SIGINT')
    expect(await terminal.ended).toBe(0)
    expect(terminal.text).toContain(IMEI)
  })
})
