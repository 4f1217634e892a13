import { RECORD_CODECS, type RecordCodec } from '../../codec/layouts.js'
import { anyOf } from '../../wire/plural.js'
import process from 'node:process'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ServerAddress } from '../../simulator/device/device-options.js'
import { EXIT } from '../exit.js'
import type { CommandHost } from '../command-host.js'
import { imeiArgument, integer, jsonOption, portOption } from '../options.js'
import type { SimulateOptions } from '../simulate/simulate-options.js'
import { columnsOf } from '../terminal.js'

const MAX_SEED = 0x7fff_ffff
const MAX_DEVICES = 100_000
const A_DAY_MS = 86_400_000
const MAX_SECONDS = 2_592_000
const MAX_RECORDS = 1_000_000_000

const HELP = `
The vehicle drives, stops, parks and starts again. It makes a record each 10 s,
each 60 s while it is parked, and one more for each event that its profile has:
--profile list shows them. --interval only sets how fast frames are sent, not
what is in them, unless --live makes records as time goes by and stores them
until they are sent. docs/simulate.md has it all.

--route drives along a track: at the times of the file where it has some, as
people drive where it has none. At its end the vehicle stays for a while and
turns back, or goes round again where the track ends at its beginning.

With --seed the records begin at 2026-01-05T08:00:00.000Z and the bytes are the
same in every run. Without it they lie in the recent past, and the seed that
was drawn is printed on stderr.

A wrong, zero or missing ack makes a device send the same records again, four
times in all (--tries). Commands (Codec 12 and 14) are answered as devices do,
setparam, setdigout and cpureset with their effects; --replies has your own.

Examples:
  $ teltonika simulate
  $ teltonika simulate --imei 352093081452251 --codec 8e --count 100 --batch 10
  $ teltonika simulate --profile FMC650 --codec 8e --count 100 --json
  $ teltonika simulate --devices 200 --interval 0 --seed 1 --expect-p99 200ms
  $ teltonika simulate --devices 1000 --rate 500 --ramp-up 10 --count 100
  $ teltonika simulate --live --open-link 5 --buffer 1000
  $ teltonika simulate --fault bad_crc=3 --fault slicer=7 --seed 1
  $ teltonika simulate --replay capture.ndjson --speed-factor max`

export function registerSimulate(program: Command, host: CommandHost): void {
  const command = program
    .command('simulate')
    .summary('be one tracker or many: log in, send records, check the acks')
    .description(
      'Simulate trackers of vehicles that move: IMEI handshake, generated records, acks checked, commands answered.',
    )
  for (const option of options()) command.addOption(option)
  command.addHelpText('after', HELP).action(
    host.run(async (_: unknown, action: Command) => {
      const given = action.optsWithGlobals<SimulateOptions>()
      if (given.profile === 'list') return listProfiles(given.json === true)
      if (given.fault.includes('list')) return listFaults(given.json === true)
      const isGiven = (name: keyof SimulateOptions): boolean => action.getOptionValueSource(name) === 'cli'
      const count = given.live === true && !isGiven('count') ? Infinity : given.count
      const { runSimulate } = await import('../simulate/run-simulate.js')
      return runSimulate({ ...given, count }, isGiven)
    }),
  )
}

function options(): readonly Option[] {
  const option = (flags: string, description: string): Option => new Option(flags, description)
  const seconds = (flags: string, description: string, least = 0): Option =>
    option(flags, description).argParser(integer('the number of seconds', least, MAX_SECONDS))
  return [
    option('--imei <imei>', 'IMEI of the (first) device; by default the seed gives it').argParser(
      imeiArgument,
    ),
    option('--host <host>', 'where the server is').default('127.0.0.1'),
    portOption('where it listens'),
    option('--codec <codec>', `${anyOf(CODECS)}; by default what the profile sends`).argParser(codecArgument),
    option(
      '--profile <name|file>',
      'the model that it is, or a JSON file of your own; list shows all',
    ).default('FMB920'),
    option('--route <file>', 'GPX or GeoJSON track to drive along; by default a drive is made up'),
    option(
      '--speed-factor <n|max>',
      'drive so many times as fast; with --replay: send, max as fast as acks allow',
    )
      .default(1)
      .argParser(speedFactorArgument),
    option('--udp', 'send over UDP instead of TCP'),
    option('--tls', 'TLS over TCP'),
    option('--tls-ca <file>', 'authorities that the server’s certificate may come from, PEM'),
    option('--tls-insecure', 'take any certificate'),
    option('--backup <host:port>', 'second server, for when the first is away').argParser(addressArgument),
    option('--duplicate <host:port>', 'second server, which gets all records as well').argParser(
      addressArgument,
    ),
    option('--count <n>', 'records of each device')
      .default(10)
      .argParser(integer('the count', 1, MAX_RECORDS)),
    option('--interval <ms>', 'from one frame to the next; 0: as fast as acks allow')
      .default(1000)
      .argParser(integer('the interval', 0, A_DAY_MS)),
    option('--batch <n>', 'records in a frame')
      .default(1)
      .argParser(integer('the batch', 1, 255)),
    option('--devices <n>', 'devices, each with its own IMEI and vehicle')
      .default(1)
      .argParser(integer('the number of devices', 1, MAX_DEVICES)),
    seconds('--ramp-up <s>', 'the devices begin over so many seconds').default(0),
    option('--rate <n>', 'records a second of the whole fleet, evenly').argParser(
      integer('the rate', 1, 10_000_000),
    ),
    option('--seed <n>', 'the same seed sends the same bytes').argParser(integer('the seed', 0, MAX_SEED)),
    seconds('--duration <s>', 'stop after so many seconds', 1),
    option('--live', 'records are made as time goes by, server or no server, without end unless --count'),
    option('--time-factor <n>', 'with --live: the vehicle’s clock goes so many times as fast')
      .default(1)
      .argParser(integer('the factor', 1, 100_000)),
    option('--buffer <n>', 'with --live: records that the memory holds; the oldest are lost when it is full')
      .default(10_000)
      .argParser(integer('the buffer', 1, 10_000_000)),
    option('--min-records <n>', 'with --live: nothing is sent before so many records are there')
      .default(1)
      .argParser(integer('the number of records', 1, 255)),
    option('--order <order>', 'with --live: which records go first')
      .choices(['newest', 'oldest'])
      .default('oldest'),
    seconds('--open-link <s>', 'close an idle link after so long; by default it is kept'),
    seconds('--response-timeout <s>', 'wait so long for an ack; by default 10 s, over UDP 3 s', 1),
    seconds('--ping <s>', 'send FF when nothing was sent for so long', 1),
    seconds('--sleep <s>', 'parked for so long, hold no link between sendings', 1),
    option(
      '--tries <n>',
      'give up after so many without progress; 0: never (default 4, with --live 0)',
    ).argParser(integer('the number of tries', 0, 1_000_000)),
    option('--replies <file>', 'your own replies to commands, as JSON or lines of command = reply'),
    option('--replay <file>', 'send what a capture has: hex, NDJSON, pcap, as decode reads it'),
    option('--no-shift-time', 'with --replay: records keep the times that they have'),
    option('--fault <name[=n]>', 'something that goes wrong, again and again; list explains all')
      .default([], 'none')
      .argParser((value: string, before: readonly string[]) => [...before, value]),
    option('--expect-errors <n>', 'exit 1 if there are more errors than this').argParser(
      integer('the number of errors', 0, MAX_RECORDS),
    ),
    option('--expect-p99 <ms>', 'exit 1 if one ack in a hundred takes longer than this').argParser(
      milliseconds,
    ),
    jsonOption(),
  ]
}

async function listProfiles(json: boolean): Promise<number> {
  const { profileListJson, profileListText } = await import('../simulate/profile-list.js')
  process.stdout.write(`${json ? profileListJson() : profileListText(columnsOf(process.stdout))}\n`)
  return EXIT.ok
}

async function listFaults(json: boolean): Promise<number> {
  const { faultListJson, faultListText } = await import('../simulate/fault-flags.js')
  process.stdout.write(`${json ? faultListJson() : faultListText(columnsOf(process.stdout))}\n`)
  return EXIT.ok
}

/** As they are typed: small letters too. */
const CODECS = RECORD_CODECS.map(name => name.toLowerCase())

function codecArgument(text: string): RecordCodec {
  const codec = RECORD_CODECS.find(name => name === text.toUpperCase())
  if (codec !== undefined) return codec
  throw new InvalidArgumentError(`a device sends records in Codec ${anyOf(CODECS)}.`)
}

/** `200`, `200ms`, `1.5`. */
function milliseconds(text: string): number {
  const value = /^\d+(\.\d+)?(ms)?$/.test(text) ? parseFloat(text) : NaN
  if (Number.isNaN(value)) throw new InvalidArgumentError('a number of milliseconds is needed, such as 200.')
  return value
}

/** `max` is for recordings only, as is more than a hundred. */
function speedFactorArgument(text: string): number {
  if (text === 'max') return Infinity
  const value = /^\d+(\.\d+)?x?$/.test(text) ? parseFloat(text) : NaN
  if (!(value >= 0.1 && value <= 1_000_000)) {
    throw new InvalidArgumentError('a number from 0.1 to 100 is needed, or max with --replay.')
  }
  return value
}

/** `host:port`, an IPv6 address in brackets. */
function addressArgument(text: string): ServerAddress {
  const [, inBrackets, plain, digits = ''] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? []
  const host = inBrackets ?? plain
  const port = Number(digits)
  if (host === undefined || port < 1 || port > 65_535) {
    throw new InvalidArgumentError('an address is needed, such as 10.0.0.7:5027 or [::1]:5027.')
  }
  return { host, port }
}
