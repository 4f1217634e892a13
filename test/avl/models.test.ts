import { describe, expect, it } from 'vitest'
import { UnknownModelError } from '../../src/avl/models.js'
import { modelFromReply } from '../../src/avl/model-from-getver.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'

const { models } = standardDictionary()

describe('resolve', () => {
  // prettier-ignore
  it.each([
    ['FMB920',  'FMB920', 'model'],
    ['fmb920',  'FMB920', 'model'],
    [' Fmb920 ', 'FMB920', 'model'],
    ['fm36',    'FM36',   'model'],
    ['fmb',     'FMB',    'family'],
    ['fmx6xx',  'FMx6XX', 'family'],
    ['gh/tat',  'GH/TAT', 'family'],
    ['fmb1xx',  'FMB1XX', 'series'],
    ['FMx650',  'FMX650', 'series'],
    ['FMC',     'FMC',    'series'],
  ] as const)('%j is %s, a %s', (typed, name, kind) => {
    expect(models.resolve(typed)).toMatchObject({ name, kind })
  })

  it('knows what a pattern and a beginning stand for', () => {
    expect(models.resolve('FMx650').models).toEqual(['FMC650', 'FMM650'])
    expect(models.resolve('FMC').models).toContain('FMC130')
    expect(models.resolve('FMC').models.every(name => name.startsWith('FMC'))).toBe(true)
    expect(models.resolve('FMB1XX').models).toContain('FMB120')
  })

  it.each(['FMB921', 'FBM920', 'FM920', 'fmb92O'])('suggests FMB920 for %j', typed => {
    expect(() => models.resolve(typed)).toThrow(UnknownModelError)
    try {
      models.resolve(typed)
    } catch (error) {
      expect((error as UnknownModelError).suggestions).toContain('FMB920')
      expect((error as UnknownModelError).message).toMatch(/did you mean .*FMB920/)
    }
  })

  it.each(['', ' ', '920', '[', 'zebra crossing', '\u001b[2J', 'X'.repeat(50)])('refuses %j', typed => {
    expect(models.find(typed)).toBeUndefined()
    expect(() => models.resolve(typed)).toThrow(UnknownModelError)
  })
})

describe('modelFromReply', () => {
  // prettier-ignore
  it.each([
    ['Ver:03.28.02_06 GPS:AXN_3.80_3333,0000,, Hw:FMB920 Mod:1 IMEI:356307042441013 Uptime: 16574', 'FMB920'],
    ['Ver:02.00.01_06 Hw: TFT100 Mod:1', 'TFT100'],
    ['hw:fmc130', 'FMC130'],
    ['FMB920,03.10.03,00,352093084345404,2018/05/31 08:33,1.6,204kB/346kB', 'FMB920'],
    ['Data Link: 1 GPRS: 1 Phone: 0', undefined],
    ['FMB920, turn left', undefined],
    ['DI1:0 DI2:0 AIN1:0 Hw:', undefined],
    ['', undefined],
  ] as const)('%j names %s', (reply, expected) => {
    expect(modelFromReply(reply)).toBe(expected)
  })
})
