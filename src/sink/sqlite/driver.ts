/**
 * Where SQLite comes from, in this one place: the running Node's own (22.13 and newer), else the package
 * @photostructure/sqlite, which has the same interface and brings its native part along for Node 20. That package is an
 * optional dependency: whoever has a newer Node, or no use for this sink, can do without it.
 */
import process from 'node:process'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

export type Database = DatabaseSyncInstance

interface Driver {
  readonly DatabaseSync: new (path: string, options?: { readonly timeout?: number }) => Database
}

/** How long a statement waits for another process that holds the database, such as somebody's query or backup. */
const BUSY_MS = 10_000

/** @throws {Error} if there is no driver, or the file can't be opened */
export async function openDatabase(path: string): Promise<Database> {
  const { DatabaseSync } = nodeDriver() ?? (await packageDriver())
  return new DatabaseSync(path, { timeout: BUSY_MS })
}

function nodeDriver(): Driver | undefined {
  // Since Node 22.3 and 20.16; it knows node:sqlite where that needs no flag.
  const { getBuiltinModule } = process as { getBuiltinModule?: (id: string) => unknown }
  if (getBuiltinModule === undefined) return undefined
  // Node calls its module experimental, on stderr, whenever it is first loaded.
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return getBuiltinModule('node:sqlite') as Driver | undefined
  } finally {
    process.emitWarning = emitWarning
  }
}

async function packageDriver(): Promise<Driver> {
  try {
    return (await import('@photostructure/sqlite')) as unknown as Driver
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(
      code === 'ERR_MODULE_NOT_FOUND'
        ? 'this Node has no SQLite: take Node 22.13 or newer, or npm install @photostructure/sqlite@1.2 beside teltonika'
        : `@photostructure/sqlite does not load: ${message.split('\n')[0]}`,
      { cause: error },
    )
  }
}
