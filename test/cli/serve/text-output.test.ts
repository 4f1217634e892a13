import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { TextOutput } from '../../../src/cli/serve/text-output.js'

/** A reader that takes nothing until it is told to. */
class SlowReader extends Writable {
  readonly taken: string[] = []
  #take: () => void = () => undefined

  constructor() {
    super({ highWaterMark: 64, decodeStrings: false })
  }

  override _write(text: string, _: string, done: () => void): void {
    this.taken.push(text)
    this.#take = done
  }

  take(): void {
    this.#take()
  }
}

function open(): { stream: SlowReader; output: TextOutput; calls: string[] } {
  const stream = new SlowReader()
  const calls: string[] = []
  const output = new TextOutput(stream, {
    full: () => calls.push('full'),
    drained: () => calls.push('drained'),
  })
  return { stream, output, calls }
}

const turn = (): Promise<void> => new Promise(setImmediate)

describe('text output', () => {
  it('writes the lines of one turn of the event loop together', async () => {
    const { stream, output } = open()
    output.write('a\n')
    output.write('b\n')
    expect(stream.taken).toEqual([])
    await turn()
    expect(stream.taken).toEqual(['a\nb\n'])
  })

  it('writes bytes as they are, in their order with text', async () => {
    const { stream, output } = open()
    const written: unknown[] = []
    stream._write = (chunk: unknown, _, done) => {
      written.push(chunk instanceof Uint8Array ? [...chunk] : chunk)
      done()
    }
    output.write('a\n')
    output.write(Uint8Array.of(1, 2))
    output.write('b\n')
    await turn()
    expect(written).toEqual(['a\n', [1, 2], 'b\n'])
  })

  it('says once that the reader is behind, and when he is not any more', async () => {
    const { stream, output, calls } = open()
    output.write('x'.repeat(100))
    await turn()
    output.write('y'.repeat(100))
    await turn()
    expect(calls).toEqual(['full'])
    stream.take()
    await turn()
    stream.take()
    await turn()
    expect(calls).toEqual(['full', 'drained'])
  })

  it('keeps nobody waiting for a reader who has gone, and nothing for him', async () => {
    const { stream, output, calls } = open()
    stream.on('error', () => undefined)
    output.write('x'.repeat(100))
    await turn()
    expect(calls).toEqual(['full'])
    stream.destroy(new Error('EPIPE'))
    await turn()
    expect(calls).toEqual(['full', 'drained'])
    output.write('y'.repeat(100))
    await turn()
    await output.end()
    expect(stream.taken).toHaveLength(1)
  })

  it('does not gather without end within one turn', () => {
    const { stream, output, calls } = open()
    for (let line = 0; line < 1000; line++) output.write('z'.repeat(100))
    expect(stream.taken).toHaveLength(1)
    expect(calls).toEqual(['full'])
  })

  it('ends when everything has been taken', async () => {
    const { stream, output } = open()
    output.write('last words\n')
    let isOver = false
    const ended = output.end().then(() => (isOver = true))
    await turn()
    expect(isOver).toBe(false)
    stream.take()
    await turn()
    stream.take()
    await ended
    expect(stream.taken.join('')).toBe('last words\n')
  })

  it('ends when nobody takes anything any more', async () => {
    const { stream, output } = open()
    output.write('unheard\n')
    const ended = output.end()
    stream.destroy()
    await ended
  })
})
