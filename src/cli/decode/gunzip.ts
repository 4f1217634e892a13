/** Compressed captures, unpacked on the way. */
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CaptureError } from '../../capture/chunk.js'

/**
 * The bytes as they are, or unpacked where they begin as gzip does (RFC 1952), with all of its members. What comes is
 * given on as it comes.
 * @throws {CaptureError} for one that is damaged or cut, after all that could be unpacked
 */
export async function* unpacked(
  input: AsyncIterable<Uint8Array>,
  source = 'the input',
): AsyncGenerator<Uint8Array> {
  const iterator = input[Symbol.asyncIterator]()
  let head = new Uint8Array(0)
  try {
    while (head.length < 2) {
      const next = await iterator.next()
      if (next.done === true) break
      const bytes = new Uint8Array(head.length + next.value.length)
      bytes.set(head)
      bytes.set(next.value, head.length)
      head = bytes
    }
    const whole = rest(head, iterator)
    if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(whole, source)
    else yield* whole
  } finally {
    await iterator.return?.()
  }
}

async function* rest(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
}

/** The stream reads ahead: pieces that are written over have to be its own. */
async function* kept(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const bytes of input) yield new Uint8Array(bytes)
}

async function* gunzip(input: AsyncGenerator<Uint8Array>, source: string): AsyncGenerator<Uint8Array> {
  const stream = pipeline(Readable.from(kept(input)), createGunzip({ chunkSize: 0x4_0000 }), () => {
    // The error comes out of the loop below.
  })
  try {
    for await (const piece of stream) yield piece as Uint8Array
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!code.startsWith('Z_')) throw error
    throw new CaptureError(
      code === 'Z_BUF_ERROR'
        ? `${source} is gzip that was cut: its end is missing`
        : `${source} is gzip that is damaged: ${(error as Error).message}`,
    )
  }
}
