/** What the last run has left at the end of a file of lines. */
import type { FileHandle } from 'node:fs/promises'

const CHUNK = 1024 * 1024
const LINE_FEED = 0x0a
const KEY_LABEL = '"key":"'
/** IMEI, time of up to 20 digits, hash. */
const KEY = /^\d{15}-\d{1,20}-[0-9A-F]{16}$/

/**
 * The start of the last line if its line feed is missing, else the file's size.
 * @returns undefined if there is no line feed within the last `limit` bytes of a longer file
 */
export async function endOfLastLine(
  file: FileHandle,
  size: number,
  limit: number,
): Promise<number | undefined> {
  let end = size
  while (end > 0) {
    if (size - end >= limit) return undefined
    const start = Math.max(0, end - CHUNK)
    const bytes = await read(file, start, end)
    const at = bytes.lastIndexOf(LINE_FEED)
    if (at >= 0) return start + at + 1
    end = start
  }
  return 0
}

export interface FrameKeys {
  readonly imei: string
  readonly keys: readonly string[]
}

/**
 * Reads lines from `start` to `end` and hands out the keys of each that has some. The first one may be the rest of a
 * line.
 * @returns where the first line starts that holds a zero byte, which no JSON has: a machine that lost its power leaves
 *   such for what had not been synced; undefined if there is none
 */
export async function readKeys(
  file: FileHandle,
  start: number,
  end: number,
  onFrame: (frame: FrameKeys) => void,
): Promise<number | undefined> {
  let rest: Buffer = Buffer.alloc(0)
  let at = start
  while (at < end) {
    const chunk = await read(file, at, Math.min(end, at + CHUNK))
    if (chunk.length === 0) return undefined
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const base = at - rest.length
    at += chunk.length
    let lineStart = 0
    for (;;) {
      const lineEnd = bytes.indexOf(LINE_FEED, lineStart)
      if (lineEnd < 0) break
      const line = bytes.subarray(lineStart, lineEnd)
      if (line.includes(0)) return base + lineStart
      const frame = keysOf(line)
      if (frame !== undefined) onFrame(frame)
      lineStart = lineEnd + 1
    }
    rest = bytes.subarray(lineStart)
  }
  return undefined
}

/** Looked for without parsing the line: within a text the quotation marks would have backslashes before them. */
function keysOf(line: Buffer): FrameKeys | undefined {
  const keys: string[] = []
  for (let at = line.indexOf(KEY_LABEL); at >= 0; at = line.indexOf(KEY_LABEL, at)) {
    const start = at + KEY_LABEL.length
    const end = line.indexOf('"', start)
    if (end < 0) break
    const key = line.toString('latin1', start, end)
    if (KEY.test(key)) keys.push(key)
    at = end
  }
  const [first] = keys
  return first === undefined ? undefined : { imei: first.slice(0, 15), keys }
}

/** Bytes of the file; fewer where it has ended. */
export async function read(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(end - start)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
