/**
 * The key of a record: the same for the same record however often a device sends it, on whatever transport and in
 * whatever company, so that a store can take it once.
 *
 * A key is `IMEI-timestampMs-hash`, as `356307042441013-1560161086000-5D0B5F2B7F3C9A11`. The hash is 64 bits over the
 * record's own bytes, which hold the event, the position and every element. Two keys can only be the same by accident
 * where one device makes two different records in the same millisecond, and then with a chance of 1 in 2^64. Were a
 * million devices to make a thousand such pairs a day each, one accident would be due in fifty million years. Because
 * the device stands in front, nobody can choose a record that hides another device's; and keys in their order are each
 * device's records in the order of time, which is what an index likes.
 *
 * The bytes are those of the codec that carried the record: one that a device sends again after it was switched to
 * another codec has another key.
 */
import { asciiBytes } from '../wire/ascii.js'
import { Writer } from '../wire/writer.js'
import { writeAvlRecord } from './avl-record.js'
import { writableLayout } from './data-field.js'
import { CODEC_7 } from './layouts.js'
import { type Hash64, murmur3 } from './murmur3.js'
import { AvlPacketView, RecordView } from './record-view.js'
import type { AvlPacket, AvlRecord } from './types.js'

/**
 * The record's key: digits, upper-case letters A to F and hyphens only, so it needs no escaping anywhere.
 * @param imei 15 digits
 * @throws {EncodeError} for a record made by hand that the codec cannot hold; never for a decoded one
 */
export function recordKey(imei: string, record: AvlRecord, codecId: number): string {
  const { first, second } = record instanceof RecordView ? record.hash() : hashOf(record, codecId)
  return `${imei}-${timeText(record)}-${hexWord(first)}${hexWord(second)}`
}

/** The keys of a packet's records, in their order. */
export function recordKeys(imei: string, packet: AvlPacket): readonly string[] {
  const { records, codecId } = packet
  if (!(packet instanceof AvlPacketView)) return records.map(record => recordKey(imei, record, codecId))
  const hashes = packet.hashes()
  return records.map(
    (record, at) => `${imei}-${timeText(record)}-${hexWord(hashes[2 * at]!)}${hexWord(hashes[2 * at + 1]!)}`,
  )
}

/** The hashes of a packet's records without their keys' texts: two words each, in their order. */
export function recordHashes(packet: AvlPacket): Int32Array {
  if (packet instanceof AvlPacketView) return packet.hashes()
  const { records, codecId } = packet
  const words = new Int32Array(2 * records.length)
  for (const [at, record] of records.entries()) {
    const { first, second } = hashOf(record, codecId)
    words[2 * at] = first
    words[2 * at + 1] = second
  }
  return words
}

/** Digits of the hash at a key's end. */
const HASH_DIGITS = 16

/** The same from keys that were read somewhere. */
export function hashesOfKeys(keys: readonly string[]): Int32Array {
  const words = new Int32Array(2 * keys.length)
  for (const [i, key] of keys.entries()) {
    const at = key.length - HASH_DIGITS
    words[2 * i] = Number.parseInt(key.slice(at, at + 8), 16)
    words[2 * i + 1] = Number.parseInt(key.slice(at + 8), 16)
  }
  return words
}

function timeText(record: AvlRecord): string {
  const { timestampMs } = record
  if (timestampMs >= 1e6 && timestampMs <= MAX_QUICK_TIME && Number.isInteger(timestampMs)) {
    // Small integers become text in half the time of large ones.
    const millions = Math.floor(timestampMs / 1e6)
    const rest = timestampMs - millions * 1e6
    const thousands = Math.floor(rest / 1000)
    return String(millions) + THREE_DIGITS[thousands]! + THREE_DIGITS[rest - thousands * 1000]!
  }
  if (Number.isSafeInteger(timestampMs) || !(record instanceof RecordView)) return String(timestampMs)
  return record.exactTimestampMs.toString()
}

const MAX_QUICK_TIME = 1e15
const THREE_DIGITS = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'))

/** A record that is no view of its frame is written once more to have its bytes. */
function hashOf(record: AvlRecord, codecId: number): Hash64 {
  if (codecId === CODEC_7) return murmur3(asciiBytes(codec7Text(record), 'record'))
  const w = new Writer(160)
  writeAvlRecord(w, writableLayout([record], codecId), record)
  return murmur3(w.finish())
}

/** A Codec 7 record can hold what cannot be written back, such as a coordinate that is no number. */
function codec7Text({ timestampMs, priority, gps, cell, io }: AvlRecord): string {
  const { longitude, latitude, altitude, angle, satellites, speed } = gps
  const { lac, cellId, signalQuality, operatorCode } = cell ?? {}
  const numbers = [timestampMs, priority, longitude, latitude, altitude, angle, satellites, speed]
  const elements = io.map(({ id, value }) => `${id}=${value.join('.')}`)
  return [...numbers, lac, cellId, signalQuality, operatorCode, ...elements].join(' ')
}

const HEX_PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))

function hexWord(word: number): string {
  return (
    HEX_PAIRS[word >>> 24]! +
    HEX_PAIRS[(word >>> 16) & 0xff]! +
    HEX_PAIRS[(word >>> 8) & 0xff]! +
    HEX_PAIRS[word & 0xff]!
  )
}
