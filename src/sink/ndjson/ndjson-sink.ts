import { open } from 'node:fs/promises'
import { hashesOfKeys } from '../../codec/record-key.js'
import type { JsonObject } from '../../render/json-value.js'
import { ndjsonLine } from '../../render/ndjson.js'
import { ByteChunks } from '../../wire/byte-chunks.js'
import { type Delivery, type Sink, SinkError, type SinkHost } from '../sink.js'
import { fileReason } from './file-reason.js'
import { KeyWindow, type Looked } from './key-window.js'
import { LineFile } from './line-file.js'
import { type NdjsonOptions, parseNdjsonUrl } from './ndjson-url.js'
import { nameForRotated, rotatedFiles } from './rotated-files.js'
import { endOfLastLine, read, readKeys } from './tail.js'

/** How far back it is looked for keys at the start, bytes: some hundred thousand records. */
const LOOK_BACK = 256 * 1024 * 1024
/** A last line that is longer is none of ours. */
const MAX_LINE = 64 * 1024 * 1024
const DAY_MS = 86_400_000

interface NdjsonHost extends SinkHost {
  /** Milliseconds since 1970, for the names of files; default the system's. */
  readonly now?: () => number
}

/** What of a delivery ends up in the file. */
export type FrameLine = Pick<Delivery, 'imei' | 'keys' | 'hashes' | 'json' | 'bytes'>

/**
 * Appends the frames as lines of NDJSON, as `decode --json` prints them, and syncs the file once a batch. A record
 * whose key is known is not written again; a frame with some of them is written with the others only.
 */
export class NdjsonSink implements Sink {
  readonly name: string
  readonly #file: LineFile
  readonly #options: NdjsonOptions
  readonly #window: KeyWindow
  readonly #now: () => number
  /** When something was written last, milliseconds since 1970: files of a day are named by it. */
  #lastWriteMs: number

  private constructor(
    file: LineFile,
    options: NdjsonOptions,
    window: KeyWindow,
    now: () => number,
    lastWriteMs: number,
  ) {
    this.name = `ndjson:${options.path}`
    this.#file = file
    this.#options = options
    this.#window = window
    this.#now = now
    this.#lastWriteMs = lastWriteMs
  }

  /** @throws {SinkError} for a URL or a file that cannot be used */
  static async open(url: string, host: NdjsonHost): Promise<NdjsonSink> {
    const options = parseNdjsonUrl(url)
    const now = host.now ?? Date.now
    let file: LineFile | undefined
    try {
      file = await LineFile.open(options.path)
      const { mtimeMs } = await isOurs(file)
      await mendTail(file, host)
      const window = new KeyWindow(options.window)
      await readBack(file, window, host)
      return new NdjsonSink(file, options, window, now, file.size > 0 ? mtimeMs : now())
    } catch (error) {
      await file?.close()
      if (error instanceof SinkError) throw error
      throw new SinkError(`${options.path} cannot be used: ${fileReason(error)}`, { cause: error })
    }
  }

  prepare(delivery: Delivery): void {
    delivery.bytes()
  }

  async write(batch: readonly FrameLine[]): Promise<void> {
    const looked = batch.map(({ imei, hashes }) => this.#window.look(imei, hashes))
    const lines = newLines(batch, looked)
    try {
      if (lines.length > 0) await this.#append(lines)
    } catch (error) {
      throw new SinkError(fileReason(error), { cause: error })
    }
    for (const [at, { imei }] of batch.entries()) this.#window.add(imei, looked[at]!.fingerprints)
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  async #append(lines: ByteChunks): Promise<void> {
    const now = this.#now()
    const stamp = this.#dueStamp(now, lines.length)
    if (stamp !== undefined) await this.#file.startAnew(await nameForRotated(this.#file.path, stamp))
    await this.#file.append(lines.take())
    this.#lastWriteMs = now
  }

  /** What the file is to be called if it has to be put aside now. */
  #dueStamp(now: number, length: number): string | undefined {
    const { rotation } = this.#options
    const { size } = this.#file
    if (size === 0 || rotation.kind === 'never') return undefined
    if (rotation.kind === 'size') {
      if (size + length <= rotation.bytes) return undefined
      return `${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}Z`
    }
    if (Math.floor(now / DAY_MS) <= Math.floor(this.#lastWriteMs / DAY_MS)) return undefined
    return new Date(this.#lastWriteMs).toISOString().slice(0, 10)
  }
}

/** What of the batch is not known yet, each record once. */
function newLines(batch: readonly FrameLine[], looked: readonly Looked[]): ByteChunks {
  const inBatch = new Map<string, Set<string> | FrameLine>()
  const lines = new ByteChunks()
  for (const [index, delivery] of batch.entries()) {
    const known = alsoInBatch(looked[index]!.known, earlierKeys(inBatch, delivery), delivery)
    if (known.size === 0) lines.add(delivery.bytes())
    else if (known.size < delivery.hashes.length / 2) lines.add(Buffer.from(lineOf(delivery, known)))
  }
  return lines
}

/** What is known or stands in an earlier frame of the batch, whose keys gain those of this one. */
function alsoInBatch(
  known: ReadonlySet<number>,
  before: Set<string> | undefined,
  delivery: FrameLine,
): ReadonlySet<number> {
  if (before === undefined) return known
  const { keys } = delivery
  const also = new Set(known)
  for (const [at, key] of keys.entries()) if (before.has(key)) also.add(at)
  for (const key of keys) before.add(key)
  return also
}

/** The keys that earlier frames of this device have in the batch: almost always there are none. */
function earlierKeys(
  inBatch: Map<string, Set<string> | FrameLine>,
  delivery: FrameLine,
): Set<string> | undefined {
  const { imei } = delivery
  const earlier = inBatch.get(imei)
  if (earlier === undefined) {
    inBatch.set(imei, delivery)
    return undefined
  }
  if (earlier instanceof Set) return earlier
  const keys = new Set(earlier.keys)
  inBatch.set(imei, keys)
  return keys
}

/** The frame's line with some of its records only. */
function lineOf(delivery: FrameLine, known: ReadonlySet<number>): string {
  const frame = JSON.parse(delivery.json()) as JsonObject
  const records = frame['records'] as readonly JsonObject[]
  return ndjsonLine({ ...frame, records: records.filter((_, at) => !known.has(at)) })
}

/** Anything else than lines of JSON is somebody's file that must not be written to. */
async function isOurs(file: LineFile): Promise<{ readonly mtimeMs: number }> {
  const stats = await file.handle.stat()
  if (!stats.isFile()) throw new SinkError(`${file.path} is no file that can be synced`)
  const { buffer, bytesRead } = await file.handle.read(Buffer.alloc(1), 0, 1, 0)
  if (bytesRead > 0 && buffer[0] !== 0x7b) {
    throw new SinkError(`${file.path} holds something else than NDJSON: nothing is written to it`)
  }
  return stats
}

/** The last line may have been cut when the machine or the program was. Nobody was told that it is kept. */
async function mendTail(file: LineFile, host: SinkHost): Promise<void> {
  const end = await endOfLastLine(file.handle, file.size, MAX_LINE)
  if (end === undefined) {
    throw new SinkError(
      `${file.path} holds something else than NDJSON: its end has no line of a usual length`,
    )
  }
  if (end === file.size) return
  if (isJson(await read(file.handle, end, file.size))) {
    await file.append([Buffer.from('\n')])
    return
  }
  host.warn(
    `${file.path} ended in the middle of a line: its last ${file.size - end} bytes are removed, they were not acknowledged`,
  )
  await file.cutTo(end)
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  }
}

/** Remembers what was stored last, in this file and in those before it. */
async function readBack(file: LineFile, window: KeyWindow, host: SinkHost): Promise<void> {
  const remember = ({ imei, keys }: { readonly imei: string; readonly keys: readonly string[] }): void =>
    window.addHashes(imei, hashesOfKeys(keys))
  const older: string[] = []
  let budget = LOOK_BACK - file.size
  if (budget > 0) {
    for (const path of await rotatedFiles(file.path)) {
      older.unshift(path)
      budget -= await readable(path, handle => handle.stat().then(({ size }) => size))
      if (budget <= 0) break
    }
  }
  for (const path of older) {
    await readable(path, async handle => {
      const { size } = await handle.stat()
      await readKeys(handle, Math.max(0, size - LOOK_BACK), size, remember)
    })
  }
  const zeros = await readKeys(file.handle, Math.max(0, file.size - LOOK_BACK), file.size, remember)
  if (zeros === undefined) return
  host.warn(
    `${file.path} has zeros from byte ${zeros} on, as after a power cut: its last ${file.size - zeros} bytes are removed`,
  )
  await file.cutTo(zeros)
}

async function readable<T>(
  path: string,
  use: (handle: Awaited<ReturnType<typeof open>>) => Promise<T>,
): Promise<T> {
  const handle = await open(path, 'r')
  try {
    return await use(handle)
  } finally {
    await handle.close()
  }
}
