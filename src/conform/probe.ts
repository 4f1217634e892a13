/** What a case works with: devices, records, hooks, and the limits of its waiting. */
import type { AvlRecord } from '../codec/types.js'
import { codecName } from '../codec/layouts.js'
import { type Describe, recordContext } from '../render/describe.js'
import type { JsonObject } from '../render/json-value.js'
import { recordJson } from '../render/record-json.js'
import { BadHook, NotApplicable, Unmet } from './finding.js'
import type { Limits, Target } from './client/limits.js'
import { TcpDevice } from './client/tcp-device.js'
import { UdpDevice } from './client/udp-device.js'
import type { CommandHook, HookLimits, HookResult, VerifyHook } from './hooks.js'
import type { RecordFrame, RecordSource } from './material.js'
import { Transcript } from './transcript.js'

export interface ProbeOptions {
  readonly target: Target
  readonly limits: Limits
  /** One a device of the case. */
  readonly imeis: readonly string[]
  readonly rejectedImei: string | undefined
  readonly records: RecordSource
  readonly describe: Describe
  readonly commandHook: CommandHook | undefined
  readonly verifyHook: VerifyHook | undefined
}

/** A command hook gets this long on top of the answer's own time: starting a program takes a while, ms. */
const HOOK_EXTRA_MS = 10_000

/** One run of one case. */
export class Probe {
  readonly transcript = new Transcript()
  readonly limits: Limits
  readonly records: RecordSource
  readonly notes: string[] = []
  readonly #options: ProbeOptions
  readonly #devices: (TcpDevice | UdpDevice)[] = []
  readonly #abort = new AbortController()
  #named = 0
  #imeisTaken = 0
  #slowestMs = 0

  constructor(options: ProbeOptions) {
    this.limits = options.limits
    this.records = options.records
    this.#options = options
  }

  /** The longest time that an answer took, ms. */
  get slowestMs(): number {
    return this.#slowestMs
  }

  /** An IMEI that the server is known to refuse; a case says that it needs one. */
  get rejectedImei(): string {
    return this.#options.rejectedImei ?? ''
  }

  /** The IMEI of the case's device, from 0. */
  imei(index: number): string {
    const { imeis } = this.#options
    const imei = imeis[index]
    if (imei === undefined)
      throw new NotApplicable(`it takes ${index + 1} devices; --imei names ${imeis.length}`)
    return imei
  }

  /** A connection, with the next IMEI unless another is given; nothing is said yet. */
  async connect(imei?: string): Promise<TcpDevice> {
    this.#refuseWhenOver()
    const device = await TcpDevice.connect(this.#deviceOptions(imei))
    if (this.#abort.signal.aborted) device.dispose()
    this.#devices.push(device)
    return device
  }

  /** A device that has said its IMEI and was let in. */
  async login(imei?: string): Promise<TcpDevice> {
    const device = await this.connect(imei)
    await device.login()
    return device
  }

  udp(imei?: string): UdpDevice {
    this.#refuseWhenOver()
    const device = new UdpDevice(this.#deviceOptions(imei))
    this.#devices.push(device)
    return device
  }

  /** Something unusual that devices accept: told, and no fault. */
  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text)
  }

  async pause(ms: number): Promise<void> {
    const { signal } = this.#abort
    await new Promise<void>(resolve => {
      const timer = setTimeout(done, ms)
      function done(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      signal.addEventListener('abort', done)
    })
  }

  /**
   * Proves that the server still serves: a device logs in and its record is acknowledged.
   * @param imei by default the first device's, which then comes back on a new connection
   * @throws {Unmet} with what became of the server
   */
  async expectServed(after: string, imei = this.imei(0)): Promise<void> {
    try {
      const device = await this.connect(imei)
      await device.login()
      const frame = this.records.frame()
      device.send(frame)
      await device.expectAck(frame)
    } catch (error) {
      const actual = error instanceof Unmet ? error.actual : (error as Error).message
      throw new Unmet(
        `after ${after}, a device logs in and is acknowledged as before`,
        `it is not: ${actual}`,
        'an error that nobody catches ends the process or its listener; keep each connection’s faults to itself',
      )
    }
  }

  /** Sends a frame and expects its ack. */
  async exchange(device: TcpDevice, frame: RecordFrame = this.records.frame(), what?: string): Promise<void> {
    device.send(frame)
    await device.expectAck(frame, what)
  }

  /**
   * Whether the server has kept the record, as `--verify-hook` says.
   * @throws {BadHook} where it says neither yes nor no
   */
  async isKept(record: AvlRecord, imei: string, codecId: number): Promise<boolean> {
    const { verifyHook } = this.#options
    if (verifyHook === undefined) throw new NotApplicable('it takes --verify-hook')
    const result = await verifyHook(this.#recordJson(record, imei, codecId), this.#hookLimits())
    this.transcript.add({
      kind: 'hook',
      device: '-',
      transport: 'hook',
      what: `--verify-hook: ${outcome(result)}`,
    })
    if (result.status !== 0 && result.status !== 1)
      throw new BadHook(`--verify-hook: ${outcome(result)}; 0 says kept, 1 not kept`)
    return result.status === 0
  }

  /** Makes the server send a command, by `--command-hook`. */
  async command(imei: string, text: string): Promise<HookResult> {
    const { commandHook } = this.#options
    if (commandHook === undefined) throw new NotApplicable('it takes --command-hook')
    this.transcript.add({
      kind: 'hook',
      device: '-',
      transport: 'hook',
      what: `--command-hook ${imei} ${text}`,
    })
    const result = await commandHook(imei, text, this.#hookLimits())
    this.transcript.add({
      kind: 'hook',
      device: '-',
      transport: 'hook',
      what: `--command-hook: ${outcome(result)}`,
    })
    return result
  }

  /** Lets go of all sockets and hooks; whoever waits comes back. */
  dispose(): void {
    this.#abort.abort()
    for (const device of this.#devices) device.dispose()
  }

  #hookLimits(): HookLimits {
    return { timeoutMs: this.limits.timeoutMs + HOOK_EXTRA_MS, signal: this.#abort.signal }
  }

  #recordJson(record: AvlRecord, imei: string, codecId: number): JsonObject {
    const packet = { kind: 'avl', codecId, records: [record] } as const
    const context = recordContext(packet, this.#options.describe, { imei })
    return { imei, codec: codecName(codecId) ?? null, ...recordJson(record, context, {}) }
  }

  #deviceOptions(imei?: string): ConstructorParameters<typeof UdpDevice>[0] {
    const index = this.#named++
    const { target, limits } = this.#options
    return {
      target,
      limits,
      transcript: this.transcript,
      name: deviceName(index),
      imei: imei ?? this.imei(this.#imeisTaken++),
      onAnswer: ms => (this.#slowestMs = Math.max(this.#slowestMs, ms)),
    }
  }

  #refuseWhenOver(): void {
    if (this.#abort.signal.aborted) throw new Unmet('an end in time', 'the case went on after its deadline')
  }
}

/** `A` to `Z`, then `A1`... */
function deviceName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`
}

function outcome({ status, stderr }: HookResult): string {
  const said = stderr === '' ? '' : `: ${stderr.split('\n').at(-1) ?? ''}`
  return status === undefined ? stderr : `exit ${status}${said}`
}
