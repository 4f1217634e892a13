/** What a generated capture is, and the ways in which people write bytes down. */
import { toHex } from '../../src/wire/hex.js'

export interface Capture {
  /** With its ending: `c8-tcp.hex`. */
  readonly name: string
  /** What it shows, for the table in `captures/README.md`. */
  readonly about: string
  readonly content: Uint8Array
}

/** One part of the set. */
export interface CaptureGroup {
  readonly title: string
  readonly captures: readonly Capture[]
}

export function textFile(name: string, about: string, lines: readonly string[]): Capture {
  return { name, about, content: new TextEncoder().encode(lines.map(line => `${line}\n`).join('')) }
}

/** A message a line; text stands for itself, as a comment or as hex that is broken on purpose. */
export function hexFile(name: string, about: string, ...messages: readonly (Uint8Array | string)[]): Capture {
  const lines = messages.map(message => (typeof message === 'string' ? message : toHex(message)))
  return textFile(name, about, [`# ${about}`, ...lines])
}

export function binaryFile(name: string, about: string, ...parts: readonly Uint8Array[]): Capture {
  return { name, about, content: concat(...parts) }
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
