import { describe, expect, it } from 'vitest'
import { DeviceModels, type DeviceModelsOptions, type SizedElement } from '../../src/avl/device-models.js'
import type { ModelScope } from '../../src/avl/models.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'

const dictionary = standardDictionary()
const DEVICE = '352093081452251'
const OTHER = '352093086403655'

const scope = (model: string): ModelScope => dictionary.models.resolve(model)
const device = (options: DeviceModelsOptions = {}) => new DeviceModels(dictionary, options)
const listed = (model: string) => ({ devices: new Map([[DEVICE, scope(model)]]) })

/** In one byte: a battery's charge on an FMB, the data mode on an FMx6XX, a battery's voltage on the FT platform. */
const SEVERAL: SizedElement = { id: 22, width: 1 }
/** Only the FMx6XX have these. */
const FMX6 = [
  { id: 76, width: 4 },
  { id: 62, width: 8 },
]
/** Only the FMB have these. */
const FMB = [
  { id: 239, width: 1 },
  { id: 4, width: 4 },
  { id: 36, width: 2 },
]

/** What element 22 of one record with these elements means, and why. */
function read(models: DeviceModels, name: string | undefined, elements: readonly SizedElement[] = [SEVERAL]) {
  const { view, model, source } = models.read(name, '8', [elements])
  return { name: view.interpret(22, Uint8Array.of(1)).name, model, source }
}

describe('who decides the model', () => {
  const GETVER = 'Ver:03.28.02 GPS:AXN_5.10 Hw:FMC650 Mod:1 IMEI:352093081452251'

  it('given for all devices: nothing else is asked', () => {
    const models = device({ model: scope('FTC921'), ...listed('FMB920') })
    models.learn(DEVICE, GETVER)
    expect(read(models, DEVICE, FMX6)).toEqual({
      name: 'Battery Voltage 3',
      model: 'FTC921',
      source: 'given',
    })
    expect(read(models, undefined)).toMatchObject({ source: 'given' })
  })

  it('else the device itself, in its reply to getver', () => {
    const models = device(listed('FMB920'))
    expect(models.learn(DEVICE, GETVER)?.name).toBe('FMC650')
    expect(read(models, DEVICE, FMB)).toEqual({ name: 'Data Mode', model: 'FMC650', source: 'getver' })
  })

  it('else the list of devices', () => {
    expect(read(device(listed('FMB920')), DEVICE, FMX6)).toEqual({
      name: 'BLE Battery #3',
      model: 'FMB920',
      source: 'devices',
    })
  })

  it('else the elements', () => {
    expect(read(device(), DEVICE, FMX6)).toEqual({ name: 'Data Mode', model: 'FMx6XX', source: 'inferred' })
    expect(read(device(), DEVICE, FMB)).toEqual({ name: 'BLE Battery #3', model: 'FMB', source: 'inferred' })
  })

  it('else nobody: the most common meaning, with the others named', () => {
    const models = device()
    expect(read(models, DEVICE)).toEqual({ name: 'BLE Battery #3', model: undefined, source: undefined })
    const { view } = models.read(DEVICE, '8', [[SEVERAL]])
    expect(view.interpret(22, Uint8Array.of(1)).ambiguous).toContain('Data Mode')
  })

  it('nothing is known of a device without elements, or with ids that nobody has', () => {
    expect(read(device(), DEVICE, [])).toMatchObject({ model: undefined, source: undefined })
    expect(read(device(), DEVICE, [{ id: 64_999, width: 1 }])).toMatchObject({ source: undefined })
  })
})

describe('what a device said', () => {
  it('holds for this device alone', () => {
    const models = device()
    models.learn(DEVICE, 'Hw:FMC650')
    expect(read(models, DEVICE).source).toBe('getver')
    expect(read(models, OTHER).source).toBeUndefined()
    expect(read(models, undefined).source).toBeUndefined()
  })

  it('is corrected by what it says later', () => {
    const models = device()
    models.learn(DEVICE, 'Hw:FMC650')
    models.learn(DEVICE, 'Hw:FMB920')
    expect(read(models, DEVICE).model).toBe('FMB920')
  })

  it('is forgotten by no reply that names no hardware, or one that nobody knows', () => {
    const models = device()
    models.learn(DEVICE, 'Hw:FMC650')
    expect(models.learn(DEVICE, 'DI1:1 AIN1:0')).toBeUndefined()
    expect(models.learn(DEVICE, 'Hw:FMB999999')).toBeUndefined()
    expect(read(models, DEVICE).model).toBe('FMC650')
  })

  it('counts from the next frame on', () => {
    const models = device()
    expect(read(models, DEVICE, FMB).source).toBe('inferred')
    models.learn(DEVICE, 'Hw:FMC650')
    expect(read(models, DEVICE).source).toBe('getver')
  })
})

describe('the elements of a device', () => {
  it('add up over its frames', () => {
    const models = device()
    expect(read(models, DEVICE).source).toBeUndefined()
    read(models, DEVICE, FMX6)
    expect(read(models, DEVICE)).toEqual({ name: 'Data Mode', model: 'FMx6XX', source: 'inferred' })
  })

  it('speak for no other device', () => {
    const models = device()
    read(models, DEVICE, FMX6)
    expect(read(models, OTHER).source).toBeUndefined()
  })

  it('speak for themselves alone where nobody knows whose they are', () => {
    const models = device()
    expect(read(models, undefined, FMX6).model).toBe('FMx6XX')
    expect(read(models, undefined).source).toBeUndefined()
  })

  it('are looked at for a hundred records, and then no more', () => {
    const models = device()
    models.read(
      DEVICE,
      '8',
      Array.from({ length: 100 }, () => FMB),
    )
    const unread: Iterable<readonly SizedElement[]> = {
      [Symbol.iterator]: () => {
        throw new Error('the family was inferred long ago')
      },
    }
    expect(models.read(DEVICE, '8', unread)).toMatchObject({ model: 'FMB', source: 'inferred' })
  })
})

it('remembers the devices of late, however many there are', () => {
  const models = device()
  for (let number = 0; number <= 100_000; number++) models.learn(`device ${number}`, 'Hw:FMC650')
  expect(read(models, 'device 0').source).toBeUndefined()
  expect(read(models, 'device 50000').source).toBe('getver')
  expect(read(models, 'device 100000').source).toBe('getver')
})
