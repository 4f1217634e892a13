/** Pairs what devices send with what servers answer: records with acks, IMEIs with logins, commands with replies. */
import type { Frame, Rejected } from '../codec/types.js'
import type { MessageContext } from '../session/message.js'
import type { IdentifiedMessage } from './identify.js'

/** What a message turns out to be in its conversation. Messages are named by their number in order of feeding, from 0. */
export interface Annotation {
  readonly index: number
  /** The message that this one answers: an ack its record frame, a login its IMEI, a response its command. */
  readonly answers?: number
  /** Milliseconds from that message to this one; left out where the capture has no times. */
  readonly latencyMs?: number
  /** An ack: records that the frame had, and those accepted. The device keeps what lies between. */
  readonly sent?: number
  readonly acked?: number
  /** A record frame: the last one with the same data field from the same device. */
  readonly resendOf?: number
  /** With `resendOf`: whether that one had been acknowledged in full, so that the device never got the ack. */
  readonly wasAcked?: boolean
}

/** What became of a record frame, an IMEI or a command, told once it is decided. */
export interface Exchange {
  readonly kind: 'records' | 'login' | 'command'
  /** The message that asked. */
  readonly index: number
  /** The message that answered. */
  readonly answer?: number
  /**
   * `acked` all records, login accepted, command answered; `partly`: other than the number sent; `refused`: none,
   * login rejected; `unanswered`: nothing came before the end or before the same was sent again.
   */
  readonly outcome: 'acked' | 'partly' | 'refused' | 'unanswered'
  readonly imei?: string
  readonly latencyMs?: number
  /** Records: how many were sent, how many the ack says. */
  readonly sent?: number
  readonly acked?: number
  readonly resendOf?: number
}

export interface PairingOptions {
  readonly onExchange?: (exchange: Exchange) => void
  /** Frames remembered to find resends by, all devices together; default 65,536. */
  readonly maxRemembered?: number
  /** Conversations followed at one time; default 32,768. */
  readonly maxStreams?: number
}

/** Of one conversation, more unanswered questions than this are no questions any more. */
const MAX_OUTSTANDING = 256

interface Question {
  readonly kind: Exchange['kind']
  readonly index: number
  readonly timeMs: number
  readonly imei: string | undefined
  readonly sent: number
  readonly identity: string | undefined
  readonly avlPacketId: number | undefined
  readonly resendOf: number | undefined
  readonly isRejected: boolean
}

interface Remembered {
  index: number
  wasAcked: boolean
}

export class Pairing {
  private readonly onExchange: (exchange: Exchange) => void
  private readonly maxRemembered: number
  private readonly maxStreams: number
  /** Outstanding questions by conversation, the oldest first. */
  private readonly outstanding = new Map<string, Question[]>()
  /** Frames by device and data field, the latest last. */
  private readonly remembered = new Map<string, Remembered>()
  private count = 0

  constructor(options: PairingOptions = {}) {
    this.onExchange = options.onExchange ?? (() => undefined)
    this.maxRemembered = options.maxRemembered ?? 0x1_0000
    this.maxStreams = options.maxStreams ?? 0x8000
  }

  /**
   * Takes the next message of the capture.
   * @param timeMs milliseconds with their fraction, if `context.atMs` is too coarse
   */
  take(message: IdentifiedMessage, context: MessageContext, timeMs = context.atMs ?? NaN): Annotation {
    const index = this.count++
    const stream = streamKey(context)
    switch (message.kind) {
      case 'imei':
        this.ask(stream, {
          ...blank('login', index, timeMs),
          imei: message.imei,
        })
        return { index }
      case 'login':
        return this.answer(stream, index, timeMs, { kind: 'login', accepted: message.accepted })
      case 'ack':
        return this.answer(stream, index, timeMs, {
          kind: 'records',
          records: message.records,
          avlPacketId: 'udp' in message ? message.udp.avlPacketId : undefined,
        })
      case 'frame':
      case 'rejected':
        return this.takeFrame(message, context, stream, index, timeMs)
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
    stream: string,
    index: number,
    timeMs: number,
  ): Annotation {
    const { packet } = frame
    if (packet?.kind === 'command') {
      if (packet.commands[0]?.type === 0x05) {
        this.ask(stream, { ...blank('command', index, timeMs), imei: context.imei })
        return { index }
      }
      return this.answer(stream, index, timeMs, { kind: 'command' })
    }
    if (packet?.kind !== 'avl') return { index }
    const imei = frame.udp?.imei ?? context.imei
    const identity = frame.kind === 'frame' ? `${imei ?? stream} ${dataFieldIdentity(frame)}` : undefined
    const before = identity === undefined ? undefined : this.remembered.get(identity)
    if (before !== undefined && identity !== undefined) this.giveUp(stream, identity)
    this.ask(stream, {
      kind: 'records',
      index,
      timeMs,
      imei,
      sent: packet.records.length,
      identity,
      avlPacketId: frame.udp?.avlPacketId,
      resendOf: before?.index,
      isRejected: frame.kind === 'rejected',
    })
    if (identity !== undefined) this.remember(identity, index)
    return before === undefined ? { index } : { index, resendOf: before.index, wasAcked: before.wasAcked }
  }

  private ask(stream: string, question: Question): void {
    let questions = this.outstanding.get(stream)
    if (questions === undefined) {
      if (this.outstanding.size >= this.maxStreams) {
        for (const oldest of this.outstanding.keys()) {
          this.settleAll(oldest)
          break
        }
      }
      questions = []
      this.outstanding.set(stream, questions)
    }
    questions.push(question)
    if (questions.length > MAX_OUTSTANDING) this.settle(questions.shift()!, 'unanswered')
  }

  private answer(
    stream: string,
    index: number,
    timeMs: number,
    answer: {
      readonly kind: Exchange['kind']
      readonly accepted?: boolean
      readonly records?: number
      readonly avlPacketId?: number | undefined
    },
  ): Annotation {
    const questions = this.outstanding.get(stream)
    const at = questions?.findIndex(question => isAnswered(question, answer)) ?? -1
    if (questions === undefined || at < 0) return { index, ...numbers({ acked: answer.records }) }
    const [question] = questions.splice(at, 1)
    if (questions.length === 0) this.outstanding.delete(stream)
    const { sent, identity } = question!
    const latencyMs = Number.isNaN(timeMs - question!.timeMs) ? undefined : timeMs - question!.timeMs
    const acked = answer.records
    const isFull = answer.kind === 'records' ? acked === sent : answer.accepted !== false
    const isNone = acked === 0 || answer.accepted === false
    if (isFull && identity !== undefined) {
      const known = this.remembered.get(identity)
      if (known !== undefined) known.wasAcked = true
    }
    this.settle(question!, isFull ? 'acked' : isNone ? 'refused' : 'partly', { index, acked, latencyMs })
    return {
      index,
      answers: question!.index,
      ...numbers({ latencyMs, acked, sent: answer.kind === 'records' ? sent : undefined }),
    }
  }

  /** The same is sent once more on the same connection: nobody waits for the answer to the first any longer. */
  private giveUp(stream: string, identity: string): void {
    const questions = this.outstanding.get(stream)
    const at = questions?.findIndex(question => question.identity === identity) ?? -1
    if (at >= 0) this.settle(questions!.splice(at, 1)[0]!, 'unanswered')
  }

  private settleAll(stream: string): void {
    for (const question of this.outstanding.get(stream) ?? []) this.settle(question, 'unanswered')
    this.outstanding.delete(stream)
  }

  private settle(
    { kind, index, imei, sent, resendOf }: Question,
    outcome: Exchange['outcome'],
    answer?: { index: number; acked?: number | undefined; latencyMs?: number | undefined },
  ): void {
    this.onExchange({
      kind,
      index,
      outcome,
      ...(imei === undefined ? {} : { imei }),
      ...numbers({
        answer: answer?.index,
        latencyMs: answer?.latencyMs,
        acked: answer?.acked,
        sent: kind === 'records' ? sent : undefined,
        resendOf,
      }),
    })
  }

  private remember(identity: string, index: number): void {
    this.remembered.delete(identity)
    this.remembered.set(identity, { index, wasAcked: false })
    if (this.remembered.size <= this.maxRemembered) return
    for (const oldest of this.remembered.keys()) {
      this.remembered.delete(oldest)
      break
    }
  }
}

function blank(kind: Exchange['kind'], index: number, timeMs: number): Question {
  return {
    kind,
    index,
    timeMs,
    imei: undefined,
    sent: 0,
    identity: undefined,
    avlPacketId: undefined,
    resendOf: undefined,
    isRejected: false,
  }
}

function isAnswered(
  question: Question,
  answer: { readonly kind: string; readonly records?: number; readonly avlPacketId?: number | undefined },
): boolean {
  if (question.kind !== answer.kind) return false
  // UDP answers name the packet; TCP's come in order. A broken frame gets an ack of none, or nothing at all.
  if (answer.avlPacketId !== undefined) return question.avlPacketId === answer.avlPacketId
  return !question.isRejected || answer.records === 0
}

/** The members that have a value. */
function numbers<Key extends string>(
  values: Readonly<Record<Key, number | undefined>>,
): Partial<Record<Key, number>> {
  const known: Partial<Record<Key, number>> = {}
  for (const key in values) {
    const value = values[key]
    if (value !== undefined) known[key] = value
  }
  return known
}

function streamKey({ transport, stream, remote }: Pick<MessageContext, 'transport' | 'stream' | 'remote'>) {
  return `${transport ?? ''} ${stream ?? remote ?? ''}`
}

/** Header sizes in front of the data field, and what follows it, by framing. */
const AROUND = { tcp: [8, 4], udp: [23, 0], none: [0, 0], handshake: [0, 0] } as const

/** Length and two hashes of the data field, which is all that a resend over another connection keeps. */
function dataFieldIdentity({ framing, bytes }: Frame): string {
  const [before, behind] = AROUND[framing]
  let a = 0x811c9dc5
  let b = 0
  for (let at = before; at < bytes.length - behind; at++) {
    a = Math.imul(a ^ bytes[at]!, 0x01000193)
    b = (Math.imul(b, 31) + bytes[at]!) | 0
  }
  return `${bytes.length - before - behind} ${a} ${b}`
}
