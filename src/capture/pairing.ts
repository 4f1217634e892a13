/** Pairs what devices send with what servers answer: records with acks, IMEIs with logins, commands with replies. */
import { AvlPacketView } from '../codec/record-view.js'
import type { Frame, Rejected } from '../codec/types.js'
import type { MessageContext } from '../session/message.js'
import { type Annotation, type Answer, type Exchange, OpenQuestions, Question } from './exchange.js'
import { frameIdentity } from './frame-identity.js'
import { FrameMemory } from './frame-memory.js'
import type { IdentifiedMessage } from './identify.js'

export interface PairingOptions {
  readonly onExchange?: (exchange: Exchange) => void
  /** Frames remembered to find resends by, all devices together; default 65,536. */
  readonly maxRemembered?: number
  /** Conversations followed at one time; default 32,768. */
  readonly maxStreams?: number
}

/** Of one conversation, more unanswered questions than this are no questions any more. */
const MAX_OUTSTANDING = 256

/** The reply to a command says nothing that would have to be compared. */
const REPLY: Answer = { kind: 'command', accepted: true, records: undefined, avlPacketId: undefined }

export class Pairing {
  private readonly onExchange: (exchange: Exchange) => void
  private readonly maxStreams: number
  /** Conversations in which something is asked. */
  private readonly outstanding = new Map<string | number, OpenQuestions>()
  private readonly sent: FrameMemory
  private count = 0

  constructor(options: PairingOptions = {}) {
    this.onExchange = options.onExchange ?? (() => undefined)
    this.sent = new FrameMemory(options.maxRemembered ?? 0x1_0000)
    this.maxStreams = options.maxStreams ?? 0x8000
  }

  /**
   * Takes the next message of the capture.
   * @param timeMs milliseconds with their fraction, if `context.atMs` is too coarse
   */
  take(message: IdentifiedMessage, context: MessageContext, timeMs = context.atMs ?? NaN): Annotation {
    const index = this.count++
    switch (message.kind) {
      case 'imei':
        this.ask(streamKey(context), new Question('login', index, timeMs, message.imei))
        return { index }
      case 'login':
        return this.answer(streamKey(context), index, timeMs, {
          kind: 'login',
          accepted: message.accepted,
          records: undefined,
          avlPacketId: undefined,
        })
      case 'ack':
        return this.answer(streamKey(context), index, timeMs, {
          kind: 'records',
          accepted: true,
          records: message.records,
          avlPacketId: 'udp' in message ? message.udp.avlPacketId : undefined,
        })
      case 'frame':
      case 'rejected':
        return this.takeFrame(message, context, index, timeMs)
      default:
        return { index }
    }
  }

  /** The conversation has ended: what was not answered never will be. */
  close(context: Pick<MessageContext, 'transport' | 'stream' | 'remote'>): void {
    this.settleAll(streamKey(context))
  }

  /** The capture has ended. */
  end(): void {
    for (const stream of [...this.outstanding.keys()]) this.settleAll(stream)
  }

  private takeFrame(
    frame: Frame | Rejected,
    context: MessageContext,
    index: number,
    timeMs: number,
  ): Annotation {
    const { packet } = frame
    const stream = streamKey(context)
    if (packet?.kind === 'command') {
      if (packet.commands[0]?.type === 0x05) {
        this.ask(stream, new Question('command', index, timeMs, context.imei))
        return { index }
      }
      return this.answer(stream, index, timeMs, REPLY)
    }
    if (packet?.kind !== 'avl') return { index }
    const asked = new Question('records', index, timeMs, frame.udp?.imei ?? context.imei)
    asked.sent = packet instanceof AvlPacketView ? packet.recordCount : packet.records.length
    asked.avlPacketId = frame.udp?.avlPacketId
    if (frame.kind === 'rejected') {
      asked.isRejected = true
      this.ask(stream, asked)
      return { index }
    }
    const { sent } = this
    const identity = frameIdentity(frame, asked.imei ?? String(stream))
    const before = sent.find(identity)
    const isResend = before >= 0
    const resendOf = isResend ? sent.indexAt(before) : undefined
    const wasAcked = isResend ? sent.wasAckedAt(before) : undefined
    if (isResend) this.giveUp(stream, identity)
    asked.identity = identity
    asked.resendOf = resendOf
    this.ask(stream, asked)
    sent.add(identity, index)
    return { index, resendOf, wasAcked }
  }

  private ask(stream: string | number, question: Question): void {
    let questions = this.outstanding.get(stream)
    if (questions === undefined) {
      if (this.outstanding.size >= this.maxStreams) {
        for (const oldest of this.outstanding.keys()) {
          this.settleAll(oldest)
          break
        }
      }
      questions = new OpenQuestions()
      this.outstanding.set(stream, questions)
    }
    questions.add(question)
    if (questions.count > MAX_OUTSTANDING) this.settle(questions.oldest()!, 'unanswered')
  }

  private answer(stream: string | number, index: number, timeMs: number, answer: Answer): Annotation {
    const { records, accepted } = answer
    const questions = this.outstanding.get(stream)
    const question = questions?.answeredBy(answer)
    if (questions === undefined || question === undefined) return { index, acked: records }
    if (questions.count === 0) this.outstanding.delete(stream)
    const { sent, identity } = question
    const elapsedMs = timeMs - question.timeMs
    const latencyMs = Number.isNaN(elapsedMs) ? undefined : elapsedMs
    const isFull = answer.kind === 'records' ? records === sent : accepted
    const isNone = records === 0 || !accepted
    if (isFull && identity !== undefined) this.sent.acknowledge(identity)
    this.settle(question, isFull ? 'acked' : isNone ? 'refused' : 'partly', index, records, latencyMs)
    return { index, answers: question.index, latencyMs, acked: records, sent }
  }

  /** The same is sent once more on the same connection: nobody waits for the answer to the first any longer. */
  private giveUp(stream: string | number, identity: number): void {
    const question = this.outstanding.get(stream)?.sameAs(identity)
    if (question !== undefined) this.settle(question, 'unanswered')
  }

  private settleAll(stream: string | number): void {
    const questions = this.outstanding.get(stream)
    for (let next = questions?.oldest(); next !== undefined; next = questions?.oldest()) {
      this.settle(next, 'unanswered')
    }
    this.outstanding.delete(stream)
  }

  private settle(
    { kind, index, imei, sent, resendOf }: Question,
    outcome: Exchange['outcome'],
    answer?: number,
    acked?: number,
    latencyMs?: number,
  ): void {
    this.onExchange({ kind, index, outcome, imei, answer, latencyMs, acked, sent, resendOf })
  }
}

/** Flows of packets are counted for each transport by itself. */
function streamKey({
  transport,
  stream,
  remote,
}: Pick<MessageContext, 'transport' | 'stream' | 'remote'>): string | number {
  if (typeof stream === 'number' && transport !== undefined) return transport === 'udp' ? -1 - stream : stream
  return `${transport ?? ''} ${stream ?? remote ?? ''}`
}
