/** Against a nats-server of its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NATS } from '../../src/sink/sinks.js'
import { type Sink, SinkError } from '../../src/sink/sink.js'
import { deliveries, keysOf } from '../support/deliveries.js'
import { itStores, itSurvives } from '../support/sink-contract.js'
import { addStream, hasNats, natsMessages, startNats } from '../support/services/nats-server.js'
import { type Service, titled } from '../support/services/service.js'

const host = { warn: () => undefined }

describe('a URL of NATS', () => {
  it.each([
    [
      'nats://h?colour=red',
      'nats://h: there is no parameter "colour"; there are stream, create, subject, message, servers',
    ],
    ['nats://h?create=all', 'nats://h: create is stream, not "all"'],
    ['nats://h?message=all', 'nats://h: message is record or frame, not "all"'],
    ['nats://h?stream=a.b', 'nats://h: a stream\'s name has letters, digits, - and _ only, not "a.b"'],
    ['nats://h?subject=a.>', 'nats://h: "a.>" is no subject to publish to'],
    ['nats://h?subject=a..b', 'nats://h: "a..b" is no subject to publish to'],
    ['nats://h?subject=a.{model}', '"{model}" in a name: the only place is {imei}'],
    ['nats://', 'nats:// has no host; a URL is like nats://host:4222?stream=TELTONIKA&create=stream'],
    [
      'nats://u:secret@h:port',
      'that is no URL of a sink; one is nats://host:4222?stream=TELTONIKA&create=stream',
    ],
  ])('%s is refused at once', async (url, message) => {
    await expect(NATS.open(url, host)).rejects.toThrow(new SinkError(message))
  })
})

describe.skipIf(!hasNats)(titled('nats:', 'nats-server', hasNats), () => {
  let service: Service
  beforeAll(async () => {
    service = await startNats()
  })
  afterAll(() => service.stop())

  const open = (query = '?create=stream'): Promise<Sink> => NATS.open(service.url + query, host)
  const storedKeys = async (): Promise<string[]> =>
    (await natsMessages(service.url, 'TELTONIKA')).map(
      ({ text }) => (JSON.parse(text) as { key: string }).key,
    )

  it('says what to do where the stream is not there', async () => {
    await expect(open('?stream=FLEET&subject=fleet.{imei}')).rejects.toThrow(
      new SinkError(
        `${service.url}: there is no stream FLEET; ` +
          'add create=stream to the URL, or nats stream add FLEET --subjects "fleet.*"',
      ),
    )
  })

  itStores(() => ({ open, storedKeys }))

  it('publishes a record under its device, as JSON that says whose it is', async () => {
    const sink = await open('?stream=CARS&subject=cars.{imei}.gps&create=stream')
    const [delivery] = deliveries(1, 2)
    await sink.write([delivery!])
    await sink.close()
    const [message] = await natsMessages(service.url, 'CARS')
    expect(message!.subject).toBe(`cars.${delivery!.imei}.gps`)
    expect(JSON.parse(message!.text)).toMatchObject({
      imei: delivery!.imei,
      at: '2026-01-15T08:00:01.000Z',
      transport: 'tcp',
      codec: '8E',
      ...(JSON.parse(JSON.stringify(delivery!.records[0])) as object),
    })
  })

  it('publishes whole frames where that is asked for, each once', async () => {
    const sink = await open('?stream=FRAMES&subject=frames.{imei}&message=frame&create=stream')
    const batch = deliveries(3, 2)
    await sink.write(batch)
    await sink.write(batch)
    await sink.close()
    const texts = (await natsMessages(service.url, 'FRAMES')).map(({ text }) => `${text}\n`)
    expect(texts).toEqual(batch.map(delivery => delivery.json()))
  })

  it('takes no other stream for its own', async () => {
    await addStream(service.url, 'OTHER', ['other.>'])
    await addStream(service.url, 'MINE', ['mine.>'])
    const elsewhere = await open('?stream=MINE&subject=other.{imei}')
    await expect(elsewhere.write(deliveries(1, 1))).rejects.toThrow(/stream/)
    await elsewhere.close()
    const nowhere = await open('?stream=MINE&subject=nowhere.{imei}')
    await expect(nowhere.write(deliveries(1, 1))).rejects.toThrow(
      new SinkError(`${service.url}: no stream takes nowhere.{imei}`),
    )
    await nowhere.close()
    expect(await natsMessages(service.url, 'OTHER')).toEqual([])
  })

  it('shows its credentials to the broker and to nobody else', async () => {
    const closed = await startNats({ user: 'fleet', password: 'secret' })
    try {
      const at = (who: string): Promise<Sink> =>
        NATS.open(`nats://${who}127.0.0.1:${closed.port}?create=stream`, host)
      for (const who of ['', 'fleet:wrong@', 'secret@'])
        await expect(at(who)).rejects.toThrow(new SinkError(`${closed.url}: Authorization Violation`))
      const sink = await at('fleet:secret@')
      expect(sink.name).toBe(closed.url)
      await sink.write(deliveries(1, 1))
      await sink.close()
    } finally {
      await closed.stop()
    }
  })

  it('has nothing to write to in a broker without JetStream', async () => {
    const plain = await startNats({ jetStream: false })
    await expect(NATS.open(plain.url, host)).rejects.toThrow(/jetstream/i)
    await plain.stop()
  })

  it('keeps a batch of many records in the order of each device', async () => {
    const sink = await open('?stream=MANY&subject=many.{imei}&create=stream')
    const batch = deliveries(200, 20)
    await sink.write(batch)
    await sink.close()
    const keys = (await natsMessages(service.url, 'MANY')).map(
      ({ text }) => (JSON.parse(text) as { key: string }).key,
    )
    expect(keys).toEqual(keysOf(batch))
  })

  itSurvives(() => ({ open, storedKeys, service, storesOnce: true }))
})
