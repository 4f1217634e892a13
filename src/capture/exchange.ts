/** What becomes of a question in a captured conversation: of records that want an ack, of an IMEI, of a command. */

/** What a message turns out to be in its conversation. Messages are named by their number in order of feeding, from 0. */
export interface Annotation {
  readonly index: number
  /** The message that this one answers: an ack its record frame, a login its IMEI, a response its command. */
  readonly answers?: number | undefined
  /** Milliseconds from that message to this one; left out where the capture has no times. */
  readonly latencyMs?: number | undefined
  /** An ack: records that the frame had, and those accepted. The device keeps what lies between. */
  readonly sent?: number | undefined
  readonly acked?: number | undefined
  /** A record frame: the last one with the same data field from the same device. */
  readonly resendOf?: number | undefined
  /** With `resendOf`: whether that one had been acknowledged in full, so that the device never got the ack. */
  readonly wasAcked?: boolean | undefined
}

/** What became of a record frame, an IMEI or a command, told once it is decided. */
export interface Exchange {
  readonly kind: 'records' | 'login' | 'command'
  /** The message that asked. */
  readonly index: number
  /** The message that answered. */
  readonly answer?: number | undefined
  /**
   * `acked` all records, login accepted, command answered; `partly`: other than the number sent; `refused`: none,
   * login rejected; `unanswered`: nothing came before the end or before the same was sent again.
   */
  readonly outcome: 'acked' | 'partly' | 'refused' | 'unanswered'
  readonly imei?: string | undefined
  readonly latencyMs?: number | undefined
  /** Records: how many were sent, how many the ack says. */
  readonly sent?: number | undefined
  readonly acked?: number | undefined
  readonly resendOf?: number | undefined
}

/** What waits for an answer. */
export class Question {
  readonly kind: Exchange['kind']
  readonly index: number
  readonly timeMs: number
  readonly imei: string | undefined
  /** Records; undefined for what has none. */
  sent: number | undefined = undefined
  /** Of a frame that holds, see `frameIdentity`. */
  identity: number | undefined = undefined
  avlPacketId: number | undefined = undefined
  resendOf: number | undefined = undefined
  isRejected = false
  /** The one that was asked after it in the same conversation. */
  next: Question | undefined = undefined

  constructor(kind: Exchange['kind'], index: number, timeMs: number, imei: string | undefined) {
    this.kind = kind
    this.index = index
    this.timeMs = timeMs
    this.imei = imei
  }
}

/** What came back. */
export interface Answer {
  readonly kind: Exchange['kind']
  /** Of a login. */
  readonly accepted: boolean
  /** Of an ack. */
  readonly records: number | undefined
  readonly avlPacketId: number | undefined
}

/** The questions of one conversation, the oldest first. Nearly always there is one, and the next answer is its own. */
export class OpenQuestions {
  count = 0
  private first: Question | undefined = undefined
  private last: Question | undefined = undefined

  add(question: Question): void {
    if (this.last === undefined) this.first = question
    else this.last.next = question
    this.last = question
    this.count++
  }

  /** Takes the one that has waited for longest. */
  oldest(): Question | undefined {
    return this.first === undefined ? undefined : this.take(this.first, undefined)
  }

  /** Takes the question that this answers. */
  answeredBy(answer: Answer): Question | undefined {
    let before: Question | undefined
    for (let question = this.first; question !== undefined; question = question.next) {
      if (isAnswered(question, answer)) return this.take(question, before)
      before = question
    }
    return undefined
  }

  /** Takes the frame that has just been sent once more. */
  sameAs(identity: number): Question | undefined {
    let before: Question | undefined
    for (let question = this.first; question !== undefined; question = question.next) {
      if (question.identity === identity) return this.take(question, before)
      before = question
    }
    return undefined
  }

  private take(question: Question, before: Question | undefined): Question {
    if (before === undefined) this.first = question.next
    else before.next = question.next
    if (this.last === question) this.last = before
    this.count--
    return question
  }
}

function isAnswered(question: Question, answer: Answer): boolean {
  if (question.kind !== answer.kind) return false
  // UDP answers name the packet; TCP's come in order. A broken frame gets an ack of none, or nothing at all.
  if (answer.avlPacketId !== undefined) return question.avlPacketId === answer.avlPacketId
  return !question.isRejected || answer.records === 0
}
