/** Hex as people have it: a message a line or over several lines, dumps, logs with hex in them. */
import { DecodeError } from '../wire/errors.js'
import { fromHex } from '../wire/hex.js'
import { readByteLiteral } from './byte-literal.js'
import type { CaptureChunk, CaptureReader } from './chunk.js'
import { couldBegin, headAt, nextSolidMessage } from './heads.js'
import { HexDump } from './hex-dump.js'
import { payloadOfPacket } from './ip-payload.js'
import { type HexLine, readHexLine } from './hex-line.js'
import { TextLines } from './text-lines.js'

/** Hex of one line that waits for the lines behind it. */
interface Piece {
  readonly digits: string
  readonly line: number
}

/** Bytes to judge by whether a piece begins a message that goes on. */
const JUDGED = 64

export class HexText implements CaptureReader {
  private readonly lines: TextLines
  private readonly source: string | undefined
  private line = 0
  private chunks: CaptureChunk[] = []
  /** Lines that together may be one message. */
  private pieces: Piece[] = []
  private pieceDigits = 0
  private readonly dump = new HexDump()
  private dumpLine = 0

  constructor(source?: string, encoding: 'latin1' | 'utf-16le' = 'latin1') {
    this.source = source
    this.lines = new TextLines(encoding)
  }

  push(bytes: Uint8Array): readonly CaptureChunk[] {
    for (const text of this.lines.push(bytes)) this.read(text)
    return this.taken()
  }

  end(): readonly CaptureChunk[] {
    for (const text of this.lines.end()) this.read(text)
    const dumped = this.dump.end()
    if (dumped !== undefined) this.emitDump(dumped)
    this.endPieces()
    return this.taken()
  }

  private taken(): CaptureChunk[] {
    const { chunks } = this
    this.chunks = []
    return chunks
  }

  private read(text: string): void {
    this.line += 1
    if (this.readDump(text)) return
    const literal = text.includes('\\x') ? readByteLiteral(text) : undefined
    const content: HexLine = literal === undefined ? readHexLine(text) : { kind: 'none' }
    if (content.kind === 'whole') {
      this.addPiece({ digits: content.digits, line: this.line })
      return
    }
    this.endPieces()
    if (literal !== undefined) this.emit(literal, this.line)
    else if (content.kind === 'runs') for (const digits of content.runs) this.emitDigits(digits, this.line)
    else if (content.kind === 'bad') {
      const { digits, error } = content
      this.emit(fromHex(digits.slice(0, digits.length & ~1)), this.line, error)
    }
  }

  /** Joins a line to those in front of it while they are a message that is not yet whole. */
  private addPiece(piece: Piece): void {
    if (this.pieces.length > 0 && standsAlone(piece.digits)) this.endPieces()
    this.pieces.push(piece)
    this.pieceDigits += piece.digits.length
    const { missing, isHopeless } = judge(this.pieces, this.pieceDigits)
    if (isHopeless) {
      const last = this.pieces.length > 1 ? this.pieces.pop() : undefined
      this.pieceDigits -= last?.digits.length ?? 0
      this.endPieces()
      if (last !== undefined) this.addPiece(last)
    } else if (missing <= 0) this.endPieces(missing)
  }

  /** Gives out the waiting lines: as one where they prove to be one or were cut to one width, else each by itself. */
  private endPieces(surplus = 0): void {
    const { pieces } = this
    this.pieces = []
    this.pieceDigits = 0
    const [first] = pieces
    if (first === undefined) return
    if (pieces.length === 1) {
      this.emitDigits(first.digits, first.line)
      return
    }
    const digits = pieces.map(piece => piece.digits).join('')
    const isProven = digits.length % 2 === 0 && nextSolidMessage(fromHex(digits), 0, digits.length / 2) === 0
    const tail = isProven && surplus < 0 ? digits.slice(surplus) : ''
    if (tail !== '' && couldBegin(fromHex(tail.slice(0, tail.length & ~1)))) {
      this.emitDigits(digits.slice(0, surplus), first.line)
      this.addPiece({ digits: tail, line: this.line })
    } else if (isProven || isOfOneWidth(pieces)) this.emitDigits(digits, first.line)
    else for (const piece of pieces) this.emitDigits(piece.digits, piece.line)
  }

  /** @returns whether the line was one of a dump */
  private readDump(text: string): boolean {
    const { isDump, ended } = this.dump.read(text)
    if (ended !== undefined) this.emitDump(ended)
    if (isDump && this.dump.isFirstLine) {
      this.endPieces()
      this.dumpLine = this.line
    }
    return isDump
  }

  private emitDump(bytes: Uint8Array): void {
    const packet = headAt(bytes, 0, bytes.length) === undefined ? payloadOfPacket(bytes) : undefined
    // A segment without payload (an ack of TCP's own) is nothing to report.
    if (packet === undefined) this.emit(bytes, this.dumpLine)
    else if (packet.payload.length > 0) this.emit(packet.payload, this.dumpLine)
  }

  private emitDigits(digits: string, line: number): void {
    if (digits.length % 2 === 0) {
      this.emit(fromHex(digits), line)
      return
    }
    const error = new DecodeError(
      'BAD_HEX',
      `an odd number of hex digits (${digits.length}): one is missing or one too many`,
      { offset: digits.length >> 1, field: 'hex', expected: 'two digits a byte', actual: digits.length },
    )
    this.emit(fromHex(digits.slice(0, -1)), line, error)
  }

  private emit(bytes: Uint8Array, line: number, error?: DecodeError): void {
    if (bytes.length === 0 && error === undefined) return
    const context = this.source === undefined ? {} : { source: `${this.source}:${line}` }
    this.chunks.push({ kind: 'item', bytes, context, ...(error ? { error } : {}) })
  }
}

/** What the pieces lack to be a message: digits still missing, or no hope that they begin one. */
function judge(pieces: readonly Piece[], total: number): { missing: number; isHopeless: boolean } {
  let digits = ''
  for (const piece of pieces) {
    digits += piece.digits.slice(0, 2 * JUDGED)
    if (digits.length >= 2 * JUDGED) break
  }
  const bytes = fromHex(digits.slice(0, digits.length & ~1))
  const head = headAt(bytes, 0, bytes.length)
  if (head === undefined) return { missing: 1, isHopeless: !couldBegin(bytes) }
  return { missing: 2 * head.length - total, isHopeless: false }
}

/** A whole message, which no line in front of it can be waiting for. */
function standsAlone(digits: string): boolean {
  if (digits.length % 2 !== 0 || digits.length < 14) return false
  const bytes = fromHex(digits)
  const head = headAt(bytes, 0, bytes.length)
  return head !== undefined && head.length <= bytes.length
}

/** Text that was wrapped has lines of one width; an answer, an ack or a ping behind a frame that was cut is none of it. */
function isOfOneWidth(pieces: readonly Piece[]): boolean {
  const [first, ...rest] = pieces
  const width = first?.digits.length ?? 0
  const last = rest.pop()
  if (last !== undefined && /^(?:0[01]|(?:FF)+|000000..)$/i.test(last.digits)) return false
  return rest.every(({ digits }) => digits.length === width) && (last?.digits.length ?? 0) <= width
}
