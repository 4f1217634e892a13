/** The sinks that the kill test knows: a new one is a row. */
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openDatabase } from '../../src/sink/sqlite/driver.js'

export interface Store {
  readonly name: string
  /** What `--to` is given; everything stays in this folder. */
  url(folder: string): string
  /** The key of every record that is stored, as often as it is. */
  keys(folder: string): Promise<readonly string[]>
}

export const STORES: readonly Store[] = [
  { name: 'ndjson', url: folder => `ndjson:${join(folder, 'records.ndjson')}`, keys: ndjsonKeys },
  {
    name: 'ndjson-rotated',
    url: folder => `ndjson:${join(folder, 'records.ndjson')}?rotate=5MB`,
    keys: ndjsonKeys,
  },
  { name: 'sqlite', url: folder => `sqlite:${join(folder, 'fleet.db')}`, keys: sqliteKeys },
]

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
