import { anyOf } from '../../wire/plural.js'
import { Buffer } from 'node:buffer'
import process from 'node:process'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { GprsCommand } from '../../catalogue/command.js'
import { COMMAND_CODECS, COMMAND_LAYOUTS, COMMAND_TYPE, type CommandLayout } from '../../codec/layouts.js'
import type { CommandPacket } from '../../codec/types.js'
import { EncodeError } from '../../wire/errors.js'
import { CliError, EXIT } from '../exit.js'
import { warnOfCheckDigit } from '../check-digit.js'
import type { CommandHost } from '../command-host.js'
import { imeiArgument, jsonOption } from '../options.js'
import { columnsOf, hasColor, visible } from '../terminal.js'

interface EncodeOptions {
  readonly codec: CommandLayout
  readonly imei?: string
  readonly type?: number
  readonly timestamp?: number
  readonly format: 'hex' | 'base64' | 'raw'
  readonly explain?: boolean
  readonly list?: boolean
  readonly json?: boolean
}

/** Types that the documents' examples have: 05 to a device, 06 from one; 0B is the only one shown for Codec 15. */
const DEFAULT_TYPE: Readonly<Record<string, number>> = { '12': 0x05, '13': 0x06, '14': 0x05, '15': 0x0b }

const EXAMPLES = `
Examples:
  $ teltonika encode-cmd getinfo
  000000000000000F0C010500000007676574696E666F0100004312
  $ teltonika encode-cmd --codec 14 --imei 352093081452251 getver
  00000000000000160E01050000000E0352093081452251676574766572010000D2C1
  $ teltonika encode-cmd --explain setdigout 1
  $ teltonika encode-cmd --list gps`

export function registerEncodeCmd(program: Command, host: CommandHost): void {
  program
    .command('encode-cmd')
    .summary('print the frame of a GPRS command as hex')
    .description('Print the TCP frame of a GPRS command (Codec 12 or 14) or of serial data (Codec 13, 15).')
    .argument('[text...]', 'the command, as it would be in an SMS but without login and password')
    .addOption(new Option('--codec <codec>', anyOf(COMMAND_CODECS)).default('12').argParser(codecArgument))
    .addOption(new Option('--imei <imei>', 'the device, for Codecs 14 and 15').argParser(imeiArgument))
    .addOption(
      new Option('--type <type>', 'request, response, nack, or a byte such as 0x0B').argParser(typeArgument),
    )
    .addOption(
      new Option(
        '--timestamp <time>',
        'for Codecs 13 and 15: seconds since 1970 or ISO 8601; default now',
      ).argParser(timestampArgument),
    )
    .addOption(
      new Option('--format <format>', 'how to print the frame')
        .choices(['hex', 'base64', 'raw'])
        .default('hex'),
    )
    .option('--explain', 'print what every byte means, too')
    .option('--list', 'list the known commands; with a text, those that have it in their name or summary')
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(
      host.run(async (words: string[], options: EncodeOptions & { codec: CommandLayout | string }) => {
        const codec = typeof options.codec === 'string' ? codecArgument(options.codec) : options.codec
        return options.list === true
          ? listCommands(words.join(' '), options)
          : encode(words.join(' '), { ...options, codec })
      }),
    )
}

async function encode(text: string, options: EncodeOptions): Promise<number> {
  const { codec } = options
  if (text === '')
    throw new CliError('encode-cmd needs the text of a command, e.g. getinfo (--list shows the known ones)')
  if (options.json === true && options.format !== 'hex')
    throw new CliError(`--json and --format ${options.format} exclude each other`)
  const { encodeTcpFrame, inspectTcpFrame } = await import('../../codec/tcp-frame.js')
  const packet = packetOf(text, options)
  const bytes = encodeFrame(encodeTcpFrame, packet)
  if (options.imei !== undefined && codec.imei) warnOfCheckDigit(options.imei)
  for (const flag of unusedFlags(options)) {
    process.stderr.write(`warning: ${flag} is not used: Codec ${codec.codec} frames have no place for it\n`)
  }
  if (codec.codec === '12' || codec.codec === '14') await advise(text)
  const { toHex } = await import('../../wire/hex.js')
  if (options.format === 'raw') {
    process.stdout.write(bytes)
  } else if (options.json === true) {
    const { frameJson } = await import('../../render/frame-json.js')
    const { UNDESCRIBED } = await import('../../render/describe.js')
    process.stdout.write(
      `${JSON.stringify(frameJson(inspectTcpFrame(bytes), {}, { hex: true, describe: UNDESCRIBED }))}\n`,
    )
  } else {
    process.stdout.write(
      `${options.format === 'base64' ? Buffer.from(bytes).toString('base64') : toHex(bytes)}\n`,
    )
  }
  if (options.explain === true) {
    const { Chalk } = await import('chalk')
    const { annotateLines } = await import('../../render/annotate.js')
    const { UNDESCRIBED } = await import('../../render/describe.js')
    // Where programs read the frame, people read the rest beside it.
    const to = options.format === 'raw' || options.json === true ? process.stderr : process.stdout
    const lines = annotateLines(
      inspectTcpFrame(bytes),
      {},
      {
        describe: UNDESCRIBED,
        columns: columnsOf(to),
        paint: new Chalk({ level: hasColor(to) ? 1 : 0 }),
      },
    )
    to.write(`\n${lines.join('\n')}\n`)
  }
  return EXIT.ok
}

/** Whoever says which device, or when, has to know that the frame doesn't. */
function unusedFlags({ codec, imei, timestamp }: EncodeOptions): string[] {
  return [
    ...(imei !== undefined && !codec.imei ? ['--imei'] : []),
    ...(timestamp !== undefined && !codec.timestamp ? ['--timestamp'] : []),
  ]
}

function packetOf(text: string, { codec, imei, type, timestamp }: EncodeOptions): CommandPacket {
  if (codec.imei && imei === undefined) {
    throw new CliError(`Codec ${codec.codec} addresses a device by its IMEI: add --imei <15 digits>`)
  }
  const payload = Uint8Array.from(Buffer.from(text, 'utf8'))
  const command = {
    type: type ?? DEFAULT_TYPE[codec.codec] ?? COMMAND_TYPE.request,
    payload,
    ...(codec.imei && imei !== undefined ? { imei } : {}),
    ...(codec.timestamp ? { timestamp: timestamp ?? Math.floor(Date.now() / 1000) } : {}),
  }
  return { kind: 'command', codecId: codec.codecId, commands: [command] }
}

function encodeFrame(
  encodeTcpFrame: (packet: CommandPacket) => Uint8Array,
  packet: CommandPacket,
): Uint8Array {
  try {
    return encodeTcpFrame(packet)
  } catch (error) {
    if (error instanceof EncodeError) throw new CliError(error.message)
    throw error
  }
}

/** What a person should know before sending it, on stderr: the frame itself is never withheld. */
async function advise(text: string): Promise<void> {
  const { adviceFor } = await import('../../catalogue/command-advice.js')
  for (const { message } of adviceFor(text)) process.stderr.write(`warning: ${visible(message)}\n`)
}

async function listCommands(query: string, { json }: EncodeOptions): Promise<number> {
  const { GPRS_COMMANDS } = await import('../../catalogue/commands.js')
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const rows = GPRS_COMMANDS.filter(row => {
    const haystack = `${row.syntax} ${row.summary} ${row.group} ${row.effect}`.toLowerCase()
    return words.every(word => haystack.includes(word))
  })
  if (rows.length === 0) {
    process.stderr.write(`teltonika: no known command has ${JSON.stringify(query)} in its name or summary\n`)
    return EXIT.findings
  }
  if (json === true) {
    for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`)
    return EXIT.ok
  }
  const { commandTable } = await import('../command-table.js')
  process.stdout.write(`${commandTable(rows as readonly GprsCommand[], process.stdout)}\n`)
  return EXIT.ok
}

function codecArgument(text: string): CommandLayout {
  const layout = COMMAND_LAYOUTS.find(row => row.codec === text)
  if (layout === undefined) throw new InvalidArgumentError(`it is ${anyOf(COMMAND_CODECS)}.`)
  return layout
}

function typeArgument(text: string): number {
  const named = Object.entries(COMMAND_TYPE).find(([name]) => name === text.toLowerCase())
  const value = named?.[1] ?? (/^(0x[0-9a-f]{1,2}|\d{1,3})$/i.test(text) ? Number(text) : NaN)
  if (!(value >= 0 && value <= 0xff))
    throw new InvalidArgumentError('it is request, response, nack or a byte (0x06, 11).')
  return value
}

function timestampArgument(text: string): number {
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.floor(Date.parse(text) / 1000)
  if (!(seconds >= 0 && seconds <= 0xffff_ffff)) {
    throw new InvalidArgumentError(
      'it is seconds since 1970, up to 4294967295, or a time such as 2026-01-31T12:00:00Z.',
    )
  }
  return seconds
}
