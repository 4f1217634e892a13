/** The table of records in PostgreSQL. */
import { COLUMNS } from '../record-columns.js'

const TYPES: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  imei: 'text NOT NULL',
  time: 'timestamptz NOT NULL',
  key: 'text NOT NULL',
  received: 'timestamptz',
  longitude: 'double precision',
  latitude: 'double precision',
  altitude: 'integer',
  // Whole degrees but for Codec 7, which has 256 steps to the circle.
  angle: 'double precision',
  satellites: 'integer',
  speed: 'integer',
  event_id: 'integer NOT NULL',
  priority: 'text NOT NULL',
  codec: 'text NOT NULL',
  generation_type: 'integer',
  io: 'jsonb NOT NULL',
  cell: 'jsonb',
}

/** The key has to be with the time: Timescale wants what is unique to name the column that it divides by. */
export const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS records (
${COLUMNS.map(column => `  ${column} ${TYPES[column]},`).join('\n')}
  PRIMARY KEY (imei, time, key)
)`

/** Finds nothing where the extension Timescale is not in the database. */
export const FIND_TIMESCALE = `SELECT 1 FROM pg_extension WHERE extname = 'timescaledb'`

/** With Timescale the table is divided by time, so that old parts can be dropped or compressed. */
export const CREATE_HYPERTABLE = `SELECT create_hypertable('records', 'time', if_not_exists => true)`

/** Two servers that start at once must not make it both. */
export const LOCK_SCHEMA = `SELECT pg_advisory_xact_lock(hashtext('teltonika records'))`

/** Fails, and says why, if the table or a column is not there. */
export const CHECK_TABLE = `SELECT ${COLUMNS.join(', ')} FROM records LIMIT 0`

/** One array a column: one statement and one plan for batches of any size, and nothing of a device in the SQL. */
export const INSERT = `INSERT INTO records (${COLUMNS.join(', ')})
SELECT * FROM unnest(${COLUMNS.map((column, i) => `$${i + 1}::${arrayType(column)}`).join(', ')})
ON CONFLICT (imei, time, key) DO NOTHING`

function arrayType(column: (typeof COLUMNS)[number]): string {
  return `${TYPES[column].replace(' NOT NULL', '')}[]`
}
