import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DeviceModels } from '../../../src/avl/device-models.js'
import { standardDictionary } from '../../../src/avl/standard-dictionary.js'
import { describeBy } from '../../../src/render/dictionary-describe.js'
import { COLUMNS, columnValues } from '../../../src/sink/record-columns.js'
import { packRows } from '../../../src/sink/sqlite/pack-rows.js'
import { RowValues } from '../../../src/sink/sqlite/row-values.js'
import type { Delivery } from '../../../src/sink/sink.js'
import { imeis, recordPackets } from '../../support/arbitraries.js'
import { delivery } from '../../support/deliveries.js'
import { record } from '../../support/sample-records.js'

const describedBy = describeBy(new DeviceModels(standardDictionary()))
const DESCRIBES = [undefined, describedBy]
const byImei = (a: Delivery, b: Delivery): number => (a.imei < b.imei ? -1 : a.imei > b.imei ? 1 : 0)

/** All values of a batch, so many rows at a time. */
function unpacked(batch: readonly Delivery[], step: number): unknown[] {
  const rows = new RowValues(packRows(batch))
  const values: unknown[] = []
  while (rows.left > 0) values.push(...rows.take(Math.min(step, rows.left)))
  return values
}

describe('packed rows', () => {
  it('are the columns of the records, whatever they are and however they are taken', () => {
    const packets = fc.array(fc.tuple(imeis, recordPackets, fc.constantFrom(...DESCRIBES)), { maxLength: 4 })
    fc.assert(
      fc.property(packets, fc.integer({ min: 1, max: 7 }), (sent, step) => {
        const batch = sent.map(([imei, { records, codecId }, describe]) =>
          delivery(imei, records, { codecId, ...(describe && { describe }) }),
        )
        expect(unpacked(batch, step)).toEqual([...batch].sort(byImei).flatMap(columnValues))
      }),
    )
  })

  it('have texts of devices as they are, ASCII or not', () => {
    const texts = ['CLASSIC 12', 'Žalgirio 7', '\u0007']
    const batch = texts.map((text, at) => {
      const io = [{ id: 256, value: new TextEncoder().encode(text), variable: true }]
      return delivery(`35630704244101${at}`, [record(io)], { describe: describedBy })
    })
    const expected = batch.flatMap(columnValues)
    expect(unpacked(batch, 2)).toEqual(expected)
    expect(expected[COLUMNS.length + COLUMNS.indexOf('io')]).toContain('Žalgirio')
  })
})
