/** A capture as the lines that `decode --json` gives when it is run in the capture's own folder. */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { CaptureError } from '../../capture/chunk.js'
import { CaptureReading } from '../../capture/read-capture.js'
import { describeBy } from '../../render/dictionary-describe.js'
import { PLAIN } from '../../render/paint.js'
import { rendererNamed } from '../../render/renderers.js'
import { unpacked } from '../decode/gunzip.js'
import { REFUSAL_HEAD, refusalText } from '../decode/refusal.js'
import { readDevices } from '../dictionary.js'
import type { DictionaryOptions } from '../options.js'
import { visible } from '../terminal.js'
import { fileReason } from '../text-file.js'

/**
 * The lines, without their line feeds, as the capture is read: memory stays bounded however large it is. What one
 * capture tells of its devices is not carried over to the next, so the order of captures makes no difference.
 * @throws {CaptureError} for a file that can't be used, the file system's errors included
 */
export async function* decodeCapture(path: string, options: DictionaryOptions): AsyncGenerator<string> {
  const render = await rendererNamed('json')!.create({
    describe: describeBy((await readDevices(options)).models),
    // For people only: they change nothing in JSON.
    columns: 80,
    paint: PLAIN,
  })
  // The name alone: a golden must not depend on where the check is run from.
  const source = basename(path)
  let count = 0
  let head: Uint8Array = new Uint8Array(0)
  let lines: string[] = []
  const reading = new CaptureReading(
    ({ message, context }) => {
      count += 1
      lines.push(render.message(message, context).trimEnd())
    },
    { source },
  )
  const taken = (): string[] => {
    const all = lines
    lines = []
    return all
  }
  try {
    for await (const bytes of unpacked(createReadStream(path, { highWaterMark: 0x4_0000 }), source)) {
      if (head.length === 0) head = bytes.slice(0, REFUSAL_HEAD)
      await reading.push(bytes)
      yield* taken()
    }
    await reading.end()
    yield* taken()
  } catch (error) {
    yield* taken()
    if (error instanceof Error && 'syscall' in error) {
      throw new CaptureError(`cannot read ${visible(path)}: ${fileReason(error)}`)
    }
    throw error
  }
  if (count === 0) throw new CaptureError(await refusalText(`no Teltonika message in ${visible(path)}`, head))
}
