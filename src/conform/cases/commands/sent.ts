import { commandText } from '../../../codec/command.js'
import { COMMAND_TYPE } from '../../../codec/layouts.js'
import type { Command, Frame } from '../../../codec/types.js'
import { hexNumber } from '../../../wire/hex.js'
import { shown } from '../../answers.js'
import type { ConformanceCase } from '../../case.js'
import type { TcpDevice } from '../../client/tcp-device.js'
import { BadHook, NotApplicable, Unmet } from '../../finding.js'
import { CODEC_12, CODEC_14, cutAt } from '../../material.js'
import type { Probe } from '../../probe.js'
import { SOURCE } from '../../sources.js'
import { OPEN, REPLY, responseOf } from './response.js'

const COMMANDED = [...OPEN, '7.1']

/** Commands that the server sends, and their answers. */
export const SENT: readonly ConformanceCase[] = [
  {
    id: '7.1',
    title: 'A command is a Codec 12 or 14 frame that holds',
    level: 'must',
    requirement:
      'Preamble, length, codec 0C or 0E, quantity 1, type 05, size, text, quantity 1, CRC: the device passes over anything else.',
    source: SOURCE.wiki,
    sends: 'a logged in device waits; --command-hook asks for getinfo',
    expects: 'one frame with type 05, quantities 1 and the right CRC',
    needs: ['command-hook'],
    after: OPEN,
    run: async probe => {
      const { device, frame } = await commanded(probe, 'getinfo')
      const command = only(frame)
      const { codecId } = frame.packet
      if (codecId !== CODEC_12 && codecId !== CODEC_14)
        throw new Unmet('codec 0C or 0E', hexNumber(codecId, 1))
      if (command.type !== COMMAND_TYPE.request)
        throw new Unmet('the type 05, a command', hexNumber(command.type, 1))
      answer(device, frame, REPLY)
    },
  },
  {
    id: '7.2',
    title: 'The text arrives as it was given',
    level: 'must',
    requirement: 'The text is the command and nothing else: no login and password as in an SMS, no line end.',
    source: SOURCE.wiki,
    sends: '--command-hook asks for “setdigout 10 30”',
    expects: 'the text “setdigout 10 30”',
    needs: ['command-hook'],
    after: COMMANDED,
    run: async probe => {
      const text = 'setdigout 10 30'
      const { device, frame } = await commanded(probe, text)
      answer(device, frame, 'Digital outputs are set to: 10 30')
      const said = commandText(only(frame))
      if (said !== text)
        throw new Unmet(
          JSON.stringify(text),
          said === undefined ? shown(only(frame).payload) : JSON.stringify(said),
        )
    },
  },
  {
    id: '7.3',
    title: 'The answer to a command is not acknowledged',
    level: 'must',
    requirement:
      'Four bytes behind a response make the device log an error: it takes them for the beginning of a command.',
    source: SOURCE.noAck,
    sends: 'the response to the command, then a frame of one record',
    expects: 'silence, then 00000001',
    needs: ['command-hook'],
    after: COMMANDED,
    run: async probe => {
      const { device, frame } = await commanded(probe, 'getver')
      answer(device, frame, 'Ver:03.27.07_00 GPS:AXN_5.10 Hw:FMB920')
      await device.expectSilence('the response')
      await probe.exchange(device)
    },
  },
  {
    id: '7.4',
    title: 'A command is sent once',
    level: 'must',
    requirement:
      'Devices answer in order and without a number to match: one command is outstanding, and it is not repeated before its answer.',
    source: SOURCE.wiki,
    sends: '--command-hook asks for getinfo; the device takes its time',
    expects: 'one command',
    needs: ['command-hook'],
    after: [...COMMANDED, '8.6'],
    run: async probe => {
      const { device, frame } = await commanded(probe, 'getinfo')
      await device.pause(4 * probe.limits.settleMs)
      await device.expectSilence('nothing')
      answer(device, frame, REPLY)
      if (device.commands.length > 0) throw new Unmet('one command', `${device.commands.length + 1} of them`)
    },
  },
  {
    id: '7.5',
    title: 'A command goes to the device that it is for',
    level: 'must',
    requirement: 'It may cut an engine off: the connection of the named IMEI gets it, and no other.',
    source: SOURCE.wiki,
    sends: 'two devices are logged in; --command-hook names the first',
    expects: 'the command at the first, silence at the second',
    needs: ['command-hook'],
    after: [...COMMANDED, '10.2'],
    devices: 2,
    run: async probe => {
      const first = await probe.login()
      const second = await probe.login()
      await Promise.all([probe.exchange(first), probe.exchange(second)])
      const hook = probe.command(first.imei, 'getstatus')
      const frame = await first.expectCommand()
      await second.expectSilence('a command for another device')
      answer(first, frame, REPLY)
      if (second.commands.length > 0)
        throw new Unmet('the command at the first device only', 'the second has it too')
      await hook
    },
  },
  {
    id: '7.6',
    title: 'A command leaves acks whole',
    level: 'must',
    requirement: 'Ack and command share the connection: each comes in one piece.',
    source: SOURCE.wiki,
    sends: 'frames of one record one after another, while --command-hook asks for getinfo',
    expects: '00000001 for each, and the command between two of them',
    needs: ['command-hook'],
    after: COMMANDED,
    run: async probe => {
      const device = await probe.login()
      let isOver = false
      const hook = probe.command(device.imei, 'getinfo').finally(() => (isOver = true))
      for (let i = 0; i < 1000 && device.commands.length === 0 && !isOver; i++) {
        await probe.exchange(device)
        await device.pause(1)
      }
      const frame = await device.expectCommand()
      answer(device, frame, REPLY)
      await hook
      await probe.exchange(device)
    },
  },
  {
    id: '7.7',
    title: 'Codec 14 names the device that it is for',
    level: 'must',
    requirement:
      'Eight bytes of packed digits, a zero first: a device with another IMEI refuses the command.',
    source: SOURCE.wiki,
    sends: '--command-hook asks for getinfo',
    expects: 'if it comes in Codec 14, the device’s own IMEI in it',
    needs: ['command-hook'],
    after: COMMANDED,
    run: async probe => {
      const { device, frame } = await commanded(probe, 'getinfo')
      answer(device, frame, REPLY)
      if (frame.packet.codecId !== CODEC_14)
        throw new NotApplicable('the server sends its commands in Codec 12')
      const { imei } = only(frame)
      if (imei !== device.imei) throw new Unmet(`the IMEI ${device.imei}`, imei ?? 'none')
    },
  },
  {
    id: '7.8',
    title: 'Whoever sent the command learns its answer',
    level: 'should',
    requirement: 'The response is the only sign that a command was carried out.',
    source: SOURCE.wiki,
    sends: 'the response, whole; --command-hook is waited for',
    expects: 'the hook ends with exit 0',
    needs: ['command-hook'],
    after: COMMANDED,
    run: async probe => {
      const { device, frame, hook } = await commanded(probe, 'getinfo')
      answer(device, frame, REPLY)
      const { status, stderr } = await hook
      if (status !== 0) throw new Unmet('exit 0 of --command-hook', `exit ${status ?? 'none'}: ${stderr}`)
    },
  },
  {
    id: '7.9',
    title: 'A response in pieces is one response',
    level: 'should',
    requirement: 'A response is a frame like any other, and may be cut like any other.',
    source: SOURCE.stream,
    sends: 'the response in four writes, then a frame of one record',
    expects: 'silence, then 00000001; the hook ends with exit 0',
    needs: ['command-hook'],
    after: [...COMMANDED, '7.3', '7.8'],
    run: async probe => {
      const { device, frame, hook } = await commanded(probe, 'getinfo')
      const response = responseOf(
        REPLY,
        frame.packet.codecId,
        frame.packet.codecId === CODEC_14 ? { imei: device.imei } : {},
      )
      await device.sendSlowly(cutAt(response, 3, 9, 20))
      await device.expectSilence('the response')
      await probe.exchange(device)
      const { status, stderr } = await hook
      if (status !== 0) throw new Unmet('exit 0 of --command-hook', `exit ${status ?? 'none'}: ${stderr}`)
    },
  },
]

/** How a shell ends that could not start the command. */
const CANNOT_EXECUTE = 126
const NOT_FOUND = 127

/** A device that the server is made to send a command to. */
async function commanded(
  probe: Probe,
  text: string,
): Promise<{ device: TcpDevice; frame: Frame; hook: ReturnType<Probe['command']> }> {
  const device = await probe.login()
  await probe.exchange(device)
  const hook = probe.command(device.imei, text)
  const failed = hook.then(({ status, stderr }) => {
    if (status === 0) return undefined
    if (status === CANNOT_EXECUTE || status === NOT_FOUND)
      throw new BadHook(`--command-hook: exit ${status}: ${stderr}`)
    throw new Unmet(
      '--command-hook makes the server send a command',
      `it ended with ${status ?? 'no status'} before one came: ${stderr}`,
    )
  })
  const frame = await Promise.race([device.expectCommand(), failed]).then(
    first => first ?? device.expectCommand(),
  )
  failed.catch(() => undefined)
  return { device, frame, hook }
}

/** Answers as the device would, in the codec of the request. */
function answer(device: TcpDevice, { packet }: Frame, text: string): void {
  device.send(responseOf(text, packet.codecId, packet.codecId === CODEC_14 ? { imei: device.imei } : {}))
}

function only({ packet }: Frame): Command {
  const command = packet.kind === 'command' ? packet.commands[0] : undefined
  if (command === undefined) throw new Unmet('a frame of one command', 'a frame of records')
  return command
}
