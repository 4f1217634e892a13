import process from 'node:process'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SimulatedCodec } from '../../simulator/vehicle-records.js'
import { CliError, EXIT } from '../exit.js'
import type { CommandHost } from '../command-host.js'
import { imeiArgument, integer, jsonOption, portOption } from '../options.js'

interface SimulateOptions {
  readonly imei?: string
  readonly host: string
  readonly port: number
  readonly codec?: SimulatedCodec
  readonly profile: string
  readonly route?: string
  readonly speedFactor: number
  readonly udp?: boolean
  readonly count: number
  readonly interval: number
  readonly batch: number
  readonly devices: number
  readonly seed?: number
  readonly expectErrors?: number
  readonly expectP99?: number
  readonly json?: boolean
  /** The program's `--no-color`. */
  readonly color?: boolean
}

/** Where the records of a seeded run begin, so that the same seed gives the same bytes on any day. */
const SEEDED_START_MS = Date.UTC(2026, 0, 5, 8)
const MAX_SEED = 0x7fff_ffff
const MAX_DEVICES = 100_000
const A_DAY_MS = 86_400_000

const HELP = `
The vehicle drives, stops, parks and starts again. It makes a record each 10 s,
each 60 s while it is parked, and one more for each event that its profile has:
--profile list shows them. --interval only sets how fast frames are sent, not
what is in them. docs/simulate.md tells how to write a profile of your own.

--route drives along a track: at the times of the file where it has some, as
people drive where it has none. At its end the vehicle stays for a while and
turns back, or goes round again where the track ends at its beginning.

With --seed the records begin at ${new Date(SEEDED_START_MS).toISOString()} and the bytes are the
same in every run. Without it they lie in the recent past, and the seed that
was drawn is printed on stderr.

A wrong, zero or missing ack makes a device send the same records again, four
times in all. Commands (Codec 12 and 14) are answered as an FMB920 does:
getinfo, getver, getstatus, getgps, getio, readio, getimeiccid, battery.

Examples:
  $ teltonika simulate
  $ teltonika simulate --imei 352093081452251 --codec 8e --count 100 --batch 10
  $ teltonika simulate --profile FMC650 --codec 8e --count 100 --json
  $ teltonika simulate --devices 200 --interval 0 --seed 1 --expect-p99 200ms`

export function registerSimulate(program: Command, host: CommandHost): void {
  program
    .command('simulate')
    .summary('be one tracker or many: log in, send records, check the acks')
    .description(
      'Simulate trackers of vehicles that move: IMEI handshake, generated records, acks checked, commands answered.',
    )
    .addOption(
      new Option('--imei <imei>', 'IMEI of the (first) device; by default the seed gives it').argParser(
        imeiArgument,
      ),
    )
    .option('--host <host>', 'where the server is', '127.0.0.1')
    .addOption(portOption('where it listens'))
    .addOption(
      new Option('--codec <codec>', '8, 8e or 16; by default what the profile sends').argParser(
        codecArgument,
      ),
    )
    .option(
      '--profile <name|file>',
      'the model that it is, or a JSON file of your own; list shows all',
      'FMB920',
    )
    .option('--route <file>', 'GPX or GeoJSON track to drive along; by default a drive is made up')
    .addOption(
      new Option('--speed-factor <n>', 'drive so many times as fast')
        .default(1)
        .argParser(speedFactorArgument),
    )
    .option('--udp', 'send over UDP instead of TCP')
    .addOption(
      new Option('--count <n>', 'records of each device')
        .default(10)
        .argParser(integer('the count', 1, 1_000_000_000)),
    )
    .addOption(
      new Option('--interval <ms>', 'from one frame to the next; 0: as fast as acks allow')
        .default(1000)
        .argParser(integer('the interval', 0, A_DAY_MS)),
    )
    .addOption(
      new Option('--batch <n>', 'records in a frame').default(1).argParser(integer('the batch', 1, 255)),
    )
    .addOption(
      new Option('--devices <n>', 'devices, each with its own IMEI and vehicle')
        .default(1)
        .argParser(integer('the number of devices', 1, MAX_DEVICES)),
    )
    .addOption(
      new Option('--seed <n>', 'the same seed sends the same bytes').argParser(
        integer('the seed', 0, MAX_SEED),
      ),
    )
    .addOption(
      new Option('--expect-errors <n>', 'exit 1 if there are more errors than this').argParser(
        integer('the number of errors', 0, 1_000_000_000),
      ),
    )
    .addOption(
      new Option('--expect-p99 <ms>', 'exit 1 if one ack in a hundred takes longer than this').argParser(
        milliseconds,
      ),
    )
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action(
      host.run((_: unknown, command: Command) => {
        const options = command.optsWithGlobals<SimulateOptions>()
        return simulate(options)
      }),
    )
}

async function simulate(options: SimulateOptions): Promise<number> {
  if (options.profile === 'list') return listProfiles(options.json === true)
  if (options.port === 0) throw new CliError('there is no port 0 to send to')
  const [
    { runFleet },
    { FleetTally },
    { imeiCheckDigit },
    { simulateOutput },
    { readDevices },
    { describeBy },
    { chooseProfile },
    { longestAverageMs },
    { readTrack },
  ] = await Promise.all([
    import('../../net/fleet-run.js'),
    import('../../simulator/fleet-tally.js'),
    import('../../codec/imei.js'),
    import('../simulate-output.js'),
    import('../dictionary.js'),
    import('../../render/dictionary-describe.js'),
    import('../simulate/profile-choice.js'),
    import('../../simulator/profile.js'),
    import('../simulate/track-file.js'),
  ])
  const { models } = await readDevices({})
  const profile = await chooseProfile(options.profile, models.dictionary)
  const track = options.route === undefined ? undefined : await readTrack(options.route)
  const { imei, host, port, devices, count, batch } = options
  if (imei !== undefined && Number(imei.at(-1)) !== imeiCheckDigit(imei)) {
    process.stderr.write(
      `warning: the check digit of IMEI ${imei} is wrong, it would be ${imeiCheckDigit(imei)}; sent all the same\n`,
    )
  }
  const seed = options.seed ?? Math.floor(Math.random() * MAX_SEED)
  // A track may have stops of any length, so the vehicle may be idle all the time.
  const averageMs = track === undefined ? longestAverageMs(profile) : 1000 * profile.period.idle
  const fleet = {
    seed,
    devices,
    ...(imei !== undefined && { imei }),
    codec: options.codec ?? profile.codec,
    profile,
    ...(track !== undefined && { track }),
    driveFactor: options.speedFactor,
    transport: options.udp === true ? 'udp' : 'tcp',
    count,
    batch,
    intervalMs: options.interval,
    startMs: options.seed === undefined ? Date.now() - count * averageMs : SEEDED_START_MS,
  } as const
  const tally = new FleetTally()
  const interruption = interruptible()
  const output = simulateOutput({
    fleet,
    host,
    port,
    tally,
    json: options.json === true,
    describe: describeBy((await readDevices({ model: profile.model })).models),
    appearance: options,
  })
  output.begin()
  const beganAt = performance.now()
  await runFleet({
    fleet,
    tally,
    host,
    port,
    signal: interruption.signal,
    onOutput: (device, event) => output.note(device, event),
  })
  interruption.end()
  output.end(performance.now() - beganAt)
  if (interruption.status !== undefined) return interruption.status
  const complaints = complaintsOf(options, tally.summary)
  for (const complaint of complaints) process.stderr.write(`teltonika: ${complaint}\n`)
  return complaints.length > 0 ? EXIT.findings : EXIT.ok
}

/** What is not as it should be, in words; empty when all is well. */
function complaintsOf(
  { devices, count, expectErrors, expectP99 }: SimulateOptions,
  summary: {
    readonly acked: number
    readonly errors: number
    readonly ackLatencyMs: { readonly p99: number }
  },
): string[] {
  const complaints: string[] = []
  if (summary.acked < devices * count) {
    complaints.push(`${summary.acked} of ${numberOf(devices * count, 'record')} acknowledged`)
  }
  if (expectErrors !== undefined && summary.errors > expectErrors) {
    complaints.push(`${numberOf(summary.errors, 'error')}, expected ${expectErrors} at most`)
  }
  const { p99 } = summary.ackLatencyMs
  if (expectP99 !== undefined && p99 > expectP99) {
    complaints.push(`the 99th percentile of ack latency is ${p99} ms, expected ${expectP99} ms at most`)
  }
  return complaints
}

function numberOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** The first signal ends the run with a summary, a second one ends the process as usual. */
function interruptible(): { readonly signal: AbortSignal; readonly status: number | undefined; end(): void } {
  const controller = new AbortController()
  let status: number | undefined
  const on = (code: number) => (): void => {
    status = code
    end()
    controller.abort()
  }
  const onInterrupt = on(EXIT.interrupted)
  const onTerminate = on(EXIT.terminated)
  const end = (): void => {
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate)
  }
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate)
  return {
    signal: controller.signal,
    get status() {
      return status
    },
    end,
  }
}

async function listProfiles(json: boolean): Promise<number> {
  const { profileListJson, profileListText } = await import('../simulate/profile-list.js')
  const { columnsOf } = await import('../terminal.js')
  process.stdout.write(`${json ? profileListJson() : profileListText(columnsOf(process.stdout))}\n`)
  return EXIT.ok
}

function codecArgument(text: string): SimulatedCodec {
  const codec = text.toUpperCase()
  if (codec === '8' || codec === '8E' || codec === '16') return codec
  throw new InvalidArgumentError('a device sends records in Codec 8, 8e or 16.')
}

function speedFactorArgument(text: string): number {
  const value = /^\d+(\.\d+)?x?$/.test(text) ? parseFloat(text) : NaN
  if (!(value >= 0.1 && value <= 100)) throw new InvalidArgumentError('a number from 0.1 to 100 is needed.')
  return value
}

/** `200`, `200ms`, `1.5`. */
function milliseconds(text: string): number {
  const value = /^\d+(\.\d+)?(ms)?$/.test(text) ? parseFloat(text) : NaN
  if (Number.isNaN(value)) throw new InvalidArgumentError('a number of milliseconds is needed, such as 200.')
  return value
}
