import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../src/diagnosis/diagnose-text.js'
import { toHex } from '../../src/wire/hex.js'
import { vectorBytes } from '../support/vectors.js'

const FRAME = vectorBytes('c8-tcp-1')
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

describe('texts that hold a message in another notation', () => {
  it.each([
    ['base64', base64(FRAME)],
    ['base64 for URLs, without padding', Buffer.from(vectorBytes('c8e-tcp')).toString('base64url')],
    ['base64 in JSON', JSON.stringify({ payload: base64(FRAME) })],
    ['base64 that was wrapped', base64(FRAME).replace(/.{40}/g, '$&\n')],
  ])('%s', (_, text) => {
    expect(diagnoseText(text)).toMatchObject({
      cause: 'base64',
      guess: false,
      message: expect.stringMatching(/decoded it is a Codec 8E? frame with 1 record/) as string,
    })
  })

  it('base64 that was cut is a guess', () => {
    expect(diagnoseText(base64(FRAME).slice(0, 40))).toMatchObject({ cause: 'base64', guess: true })
  })

  it.each([
    ['a list', `[${FRAME.join(', ')}]`],
    ['a Buffer as JSON', JSON.stringify({ type: 'Buffer', data: Array.from(FRAME) })],
    ['signed bytes', Array.from(Int8Array.from(FRAME)).join(',')],
  ])('decimal numbers: %s', (_, text) => {
    expect(diagnoseText(text)).toMatchObject({ cause: 'byte-list', guess: false })
  })

  it('takes bytes, too', () => {
    expect(diagnoseText(new TextEncoder().encode(base64(FRAME)))).toMatchObject({ cause: 'base64' })
    expect(diagnoseText(new TextEncoder().encode('GET / HTTP/1.1\r\n'))).toMatchObject({ cause: 'http' })
  })
})

describe('texts that hold none', () => {
  it.each([
    '',
    'nothing to see here',
    'AbcDefGhiJklMnoPqrStu',
    '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12',
    toHex(FRAME),
  ])('%j', text => {
    expect(diagnoseText(text)).toBeUndefined()
  })
})
