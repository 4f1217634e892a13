import { describe, expect, test } from 'vitest'
import { identify, type IdentifiedMessage, nextStep } from '../../src/capture/identify.js'
import { fromHex, toHex } from '../../src/wire/hex.js'
import { vectorBytes, VECTORS, ownerOf } from '../support/vectors.js'

const hexOf = (id: string): string => toHex(vectorBytes(id))
const FRAME = hexOf('c8-tcp-1')
const HANDSHAKE = hexOf('handshake-imei-wiki')
const UDP = hexOf('c8-udp')
const COMMAND = hexOf('c12-getinfo-request')

/** Kinds, with the code where it is an error and the records where it is an ack. */
function kinds(messages: readonly IdentifiedMessage[]): string[] {
  return messages.map(message => {
    if (message.kind === 'rejected' || message.kind === 'lost') return message.error.code
    if (message.kind === 'ack') return `ack ${message.records}`
    return message.kind === 'frame' ? `${message.framing} ${message.packet.kind}` : message.kind
  })
}

const identified = (hex: string): string[] => kinds(identify(fromHex(hex)))

describe('one message', () => {
  test.each(VECTORS.filter(({ valid }) => valid).map(vector => [vector.id, vector] as const))(
    '%s',
    (id, vector) => {
      const owner = ownerOf(vector)
      const [message, ...more] = identify(vectorBytes(id))
      const expected = {
        handshake: vector.direction === 'device' ? ['imei'] : ['login'],
        tcp: ['frame'],
        udp: ['frame'],
        'bare array': ['frame'],
        ack: ['ack'],
        'io value': ['lost'],
        'remote configuration': ['lost', 'ping'],
        'sms event': ['lost'],
      }[owner ?? 'io value']
      expect(expected).toContain(message?.kind)
      if (owner !== 'remote configuration') expect(more).toEqual([])
    },
  )
})

test.each([
  ['several frames', FRAME + COMMAND + FRAME, ['tcp avl', 'tcp command', 'tcp avl']],
  ['a handshake and frames', HANDSHAKE + FRAME + FRAME, ['imei', 'tcp avl', 'tcp avl']],
  ['pings around', `FFFF${HANDSHAKE}FF${FRAME}FF`, ['ping', 'ping', 'imei', 'ping', 'tcp avl', 'ping']],
  ['a login answer and acks', '010000000100000019', ['login', 'ack 1', 'ack 25']],
  ['a login answer and a command', `01${COMMAND}`, ['login', 'tcp command']],
  ['an ack and a command', `00000002${COMMAND}`, ['ack 2', 'tcp command']],
  ['an ack of nothing', '00000000', ['ack 0']],
  ['a refused login', '00', ['login']],
  ['several UDP packets', UDP + UDP, ['udp avl', 'udp avl']],
  ['a UDP ack', '0005CAFE010501', ['ack 1']],
])('%s', (_, hex, expected) => {
  expect(identified(hex)).toEqual(expected)
})

describe('what is wrong is said, and nothing is left out', () => {
  const broken = `${FRAME.slice(0, -4)}0000`
  test.each([
    ['a bad frame between good ones', FRAME + broken + FRAME, ['tcp avl', 'CRC_MISMATCH', 'tcp avl']],
    ['a frame that was cut', FRAME.slice(0, 60), ['INCOMPLETE']],
    ['a cut frame before a good one', FRAME.slice(0, 60) + FRAME, ['INCOMPLETE', 'tcp avl']],
    ['a wrong length', FRAME.replace('00000036', '00000035'), ['BAD_LENGTH']],
    ['rubbish', '48454C4C4F', ['BAD_PREAMBLE']],
    ['rubbish before a frame', `48454C4C4F${FRAME}`, ['BAD_PREAMBLE', 'tcp avl']],
    ['rubbish behind a frame', `${FRAME}ABCDEF`, ['tcp avl', 'TRAILING_BYTES']],
    ['a preamble that was dropped', FRAME.slice(8), ['BAD_PREAMBLE']],
    ['a header alone', '0000000000000036', ['INCOMPLETE']],
    ['an absurd length', `00000000FFFFFFFF${FRAME.slice(16)}`, ['BAD_LENGTH']],
    ['a letter in the IMEI', HANDSHAKE.replace('36', '41'), ['BAD_IMEI']],
    ['an IMEI of 16 digits', `0010${HANDSHAKE.slice(4)}30`, ['BAD_IMEI']],
    ['a cut handshake', HANDSHAKE.slice(0, 20), ['INCOMPLETE']],
    ['a UDP length that is too long', hexOf('c16-udp-a'), ['BAD_LENGTH']],
    ['a UDP length that is too short', `003C${UDP.slice(4)}`, ['BAD_LENGTH']],
  ])('%s', (_, hex, expected) => {
    const messages = identify(fromHex(hex))
    expect(kinds(messages)).toEqual(expected)
    const bytes = messages.map(message => ('bytes' in message ? toHex(message.bytes) : 'FF')).join('')
    expect(bytes).toBe(hex)
  })
})

describe('the transport decides where it is given', () => {
  test('as TCP, a UDP packet is no message', () => {
    expect(kinds(identify(fromHex(UDP), 'tcp'))[0]).toBe('BAD_PREAMBLE')
  })

  test('as UDP, a handshake is no packet', () => {
    expect(kinds(identify(fromHex(HANDSHAKE), 'udp')).every(kind => /^[A-Z]/.test(kind))).toBe(true)
    expect(kinds(identify(fromHex(UDP), 'udp'))).toEqual(['udp avl'])
  })
})

test('in a stream, what may still become a message is waited for', () => {
  const bytes = fromHex(HANDSHAKE + FRAME + UDP)
  for (let end = 1; end < bytes.length; end++) {
    let start = 0
    for (;;) {
      const step = nextStep({ bytes, start, end, isEnd: false, previous: undefined }, 'auto')
      if (step === undefined || start >= end) break
      expect(kinds(step.messages)).toEqual(
        [['imei'], ['tcp avl'], ['udp avl']][start === 0 ? 0 : start === 17 ? 1 : 2],
      )
      start += step.length
    }
  }
})
