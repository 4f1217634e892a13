import process from 'node:process'
import { type Command, Option } from 'commander'
import { RENDERERS } from '../../render/renderers.js'
import type { CommandHost } from '../command-host.js'
import { codecsArgument, ioArgument, portsArgument, timeArgument } from '../decode/arguments.js'
import type { DecodeRunOptions } from '../decode/run.js'
import { CliError } from '../exit.js'
import { avlOption, devicesOption, imeiArgument, integer, jsonOption, modelOption } from '../options.js'

interface DecodeOptions extends DecodeRunOptions {
  readonly json?: boolean
  readonly bytes?: boolean
}

const DESCRIPTION = `Explain captured bytes: TCP frames, UDP packets, handshakes, acks, commands.

INPUT is hex, a file, or - for standard input (the default). Files may be pcap or pcapng, hold hex, a message a line or wrapped, logs with hex in them, hex dumps, raw bytes, or what serve --capture wrote, all of them also gzipped; each is told by its content.`

const EXAMPLES = `
Filters add up. --since, --until and --event choose records; messages without records go by the time they were seen.
--limit counts messages, or records in csv, geojson and gpx. csv without --io is written at the end, when all columns are known.
--redact replaces IMEIs, positions (each for itself, so that no track is left), headings, cells, numbers of people and SIMs, and addresses; times, speeds and other values stay. Look before you publish.

Examples:
  $ teltonika decode 000F333536333037303432343431303133
  $ teltonika decode 000000000000000F0C010500000007676574696E666F0100004312 --json
  $ grep 356307042441013 server.log | teltonika decode --io 239,240,66
  $ tcpdump -i any -U -w - port 5027 | teltonika decode -
  $ teltonika decode day.pcap.gz --summary
  $ teltonika decode day.pcap --since 2026-01-31T12:00Z --format gpx --out track.gpx
  $ teltonika decode day.pcap --errors-only --redact --format hex

Exit status: 0 all frames are good; 1 a frame is bad, or with --strict odd; 2 an input could not be used.`

export function registerDecode(program: Command, host: CommandHost): void {
  const formats = RENDERERS.map(({ name, description }) => `${name}: ${description}`).join('; ')
  program
    .command('decode')
    .summary('explain captured bytes: hex, logs, packet captures')
    .description(DESCRIPTION)
    .argument('[INPUT...]', 'hex, a file, or - for standard input')
    .addOption(jsonOption())
    .addOption(
      new Option('--format <name>', formats).choices(RENDERERS.map(({ name }) => name)).default('pretty'),
    )
    .option('--bytes', 'explain every byte, as --format bytes')
    .option('--out <file>', 'write to this file, which is there when all is done')
    .option('--summary', 'only how many of what each device sent, and how it was acknowledged')
    .addOption(
      new Option('--transport <kind>', 'what the bytes travelled in')
        .choices(['auto', 'tcp', 'udp'])
        .default('auto'),
    )
    .option('--port <ports>', 'of packet captures: only these ports of servers, as 5027,5028', portsArgument)
    .addOption(modelOption())
    .addOption(devicesOption())
    .addOption(avlOption())
    .option('--imei <imei>', 'only messages known to be of this device', imeiArgument)
    .option('--since <time>', 'only records from this time on: 2026-01-31T12:00Z, or seconds', timeArgument)
    .option('--until <time>', 'only records before this time', timeArgument)
    .option('--codec <names>', 'only messages of these codecs, as 8,8E', codecsArgument)
    .option('--event <events>', 'only records of these events, by id or name')
    .option('--errors-only', 'only what is bad')
    .option('--limit <n>', 'stop after so many', integer('the limit', 1, Number.MAX_SAFE_INTEGER))
    .option('--io <ids>', 'only these IO elements, as 239,240', ioArgument)
    .option('--no-names', 'IO elements as they are: id, bytes and unsigned value, which is faster')
    .option('--hex', 'add the bytes of every message to the JSON')
    .option('--redact', 'replace who and where, for bug reports; frames stay valid')
    .option('--redact-key <secret>', 'make --redact replace the same by the same in every run')
    .option('--strict', 'let warnings fail too')
    .addHelpText('after', EXAMPLES)
    .action(host.run(decode))
}

const isGiven = (command: Command, option: string): boolean => command.getOptionValueSource(option) === 'cli'

/** A short key is found by trying, and with it every IMEI. */
const MIN_KEY_LENGTH = 12

async function decode(args: string[], options: DecodeOptions, command: Command): Promise<number> {
  if (args.length === 0 && process.stdin.isTTY) {
    throw new CliError(
      'nothing to decode: give hex or a file, or pipe something in\n' +
        'Try: teltonika decode 000F333536333037303432343431303133',
    )
  }
  const { since = -Infinity, until = Infinity, redactKey } = options
  if (since >= until) throw new CliError('--until has to be later than --since')
  if (redactKey !== undefined && redactKey.length < MIN_KEY_LENGTH) {
    throw new CliError(`--redact-key: a secret of ${MIN_KEY_LENGTH} characters at least is needed`)
  }
  const { json, bytes } = options
  if (json === true && isGiven(command, 'format') && options.format !== 'json')
    throw new CliError(`--json and --format ${options.format} exclude each other`)
  if (bytes === true && isGiven(command, 'format') && options.format !== 'bytes')
    throw new CliError(`--bytes and --format ${options.format} exclude each other`)
  if (json === true && bytes === true)
    process.stderr.write('warning: --bytes is not used: JSON has no place for it; --hex adds the bytes\n')
  const { decodeInputs, STANDARD_INPUT } = await import('../decode/inputs.js')
  const { runDecode } = await import('../decode/run.js')
  const inputs = args.length === 0 ? [STANDARD_INPUT] : await decodeInputs(args)
  const format = json === true ? 'json' : bytes === true ? 'bytes' : options.format
  const redact = options.redact === true || redactKey !== undefined
  return runDecode(inputs, { ...options, format, redact }, command.optsWithGlobals<{ color?: boolean }>())
}
