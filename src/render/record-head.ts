/** All of a record's JSON but its elements. */
import { DEGREE } from '../codec/layouts.js'
import { PRIORITIES } from '../codec/priority.js'
import type { RecordView } from '../codec/record-view.js'
import { FragmentSet, putFragment } from './fragment.js'
import type { JsonBytes } from './json-bytes.js'
import { putDecimal, putHexWord, putInteger, putNatural } from './json-digits.js'
import { isUsualTime, putTime } from './json-time.js'
import { isoTime } from './json-value.js'
import { exactTimestampMs } from './record-json.js'

/** Room for all that is written here but the IMEI. */
const HEAD_ROOM = 768
const HYPHEN = 0x2d

const DEGREE_DECIMALS = 7
/** Below this many wire units a coordinate comes out as 1e-7. */
const PLAIN_DEGREES = 10

const pieces = new FragmentSet()
const KEY = pieces.add('{"key":"')
const NO_KEY = pieces.add('{"timestamp":"')
const TIMESTAMP = pieces.add('","timestamp":"')
const TIME_END = pieces.add('","timestampMs":')
const TIMESTAMP_MS = pieces.add(',"timestampMs":')
const PRIORITY = pieces.add(',"priority":')
const LONGITUDE = pieces.add(',"longitude":')
const NAMED_PRIORITIES = PRIORITIES.map(name => pieces.add(`,"priority":"${name}","longitude":`))
const LATITUDE = pieces.add(',"latitude":')
const ALTITUDE = pieces.add(',"altitude":')
const ANGLE = pieces.add(',"angle":')
const SATELLITES = pieces.add(',"satellites":')
const SPEED = pieces.add(',"speed":')
const EVENT_ID = pieces.add(',"eventId":')
const NO_GENERATION_TYPE = pieces.add(',"generationType":null,"io":[')
const GENERATION_TYPE = pieces.add(',"generationType":')
const IO = pieces.add(',"io":[')
const { doubles } = pieces.close()

/** What a record's key is made of, beside its time. */
export interface KeyParts {
  /** What stands in front of the hyphen, as JSON has it inside a string. */
  readonly imei: string
  /** Two words for each record of the packet, see `AvlPacketView.hashes`. */
  readonly hashes: Int32Array
}

/**
 * Writes the record up to its elements.
 * @param index its place in the packet
 * @param key left out where nobody knows whose it is
 */
export function writeRecordHead(out: JsonBytes, record: RecordView, index: number, key?: KeyParts): void {
  const { timestampMs } = record
  out.reserve(HEAD_ROOM)
  // As `recordKey` has it.
  out.at = putFragment(out.view, out.at, doubles, key === undefined ? NO_KEY : KEY)
  if (!isUsualTime(timestampMs)) writeFarTime(out, record, index, key)
  else {
    if (key !== undefined) {
      out.text(key.imei)
      out.at = putNatural(out.view, out.at, timestampMs)
      writeHash(out, index, key)
    }
    const end = putFragment(out.view, putTime(out.view, out.at, timestampMs), doubles, TIME_END)
    out.at = putNatural(out.view, end, timestampMs)
  }
  writePriority(out, record.priority)
  writePosition(out, record)
}

/** The same for a time that has more digits than all usual ones. */
function writeFarTime(out: JsonBytes, record: RecordView, index: number, key: KeyParts | undefined): void {
  const exact = exactTimestampMs(record)
  if (key !== undefined) {
    out.text(`${key.imei}${exact}`)
    out.reserve(HEAD_ROOM)
    writeHash(out, index, key)
  }
  // The quote in front of a time stands there already.
  out.at--
  out.value(isoTime(record.timestampMs))
  out.reserve(HEAD_ROOM)
  out.at = putFragment(out.view, out.at, doubles, TIMESTAMP_MS)
  out.value(exact)
  out.reserve(HEAD_ROOM)
}

function writeHash(out: JsonBytes, index: number, { hashes }: KeyParts): void {
  const { view } = out
  let { at } = out
  view.setUint8(at++, HYPHEN)
  at = putHexWord(view, at, hashes[2 * index]!)
  at = putHexWord(view, at, hashes[2 * index + 1]!)
  out.at = putFragment(view, at, doubles, TIMESTAMP)
}

function writePriority(out: JsonBytes, priority: number): void {
  const { view, at } = out
  const named = NAMED_PRIORITIES[priority]
  if (named !== undefined) out.at = putFragment(view, at, doubles, named)
  else {
    const end = putNatural(view, putFragment(view, at, doubles, PRIORITY), priority)
    out.at = putFragment(view, end, doubles, LONGITUDE)
  }
}

function writePosition(out: JsonBytes, record: RecordView): void {
  const { view } = out
  const { gps, generationType } = record
  let at = putDegrees(view, out.at, record.longitudeUnits)
  at = putDegrees(view, putFragment(view, at, doubles, LATITUDE), record.latitudeUnits)
  at = putInteger(view, putFragment(view, at, doubles, ALTITUDE), gps.altitude)
  at = putNatural(view, putFragment(view, at, doubles, ANGLE), gps.angle)
  at = putNatural(view, putFragment(view, at, doubles, SATELLITES), gps.satellites)
  at = putNatural(view, putFragment(view, at, doubles, SPEED), gps.speed)
  at = putNatural(view, putFragment(view, at, doubles, EVENT_ID), record.eventIoId)
  // Its type is a plain number, see RecordView.
  if ((generationType as number | undefined) === undefined)
    out.at = putFragment(view, at, doubles, NO_GENERATION_TYPE)
  else {
    at = putNatural(view, putFragment(view, at, doubles, GENERATION_TYPE), generationType)
    out.at = putFragment(view, at, doubles, IO)
  }
}

function putDegrees(view: DataView, at: number, units: number): number {
  if (units >= PLAIN_DEGREES || units <= -PLAIN_DEGREES)
    return putDecimal(view, at, units, DEGREE_DECIMALS, DEGREE)
  let end = at
  for (const digit of String(units / DEGREE)) view.setUint8(end++, digit.charCodeAt(0))
  return end
}
