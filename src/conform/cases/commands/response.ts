import { codecName, COMMAND_TYPE } from '../../../codec/layouts.js'
import type { Command } from '../../../codec/types.js'
import { asciiBytes } from '../../../wire/ascii.js'
import { CODEC_12, commandOf, type Piece } from '../../material.js'

/** The cases that say that a connection stays open and its acks have nothing behind them. */
export const OPEN = ['3.1', '3.2', '3.5']

/** What a device says to `getinfo`, in short. */
export const REPLY = 'VIN:0;Data Link:1;GPRS:1'

/** A response as the device would send it. */
export function responseOf(text: string, codecId = CODEC_12, fields: Partial<Command> = {}): Piece {
  const command = { type: COMMAND_TYPE.response, payload: asciiBytes(text, 'text'), ...fields }
  return commandOf(codecId, command, `Codec ${codecName(codecId) ?? ''} response ${JSON.stringify(text)}`)
}
