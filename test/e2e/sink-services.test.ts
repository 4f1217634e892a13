/** `serve --to` with the real thing behind it, which is killed (Mosquitto: ended) under load and started again. */
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.js'
import { PLACES } from '../support/services/places.js'
import { titled } from '../support/services/service.js'
import { ServeProcess } from './serve-process.js'

const DEVICES = 20
const RECORDS = 60
/** Records that have come in when the sink is killed. */
const KILLED_AT = [DEVICES * 10, DEVICES * 30]

describe.each(PLACES)('serve --to $name', ({ name, program, isThere, storesOnce, survivesKill, start }) => {
  it.skipIf(!isThere)(
    titled('has every record once that a device saw acknowledged', program, isThere),
    async () => {
      const { service, url, storedKeys, stop } = await start()
      const serve = await ServeProcess.start(['--to', url])
      try {
        // Devices try until they are told that their records are kept, however long a loaded machine takes.
        const tries = ['--tries', 0, '--interval', 10]
        const load = ['--devices', DEVICES, '--count', RECORDS, '--batch', 3, ...tries, '--seed', 7]
        const simulating = runCli(['simulate', ...load.map(String), '--port', String(serve.port), '--json'])
        for (const [kills, records] of KILLED_AT.entries()) {
          // A line each, as it comes in and before it is stored.
          await serve.saw('stdout', new RegExp(`^(?:.*\\n){${records}}`))
          await (survivesKill ? service.kill() : service.end())
          await serve.saw('stderr', new RegExp(`(?:takes nothing[^]*){${kills + 1}}`))
          await service.start()
        }
        const { stdout } = await simulating
        const summary = JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as { acked: number }
        expect(summary.acked).toBe(DEVICES * RECORDS)
        const keys = await storedKeys()
        expect(new Set(keys).size, `records in ${name}`).toBe(DEVICES * RECORDS)
        if (storesOnce) expect(keys).toHaveLength(DEVICES * RECORDS)
      } finally {
        await serve.stop()
        await stop()
      }
    },
  )

  it.skipIf(!isThere)(
    titled('starts while it is away, says so once, and goes on when it comes', program, isThere),
    async () => {
      const { service, url, storedKeys, stop } = await start()
      await service.kill()
      const serve = await ServeProcess.start(['--to', url])
      try {
        const simulating = runCli([
          'simulate',
          '--devices',
          '3',
          '--count',
          '4',
          '--interval',
          '0',
          '--port',
          String(serve.port),
        ])
        await serve.saw('stderr', /takes nothing/)
        await service.start()
        expect((await simulating).status).toBe(0)
        expect(new Set(await storedKeys()).size).toBe(12)
        const { stderr } = await serve.stop()
        expect(stderr.match(/takes nothing/g) ?? []).toHaveLength(1)
      } finally {
        await serve.stop()
        await stop()
      }
    },
  )
})
