/** The sink with its thread, as it is built. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import process from 'node:process'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type * as Driver from '../../src/sink/drivers/sqlite.js'
import type { Sink } from '../../src/sink/sink.js'
import { SinkError } from '../../src/sink/sink.js'
import { openDatabase } from '../../src/sink/sqlite/driver.js'
import { openSqlite } from '../../src/sink/sqlite/sqlite.js'
import { deliveries, keysOf } from '../support/deliveries.js'
import { itStores } from '../support/sink-contract.js'

const DRIVER = pathToFileURL('dist/drivers/sqlite.cjs').href

describe('sqlite:', () => {
  let directory: string
  let path: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'teltonika-sqlite-'))
    path = join(directory, 'fleet.db')
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  async function open(): Promise<Sink> {
    const { startThread } = (await import(DRIVER)) as typeof Driver
    return openSqlite(path, startThread)
  }

  async function storedKeys(): Promise<string[]> {
    const database = await openDatabase(path)
    try {
      return database
        .prepare('SELECT key FROM records')
        .all()
        .map((row: { key: string }) => row.key)
    } catch (error) {
      if (String(error).includes('no such table')) return []
      throw error
    } finally {
      database.close()
    }
  }

  itStores(() => ({ open, storedKeys }))

  it('leaves the thread of the server free while it writes', async () => {
    const sink = await open()
    let longestMs = 0
    let last = performance.now()
    const ticking = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - last)
      last = performance.now()
    }, 1)
    const batch = deliveries(500, 20)
    const started = performance.now()
    const writing = sink.write(batch)
    // What is left after the values have been handed over is the database's part.
    last = performance.now()
    await writing
    const tookMs = performance.now() - started
    clearInterval(ticking)
    await sink.close()
    expect(longestMs).toBeLessThan(tookMs / 2)
  })

  it('waits for another process that writes, and then says that it is locked', async () => {
    const sink = await open()
    const database = await openDatabase(path)
    database.exec('BEGIN IMMEDIATE')
    const writing = sink.write(deliveries(1, 2))
    await new Promise(resolve => setTimeout(resolve, 100))
    database.exec('COMMIT')
    database.close()
    await writing
    await sink.close()
    expect(await storedKeys()).toHaveLength(2)
  })

  it('fails with the reason, and stores again once it is gone', async () => {
    const sink = await open()
    const database = await openDatabase(path)
    database.exec(
      "CREATE TRIGGER full BEFORE INSERT ON records BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
    )
    const batch = deliveries(2, 15)
    await expect(sink.write(batch)).rejects.toThrow(new SinkError(`sqlite:${path}: the disk is full`))
    database.exec('DROP TRIGGER full')
    database.close()
    await sink.write(batch)
    await sink.close()
    expect((await storedKeys()).sort()).toEqual(keysOf(batch).sort())
  })

  it('goes on in a new file when its own is moved away', async () => {
    const sink = await open()
    const [first, second] = deliveries(2, 3)
    await sink.write([first!])
    renameSync(path, `${path}.old`)
    await sink.write([second!])
    await sink.close()
    expect((await storedKeys()).sort()).toEqual([...second!.keys].sort())
  })

  it('starts another thread where the last one has died', async () => {
    const { startThread } = (await import(DRIVER)) as typeof Driver
    const threads: Worker[] = []
    const sink = await openSqlite(path, () => {
      const thread = startThread()
      threads.push(thread)
      return thread
    })
    await threads[0]!.terminate()
    const batch = deliveries(2, 3)
    await expect(sink.write(batch)).rejects.toThrow(SinkError)
    await sink.write(batch)
    await sink.close()
    expect((await storedKeys()).sort()).toEqual(keysOf(batch).sort())
    expect(threads).toHaveLength(2)
  })

  it('prints no warning of Node about a module that is new', () => {
    const script = `import(${JSON.stringify(DRIVER)}).then(({ startThread }) => {
      const thread = startThread()
      thread.on('message', answer => {
        console.log(answer)
        thread.terminate()
      })
      thread.postMessage({ id: 1, kind: 'open', path: ${JSON.stringify(path)} })
    })`
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '{ id: 1 }\n', stderr: '' })
  })
})
