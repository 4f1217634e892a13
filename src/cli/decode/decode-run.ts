/** One run of `decode`: inputs one after the other, filtered, redacted, rendered, written, counted. */
import process from 'node:process'
import { CaptureError } from '../../capture/chunk.js'
import type { OnCaptured } from '../../capture/messages.js'
import { CaptureReading, type ReadCaptureOptions } from '../../capture/read-capture.js'
import { messageImei, messageWarnings } from '../../render/message-bytes.js'
import type { Redactor } from '../../render/redact.js'
import type { Renderer } from '../../render/renderers.js'
import type { Summary } from '../../render/summary.js'
import type { Message, MessageContext } from '../../session/message.js'
import type { MessageFilter } from './filters.js'
import { withRecords } from './filters.js'
import { unpacked } from './gunzip.js'
import type { DecodeInput } from './inputs.js'
import type { DecodeOutput } from './output.js'
import { nothingFound, REFUSAL_HEAD, refusalText } from './refusal.js'
import type { DecodeProgress } from './progress.js'
import type { DecodeSummary } from './summary.js'
import { DecodeTally } from './tally.js'
import { EXIT } from '../exit.js'
import { visible } from '../terminal.js'
import { fileReason } from '../text-file.js'
import type { DecodeRunOptions } from './run.js'

/** Bytes of the input that are decoded before the output is given a chance to keep up. */
const STEP = 0x1_0000

/** What a run is made of. */
export interface RunParts {
  readonly options: DecodeRunOptions
  readonly filter: MessageFilter
  readonly redactor: Redactor | undefined
  /** Undefined where only the summary is asked for. */
  readonly renderer: Renderer | undefined
  readonly summary: DecodeSummary | undefined
  readonly recordsOnly: boolean
  readonly output: DecodeOutput
  readonly progress: DecodeProgress | undefined
}

export class DecodeRun {
  private readonly parts: RunParts
  private readonly tally = new DecodeTally()
  private readonly summary: Summary | undefined
  private hasUnusable = false
  /** The start of the input that is being read, to tell what it is if it holds no message. */
  private head: Uint8Array = new Uint8Array(0)
  /** Messages, or records where the output is one of records, that may still be shown. */
  private left: number

  constructor(parts: RunParts) {
    this.parts = parts
    this.summary = parts.summary?.counts
    this.left = parts.options.limit ?? Infinity
  }

  async decode(inputs: readonly DecodeInput[]): Promise<number> {
    const { output, progress } = this.parts
    try {
      for (const input of inputs) if (this.left > 0) await this.read(input)
      for (const text of this.rest()) {
        output.write(text)
        await output.settle()
      }
      await output.finish()
    } catch (error) {
      await output.abandon()
      throw error
    } finally {
      progress?.stop()
    }
    return this.end()
  }

  private async read(input: DecodeInput): Promise<void> {
    const { output } = this.parts
    let found = 0
    this.head = new Uint8Array(0)
    try {
      const take: OnCaptured = ({ message, context }) => {
        found++
        if (this.left > 0) this.show(message, context)
      }
      const reading = new CaptureReading(take, this.captureOptions(input))
      for await (const bytes of this.bytesOf(input)) {
        for (let at = 0; at < bytes.length; at += STEP) {
          await reading.push(bytes.subarray(at, at + STEP))
          await output.settle()
          if (this.left <= 0) return
        }
      }
      await reading.end()
    } catch (error) {
      const reason = reasonOf(error, input)
      this.refuse(found === 0 ? await refusalText(reason, this.head) : reason)
      return
    }
    if (found === 0) {
      const reason = nothingFound(input.source, this.head, this.parts.options.port)
      this.refuse(await refusalText(reason, this.head))
    }
  }

  private async *bytesOf(input: DecodeInput): AsyncGenerator<Uint8Array> {
    const { progress } = this.parts
    const read = async function* (tally: DecodeTally): AsyncGenerator<Uint8Array> {
      for await (const bytes of input.open()) {
        progress?.advance(bytes.length, tally.records)
        yield bytes
      }
    }
    for await (const bytes of unpacked(read(this.tally), visible(input.source ?? 'the hex given'))) {
      if (this.head.length === 0) this.head = bytes.slice(0, REFUSAL_HEAD)
      yield bytes
    }
  }

  private captureOptions({ source }: DecodeInput): ReadCaptureOptions {
    const { transport, port, imei } = this.parts.options
    const { tally, summary } = this
    return {
      ...(source === undefined ? {} : { source }),
      ...(port === undefined ? {} : { ports: port }),
      transport,
      onNotice: notice => {
        process.stderr.write(`teltonika: ${visible(source ?? 'the input')}: ${visible(notice.message)}\n`)
      },
      onConnectionEnd: end => {
        tally.hasConnections = true
        if (imei === undefined || end.imei === imei) summary?.connection(end.imei)
      },
      onExchange: exchange => {
        if (exchange.kind !== 'records' || exchange.outcome === 'acked') return
        if (imei !== undefined && exchange.imei !== imei) return
        tally.unacked += 1
        summary?.unacked(exchange.imei, 1)
      },
    }
  }

  /** Counts the message and writes it, as far as it is asked for. */
  private show(message: Message, context: MessageContext): void {
    const { filter, redactor, renderer, recordsOnly, options, output } = this.parts
    const selection = filter.select(message, context)
    if (selection === undefined) {
      this.tally.passedOver += 1
      return
    }
    const { exchange } = context
    if (exchange?.resendOf !== undefined && exchange.wasAcked !== true) {
      // What was sent once more counts by its last try.
      this.tally.unacked -= 1
      this.summary?.unacked(messageImei(message, context), -1)
    }
    if (this.summary !== undefined) {
      this.tally.count(message, 0)
      this.summary.take(withRecords(message, selection), context)
      // A packet capture tells of each connection; elsewhere handshakes are all that is known of them.
      if (message.kind === 'imei' && !isOfPackets(context)) this.summary.connection(message.imei)
      return
    }
    const redacted = redactor?.redact(message, context)
    let shown = withRecords(redacted?.message ?? message, selection)
    if (recordsOnly) shown = this.limited(shown)
    else this.left -= 1
    this.tally.count(shown, messageWarnings(shown).length)
    if (redacted?.isWithheld === true) {
      this.tally.withheld += 1
      if (options.format === 'hex') return
    }
    const shownContext = redacted?.context ?? context
    output.write(renderer!.bytes?.(shown, shownContext) ?? renderer!.message(shown, shownContext))
  }

  /** No more records than may still be shown. */
  private limited(message: Message): Message {
    if (message.kind !== 'frame' || message.packet.kind !== 'avl') return message
    const { length } = message.packet.records
    const count = Math.min(length, this.left)
    this.left -= count
    return count === length ? message : withRecords(message, { records: [...Array(count).keys()] })
  }

  private *rest(): Generator<string> {
    const { renderer, redactor, summary } = this.parts
    if (renderer?.end !== undefined) yield* renderer.end()
    if (summary !== undefined) yield summary.text(imei => redactor?.imei(imei) ?? imei)
  }

  /** The exit status; for people also how many there were of what. */
  private end(): number {
    const { options, recordsOnly } = this.parts
    const { tally } = this
    const isPretty = options.format === 'pretty' && this.summary === undefined
    if (isPretty && tally.messages > 1) process.stderr.write(`\n${tally.text()}\n`)
    if (recordsOnly && tally.bad > 0) {
      process.stderr.write(
        `teltonika: ${tally.bad} bad frames are not in the ${options.format}; --errors-only --json shows them\n`,
      )
    }
    if (tally.withheld > 0) {
      process.stderr.write(
        `teltonika: ${tally.withheld} messages could not be read, so not be redacted: their bytes are withheld\n`,
      )
    }
    if (tally.choseNothing) process.stderr.write(`${tally.nothingText()}\n`)
    if (this.hasUnusable) return EXIT.usage
    return tally.bad > 0 || (options.strict === true && tally.warned > 0) ? EXIT.findings : EXIT.ok
  }

  private refuse(reason: string): void {
    this.hasUnusable = true
    process.stderr.write(`teltonika: ${reason.split('\n').map(visible).join('\n')}\n`)
  }
}

/** Both ends are known of packets alone. */
function isOfPackets({ from, to }: MessageContext): boolean {
  return from !== undefined && to !== undefined
}

/** @throws what is no fault of the input */
function reasonOf(error: unknown, { source }: DecodeInput): string {
  if (error instanceof CaptureError) {
    const { message } = error
    return source === undefined || message.includes(source) ? message : `${source}: ${message}`
  }
  if (error instanceof Error && 'syscall' in error) return `cannot read ${source ?? ''}: ${fileReason(error)}`
  throw error
}
