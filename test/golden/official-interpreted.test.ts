/**
 * What we make of every published frame of records: the names, values, units and texts of all their elements, as
 * `decode --json` prints them, in a file that a person can read. After an intended change: `npx vitest run
 * test/golden -u`, and look at the difference.
 */
import { expect, test } from 'vitest'
import { DeviceModels } from '../../src/avl/device-models.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { inspectBareArray } from '../../src/codec/bare-array.js'
import { inspectWholeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Frame, Rejected } from '../../src/codec/types.js'
import { inspectUdpDatagram } from '../../src/codec/udp-datagram.js'
import { describeBy } from '../../src/render/dictionary-describe.js'
import { ndjsonMessage } from '../../src/render/ndjson.js'
import { fromHex } from '../../src/wire/hex.js'
import { ownerOf, type Vector, VECTORS } from '../support/vectors.js'

const RECORD_CODECS = new Set(['07', '08', '8E', '10'])

const dictionary = standardDictionary()

test('every official frame of records is read as it was', async () => {
  const frames = VECTORS.filter(vector => RECORD_CODECS.has(vector.codec) && ownerOf(vector) !== 'io value')
  expect(frames).toHaveLength(27)
  await expect(frames.map(interpreted).join('')).toMatchFileSnapshot('official-interpreted.ndjson')
})

/** Each vector speaks for itself: what another one says of the same device does not count. */
function interpreted(vector: Vector): string {
  const describe = describeBy(new DeviceModels(dictionary))
  return inspect(vector)
    .map(message => ndjsonMessage(message, { source: vector.id }, { describe }))
    .join('')
}

function inspect(vector: Vector): readonly (Frame | Rejected)[] {
  const bytes = fromHex(vector.hex)
  switch (ownerOf(vector)) {
    case 'tcp':
      return [inspectWholeTcpFrame(bytes)]
    case 'udp':
      return inspectUdpDatagram(bytes)
    default:
      return [inspectBareArray(bytes)]
  }
}
