/** `postgres://`: a table of records, one row each. */
import { columnValues } from '../record-columns.js'
import { type Delivery, type Sink, SinkError } from '../sink.js'
import { choiceOf, parseSinkUrl, reasonOf, sinkName } from '../sink-url.js'
import { columnArrays } from './column-arrays.js'
import {
  CHECK_TABLE,
  CREATE_HYPERTABLE,
  CREATE_TABLE,
  FIND_TIMESCALE,
  INSERT,
  LOCK_SCHEMA,
} from './schema.js'

/** What `libpq` and the driver know too is handed on. */
const PARAMETERS = [
  'create',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'application_name',
  'options',
  'host',
]

/** @throws {SinkError} for a URL that can't be used */
export async function openPostgresUrl(text: string, example: string): Promise<Sink> {
  const url = parseSinkUrl(text, example, PARAMETERS)
  const createsTable = choiceOf(url, 'create', ['table']) !== undefined
  url.searchParams.delete('create')
  const { Client } = await import('../drivers/pg.js')
  const newClient = (): InstanceType<typeof Client> =>
    new Client({
      connectionString: url.href,
      application_name: url.searchParams.get('application_name') ?? 'teltonika',
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: QUERY_MS,
      keepAlive: true,
    })
  try {
    // What can't be read of it, such as a certificate that isn't there, can't be read later.
    newClient()
  } catch (error) {
    throw new SinkError(`${sinkName(url)}: ${reasonOf(error)}`)
  }
  const connect = async (): Promise<Connection> => {
    const client = newClient()
    // Without a listener the loss of a connection that nobody is using would end the program.
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  return openPostgres(sinkName(url), connect, createsTable)
}

const CONNECT_MS = 10_000
/** A server that took the statement and says nothing for so long is taken for away. */
const QUERY_MS = 60_000

/** The little that is asked of the driver. */
export interface Connection {
  query(sql: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
  end(): Promise<void>
}

/** @throws {SinkError} for what will not come right by itself: a wrong password, a table that is not there */
export async function openPostgres(
  name: string,
  connect: () => Promise<Connection>,
  createsTable: boolean,
): Promise<Sink> {
  const sink = new PostgresSink(name, connect, createsTable)
  try {
    await sink.connect()
  } catch (error) {
    if (!isAway(error)) throw sink.failure(error)
  }
  return sink
}

class PostgresSink implements Sink {
  readonly name: string
  readonly #open: () => Promise<Connection>
  readonly #createsTable: boolean
  #connection: Connection | undefined

  constructor(name: string, open: () => Promise<Connection>, createsTable: boolean) {
    this.name = name
    this.#open = open
    this.#createsTable = createsTable
  }

  async connect(): Promise<Connection> {
    const connection = await this.#open()
    try {
      // Whatever the server's own setting: what is acknowledged has to be on its disk.
      await connection.query('SET synchronous_commit = on')
      if (this.#createsTable) await createTable(connection)
      await connection.query(CHECK_TABLE)
    } catch (error) {
      await connection.end().catch(() => undefined)
      throw error
    }
    this.#connection = connection
    return connection
  }

  prepare(delivery: Delivery): void {
    columnValues(delivery)
  }

  async write(batch: readonly Delivery[]): Promise<void> {
    try {
      const connection = this.#connection ?? (await this.connect())
      await connection.query(INSERT, columnArrays(batch))
    } catch (error) {
      // A refused row leaves the connection as it was; after anything else nobody knows.
      if (!isRefusal(error)) this.#drop()
      throw this.failure(error)
    }
  }

  async close(): Promise<void> {
    const connection = this.#connection
    this.#connection = undefined
    await connection?.end().catch(() => undefined)
  }

  failure(error: unknown): SinkError {
    const advice =
      codeOf(error) === UNDEFINED_TABLE
        ? '; add create=table to the URL, or make the table as docs/sinks.md shows'
        : ''
    return new SinkError(`${this.name}: ${reasonOf(error)}${advice}`, {
      canRetry: !isRefusal(error),
      cause: error,
    })
  }

  #drop(): void {
    const connection = this.#connection
    this.#connection = undefined
    // A connection that hangs is not waited for.
    void connection?.end().catch(() => undefined)
  }
}

async function createTable(connection: Connection): Promise<void> {
  await connection.query('BEGIN')
  await connection.query(LOCK_SCHEMA)
  await connection.query(CREATE_TABLE)
  const { rows } = await connection.query(FIND_TIMESCALE)
  if (rows.length > 0) await connection.query(CREATE_HYPERTABLE)
  await connection.query('COMMIT')
}

/*
 * SQLSTATE, whose first two characters are its class (PostgreSQL documentation, appendix A).
 */
const UNDEFINED_TABLE = '42P01'
const DATA_EXCEPTION = '22'
const CONSTRAINT_VIOLATION = '23'
/** Connection exceptions, lack of resources, intervention of an operator (which includes "is starting up"), a failing system. */
const AWAY_CLASSES = ['08', '53', '57', '58']

/** Of what the server said; errors of the network and the driver have no severity. */
function codeOf(error: unknown): string | undefined {
  const { code, severity } = error as { readonly code?: string; readonly severity?: string }
  return severity === undefined ? undefined : code
}

/** The rows themselves are what is wrong. */
function isRefusal(error: unknown): boolean {
  const sqlClass = codeOf(error)?.slice(0, 2)
  return sqlClass === DATA_EXCEPTION || sqlClass === CONSTRAINT_VIOLATION
}

/** Nothing is wrong with what was asked: it may work later. An error without a code is the network's. */
function isAway(error: unknown): boolean {
  const code = codeOf(error)
  return code === undefined || AWAY_CLASSES.includes(code.slice(0, 2))
}
