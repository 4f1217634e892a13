/** A packet capture of many devices that talk to one server at once, from a seed, of any size. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { encodeHandshake } from '../../src/codec/handshake.js'
import { corpora, type Corpus } from '../corpora.js'

const SESSIONS = 200
const SEGMENT = 1460
/** Of data segments, as they were counted in captures of the field: swapped with the next, and sent twice. */
const SWAPPED = 0.03
const REPEATED = 0.01
const FRAMES_A_CORPUS = 500
const START_MS = Date.UTC(2026, 0, 31)
const PORT = 5027
const FLAG = { syn: 0x02, ack: 0x10, push: 0x18 }
const CHUNK = 0x40_0000

export interface Traffic {
  readonly bytes: number
  readonly packets: number
  readonly frames: number
  readonly records: number
}

/** Writes the file; checksums are zero, as a capture on the sending machine has them. */
export function writeTraffic(path: string, size: number): Traffic {
  const out = new PcapFile(path)
  const random = uniform(7)
  const all = corpora(FRAMES_A_CORPUS)
  const sessions = Array.from({ length: SESSIONS }, (_, at) => new Session(at, all[at % all.length]!))
  for (const session of sessions) session.connect(out)
  let frames = 0
  let records = 0
  while (out.size < size) {
    const session = sessions[Math.floor(random() * SESSIONS)]!
    const sent = session.step(out, random)
    frames += sent > 0 ? 1 : 0
    records += sent
  }
  // Whatever began is brought to its end.
  for (const session of sessions) {
    while (session.isInFrame) {
      const sent = session.step(out, random)
      frames += sent > 0 ? 1 : 0
      records += sent
    }
  }
  out.close()
  return { bytes: out.size, packets: out.packets, frames, records }
}

/** One device: its frames in pieces, each frame acknowledged before the next is sent. */
class Session {
  private readonly at: number
  private readonly corpus: Corpus
  private seq = 1000
  private serverSeq = 5000
  private frame: number
  private readonly segments: (readonly [seq: number, from: number, to: number])[] = []
  private end = 0

  constructor(at: number, corpus: Corpus) {
    this.at = at
    this.corpus = corpus
    this.frame = (7 * at) % corpus.ends.length
  }

  get isInFrame(): boolean {
    return this.segments.length > 0
  }

  connect(out: PcapFile): void {
    const none = new Uint8Array(0)
    out.packet(this.at, true, this.seq++, 0, FLAG.syn, none, 0, 0)
    out.packet(this.at, false, this.serverSeq++, this.seq, FLAG.syn | FLAG.ack, none, 0, 0)
    const hello = encodeHandshake(String(356307042000000 + this.at))
    out.packet(this.at, true, this.seq, this.serverSeq, FLAG.push, hello, 0, hello.length)
    this.seq += hello.length
    this.reply(out, Uint8Array.of(1))
  }

  /** Sends one segment. Returns how many records are acknowledged with it. */
  step(out: PcapFile, random: () => number): number {
    const { segments, corpus } = this
    if (segments.length === 0) {
      const start = corpus.ends[this.frame - 1] ?? 0
      this.end = corpus.ends[this.frame]!
      this.frame = (this.frame + 1) % corpus.ends.length
      for (let from = start; from < this.end; from += SEGMENT) {
        const to = Math.min(this.end, from + SEGMENT)
        segments.push([this.seq, from, to])
        this.seq += to - from
      }
      // Twice as often, as one of the two counts as the one out of order.
      if (segments.length > 1 && random() < 2 * SWAPPED) segments.reverse()
    }
    const [seq, from, to] = segments.shift()!
    const times = random() < REPEATED ? 2 : 1
    for (let time = 0; time < times; time++)
      out.packet(this.at, true, seq, this.serverSeq, FLAG.push, corpus.bytes, from, to)
    if (segments.length > 0) return 0
    const records = corpus.bytes[this.end - 5]!
    this.reply(out, Uint8Array.of(0, 0, 0, records))
    return records
  }

  private reply(out: PcapFile, bytes: Uint8Array): void {
    out.packet(this.at, false, this.serverSeq, this.seq, FLAG.push, bytes, 0, bytes.length)
    this.serverSeq += bytes.length
  }
}

/** Ethernet, IPv4, TCP. */
class PcapFile {
  size = 0
  packets = 0
  private readonly file: number
  private readonly chunk = Buffer.alloc(CHUNK)
  private filled = 0

  constructor(path: string) {
    this.file = openSync(path, 'w')
    const head = this.chunk
    head.writeUInt32LE(0xa1b2c3d4, 0)
    head.writeUInt16LE(2, 4)
    head.writeUInt16LE(4, 6)
    head.writeUInt32LE(0xffff, 16)
    head.writeUInt32LE(1, 20)
    this.filled = 24
    this.size = 24
  }

  packet(
    session: number,
    fromDevice: boolean,
    seq: number,
    ack: number,
    flags: number,
    bytes: Uint8Array,
    from: number,
    to: number,
  ): void {
    const length = 54 + to - from
    if (this.filled + 16 + length > CHUNK) this.flush()
    const { chunk } = this
    let at = this.filled
    const timeUs = this.packets++ * 50
    chunk.writeUInt32LE(START_MS / 1000 + Math.floor(timeUs / 1e6), at)
    chunk.writeUInt32LE(timeUs % 1_000_000, at + 4)
    chunk.writeUInt32LE(length, at + 8)
    chunk.writeUInt32LE(length, at + 12)
    at += 16
    chunk.fill(0, at, at + 54)
    chunk[at + 5] = fromDevice ? 1 : 2
    chunk[at + 11] = fromDevice ? 2 : 1
    chunk.writeUInt16BE(0x0800, at + 12)
    chunk[at + 14] = 0x45
    chunk.writeUInt16BE(length - 14, at + 16)
    chunk[at + 22] = 64
    chunk[at + 23] = 6
    const device = 0x0a000100 + session
    const server = 0x0a000001
    chunk.writeUInt32BE(fromDevice ? device : server, at + 26)
    chunk.writeUInt32BE(fromDevice ? server : device, at + 30)
    const port = 40_000 + session
    chunk.writeUInt16BE(fromDevice ? port : PORT, at + 34)
    chunk.writeUInt16BE(fromDevice ? PORT : port, at + 36)
    chunk.writeUInt32BE(seq >>> 0, at + 38)
    chunk.writeUInt32BE(ack >>> 0, at + 42)
    chunk[at + 46] = 0x50
    chunk[at + 47] = flags
    chunk.writeUInt16BE(0xffff, at + 48)
    chunk.set(bytes.subarray(from, to), at + 54)
    this.filled = at + length
    this.size += 16 + length
  }

  close(): void {
    this.flush()
    closeSync(this.file)
  }

  private flush(): void {
    writeSync(this.file, this.chunk, 0, this.filled)
    this.filled = 0
  }
}

/** Numbers in [0, 1) from a seed: mulberry32. */
function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
