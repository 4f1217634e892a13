import { describe, expect, it } from 'vitest'
import ids from '../../avlIds.json' with { type: 'json' }
import { type AvlData, expandModels } from '../../src/avl/definition.js'
import { Dictionary } from '../../src/avl/dictionary.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { InvalidAvlDataError } from '../../src/avl/validate.js'

const data = ids as unknown as AvlData
const dictionary = standardDictionary()
const model = (name: string) => dictionary.models.resolve(name)

describe('every row', () => {
  it('is what its id means on each of its models, at its size', () => {
    let pairs = 0
    const wrong: string[] = []
    for (const row of data.rows) {
      // What a row of variable size is met with: its documented length, or one that no fixed size has.
      const width = row.size ?? row.length ?? 3
      for (const name of expandModels(row.models!, data.modelSets!)) {
        pairs++
        const found = dictionary.find(row.id, width, { model: model(name) })
        const definition = found?.definition
        if (
          definition?.name !== row.name ||
          definition.multiplier !== (row.multiplier ?? 1) ||
          found?.by !== 'model'
        )
          wrong.push(`${row.id} of ${width} bytes on ${name}: ${definition?.name ?? 'none'}, not ${row.name}`)
      }
    }
    expect(wrong).toEqual([])
    expect(pairs).toBeGreaterThan(50_000)
  })

  it('is there for each of the ids that the toolkit knew when it began', () => {
    // prettier-ignore
    const ranges = [
      [1, 6], [8, 108], [110, 115], [118, 241], [243, 244], [246, 260], [263, 264], [269, 285], [303, 304],
      [306, 309], [317, 317], [327, 327], [330, 338], [380, 381], [385, 385], [387, 387], [389, 391], [403, 409],
      [463, 478], [483, 483], [517, 522],
    ] as const
    const known = ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    )
    expect(known).toHaveLength(327)
    expect(known.filter(id => dictionary.view().nameOf(id) === null)).toEqual([])
  })
})

describe('one id, two models', () => {
  // prettier-ignore
  it.each([
    [11, 8, 'FMB920', 'ICCID1'],               [11, 2, 'FMC650', 'Analog Input 3'],
    [22, 1, 'FMB120', 'BLE Battery #3'],       [22, 1, 'FMB640', 'Data Mode'],
    [25, 2, 'FMB120', 'BLE Temperature #1'],   [25, 2, 'FMC640', 'Engine Temperature'],
    [30, 1, 'FMB001', 'Number of DTC'],        [30, 1, 'FMB640', 'Vehicle Speed'],
    [50, 1, 'FMB120', 'Barometric Pressure'],  [50, 1, 'FMM640', 'Digital Output 3'],
    [69, 1, 'FMB920', 'GNSS Status'],          [69, 2, 'FMB640', 'Driver 1 Cumulative Driving Time'],
    [90, 2, 'FMB150', 'Door Status'],          [90, 2, 'FMB641', 'Axle weight 2'],
    [156, 1, 'FMB920', 'Geofence zone 02'],    [156, 1, 'FTC921', 'Manual Geofence In-zone event'],
    [195, 1, 'FMB920', 'Geofence zone 29'],    [195, 8, 'FMB630', 'Driver 1 ID MSB'],
    [251, 1, 'FMB920', 'Idling'],              [251, 1, 'FM36M1', 'Immobilizer'],
    [252, 1, 'FMB920', 'Unplug'],              [252, 1, 'FM1100', 'Authorized Driving'],
    [385, 20, 'FMB920', 'Beacon'],             [385, 4, 'FMB640', 'Manual CAN 15'],
    [866, 4, 'FMB120', 'LVCAN Vehicle Range'], [866, 4, 'TFT100', 'Total Range'],
    [1, 1, 'FMB920', 'Digital Input 1'],       [1, 1, 'GH3000', 'Battery Level'],
  ] as const)('%i of %i bytes on %s is %s', (id, width, name, expected) => {
    const found = dictionary.find(id, width, { model: model(name) })
    expect(found?.definition.name).toBe(expected)
    expect(found?.ambiguous).toBeUndefined()
  })

  it('may share the name and differ in scale', () => {
    expect(dictionary.find(66, 2, { model: model('FMB930') })?.definition.multiplier).toBe(0.01)
    expect(dictionary.find(66, 2, { model: model('FMB920') })?.definition.multiplier).toBe(0.001)
  })
})

describe('what decides', () => {
  it('is the model before all else', () => {
    const context = { model: model('FMB640'), inferred: { family: 'FMB', rivals: [] } }
    expect(dictionary.find(22, 1, context)).toMatchObject({ by: 'model', definition: { name: 'Data Mode' } })
  })

  it('is the model that it is like, for what its own list lacks', () => {
    expect(dictionary.find(11, 8, { model: model('FMB100') })).toMatchObject({
      by: 'like',
      definition: { name: 'ICCID1' },
    })
    expect(dictionary.find(1, 1, { model: model('FM1010') })?.by).toBe('like')
  })

  it('is the family of a model without a list', () => {
    expect(dictionary.find(156, 1, { model: model('FTC301') })).toMatchObject({
      by: 'family',
      definition: { name: 'Manual Geofence In-zone event' },
    })
  })

  it('is the inferred family, and what is possible in its rivals is told', () => {
    const sure = dictionary.find(22, 1, { codec: '8', inferred: { family: 'FMx6XX', rivals: [] } })
    expect(sure).toMatchObject({ by: 'family', definition: { name: 'Data Mode' } })
    expect(sure?.ambiguous).toBeUndefined()
    const unsure = dictionary.find(22, 1, { codec: '8', inferred: { family: 'FMB', rivals: ['FMx6XX'] } })
    expect(unsure).toMatchObject({ definition: { name: 'BLE Battery #3' }, ambiguous: ['Data Mode'] })
  })

  it('is the size where it leaves one name', () => {
    expect(dictionary.find(11, 8, { codec: '8' })).toMatchObject({
      by: 'size',
      definition: { name: 'ICCID1' },
    })
    expect(dictionary.find(11, 2, { codec: '8' })).toMatchObject({
      by: 'size',
      definition: { name: 'Analog Input 3' },
    })
    expect(dictionary.find(11, 8, { codec: '8' })?.ambiguous).toBeUndefined()
  })

  it('is nothing where several names are left: the most common one then, with the others', () => {
    expect(dictionary.find(22, 1, { codec: '8' })).toMatchObject({
      by: 'common',
      definition: { name: 'BLE Battery #3' },
      ambiguous: ['Data Mode'],
    })
    expect(dictionary.find(82, 1)?.ambiguous).toEqual(['Clutch Switch', 'Throttle position'])
  })

  it('leaves no doubt where meanings differ in spelling only', () => {
    expect(dictionary.find(257, 60)?.ambiguous).toBeUndefined()
  })

  it('rules out families that do not speak the codec', () => {
    expect(dictionary.find(1, 1)?.ambiguous).toBeUndefined()
    expect(dictionary.find(156, 1, { codec: '8' })?.ambiguous).toBeUndefined()
    expect(dictionary.find(156, 1, { codec: '8E' })?.ambiguous).toEqual(['Manual Geofence In-zone event'])
    expect(dictionary.find(1, 1, { codec: '7' })).toMatchObject({
      by: 'family',
      definition: { name: 'Battery Level' },
    })
  })

  it('finds nothing for a size that the id has nowhere', () => {
    expect(dictionary.find(200, 4)).toBeUndefined()
    expect(dictionary.find(65_000, 1)).toBeUndefined()
  })

  it('takes the exact size before a variable one', () => {
    const scope = model('GH5200')
    expect(dictionary.find(463, 2, { model: scope })?.definition.name).toBe('BLE1 EYE sensor lost alarm')
    expect(dictionary.find(463, 12, { model: scope })?.definition.name).toBe('BLE 1 Custom #2')
  })
})

describe('a series or family given instead of a model', () => {
  it('is decided by most of its models, the rest named', () => {
    const found = dictionary.find(82, 1, { model: model('FMB') })
    expect(found).toMatchObject({
      by: 'model',
      definition: { name: 'Accelerator Pedal Position' },
      ambiguous: ['Throttle position'],
    })
  })
})

describe("a user's own rows", () => {
  const own = Dictionary.from(data, {
    models: { XYZ123: { family: 'FMB', series: 'XYZ1XX', like: 'FMB120' } },
    units: ['psi'],
    rows: [
      { id: 9, name: 'Hopper weight', size: 2, multiplier: 0.5, unit: 'kg', models: 'FMB920 XYZ123' },
      { id: 145, name: 'Tail lift', size: 1, values: { 0: 'Down', 1: 'Up' } },
      { id: 40_000, name: 'Line pressure', size: 2, unit: 'psi' },
    ],
  })

  it('go before ours for their models', () => {
    expect(own.find(9, 2, { model: own.models.resolve('fmb920') })).toMatchObject({
      by: 'own',
      definition: { name: 'Hopper weight', unit: 'kg', own: true },
    })
    expect(own.find(9, 2, { model: own.models.resolve('FMB640') })?.definition.name).toBe('Analog Input 1')
  })

  it('count for every model where they name none, and where the model is unknown', () => {
    expect(own.view().interpret(145, Uint8Array.of(1))).toMatchObject({ name: 'Tail lift', text: 'Up' })
    expect(own.find(145, 1, { model: own.models.resolve('FMB640') })?.by).toBe('own')
    expect(own.find(9, 2)?.by).toBe('own')
    expect(own.view().nameOf(40_000)).toBe('Line pressure')
    // From what the view remembers.
    expect(own.view().nameOf(40_000)).toBe('Line pressure')
  })

  it('may bring models of their own', () => {
    expect(own.models.resolve('xyz123').like).toEqual(['FMB120'])
    expect(own.find(66, 2, { model: own.models.resolve('xyz123') })?.by).toBe('like')
  })

  it('leave the size that they do not have to ours', () => {
    expect(own.find(9, 4, { model: own.models.resolve('FMB920') })?.by).not.toBe('own')
  })

  it('are refused with the place of the fault', () => {
    const wrong = { rows: [{ id: 9, name: 'Hopper weight', size: 3 }] }
    expect(() => Dictionary.from(data, wrong)).toThrow(InvalidAvlDataError)
    expect(() => Dictionary.from(data, wrong)).toThrow(/rows\[0\]\.size/)
    expect(() => Dictionary.from(data, 'rows')).toThrow(InvalidAvlDataError)
  })
})

describe('allOf', () => {
  it('lists what a model sends, each id and size once', () => {
    const all = dictionary.allOf(model('FMB920'))
    expect(new Set(all.map(({ id }) => id)).size).toBe(642)
    expect(new Set(all.map(({ id, size }) => `${id}/${size}`)).size).toBe(all.length)
    expect(all.find(({ id }) => id === 66)?.name).toBe('External Voltage')
  })

  it('completes a partial list from the model that it is like', () => {
    expect(dictionary.allOf(model('FMB100')).length).toBeGreaterThan(600)
    expect(dictionary.allOf(model('FM1010')).length).toBe(dictionary.allOf(model('FM1100')).length)
  })
})

describe('search', () => {
  const names = (words: string, limit = 3) =>
    dictionary.search(words, { limit }).map(({ definition }) => definition.name)

  it('finds by id', () => {
    expect(dictionary.search('66').map(({ definition }) => definition.id)).toEqual([66, 66])
  })

  it('finds by words in any order, cut short or mistyped', () => {
    expect(names('external voltage')[0]).toBe('External Voltage')
    expect(names('voltage extern')[0]).toBe('External Voltage')
    expect(names('ignitoin')[0]).toMatch(/^Ignition/)
    expect(names('iButton')).toContain('iButton')
  })

  it('asks for every word', () => {
    expect(names('external zebra')).toEqual([])
    expect(names('')).toEqual([])
  })

  it('keeps to a model', () => {
    const found = dictionary.search('data mode', { model: model('FMC650') })
    expect(found.map(({ definition }) => definition.id)).toContain(22)
    expect(found.every(({ definition }) => definition.models?.includes('FMC650'))).toBe(true)
  })
})
