/** `serve --interactive`: lines such as `@356307042441013 getinfo`, typed while the server runs. */
import { CommandRequestError, type CommandStatus } from '../../control/command.js'
import type { ControlSource } from '../../control/control-source.js'
import type { DeviceStatus } from '../../control/device-status.js'
import { DEFAULT_TIMEOUT_MS } from '../../control/routes.js'
import { padEnd } from '../../render/layout.js'
import { replyLines } from '../send/reply-lines.js'
import { adviceOn } from '../send/confirm.js'
import { visible } from '../terminal.js'
import type { Prompt } from './prompt.js'
import { count } from './tally.js'

const HELP = `@                    who is connected
@IMEI COMMAND        sends it, prints the reply; the last digits of an IMEI do where they are one device's
@IMEI 14 COMMAND     the same by Codec 14
help                 this`

/** Enough of an IMEI's last digits to be meant as such. */
const MIN_DIGITS = 2

/** Takes one line. Never rejects. */
export async function takeLine(line: string, source: ControlSource, prompt: Prompt): Promise<void> {
  const text = line.trim()
  if (text === '') return
  if (text === 'help' || text === '?') {
    prompt.print(HELP)
    return
  }
  const [, digits, codec, command] = /^@\s*(\d*)(?:\s+(?:(12|14)\s+)?(.*))?$/.exec(text) ?? []
  if (digits === undefined) {
    prompt.print(`${visible(text)}: a line is @IMEI COMMAND, @ or help`)
    return
  }
  const devices = await source.devices()
  if (digits === '') {
    prompt.print(listOf(devices))
    return
  }
  const there = devices.filter(({ imei }) => imei === digits || isEnd(digits, imei))
  const [device, second] = there
  if (second !== undefined) prompt.print(`${digits} may be ${there.map(({ imei }) => imei).join(', ')}`)
  else if (device === undefined) prompt.print(`${digits} is not connected`)
  else if (command === undefined || command === '') prompt.print(listOf([device]))
  else await send(device.imei, command, codec === '14' ? '14' : '12', source, prompt)
}

/** What a Tab completes to. */
export function completions(line: string, imeis: Iterable<string>): string[] {
  if (!/^@\d*$/.test(line)) return []
  return Array.from(imeis, imei => `@${imei} `).filter(candidate => candidate.startsWith(line))
}

async function send(
  imei: string,
  text: string,
  codec: '12' | '14',
  source: ControlSource,
  prompt: Prompt,
): Promise<void> {
  const { warnings, isGrave } = adviceOn(text)
  for (const warning of warnings) prompt.print(warning)
  if (isGrave && !/^y(es)?$/i.test((await prompt.ask('Send it? [y/N] ')).trim())) {
    prompt.print('nothing was sent')
    return
  }
  let status: CommandStatus
  try {
    status = await source.submit({ imei, text, codec, timeoutMs: DEFAULT_TIMEOUT_MS }).done
  } catch (error) {
    if (!(error instanceof CommandRequestError)) throw error
    prompt.print(visible(error.message))
    return
  }
  // What else became of it is in the log.
  if (status.state === 'replied') for (const line of replyLines(status)) prompt.print(`${imei}: ${line}`)
}

function isEnd(digits: string, imei: string): boolean {
  return digits.length >= MIN_DIGITS && imei.endsWith(digits)
}

function listOf(devices: readonly DeviceStatus[]): string {
  const lines = devices.map(({ imei, model, name, remote, lastRecord, records }) =>
    [
      imei,
      padEnd(visible(model ?? '-'), 8),
      padEnd(remote ?? '-', 21),
      count(records, 'record'),
      lastRecord === null ? '' : `last ${lastRecord}`,
      visible(name ?? ''),
    ]
      .join('  ')
      .trimEnd(),
  )
  return [...lines, `${count(devices.length, 'device')} connected`].join('\n')
}
