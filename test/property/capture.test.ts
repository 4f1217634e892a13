import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HexText } from '../../src/capture/hex-text.js'
import { readHexLine } from '../../src/capture/hex-line.js'
import { identify } from '../../src/capture/identify.js'
import { CapturedMessages } from '../../src/capture/messages.js'
import { UNDESCRIBED } from '../../src/render/describe.js'
import { ndjsonMessage } from '../../src/render/ndjson.js'
import { PLAIN } from '../../src/render/paint.js'
import { prettyMessage } from '../../src/render/pretty.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { VECTORS } from '../support/vectors.js'

const vectors = VECTORS.map(({ hex }) => fromHex(hex))

/** Messages, damaged messages and rubbish, one behind the other. */
const soup: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...vectors),
      fc.tuple(fc.constantFrom(...vectors), fc.nat(200), fc.nat(255)).map(([bytes, at, value]) => {
        const damaged = bytes.slice()
        damaged[at % damaged.length] = value
        return damaged
      }),
      fc.tuple(fc.constantFrom(...vectors), fc.nat(200)).map(([bytes, at]) => bytes.slice(0, at)),
      fc.uint8Array({ maxLength: 40 }),
    ),
    { maxLength: 5 },
  )
  .map(parts => Uint8Array.from(parts.flatMap(part => [...part])))

describe('whatever the bytes', () => {
  test('nothing is thrown, and the messages are the bytes: none missing, none twice', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('auto', 'tcp', 'udp'), (bytes, transport) => {
        const messages = identify(bytes, transport as 'auto')
        let hex = ''
        for (const message of messages) {
          const json = JSON.parse(ndjsonMessage(message, {}, { describe: UNDESCRIBED, hex: true })) as {
            hex: string
            bytes: number
          }
          expect(json.hex).toHaveLength(2 * json.bytes)
          hex += json.hex
        }
        expect(hex).toBe(toHex(bytes))
      }),
      { numRuns: 500 },
    )
  })

  test('they can be shown', () => {
    fc.assert(
      fc.property(soup, fc.integer({ min: 20, max: 200 }), (bytes, columns) => {
        const options = { describe: UNDESCRIBED, paint: PLAIN, columns }
        const text = identify(bytes)
          .map(message => prettyMessage(message, {}, options))
          .join('')

        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
      }),
      { numRuns: 300 },
    )
  })

  test('a stream loses none of them, however it is cut', () => {
    fc.assert(
      fc.property(soup, fc.infiniteStream(fc.integer({ min: 1, max: 50 })), (bytes, sizes) => {
        const messages = new CapturedMessages()
        const found = []
        for (let at = 0; at < bytes.length;) {
          const size = sizes.next().value as number
          found.push(...messages.push({ kind: 'stream', bytes: bytes.slice(at, at + size), context: {} }))
          at += size
        }
        found.push(...messages.end())
        const hex = found
          .map(({ message }) => ndjsonMessage(message, {}, { describe: UNDESCRIBED, hex: true }))
          .map(line => (JSON.parse(line) as { hex: string }).hex)
        expect(hex.join('')).toBe(toHex(bytes))
      }),
      { numRuns: 300 },
    )
  })
})

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789abcdefXx\\ \n:-,"\'gz*|.'), maxLength: 300 }),
    soup.map(bytes => toHex(bytes).replace(/.{30}/g, '$&\n')),
  )

  test('reading it throws nothing and goes on', () => {
    fc.assert(
      fc.property(text, content => {
        const frame = toHex(vectors[4]!)
        const reader = new HexText()
        const bytes = new TextEncoder().encode(`${content}\n\nno hex here\n${frame}\n`)
        const chunks = [...reader.push(bytes), ...reader.end()]
        expect(toHex(chunks.at(-1)?.bytes ?? new Uint8Array(0))).toBe(frame)
      }),
      { numRuns: 500 },
    )
  })

  test('a frame in a log line is found among words, times and addresses', () => {
    const word = fc.constantFrom(
      '2024-03-05',
      '10:11:12.345',
      '10.0.0.7:40122',
      '356307042441013',
      'RX',
      'port=5027',
      '[info]',
      'conn',
      '1709633472123',
      'bytes:',
    )
    const separators = fc.constantFrom('', ' ', ':', '-', ', ')
    const frames = VECTORS.filter(
      ({ transport, valid, codec }) => transport === 'tcp' && valid && /^(?:08|8E|10|0C)$/.test(codec),
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        fc.constantFrom(...frames),
        separators,
        fc.boolean(),
        (words, { hex }, separator, lower) => {
          const digits = (lower ? hex.toLowerCase() : hex.toUpperCase()).match(/../g)!.join(separator)
          const result = readHexLine([...words, 'data', `${digits};`, ...words].join(' '))
          expect(result.kind === 'runs' ? result.runs.map(run => run.toUpperCase()) : result).toEqual([
            hex.toUpperCase(),
          ])
        },
      ),
      {
        // A number behind a bare data field was once taken for the end of it.
        examples: [[['1709633472123'], VECTORS.find(({ id }) => id === 'c8-array-fm1100')!, '', false]],
      },
    )
  })
})
