import { visible } from '../terminal.js'

/** A device's reply as lines that are safe to print; as hex where it is no text. */
export function replyLines(status: {
  readonly reply: string | null
  readonly payload: string | null
}): string[] {
  return (status.reply ?? status.payload ?? '')
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\r|\n/)
    .map(visible)
}
