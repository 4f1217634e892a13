/** Runs tshark with the dissector that the built program prints. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runCli } from './run-cli.js'

export const hasTshark = spawnSync('tshark', ['--version']).status === 0

type Node = string | { readonly [field: string]: Node } | readonly Node[]

/** A message as the dissector shows it: fields by their filter names without `teltonika.`. */
export interface Dissected {
  /** The first of each, where a message has several. */
  readonly fields: Readonly<Record<string, string>>
  readonly payloads: readonly string[]
  readonly records: readonly DissectedRecord[]
}

export interface DissectedRecord {
  readonly fields: Readonly<Record<string, string>>
  readonly io: readonly Readonly<Record<string, string>>[]
}

export class Wireshark {
  readonly #folder: string

  private constructor(folder: string) {
    this.#folder = folder
  }

  /** @param flags of `teltonika wireshark` */
  static async with(...flags: string[]): Promise<Wireshark> {
    const folder = await mkdtemp(join(tmpdir(), 'teltonika-wireshark-'))
    const { stdout, stderr, status } = await runCli(['wireshark', ...flags])
    if (status !== 0) throw new Error(stderr)
    await writeFile(join(folder, 'teltonika.lua'), stdout)
    return new Wireshark(folder)
  }

  async end(): Promise<void> {
    await rm(this.#folder, { recursive: true })
  }

  /** All messages of a capture that have a codec, in their order. */
  async frames(capture: string | Uint8Array, ...flags: string[]): Promise<readonly Dissected[]> {
    const json = ['-T', 'json', '--no-duplicate-keys', '-Y', 'teltonika.codec']
    const text = await this.tshark(capture, ...json, ...flags)
    const packets = JSON.parse(text) as { readonly _source: { readonly layers: Record<string, Node> } }[]
    return packets.flatMap(({ _source: { layers } }) =>
      list(layers['teltonika'])
        .filter(node => typeof node === 'object' && 'teltonika.codec' in node)
        .map(dissected),
    )
  }

  async tshark(capture: string | Uint8Array, ...flags: string[]): Promise<string> {
    let path = capture
    if (typeof path !== 'string') {
      path = join(this.#folder, 'capture.pcap')
      await writeFile(path, capture)
    }
    const script = ['-X', `lua_script:${join(this.#folder, 'teltonika.lua')}`]
    const run = promisify(execFile)('tshark', [...script, '-r', path, ...flags], {
      maxBuffer: 256 * 1024 * 1024,
    })
    // A capture whose end is missing is a fault for tshark, after everything that is there.
    const { stdout, stderr } = await run.catch(
      (error: unknown) => error as { stdout: string; stderr: string },
    )
    if (/lua|Lua/.test(stderr)) throw new Error(stderr)
    return stdout
  }
}

function list(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return Array.isArray(node) ? (node as readonly Node[]) : [node]
}

function dissected(node: Node): Dissected {
  return {
    fields: plainFields(node),
    payloads: list((node as Record<string, Node>)['teltonika.payload']) as readonly string[],
    records: list((node as Record<string, Node>)['teltonika.record']).map(record => ({
      fields: plainFields(record),
      io: list((record as Record<string, Node>)['teltonika.io']).map(plainFields),
    })),
  }
}

function plainFields(node: Node): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node)
      .map(([name, value]) => [name.replace(/^teltonika\./, ''), list(value as Node)[0]])
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
