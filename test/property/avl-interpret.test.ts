import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CompositeReader } from '../../src/avl/composites/composite-reader.js'
import { compositeOf, COMPOSITES } from '../../src/avl/composites/composites.js'
import { isNumeric, rawRange } from '../../src/avl/definition.js'
import { FamilyInference } from '../../src/avl/family-inference.js'
import { compile, interpret } from '../../src/avl/interpret.js'
import { joinElements } from '../../src/avl/join-elements.js'
import { modelFromReply } from '../../src/avl/model-from-getver.js'
import { UnknownModelError } from '../../src/avl/models.js'
import { physicalToBytes } from '../../src/avl/physical-to-bytes.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { validateAvlData } from '../../src/avl/validate.js'
import type { AvlValue } from '../../src/avl/value.js'
import { EncodeError } from '../../src/wire/errors.js'
import { Writer } from '../../src/wire/writer.js'

const dictionary = standardDictionary()
const definitions = dictionary.ids.flatMap(id => dictionary.definitionsOf(id))
const anyId = fc.oneof(fc.constantFrom(...dictionary.ids), fc.nat(0xffff))
const codec = fc.constantFrom('7', '8', '8E', '16')
const scope = fc.option(fc.constantFrom(...dictionary.models.names), { nil: undefined })

function bytesOf(raw: bigint, width: number): Uint8Array {
  return Uint8Array.from({ length: width }, (_, at) => Number((raw >> BigInt(8 * (width - 1 - at))) & 0xffn))
}

describe('every numeric row', () => {
  it('goes from bytes to the physical value and back to the same bytes, over its whole range', () => {
    for (const definition of definitions) {
      const { type, size, sentinels } = definition
      if (!isNumeric(type)) continue
      const width = size ?? 4
      const compiled = compile(definition, undefined)
      const { min, max } = rawRange(type, width)
      const ends = [0n, 1n, BigInt(definition.min ?? 0), BigInt(definition.max ?? 1)]
      // The ends of eight bytes are no doubles.
      const [least, greatest] =
        width === 8
          ? type === 'signed'
            ? [-(2n ** 63n), 2n ** 63n - 1n]
            : [0n, 2n ** 64n - 1n]
          : [BigInt(min), BigInt(max)]
      const random = fc.sample(fc.bigInt({ min: least, max: greatest }), { numRuns: 6, seed: definition.id })
      for (const raw of [...ends, least, greatest, ...random]) {
        const bytes = bytesOf(raw, width)
        const { value, text } = interpret(compiled, bytes, 0, width)
        const where = `${definition.id} ${definition.name}: ${raw}`
        if (sentinels?.has(Number(raw)) === true) {
          const made = physicalToBytes(definition, text!, { width })
          expect(interpret(compiled, made, 0, width).text, where).toBe(text)
        } else expect(physicalToBytes(definition, value, { width }), where).toEqual(bytes)
      }
    }
  })

  it('shows no floating-point dust', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...definitions.filter(({ type, size }) => isNumeric(type) && size !== undefined && size < 8),
        ),
        fc.nat(0xffff_ffff),
        (definition, number) => {
          const bytes = bytesOf(BigInt(number), definition.size!)
          const { value } = interpret(compile(definition, undefined), bytes, 0, definition.size!)
          if (value === null) return
          const decimals = String(definition.multiplier).split('.')[1]?.length ?? 0
          expect(String(value).split('.')[1]?.length ?? 0).toBeLessThanOrEqual(decimals)
        },
      ),
    )
  })
})

describe('whatever bytes come', () => {
  it('interpreting gives something that JSON can hold, and never throws', () => {
    fc.assert(
      fc.property(
        anyId,
        fc.uint8Array({ maxLength: 80 }),
        fc.nat(8),
        codec,
        scope,
        (id, bytes, skip, spoken, model) => {
          const view = dictionary.view({
            codec: spoken,
            ...(model !== undefined && { model: dictionary.models.resolve(model) }),
          })
          const offset = Math.min(skip, bytes.length)
          const said = view.interpret(id, bytes, offset, bytes.length - offset)
          expect(JSON.parse(JSON.stringify(said.value))).toEqual(said.value)
          expect(said.name === null).toBe(view.find(id, bytes.length - offset) === undefined)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('a value that was read can be written, and reads the same again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...definitions),
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        (definition, random) => {
          const width = definition.size ?? random.length
          const bytes = Uint8Array.from({ length: width }, (_, at) => random[at % random.length]!)
          const compiled = compile(definition, undefined)
          const said = interpret(compiled, bytes, 0, width)
          if (said.reason !== undefined || said.value === null) return
          if (isNumeric(definition.type) && width > 8) return
          const made = physicalToBytes(definition, said.value, {
            ...(compositeOf(definition.type) === undefined && { width }),
          })
          expect(interpret(compiled, made, 0, made.length).value).toEqual(said.value)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('joining, inferring, and looking at replies do not throw either', () => {
    const value: fc.Arbitrary<AvlValue> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.constant([]),
    )
    const element = fc.record({
      id: anyId,
      name: fc.constantFrom(null, 'ICCID1', 'ICCID2', 'Driver 1 ID High'),
      value,
    })
    fc.assert(fc.property(fc.array(element), elements => void joinElements(elements)))
    fc.assert(fc.property(fc.string(), text => void modelFromReply(text)))
    fc.assert(
      fc.property(fc.string(), text => void dictionary.search(text, { limit: 3 })),
      { numRuns: 20 },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(anyId, fc.nat(80), codec)), pairs => {
        const inference = new FamilyInference(dictionary)
        for (const [id, width, spoken] of pairs) inference.observe(id, width, spoken)
        void inference.answer
      }),
    )
  })
})

describe('whatever value is to be written', () => {
  it('only EncodeError comes out', () => {
    const json = fc.jsonValue() as fc.Arbitrary<AvlValue>
    fc.assert(
      fc.property(
        fc.constantFrom(...definitions),
        json,
        fc.option(fc.nat(12), { nil: undefined }),
        (definition, value, width) => {
          try {
            physicalToBytes(definition, value, { ...(width !== undefined && { width }), nearest: true })
          } catch (error) {
            expect(error).toBeInstanceOf(EncodeError)
          }
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('only UnknownModelError for a name, and problems instead of errors for a file', () => {
    fc.assert(
      fc.property(fc.string(), name => {
        try {
          dictionary.models.resolve(name)
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownModelError)
        }
      }),
    )
    const rows = fc.array(
      fc.dictionary(
        fc.constantFrom('id', 'name', 'size', 'type', 'values', 'flags', 'models', 'unit'),
        fc.jsonValue(),
      ),
    )
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.record({ rows })), file => void validateAvlData(file)))
  })
})

describe('composites', () => {
  const i16 = fc.integer({ min: -0x8000, max: 0x7fff })
  const u16 = fc.nat(0xffff)
  const u8 = fc.nat(0xff)
  const i8 = fc.integer({ min: -128, max: 127 })
  const hex = (minLength: number, maxLength = minLength) =>
    fc
      .uint8Array({ minLength, maxLength })
      .map(bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0').toUpperCase()).join(''))
  const optional = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.record(fields, { requiredKeys: [] })
  const vector = { x: i16, y: i16, z: i16 }
  const readings = optional({ rssi: i8, batteryMv: u16, temperatureRaw: u16 })
  const beacon = fc.oneof(
    fc.tuple(fc.record({ kind: fc.constant('iBeacon'), uuid: hex(16), major: u16, minor: u16 }), readings),
    fc.tuple(fc.record({ kind: fc.constant('Eddystone'), namespace: hex(10), instance: hex(6) }), readings),
  )
  const parameters = optional({
    rssi: i8,
    beaconId: fc.oneof(hex(6), hex(16), hex(20)),
    additional: hex(0, 40),
    name: fc.string({ minLength: 1, maxLength: 10 }).filter(text => /^[ -~]+$/.test(text)),
    temperature: i16.map(raw => raw / 100),
    humidity: u8,
    movementCount: u16,
    pitch: i8,
    roll: i16,
    batteryMv: u16,
    mac: hex(6),
    param99: hex(0, 5),
  })
  const nibble = fc.nat(15)
  const VALUES = {
    crashTrace: fc.array(fc.record(vector), { minLength: 1 }),
    axes: fc.record(vector),
    axesMagnitude: fc.record({ ...vector, magnitude: u16 }),
    beaconList: fc.record({
      part: nibble,
      parts: nibble,
      beacons: fc.array(beacon.map(([id, rest]) => ({ ...id, ...rest }))),
    }),
    beaconTlv: fc.record({ protocol: u8, beacons: fc.array(parameters) }),
    bleDevices: fc.array(
      fc.record({ mac: hex(6), rssi: i8, slot: u8, main: hex(0, 20), additional: hex(0, 20) }),
    ),
    adasRecord: fc.record({
      ...{ time: fc.nat(0xffff_ffff), latitude: fc.nat(0xffff_ffff), longitude: fc.nat(0xffff_ffff) },
      ...{ fileType: u8, trigger: u8, length: u8, error: u8 },
    }),
    driverState: fc.record({ activity: fc.constantFrom('rest', 'work', 9), timeWarning: nibble }),
    bloodAlcohol: fc.record({
      permille: fc.nat(0x3fff).map(raw => raw / 1000),
      mode: fc.constantFrom('passive', 'active', 3),
    }),
    faultCodes: fc.array(fc.stringMatching(/^[PCBU][0-3][0-9A-F]{3}$/)),
    iso6709: fc.record({
      latitude: fc.integer({ min: -90e6, max: 90e6 }).map(parts => (parts === 0 ? 0 : parts / 1e6)),
      longitude: fc.integer({ min: -180e6, max: 180e6 }).map(parts => (parts === 0 ? 0 : parts / 1e6)),
      altitude: fc.option(fc.integer({ min: -9999, max: 9999 }).map(parts => parts / 10)),
    }),
    isoText: fc.record({ part: fc.constantFrom(1, 5, 9, 15), text: fc.stringMatching(/^[A-Za-z]{0,10}$/) }),
  } satisfies Record<keyof typeof COMPOSITES, fc.Arbitrary<unknown>>

  it.each(Object.keys(VALUES) as (keyof typeof VALUES)[])('%s: parse is the inverse of format', kind => {
    fc.assert(
      fc.property(VALUES[kind] as fc.Arbitrary<AvlValue>, value => {
        const w = new Writer()
        COMPOSITES[kind].format(value, w)
        const parsed = COMPOSITES[kind].parse(new CompositeReader(w.finish()))
        if (kind !== 'iso6709') expect(parsed).toEqual(value)
        else {
          const [a, b] = [parsed, value] as Record<string, number>[]
          // Text has ten-thousandths of an arc second.
          for (const angle of ['latitude', 'longitude'])
            expect(Math.abs(a![angle]! - b![angle]!)).toBeLessThan(2e-8)
          expect(a!['altitude']).toBe(b!['altitude'] === 0 ? 0 : b!['altitude'])
        }
      }),
    )
  })
})
