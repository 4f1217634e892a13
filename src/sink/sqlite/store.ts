/** The database file: its schema, and batches of rows in one transaction each. Everything here blocks its thread. */
import { statSync } from 'node:fs'
import { COLUMNS } from '../record-columns.js'
import { type Database, openDatabase } from './driver.js'
import type { PackedRows } from './packed-rows.js'
import { RowValues } from './row-values.js'

/** Of `PRAGMA application_id`: "TELT". Tells a database of ours from somebody else's. */
const APPLICATION_ID = 0x54_45_4c_54
const SCHEMA_VERSION = 1

/**
 * What is asked for most, read from `io` when somebody asks: nothing is stored twice. Ids that mean the same on every
 * model with a GNSS receiver.
 */
const SHORTCUTS: readonly (readonly [column: string, type: string, id: number])[] = [
  ['ignition', 'INTEGER', 239],
  ['movement', 'INTEGER', 240],
  ['external_voltage', 'REAL', 66],
  ['battery_voltage', 'REAL', 67],
  ['battery_level', 'INTEGER', 113],
  ['gsm_signal', 'INTEGER', 21],
  ['odometer', 'INTEGER', 16],
]

/** The table is its own index: a device's records lie together, in the order of time. */
export const SCHEMA = `CREATE TABLE records (
  imei TEXT NOT NULL,
  time TEXT NOT NULL,
  key TEXT NOT NULL,
  received TEXT,
  longitude REAL,
  latitude REAL,
  altitude INTEGER,
  angle INTEGER,
  satellites INTEGER,
  speed INTEGER,
  event_id INTEGER NOT NULL,
  priority TEXT NOT NULL,
  codec TEXT NOT NULL,
  generation_type INTEGER,
  io TEXT NOT NULL,
  cell TEXT,
${SHORTCUTS.map(([column, type, id]) => `  ${column} ${type} AS (json_extract(io, '$."${id}"')),`).join('\n')}
  PRIMARY KEY (imei, time, key)
) WITHOUT ROWID`

/** Rows that one statement takes: fewer crossings into the driver, and still one plan. */
const ROWS_A_STATEMENT = 20

/** The log may grow to so many pages, of 4 KB, before they are brought into the file. */
const CHECKPOINT_PAGES = 8192
/** Pages that are kept in memory: the newest of each device, of some thousands. Taken as they are needed. */
const CACHE_KB = 32 * 1024

export class SqliteStore {
  readonly #path: string
  readonly #file: number
  readonly #database: Database
  readonly #one: ReturnType<Database['prepare']>
  readonly #many: ReturnType<Database['prepare']>

  private constructor(path: string, database: Database) {
    this.#path = path
    this.#file = statSync(path).ino
    this.#database = database
    this.#one = database.prepare(insertSql(1))
    this.#many = database.prepare(insertSql(ROWS_A_STATEMENT))
  }

  /**
   * Opens the file, or makes it.
   * @throws {Error} with a message for people if it can't be used
   */
  static async open(path: string): Promise<SqliteStore> {
    const database = await openDatabase(path)
    try {
      prepareFile(database)
      return new SqliteStore(path, database)
    } catch (error) {
      database.close()
      throw error
    }
  }

  /**
   * Stores the rows. When it returns they are on the disk, each of them once; when it throws none of them is there that
   * was not before.
   */
  insert(rows: PackedRows): void {
    const database = this.#database
    database.exec('BEGIN IMMEDIATE')
    try {
      const values = new RowValues(rows)
      while (values.left >= ROWS_A_STATEMENT) this.#many.run(...values.take(ROWS_A_STATEMENT))
      while (values.left > 0) this.#one.run(...values.take(1))
      database.exec('COMMIT')
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  /** Whether the file still has its name: one that was deleted or moved away takes rows that nobody will find. */
  get isInPlace(): boolean {
    return statSync(this.#path, { throwIfNoEntry: false })?.ino === this.#file
  }

  close(): void {
    this.#database.close()
  }
}

function insertSql(rows: number): string {
  const row = `(${COLUMNS.map(() => '?').join(', ')})`
  const values = Array.from({ length: rows }, () => row).join(', ')
  return `INSERT INTO records (${COLUMNS.join(', ')}) VALUES ${values} ON CONFLICT DO NOTHING`
}

function prepareFile(database: Database): void {
  // In WAL mode readers don't stop the writer; FULL is what makes each commit outlive a loss of power.
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
  // A device's newest page is written at each of its commits: into the file itself only once in a while.
  database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  database.exec(`PRAGMA cache_size = -${CACHE_KB}`)
  database.exec('BEGIN IMMEDIATE')
  try {
    if (isEmpty(database)) {
      database.exec(SCHEMA)
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
      database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
    } else if (pragma(database, 'application_id') !== APPLICATION_ID) {
      throw new Error('it is a database of something else; give a new file, or one that teltonika has made')
    } else if (pragma(database, 'user_version') !== SCHEMA_VERSION) {
      throw new Error(
        `its schema has version ${pragma(database, 'user_version')}, this teltonika writes ${SCHEMA_VERSION}; give a new file`,
      )
    }
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function isEmpty(database: Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
}

function pragma(database: Database, name: string): number {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[0]!
}
