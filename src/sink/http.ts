/** `http://` and `https://`: POST to a collector; what it answers with 2xx it has stored. */
import { createHash } from 'node:crypto'
import process from 'node:process'
import { visible } from '../render/visible.js'
import { MESSAGE_UNITS, type MessageUnit, messagesOf, prepareMessages, type SinkMessage } from './messages.js'
import { type Delivery, type Sink, SinkError } from './sink.js'
import { choiceOf, credential, parseSinkUrl, reasonOf, sinkName } from './sink-url.js'

/** Taken out of the URL; whatever else stands in its query is the collector's. */
const PARAMETERS = ['format', 'message'] as const
const FORMATS = ['ndjson', 'json'] as const

/** What tests replace. */
export interface HttpTools {
  readonly fetch: typeof fetch
  /** Milliseconds since 1970: `Retry-After` may be a date. */
  readonly now: () => number
}

/** @throws {SinkError} for a URL that can't be used */
export function openHttp(
  text: string,
  example: string,
  tools: HttpTools = { fetch: globalThis.fetch, now: Date.now },
): Sink {
  const url = parseSinkUrl(text, example, undefined)
  const format = choiceOf(url, 'format', FORMATS) ?? 'ndjson'
  const unit = choiceOf(url, 'message', MESSAGE_UNITS) ?? 'record'
  return new HttpSink(url, format, unit, tools)
}

/** A collector that takes longer is taken for away. */
const ANSWER_MS = 30_000
/** Bytes of one POST: collectors and what stands before them have limits, often 1 MB. */
const MAX_BODY = 512 * 1024
/** A `Retry-After` that says more is not believed. */
const LONGEST_WAIT_MS = 3_600_000

class HttpSink implements Sink {
  readonly name: string
  readonly #target: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #format: (typeof FORMATS)[number]
  readonly #unit: MessageUnit
  readonly #tools: HttpTools
  /** Until when the collector has asked to be left alone. */
  #notBefore = 0

  constructor(url: URL, format: (typeof FORMATS)[number], unit: MessageUnit, tools: HttpTools) {
    this.name = sinkName(url)
    this.#headers = {
      'content-type': format === 'ndjson' ? 'application/x-ndjson' : 'application/json',
      'user-agent': 'teltonika',
      ...authorization(url),
    }
    this.#target = targetOf(url)
    this.#format = format
    this.#unit = unit
    this.#tools = tools
  }

  prepare(delivery: Delivery): void {
    prepareMessages(delivery, this.#unit)
  }

  async write(batch: readonly Delivery[]): Promise<void> {
    const waitMs = this.#notBefore - this.#tools.now()
    if (waitMs > 0)
      throw new SinkError(`${this.name}: it asked to be left alone for ${Math.ceil(waitMs / 1000)} s more`)
    for (const messages of inBodies(messagesOf(batch, this.#unit))) await this.#post(messages)
  }

  async #post(messages: readonly SinkMessage[]): Promise<void> {
    let response: Response
    try {
      response = await this.#tools.fetch(this.#target, {
        method: 'POST',
        headers: { ...this.#headers, 'idempotency-key': idempotencyKey(messages) },
        body: bodyOf(messages, this.#format),
        // A token is for the host that it was given for; and a redirected POST may arrive as a GET.
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_MS),
      })
    } catch (error) {
      throw new SinkError(`${this.name}: ${reasonOf(error)}`, { cause: error })
    }
    if (response.ok) await response.body?.cancel()
    else throw await this.#refusal(response)
  }

  async #refusal(response: Response): Promise<SinkError> {
    const { status, statusText, headers } = response
    this.#notBefore = retryAt(headers.get('retry-after'), this.#tools.now())
    const said = await beginningOf(response)
    const where =
      status >= 300 && status < 400 ? `; it points to ${headers.get('location') ?? 'nowhere'}` : ''
    const text = `${status} ${statusText}${where}${said === '' ? '' : `: ${said}`}`
    return new SinkError(`${this.name} answered ${visible(text)}`, { canRetry: !isFinal(status) })
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

/** The URL without what is this sink's own and what goes into headers. */
function targetOf(url: URL): string {
  const target = new URL(url)
  for (const name of PARAMETERS) target.searchParams.delete(name)
  target.username = ''
  target.password = ''
  return target.href
}

function authorization(url: URL): { authorization?: string } {
  const user = credential(url, 'username')
  const { TELTONIKA_HTTP_TOKEN: token } = process.env
  if (user !== undefined) {
    const pair = `${user}:${credential(url, 'password') ?? ''}`
    return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
  }
  if (token === undefined || token === '') return {}
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new SinkError('TELTONIKA_HTTP_TOKEN is no token: it has spaces or control characters')
  return { authorization: `Bearer ${token}` }
}

/** Cut where a body would get too long; a message that is longer alone goes alone. */
function* inBodies(messages: readonly SinkMessage[]): Generator<readonly SinkMessage[]> {
  let start = 0
  let bytes = 0
  for (const [at, { text }] of messages.entries()) {
    const added = Buffer.byteLength(text) + 1
    if (at > start && bytes + added > MAX_BODY) {
      yield messages.slice(start, at)
      start = at
      bytes = 0
    }
    bytes += added
  }
  if (start < messages.length) yield messages.slice(start)
}

function bodyOf(messages: readonly SinkMessage[], format: (typeof FORMATS)[number]): string {
  const texts = messages.map(({ text }) => text)
  return format === 'ndjson' ? `${texts.join('\n')}\n` : `[${texts.join(',\n')}]`
}

/** The same for the same messages, so that a collector can tell a POST whose answer was lost. */
function idempotencyKey(messages: readonly SinkMessage[]): string {
  const hash = createHash('sha256')
  for (const { id } of messages) hash.update(id).update('\n')
  return hash.digest('hex')
}

/**
 * Refused for what is in it, whoever asks and whenever. That is 4xx but for what a person or time can mend: who may
 * (401, 403, 407), where it is (404, 405, 410), too slow, too early, too often (408, 425, 429).
 */
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 403, 404, 405, 407, 408, 410, 425, 429].includes(status)
}

/** When to ask again: seconds from now, or a date (RFC 9110, 10.2.3); at once where neither can be read. */
function retryAt(header: string | null, now: number): number {
  if (header === null) return 0
  const at = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header)
  return Number.isNaN(at) ? 0 : Math.min(at, now + LONGEST_WAIT_MS)
}

const SHOWN = 200

/** What the collector says of its reasons, in one line. */
async function beginningOf(response: Response): Promise<string> {
  try {
    const reader = response.body?.getReader()
    const { value } = (await reader?.read()) ?? {}
    await reader?.cancel()
    return new TextDecoder().decode(value).replace(/\s+/g, ' ').trim().slice(0, SHOWN)
  } catch {
    return ''
  }
}
