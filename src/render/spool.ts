import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Characters that stay in memory before all goes to the file. */
const MAX_HELD = 0x20_0000

/** Where in the file a piece of text stands. */
interface Extent {
  readonly offset: number
  readonly length: number
}

interface Entry {
  pieces: string[]
  readonly extents: Extent[]
}

/**
 * Text that an output can only print at its end, kept by name: in memory while it is little, in a file of the system's
 * temporary folder beyond that, so that memory stays bounded however much comes. The file is this user's alone and its
 * name is gone as soon as it is open, so that nothing stays behind.
 */
export class Spool {
  private readonly entries = new Map<string, Entry>()
  private readonly maxHeld: number
  private held = 0
  private size = 0
  private file: number | undefined
  private folder: string | undefined

  /** @param maxHeld characters that may be held in memory */
  constructor(maxHeld = MAX_HELD) {
    this.maxHeld = maxHeld
  }

  /** The names, in the order in which they first came. */
  get names(): readonly string[] {
    return [...this.entries.keys()]
  }

  append(name: string, text: string): void {
    let entry = this.entries.get(name)
    if (entry === undefined) {
      entry = { pieces: [], extents: [] }
      this.entries.set(name, entry)
    }
    entry.pieces.push(text)
    this.held += text.length
    if (this.held > this.maxHeld) this.flush()
  }

  /** All that came by this name, in its order, in pieces that end where an `append` did. */
  *read(name: string): Generator<string> {
    const entry = this.entries.get(name)
    if (entry === undefined) return
    for (const { offset, length } of entry.extents) {
      const bytes = Buffer.allocUnsafe(length)
      let done = 0
      while (done < length) done += readSync(this.file!, bytes, done, length - done, offset + done)
      yield bytes.toString('utf8')
    }
    if (entry.pieces.length > 0) yield entry.pieces.join('')
  }

  close(): void {
    this.entries.clear()
    if (this.file !== undefined) closeSync(this.file)
    this.file = undefined
    this.remove()
  }

  private flush(): void {
    this.file ??= this.open()
    for (const entry of this.entries.values()) {
      if (entry.pieces.length === 0) continue
      const bytes = Buffer.from(entry.pieces.join(''), 'utf8')
      let done = 0
      while (done < bytes.length) {
        done += writeSync(this.file, bytes, done, bytes.length - done, this.size + done)
      }
      entry.extents.push({ offset: this.size, length: bytes.length })
      entry.pieces = []
      this.size += bytes.length
    }
    this.held = 0
  }

  private open(): number {
    this.folder = mkdtempSync(join(tmpdir(), 'teltonika-'))
    const file = openSync(join(this.folder, 'spool'), 'wx+', 0o600)
    try {
      this.remove()
    } catch {
      // Windows keeps the name of an open file: then `close` removes it.
    }
    return file
  }

  private remove(): void {
    if (this.folder === undefined) return
    rmSync(this.folder, { recursive: true, force: true })
    this.folder = undefined
  }
}
