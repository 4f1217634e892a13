/** `demo`: a server and a fleet as two processes of this program, the server's output shown as it comes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { EXIT } from '../exit.js'
import { ownCommand } from './own-command.js'

export interface DemoOptions {
  readonly devices: number
  readonly count: number
  readonly interval: number
}

const HERE = '127.0.0.1'

const NEXT = `
That was serve and simulate. Next:
  teltonika serve                         the same for real devices, on port 5027
  teltonika serve --to sqlite:fleet.db    and every record kept before it is acknowledged
  teltonika serve --json                  one JSON object a line, for programs
  teltonika simulate --profile list       the models that can be simulated
`

export async function runDemo({ devices, count, interval }: DemoOptions): Promise<number> {
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  const serve = start(['serve', '--host', HERE, '--port', '0'], ['ignore', 'inherit', 'pipe'])
  const ending = once(serve, 'close')
  const stopped = stopWithUs(serve)
  try {
    const port = await portOf(serve)
    say(`\n$ teltonika serve --host ${HERE} --port ${port}`)
    const flags = ['--devices', devices, '--count', count, '--interval', interval].map(String)
    say(`$ teltonika simulate --host ${HERE} --port ${port} ${flags.join(' ')}\n`)
    // What the devices have to say of their records is what the server shows.
    const fleet = start(
      ['simulate', '--host', HERE, '--port', port, ...flags],
      ['ignore', 'ignore', 'ignore'],
    )
    const forget = stopWithUs(fleet)
    const [status] = (await once(fleet, 'close')) as [number | null]
    forget()
    serve.kill('SIGINT')
    await ending
    say(NEXT)
    return status === 0 ? EXIT.ok : EXIT.findings
  } finally {
    stopped()
    serve.kill('SIGKILL')
  }
}

function start(args: readonly string[], stdio: ('ignore' | 'inherit' | 'pipe')[]): ChildProcess {
  const [program, ...before] = ownCommand()
  return spawn(program, [...before, ...args], { stdio })
}

/** Passes the server's log on, and finds the port in it. */
function portOf(serve: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    serve.stderr!.on('data', (bytes: Buffer) => {
      process.stderr.write(bytes)
      said = (said + bytes.toString()).slice(-10_000)
      const port = /listening on \S+:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(port)
    })
    serve.once('error', reject)
    serve.once('close', () => reject(new Error('the server ended before it listened')))
  })
}

/** Ctrl+C reaches the children by itself; other signals are passed on. The result ends that. */
function stopWithUs(child: ChildProcess): () => void {
  const onInterrupt = (): void => undefined
  const onTerminate = (): void => void child.kill('SIGTERM')
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate)
  return () => {
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate)
  }
}
