/**
 * Replies that a user writes down. A file is JSON, an object of command and reply, or lines of `command = reply`, with
 * `#` before comments. A command is the whole text, `*` standing for anything, or a regular expression between
 * slashes; a reply may hold `{imei}`, `{model}`, and `$1` to `$9` for what the stars or groups took. A reply of `null`
 * in JSON, or of nothing behind the `=`, is silence.
 */
import type { ReplyContext } from './command-reply.js'

export interface ScriptedReply {
  /** Undefined if the pattern does not fit the command; a `text` of undefined is silence. */
  answer(command: string, context: ReplyContext): { readonly text: string | undefined } | undefined
}

/** A file of replies that can't be used; the message says what and where. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError'
}

/** @throws {ScriptError} */
export function parseReplies(text: string): readonly ScriptedReply[] {
  return /^\s*\{/.test(text) ? parseJson(text) : parseLines(text)
}

function parseJson(text: string): ScriptedReply[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ScriptError(`no valid JSON: ${(error as Error).message}`)
  }
  return Object.entries(value as Record<string, unknown>).map(([command, reply]) => {
    if (reply !== null && typeof reply !== 'string') {
      throw new ScriptError(`the reply to ${JSON.stringify(command)} must be a text, or null for silence`)
    }
    return scripted(command, reply ?? undefined, JSON.stringify(command))
  })
}

function parseLines(text: string): ScriptedReply[] {
  const replies: ScriptedReply[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    // The = of a regular expression is no separator; spaces around the separator belong to nobody.
    const match = /^\s*(\/.*\/i?|[^=]*?)\s*=\s?(.*)$/.exec(line)
    if (match === null || match[1] === '') {
      throw new ScriptError(`line ${index + 1}: "command = reply" is needed`)
    }
    const [, command = '', reply = ''] = match
    replies.push(scripted(command, reply === '' ? undefined : unescaped(reply), `line ${index + 1}`))
  }
  return replies
}

function scripted(command: string, reply: string | undefined, where: string): ScriptedReply {
  const pattern = patternOf(command, where)
  return {
    answer(text, { body }) {
      const match = pattern.exec(text)
      if (match === null) return undefined
      const filled = reply?.replace(/\$(\d)|\{(imei|model)\}/g, (_, group: string | undefined, name) =>
        group === undefined
          ? name === 'imei'
            ? body.imei
            : body.profile.model
          : (match[Number(group)] ?? ''),
      )
      return { text: filled }
    },
  }
}

function patternOf(command: string, where: string): RegExp {
  const expression = /^\/(.*)\/(i?)$/s.exec(command)
  if (expression === null) {
    const text = command
      .trim()
      .split('*')
      .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('(.*)')
    return new RegExp(`^${text}$`, 'is')
  }
  try {
    return new RegExp(expression[1] ?? '', expression[2])
  } catch (error) {
    throw new ScriptError(`${where}: ${(error as Error).message}`)
  }
}

/** Line ends are written as `\r` and `\n`, any byte as `\x00`. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|(.))/g,
    (_, hex: string | undefined, letter: string | undefined) =>
      hex === undefined
        ? letter === 'r'
          ? '\r'
          : letter === 'n'
            ? '\n'
            : (letter ?? '')
        : String.fromCharCode(parseInt(hex, 16)),
  )
}
