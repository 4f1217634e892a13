import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

/** `2026-11-25` or `2026-11-25T151224Z`, and a number where that name is taken. */
const STAMP = /^-\d{4}-\d\d-\d\d(T\d{6}Z)?(-\d+)?$/

/** The file's name split where stamps go: `records`, `.ndjson`. */
function parts(path: string): { readonly stem: string; readonly extension: string } {
  const extension = extname(path)
  return { stem: basename(path, extension), extension }
}

/** The names of files that were put aside, the newest first. */
export async function rotatedFiles(path: string): Promise<readonly string[]> {
  const { stem, extension } = parts(path)
  const folder = dirname(path)
  const names = (await readdir(folder)).filter(
    name =>
      name.startsWith(stem) &&
      name.endsWith(extension) &&
      STAMP.test(name.slice(stem.length, name.length - extension.length)),
  )
  const files = await Promise.all(
    names.map(async name => {
      const file = join(folder, name)
      const { mtimeMs } = await stat(file)
      return { file, mtimeMs }
    }),
  )
  return files.sort((a, b) => b.mtimeMs - a.mtimeMs).map(({ file }) => file)
}

/** A name that is free for a file put aside: with its day, or with the second in which that happened. */
export async function nameForRotated(path: string, stamp: string): Promise<string> {
  const { stem, extension } = parts(path)
  const taken = new Set(await readdir(dirname(path)))
  for (let number = 1; ; number++) {
    const name = `${stem}-${stamp}${number === 1 ? '' : `-${number}`}${extension}`
    if (!taken.has(name)) return join(dirname(path), name)
  }
}
