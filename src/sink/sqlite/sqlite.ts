/** `sqlite:PATH`: a file that can be queried while the server writes. */
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { type Delivery, type Sink, SinkError } from '../sink.js'
import type { Answer, Request } from './messages.js'
import { packFrame, packRows } from './pack-rows.js'
import type { PackedRows } from './packed-rows.js'

/** @throws {SinkError} if the file can't be opened */
export async function openSqliteFile(url: string): Promise<Sink> {
  const path = pathOf(url)
  const { startThread } = await import('../drivers/sqlite.js')
  return openSqlite(path, startThread)
}

/** The thread as the sink sees it. */
export type DatabaseThread = Pick<Worker, 'postMessage' | 'on' | 'terminate'>

/** @throws {SinkError} if the file can't be opened */
export async function openSqlite(path: string, startThread: () => DatabaseThread): Promise<Sink> {
  const sink = new SqliteSink(path, startThread)
  await sink.open()
  return sink
}

class SqliteSink implements Sink {
  readonly name: string
  readonly #path: string
  readonly #startThread: () => DatabaseThread
  #thread: OpenThread | undefined

  constructor(path: string, startThread: () => DatabaseThread) {
    this.name = `sqlite:${path}`
    this.#path = path
    this.#startThread = startThread
  }

  async open(): Promise<OpenThread> {
    const thread = new OpenThread(this.#startThread())
    await this.#done(thread, { kind: 'open', path: this.#path })
    this.#thread = thread
    return thread
  }

  prepare(delivery: Delivery): void {
    packFrame(delivery)
  }

  async write(batch: readonly Delivery[]): Promise<void> {
    const thread = this.#thread ?? (await this.open())
    await this.#done(thread, { kind: 'insert', rows: packRows(batch) })
  }

  async close(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    if (thread === undefined) return
    await this.#done(thread, { kind: 'close' })
    await thread.end()
  }

  async #done(thread: OpenThread, request: WithoutId<Request>): Promise<void> {
    const error = await thread.ask(request)
    if (error === undefined) return
    // One that could not open its file, or has ended, is of no more use; the next write starts another.
    if (request.kind === 'open' || thread.hasEnded) {
      this.#thread = undefined
      await thread.end()
    }
    throw new SinkError(`${this.name}: ${error}`)
  }
}

/** Requests to the thread and its answers. */
class OpenThread {
  readonly #thread: DatabaseThread
  readonly #waiting = new Map<number, (error?: string) => void>()
  #lastId = 0
  #fault: string | undefined

  constructor(thread: DatabaseThread) {
    this.#thread = thread
    thread.on('message', ({ id, error }: Answer) => {
      const answered = this.#waiting.get(id)
      this.#waiting.delete(id)
      answered?.(error)
    })
    thread.on('error', error => this.#failAll(error.message))
    thread.on('exit', () => this.#failAll('its thread has ended'))
  }

  get hasEnded(): boolean {
    return this.#fault !== undefined
  }

  /** Resolves with what went wrong, or with nothing. */
  ask(request: WithoutId<Request>): Promise<string | undefined> {
    if (this.#fault !== undefined) return Promise.resolve(this.#fault)
    const id = ++this.#lastId
    return new Promise(resolve => {
      this.#waiting.set(id, resolve)
      const message: Request = { id, ...request }
      this.#thread.postMessage(message, message.kind === 'insert' ? memoryOf(message.rows) : [])
    })
  }

  async end(): Promise<void> {
    await this.#thread.terminate()
  }

  #failAll(fault: string): void {
    this.#fault ??= fault
    for (const settle of this.#waiting.values()) settle(fault)
    this.#waiting.clear()
  }
}

/** What changes hands with the rows. */
function memoryOf({ numbers, text }: PackedRows): ArrayBuffer[] {
  return [numbers.buffer as ArrayBuffer, text.buffer as ArrayBuffer]
}

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

function pathOf(url: string): string {
  const path = url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '')
  if (path === '') throw new SinkError('sqlite: needs the path of a file, as in sqlite:fleet.db')
  const folder = dirname(resolve(path))
  if (!existsSync(folder)) throw new SinkError(`sqlite:${path}: there is no folder ${folder}`)
  if (existsSync(path) && !statSync(path).isFile()) throw new SinkError(`sqlite:${path} is no file`)
  return path
}
