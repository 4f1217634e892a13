/** Records from the wire to bytes come to the same as through objects and `JSON.stringify`. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DeviceModels } from '../../src/avl/device-models.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Packet } from '../../src/codec/types.js'
import { type Describe, UNDESCRIBED } from '../../src/render/describe.js'
import { describeBy } from '../../src/render/dictionary-describe.js'
import { frameJson } from '../../src/render/frame-json.js'
import { ndjsonLine, ndjsonMessage } from '../../src/render/ndjson.js'
import type { MessageContext } from '../../src/session/message.js'
import { imeis, PACKETS } from '../support/arbitraries.js'
import { expectFrame } from '../support/decode-error.js'
import { avl, record } from '../support/sample-records.js'

const dictionary = standardDictionary()

/** Both lines, each from a describer of its own: a describer takes note of what it reads. */
function expectSame(
  packet: Packet,
  context: MessageContext,
  describer: () => Describe,
  ioIds?: ReadonlySet<number>,
): void {
  const frame = expectFrame(inspectTcpFrame(encodeTcpFrame(packet)))
  const options = ioIds === undefined ? {} : { ioIds }
  const direct = ndjsonMessage(frame, context, { describe: describer(), ...options })
  expect(direct).toBe(ndjsonLine(frameJson(frame, context, { describe: describer(), ...options })))
}

const models = fc.constantFrom(undefined, 'FMB920', 'FMC650', 'FMB640', 'FTC921', 'TAT100')

function byModel(name: string | undefined): () => Describe {
  const model = name === undefined ? undefined : dictionary.models.resolve(name)
  return () => describeBy(new DeviceModels(dictionary, { model }))
}

describe.each(['8', '8E', '16'])('records of Codec %s', codec => {
  it('are the same whatever they hold', () => {
    const contexts = fc.oneof(
      fc.constant({}),
      imeis.map(imei => ({ imei })),
    )
    fc.assert(
      fc.property(PACKETS[codec]!, contexts, models, (packet, context, model) => {
        expectSame(packet, context, byModel(model))
      }),
    )
  })

  it('are the same without a dictionary', () => {
    fc.assert(fc.property(PACKETS[codec]!, packet => expectSame(packet, {}, () => UNDESCRIBED)))
  })

  it('are the same with some of their elements alone', () => {
    const ids = fc.array(fc.nat(255)).map(list => new Set(list))
    fc.assert(
      fc.property(PACKETS[codec]!, ids, (packet, ioIds) => expectSame(packet, {}, byModel('FMB920'), ioIds)),
    )
  })
})

describe('every row of the dictionary', () => {
  it('is written the same at the edges of its values', () => {
    const edges = [0x00, 0x01, 0x7f, 0x80, 0xff]
    for (const model of [undefined, 'FMB920', 'FMC650']) {
      const describer = byModel(model)
      for (const id of dictionary.ids) {
        const widths = new Set(dictionary.definitionsOf(id).map(({ size }) => size ?? 4))
        const io = [...widths]
          .filter(width => [1, 2, 4, 8].includes(width))
          .sort((a, b) => a - b)
          .flatMap(width =>
            edges
              .map(edge => ({ id, value: new Uint8Array(width).fill(edge === 0x01 ? 0 : edge) }))
              .map((element, at) => {
                if (edges[at] === 0x01) element.value[width - 1] = 1
                return element
              }),
          )
        expectSame(avl(0x8e, record(io)), { imei: '356307042441013' }, describer)
      }
    }
  })
})

describe('what is seldom', () => {
  const describer = byModel('FMB920')

  it.each([0, 1, -1, 9, 10, -10, 1_000_000, 10_000_000, 1_800_000_000, -1_800_000_000, 123_456_789])(
    'a coordinate of %s wire units',
    units => {
      const gps = { ...record().gps, longitude: units / 1e7, latitude: -units / 1e7 }
      expectSame(avl(0x08, record([], { gps })), {}, describer)
    },
  )

  it.each([
    0,
    999,
    86_399_999,
    951_827_696_789,
    253_402_300_799_999,
    253_402_300_800_000,
    8.64e15,
    2 ** 53 - 1,
  ])('a time of %s ms', timestampMs => {
    expectSame(avl(0x08, record([], { timestampMs })), { imei: '356307042441013' }, describer)
  })

  it('a time beyond what a double holds', () => {
    const bytes = encodeTcpFrame(avl(0x08, record()))
    bytes.fill(0xff, 10, 18)
    const result = inspectTcpFrame(bytes)
    expect(ndjsonMessage(result, {}, { describe: describer() })).toBe(
      ndjsonLine(frameJson(result, {}, { describe: describer() })),
    )
  })

  it('joined values, in text that is no ASCII', () => {
    const own = {
      rows: [{ id: 240, name: 'Größe “x” ✓', size: 1, unit: '°C', models: 'FMB920', values: { 1: 'heiß' } }],
    }
    const described = (): Describe => describeBy(new DeviceModels(standardDictionary(own), {}))
    const iccid = [11, 14].map(id => ({ id, value: Uint8Array.of(0, 0, 0, 2, 0x12, 0x34, 0x56, 0x78) }))
    const io = [{ id: 240, value: Uint8Array.of(1) }, { id: 240, value: Uint8Array.of(2) }, ...iccid]
    expectSame(avl(0x08, record(io), record(iccid)), { imei: '356307042441013' }, described)
  })

  it('more records than the buffer has room for at first', () => {
    const io = Array.from({ length: 200 }, (_, at) => ({ id: at, value: Uint8Array.of(at) }))
    expectSame(avl(0x08, ...Array.from({ length: 40 }, () => record(io))), {}, describer)
  })
})
