import { readFile } from 'node:fs/promises'
import { isImei } from '../codec/imei.js'

/** A list that cannot be used; the message names file, line and what is wrong there. */
export class AllowListError extends Error {
  override readonly name = 'AllowListError'
}

/**
 * IMEIs, one a line; `#` starts a comment, blank lines are skipped.
 * @throws {AllowListError} at the first line that is none
 */
export function parseAllowList(text: string, name: string): ReadonlySet<string> {
  const imeis = new Set<string>()
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  lines.forEach((line, index) => {
    const entry = line.replace(/#.*/, '').trim()
    if (entry === '') return
    if (!isImei(entry)) {
      const shown = JSON.stringify(entry.length > 40 ? `${entry.slice(0, 40)}...` : entry)
      throw new AllowListError(`${name}:${index + 1}: an IMEI has 15 digits, here is ${shown}`)
    }
    imeis.add(entry)
  })
  return imeis
}

/** Who may connect, as a file says that may be read again while the server runs. */
export class AllowList {
  readonly path: string
  #imeis: ReadonlySet<string> = new Set()

  private constructor(path: string) {
    this.path = path
  }

  /** @throws {AllowListError} for a file that cannot be read or holds something else */
  static async read(path: string): Promise<AllowList> {
    const list = new AllowList(path)
    await list.reload()
    return list
  }

  get size(): number {
    return this.#imeis.size
  }

  has(imei: string): boolean {
    return this.#imeis.has(imei)
  }

  /**
   * Reads the file again. The old list stays in force unless the new one is good as a whole: a file that is just
   * being written must not lock a fleet out.
   * @throws {AllowListError}
   */
  async reload(): Promise<void> {
    let text: string
    try {
      text = await readFile(this.path, 'utf8')
    } catch (error) {
      throw new AllowListError(`cannot read the allow list ${this.path}: ${fileReason(error)}`)
    }
    this.#imeis = parseAllowList(text, this.path)
  }
}

const FILE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
}

function fileReason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return FILE_REASONS[code] ?? message
}
