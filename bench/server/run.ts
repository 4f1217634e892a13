/**
 * Measures servers side by side, each case with every server in turn, so that a machine that drifts drifts for all.
 *
 * npm run bench:server -- [--quick] [--rounds 3] [--seconds 3] [--cases closed:1000,paced:1000,...]
 *                         [--no-floor] [--no-pin]  without a floor; servers with more than one process need every core
 *                         [--beside NAME=COMMAND]...   another server; {port} in the command is its port
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    cases: { type: 'string' },
    beside: { type: 'string', multiple: true, default: [] },
    'no-pin': { type: 'boolean', default: false },
    'no-floor': { type: 'boolean', default: false },
  },
})

const ALL_CASES =
  'closed:1,closed:100,closed:1000,closed:5000,paced:1000,paced:5000,admit:1000,admit:5000,idle:10000,held:10000'
const cases = (
  values.cases ?? (values.quick ? 'closed:1,closed:20,paced:20,admit:20,idle:20,held:20' : ALL_CASES)
)
  .split(',')
  .map(text => {
    const [mode = '', connections = '', rate = values.quick ? '1000' : '15000'] = text.split(':')
    return { mode, connections, rate }
  })
const rounds = values.quick ? 1 : Number(values.rounds)
const seconds = values.quick ? '0.2' : values.seconds

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

interface Candidate {
  readonly name: string
  readonly command: (port: number) => readonly string[]
  /** Whether it says its port itself. */
  readonly saysPort: boolean
}

const own = (name: string, ...flags: string[]): Candidate => ({
  name,
  command: () => [process.execPath, beside('receiver.mjs'), ...flags],
  saysPort: true,
})
const candidates: Candidate[] = [
  own('teltonika'),
  ...(values['no-floor'] ? [] : [own('node: none', '--none')]),
  ...values.beside.map(text => {
    const [name = '', command = ''] = text.split(/=(.*)/s)
    return {
      name,
      command: (port: number) => command.replaceAll('{port}', String(port)).split(' '),
      saysPort: false,
    }
  }),
]

/** Server and load each on a core of its own, where the system can. */
const hasTaskset = ((): boolean => {
  try {
    execFileSync('taskset', ['-c', '1', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

function start(core: number, command: readonly string[]): ChildProcess {
  const pinned = hasTaskset && !values['no-pin'] ? ['taskset', '-c', String(core), ...command] : command
  return spawn(pinned[0]!, pinned.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function listening(port: number): Promise<void> {
  for (let attempt = 1; attempt <= 200; attempt++) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await new Promise<boolean>(resolve => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    socket.destroy()
    if (isOpen) return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`nobody listens on port ${port}`)
}

type Result = Record<string, number | string>

async function measure(candidate: Candidate, test: (typeof cases)[number]): Promise<Result> {
  let port = candidate.saysPort ? 0 : await freePort()
  const server = start(0, candidate.command(port))
  try {
    if (candidate.saysPort) {
      const [line] = (await once(server.stdout!, 'data')) as [Buffer]
      port = Number(line.toString())
    } else {
      server.stdout!.resume()
      await listening(port)
    }
    const { mode, connections, rate } = test
    const args = [port, server.pid, mode, connections, seconds, rate].map(String)
    const load = start(1, [process.execPath, '--max-semi-space-size=32', beside('load.mjs'), ...args])
    let text = ''
    load.stdout!.on('data', (bytes: Buffer) => (text += bytes.toString()))
    const [status] = (await once(load, 'close')) as [number | null]
    if (status !== 0) throw new Error(`the load of ${candidate.name} ended with ${status}: ${text}`)
    return JSON.parse(text) as Result
  } finally {
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
}

function median(results: readonly Result[]): Result {
  return Object.fromEntries(
    Object.keys(results[0]!).map(key => {
      const sorted = results.map(result => result[key]!).sort((a, b) => Number(a) - Number(b))
      return [key, sorted[Math.floor(sorted.length / 2)]!]
    }),
  )
}

for (const test of cases) {
  const results = new Map<string, Result[]>()
  for (let round = 0; round < rounds; round++) {
    for (const candidate of candidates) {
      const own = results.get(candidate.name) ?? []
      own.push(await measure(candidate, test))
      results.set(candidate.name, own)
    }
  }
  for (const [name, own] of results) {
    const { mode, connections, ...figures } = median(own)
    const text = Object.entries(figures).map(([key, value]) => `${key} ${value}`)
    process.stdout.write(`${`${mode} ${connections}`.padEnd(14)} ${name.padEnd(12)} ${text.join('  ')}\n`)
  }
}
