/** The sinks that the kill test knows: a new one in a folder is a row, those of servers are the ones that tests start. */
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openDatabase } from '../../src/sink/sqlite/driver.js'
import { PLACES } from '../../test/support/services/places.js'

export interface Store {
  readonly name: string
  /** What has to be installed for it, where it isn't. */
  readonly missingProgram?: string
  /** Whether a record that is sent twice is there once: a broker passes both on. */
  readonly storesOnce: boolean
  /** Makes it ready; everything that it writes itself stays in this folder. */
  open(folder: string): Promise<OpenStore>
}

export interface OpenStore {
  /** What `--to` is given. */
  readonly url: string
  /** The key of every record that is stored, as often as it is. */
  storedKeys(): Promise<readonly string[]>
  stop(): Promise<void>
}

export const STORES: readonly Store[] = [
  inFolder('ndjson', folder => `ndjson:${join(folder, 'records.ndjson')}`, ndjsonKeys),
  inFolder('ndjson-rotated', folder => `ndjson:${join(folder, 'records.ndjson')}?rotate=5MB`, ndjsonKeys),
  inFolder('sqlite', folder => `sqlite:${join(folder, 'fleet.db')}`, sqliteKeys),
  ...PLACES.map(({ scheme, program, isThere, storesOnce, start }) => ({
    name: scheme,
    ...(isThere ? {} : { missingProgram: program }),
    storesOnce,
    open: start,
  })),
]

function inFolder(
  name: string,
  url: (folder: string) => string,
  keys: (folder: string) => Promise<readonly string[]>,
): Store {
  return {
    name,
    storesOnce: true,
    open: folder =>
      Promise.resolve({
        url: url(folder),
        storedKeys: () => keys(folder),
        stop: () => Promise.resolve(),
      }),
  }
}

interface FrameLine {
  readonly type: string
  readonly records: readonly { readonly key: string }[]
}

/** Every line has to be whole, in every file. */
async function ndjsonKeys(folder: string): Promise<readonly string[]> {
  const keys: string[] = []
  for (const name of (await readdir(folder)).filter(file => file.endsWith('.ndjson'))) {
    for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) {
      const frame = JSON.parse(line) as FrameLine
      for (const { key } of frame.records) keys.push(key)
    }
  }
  return keys
}

async function sqliteKeys(folder: string): Promise<readonly string[]> {
  const database = await openDatabase(join(folder, 'fleet.db'))
  try {
    return database
      .prepare('SELECT key FROM records')
      .all()
      .map((row: { key: string }) => row.key)
  } finally {
    database.close()
  }
}
