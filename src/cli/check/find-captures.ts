/** What the arguments of `check` stand for: captures, each with the place of its golden. */
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { visible } from '../terminal.js'
import { fileReason } from '../text-file.js'

/** A capture and where its golden has to be. */
export interface CaptureFile {
  /** As a person reads it: with the argument in front, with slashes. */
  readonly path: string
  readonly golden: string
}

/** A path that can't be used, and why. */
export interface UnusablePath {
  readonly path: string
  readonly reason: string
}

export interface FoundCaptures {
  readonly captures: readonly CaptureFile[]
  readonly unusable: readonly UnusablePath[]
}

const CAPTURE_EXTENSIONS = ['hex', 'pcap', 'pcapng', 'ndjson', 'bin', 'log'] as const

const CAPTURE_NAME = new RegExp(`\\.(?:${CAPTURE_EXTENSIONS.join('|')})(?:\\.gz)?$`, 'i')
const ENDING = /\.[^.]*$/

/**
 * The captures of each path in the order of their names, each once. A folder is searched with the folders in it, hidden
 * ones left out. A file may have any ending, since somebody has named it; a golden stands for its capture.
 */
export async function findCaptures(paths: readonly string[]): Promise<FoundCaptures> {
  const unusable: UnusablePath[] = []
  const found = new Set<string>()
  for (const path of paths) {
    try {
      for (const file of await filesOf(path)) found.add(file)
    } catch (error) {
      unusable.push({ path: slashes(path), reason: reasonOf(error, path) })
    }
  }
  const captures = Array.from(found, file => ({ path: slashes(file), golden: goldenOf(file) }))
  return { captures, unusable: [...unusable, ...rivals(captures)] }
}

/** `NAME.json` beside `NAME.hex`. */
function goldenOf(file: string): string {
  const name = basename(file)
  const ending = CAPTURE_NAME.test(name) ? CAPTURE_NAME : ENDING
  return join(dirname(file), `${name.replace(ending, '')}.json`)
}

class NoCaptureError extends Error {}

/** @throws {NoCaptureError} @throws what the file system says */
async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isDirectory()) {
    const files = await capturesIn(path)
    if (files.length > 0) return files
    throw new NoCaptureError(`no capture in ${visible(path)}: none of its files is a ${endings()}`)
  }
  if (!path.toLowerCase().endsWith('.json')) return [path]
  // A shell's `captures/*` names the goldens too.
  const stem = basename(path).replace(ENDING, '')
  const beside = await namesIn(dirname(path))
  const capture = beside.find(name => CAPTURE_NAME.test(name) && name.replace(CAPTURE_NAME, '') === stem)
  if (capture !== undefined) return [join(dirname(path), capture)]
  throw new NoCaptureError(`${visible(path)} is a golden without a capture beside it`)
}

async function capturesIn(folder: string): Promise<string[]> {
  const files: string[] = []
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    // A link that leads nowhere is no capture.
    const stats = await stat(path).catch(() => undefined)
    if (stats?.isDirectory() === true && !(await isLinkedFolder(folder, name))) {
      files.push(...(await capturesIn(path)))
    } else if (stats?.isFile() === true && CAPTURE_NAME.test(name)) files.push(path)
  }
  return files
}

/** Linked folders are left out: they may lead back here. */
async function isLinkedFolder(folder: string, name: string): Promise<boolean> {
  return (await lstat(join(folder, name))).isSymbolicLink()
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter(name => !name.startsWith('.') && name !== 'node_modules').sort()
}

/** Captures that would share a golden. */
function rivals(captures: readonly CaptureFile[]): UnusablePath[] {
  const byGolden = new Map<string, CaptureFile>()
  return captures.flatMap(capture => {
    const first = byGolden.get(capture.golden)
    if (first === undefined) {
      byGolden.set(capture.golden, capture)
      return []
    }
    const golden = visible(basename(capture.golden))
    const reason = `${visible(capture.path)} and ${visible(basename(first.path))} would share the golden ${golden}: rename one of them`
    return [{ path: capture.path, reason }]
  })
}

function endings(): string {
  return `${CAPTURE_EXTENSIONS.slice(0, -1)
    .map(ending => `.${ending}`)
    .join(', ')} or .${CAPTURE_EXTENSIONS.at(-1)!}`
}

function reasonOf(error: unknown, path: string): string {
  if (error instanceof NoCaptureError) return error.message
  if (error instanceof Error && 'syscall' in error)
    return `cannot read ${visible(path)}: ${fileReason(error)}`
  throw error
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
