import process from 'node:process'

export { visible } from '../render/visible.js'

/** How the program was asked to look. */
export interface Appearance {
  /** `--no-color`. */
  readonly color?: boolean
}

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/**
 * Whether this stream gets colour: `--no-color` first, then `NO_COLOR`, then `FORCE_COLOR`, then whether it is a
 * terminal (no-color.org, force-color.org).
 */
export function hasColor(stream: Stream, appearance: Appearance = {}): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (appearance.color === false) return false
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}

/** Whether progress and spinners may move on this stream. */
export function isInteractive(stream: Stream): boolean {
  return stream.isTTY === true && process.env['TERM'] !== 'dumb' && process.env['CI'] === undefined
}

/** Columns of the stream; 80 where it has none, as a terminal that nobody has told its size. */
export function columnsOf({ columns }: Stream): number {
  return columns === undefined || columns === 0 ? 80 : columns
}
