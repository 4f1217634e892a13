/** What the control interface answers, as rows: method, path, and what is behind it. */
import { isImei } from '../codec/imei.js'
import { CommandRequestError, type CommandCodec } from './command.js'
import type { ControlSource } from './control-source.js'

export interface Answer {
  readonly status: number
  /** An object goes out as JSON, text as it is. */
  readonly body: object | string
}

export interface Route {
  readonly method: 'GET' | 'POST'
  /** Its groups are handed on. */
  readonly path: RegExp
  answer(source: ControlSource, groups: readonly string[], body: unknown): Promise<Answer>
}

/** How long a command waits for its reply where nobody says, ms. */
export const DEFAULT_TIMEOUT_MS = 30_000

const METRICS: Route = {
  method: 'GET',
  path: /^\/metrics$/,
  answer: async source => ({ status: 200, body: await source.metrics() }),
}

/** A balancer looks at the status alone; the body says why. */
const HEALTH: Route = {
  method: 'GET',
  path: /^\/health$/,
  async answer(source) {
    const health = await source.health()
    return { status: health.status === 'ok' ? 200 : 503, body: health }
  },
}

/** What tells about the server and nothing about its devices. */
export const OBSERVING_ROUTES: readonly Route[] = [HEALTH, METRICS]

export const CONTROL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/devices$/,
    answer: async source => ({ status: 200, body: { devices: await source.devices() } }),
  },
  {
    method: 'GET',
    path: /^\/devices\/([^/]+)$/,
    async answer(source, [imei = '']) {
      const device = await source.device(imei)
      return device === undefined
        ? failure(404, isImei(imei) ? `${imei} has not been here` : 'an IMEI has 15 digits')
        : { status: 200, body: device }
    },
  },
  {
    method: 'POST',
    path: /^\/devices\/([^/]+)\/commands$/,
    async answer(source, [imei = ''], body) {
      const { text, codec, timeoutMs, queueMs } = commandFields(body)
      const { status, done } = source.submit({ imei, text, codec, timeoutMs }, queueMs)
      return status.state === 'queued' ? { status: 202, body: status } : { status: 200, body: await done }
    },
  },
  {
    method: 'GET',
    path: /^\/commands\/([^/]+)$/,
    answer(source, [id = '']) {
      const status = source.command(id)
      return Promise.resolve(
        status === undefined
          ? failure(404, 'there is no such command, or it is long over')
          : { status: 200, body: status },
      )
    },
  },
  ...OBSERVING_ROUTES,
]

export function failure(status: number, error: string): Answer {
  return { status, body: { error } }
}

interface CommandFields {
  readonly text: string
  readonly codec: CommandCodec
  readonly timeoutMs: number
  readonly queueMs: number | undefined
}

/** @throws {CommandRequestError} for a field that is missing or is something else */
function commandFields(body: unknown): CommandFields {
  if (typeof body !== 'object' || body === null)
    throw new CommandRequestError('a command is an object: {"text":"getinfo"}')
  const { text, codec = '12', timeoutMs = DEFAULT_TIMEOUT_MS, queueMs } = body as Record<string, unknown>
  if (typeof text !== 'string') throw new CommandRequestError('"text" is the command, as a string')
  if (codec !== '12' && codec !== '14') throw new CommandRequestError('"codec" is "12" or "14"')
  if (typeof timeoutMs !== 'number') throw new CommandRequestError('"timeoutMs" is a number')
  if (queueMs !== undefined && typeof queueMs !== 'number')
    throw new CommandRequestError('"queueMs" is a number')
  return { text, codec, timeoutMs, queueMs }
}
