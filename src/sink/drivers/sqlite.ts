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

async function answer(store: SqliteStore | undefined, request: Request): Promise<SqliteStore | undefined> {
  switch (request.kind) {
    case 'open':
      return SqliteStore.open(request.path)
    case 'insert':
      store?.insert(request.values)
      return store
    case 'close':
      store?.close()
      return undefined
  }
}

function serve(port: NonNullable<typeof parentPort>): void {
  let store: SqliteStore | undefined
  // One after the other, as they came.
  let last: Promise<void> = Promise.resolve()
  port.on('message', (request: Request) => {
    last = last.then(async () => {
      const { id } = request
      let done: Answer = { id }
      try {
        store = await answer(store, request)
      } catch (error) {
        done = { id, error: (error as Error).message }
      }
      port.postMessage(done)
      if (request.kind === 'close') port.close()
    })
  })
}

if (!isMainThread && parentPort !== null && process.argv.includes(ROLE)) serve(parentPort)
