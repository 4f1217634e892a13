import { afterEach, expect, it } from 'vitest'
import type { DeviceServer } from '../../src/net/device-server.js'
import { ATTACKS } from '../support/attacks.js'
import { GoodDevices } from '../support/good-devices.js'
import { vectorBytes } from '../support/vectors.js'
import { startServer } from './recording-handler.js'

const MAX_PENDING = 100_000

const stops: (() => void)[] = []
let server: DeviceServer | undefined
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  server?.destroy()
})

it('devices are acknowledged while everything hostile goes on at once, and what waits stays bounded', async () => {
  const running = await startServer({ maxPendingBytes: MAX_PENDING })
  server = running.server
  const { handler, port } = running
  const devices = await GoodDevices.connect(port, 10, vectorBytes('c8-tcp-3'), 1)
  stops.push(() => devices.end(), ...ATTACKS.map(({ start }) => start(port, 5)))
  const causes = (): Set<string> => new Set(handler.closings.map(({ cause }) => cause))
  let most = 0
  while (devices.fewestAcks < 20 || !causes().has('memory') || !causes().has('framing lost')) {
    most = Math.max(most, running.server.pendingBytes)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  // Beyond the limit comes at most what each socket brings in one read before it is paused.
  expect(most).toBeLessThan(MAX_PENDING + 5 * 65_536)
  expect(handler.errors).toEqual([])
})
