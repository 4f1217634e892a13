import type { Stats } from 'node:fs'
import { type FileHandle, open, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { lockFile } from './file-lock.js'
import { endOfLastLine } from './tail.js'

/**
 * A file that grows by whole lines: what `append` has resolved for stands on the disk, and what it has rejected does
 * not stand in the file.
 */
export class LineFile {
  readonly path: string
  #opened: OpenedFile
  /** The end of the last line that is durable. */
  #size: number
  /** Whether something may stand behind it. */
  #isTorn = false

  private constructor(path: string, opened: OpenedFile) {
    this.path = path
    this.#opened = opened
    this.#size = opened.size
  }

  /** @throws the system's error, or a `SinkError` if another process has the file */
  static async open(path: string): Promise<LineFile> {
    return new LineFile(path, await openLocked(path))
  }

  /** Bytes that are durable. */
  get size(): number {
    return this.#size
  }

  get handle(): FileHandle {
    return this.#opened.handle
  }

  /** @throws the system's error; the file is as it was then, or is put right before the next append */
  async append(lines: readonly Uint8Array[]): Promise<void> {
    await this.#mend()
    let length: number
    try {
      length = await writeAll(this.handle, lines, this.#size)
      await this.handle.datasync()
    } catch (error) {
      // After a sync that failed the system may forget what it could not write, so all of it is written anew.
      this.#isTorn = true
      await this.#mend().catch(() => undefined)
      throw error
    }
    this.#size += length
  }

  /** Cuts the file to so many bytes. */
  async cutTo(size: number): Promise<void> {
    this.#size = size
    this.#isTorn = true
    await this.#mend()
  }

  /**
   * Puts the file aside under another name, and begins a new one.
   * @throws the system's error; all is as it was then
   */
  async startAnew(newName: string): Promise<void> {
    await this.#mend()
    await rename(this.path, newName)
    try {
      await this.#reopen()
    } catch (error) {
      await rename(newName, this.path)
      throw error
    }
  }

  async close(): Promise<void> {
    const { handle, unlock } = this.#opened
    await handle.close()
    await unlock?.()
  }

  /** Sees to what others have done to the file, and to what a write that failed has left in it. */
  async #mend(): Promise<void> {
    await this.#follow()
    if (!this.#isTorn) return
    await this.handle.truncate(this.#size)
    await this.handle.datasync()
    this.#isTorn = false
  }

  /**
   * A file that was deleted or moved away would take lines that nobody finds: a new one is begun under the name. One
   * that was cut, as logrotate's `copytruncate` does, goes on behind its last line.
   */
  async #follow(): Promise<void> {
    const { dev, ino } = this.#opened
    const named = await statOf(this.path)
    if (named?.dev !== dev || named.ino !== ino) await this.#reopen()
    else if (named.size < this.#size) {
      this.#size = (await endOfLastLine(this.handle, named.size, Infinity)) ?? 0
      this.#isTorn = true
    }
  }

  async #reopen(): Promise<void> {
    const { handle, unlock } = this.#opened
    this.#opened = await openLocked(this.path)
    this.#size = this.#opened.size
    // What is in the old one is durable: nothing hangs on its end.
    await handle.close().catch(() => undefined)
    await unlock?.()
  }
}

interface OpenedFile {
  readonly handle: FileHandle
  readonly dev: number
  readonly ino: number
  readonly size: number
  readonly unlock: (() => Promise<void>) | undefined
}

/** Undefined where there is no such file. */
async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function openLocked(path: string): Promise<OpenedFile> {
  const handle = await openOrMake(path)
  try {
    const { dev, ino, size } = await handle.stat()
    return { handle, dev, ino, size, unlock: await lockFile(path, `${dev}-${ino}`) }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function openOrMake(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const handle = await open(path, 'wx+')
  await syncFolder(dirname(path))
  return handle
}

/** A write may take less than it is given: a disk that is nearly full takes what fits. */
async function writeAll(
  handle: FileHandle,
  pieces: readonly Uint8Array[],
  position: number,
): Promise<number> {
  let at = position
  for (const bytes of pieces) {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at)
      done += bytesWritten
      at += bytesWritten
    }
  }
  return at - position
}

/** A file's name is kept by its folder, and is no more durable than that. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch {
    // Not every system can do that; then its file system has to look after it.
  }
}
