import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import process from 'node:process'
import type { Readable } from 'node:stream'
import { plainEnvironment, PROGRAM } from '../support/run-cli.js'

export interface ServeResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Those that have not ended, the ones included that have not come to listen. */
export const RUNNING: ReadonlySet<ChildProcess> = new Set()

/** `teltonika serve` as a process of its own, on a free port of this machine. */
export class ServeProcess {
  readonly port: number
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly exited: Promise<ServeResult>
  readonly #output: Output

  private constructor(child: ChildProcessByStdio<null, Readable, Readable>, output: Output, port: number) {
    this.child = child
    this.port = port
    this.#output = output
    this.exited = new Promise(resolve => {
      child.on('close', status => resolve({ status, stdout: output.stdout, stderr: output.stderr }))
    })
  }

  /**
   * Starts it and waits until it listens.
   * @param descriptors how many files and sockets it may have open; as many as usual where it is left out
   */
  static async start(
    args: readonly string[] = [],
    env: Record<string, string> = {},
    cwd?: string,
    descriptors?: number,
  ): Promise<ServeProcess> {
    const limited = descriptors === undefined ? [] : ['sh', '-c', `ulimit -n ${descriptors}; exec "$0" "$@"`]
    const argv = [
      ...limited,
      process.execPath,
      PROGRAM,
      'serve',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      ...args,
    ]
    const child = spawn(argv[0]!, argv.slice(1), {
      env: plainEnvironment(env),
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const running = RUNNING as Set<ChildProcess>
    running.add(child)
    child.once('exit', () => running.delete(child))
    const output = new Output(child)
    const [, port] = await output.saw('stderr', /listening on 127\.0\.0\.1:(\d+)/)
    return new ServeProcess(child, output, Number(port))
  }

  /** Resolves with the match once the stream has it. */
  saw(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray> {
    return this.#output.saw(stream, pattern)
  }

  /** Sends the signal and waits for the end. */
  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<ServeResult> {
    this.child.kill(signal)
    return this.exited
  }
}

/** What a process has printed so far. */
class Output {
  stdout = ''
  stderr = ''
  #isOver = false
  #wake: (() => void)[] = []

  constructor(child: ChildProcessByStdio<null, Readable, Readable>) {
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        this[name] += text
        this.#tell()
      })
    }
    child.on('close', () => {
      this.#isOver = true
      this.#tell()
    })
  }

  async saw(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this[stream])
      if (match !== null) return match
      if (this.#isOver) throw new Error(`the process ended without ${pattern} on ${stream}:\n${this.stderr}`)
      await new Promise<void>(resolve => this.#wake.push(resolve))
    }
  }

  #tell(): void {
    const waiting = this.#wake
    this.#wake = []
    for (const wake of waiting) wake()
  }
}
