import { commandText } from '../../codec/command.js'
import { codecName, COMMAND_TYPE } from '../../codec/layouts.js'
import type { Command, Frame } from '../../codec/types.js'
import { asciiBytes } from '../../wire/ascii.js'
import { hexNumber } from '../../wire/hex.js'
import { shown } from '../answers.js'
import { type ConformanceCase, NotApplicable, type Section, Unmet } from '../case.js'
import type { TcpDevice } from '../client/tcp-device.js'
import {
  CODEC_12,
  CODEC_13,
  CODEC_14,
  CODEC_15,
  commandOf,
  cutAt,
  type Piece,
  withBody,
} from '../material.js'
import type { Probe } from '../probe.js'
import { SOURCE } from '../sources.js'

const OPEN = ['3.1', '3.2', '3.5']
const COMMANDED = [...OPEN, '7.1']
const REPLY = 'VIN:0;Data Link:1;GPRS:1'

type DataCase = Pick<ConformanceCase, 'id' | 'title' | 'level' | 'requirement' | 'source' | 'sends'> & {
  readonly after?: readonly string[]
  make(device: TcpDevice): Piece | readonly Piece[]
}

/** Something of Codecs 12 to 15 that comes unasked: no ack, and records go on. */
function notAcknowledged({ make, after = OPEN, ...words }: DataCase): ConformanceCase {
  return {
    ...words,
    expects: 'silence; a frame of records behind it gets its ack',
    after,
    run: async probe => {
      const device = await probe.login()
      const pieces = make(device)
      await device.sendSlowly('bytes' in pieces ? [pieces] : pieces)
      await device.expectSilence('what is no record frame')
      await probe.exchange(device)
    },
  }
}

function responseOf(text: string, codecId = CODEC_12, fields: Partial<Command> = {}): Piece {
  const command = { type: COMMAND_TYPE.response, payload: asciiBytes(text, 'text'), ...fields }
  return commandOf(codecId, command, `Codec ${codecName(codecId) ?? ''} response ${JSON.stringify(text)}`)
}

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

/** 7: commands, their answers, and serial data. */
export const COMMANDS: Section = {
  number: 7,
  title: 'Commands and serial data',
  cases: [
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
      requirement:
        'The text is the command and nothing else: no login and password as in an SMS, no line end.',
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
        if (device.commands.length > 0)
          throw new Unmet('one command', `${device.commands.length + 1} of them`)
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
    notAcknowledged({
      id: '7.10',
      title: 'A Codec 12 response that nobody asked for is not acknowledged',
      level: 'must',
      requirement:
        'Type 06 carries serial data too. No frame of Codec 12 is ever acknowledged: the device logs an error.',
      source: SOURCE.noAck,
      sends: 'a Codec 12 frame of type 06',
      make: () => responseOf(REPLY),
    }),
    notAcknowledged({
      id: '7.11',
      title: 'Binary serial data in Codec 12',
      level: 'must',
      requirement: 'What comes from a serial port may be any bytes; it needs no ack and is no damage.',
      source: SOURCE.traccar,
      sends: 'a Codec 12 frame of type 06 with bytes that are no text',
      make: () =>
        commandOf(
          CODEC_12,
          { type: COMMAND_TYPE.response, payload: Uint8Array.of(1, 3, 0, 0xff, 0x80, 0x0d, 0xd5, 0xc5) },
          'Codec 12, eight bytes of serial data',
        ),
    }),
    notAcknowledged({
      id: '7.12',
      title: 'Codec 13 is not acknowledged',
      level: 'must',
      requirement: 'Serial data with a time: sent after the records, and no answer is expected.',
      source: SOURCE.noAck,
      sends: 'a Codec 13 frame',
      make: () => responseOf('GTSL|6|1|0|1234567|1|', CODEC_13, { timestamp: 1_767_600_000 }),
    }),
    notAcknowledged({
      id: '7.13',
      title: 'Codec 14 is not acknowledged',
      level: 'must',
      requirement: 'A response that names its device is still no record frame.',
      source: SOURCE.noAck,
      sends: 'a Codec 14 response',
      make: device => responseOf(REPLY, CODEC_14, { imei: device.imei }),
    }),
    notAcknowledged({
      id: '7.14',
      title: 'A refusal in Codec 14 is not acknowledged',
      level: 'must',
      requirement: 'Type 11 says that the IMEI was another’s; it has no text.',
      source: SOURCE.wiki,
      sends: 'a Codec 14 frame of type 11',
      make: device =>
        commandOf(
          CODEC_14,
          { type: COMMAND_TYPE.nack, payload: new Uint8Array(0), imei: device.imei },
          'Codec 14 refusal',
        ),
    }),
    notAcknowledged({
      id: '7.15',
      title: 'Codec 15 is not acknowledged',
      level: 'must',
      requirement: 'Serial data with time and IMEI, of the professional line.',
      source: SOURCE.noAck,
      sends: 'a Codec 15 frame of type 0B',
      make: device =>
        responseOf('Hello!', CODEC_15, { type: 0x0b, timestamp: 1_767_600_000, imei: device.imei }),
    }),
    notAcknowledged({
      id: '7.16',
      title: 'A long Codec 12 frame',
      level: 'should',
      requirement: 'Camera and serial frames are longer than record frames: 2,079 bytes were seen.',
      source: SOURCE.traccar,
      sends: 'a Codec 12 frame of type 06 with 4,000 bytes of text, in two writes',
      after: [...OPEN, '2.9'],
      make: () => cutAt(responseOf('0123456789'.repeat(400)), 2000),
    }),
    notAcknowledged({
      id: '7.17',
      title: 'Codec 13 with a size that leaves out the time',
      level: 'may',
      requirement: 'Some firmware counts the text alone; the frame’s length shows it.',
      source: SOURCE.traccar,
      sends: 'a Codec 13 frame of type 05 whose size is the text’s',
      make: () => {
        const text = '#GET DATAORDER'
        const whole = responseOf(text, CODEC_13, { type: COMMAND_TYPE.request, timestamp: 1_767_600_000 })
        return withBody(whole, { 14: text.length }, 'its size that of the text')
      },
    }),
  ],
}
