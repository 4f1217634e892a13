/** Finds the hex in a line of text: the whole line, or a run of it between a time stamp and an address. */
import { DecodeError } from '../wire/errors.js'
import { fromHex, hexDigit } from '../wire/hex.js'
import { HEAD_SIZE, headAt } from './heads.js'

export type HexLine =
  | { readonly kind: 'none' }
  /** Nothing but hex and its separators: it may go on in the next line. */
  | { readonly kind: 'whole'; readonly digits: string }
  /** Hex within other text, each run complete in itself. */
  | { readonly kind: 'runs'; readonly runs: readonly string[] }
  /** Hex with something in it that is no digit. `digits` are those in front of it. */
  | { readonly kind: 'bad'; readonly error: DecodeError; readonly digits: string }

const NONE: HexLine = { kind: 'none' }

interface Token {
  readonly digits: string
  /** Whether the next token follows with nothing between but separators of hex. */
  readonly isLinked: boolean
}

/* Digits that are no hex, though they look like it. A blank of their length takes their place. */
const NO_HEX = [
  /(?<![\w.:-])\d{4}[-/]\d\d?[-/]\d\d?(?:[T_ ,]+\d\d?:\d\d(?::\d\d)?(?:[.,]\d+)?(?: ?Z| ?[+-]\d\d:?\d\d)?)?(?![\w-])/g,
  /(?<![\w.:-])\d\d?[-./]\d\d?[-./]\d{4}(?:[ ,]+\d\d?:\d\d(?::\d\d)?(?:[.,]\d+)?)?(?![\w-])/g,
  /(?<![\w.:-])\d\d?:\d\d:\d\d(?:[.,]\d+)?(?![\w:-])/g,
  /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?(?![\w.])/g,
  /(?<!\w)\d+\.\d+(?!\w)/g,
  // An IMEI, with or without its software version.
  /(?<!\w)\d{15}(?!\w)/g,
  // Seconds, milliseconds since 1970 at the head of a log line.
  /^\s*\[?1\d{9}(?:\d{3})?(?!\w)/g,
]

/** Bytes below which hex without a head it could be known by is taken for something else. */
const MIN_BYTES = 15
/** Of a word that long, the share of hex digits from which on the rest are typing errors. */
const MIN_SHARE = 0.85
const MIN_BAD_WORD = 24

export function readHexLine(line: string): HexLine {
  const text = line.trim()
  if (text === '' || text.startsWith('#') || text.startsWith('//')) return NONE
  // Words of the letters A to F alone are words, unless they are pairs.
  if (!/\d/.test(text) && !/^\W*(?:(?:[A-F]{2})+\W*)+$/i.test(text)) return NONE
  if (isHex(text)) return { kind: 'whole', digits: text }
  const plain = text
    .replace(/(?<![0-9A-Za-z])0[xX](?=[0-9A-Fa-f])|\\x(?=[0-9A-Fa-f]{2})/g, '  ')
    .replace(/(?<![0-9A-Za-z])[bBxX](?=['"])/g, ' ')
  const comment = /\s(?:#|\/\/).*$/.exec(plain)
  if (comment !== null && isSeparated(plain.slice(0, comment.index))) {
    return wholeLine(tokensOf(plain.slice(0, comment.index)))
  }
  const masked = NO_HEX.reduce(
    (rest, pattern) => rest.replace(pattern, match => '\0'.repeat(match.length)),
    plain,
  )
  const tokens = tokensOf(masked)
  if (!/[G-Zg-z]/.test(masked)) {
    if (tokens.length === 0) return NONE
    if (!masked.includes('\0')) return wholeLine(tokens)
    const found = runsWithHead(tokens)
    return runs(found.length > 0 ? found : [joined(tokens)])
  }
  const found = runsWithHead(tokens)
  if (found.length > 0) return runs(found)
  const bad = badWord(masked)
  if (bad !== undefined) return bad
  const likely = likelyRun(tokens, text)
  return likely === undefined ? NONE : runs([likely])
}

function runs(found: readonly string[]): HexLine {
  return { kind: 'runs', runs: found }
}

function isHex(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (hexDigit(text.charCodeAt(at)) < 0) return false
  return true
}

function isSeparated(text: string): boolean {
  return /[0-9A-Fa-f]/.test(text) && !/[G-Zg-z]/.test(text)
}

/** All hex of a line that has nothing else, save numbers in front that count lines or bytes. */
function wholeLine(tokens: readonly Token[]): HexLine {
  let first = 0
  while (/^[1-9]\d{0,9}$/.test(tokens[first]?.digits ?? '') && headOf(tokens, first) === undefined) first++
  const isNumbered = first > 0 && headOf(tokens, first) !== undefined
  return { kind: 'whole', digits: joined(isNumbered ? tokens.slice(first) : tokens) }
}

/** Words of nothing but hex digits. What links two of them may be white space, and one of `: , ; - _ |` or a quote. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const words = /[0-9A-Za-z]+/g
  let match = words.exec(text)
  while (match !== null) {
    const next = words.exec(text)
    const between = next === null ? undefined : text.slice(match.index + match[0].length, next.index)
    const isNextHex = next !== null && isHex(next[0])
    if (isHex(match[0])) {
      const isLinked = isNextHex && between !== undefined && /^\s*[:,;\-_|'"]{0,3}\s*['"]?$/.test(between)
      tokens.push({ digits: match[0], isLinked })
    }
    match = next
  }
  return tokens
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ digits }) => digits).join('')
}

/** The length in digits that the message starting at this token says of itself; undefined if none starts there. */
function headOf(tokens: readonly Token[], from: number): number | undefined {
  let digits = ''
  for (let at = from; at < tokens.length && digits.length < 2 * HEAD_SIZE; at++) {
    digits += tokens[at]!.digits
    if (!tokens[at]!.isLinked) break
  }
  const even = digits.slice(0, Math.min(2 * HEAD_SIZE, digits.length - (digits.length % 2)))
  if (even.length < 10) return undefined
  const bytes = fromHex(even)
  const head = headAt(bytes, 0, bytes.length)
  return head === undefined ? undefined : 2 * head.length
}

/** Runs that start as a message does, as far as that message says that it goes. */
function runsWithHead(tokens: readonly Token[]): string[] {
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const length = headOf(tokens, at)
    if (length === undefined) continue
    let digits = tokens[at]!.digits
    while (digits.length < length && tokens[at]!.isLinked) {
      at += 1
      digits += tokens[at]!.digits
    }
    found.push(digits)
  }
  return found
}

/** Digits of the largest group that people cut hex into; a longer word stands for itself. */
const MAX_GROUP = 32

/** Without a head to know it by: the longest word or chain of pairs, if it is long enough; or an ack at the line's end. */
function likelyRun(tokens: readonly Token[], text: string): string | undefined {
  let longest = ''
  let chain = ''
  let previous: Token | undefined
  for (const token of tokens) {
    const isOfChain =
      previous?.isLinked === true &&
      previous.digits.length <= MAX_GROUP &&
      token.digits.length <= previous.digits.length
    chain = isOfChain ? chain + token.digits : token.digits
    previous = token
    if (chain.length > longest.length && (chain.length > token.digits.length || !/^\d+$/.test(chain)))
      longest = chain
  }
  if (longest.length >= 2 * MIN_BYTES && longest.length % 2 === 0) return longest
  const last = tokens.at(-1)?.digits
  if (last === undefined || /([0-9A-Za-z]+)\W*$/.exec(text)?.[1] !== last) return undefined
  if (/^0000[0-9A-F]{4}$/i.test(last)) return last
  const labelled = /(?:[:=>]|\b(?:hex|data|tx|rx|sent|send|received|recv))\W*(?:00|01|FF)\W*$/i
  return /^(?:00|01|FF)$/i.test(last) && labelled.test(text) ? last : undefined
}

/** A long word of hex digits with something among them that is none. */
function badWord(text: string): HexLine | undefined {
  for (const match of text.matchAll(/[0-9A-Za-z?*]+/g)) {
    const word = match[0]
    if (word.length < MIN_BAD_WORD) continue
    const wrong = Array.from(word).findIndex(character => hexDigit(character.charCodeAt(0)) < 0)
    const digits = Array.from(word).filter(character => hexDigit(character.charCodeAt(0)) >= 0).length
    if (wrong < 0 || digits / word.length < MIN_SHARE) continue
    const error = new DecodeError(
      'BAD_HEX',
      `${JSON.stringify(word[wrong])} at character ${match.index + wrong} is no hex digit`,
      { offset: match.index + wrong, field: 'hex', expected: '0-9, A-F', actual: word[wrong]! },
    )
    return { kind: 'bad', error, digits: word.slice(0, wrong) }
  }
  return undefined
}
