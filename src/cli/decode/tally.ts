import type { Message } from '../../session/message.js'
import { plural } from '../../wire/plural.js'

/** How many there were of what. */
export class DecodeTally {
  messages = 0
  frames = 0
  records = 0
  bad = 0
  warned = 0
  /** Messages that the filters did not choose. */
  passedOver = 0
  /** Messages whose bytes could not be redacted. */
  withheld = 0
  /** Record frames that neither they nor a resend got a full ack for. */
  unacked = 0
  /** Whether both sides of connections were there, so that a lack of acks says something. */
  hasConnections = false

  count(message: Message, warnings: number): void {
    this.messages += 1
    if (warnings > 0) this.warned += 1
    if (message.kind === 'rejected' || message.kind === 'lost') this.bad += 1
    if (message.kind !== 'frame') return
    this.frames += 1
    this.records += message.recordCount
  }

  /** There were messages, and the filters chose none. */
  get choseNothing(): boolean {
    return this.messages === 0 && this.passedOver > 0
  }

  nothingText(): string {
    return `nothing to show: ${plural(this.passedOver, 'message')} read, the filters choose none`
  }

  text(): string {
    const { messages, frames, records, bad, warned, unacked } = this
    const others = messages - frames - bad
    const parts = [
      plural(frames, 'frame'),
      plural(records, 'record'),
      others > 0 ? plural(others, 'other message') : '',
      this.hasConnections && unacked > 0 ? `${plural(unacked, 'frame')} without an ack` : '',
      warned > 0 ? `${warned} with warnings` : '',
      `${bad} bad`,
    ]
    return parts.filter(part => part !== '').join(', ')
  }
}
