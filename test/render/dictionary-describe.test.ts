import { expect, test } from 'vitest'
import { DeviceModels } from '../../src/avl/device-models.js'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { decodeTcpFrame, encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { AvlPacket, IoElement } from '../../src/codec/types.js'
import type { Reading } from '../../src/render/describe.js'
import { describeBy } from '../../src/render/dictionary-describe.js'
import { recordJson } from '../../src/render/record-json.js'
import { fromHex } from '../../src/wire/hex.js'

const packetOf = (codecId: number, io: readonly IoElement[] = []): AvlPacket => ({
  kind: 'avl',
  codecId,
  records: [{ timestampMs: 0, priority: 0, gps: NOWHERE, eventIoId: 0, io }],
})

const NOWHERE = { longitude: 0, latitude: 0, altitude: 0, angle: 0, satellites: 0, speed: 0 }

const reading = (codecId: number, io: readonly IoElement[] = []): Reading =>
  describeBy(new DeviceModels(standardDictionary())).read(packetOf(codecId, io), undefined)

test('elements of a frame read as the contract shows them', () => {
  const io = [
    { id: 239, value: fromHex('01') },
    { id: 66, value: fromHex('3083') },
    { id: 78, value: fromHex('0000000000000000') },
    { id: 9999, value: fromHex('0A') },
  ]
  const gps = {
    longitude: 25.2560283,
    latitude: 54.667425,
    altitude: 172,
    angle: 248,
    satellites: 11,
    speed: 0,
  }
  const bytes = encodeTcpFrame({
    kind: 'avl',
    codecId: 0x8e,
    records: [{ timestampMs: 1560161086000, priority: 1, gps, eventIoId: 385, io }],
  })
  const { packet } = decodeTcpFrame(bytes)
  if (packet.kind !== 'avl') expect.fail('records were written')
  const json = JSON.parse(
    JSON.stringify(recordJson(packet.records[0]!, { codecId: 0x8e, reading: reading(0x8e, io) }, {})),
  ) as {
    io: unknown[]
  }
  expect(json).toMatchObject({ longitude: 25.2560283, latitude: 54.667425, eventId: 385 })
  expect(json.io).toEqual([
    { id: 239, name: 'Ignition', raw: '01', value: 1, unit: null, text: 'On' },
    { id: 9999, name: null, raw: '0A', value: 10, unit: null },
    { id: 66, name: 'External Voltage', raw: '3083', value: 12.419, unit: 'V' },
    { id: 78, name: 'iButton', raw: '0000000000000000', value: '0000000000000000', unit: null },
  ])
})

test('an id that depends on the codec', () => {
  const battery = { id: 1, value: Uint8Array.of(93) }
  expect(reading(0x07, [battery]).meaning(battery)).toMatchObject({
    name: 'Battery Level',
    value: 93,
    unit: '%',
  })
  expect(reading(0x08).meaning({ id: 1, value: Uint8Array.of(1) })).toMatchObject({
    name: 'Digital Input 1',
    text: 'On',
  })
})

test('the name of an event, and none for an id that nobody knows', () => {
  expect(reading(0x8e).name(239)).toBe('Ignition')
  expect(reading(0x8e).name(64999)).toBeNull()
})
