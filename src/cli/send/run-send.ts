/** `send` from its options to its exit status. */
import process from 'node:process'
import {
  type CommandCodec,
  type CommandRequest,
  CommandRequestError,
  type CommandState,
  type CommandStatus,
} from '../../control/command.js'
import { askControl } from '../../control/control-client.js'
import { ControlError } from '../../control/control-error.js'
import { warnOfCheckDigit } from '../check-digit.js'
import { readControlToken } from '../control-token.js'
import { CliError, EXIT } from '../exit.js'
import type { ControlOptions } from '../options.js'
import { visibleJson } from '../../render/visible.js'
import { visible } from '../terminal.js'
import { confirm } from './confirm.js'
import { findServer } from './find-server.js'
import { replyLines } from './reply-lines.js'

export interface SendOptions extends ControlOptions {
  /** The NATS of a cluster, in place of one server. */
  readonly cluster?: string
  /** Seconds to the reply. */
  readonly timeout: number
  readonly codec: CommandCodec
  /** Seconds that it may wait for a device that is not connected. */
  readonly queueS?: number
  readonly yes?: boolean
  readonly json?: boolean
}

/** What a server's answer takes beside the device's, ms. */
const SERVER_MS = 10_000

/** States in which all is well. */
const GOOD: ReadonlySet<CommandState> = new Set(['replied', 'sent', 'queued'])

/** @throws {CliError} where there is no server, and for a command that it doesn't take */
export async function runSend(imei: string, text: string, options: SendOptions): Promise<number> {
  await confirm(text, options.yes === true)
  const { cluster, codec, timeout } = options
  const status =
    cluster === undefined
      ? await submit(imei, text, options)
      : await submitToCluster(cluster, { imei, text, codec, timeoutMs: timeout * 1000 })
  if (options.json === true)
    process.stdout.write(`${visibleJson(JSON.stringify({ type: 'reply', ...status }))}\n`)
  else print(status)
  // A mistyped IMEI is nobody's, and so is never connected.
  if (!GOOD.has(status.state) || status.state === 'queued') warnOfCheckDigit(imei)
  return GOOD.has(status.state) ? EXIT.ok : EXIT.findings
}

async function submit(imei: string, text: string, options: SendOptions): Promise<CommandStatus> {
  const { timeout, codec, queueS } = options
  const token = await readControlToken(options)
  const timeoutMs = timeout * 1000
  try {
    const { status, body } = await askControl(await findServer(options.control), {
      method: 'POST',
      path: `/devices/${imei}/commands`,
      body: { text, codec, timeoutMs, ...(queueS === undefined ? {} : { queueMs: queueS * 1000 }) },
      token,
      timeoutMs: timeoutMs + SERVER_MS,
    })
    if (status === 200 || status === 202) return body as CommandStatus
    const { error } = body as { error?: unknown }
    throw new CliError(`the server says: ${visible(typeof error === 'string' ? error : `status ${status}`)}`)
  } catch (error) {
    throw error instanceof ControlError ? new CliError(visible(error.message)) : error
  }
}

async function submitToCluster(url: string, request: CommandRequest): Promise<CommandStatus> {
  const { sendByCluster } = await import('../../control/cluster.js')
  try {
    return await sendByCluster(url, request)
  } catch (error) {
    const isTold = error instanceof ControlError || error instanceof CommandRequestError
    throw isTold ? new CliError(visible(error.message)) : error
  }
}

function print({ state, reply, payload, message, mayBeLate }: CommandStatus): void {
  if (state === 'replied') {
    process.stdout.write(
      replyLines({ reply, payload })
        .map(line => `${line}\n`)
        .join(''),
    )
    if (mayBeLate) process.stderr.write(`warning: ${visible(message)}\n`)
  } else {
    const isGood = GOOD.has(state)
    process.stderr.write(`${isGood ? '' : 'teltonika: '}${visible(message)}\n`)
  }
}
