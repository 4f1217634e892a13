import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AdviceCode, adviceFor } from '../../src/catalogue/command-advice.js'
import { GPRS_COMMANDS } from '../../src/catalogue/commands.js'

const codes = (text: string): readonly AdviceCode[] => adviceFor(text).map(advice => advice.code)
const message = (text: string, code: AdviceCode): string =>
  adviceFor(text).find(advice => advice.code === code)?.message ?? `no ${code}`

describe('adviceFor', () => {
  it.each([
    'getinfo',
    'getver',
    'setparam 2001:wap;2002:',
    'odoset:1',
    'setkey  5678',
    'getrecord',
    'readio 239',
  ])('has nothing to say about %j', text => {
    expect(adviceFor(text)).toEqual([])
  })

  it.each<[string, AdviceCode[]]>([
    ['setdigout 1', ['MOVES_VEHICLE']],
    ['secoon', ['MOVES_VEHICLE']],
    ['!govecs_unlock', ['MOVES_VEHICLE']],
    ['cpureset', ['DISRUPTS']],
    ['deleterecords', ['DESTROYS_DATA']],
    ['camget_sdformat:2', ['DESTROYS_DATA']],
    ['', ['UNKNOWN_COMMAND']],
    ['blink 5', ['UNKNOWN_COMMAND']],
    ['GETINFO', ['UNKNOWN_COMMAND']],
    ['CPURESET', ['UNKNOWN_COMMAND', 'DISRUPTS']],
    ['  getinfo', ['SMS_LOGIN_PREFIX']],
    [' getinfo', ['SMS_LOGIN_PREFIX']],
    ['login pass getinfo', ['SMS_LOGIN_PREFIX']],
    ['login  getinfo', ['SMS_LOGIN_PREFIX']],
    [' pass getinfo', ['SMS_LOGIN_PREFIX']],
    ['1234 getinfo', ['SMS_LOGIN_PREFIX']],
    ['opa opa setdigout 1 60', ['SMS_LOGIN_PREFIX', 'MOVES_VEHICLE']],
    ['  blink', ['SMS_LOGIN_PREFIX', 'UNKNOWN_COMMAND']],
    ['a b c getinfo', ['UNKNOWN_COMMAND']],
    ['getinfo\r\n', ['NOT_PLAIN_ASCII']],
    ['getinfo\n', ['NOT_PLAIN_ASCII']],
    ['setparam 2001:caf\u00e9', ['NOT_PLAIN_ASCII']],
    ['getinfo\u0000', ['NOT_PLAIN_ASCII', 'UNKNOWN_COMMAND']],
  ])('%j: %j', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('names what was meant', () => {
    expect(message('getinof', 'UNKNOWN_COMMAND')).toContain('getinfo')
    expect(message('GETINFO', 'UNKNOWN_COMMAND')).toContain('the command is "getinfo"')
  })

  it('says what to send in place of the SMS', () => {
    expect(message('login pass getinfo', 'SMS_LOGIN_PREFIX')).toContain('"login pass"')
    expect(message('login pass getinfo', 'SMS_LOGIN_PREFIX')).toContain('send only "getinfo"')
    expect(message('login  getinfo', 'SMS_LOGIN_PREFIX')).toContain('send only "getinfo"')
    expect(message('  setdigout 1 60', 'SMS_LOGIN_PREFIX')).toContain('send only "setdigout 1 60"')
  })

  it('tells a line end from other characters', () => {
    expect(message('getinfo\r\n', 'NOT_PLAIN_ASCII')).toContain('line break')
    expect(message('a\u0007\n', 'NOT_PLAIN_ASCII')).toContain('character 2 (U+0007)')
    expect(message('get\u0007info', 'NOT_PLAIN_ASCII')).toContain('character 4 (U+0007)')
    expect(message('getinfo \u{1f697}', 'NOT_PLAIN_ASCII')).toContain('character 9 (U+1F697)')
  })

  it('warns of exactly the rows that do more than read and write', () => {
    for (const { name, effect } of GPRS_COMMANDS) {
      expect(codes(name).length, name).toBe(effect === 'read' || effect === 'write' ? 0 : 1)
    }
  })

  it('answers any text, in messages that a terminal can show', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\u009b31m\u007f'))
    fc.assert(
      fc.property(text, written => {
        for (const { message } of adviceFor(written)) expect(message).toMatch(/^[ -~]+$/)
      }),
    )
  })
})
