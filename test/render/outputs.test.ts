import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { DeviceModels } from '../../src/avl/device-models.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { encodeTcpFrame, inspectTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlRecord } from '../../src/codec/types.js'
import { csvCell, csvHeader } from '../../src/render/csv-cell.js'
import { describeBy } from '../../src/render/dictionary-describe.js'
import { PLAIN } from '../../src/render/paint.js'
import { rendererNamed } from '../../src/render/renderers.js'
import { Spool } from '../../src/render/spool.js'
import { avl, io, record } from '../support/sample-records.js'

const IMEI = '356307042441013'
const NO_FIX = { longitude: 25.1, latitude: 54.1, altitude: 0, angle: 0, satellites: 0, speed: 0 }
const at = (longitude: number, latitude: number): Partial<AvlRecord> => ({
  gps: { longitude, latitude, altitude: 100, angle: 90, satellites: 9, speed: 36 },
})

async function render(
  format: string,
  frames: readonly (readonly AvlRecord[])[],
  { ioIds, imeis = [] }: { ioIds?: ReadonlySet<number>; imeis?: readonly string[] } = {},
): Promise<string> {
  const renderer = await rendererNamed(format)!.create({
    describe: describeBy(new DeviceModels(standardDictionary())),
    columns: 80,
    paint: PLAIN,
    ...(ioIds === undefined ? {} : { ioIds }),
  })
  let text = ''
  frames.forEach((records, index) => {
    const message = inspectTcpFrame(encodeTcpFrame(avl(0x8e, ...records)))
    text += renderer.message(message, { imei: imeis[index] ?? IMEI })
  })
  return text + [...(renderer.end?.() ?? [])].join('')
}

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

describe('csv', () => {
  test('a record a row; columns of all that occurs, rows from before filled up', async () => {
    const csv = await render('csv', [[record([io(239, 1, 1)])], [record([io(66, 2, 0x30)]), record()]])
    const [header] = parse(csv) as string[][]
    expect(header?.slice(14)).toEqual(['239 Ignition', '66 External Voltage (V)'])
    expect(rows(csv).map(row => [row['239 Ignition'], row['66 External Voltage (V)']])).toEqual([
      ['1', ''],
      ['', '12.336'],
      ['', ''],
    ])
    expect(rows(csv)[0]).toMatchObject({
      timestamp: '2019-06-10T10:04:46.000Z',
      timestampMs: '1560161086000',
      imei: IMEI,
      codec: '8E',
      priority: 'high',
      latitude: '54.6871555',
      longitude: '25.2798766',
      'speed (km/h)': '48',
    })
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  test('chosen columns are there before any record, and in their order', async () => {
    const csv = await render('csv', [], { ioIds: new Set([66, 239, 9999]) })
    expect(csv).toMatch(/,66 External Voltage \(V\),239 Ignition,IO 9999\r\n$/)
  })

  test('text that a spreadsheet would run, quotes and control characters', () => {
    expect(csvCell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`)
    for (const text of ['+1+2', '-cmd', '@SUM', ' =1']) expect(csvCell(text)).toContain(`'${text}`)
    expect(csvCell('-12345678901234567890')).toBe('-12345678901234567890')
    expect(csvCell(-5)).toBe('-5')
    expect(csvCell('a\r\n\u001b[2J')).toBe('a\\r\\n\\x1B[2J')
    expect(csvCell({ a: [1] })).toBe('"{""a"":[1]}"')
    expect(csvHeader('72 Dallas Temperature 1 (°C)')).toBe('72 Dallas Temperature 1 (degC)')
    expect(csvHeader('1 Roll (°)')).toBe('1 Roll (deg)')
  })
})

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: unknown[] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

describe('geojson', () => {
  test('points, records without a fix apart, a track a device', async () => {
    const text = await render(
      'geojson',
      [
        [record([io(239, 1, 1)], at(25, 54)), record([], { gps: NO_FIX })],
        [record([], at(1, 2))],
        [record([], at(25.1, 54.1))],
      ],
      { imeis: [IMEI, '356307042441021', IMEI] },
    )
    const { type, features } = JSON.parse(text) as { type: string; features: Feature[] }
    expect(type).toBe('FeatureCollection')
    expect(features.map(({ geometry }) => geometry?.type)).toEqual([
      'Point',
      undefined,
      'Point',
      'Point',
      'LineString',
    ])
    expect(features[0]?.geometry?.coordinates).toEqual([25, 54, 100])
    expect(features[0]?.properties).toMatchObject({ imei: IMEI, '239 Ignition': 1, fix: true })
    expect(features[1]?.properties).toMatchObject({ fix: false, lastKnown: [25.1, 54.1] })
    expect(features[4]).toMatchObject({
      geometry: {
        coordinates: [
          [25, 54, 100],
          [25.1, 54.1, 100],
        ],
      },
      properties: { imei: IMEI, points: 2, withoutFix: 1 },
    })
  })

  test('nothing at all is a collection too', async () => {
    expect(JSON.parse(await render('geojson', []))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})

describe('gpx', () => {
  test('a track a device; a stretch without a fix ends a segment', async () => {
    const gpx = await render(
      'gpx',
      [
        [record([], at(25, 54)), record([], { gps: NO_FIX }), record([], at(-0.0000001, 54.1))],
        [record([], at(1, 2))],
      ],
      { imeis: [IMEI, '356307042441021'] },
    )
    expect(gpx.match(/<trk>/g)).toHaveLength(2)
    expect(gpx).toContain(`<trk><name>${IMEI}</name><desc>1 records without a fix left out</desc><trkseg>`)
    expect(gpx.match(/<trkpt[^>]*>/g)).toEqual([
      '<trkpt lat="54" lon="25">',
      '<trkpt lat="54.1" lon="-0.0000001">',
      '<trkpt lat="2" lon="1">',
    ])
    expect(gpx.match(/<trkseg>/g)).toHaveLength(3)
    expect(gpx).toContain('<gpxtpx:speed>10</gpxtpx:speed><gpxtpx:course>90</gpxtpx:course>')
  })

  test('every element that opens closes', async () => {
    const gpx = await render('gpx', [[record(), record([], { gps: NO_FIX }), record()]])
    const open: string[] = []
    for (const [, close, name, empty] of gpx.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (close === '/') expect(open.pop()).toBe(name)
      else if (empty !== '/') open.push(name!)
    }
    expect(open).toEqual([])
  })
})

test('a spool gives back what it took, from memory and from its file', () => {
  for (const maxHeld of [1, 10, 1000]) {
    const spool = new Spool(maxHeld)
    for (let i = 0; i < 50; i++) spool.append(i % 2 === 0 ? 'even' : 'odd', `${i} ü,`)
    expect(spool.names).toEqual(['even', 'odd'])
    const expected = (rest: number): string =>
      Array.from({ length: 25 }, (_, i) => `${2 * i + rest} ü,`).join('')
    expect([...spool.read('even')].join('')).toBe(expected(0))
    expect([...spool.read('odd')].join('')).toBe(expected(1))
    spool.close()
  }
})
