import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openHttp } from '../../src/sink/http.js'
import { HTTP } from '../../src/sink/sinks.js'
import { type Sink, SinkError } from '../../src/sink/sink.js'
import { deliveries, keysOf } from '../support/deliveries.js'
import { itStores, itSurvives } from '../support/sink-contract.js'
import { collectedLines, startCollector } from '../support/services/collector.js'
import type { Service } from '../support/services/service.js'

const host = { warn: () => undefined }

/** A collector that answers as it is told, in turn, and 200 when nothing is left to say. */
class FakeCollector {
  readonly requests: { url: string; headers: Record<string, string>; body: string; redirect: string }[] = []
  readonly answers: Response[] = []
  now = Date.UTC(2026, 0, 15)

  open(url: string): Sink {
    return openHttp(url, HTTP.example, {
      now: () => this.now,
      fetch: (target, init) => {
        const { headers, body, redirect } = init as Omit<FakeCollector['requests'][0], 'url'>
        this.requests.push({ url: String(target as string), headers, body, redirect })
        return Promise.resolve(this.answers.shift() ?? new Response(null, { status: 204 }))
      },
    })
  }
}

describe('http:', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('posts one line of NDJSON a record', async () => {
    const collector = new FakeCollector()
    const batch = deliveries(2, 3)
    await collector.open('https://h/in').write(batch)
    const [{ url, headers, body }] = collector.requests as [FakeCollector['requests'][0]]
    expect(url).toBe('https://h/in')
    expect(headers['content-type']).toBe('application/x-ndjson')
    expect(body.endsWith('}\n')).toBe(true)
    const records = body
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { key: string; imei: string })
    expect(records.map(({ key }) => key)).toEqual(keysOf(batch))
    expect(records[0]!.imei).toBe(batch[0]!.imei)
  })

  it('posts an array of frames where that is asked for, and leaves the rest of the query alone', async () => {
    const collector = new FakeCollector()
    const batch = deliveries(2, 3)
    await collector.open('https://h/in?format=json&message=frame&db=fleet').write(batch)
    const [{ url, headers, body }] = collector.requests as [FakeCollector['requests'][0]]
    expect(url).toBe('https://h/in?db=fleet')
    expect(headers['content-type']).toBe('application/json')
    expect(JSON.parse(body)).toEqual(batch.map(frame => JSON.parse(frame.json()) as unknown))
  })

  it('has the same idempotency key for the same records, and another for others', async () => {
    const collector = new FakeCollector()
    const sink = collector.open('https://h/in')
    await sink.write(deliveries(2, 3))
    await sink.write(deliveries(2, 3))
    await sink.write(deliveries(2, 3, 50))
    const keys = collector.requests.map(({ headers }) => headers['idempotency-key'])
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('cuts a batch that would be too long for one post', async () => {
    const collector = new FakeCollector()
    const batch = deliveries(200, 20)
    await collector.open('https://h/in').write(batch)
    expect(collector.requests.length).toBeGreaterThan(1)
    for (const { body } of collector.requests) expect(body.length).toBeLessThanOrEqual(512 * 1024)
    const lines = collector.requests.flatMap(({ body }) => body.trimEnd().split('\n'))
    expect(lines.map(line => (JSON.parse(line) as { key: string }).key)).toEqual(keysOf(batch))
  })

  it('shows who it is in a header only', async () => {
    const collector = new FakeCollector()
    vi.stubEnv('TELTONIKA_HTTP_TOKEN', 't0ken')
    const sink = collector.open('https://fleet:p%40ss@h/in')
    await sink.write(deliveries(1, 1))
    await collector.open('https://h/in').write(deliveries(1, 1))
    expect(sink.name).toBe('https://h/in')
    expect(collector.requests.map(({ url }) => url)).toEqual(['https://h/in', 'https://h/in'])
    expect(collector.requests.map(({ headers }) => headers['authorization'])).toEqual([
      `Basic ${Buffer.from('fleet:p@ss').toString('base64')}`,
      'Bearer t0ken',
    ])
    vi.stubEnv('TELTONIKA_HTTP_TOKEN', 'two\r\nlines: 1')
    expect(() => collector.open('https://h/in')).toThrow(SinkError)
  })

  it.each([
    [400, false],
    [413, false],
    [422, false],
    [401, true],
    [404, true],
    [408, true],
    [429, true],
    [500, true],
    [503, true],
  ])('after %i the same records can come again: %s', async (status, canRetry) => {
    const collector = new FakeCollector()
    const sink = collector.open('https://h/in')
    collector.answers.push(new Response('no\u001b[2J such\n\nfield', { status, statusText: 'Text' }))
    const error = await sink.write(deliveries(1, 1)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'SinkError',
      message: `https://h/in answered ${status} Text: no\\x1B[2J such field`,
      canRetry,
    })
    await sink.write(deliveries(1, 1))
  })

  it('follows no redirection: the token is for the host that it was given for', async () => {
    const collector = new FakeCollector()
    collector.answers.push(
      new Response(null, { status: 301, statusText: 'Moved', headers: { location: 'https://x/' } }),
    )
    await expect(collector.open('https://h/in').write(deliveries(1, 1))).rejects.toThrow(
      'https://h/in answered 301 Moved; it points to https://x/',
    )
    expect(collector.requests.map(({ redirect }) => redirect)).toEqual(['manual'])
  })

  it.each([
    ['30', 30],
    ['Thu, 15 Jan 2026 00:00:30 GMT', 30],
    ['1000000', 3600],
  ])('asks nothing before Retry-After %s is over', async (value, seconds) => {
    const collector = new FakeCollector()
    const sink = collector.open('https://h/in')
    collector.answers.push(new Response(null, { status: 503, headers: { 'retry-after': value } }))
    await expect(sink.write(deliveries(1, 1))).rejects.toThrow('answered 503')
    collector.now += seconds * 1000 - 1
    await expect(sink.write(deliveries(1, 1))).rejects.toThrow('left alone for 1 s more')
    expect(collector.requests).toHaveLength(1)
    collector.now += 1
    await sink.write(deliveries(1, 1))
    expect(collector.requests).toHaveLength(2)
  })

  describe('to a collector of its own process', () => {
    let service: Service
    beforeAll(async () => {
      service = await startCollector()
    })
    afterAll(() => service.stop())

    const open = (): Promise<Sink> => HTTP.open(service.url, host)
    const storedKeys = (): Promise<string[]> =>
      Promise.resolve(collectedLines(service).map(line => (JSON.parse(line) as { key: string }).key))

    itStores(() => ({ open, storedKeys }), { resendsOnce: false })
    itSurvives(() => ({ open, storedKeys, service, storesOnce: false }))

    it('says why nobody answers', async () => {
      await service.kill()
      const sink = await open()
      await expect(sink.write(deliveries(1, 1))).rejects.toThrow(
        new SinkError(`${service.url}: connect ECONNREFUSED 127.0.0.1:${service.port}`),
      )
      await service.start()
    })
  })
})
