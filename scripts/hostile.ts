/**
 * Good devices beside all kinds of hostile traffic: the latency of their acks, quiet and under attack, and the memory of
 * the server before, during and after.
 *
 *   npm run hostile -- [seconds of each] [strength] [good devices]
 *
 * Exits 1 if a good device goes without an ack, if the median latency under all attacks together is more than twice
 * the quiet one, or if memory does not come back.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { recordFrame } from '../bench/server/frame.js'
import { DeviceServer } from '../src/net/device-server.js'
import { ATTACKS } from '../test/support/attacks.js'
import { GoodDevices, percentile } from '../test/support/good-devices.js'

const [seconds = 5, strength = 100, good = 100] = process.argv.slice(2).map(Number)
const after = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
const PAUSE_MS = 100
const MB = 1024 * 1024
/** What a server that has seen thousands of connections may hold more than before: compiled code and the like, MB. */
const MEMORY_NOISE_MB = 4

async function serve(): Promise<void> {
  const server = new DeviceServer({
    handler: { accepts: () => true, onFrame: (_, frame) => frame.recordCount },
    host: '127.0.0.1',
    port: 0,
    handshakeTimeoutMs: 3000,
    messageTimeoutMs: 3000,
    maxPendingBytes: 4 * MB,
  })
  process.send!((await server.listen()).port)
  process.on('message', () => {
    globalThis.gc!()
    process.send!(process.memoryUsage().heapUsed / MB)
  })
}

/** The attackers in a process of their own, so that they don't slow down the devices that are measured. */
function attack(): void {
  let stop: (() => void)[] = []
  process.on('message', ({ port, names }: { port: number; names: readonly string[] }) => {
    for (const end of stop) end()
    stop = ATTACKS.filter(({ name }) => names.includes(name)).map(({ start }) => start(port, strength))
  })
}

async function measure(): Promise<void> {
  const self = fileURLToPath(import.meta.url)
  const args = process.argv.slice(2)
  const server = fork(self, args, {
    env: { ...process.env, ROLE: 'server' },
    execArgv: ['--expose-gc'],
  })
  const attackers = fork(self, args, { env: { ...process.env, ROLE: 'attack' } })
  const [port] = (await once(server, 'message')) as [number]
  const memory = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1]) / 1024
  /** What the server holds on to, MB. */
  const held = async (): Promise<number> => {
    server.send('')
    return ((await once(server, 'message')) as [number])[0]
  }
  const devices = await GoodDevices.connect(port, good, recordFrame(), PAUSE_MS)
  let isBad = false

  async function phase(title: string, names: readonly string[]): Promise<number> {
    attackers.send({ port, names })
    await after(1000)
    devices.take()
    await after(1000 * seconds)
    const { fewestAcks } = devices
    const latencies = devices.take()
    const [p50, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)]
    if (fewestAcks === 0) isBad = true
    process.stdout.write(
      `${title.padEnd(26)} acks ${String(latencies.length).padStart(6)}  fewest of a device ${fewestAcks}` +
        `  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  server ${memory().toFixed(0)} MB\n`,
    )
    return p50
  }

  await phase('warm-up', [])
  const quiet = await phase('quiet', [])
  const before = await held()
  for (const { name } of ATTACKS) await phase(name, [name])
  const attacked = await phase(
    'all of them together',
    ATTACKS.map(({ name }) => name),
  )
  const quietAgain = await phase('quiet again', [])
  await after(5000)
  const ratio = attacked / Math.max(quiet, quietAgain)
  const grown = (await held()) - before
  process.stdout.write(
    `median under attack ${ratio.toFixed(2)} x quiet; ${grown.toFixed(1)} MB held more than before\n`,
  )
  if (ratio > 2 || grown > MEMORY_NOISE_MB) isBad = true
  devices.end()
  server.kill()
  attackers.kill()
  process.exitCode = isBad ? 1 : 0
}

const role = process.env['ROLE']
if (role === 'server') await serve()
else if (role === 'attack') attack()
else await measure()
