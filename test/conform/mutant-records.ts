import type { AvlRecord } from '../../src/codec/types.js'
import type { Fault } from './mutants.js'

/** The id that the server has in its list with eight bytes, as it is on most models. */
const ICCID_HALF = 11
const DAY_MS = 86_400_000
const FIRST_UNKNOWN_ID = 60_000

/** The records of a frame that a server with these faults takes: all of them where it has none. */
export function wantedOf(
  records: readonly AvlRecord[],
  has: (fault: Fault) => boolean,
): readonly AvlRecord[] {
  const isUnwanted: Partial<Record<Fault, (record: AvlRecord, index: number) => boolean>> = {
    'drops records without a fix': ({ gps }) => gps.satellites === 0,
    'drops records with an old time': ({ timestampMs }) => timestampMs < Date.UTC(2016, 0),
    'refuses records of the future': ({ timestampMs }) => timestampMs > Date.now() + DAY_MS,
    'wants rising times': ({ timestampMs }, i) => timestampMs < (records[i - 1]?.timestampMs ?? 0),
    'knows a record by its time': ({ timestampMs }, i) =>
      records.findIndex(other => other.timestampMs === timestampMs) < i,
    'counts elements in one byte': ({ io }) => io.length > 255,
    'refuses ids that it does not know': ({ io }) => io.some(({ id }) => id >= FIRST_UNKNOWN_ID),
    'takes widths from a list': ({ io }) =>
      io.some(({ id, value }) => id === ICCID_HALF && value.length !== 8),
    'wants the event among the elements': ({ eventIoId, io }) =>
      eventIoId !== 0 && !io.some(({ id }) => id === eventIoId),
    'refuses what is west or south': ({ gps }) => gps.longitude < 0 || gps.latitude < 0,
    'knows three priorities': ({ priority }) => priority > 2,
  }
  return records.filter(
    (record, i) =>
      !Object.entries(isUnwanted).some(([fault, isSo]) => has(fault as Fault) && isSo(record, i)),
  )
}
