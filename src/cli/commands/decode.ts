import { once } from 'node:events'
import process from 'node:process'
import { Chalk } from 'chalk'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CapturedMessage } from '../../capture/messages.js'
import type { TransportHint } from '../../capture/identify.js'
import { RENDERERS, rendererNamed } from '../../render/renderers.js'
import type { DecodeInput } from '../decode-inputs.js'
import { CliError, EXIT } from '../exit.js'
import type { CommandHost } from '../main.js'
import {
  avlOption,
  devicesOption,
  type DictionaryOptions,
  imeiArgument,
  jsonOption,
  modelOption,
} from '../options.js'
import { columnsOf, hasColor, visible } from '../terminal.js'

interface DecodeOptions extends DictionaryOptions {
  readonly json?: boolean
  readonly format: string
  readonly strict?: boolean
  readonly transport: TransportHint
  readonly imei?: string
  readonly io?: ReadonlySet<number>
  readonly hex?: boolean
}

const DESCRIPTION = `Explain captured bytes: TCP frames, UDP packets, handshakes, acks, commands.

INPUT is hex, a file, or - for standard input (the default). Files may hold hex, a message a line or wrapped, logs with hex in them, hex dumps, raw bytes, or what serve --capture wrote; each is told by its content.`

const EXAMPLES = `
Examples:
  $ teltonika decode 000F333536333037303432343431303133
  $ teltonika decode 000000000000000F0C010500000007676574696E666F0100004312 --json
  $ grep 356307042441013 server.log | teltonika decode --io 239,240,66

Exit status: 0 all frames are good; 1 a frame is bad, or with --strict odd; 2 an input could not be used.`

export function registerDecode(program: Command, host: CommandHost): void {
  const formats = RENDERERS.map(({ name, description }) => `${name}: ${description}`).join('; ')
  program
    .command('decode')
    .summary('explain captured bytes: hex, logs, files')
    .description(DESCRIPTION)
    .argument('[INPUT...]', 'hex, a file, or - for standard input')
    .addOption(jsonOption())
    .addOption(
      new Option('--format <name>', formats).choices(RENDERERS.map(({ name }) => name)).default('pretty'),
    )
    .addOption(
      new Option('--transport <kind>', 'what the bytes travelled in')
        .choices(['auto', 'tcp', 'udp'])
        .default('auto'),
    )
    .addOption(modelOption())
    .addOption(devicesOption())
    .addOption(avlOption())
    .option('--imei <imei>', 'only messages known to be of this device', imeiArgument)
    .option('--io <ids>', 'only these IO elements, as 239,240', ioArgument)
    .option('--hex', 'add the bytes of every message to the JSON')
    .option('--strict', 'let warnings fail too')
    .addHelpText('after', EXAMPLES)
    .action(host.run(decode))
}

/** @throws {InvalidArgumentError} commander's own, with the option named in front */
function ioArgument(text: string): ReadonlySet<number> {
  const ids = text.split(',').map(id => (/^\s*\d{1,5}\s*$/.test(id) ? Number(id) : NaN))
  if (!ids.every(id => id <= 0xffff)) {
    throw new InvalidArgumentError('IO ids are numbers from 0 to 65535 with commas between.')
  }
  return new Set(ids)
}

async function decode(args: string[], options: DecodeOptions, command: Command): Promise<number> {
  if (args.length === 0 && process.stdin.isTTY) {
    throw new CliError(
      'nothing to decode: give hex or a file, or pipe something in\n' +
        'Try: teltonika decode 000F333536333037303432343431303133',
    )
  }
  const { decodeInputs, STANDARD_INPUT } = await import('../decode-inputs.js')
  const inputs = args.length === 0 ? [STANDARD_INPUT] : await decodeInputs(args)
  const format = options.json === true ? 'json' : options.format
  const run = await DecodeRun.start(format, options, command.optsWithGlobals<{ color?: boolean }>())
  for (const input of inputs) await run.read(input)
  return run.end()
}

/** Says how one input after the other is decoded, and keeps the count. */
class DecodeRun {
  private readonly options: DecodeOptions
  private readonly isPretty: boolean
  private readonly render: (captured: CapturedMessage) => string
  private readonly tally = { messages: 0, frames: 0, records: 0, bad: 0, warned: 0 }
  private hasUnusable = false

  private constructor(
    options: DecodeOptions,
    isPretty: boolean,
    render: (captured: CapturedMessage) => string,
  ) {
    this.options = options
    this.isPretty = isPretty
    this.render = render
  }

  static async start(
    format: string,
    options: DecodeOptions,
    appearance: { color?: boolean },
  ): Promise<DecodeRun> {
    const { readDevices } = await import('../dictionary.js')
    const { describeBy } = await import('../../render/dictionary-describe.js')
    const render = await rendererNamed(format)!.create({
      describe: describeBy((await readDevices(options)).models),
      columns: columnsOf(process.stdout),
      paint: new Chalk({ level: hasColor(process.stdout, appearance) ? 1 : 0 }),
      hex: options.hex === true,
      ...(options.io === undefined ? {} : { ioIds: options.io }),
    })
    return new DecodeRun(options, format === 'pretty', ({ message, context }) => render(message, context))
  }

  /** Decodes one input; one that can't be used is reported, and the others still get their turn. */
  async read(input: DecodeInput): Promise<void> {
    const { readCapture } = await import('../../capture/read-capture.js')
    const { transport } = this.options
    let found = 0
    try {
      const source = input.source === undefined ? {} : { source: input.source }
      for await (const batch of readCapture(input.open(), { ...source, transport })) {
        found += batch.length
        await this.write(batch)
      }
    } catch (error) {
      this.refuse(await reasonOf(error, input))
      return
    }
    if (found === 0)
      this.refuse(`no Teltonika message in ${visible(input.source ?? 'the hex given')}: no hex was found`)
  }

  /** The exit status; for people also how many there were of what. */
  end(): number {
    const { messages, bad, warned } = this.tally
    if (this.isPretty && messages > 1) process.stderr.write(`\n${this.summary()}\n`)
    if (this.hasUnusable) return EXIT.usage
    return bad > 0 || (this.options.strict === true && warned > 0) ? EXIT.findings : EXIT.ok
  }

  private async write(batch: readonly CapturedMessage[]): Promise<void> {
    const { messageImei, messageWarnings } = await import('../../render/message-bytes.js')
    const { imei } = this.options
    let text = ''
    for (const captured of batch) {
      const { message, context } = captured
      if (imei !== undefined && messageImei(message, context) !== imei) continue
      this.count(captured, messageWarnings(message).length)
      text += this.render(captured)
    }
    // A pipe that is full is waited for, so that memory stays bounded behind a slow reader.
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
  }

  private count({ message }: CapturedMessage, warnings: number): void {
    const { tally } = this
    tally.messages += 1
    if (warnings > 0) tally.warned += 1
    if (message.kind === 'rejected' || message.kind === 'lost') tally.bad += 1
    if (message.kind !== 'frame') return
    tally.frames += 1
    tally.records += message.recordCount
  }

  private summary(): string {
    const { messages, frames, records, bad, warned } = this.tally
    const others = messages - frames - bad
    const parts = [
      plural(frames, 'frame'),
      plural(records, 'record'),
      others > 0 ? plural(others, 'other message') : '',
      warned > 0 ? `${warned} with warnings` : '',
      `${bad} bad`,
    ]
    return parts.filter(part => part !== '').join(', ')
  }

  private refuse(reason: string): void {
    this.hasUnusable = true
    process.stderr.write(`teltonika: ${reason}\n`)
  }
}

/** @throws what is no fault of the input */
async function reasonOf(error: unknown, { source }: DecodeInput): Promise<string> {
  const { CaptureError } = await import('../../capture/chunk.js')
  if (error instanceof CaptureError) return error.message
  if (error instanceof Error && 'syscall' in error)
    return `cannot read ${visible(source ?? '')}: ${error.message}`
  throw error
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
