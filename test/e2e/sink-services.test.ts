/** `serve --to` with the real thing behind it, which is killed (Mosquitto: ended) under load and started again. */
import { describe, expect, it } from 'vitest'
import { type CliResult, runCli } from '../support/run-cli.js'
import { startCollector } from '../support/services/collector.js'
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

describe('the health and the metrics of a server whose sink dies', () => {
  it('say so, and say when it is back', async () => {
    const collector = await startCollector()
    const serve = await ServeProcess.start(['--to', collector.url, '--metrics', '0', '--quiet'])
    try {
      const [, metrics] = await serve.saw('stderr', /metrics on (http:\S+)/)
      const figures = async (): Promise<string> => (await fetch(metrics!)).text()
      const health = (): Promise<Response> => fetch(metrics!.replace('metrics', 'health'))
      const simulate = (count: number): Promise<CliResult> =>
        runCli(['simulate', '--count', String(count), '--interval', '0', '--port', String(serve.port)])

      expect((await simulate(3)).status).toBe(0)
      expect((await health()).status).toBe(200)
      expect(await figures()).toMatch(/^teltonika_sink_records_total\{sink="http[^"]*"\} 3$/m)

      await collector.kill()
      const waiting = simulate(2)
      await serve.saw('stderr', /takes nothing/)
      const ill = await health()
      expect(ill.status).toBe(503)
      expect(await ill.text()).toContain(`127.0.0.1:${collector.port}`)
      expect(await figures()).toMatch(/^teltonika_sink_away\{sink="http[^"]*"\} 1$/m)
      expect(await figures()).toMatch(/^teltonika_sink_failures_total\{sink="http[^"]*"\} [1-9]/m)

      await collector.start()
      expect((await waiting).status).toBe(0)
      expect((await health()).status).toBe(200)
      expect(await figures()).toMatch(/^teltonika_sink_away\{sink="http[^"]*"\} 0$/m)
      expect(await figures()).toMatch(/^teltonika_sink_records_total\{sink="http[^"]*"\} 5$/m)
    } finally {
      await serve.stop()
      await collector.stop()
    }
  })
})
