/**
 * A thread with the database in it: commits wait for the disk, and a server that waits with them keeps every device
 * waiting. The same file is both ends of it.
 */
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { Answer, Request } from '../sqlite/messages.js'
import { SqliteStore } from '../sqlite/store.js'

/** What marks the thread as this one's: the file may be loaded in threads of others. */
const ROLE = 'teltonika-sqlite'

export function startThread(): Worker {
  return new Worker(__filename, { argv: [ROLE] })
}

/** The database, and where it is; one at a time. */
class Served {
  #path = ''
  #store: SqliteStore | undefined

  async answer(request: Request): Promise<void> {
    switch (request.kind) {
      case 'open':
        this.#path = request.path
        this.#store = await SqliteStore.open(request.path)
        break
      case 'insert':
        ;(await this.#inPlace()).insert(request.rows)
        break
      case 'close':
        this.#store?.close()
        this.#store = undefined
    }
  }

  /** A file that was moved away, as people rotate logs, is let go, and a new one made. */
  async #inPlace(): Promise<SqliteStore> {
    if (this.#store?.isInPlace === true) return this.#store
    this.#store?.close()
    this.#store = undefined
    return (this.#store = await SqliteStore.open(this.#path))
  }
}

function serve(port: NonNullable<typeof parentPort>): void {
  const served = new Served()
  // One after the other, as they came.
  let last: Promise<void> = Promise.resolve()
  port.on('message', (request: Request) => {
    last = last.then(async () => {
      const { id } = request
      let done: Answer = { id }
      try {
        await served.answer(request)
      } catch (error) {
        done = { id, error: (error as Error).message }
      }
      port.postMessage(done)
      if (request.kind === 'close') port.close()
    })
  })
}

if (!isMainThread && parentPort !== null && process.argv.includes(ROLE)) serve(parentPort)
