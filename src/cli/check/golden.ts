/** A golden: the lines that a capture is known to decode to. */
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CaptureError } from '../../capture/chunk.js'
import { jsonDifferences, type JsonDifference } from '../../report/json-difference.js'
import { visible } from '../terminal.js'
import { fileReason } from '../text-file.js'

/** The first field that differs, and how many do. */
export interface GoldenDifference extends JsonDifference {
  /** What the field belongs to, for people: `avl 8E, Ignition, drive.hex:12`. */
  readonly place: string
  readonly differing: number
}

export interface Comparison {
  /** Lines that the capture has decoded to. */
  readonly lines: number
  /** Whether golden and decoded lines are the same to the byte. */
  readonly isIdentical: boolean
  readonly difference?: GoldenDifference | undefined
}

/**
 * Compares line by line, field by field; the folder in a golden's `source` says where it was made and is no difference.
 * @returns undefined if there is no golden
 * @throws {CaptureError} for a golden that can't be read or is no NDJSON
 */
export async function compareWithGolden(
  decoded: AsyncIterable<string>,
  golden: string,
): Promise<Comparison | undefined> {
  if (!(await isThere(golden))) return undefined
  const expectedLines = goldenLines(golden)
  try {
    let lines = 0
    let differing = 0
    let isIdentical = true
    let first: GoldenDifference | undefined
    const compare = (expectedText: string | undefined, actualText: string | undefined): void => {
      if (expectedText === actualText) return
      isIdentical = false
      const expected = parsed(expectedText, golden)
      const actual = actualText === undefined ? undefined : JSON.parse(actualText)
      for (const difference of jsonDifferences(withoutFolder(expected), actual, `[${lines}]`)) {
        differing += 1
        first ??= { ...difference, place: placeOf(difference.field, expected ?? actual), differing }
      }
    }
    for await (const actual of decoded) {
      compare(await nextOf(expectedLines), actual)
      lines += 1
    }
    const decodedLines = lines
    for await (const expected of expectedLines) {
      compare(expected, undefined)
      lines += 1
    }
    return {
      lines: decodedLines,
      isIdentical,
      difference: first === undefined ? undefined : { ...first, differing },
    }
  } finally {
    await expectedLines.return()
  }
}

async function isThere(golden: string): Promise<boolean> {
  try {
    await stat(golden)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw new CaptureError(`cannot read ${visible(golden)}: ${fileReason(error)}`)
  }
}

/**
 * Writes the golden as a whole or not at all.
 * @throws {CaptureError} if it can't be written, and what `decoded` throws
 */
export async function writeGolden(decoded: AsyncIterable<string>, golden: string): Promise<number> {
  const unfinished = `${golden}.${randomUUID().slice(0, 8)}.tmp`
  let count = 0
  const text = async function* (): AsyncGenerator<string> {
    for await (const line of decoded) {
      count += 1
      yield `${line}\n`
    }
  }
  try {
    await pipeline(Readable.from(text()), createWriteStream(unfinished))
    await rename(unfinished, golden)
    return count
  } catch (error) {
    await rm(unfinished, { force: true })
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new CaptureError(`cannot write ${visible(golden)}: ${fileReason(error)}`)
  }
}

/** The lines that are not empty, without their line ends, as they are read. */
async function* goldenLines(golden: string): AsyncGenerator<string, void> {
  let rest = ''
  try {
    for await (const piece of createReadStream(golden, { encoding: 'utf8' })) {
      const lines = (rest + String(piece)).split('\n')
      rest = lines.pop()!
      for (const line of lines) if (line.trim() !== '') yield line.replace(/\r$/, '')
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new CaptureError(`cannot read ${visible(golden)}: ${fileReason(error)}`)
  }
  if (rest.trim() !== '') yield rest
}

async function nextOf(lines: AsyncGenerator<string, void>): Promise<string | undefined> {
  const { done, value } = await lines.next()
  return done === true ? undefined : value
}

function parsed(text: string | undefined, golden: string): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch (error) {
    throw new CaptureError(
      `the golden ${visible(golden)} is no NDJSON: ${visible((error as Error).message)}; --update writes it anew`,
    )
  }
}

function withoutFolder(line: unknown): unknown {
  if (!isRecord(line) || typeof line['source'] !== 'string') return line
  return { ...line, source: basename(line['source'].replaceAll('\\', '/')) }
}

/** The message, and of an IO element its name: what a person looks for first. */
function placeOf(field: string, line: unknown): string {
  if (!isRecord(line)) return ''
  const [, record, io] = /^\[\d+\]\.records\[(\d+)\](?:\.io\[(\d+)\])?/.exec(field) ?? []
  const element = at(at(at(at(line, 'records'), record), 'io'), io)
  const name = at(element, 'name') ?? at(element, 'id')
  const kind = [line['type'], line['codec']].filter(part => typeof part === 'string').join(' ')
  return [kind, name, withoutFolderSource(line)]
    .filter(part => (typeof part === 'string' || typeof part === 'number') && part !== '')
    .join(', ')
}

function withoutFolderSource(line: Readonly<Record<string, unknown>>): unknown {
  return (withoutFolder(line) as Readonly<Record<string, unknown>>)['source']
}

function at(value: unknown, key: string | undefined): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
