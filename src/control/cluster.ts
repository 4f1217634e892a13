/**
 * Many instances and one NATS: each answers for the devices that it holds. The driver is loaded with this file, so
 * import it where it is needed.
 */
import process from 'node:process'
import { connect, errors, type NatsConnection, type Subscription } from '@nats-io/transport-node'
import { isImei } from '../codec/imei.js'
import type { Clock } from '../net/clock.js'
import { isoTime } from '../render/json-value.js'
import { type Claim, ClusterClaims } from './cluster-claims.js'
import { CommandRequestError, NO_REPLY, type CommandRequest, type CommandStatus } from './command.js'
import { ControlError } from './control-error.js'
import type { ControlSource } from './control-source.js'
import type { DevicePresence } from './presence.js'

/** Apart from the subjects that records go to: a stream of those must not take commands for records. */
const PREFIX = 'teltonika-fleet'
const CLAIMS = `${PREFIX}.claims`
const CONNECT_MS = 5000
/** What an answer takes beside the device's, ms. */
const ANSWER_MS = 5000

const commandSubject = (imei: string): string => `${PREFIX}.${imei}.command`

export interface ClusterOptions {
  /** `nats://[USER:PASSWORD@]HOST[:PORT]`. */
  readonly url: string
  readonly registry: DevicePresence
  readonly source: Pick<ControlSource, 'submit'>
  readonly clock: Clock
  /** Something that a person should know. */
  readonly log: { info(text: string): void; warn(text: string): void }
}

/** This instance's part in the cluster. */
export class Cluster {
  readonly #connection: NatsConnection
  readonly #source: Pick<ControlSource, 'submit'>
  readonly #claims: ClusterClaims
  readonly #subscriptions = new Map<string, Subscription>()

  private constructor(connection: NatsConnection, { registry, source, clock, log }: ClusterOptions) {
    this.#connection = connection
    this.#source = source
    connection.subscribe(CLAIMS, {
      callback: (error, message) => {
        const claim = error === null ? readClaim(message.string()) : undefined
        if (claim !== undefined) this.#claims.hear(claim)
      },
    })
    this.#claims = new ClusterClaims({
      registry,
      clock,
      announce: claim => this.#publish(claim),
      onOwned: imei => this.#answerFor(imei),
      onLost: imei => this.#takeSubscription(imei)?.unsubscribe(),
      // A command that is on its way already is told that there is no device any more.
      onGone: imei =>
        void this.#takeSubscription(imei)
          ?.drain()
          .catch(() => undefined),
    })
    void this.#watch(log)
  }

  /** @throws {ControlError} where there is no NATS to be had */
  static async join(options: ClusterOptions): Promise<Cluster> {
    return new Cluster(await open(options.url, -1), options)
  }

  /** Devices that this instance answers for. */
  get size(): number {
    return this.#subscriptions.size
  }

  async close(): Promise<void> {
    this.#claims.close()
    // While NATS is away there is nobody to take leave of.
    await Promise.race([
      this.#connection.flush(),
      new Promise(resolve => setTimeout(resolve, 1000).unref()),
    ]).catch(() => undefined)
    await this.#connection.close()
  }

  #answerFor(imei: string): void {
    const subscription = this.#connection.subscribe(commandSubject(imei), {
      callback: (error, message) => {
        if (error === null) void this.#answer(imei, message.string()).then(text => message.respond(text))
      },
    })
    this.#subscriptions.set(imei, subscription)
  }

  #takeSubscription(imei: string): Subscription | undefined {
    const subscription = this.#subscriptions.get(imei)
    this.#subscriptions.delete(imei)
    return subscription
  }

  async #answer(imei: string, text: string): Promise<string> {
    try {
      const request = JSON.parse(text) as Omit<CommandRequest, 'imei'>
      return JSON.stringify(await this.#source.submit({ ...request, imei }).done)
    } catch (error) {
      const isTheirs = error instanceof CommandRequestError || error instanceof SyntaxError
      return JSON.stringify({ error: isTheirs ? error.message : 'a fault of the server' })
    }
  }

  #publish(claim: Claim): void {
    // Without a connection it is told again once there is one.
    if (!this.#connection.isClosed()) this.#connection.publish(CLAIMS, JSON.stringify(claim))
  }

  async #watch(log: ClusterOptions['log']): Promise<void> {
    for await (const { type } of this.#connection.status()) {
      if (type === 'disconnect')
        log.warn('the cluster is away: commands from elsewhere do not reach this server')
      if (type !== 'reconnect') continue
      log.info('the cluster is back')
      this.#claims.announceAll()
    }
  }
}

/**
 * Sends a command by way of whichever instance holds the device.
 * @throws {ControlError} where there is no NATS to be had, or an instance doesn't answer
 * @throws {CommandRequestError} for a request that the instance doesn't take
 */
export async function sendByCluster(url: string, request: CommandRequest): Promise<CommandStatus> {
  const connection = await open(url, 0)
  const { imei, ...rest } = request
  try {
    const answer = await connection.request(commandSubject(imei), JSON.stringify(rest), {
      timeout: request.timeoutMs + ANSWER_MS,
    })
    const status = JSON.parse(answer.string()) as CommandStatus | { readonly error: string }
    if ('error' in status) throw new CommandRequestError(status.error)
    return status
  } catch (error) {
    const isNobody =
      error instanceof errors.NoRespondersError ||
      (error instanceof errors.RequestError && error.isNoResponders())
    if (isNobody) return nowhere(request)
    if (error instanceof CommandRequestError) throw error
    throw new ControlError(`the server that holds ${imei} does not answer`)
  } finally {
    await connection.close()
  }
}

/** The end of a command to a device that no instance holds. */
function nowhere({ imei, text, codec }: CommandRequest): CommandStatus {
  const atMs = Date.now()
  return {
    ...{ id: '', imei, text, codec, state: 'offline', ...NO_REPLY },
    ...{ at: isoTime(atMs) ?? '', atMs, expires: null },
    message: `${imei} is not connected to any server of the cluster`,
  }
}

/** @param tries how often a connection that is lost is made anew; -1: for ever */
async function open(text: string, tries: number): Promise<NatsConnection> {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new ControlError('a cluster is at nats://HOST:PORT')
  }
  if (url.protocol !== 'nats:' || url.hostname === '')
    throw new ControlError('a cluster is at nats://HOST:PORT')
  const { TELTONIKA_NATS_USER, TELTONIKA_NATS_PASSWORD, TELTONIKA_NATS_TOKEN } = process.env
  const user = decodeURIComponent(url.username)
  const pass = decodeURIComponent(url.password)
  // As everywhere with NATS: what stands alone before the @ is a token.
  const given = pass !== '' ? { user, pass } : user !== '' ? { token: user } : undefined
  const known =
    TELTONIKA_NATS_USER === undefined
      ? TELTONIKA_NATS_TOKEN === undefined
        ? {}
        : { token: TELTONIKA_NATS_TOKEN }
      : { user: TELTONIKA_NATS_USER, pass: TELTONIKA_NATS_PASSWORD ?? '' }
  try {
    return await connect({
      servers: url.host,
      name: 'teltonika',
      timeout: CONNECT_MS,
      maxReconnectAttempts: tries,
      reconnect: tries !== 0,
      ...(given ?? known),
    })
  } catch (error) {
    const reason =
      error instanceof errors.AuthorizationError ? 'it does not let us in' : (error as Error).message
    throw new ControlError(`cannot reach the cluster at nats://${url.host}: ${reason}`)
  }
}

function readClaim(text: string): Claim | undefined {
  try {
    const { instance, imei, ageMs } = JSON.parse(text) as Partial<Record<keyof Claim, unknown>>
    const isClaim =
      typeof instance === 'string' &&
      typeof imei === 'string' &&
      isImei(imei) &&
      (ageMs === null || (typeof ageMs === 'number' && ageMs >= 0))
    return isClaim ? { instance, imei, ageMs } : undefined
  } catch {
    return undefined
  }
}
