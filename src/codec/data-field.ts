/**
 * The data field, which TCP frames, UDP packets and bare arrays share: codec id, Number of Data 1, the records or
 * commands, Number of Data 2.
 */
import { DecodeError, EncodeError, type Warning } from '../wire/errors.js'
import { hexNumber } from '../wire/hex.js'
import { Reader } from '../wire/reader.js'
import type { Writer } from '../wire/writer.js'
import { readAvlRecord, type RecordFindings, writeAvlRecord } from './avl-record.js'
import { readCodec7Record, writeCodec7Record } from './codec7.js'
import { readCommand, writeCommand } from './command.js'
import {
  type AvlLayout,
  avlLayout,
  CODEC8_WITH_16_BYTE_GROUP,
  CODEC_7,
  commandLayout,
  type CommandLayout,
} from './layouts.js'
import { placeRecords } from './place-records.js'
import { AvlPacketView } from './record-view.js'
import type { AvlRecord, Command, Packet } from './types.js'
import { passRecords } from './walk-records.js'

/** The smallest data field: codec id, two counts and nothing between. */
export const MIN_DATA_FIELD = 3

/** Faults that are kept of one data field: what follows the first few adds nothing, and a peer may send many. */
const MAX_FAULTS = 16

/** What reading a data field came to. The packet may be trusted only where there is no fault. */
export class DataFieldFindings implements RecordFindings {
  packet: Packet | undefined = undefined
  recordCount = 0
  readonly faults: DecodeError[] = []
  readonly warnings: Warning[] = []

  get holds(): boolean {
    return this.faults.length === 0
  }

  fault(error: DecodeError): void {
    if (this.faults.length < MAX_FAULTS) this.faults.push(error)
  }

  warn(warning: Warning): void {
    this.warnings.push(warning)
  }
}

/**
 * The records of a data field where all is well and nothing is worth a word, which nearly all are; undefined for any
 * other: `readDataField` tells what it is.
 */
export function acceptRecords(bytes: Uint8Array, start: number, end: number): AvlPacketView | undefined {
  const layout = avlLayout(bytes[start]!)
  if (layout === undefined || end - start < MIN_DATA_FIELD) return undefined
  const count = bytes[start + 1]!
  const last = end - 1
  if (bytes[last] !== count) return undefined
  if (passRecords(bytes, start + 2, last, count, layout) !== last) return undefined
  return new AvlPacketView(bytes, layout, start + 2, last, count)
}

/** Reads from the codec id to the reader's end. Never throws: faults are collected. */
export function readDataField(r: Reader): DataFieldFindings {
  const accepted = r.trace === undefined ? acceptRecords(r.bytes, r.pos, r.end) : undefined
  if (accepted !== undefined) {
    const findings = new DataFieldFindings()
    findings.packet = accepted
    findings.recordCount = accepted.recordCount
    r.pos = r.end
    return findings
  }
  try {
    return readBody(r)
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    const findings = new DataFieldFindings()
    findings.fault(error)
    return findings
  }
}

function readBody(r: Reader): DataFieldFindings {
  const codecId = r.u8('codecId')
  const avl = avlLayout(codecId)
  if (avl !== undefined) return readAvlBody(r, avl)
  const command = commandLayout(codecId)
  if (command !== undefined) return readCommands(r, command)
  if (codecId === CODEC_7) return readCodec7Records(r)
  throw new DecodeError(
    'UNKNOWN_CODEC',
    `codec id ${hexNumber(codecId, 1)} is none of 07, 08, 8E, 10, 0C, 0D, 0E, 0F`,
    {
      offset: r.offset - 1,
      field: 'codecId',
      actual: hexNumber(codecId, 1),
    },
  )
}

/** One way to read the records of a body. */
interface Reading {
  readonly layout: AvlLayout
  readonly count: number
}

/** Reads the body by one layout; where it does not balance, tries what real devices are known to send instead. */
function readAvlBody(r: Reader, layout: AvlLayout): DataFieldFindings {
  const count = r.u8('numberOfData1')
  const start = r.pos
  const attempt = (reading: Reading): DataFieldFindings =>
    readRecords(new Reader(r.bytes, start, r.end, undefined, r.origin), reading)

  let reading: Reading = { layout, count }
  let findings = attempt(reading)
  if (!findings.holds) {
    const offset = start - r.origin
    const count2 = r.bytes[r.end - 1]!
    const wide = { layout: CODEC8_WITH_16_BYTE_GROUP, count }
    const counted = { layout, count: count2 }
    const widely = layout.codec === '8' ? attempt(wide) : undefined
    const recounted = widely?.holds !== true && count !== count2 ? attempt(counted) : undefined
    if (widely?.holds === true) {
      widely.warn(sixteenByteGroup(offset))
      reading = wide
      findings = widely
    } else if (recounted?.holds === true) {
      // The second count is the true one: say so instead of what stumbling over the first one brought up.
      recounted.recordCount = 0
      recounted.fault(countMismatch('numberOfData1', offset - 1, count2, count))
      reading = counted
      findings = recounted
    }
  }
  // Traced last, by the reading that won, so that each byte is explained once.
  if (r.trace !== undefined) readRecords(r, reading)
  return findings
}

function sixteenByteGroup(offset: number): Warning {
  return {
    code: 'IO_16_BYTE_GROUP',
    message:
      'the records balance only with a further group of 16-byte IO values, as some Codec 8 firmware sends it',
    offset,
  }
}

function readRecords(r: Reader, { layout, count }: Reading): DataFieldFindings {
  const findings = new DataFieldFindings()
  const start = r.pos
  const end = r.end - 1
  let whole = 0
  readItems(r, findings, count, 'records', () => {
    for (; whole < count; whole++) {
      r.item = whole
      readAvlRecord(r, layout, findings)
    }
    return whole
  })
  findings.packet = new AvlPacketView(r.bytes, layout, start, end, whole)
  if (findings.holds) findings.recordCount = count
  return findings
}

function readCodec7Records(r: Reader): DataFieldFindings {
  const findings = new DataFieldFindings()
  const count = r.u8('numberOfData1')
  const records: AvlRecord[] = []
  readItems(r, findings, count, 'records', () => {
    for (let i = 0; i < count; i++) {
      r.item = i
      records.push(readCodec7Record(r))
    }
    return count
  })
  findings.packet = { kind: 'avl', codecId: CODEC_7, records }
  if (findings.holds) findings.recordCount = count
  return findings
}

function readCommands(r: Reader, layout: CommandLayout): DataFieldFindings {
  const findings = new DataFieldFindings()
  const quantityAt = r.offset
  const quantity = r.u8('numberOfData1')
  const commands: Command[] = []
  readItems(r, findings, undefined, 'commands', () => {
    do {
      r.item = commands.length
      commands.push(readCommand(r, layout, findings))
    } while (r.remaining > 0 && commands.length < r.bytes[r.end]!)
    return commands.length
  })
  findings.packet = { kind: 'command', codecId: layout.codecId, commands }
  if (quantity !== commands.length && findings.holds) {
    findings.warn({
      code: 'QUANTITY_IGNORED',
      message: `the first quantity says ${quantity}, the frame holds ${commands.length}; it is ignored on parsing`,
      offset: quantityAt,
    })
  }
  return findings
}

/**
 * What all bodies share: items up to the second count, which must follow at once and agree with the number of them.
 * @param count the first count; undefined where the documents say that it is ignored
 */
function readItems(
  r: Reader,
  findings: DataFieldFindings,
  count: number | undefined,
  itemName: string,
  readAll: () => number,
): void {
  if (r.remaining < 1) throw r.overrun('numberOfData2', 1)
  r.itemName = itemName
  r.end -= 1
  let items: number
  try {
    items = readAll()
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    findings.fault(error)
    return
  } finally {
    r.item = -1
    r.end += 1
  }
  if (r.remaining > 1) {
    findings.fault(
      new DecodeError(
        'TRAILING_BYTES',
        `the ${itemName} end at offset ${r.offset}, the second count stands ${r.remaining - 1} bytes further on`,
        { offset: r.offset, field: 'numberOfData2', expected: r.offset, actual: r.end - 1 - r.origin },
      ),
    )
    return
  }
  const at = r.offset
  const count2 = r.u8('numberOfData2')
  if (count2 === (count ?? items)) return
  findings.fault(
    count === undefined
      ? quantityMismatch(at, items, count2)
      : countMismatch('numberOfData2', at, count, count2),
  )
}

function quantityMismatch(offset: number, expected: number, actual: number): DecodeError {
  return new DecodeError(
    'COUNT_MISMATCH',
    `the frame holds ${expected === 1 ? '1 command' : `${expected} commands`}, the second quantity says ${actual}`,
    { offset, field: 'numberOfData2', expected, actual },
  )
}

function countMismatch(field: string, offset: number, expected: number, actual: number): DecodeError {
  const counts = field === 'numberOfData1' ? [actual, expected] : [expected, actual]
  return new DecodeError('COUNT_MISMATCH', `the first count says ${counts[0]}, the second ${counts[1]}`, {
    offset,
    field,
    expected,
    actual,
  })
}

/**
 * Writes codec id to second count.
 * @throws {EncodeError} for an unknown codec, more than 255 items, or a value that its field cannot hold
 */
export function writeDataField(w: Writer, packet: Packet): void {
  const { codecId } = packet
  w.u8('codecId', codecId)
  const items = packet.kind === 'avl' ? packet.records : packet.commands
  w.u8('numberOfData1', items.length)
  if (packet.kind === 'command') {
    const layout = commandLayout(codecId)
    if (layout === undefined) throw new EncodeError('codecId', codecId, '12, 13, 14 or 15 carries commands')
    if (items.length === 0) throw new EncodeError('numberOfData1', 0, 'at least one command is needed')
    for (const command of packet.commands) writeCommand(w, layout, command)
  } else if (codecId === CODEC_7) {
    for (const record of packet.records) writeCodec7Record(w, record)
  } else {
    writeRecords(w, codecId, packet.records)
  }
  w.u8('numberOfData2', items.length)
}

/** Nearly all records hold: whoever explains what is wrong with one, field by field, is asked only where something is. */
function writeRecords(w: Writer, codecId: number, records: readonly AvlRecord[]): void {
  const start = w.size
  const plain = avlLayout(codecId)
  if (plain !== undefined && placeRecords(w, plain, records)) return
  w.rewind(start)
  const layout = writableLayout(records, codecId)
  for (const record of records) writeAvlRecord(w, layout, record)
}

/**
 * The layout to write these records in: Codec 8 grows its 16-byte group only where a value asks for it.
 * @throws {EncodeError} for a codec that has none
 */
export function writableLayout(records: readonly AvlRecord[], codecId: number): AvlLayout {
  const layout = avlLayout(codecId)
  if (layout === undefined) throw new EncodeError('codecId', codecId, '7, 8, 8E (142) or 16 carries records')
  const wide = layout.codec === '8' && records.some(record => record.io.some(io => io.value.length === 16))
  return wide ? CODEC8_WITH_16_BYTE_GROUP : layout
}
