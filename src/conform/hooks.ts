/** Commands of the person who runs the suite: how to make the server send a command, and to ask it for a record. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import type { JsonObject } from '../render/json-value.js'

export interface HookResult {
  /** Exit status; undefined where it was ended for taking too long, or could not be started. */
  readonly status: number | undefined
  readonly stdout: string
  /** Why there is no status, or what it said on stderr. */
  readonly stderr: string
}

export interface HookLimits {
  readonly timeoutMs: number
  /** Aborted when the case is over. */
  readonly signal: AbortSignal
}

/** Makes the server send a command, and ends with status 0 once its answer is there. */
export type CommandHook = (imei: string, text: string, limits: HookLimits) => Promise<HookResult>

/** Asks the server whether it has kept a record, given as JSON: status 0 if it has. */
export type VerifyHook = (record: JsonObject, limits: HookLimits) => Promise<HookResult>

/** A command line that gets IMEI and text behind its own words, and in the environment. */
export function commandHook(command: string): CommandHook {
  return (imei, text, limits) =>
    runHook(command, {
      ...limits,
      args: [imei, text],
      env: { TELTONIKA_IMEI: imei, TELTONIKA_COMMAND: text },
    })
}

/** A command line that gets the record on standard input. */
export function verifyHook(command: string): VerifyHook {
  return (record, limits) => runHook(command, { ...limits, stdin: `${JSON.stringify(record)}\n` })
}

interface HookInput extends HookLimits {
  /** Behind the command's own words. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
}

const MAX_OUTPUT = 64 * 1024

/** Runs the command line in a shell; never throws. */
function runHook(command: string, input: HookInput): Promise<HookResult> {
  const isWindows = process.platform === 'win32'
  const [file, args] = isWindows
    ? ['cmd.exe', ['/d', '/s', '/c', command, ...(input.args ?? [])]]
    : ['/bin/sh', ['-c', `${command} "$@"`, 'sh', ...(input.args ?? [])]]
  return new Promise(resolve => {
    const child = spawn(file, args, {
      env: { ...process.env, ...input.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that what the shell has started ends with it.
      detached: !isWindows,
    })
    let stdout = ''
    let stderr = ''
    let why: string | undefined
    const end = (reason: string): void => {
      why ??= reason
      kill(child.pid, isWindows)
    }
    const timer = setTimeout(() => end(`ended after ${input.timeoutMs / 1000} s`), input.timeoutMs)
    const onAbort = (): void => end('the case is over')
    input.signal.addEventListener('abort', onAbort, { once: true })
    const done = (status: number | undefined): void => {
      clearTimeout(timer)
      input.signal.removeEventListener('abort', onAbort)
      resolve({ status: why === undefined ? status : undefined, stdout, stderr: why ?? stderr.trim() })
    }
    child.stdout
      .setEncoding('utf8')
      .on('data', (text: string) => (stdout = (stdout + text).slice(0, MAX_OUTPUT)))
    child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => (stderr = (stderr + text).slice(0, MAX_OUTPUT)))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input.stdin)
    child.on('error', error => {
      why = error.message
      done(undefined)
    })
    child.on('close', code => done(code ?? undefined))
  })
}

function kill(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
