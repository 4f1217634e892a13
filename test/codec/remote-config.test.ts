import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ConfigPacket,
  type ConfigResult,
  confirmationOf,
  decodeConfigConfirmation,
  decodeConfigPacket,
  encodeConfigConfirmation,
  encodeConfigPacket,
  textParameter,
} from '../../src/codec/remote-config.js'
import {
  type ConfigPush,
  type ConfigSmsPart,
  decodeConfigPush,
  decodeConfigSmsPart,
  encodeConfigPush,
  encodeConfigSmsPart,
  joinConfigParts,
  splitConfigPacket,
} from '../../src/codec/remote-config-sms.js'
import { printableText } from '../../src/wire/ascii.js'
import { EncodeError } from '../../src/wire/errors.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import type { Span } from '../../src/wire/reader.js'

interface Vector {
  readonly id: string
  readonly hex: string
  readonly expect: Record<string, unknown>
}
const VECTORS = JSON.parse(
  readFileSync(new URL('../vectors/official.json', import.meta.url), 'utf8'),
) as Vector[]

function vector(id: string): { bytes: Uint8Array; expected: Record<string, unknown> } {
  const found = VECTORS.find(row => row.id === id)
  if (found === undefined) throw new Error(`no vector ${id}`)
  return { bytes: fromHex(found.hex), expected: found.expect }
}

function message<T>(result: ConfigResult<T>): T {
  if (result.kind === 'rejected') throw result.error
  return result.message
}

function rejection<T>(result: ConfigResult<T>): Extract<ConfigResult<T>, { kind: 'rejected' }> {
  if (result.kind !== 'rejected') throw new Error('it was taken')
  return result
}

const texts = (packet: Partial<ConfigPacket>): [number, string | undefined][] =>
  (packet.parameters ?? []).map(({ id, value }) => [id, printableText(value)])

/** The official packet with its count put right. */
function soundPacket(): Uint8Array {
  const bytes = vector('cfg-tcp-packet').bytes
  bytes[4] = 26
  return bytes
}

describe('the configuration packet', () => {
  it('refuses the official example, which declares 27 parameters and holds 26', () => {
    const { bytes, expected } = vector('cfg-tcp-packet')
    const { error, partial } = rejection(decodeConfigPacket(bytes))
    expect(error).toMatchObject({
      code: 'COUNT_MISMATCH',
      offset: 3,
      field: 'parameterCount',
      expected: expected['param_count'],
      actual: expected['params_present'],
    })
    expect(partial.packetId).toBe(expected['packet_id'])
    expect(texts(partial)).toHaveLength(26)
    expect(texts(partial).at(-1)).toEqual([3261, '+37044444444'])
  })

  it('goes there and back with the count put right', () => {
    const packet = message(decodeConfigPacket(soundPacket()))
    expect(texts(packet).slice(0, 4)).toEqual([
      [1000, '0'],
      [1010, '1'],
      [1011, '20'],
      [1012, '10'],
    ])
    expect(toHex(encodeConfigPacket(packet))).toBe(toHex(soundPacket()))
  })

  it('gives every byte to one field', () => {
    const spans: Span[] = []
    decodeConfigPacket(soundPacket(), span => spans.push(span))
    let next = 0
    for (const { offset, length } of spans) {
      expect(offset).toBe(next)
      next += length
    }
    expect(next).toBe(148)
    expect(spans.map(span => span.field)).toContain('parameters[25].value')
  })

  it.each([
    ['', 'OVERRUN', 0],
    ['00', 'OVERRUN', 0],
    ['0003010000FF', 'BAD_LENGTH', 0],
    ['000801000103E80001', 'INCOMPLETE', 0],
    ['0004010000FF', 'TRAILING_BYTES', 5],
    ['0003010001', 'COUNT_MISMATCH', 3],
    ['000701000103E80001', 'OVERRUN', 9],
  ])('%s: %s at %i', (hex, code, offset) => {
    expect(rejection(decodeConfigPacket(fromHex(hex))).error).toMatchObject({ code, offset })
  })

  it('names the parameter that is cut', () => {
    const { error, partial } = rejection(decodeConfigPacket(fromHex('000C01000203E800013103F20005')))
    expect(error).toMatchObject({ code: 'OVERRUN', field: 'parameters[1].value' })
    expect(texts(partial)).toEqual([[1000, '1']])
  })

  it('does not read past the end that its length gives', () => {
    const { error, partial } = rejection(decodeConfigPacket(fromHex('000801000203E800013103F2000131')))
    expect(error).toMatchObject({ code: 'BAD_LENGTH', expected: 8, actual: 13 })
    expect(texts(partial)).toEqual([[1000, '1']])
  })

  it('puts text into UTF-8', () => {
    expect(toHex(textParameter(1, 'a%é€🚗').value)).toBe('6125C3A9E282ACF09F9A97')
    expect(() => textParameter(1, '\ud83d')).toThrow(EncodeError)
  })

  it('refuses what its fields cannot hold', () => {
    expect(() => encodeConfigPacket({ packetId: 256, parameters: [] })).toThrow(/packetId/)
    expect(() => encodeConfigPacket({ packetId: 1, parameters: [textParameter(65536, '')] })).toThrow(/id/)
    const value = new Uint8Array(65529)
    expect(() => encodeConfigPacket({ packetId: 1, parameters: [{ id: 1, value }] })).toThrow(/packetLength/)
    const longest = { packetId: 1, parameters: [{ id: 1, value: value.subarray(1) }] }
    expect(message(decodeConfigPacket(encodeConfigPacket(longest)))).toEqual(longest)
  })
})

describe('its confirmation', () => {
  it.each(['tcp', 'sms'] as const)('goes there and back by %s', by => {
    const { bytes, expected } = vector(by === 'tcp' ? 'cfg-tcp-confirm' : 'cfg-sms-confirm')
    const confirmation = message(decodeConfigConfirmation(bytes, by))
    expect(confirmation).toEqual({
      packetId: expected['packet_id'],
      packetLength: expected['packet_length'],
    })
    expect(toHex(encodeConfigConfirmation(confirmation, by))).toBe(toHex(bytes))
  })

  it('is what the packet asks for', () => {
    const packet = message(decodeConfigPacket(soundPacket()))
    expect(toHex(encodeConfigConfirmation(confirmationOf(packet), 'tcp'))).toBe('8C0092')
  })

  it.each([
    ['8C00', 'tcp', 'OVERRUN', 1],
    ['8C009200', 'tcp', 'TRAILING_BYTES', 3],
    ['8C0092', 'sms', 'BAD_PREAMBLE', 0],
  ] as const)('%s by %s: %s at %i', (hex, by, code, offset) => {
    expect(rejection(decodeConfigConfirmation(fromHex(hex), by)).error).toMatchObject({ code, offset })
  })
})

describe('the packet by SMS', () => {
  const parts = ['cfg-sms-part-1', 'cfg-sms-part-2'].map(vector)

  it.each(parts)('goes there and back', ({ bytes, expected }) => {
    const part = message(decodeConfigSmsPart(bytes))
    const { data, ...head } = part
    expect(head).toEqual({
      login: expected['login'],
      password: expected['password'],
      transferId: expected['transfer_id'],
      totalParts: expected['total_parts'],
      currentPart: expected['current_part'],
    })
    expect(data).toHaveLength(bytes.length - 18)
    expect(toHex(encodeConfigSmsPart(part))).toBe(toHex(bytes))
  })

  it('joins to the packet sent over TCP, in any order', () => {
    const [first, second] = parts.map(({ bytes }) => message(decodeConfigSmsPart(bytes)))
    const whole = toHex(vector('cfg-tcp-packet').bytes)
    expect(toHex(joinConfigParts([first!, second!]))).toBe(whole)
    expect(toHex(joinConfigParts([second!, first!]))).toBe(whole)
  })

  it('is cut as the official example is', () => {
    const packet = vector('cfg-tcp-packet').bytes
    const cut = splitConfigPacket(packet, { login: 'aaa', password: 'bbb', transferId: 0xaa })
    expect(cut.map(part => toHex(encodeConfigSmsPart(part)))).toEqual(parts.map(({ bytes }) => toHex(bytes)))
  })

  it('does not join what does not belong together', () => {
    const [first, second] = parts.map(({ bytes }) => message(decodeConfigSmsPart(bytes)))
    for (const wrong of [[], [first!], [second!], [first!, first!], [first!, second!, second!]]) {
      expect(() => joinConfigParts(wrong)).toThrow(/is not there once/)
    }
    expect(() => joinConfigParts([first!, { ...second!, transferId: 1 }])).toThrow(/part 1/)
  })

  it('refuses a part that is none', () => {
    const { bytes } = vector('cfg-sms-part-2')
    expect(rejection(decodeConfigSmsPart(bytes.with(16, 1))).error).toMatchObject({
      code: 'COUNT_MISMATCH',
      offset: 17,
      field: 'currentPart',
    })
    expect(rejection(decodeConfigSmsPart(vector('cfg-sms-push').bytes)).error).toMatchObject({
      code: 'BAD_PREAMBLE',
      offset: 3,
      field: 'destinationPort',
    })
    const part = message(decodeConfigSmsPart(bytes))
    expect(() => encodeConfigSmsPart({ ...part, currentPart: 2 })).toThrow(EncodeError)
    expect(() => encodeConfigSmsPart({ ...part, data: new Uint8Array(123) })).toThrow(/140 octets/)
    expect(encodeConfigSmsPart({ ...part, data: new Uint8Array(122) })).toHaveLength(140)
    expect(() => splitConfigPacket(new Uint8Array(255 * 122 + 1), part)).toThrow(/255 parts/)
    expect(() => splitConfigPacket(new Uint8Array(1), { ...part, login: 'x'.repeat(125) })).toThrow(
      EncodeError,
    )
  })
})

describe('the push SMS', () => {
  const { bytes, expected } = vector('cfg-sms-push')
  const push: ConfigPush = {
    login: 'aaa',
    password: 'bbb',
    host: '192.168.1.1',
    port: 43707,
    apn: 'internet:c',
    gprsLogin: 'user',
    gprsPassword: '',
  }
  /** Where the APN's length stands. */
  const apnAt = 29

  it('refuses the official example, whose APN is longer than declared, and reads the rest', () => {
    const { error, partial } = rejection(decodeConfigPush(bytes))
    expect(error).toMatchObject({
      code: 'BAD_LENGTH',
      offset: apnAt,
      field: 'apnLength',
      expected: 10,
      actual: 8,
    })
    expect(partial).toEqual(push)
    expect(partial).toMatchObject({ apn: expected['apn'], gprsLogin: expected['gprs_login'] })
  })

  it('goes there and back with the length put right', () => {
    const sound = bytes.with(apnAt, 10)
    expect(message(decodeConfigPush(sound))).toEqual(push)
    expect(toHex(encodeConfigPush(push))).toBe(toHex(sound))
  })

  it('takes a login of 58 characters for what it is', () => {
    const long = { ...push, apn: 'internet', gprsLogin: `c${'x'.repeat(57)}`, gprsPassword: 'p' }
    expect(message(decodeConfigPush(encodeConfigPush(long)))).toEqual(long)
  })

  it('knows the short APN length up to the last byte that settles it', () => {
    const wrong = (password: number): Uint8Array =>
      encodeConfigPush({ ...push, gprsPassword: 'x'.repeat(password) }).with(apnAt, 8)
    expect(rejection(decodeConfigPush(wrong(50))).error.code).toBe('BAD_LENGTH')
    // One byte more, and a login of 58 characters would fit: what is missing then is the password.
    expect(rejection(decodeConfigPush(wrong(51))).error).toMatchObject({
      code: 'OVERRUN',
      field: 'gprsPasswordLength',
    })
    // Cut within the login, the message still has the wrong length before that.
    expect(rejection(decodeConfigPush(bytes.subarray(0, -3))).error.code).toBe('BAD_LENGTH')
  })

  it('keeps what stands before the cut', () => {
    const { error, partial } = rejection(decodeConfigPush(bytes.subarray(0, 24)))
    expect(error).toMatchObject({ code: 'OVERRUN', field: 'host' })
    expect(partial).toEqual({ login: 'aaa', password: 'bbb' })
  })

  it('fits one SMS', () => {
    expect(() => encodeConfigPush({ ...push, gprsPassword: 'x'.repeat(100) })).toThrow(EncodeError)
    expect(() => encodeConfigPush({ ...push, host: 'ž' })).toThrow(EncodeError)
  })
})

describe('any message', () => {
  const bytes = (maxLength: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength })
  const u8 = fc.nat(255)
  const u16 = fc.nat(65535)
  const text = fc.string({ unit: fc.nat(255).map(code => String.fromCharCode(code)), maxLength: 12 })

  it('decodes from its own bytes', () => {
    const parameter = fc.record({ id: u16, value: bytes(20) }, { noNullPrototype: true })
    const packet = fc.record(
      { packetId: u8, parameters: fc.array(parameter, { maxLength: 12 }) },
      { noNullPrototype: true },
    )
    const push = fc.record(
      { login: text, password: text, host: text, port: u16, apn: text, gprsLogin: text, gprsPassword: text },
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(packet, push, (config, sms) => {
        expect(message(decodeConfigPacket(encodeConfigPacket(config)))).toEqual(config)
        expect(message(decodeConfigPush(encodeConfigPush(sms)))).toEqual(sms)
      }),
    )
  })

  it('survives being cut into parts and mixed', () => {
    const head = fc.record({ login: text, password: text, transferId: u8 }, { noNullPrototype: true })
    fc.assert(
      fc.property(bytes(1000), head, fc.infiniteStream(fc.nat()), (packet, sms, order) => {
        const parts: ConfigSmsPart[] = splitConfigPacket(packet, sms).map(part =>
          message(decodeConfigSmsPart(encodeConfigSmsPart(part))),
        )
        const mixed = parts
          .map(part => ({ part, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ part }) => part)
        expect(toHex(joinConfigParts(mixed))).toBe(toHex(packet))
      }),
    )
  })

  it('is read or refused with a reason, whatever the bytes; what is read goes back to them', () => {
    const known = VECTORS.filter(row => row.id.startsWith('cfg-')).map(row => fromHex(row.hex))
    const damaged = fc
      .tuple(fc.constantFrom(...known), fc.nat(), u8, fc.nat())
      .map(([sound, at, value, end]) =>
        sound.with(at % sound.length, value).subarray(0, end % 3 === 0 ? end % sound.length : sound.length),
      )
    fc.assert(
      fc.property(fc.oneof(bytes(60), damaged), given => {
        const ways: (string | undefined)[] = [
          back(decodeConfigPacket(given), encodeConfigPacket),
          back(decodeConfigConfirmation(given, 'tcp'), read => encodeConfigConfirmation(read, 'tcp')),
          back(decodeConfigConfirmation(given, 'sms'), read => encodeConfigConfirmation(read, 'sms')),
          back(decodeConfigSmsPart(given), encodeConfigSmsPart),
          back(decodeConfigPush(given), encodeConfigPush),
        ]
        for (const hex of ways) if (hex !== undefined) expect(hex).toBe(toHex(given))
      }),
      { numRuns: 500 },
    )
  })

  function back<T>(result: ConfigResult<T>, encode: (message: T) => Uint8Array): string | undefined {
    if (result.kind === 'message') return toHex(encode(result.message))
    expect(result.error.offset).toBeGreaterThanOrEqual(0)
    return undefined
  }
})
