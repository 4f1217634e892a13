import { commandText } from '../../codec/command.js'
import { COMMAND_TYPE } from '../../codec/layouts.js'
import type { Command } from '../../codec/types.js'

/**
 * What a device answers to one command, undefined for silence. In Codec 14 a command for another IMEI is refused with
 * this device's own and no text (protocol page, "Codec 14").
 */
export function answerTo(
  command: Command,
  imei: string,
  reply: (text: string) => string | undefined,
): Command | undefined {
  if (command.type !== COMMAND_TYPE.request) return undefined
  if (command.imei !== undefined && command.imei !== imei) {
    return { type: COMMAND_TYPE.nack, imei, payload: new Uint8Array(0) }
  }
  const text = reply(commandText(command) ?? '')
  if (text === undefined) return undefined
  return {
    type: COMMAND_TYPE.response,
    payload: new TextEncoder().encode(text),
    ...(command.imei !== undefined && { imei }),
  }
}
