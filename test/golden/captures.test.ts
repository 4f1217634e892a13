/** The set in `captures/`: whether it is what the script makes, and whether it covers what it is to cover. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allCaptures, captureGroups, withCaptureTable } from '../../scripts/capture-set/all.js'
import type { DecodeErrorCode, WarningCode } from '../../src/wire/errors.js'

const FOLDER = 'captures'
const LIMIT_BYTES = 600_000

interface Line {
  readonly type: string
  readonly codec?: string
  readonly transport?: string | null
  readonly accepted?: boolean
  readonly direction?: string
  readonly error?: { readonly code: string }
  readonly also?: readonly { readonly code: string }[]
  readonly warnings?: readonly { readonly code: string }[]
  readonly diagnosis?: readonly { readonly cause: string }[]
  readonly source?: string
  readonly records?: readonly { readonly io: readonly { readonly id: number; readonly value: unknown }[] }[]
}

const captures = allCaptures()
const golden = (name: string): string => `${name.replace(/\..*$/, '')}.json`
const goldenText = (name: string): string => readFileSync(`${FOLDER}/${golden(name)}`, 'utf8')
const linesOf = (name: string): Line[] =>
  goldenText(name)
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
const lines = captures.flatMap(({ name }) => linesOf(name))
const valuesOf = (read: (line: Line) => unknown): Set<unknown> => new Set(lines.map(read))

describe('npm run captures', () => {
  test('makes the files that are there, to the byte', () => {
    const differing = captures
      .filter(({ name, content }) => !readFileSync(`${FOLDER}/${name}`).equals(content))
      .map(({ name }) => name)
    expect(differing).toEqual([])
  })

  test('makes the same a second time', () => {
    expect(allCaptures()).toEqual(captures)
  })

  test('leaves nothing behind that it does not make', () => {
    const known = new Set([
      'README.md',
      '.gitattributes',
      '.gitignore',
      ...captures.flatMap(({ name }) => [name, golden(name)]),
    ])
    expect(readdirSync(FOLDER).filter(name => !known.has(name))).toEqual([])
  })

  test('keeps the table of the README', () => {
    const readme = readFileSync(`${FOLDER}/README.md`, 'utf8')
    expect(withCaptureTable(readme)).toBe(readme)
  })
})

test('goldens name their capture and no folder', () => {
  for (const { name } of captures) {
    for (const { source } of linesOf(name)) expect(source?.replace(/:\d+$/, '')).toBe(name)
  }
})

test('the set stays small', () => {
  const size = readdirSync(FOLDER).reduce((sum, name) => sum + readFileSync(`${FOLDER}/${name}`).length, 0)
  expect(size).toBeLessThan(LIMIT_BYTES)
})

describe('covers', () => {
  test('every kind of message', () => {
    expect(valuesOf(({ type }) => type)).toEqual(
      new Set(['imei', 'login', 'avl', 'command', 'ack', 'ping', 'error']),
    )
  })

  test('every codec, on every transport that it is known on', () => {
    const found = valuesOf(({ type, codec, transport }) =>
      type === 'error' ? undefined : `${codec} ${transport}`,
    )
    for (const codec of ['7', '8', '8E', '16', '12', '13', '14', '15'])
      expect(found).toContain(`${codec} tcp`)
    for (const codec of ['8', '8E', '16', '12']) expect(found).toContain(`${codec} udp`)
    for (const codec of ['8', '8E']) expect(found).toContain(`${codec} null`)
  })

  test('both answers to a login, every direction of a command', () => {
    expect(valuesOf(({ accepted }) => accepted)).toEqual(new Set([true, false, undefined]))
    for (const direction of ['request', 'response', 'nack']) {
      expect(valuesOf(line => line.direction)).toContain(direction)
    }
  })

  test('every error code', () => {
    // The object is what the compiler checks for completeness.
    const codes: Record<DecodeErrorCode, true> = {
      BAD_HEX: true,
      INCOMPLETE: true,
      BAD_PREAMBLE: true,
      LENGTH_LIMIT: true,
      BAD_LENGTH: true,
      CRC_MISMATCH: true,
      UNKNOWN_CODEC: true,
      COUNT_MISMATCH: true,
      IO_COUNT_MISMATCH: true,
      OVERRUN: true,
      TRAILING_BYTES: true,
      BAD_IMEI: true,
      BAD_COMMAND: true,
    }
    for (const code of Object.keys(codes)) {
      const name = `fault-${code.toLowerCase().replaceAll('_', '-')}.hex`
      expect(linesOf(name).map(({ error }) => error?.code)).toContain(code)
    }
  })

  test('every warning', () => {
    const codes: Record<WarningCode, true> = {
      IMEI_CHECK_DIGIT: true,
      IO_16_BYTE_GROUP: true,
      MILLISECOND_TIMESTAMP: true,
      QUANTITY_IGNORED: true,
      SIZE_WITHOUT_TIMESTAMP: true,
      TIMESTAMP_RANGE: true,
    }
    const found = new Set(lines.flatMap(({ warnings = [] }) => warnings.map(({ code }) => code)))
    expect(found).toEqual(new Set(Object.keys(codes)))
  })

  test('every composite payload, read into its parts', () => {
    const values = lines
      .filter(({ type }) => type === 'avl')
      .flatMap(({ records = [] }) => records.flatMap(({ io }) => io))
    for (const id of [257, 281, 385, 387, 548, 585, 667, 10518, 10828, 10829, 10831]) {
      expect(
        values.some(io => io.id === id && typeof io.value === 'object'),
        `IO ${id}`,
      ).toBe(true)
    }
    for (const id of [78, 195, 196, 207, 219, 256, 264, 325, 403]) {
      expect(
        values.some(io => io.id === id && typeof io.value === 'string'),
        `IO ${id}`,
      ).toBe(true)
    }
  })

  test('the causes that decode knows, by their name', () => {
    const causes = {
      'diag-read-1024.log': 'cut-at-read',
      'diag-read-1460.log': 'cut-at-read',
      'diag-zeros-dropped.hex': 'leading-zeros',
      'diag-odd-digits.hex': 'leading-zeros',
      'diag-hex-of-hex.hex': 'hex-of-hex',
      'diag-base64.hex': 'base64',
      'diag-utf8-mangled.hex': 'text-decoder',
      'diag-crc-swapped.hex': 'crc-order',
      'diag-crc-range.hex': 'crc-range',
      'diag-crc-variants.hex': 'crc-algorithm',
      'diag-length-off.log': 'length-field',
      'diag-second-count.hex': 'second-count',
      'diag-8-under-8e.hex': 'codec-id',
      'diag-8e-under-8.hex': 'codec-id',
      'diag-trailing.hex': 'trailing-bytes',
      'diag-bytes-lost.log': 'bytes-lost-inside',
      'diag-newlines.hex': 'newlines',
      'diag-imei-in-front.hex': 'imei-without-length',
      'diag-imei-text.hex': 'imei-without-length',
      'diag-udp-over-tcp.ndjson': 'udp-in-tcp',
      'diag-tcp-over-udp.ndjson': 'tcp-in-udp',
      'diag-tls-hello.hex': 'tls',
      'diag-http.hex': 'http',
      'diag-fota.hex': 'fota',
      'diag-camera.hex': 'camera',
    }
    for (const [name, cause] of Object.entries(causes)) {
      const found = linesOf(name).flatMap(({ diagnosis = [] }) => diagnosis.map(one => one.cause))
      expect(found, name).toContain(cause)
    }
  })

  test('every kind of file', () => {
    const endings = new Set(captures.map(({ name }) => name.split('.').slice(1).join('.')))
    for (const ending of ['hex', 'log', 'bin', 'ndjson', 'pcap', 'pcapng', 'pcap.gz'])
      expect(endings).toContain(ending)
  })
})

test('every capture says what it shows', () => {
  for (const { title, captures: group } of captureGroups()) {
    expect(title).not.toBe('')
    for (const { name, about } of group) expect(about.length, name).toBeGreaterThan(10)
  }
})
