/** A command on its way to a device, and what came of it. */
import { textCommand } from '../codec/command.js'
import { findCommand } from '../catalogue/commands-lookup.js'
import { COMMAND_LAYOUTS } from '../codec/layouts.js'
import type { Command } from '../codec/types.js'
import { isImei } from '../codec/imei.js'
import { EncodeError } from '../wire/errors.js'

export type CommandCodec = '12' | '14'

export interface CommandRequest {
  readonly imei: string
  /** As it would be in an SMS, without login and password. */
  readonly text: string
  readonly codec: CommandCodec
  /** From when the device is there to the reply, ms. */
  readonly timeoutMs: number
}

export type CommandState =
  /** The device is not connected; it is sent when it comes, while its time to live lasts. */
  | 'queued'
  /** It waits for its turn, or for the device's backlog. */
  | 'waiting'
  | 'replied'
  /** Codec 14: the device is another one. */
  | 'refused'
  /** It went out, and no reply is known for this command. */
  | 'sent'
  /** It went out, and no reply came in time. */
  | 'timeout'
  /** It did not go out in time: the device never stopped sending, or other commands were before it. */
  | 'unsent'
  /** It went out, and the connection ended before a reply. */
  | 'disconnected'
  /** The device was not connected when it was to be sent. */
  | 'offline'
  /** It was queued, and the device did not come within its time to live. */
  | 'expired'

export interface CommandResult {
  readonly state: CommandState
  /** The reply's text; null where there is none and where it is no text. */
  readonly reply: string | null
  /** The reply's bytes in upper-case hex. */
  readonly payload: string | null
  /** From the frame's going out to the reply, ms. */
  readonly latencyMs: number | null
  /** Codec 14: the IMEI that the device says is its own. */
  readonly deviceImei: string | null
  /** An earlier command got no reply in time, so that this reply may be that one's. */
  readonly mayBeLate: boolean
}

/** One command from its request to its end, as JSON shows it. */
export interface CommandStatus extends CommandResult {
  readonly id: string
  readonly imei: string
  readonly text: string
  readonly codec: string
  /** When it was requested, ISO 8601 and ms since 1970. */
  readonly at: string
  readonly atMs: number
  /** While it is queued: until when. */
  readonly expires: string | null
  /** What came of it, for people. */
  readonly message: string
}

export const NO_REPLY = {
  reply: null,
  payload: null,
  latencyMs: null,
  deviceImei: null,
  mayBeLate: false,
} as const

/** Longest text taken, characters; commands that set many parameters at once have some hundreds. */
const MAX_TEXT = 4096
const MAX_TIMEOUT_MS = 3_600_000

/** A request that can't be one; the message says why. */
export class CommandRequestError extends Error {
  override readonly name = 'CommandRequestError'
}

/** @throws {CommandRequestError} for an IMEI, a text, a codec or a time that can't be */
export function checkRequest({ imei, text, codec, timeoutMs }: CommandRequest): void {
  if (!isImei(imei)) throw new CommandRequestError('an IMEI has 15 digits')
  if (text.trim() === '') throw new CommandRequestError('the text of the command is empty')
  if (text.length > MAX_TEXT)
    throw new CommandRequestError(`a command has at most ${MAX_TEXT} characters, this has ${text.length}`)
  if (codecIdOf(codec) === undefined) throw new CommandRequestError('the codec of a command is 12 or 14')
  if (!(timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS))
    throw new CommandRequestError(`a command waits for its reply for up to ${MAX_TIMEOUT_MS / 1000} s`)
  try {
    commandOf({ imei, text, codec, timeoutMs })
  } catch (error) {
    throw error instanceof EncodeError ? new CommandRequestError(error.message) : error
  }
}

/** @throws {EncodeError} for text beyond ASCII */
export function commandOf({ imei, text, codec }: CommandRequest): Command {
  return textCommand(text, codec === '14' ? { imei } : {})
}

/** Undefined for a codec that carries no commands to devices. */
export function codecIdOf(codec: string): number | undefined {
  if (codec !== '12' && codec !== '14') return undefined
  return COMMAND_LAYOUTS.find(row => row.codec === codec)?.codecId
}

/** Whether a device says nothing to it, by the catalogue: it restarts, say. */
export function isUnanswered(text: string): boolean {
  return findCommand(text)?.responds === false
}
