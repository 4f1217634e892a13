import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'

/** The built program, as the package's `bin` has it. */
export const PROGRAM = resolve('dist/teltonika.cjs')

export interface CliResult {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliInput {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Where the servers of this test run have their control sockets: never where a user's own has its. */
const RUNTIME_FOLDER = join(tmpdir(), `teltonika-test-${process.pid}`)

/** The environment of a test: nothing of the caller's that changes what the program prints. */
export function plainEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env = { ...process.env, XDG_RUNTIME_DIR: RUNTIME_FOLDER }
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'DEBUG', 'CI', 'npm_command', 'TELTONIKA_CONTROL_TOKEN'])
    Reflect.deleteProperty(env, name)
  return { ...env, ...extra }
}

/** Runs the built program to its end. */
export function runCli(args: readonly string[], input: CliInput = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: plainEnvironment(input.env),
      ...(input.cwd === undefined ? {} : { cwd: input.cwd }),
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (status, signal) => {
      resolve({ status, signal, stdout, stderr })
    })
    // A program that refuses its flags closes stdin before everything is written.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input.stdin)
  })
}
