/**
 * The load: devices that send frames of other records each time, in a process of their own, on a core of its own. Nothing is
 * decoded and no buffer is made: acks are counted by their bytes, into one shared buffer.
 *
 * node load.mjs PORT PID MODE CONNECTIONS SECONDS [RATE] -> one line of JSON
 *   closed    each device sends its next frame when the last one is acknowledged
 *   paced     RATE frames a second, the devices in turn
 *   admit     connect, say the IMEI and send at once, all together: how long until the last one is let in
 *   idle      memory of the server before, with every device logged in, and after one frame of each
 *   held      as closed, by the first 1,000 devices; the others are connected and silent
 */
import { readdirSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import process from 'node:process'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { RECORDS, recordFrame } from './frame.js'

const [port = 0, pid = 0] = process.argv.slice(2, 4).map(Number)
const mode = process.argv[4] ?? 'closed'
const [connections = 1, seconds = 3, rate = 15_000] = process.argv.slice(5).map(Number)

const WARM_UP_MS = 1000
const ADMIT_LIMIT_MS = 60_000
/** Connections that are opened at once where the opening isn't what is measured. */
const OPENING = 256
const SENDERS = 1000
/** Different frames: more than a device sends within a measurement, where a thousand do. */
const FRAMES = 1024

/** What a device sends one after the other, from the front again after the last: made beforehand, as load is to be cheap. */
const frames = Array.from({ length: FRAMES }, (_, turn) => recordFrame(turn))
const turns = new Uint32Array(connections)
const shared = new Uint8Array(64 * 1024)
const sockets: Socket[] = []
const sentAt = new Float64Array(connections)
const isIn = new Uint8Array(connections)
let admitted = 0
let acked = 0
let wrong = 0
let isMeasuring = false
let latencies: number[] = []
let onAdmitted: (device: number) => void = () => undefined
let sendsOn: (device: number) => boolean = () => false

function send(device: number): void {
  sentAt[device] = performance.now()
  sockets[device]!.write(frames[turns[device]!++ % FRAMES]!)
}

function heard(device: number, count: number, bytes: Uint8Array): void {
  let left = count
  if (isIn[device] === 0) {
    isIn[device] = 1
    admitted++
    left--
    onAdmitted(device)
    if (left === 0) return
  }
  if (left % 4 !== 0 || bytes[count - 1] !== RECORDS) wrong++
  if (isMeasuring) {
    acked += left / 4
    latencies.push(performance.now() - sentAt[device]!)
  }
  if (sendsOn(device)) send(device)
}

function open(device: number): void {
  const socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: {
      buffer: shared,
      callback: (count, bytes) => {
        heard(device, count, bytes)
        return true
      },
    },
  })
  socket.on('error', error => {
    process.stderr.write(`${error.message}\n`)
    wrong++
  })
  sockets.push(socket)
  socket.write(encodeHandshake(String(350_000_000_000_000 + device)))
}

async function openAll(): Promise<void> {
  await new Promise<void>(resolve => {
    let opened = 0
    onAdmitted = () => {
      if (opened < connections) open(opened++)
      else if (admitted === connections) resolve()
    }
    while (opened < Math.min(OPENING, connections)) open(opened++)
  })
  onAdmitted = () => undefined
}

/** CPU seconds that a process and its workers have used, all threads: what a busy machine takes is not counted. */
function cpuOf(id: number | 'self'): number {
  let ns = 0
  if (id !== 'self') for (const worker of childrenOf(id)) ns += 1e9 * cpuOf(worker)
  for (const thread of readdirSync(`/proc/${id}/task`)) {
    ns += Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
  }
  return ns / 1e9
}

function childrenOf(id: number): number[] {
  const text = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').trim()
  return text === '' ? [] : text.split(' ').map(Number)
}

/** Resident memory of the server, bytes. */
function memory(): number {
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
}

const after = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

interface Measured {
  readonly framesPerSecond: number
  /** Frames a second of CPU time: what one core to itself would do at most. */
  readonly framesPerCpuSecond: number
  readonly p50Us: number
  readonly p99Us: number
  readonly serverCpu: number
  readonly loadCpu: number
  readonly rssMb: number
}

async function measure(): Promise<Measured> {
  await after(WARM_UP_MS)
  const before = [performance.now(), cpuOf(pid), cpuOf('self')] as const
  isMeasuring = true
  await after(1000 * seconds)
  isMeasuring = false
  const elapsed = (performance.now() - before[0]) / 1000
  const sorted = Float64Array.from(latencies).sort()
  const serverCpu = cpuOf(pid) - before[1]
  const at = (share: number): number => Math.round(1000 * (sorted[Math.floor(share * sorted.length)] ?? NaN))
  return {
    framesPerSecond: Math.round(acked / elapsed),
    framesPerCpuSecond: Math.round(acked / serverCpu),
    p50Us: at(0.5),
    p99Us: at(0.99),
    serverCpu: round(serverCpu / elapsed),
    loadCpu: round((cpuOf('self') - before[2]) / elapsed),
    rssMb: round(memory() / 1e6),
  }
}

/** Sends the frames that are due by now; a slow tick catches up. */
function pace(): () => void {
  const start = performance.now()
  let sent = 0
  const timer = setInterval(() => {
    const due = ((performance.now() - start) / 1000) * rate
    for (; sent < due; sent++) send(sent % connections)
  }, 1)
  return () => clearInterval(timer)
}

async function admit(): Promise<Record<string, number>> {
  const start = performance.now()
  const before = cpuOf(pid)
  sendsOn = () => true
  let last = 0
  onAdmitted = device => {
    last = performance.now() - start
    send(device)
  }
  for (let device = 0; device < connections; device++) open(device)
  while (admitted < connections && performance.now() - start < ADMIT_LIMIT_MS) await after(20)
  return { admittedMs: Math.round(last), serverCpuMs: Math.round(1000 * (cpuOf(pid) - before)), admitted }
}

async function idle(): Promise<Record<string, number>> {
  const empty = memory()
  const start = performance.now()
  await openAll()
  const openedMs = Math.round(performance.now() - start)
  await after(2000)
  const connected = memory()
  isMeasuring = true
  for (let device = 0; device < connections; device++) {
    send(device)
    if (device % 100 === 99) await after(1)
  }
  while (acked < connections) await after(10)
  await after(2000)
  const perConnection = (bytes: number): number => Math.round((bytes - empty) / connections)
  return {
    openedMs,
    emptyMb: round(empty / 1e6),
    bytesAConnection: perConnection(connected),
    bytesAfterAFrame: perConnection(memory()),
  }
}

function round(value: number): number {
  return Math.round(100 * value) / 100
}

async function run(): Promise<object> {
  if (mode === 'admit') return admit()
  if (mode === 'idle') return idle()
  await openAll()
  if (mode === 'paced') {
    const stop = pace()
    const measured = await measure()
    stop()
    return measured
  }
  sendsOn = () => true
  const senders = mode === 'held' ? Math.min(SENDERS, connections) : connections
  for (let device = 0; device < senders; device++) send(device)
  return measure()
}

const result = await run()
process.stdout.write(`${JSON.stringify({ mode, connections, ...result, wrong })}\n`)
latencies = []
process.exit(wrong === 0 ? 0 : 1)
