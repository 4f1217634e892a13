/** The main thread's end of the rows: from frames to memory that changes hands. */
import { codecName } from '../../codec/layouts.js'
import { priorityName } from '../../codec/priority.js'
import { RecordView } from '../../codec/record-view.js'
import type { AvlRecord } from '../../codec/types.js'
import { isoTime } from '../../render/json-value.js'
import { JsonBytes } from '../../render/json-bytes.js'
import { isUsualTime } from '../../render/json-time.js'
import { exactTimestampMs } from '../../render/record-json.js'
import { ioText } from '../record-columns.js'
import type { Delivery } from '../sink.js'
import { IoMembers } from './io-members.js'
import { type FrameHead, type PackedRows, packedPriority, ROW, ROW_NUMBERS } from './packed-rows.js'

/** Room for a time and a key, whatever they are. */
const HEAD_ROOM = 160
const HYPHEN = 0x2d

interface PackedFrame {
  readonly head: FrameHead
  readonly numbers: Float64Array
  readonly text: Uint8Array
}

const out = new JsonBytes()
const members = new IoMembers(out)
/** For as long as the delivery is on its way: a write that failed is tried again. */
const packed = new WeakMap<Delivery, PackedFrame>()

/** The rows of one delivery, made once. */
export function packFrame(delivery: Delivery): PackedFrame {
  const known = packed.get(delivery)
  if (known !== undefined) return known
  const frame = packedOf(delivery)
  packed.set(delivery, frame)
  return frame
}

/**
 * The rows of a batch, in memory that may change hands. Devices stand in the order of their IMEIs, as in the table, so
 * that each of its pages is come by once.
 */
export function packRows(batch: readonly Delivery[]): PackedRows {
  const frames = batch.map(packFrame).sort((a, b) => compare(a.head.imei, b.head.imei))
  const numbers = new Float64Array(frames.reduce((sum, frame) => sum + frame.numbers.length, 0))
  const text = Buffer.allocUnsafeSlow(frames.reduce((sum, frame) => sum + frame.text.length, 0))
  let numbersAt = 0
  let textAt = 0
  for (const frame of frames) {
    numbers.set(frame.numbers, numbersAt)
    numbersAt += frame.numbers.length
    text.set(frame.text, textAt)
    textAt += frame.text.length
  }
  return { heads: frames.map(({ head }) => head), numbers, text }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function packedOf(delivery: Delivery): PackedFrame {
  const { imei, frame, context, reading } = delivery
  const { packet } = frame
  const records = packet.kind === 'avl' ? packet.records : []
  const numbers = new Float64Array(ROW_NUMBERS * records.length)
  const imeiHead = `${imei}-`
  out.clear()
  for (const [index, record] of records.entries()) {
    const row = ROW_NUMBERS * index
    packNumbers(numbers, row, record, packet.codecId)
    const start = out.length
    writeTime(record)
    const timeEnd = out.length
    writeKey(delivery, imeiHead, record, index)
    const keyEnd = out.length
    if (!(record instanceof RecordView) || !members.write(record, reading)) out.text(ioText(record, reading))
    const ioEnd = out.length
    const { cell }: AvlRecord = record
    if (cell !== undefined) out.text(JSON.stringify(cell))
    numbers[row + ROW.timeLength] = timeEnd - start
    numbers[row + ROW.keyLength] = keyEnd - timeEnd
    numbers[row + ROW.ioLength] = ioEnd - keyEnd
    numbers[row + ROW.cellLength] = out.length - ioEnd
  }
  const { atMs } = context
  const head = {
    imei,
    received: atMs === undefined ? null : isoTime(atMs),
    codec: codecName(packet.codecId) ?? String(packet.codecId),
    rows: records.length,
  }
  return { head, numbers, text: out.take() }
}

function packNumbers(numbers: Float64Array, row: number, record: AvlRecord, codecId: number): void {
  const { gps } = record
  numbers[row + ROW.longitude] = gps.longitude
  numbers[row + ROW.latitude] = gps.latitude
  numbers[row + ROW.altitude] = gps.altitude
  numbers[row + ROW.angle] = gps.angle
  numbers[row + ROW.satellites] = gps.satellites
  numbers[row + ROW.speed] = gps.speed
  numbers[row + ROW.eventId] = record.eventIoId
  numbers[row + ROW.generationType] = record.generationType ?? NaN
  numbers[row + ROW.priority] = packedPriority(priorityName(record, codecId))
}

/** ISO 8601; digits where no date can hold the device's time. */
function writeTime(record: AvlRecord): void {
  const { timestampMs } = record
  out.reserve(HEAD_ROOM)
  if (isUsualTime(timestampMs)) out.plainTime(timestampMs)
  else out.text(isoTime(timestampMs) ?? String(exactTimestampMs(record)))
}

/** As `recordKey` has it. */
function writeKey(delivery: Delivery, imeiHead: string, record: AvlRecord, index: number): void {
  const { timestampMs } = record
  if (!(record instanceof RecordView) || !Number.isSafeInteger(timestampMs)) {
    out.text(delivery.keys[index]!)
    return
  }
  const { hashes } = delivery
  out.text(imeiHead)
  out.reserve(HEAD_ROOM)
  out.integer(timestampMs)
  out.char(HYPHEN)
  out.hexWord(hashes[2 * index]!)
  out.hexWord(hashes[2 * index + 1]!)
}
