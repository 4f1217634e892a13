/**
 * What the device answers to GPRS commands: lists of replies, later ones before earlier ones of the same name. A
 * user's own come last of all and so win over everything.
 */
import { findCommand } from '../catalogue/commands-lookup.js'
import { CATALOGUE_REPLIES } from './commands/catalogue-replies.js'
import type { Reply, ReplyContext } from './commands/command-reply.js'
import { OUTPUT_REPLIES } from './commands/output-replies.js'
import { PARAMETER_REPLIES } from './commands/parameter-replies.js'
import { RECORD_REPLIES } from './commands/record-replies.js'
import { STATUS_REPLIES } from './commands/status-replies.js'
import { VEHICLE_REPLIES } from './commands/vehicle-replies.js'
import type { ScriptedReply } from './commands/scripted-replies.js'

export type { Reply, ReplyContext } from './commands/command-reply.js'

const REPLIES: readonly Reply[] = [
  ...CATALOGUE_REPLIES,
  ...STATUS_REPLIES,
  ...PARAMETER_REPLIES,
  ...OUTPUT_REPLIES,
  ...RECORD_REPLIES,
  ...VEHICLE_REPLIES,
]

/** What a device says to a command that it does not know is not documented; silence would look like a lost link. */
export const UNKNOWN_COMMAND = 'Unknown command'

const BY_NAME = new Map(REPLIES.map(reply => [reply.command, reply]))

/**
 * The answer to a command's text, or undefined where a device stays silent.
 * @param scripted a user's own replies; the first whose pattern fits decides
 * @example replyTo('getgps', context) // 'GPS:1 Sat:12 Lat:54.709819 ...'
 */
export function replyTo(
  text: string,
  context: ReplyContext,
  scripted: readonly ScriptedReply[] = [],
): string | undefined {
  for (const reply of scripted) {
    const answer = reply.answer(text.trim(), context)
    if (answer !== undefined) return answer.text
  }
  const trimmed = text.trim()
  const command = trimmed.replace(/^!/, '')
  const row = findCommand(command)
  const name = row?.name ?? /^\S*/.exec(command)?.[0].toLowerCase() ?? ''
  const reply = BY_NAME.get(name)
  if (reply === undefined) return UNKNOWN_COMMAND
  // A leading ! asks for a high-priority record as well.
  if (trimmed.startsWith('!')) context.controls.makeRecord()
  return reply.answer(command.slice(name.length).replace(/^(?:\s+|[:,])/, ''), context)
}
