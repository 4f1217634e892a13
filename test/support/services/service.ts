/** Servers that tests need from outside npm: each on a free port of loopback, its data in a directory of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** How long a server may take until it listens; a loaded machine is slow. */
const START_MS = 30_000
const POLL_MS = 20

/** A server that can be killed and started again on the same port with the same data. */
export interface Service {
  readonly port: number
  readonly url: string
  /** Its data and configuration; gone after `stop`. */
  readonly directory: string
  /** Starts it again after `kill`, and waits until it answers. */
  start(): Promise<void>
  /** SIGKILL, as a crash would; waits until it is gone. */
  kill(): Promise<void>
  /** SIGTERM, on which it writes down what it has; waits until it is gone. */
  end(): Promise<void>
  /** Ends it and removes its directory. */
  stop(): Promise<void>
}

/** Whether the program can be started: what tests ask before they say that they are skipped. */
export function isInstalled(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).error === undefined
}

/** The title of a suite, which says why it is skipped where it is. */
export function titled(title: string, program: string, isThere: boolean): string {
  return isThere ? title : `${title} (skipped: ${program} is not installed)`
}

export function temporaryDirectory(name: string): string {
  return mkdtempSync(join(tmpdir(), `teltonika-${name}-`))
}

export interface Program {
  readonly name: string
  readonly port: number
  readonly url: string
  readonly directory: string
  readonly command: readonly [string, ...string[]]
  /** Throws or says false while the server is not ready; that the port is open, if left out. */
  readonly isReady?: () => Promise<boolean>
  readonly user?: { readonly uid: number; readonly gid: number }
}

/** Starts the program and hands it out once it is ready. */
export async function startService(program: Program): Promise<Service> {
  const { port, url, directory } = program
  let child: ChildProcess | undefined
  const start = async (): Promise<void> => {
    const [file, ...args] = program.command
    const started = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: directory, ...program.user })
    child = started
    let said = ''
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)))
    const isReady = program.isReady ?? (() => isListening(port))
    for (const until = Date.now() + START_MS; !(await isReady().catch(() => false));) {
      if (started.exitCode !== null) throw new Error(`${program.name} ended at once:\n${said}`)
      if (Date.now() > until) throw new Error(`${program.name} does not answer on port ${port}:\n${said}`)
      await new Promise(resolve => setTimeout(resolve, POLL_MS))
    }
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child
    child = undefined
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return
    const exited = once(ending, 'exit')
    ending.kill(signal)
    await exited
  }
  // A test run that is interrupted leaves nothing behind.
  const reap = (): void => void child?.kill('SIGKILL')
  process.once('exit', reap)
  const service: Service = {
    port,
    url,
    directory,
    start,
    kill: () => end('SIGKILL'),
    end: () => end('SIGTERM'),
    stop: async () => {
      await end('SIGKILL')
      process.removeListener('exit', reap)
      rmSync(directory, { recursive: true, force: true })
    },
  }
  try {
    await start()
  } catch (error) {
    await service.stop()
    throw error
  }
  return service
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } finally {
    socket.destroy()
  }
}
