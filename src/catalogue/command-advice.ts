import type { GprsCommand } from './command.js'
import { findCommand, suggestCommand } from './commands-lookup.js'

export type AdviceCode =
  'NOT_PLAIN_ASCII' | 'SMS_LOGIN_PREFIX' | 'UNKNOWN_COMMAND' | 'MOVES_VEHICLE' | 'DESTROYS_DATA' | 'DISRUPTS'

/** Something to know before a command is sent; never a reason to refuse it. */
export interface Advice {
  readonly code: AdviceCode
  /** For people; control characters of the text are escaped in it. */
  readonly message: string
}

/**
 * What to tell somebody who is about to send `text` as a GPRS command.
 * @example adviceFor('login pass getinfo')[0]?.code // 'SMS_LOGIN_PREFIX'
 */
export function adviceFor(text: string): readonly Advice[] {
  const { prefix, command } = partsOf(text)
  return [
    ...characterAdvice(text),
    ...prefixAdvice(text, prefix),
    ...nameAdvice(text, prefix, command),
    ...effectAdvice(command),
  ]
}

interface Parts {
  /** What stands before the command and belongs to SMS only; empty in a proper GPRS command. */
  readonly prefix: string
  readonly command: GprsCommand | undefined
}

/**
 * An SMS puts login, password and a blank after each before the command (two blanks where both are empty); the
 * FT line puts the password alone. None of it belongs into Codec 12 or 14.
 */
function partsOf(text: string): Parts {
  const blanks = /^ */.exec(text)![0].length
  let start = blanks
  for (let skipped = 0; skipped <= 2; skipped++) {
    const command = findCommand(text.slice(start))
    // At a blank, findCommand would look past it; the word there is the empty login or password.
    if (command !== undefined && text[start] !== ' ') return { prefix: text.slice(0, start), command }
    const blank = text.indexOf(' ', start)
    if (blank < 0) break
    start = blank + 1
  }
  return { prefix: text.slice(0, blanks), command: undefined }
}

function characterAdvice(text: string): Advice[] {
  const at = text.search(/[^ -~]/)
  if (at < 0) return []
  let end = text.length
  while (end > 0 && (text[end - 1] === '\r' || text[end - 1] === '\n')) end--
  const message =
    at >= end
      ? 'the text ends in a line break: the frame carries the length, a GPRS command has no line end'
      : `character ${at + 1} (${codePoint(text, at)}) is not printable ASCII: devices expect plain ASCII`
  return [{ code: 'NOT_PLAIN_ASCII', message }]
}

function prefixAdvice(text: string, prefix: string): Advice[] {
  if (prefix === '') return []
  const what = prefix.trim() === '' ? 'leading blanks stand' : `${quote(prefix.trimEnd())} seems to stand`
  return [
    {
      code: 'SMS_LOGIN_PREFIX',
      message: `${what} for an SMS login and password; over GPRS send only ${quote(text.slice(prefix.length))}`,
    },
  ]
}

function nameAdvice(text: string, prefix: string, command: GprsCommand | undefined): Advice[] {
  const body = text.slice(prefix.length)
  if (command === undefined) {
    const word = body.trim().split(/\s/, 1)[0]!
    const near = suggestCommand(body)
    const message =
      word === ''
        ? 'the text is empty'
        : `${quote(word)} is no command that the catalogue knows${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`
    return [{ code: 'UNKNOWN_COMMAND', message }]
  }
  const written = /^\s*!?/.exec(body)![0].length
  const name = body.slice(written, written + command.name.length)
  if (name === command.name) return []
  return [
    {
      code: 'UNKNOWN_COMMAND',
      message: `${quote(name)} will not be understood: devices tell upper from lower case, the command is ${quote(command.name)}`,
    },
  ]
}

function effectAdvice(command: GprsCommand | undefined): Advice[] {
  if (command === undefined) return []
  const message = `${command.name}: ${command.summary}`
  switch (command.effect) {
    case 'actuate':
      return [{ code: 'MOVES_VEHICLE', message: `acts on the vehicle - ${message}` }]
    case 'destructive':
      return [{ code: 'DESTROYS_DATA', message: `cannot be undone - ${message}` }]
    case 'disruptive':
      return [{ code: 'DISRUPTS', message: `interrupts the device - ${message}` }]
    case 'read':
    case 'write':
      return []
  }
}

/** In quotes, with whatever a terminal might act on escaped; JSON alone leaves DEL and the C1 controls as they are. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function codePoint(text: string, at: number): string {
  return `U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')}`
}
