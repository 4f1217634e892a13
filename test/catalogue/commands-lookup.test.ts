import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GPRS_COMMANDS } from '../../src/catalogue/commands.js'
import { findCommand, suggestCommand } from '../../src/catalogue/commands-lookup.js'
import { editDistance } from '../../src/wire/edit-distance.js'

describe('findCommand', () => {
  it.each([
    ['getinfo', 'getinfo'],
    ['GetInfo', 'getinfo'],
    ['getver\r\n', 'getver'],
    ['setdigout 1 60', 'setdigout'],
    ['setparam 2001:wap;2002:user', 'setparam'],
    ['flush ,internet,,,10.0.0.1,5027,0', 'flush'],
    ['odoset:1000', 'odoset'],
    ['camreq:1,1,1700000000,10', 'camreq'],
    ['camreq:1', 'camreq'],
    ['govecs_openbox:1', 'govecs_openbox'],
    ['!govecs_unlock', 'govecs_unlock'],
    ['mcan_cmd: 0', 'mcan_cmd'],
    ['web_connect', 'web_connect'],
    ['auto_calibrate:set', 'auto_calibrate:set'],
    ['auto_calibrate:get', 'auto_calibrate:get'],
    ['on_demand_tracking2', 'on_demand_tracking'],
    ['askoll_unlock1', 'askoll_unlock'],
    ['readops12', 'readops'],
    ['obdinfo3', 'obdinfo'],
  ])('%j is %s', (text, name) => {
    expect(findCommand(text)?.name).toBe(name)
  })

  it.each([
    '',
    '   ',
    'getinf',
    'getinfo1',
    'getinfos',
    'auto_calibrate',
    'auto_calibrate:put',
    'readopsx',
    '!',
    ':',
  ])('%j is none', text => {
    expect(findCommand(text)).toBeUndefined()
  })

  it('finds every row by its own syntax', () => {
    for (const row of GPRS_COMMANDS) {
      const text = row.syntax.replace(/[[\]]/g, '').replace(/<\w+>/g, '1')
      expect(findCommand(text), text).toBe(row)
    }
  })
})

describe('suggestCommand', () => {
  it.each([
    ['getinof', 'getinfo'],
    ['setdigoutt 1', 'setdigout'],
    ['cpu_reset', 'cpureset'],
    ['camrq:1,1', 'camreq'],
    ['GETVAR', 'getver'],
  ])('%j means %s first', (text, name) => {
    expect(suggestCommand(text)[0]).toBe(name)
  })

  it('names both commands of a common beginning', () => {
    expect(suggestCommand('auto_cal')).toEqual(['auto_calibrate:set', 'auto_calibrate:get'])
  })

  it.each(['', 'x', 'zzzzzzzz', 'hello world'])('has nothing for %j', text => {
    expect(suggestCommand(text)).toEqual([])
  })

  it('names three at most', () => {
    expect(suggestCommand('get')).toHaveLength(3)
  })

  it('brings back any name after one slip', () => {
    const names = GPRS_COMMANDS.map(row => row.name).filter(name => !name.includes(':'))
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom('drop', 'swap', 'x'),
        (name, at, slip) => {
          const i = at % (name.length - 1)
          const [a, b] = [name[i]!, name[i + 1]!]
          const written = slip === 'drop' ? b : slip === 'swap' ? b + a : `x${b}`
          const text = name.slice(0, i) + written + name.slice(i + 2)
          const distances = names
            .map(other => editDistance(text, other))
            .filter(distance => distance <= 1).length
          // Where the slip has made more than three neighbours, three of them are named.
          expect(suggestCommand(text).includes(name) || distances > 3).toBe(true)
        },
      ),
    )
  })
})

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abcd', 'abcd', 0],
    ['abcd', 'abdc', 1],
    ['abcd', 'acd', 1],
    ['abcd', 'abxcd', 1],
    ['abcd', 'axcd', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)))
  })
})
