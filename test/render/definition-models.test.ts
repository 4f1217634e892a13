import { describe, expect, test } from 'vitest'
import { Dictionary } from '../../src/avl/dictionary.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { modelLines, ModelNames, type ModelTerm } from '../../src/render/definition-models.js'

const model = (family: string, series: string, like?: string) => ({
  family,
  series,
  ...(like === undefined ? {} : { like }),
})
const small = Dictionary.from({
  models: {
    FMA100: model('FMA', 'FMA1XX'),
    FMA110: model('FMA', 'FMA1XX'),
    FMA120: model('FMA', 'FMA1XX', 'FMA100'),
    FMA200: model('FMA', 'FMA2XX'),
    FMA210: model('FMA', 'FMA2XX'),
    FMA300: model('FMA', 'FMA3XX'),
    GH1000: model('GH', 'GH1XXX'),
    GH1010: model('GH', 'GH1XXX', 'GH1000'),
    TST100: model('TST', 'TST1XX'),
  },
  rows: [
    { id: 1, name: 'all that have a list', models: 'FMA100 FMA110 FMA200 FMA210 FMA300 GH1000 TST100' },
    { id: 2, name: 'one meaning', models: 'FMA100 FMA110 FMA200 FMA210 FMA300' },
    { id: 2, name: 'another', models: 'FMA120' },
  ],
})
const names = new ModelNames(small)
const [template] = small.definitionsOf(1)
const termsOf = (models: string): readonly ModelTerm[] =>
  names.termsOf([{ ...template!, id: 3, models: models.split(' ') }]) ?? []
const textsOf = (models: string): readonly string[] => termsOf(models).map(({ text }) => text)

describe('names of several models', () => {
  test('a whole family is its name, with or without those that are read by another list', () => {
    expect(textsOf('FMA100 FMA110 FMA200 FMA210 FMA300')).toEqual(['FMA'])
    expect(termsOf('FMA100 FMA110 FMA120 FMA200 FMA210 FMA300')).toEqual([{ text: 'FMA', count: 6 }])
  })

  test('a family that lacks few names them', () => {
    expect(textsOf('FMA100 FMA110 FMA200 FMA210 TST100')).toEqual(['FMA (not FMA300)', 'TST100'])
  })

  test('a family that lacks many is named by its series', () => {
    expect(textsOf('FMA100 FMA110 FMA210')).toEqual(['FMA1XX', 'FMA210'])
  })

  test('a model that is read by another list is an exception where its own says something else', () => {
    const [one, another] = small.definitionsOf(2)
    expect(names.termsOf([one!])?.map(({ text }) => text)).toEqual(['FMA (not FMA120)'])
    expect(names.termsOf([one!, another!])?.map(({ text }) => text)).toEqual(['FMA'])
  })

  test('no models are those of a row that is for all', () => {
    expect(names.termsOf([{ ...template!, models: undefined }])).toBeUndefined()
  })

  test('only models of a series are named where only those are asked for', () => {
    expect(names.termsOf([template!], ['FMA200', 'FMA210'])).toEqual([{ text: 'FMA2XX', count: 2 }])
  })

  test('the only model with a list stands for its family', () => {
    expect(textsOf('GH1000')).toEqual(['GH'])
  })

  test('what there is no room for is counted, in models', () => {
    const terms = [
      { text: 'FMB', count: 62 },
      { text: 'FMC650', count: 1 },
      { text: 'FMM650', count: 1 },
    ]
    expect(modelLines(terms, 40, 1)).toEqual(['FMB, FMC650, FMM650'])
    expect(modelLines(terms, 18, 1)).toEqual(['FMB and 2 more'])
    expect(modelLines([{ text: 'FMB (not FMB020)', short: 'most FMB', count: 60 }], 10, 1)).toEqual([
      'most FMB',
    ])
    expect(modelLines(terms, 9, 1)).toEqual(['64 models'])
  })
})

test('of the whole dictionary every name stands for models that read the id by that definition', () => {
  const dictionary = standardDictionary()
  const standard = new ModelNames(dictionary)
  const wrong: string[] = []
  for (const definition of dictionary.ids.flatMap(id => dictionary.definitionsOf(id))) {
    const { id, size, models = [] } = definition
    const terms = standard.termsOf([definition]) ?? []
    expect(terms.reduce((sum, { count }) => sum + count, 0)).toBe(models.length)
    for (const { text } of terms) {
      const [, name = '', exceptions = ''] = /^(\S+)(?: \(not (.*)\))?$/.exec(text) ?? []
      for (const member of dictionary.models.resolve(name).models) {
        if (exceptions.split(', ').includes(member)) continue
        // A length that no other meaning has, for those of any size.
        const found = dictionary.find(id, size ?? 13, { model: dictionary.models.resolve(member) })
        if (found?.definition !== definition) wrong.push(`${id} (${size}) ${text}: ${member}`)
      }
    }
  }
  expect(wrong).toEqual([])
})
