import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CommandHost } from '../command-host.js'
import { CliError } from '../exit.js'
import {
  clusterOption,
  controlOption,
  controlTokenOption,
  imeiArgument,
  integer,
  jsonOption,
} from '../options.js'
import type { SendOptions } from '../send/run-send.js'

const EXAMPLES = `
The command goes out once the device's records are acknowledged, one at a time
for each device, and the reply is printed. It is found by the socket that
serve opens for this user; --control names another.

Exit status: 0 replied, or queued with --queue; 1 the device is not connected,
gave no reply in time, or refused; 2 there is no server, or the command is not
one that can be sent.

Examples:
  $ teltonika send 356307042441013 getinfo
  $ teltonika send 356307042441013 "getparam 2001" --codec 14 --timeout 60
  $ teltonika send 356307042441013 "setdigout 1" --yes
  $ teltonika send 356307042441013 getver --queue=12h
  $ teltonika send 356307042441013 getver --cluster nats://broker:4222`

/** How long a queued command is kept where nobody says, s: a day, in which most devices come by. */
const DEFAULT_QUEUE_S = 86_400

export function registerSend(program: Command, host: CommandHost): void {
  program
    .command('send')
    .summary('send a command to a device that is connected to serve')
    .description('Send a GPRS command to a device that is connected to a running serve; print its reply.')
    .argument('<imei>', 'the device', imeiArgument)
    .argument('<text...>', 'the command, as it would be in an SMS but without login and password')
    .addOption(controlOption('where the server is controlled: a socket’s path, HOST:PORT or a port'))
    .addOption(controlTokenOption())
    .addOption(clusterOption('nats://HOST of a cluster: the device may be connected to any of its servers'))
    .addOption(
      new Option('--timeout <s>', 'seconds to wait for the reply')
        .default(30)
        .argParser(integer('the timeout', 1, 3600)),
    )
    .addOption(
      new Option('--codec <codec>', '12, or 14, which a device refuses that has another IMEI')
        .choices(['12', '14'])
        .default('12'),
    )
    .addOption(
      new Option(
        '--queue [ttl]',
        'keep it for a device that is not connected: seconds, or 30m, 12h, 2d (default 1d)',
      ).argParser(durationArgument),
    )
    .option('--yes', 'send what moves the vehicle or destroys data without asking')
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(
      host.run(async (imei: string, words: string[], options: ParsedOptions) => {
        const text = words.join(' ')
        if (text.trim() === '') throw new CliError('send needs the text of a command, e.g. getinfo')
        if (options.cluster !== undefined && options.control !== undefined)
          throw new CliError('--cluster and --control exclude each other: it is one server, or any of many')
        if (options.cluster !== undefined && options.queue !== undefined)
          throw new CliError('--queue keeps a command in one server: name it by --control, without --cluster')
        const { runSend } = await import('../send/run-send.js')
        const { queue, ...rest } = options
        const queueS = queue === true ? DEFAULT_QUEUE_S : queue
        return runSend(imei, text, { ...rest, ...(queueS === undefined ? {} : { queueS }) })
      }),
    )
}

type ParsedOptions = Omit<SendOptions, 'queueS'> & { readonly queue?: number | true }

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }
const LONGEST_S = 604_800

/** Seconds. */
function durationArgument(text: string): number {
  const [, digits, unit = ''] = /^(\d{1,7})([smhd]?)$/.exec(text.trim()) ?? []
  const seconds = Number(digits) * UNITS[unit]!
  if (!(seconds > 0 && seconds <= LONGEST_S))
    throw new InvalidArgumentError('it is seconds, or a number with s, m, h or d, up to 7d.')
  return seconds
}
