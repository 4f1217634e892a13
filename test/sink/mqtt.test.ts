/** Against a Mosquitto of its own. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MQTT } from '../../src/sink/sinks.js'
import { type Sink, SinkError } from '../../src/sink/sink.js'
import { deliveries, delivery, keysOf } from '../support/deliveries.js'
import { record } from '../support/sample-records.js'
import { itStores, itSurvives } from '../support/sink-contract.js'
import { hasMosquitto, Listener, startMosquitto } from '../support/services/mosquitto.js'
import { isInstalled, type Service, temporaryDirectory, titled } from '../support/services/service.js'

const host = { warn: () => undefined }

describe('a URL of MQTT', () => {
  it.each([
    ['mqtt://h?qos=0', 'mqtt://h: there is no parameter "qos"; there are topic, message, ca, cert, key'],
    ['mqtt://h?topic=a/%2B/b', 'mqtt://h: "a/+/b" is no topic to publish to'],
    ['mqtt://h?topic=a/%23', 'mqtt://h: "a/#" is no topic to publish to'],
    ['mqtt://h?topic=a/#', 'mqtt://h: a # in a URL ends it; as a character it is %23'],
    ['mqtt://h?topic=$SYS/a', 'mqtt://h: "$SYS/a" is no topic to publish to'],
    ['mqtt://h?topic={name}', '"{name}" in a name: the only place is {imei}'],
    ['mqtt://h?ca=x', 'mqtt://h: ca are for mqtts://'],
    ['mqtts://u:secret@h?ca=/nowhere', "mqtts://h: ENOENT: no such file or directory, open '/nowhere'"],
  ])('%s is refused at once', async (url, message) => {
    await expect(MQTT.open(url, host)).rejects.toThrow(new SinkError(message))
  })
})

describe.skipIf(!hasMosquitto)(titled('mqtt:', 'mosquitto', hasMosquitto), () => {
  let service: Service
  let listener: Listener
  beforeAll(async () => {
    service = await startMosquitto()
    listener = await Listener.start(service)
    // It writes its subscriptions down when it ends in peace, and has them after each kill.
    await service.end()
    await service.start()
  })
  afterAll(async () => {
    await listener.stop()
    await service.stop()
  })

  const open = (query = ''): Promise<Sink> => MQTT.open(service.url + query, host)
  const storedKeys = async (): Promise<string[]> =>
    (await listener.heard())
      .filter(({ topic }) => topic.endsWith('/records'))
      .map(({ text }) => (JSON.parse(text) as { key: string }).key)

  itStores(() => ({ open, storedKeys }), { resendsOnce: false })

  it('publishes a record under its device, as JSON with its key', async () => {
    const sink = await open('?topic=cars/{imei}/gps')
    const [one] = deliveries(1, 2)
    await sink.write([one!])
    await sink.close()
    const [first] = (await listener.heard()).filter(({ topic }) => topic.startsWith('cars/'))
    expect(first!.topic).toBe(`cars/${one!.imei}/gps`)
    expect(JSON.parse(first!.text)).toMatchObject({
      imei: one!.imei,
      key: one!.keys[0],
      longitude: 25.2798766,
    })
  })

  it('publishes whole frames where that is asked for', async () => {
    const sink = await open('?topic=frames&message=frame')
    const batch = deliveries(3, 2)
    await sink.write(batch)
    await sink.close()
    const texts = (await listener.heard())
      .filter(({ topic }) => topic === 'frames')
      .map(({ text }) => `${text}\n`)
    expect(texts).toEqual(batch.map(frame => frame.json()))
  })

  it('lets no device choose its topic', async () => {
    const sink = await open()
    for (const imei of ['#', '+', '../35630704244101', '35630704244101\n', ''])
      await expect(sink.write([delivery(imei, [record()])])).rejects.toMatchObject({ canRetry: false })
    await sink.close()
  })

  it('publishes more than may wait at once', async () => {
    const sink = await open('?topic=many')
    const batch = deliveries(80, 20)
    await sink.write(batch)
    await sink.close()
    const keys = (await listener.heard())
      .filter(({ topic }) => topic === 'many')
      .map(({ text }) => (JSON.parse(text) as { key: string }).key)
    expect(keys).toEqual(keysOf(batch))
  })

  it('shows its credentials to the broker and to nobody else', async () => {
    const directory = temporaryDirectory('mosquitto')
    const passwords = join(directory, 'passwords')
    writeFileSync(passwords, '')
    execFileSync('mosquitto_passwd', ['-b', passwords, 'fleet', 'p@ss'])
    const closed = await startMosquitto({
      directory,
      lines: ['allow_anonymous false', `password_file ${passwords}`],
    })
    try {
      const at = (who: string): Promise<Sink> => MQTT.open(`mqtt://${who}127.0.0.1:${closed.port}`, host)
      for (const who of ['', 'fleet:wrong@'])
        await expect(at(who)).rejects.toThrow(
          new SinkError(`${closed.url}: Connection refused: Not authorized`),
        )
      const sink = await at('fleet:p%40ss@')
      expect(sink.name).toBe(closed.url)
      await sink.write(deliveries(1, 1))
      await sink.close()
    } finally {
      await closed.stop()
    }
  })

  const hasOpenssl = isInstalled('openssl', 'version')
  it.skipIf(!hasOpenssl)(
    titled('speaks TLS to a broker that it can check', 'openssl', hasOpenssl),
    async () => {
      const directory = temporaryDirectory('mosquitto')
      const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')]
      const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
      execFileSync(
        'openssl',
        [
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-days',
          '2',
          '-keyout',
          key,
          '-out',
          cert,
          ...subject,
        ],
        { stdio: 'ignore' },
      )
      const secure = await startMosquitto({
        directory,
        scheme: 'mqtts',
        lines: ['allow_anonymous true', `certfile ${cert}`, `keyfile ${key}`],
      })
      try {
        const sink = await MQTT.open(`${secure.url}?ca=${cert}`, host)
        await sink.write(deliveries(1, 1))
        await sink.close()
        const untrusting = await MQTT.open(secure.url, host)
        await expect(untrusting.write(deliveries(1, 1))).rejects.toThrow(/self-signed certificate/)
      } finally {
        await secure.stop()
      }
    },
  )

  itSurvives(() => ({ open, storedKeys, service, storesOnce: false }))
})
