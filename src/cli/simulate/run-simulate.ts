/** `simulate` from its flags to its exit status. */
import process from 'node:process'
import { imeiCheckDigit } from '../../codec/imei.js'
import { runFleet } from '../../net/fleet-run.js'
import type { DeviceTls } from '../../net/tcp-device.js'
import { describeBy } from '../../render/dictionary-describe.js'
import type { FleetOptions } from '../../simulator/fleet/fleet-options.js'
import { FleetTally } from '../../simulator/fleet/fleet-tally.js'
import { longestAverageMs, type Profile } from '../../simulator/profile.js'
import type { Track } from '../../simulator/routes/track.js'
import { parseReplies, ScriptError, type ScriptedReply } from '../../simulator/commands/scripted-replies.js'
import { plural } from '../../wire/plural.js'
import { readDevices } from '../dictionary.js'
import { CliError, EXIT } from '../exit.js'
import { visible } from '../terminal.js'
import { readTextFile } from '../text-file.js'
import { complaintsOf } from './complaints.js'
import { chooseFaults } from './fault-flags.js'
import { interruptible } from './interruption.js'
import { simulateOutput } from './output.js'
import { chooseProfile } from './profile-choice.js'
import { readReplay, type ReplayInput } from './replay-input.js'
import type { SimulateOptions } from './simulate-options.js'
import { readTrack } from './track-file.js'
import { socketWarning } from './socket-limit.js'
import { unusedFlags } from './unused-flags.js'

/** Where the records of a seeded run begin, so that the same seed gives the same bytes on any day. */
const SEEDED_START_MS = Date.UTC(2026, 0, 5, 8)
const FASTEST_DRIVE = 100
const MAX_SEED = 0x7fff_ffff

export async function runSimulate(
  options: SimulateOptions,
  isGiven: (option: keyof SimulateOptions) => boolean,
): Promise<number> {
  refuseContradictions(options)
  const { models } = await readDevices({})
  const profile = await chooseProfile(options.profile, models.dictionary)
  const track = options.route === undefined ? undefined : await readTrack(options.route)
  const replay = options.replay === undefined ? undefined : await readReplay(options.replay)
  const scripted = options.replies === undefined ? [] : await readReplies(options.replies)
  const tls = options.tls === true ? await deviceTls(options) : undefined
  const fleet = fleetOptions(options, { profile, track, replay, scripted, devicesGiven: isGiven('devices') })
  const { host, port, backup, duplicate } = options
  for (const flag of unusedFlags(options, isGiven)) process.stderr.write(`warning: ${flag}\n`)
  warn(options.imei, fleet, duplicate !== undefined, replay)
  const expected = expectedRecords(fleet, options)
  const tally = new FleetTally()
  const interruption = interruptible(options.duration)
  const output = simulateOutput({
    fleet,
    host,
    port,
    tally,
    expected,
    isTwice: duplicate !== undefined,
    json: options.json === true,
    describe: describeBy((await readDevices({ model: profile.model })).models),
    appearance: options,
  })
  await output.begin()
  const beganAt = performance.now()
  await runFleet({
    fleet,
    tally,
    host,
    port,
    rampUpMs: options.rampUp * 1000,
    signal: interruption.signal,
    onOutput: (device, event) => output.note(device, event),
    ...(backup !== undefined && { backup }),
    ...(duplicate !== undefined && { duplicate }),
    ...(tls !== undefined && { tls }),
  })
  interruption.end()
  output.end(performance.now() - beganAt)
  if (interruption.status !== undefined) return interruption.status
  const wasCut = interruption.signal.aborted
  const complaints = complaintsOf(options, tally.summary, tally.extras, wasCut ? undefined : expected)
  for (const complaint of complaints) process.stderr.write(`teltonika: ${complaint}\n`)
  return complaints.length > 0 ? EXIT.findings : EXIT.ok
}

interface Inputs {
  readonly profile: Profile
  readonly track: Track | undefined
  readonly replay: ReplayInput | undefined
  readonly scripted: readonly ScriptedReply[]
  /** Whether `--devices` was given, or is a default. */
  readonly devicesGiven: boolean
}

function fleetOptions(options: SimulateOptions, inputs: Inputs): FleetOptions {
  const { profile, track, replay, scripted, devicesGiven } = inputs
  const { imei, host, port, count, batch, rate, live, backup } = options
  const seed = options.seed ?? Math.floor(Math.random() * MAX_SEED)
  const transport = options.udp === true ? 'udp' : 'tcp'
  const codec = options.codec ?? profile.codec
  const ms = (name: string, seconds: number | undefined): Record<string, number> =>
    seconds === undefined ? {} : { [name]: seconds * 1000 }
  const isLive = live === true || replay !== undefined
  const now = Date.now()
  // A track may have stops of any length, so the vehicle may be idle all the time.
  const averageMs = track === undefined ? longestAverageMs(profile) : 1000 * profile.period.idle
  const history = isLive ? 0 : count * averageMs
  const startMs = options.seed === undefined ? now - history : SEEDED_START_MS
  const tries = options.tries ?? (live === true ? 0 : undefined)
  return {
    seed,
    devices: replay === undefined || devicesGiven ? options.devices : replay.recordings.length,
    ...(imei !== undefined && { imei }),
    codec,
    profile,
    ...(track !== undefined && { track }),
    ...(replay === undefined && { driveFactor: options.speedFactor }),
    transport,
    count,
    batch,
    intervalMs: options.interval,
    startMs,
    server: { host, port },
    hasBackup: backup !== undefined,
    scripted,
    faults: chooseFaults(options.fault, { transport, codec }),
    ...(rate !== undefined && { rate }),
    ...(tries !== undefined && { maxTries: tries === 0 ? Infinity : tries }),
    ...(live === true && {
      store: {
        capacity: options.buffer,
        minRecords: options.minRecords,
        order: options.order,
        speedFactor: options.timeFactor,
      },
    }),
    ...ms('openLinkMs', options.openLink),
    ...ms('responseTimeoutMs', options.responseTimeout),
    ...ms('pingMs', options.ping),
    ...ms('sleepAfterMs', options.sleep),
    ...(replay !== undefined && {
      recordings: replay.recordings,
      keepsImeis: !devicesGiven,
      replay: {
        speedFactor: options.speedFactor,
        shiftMs: options.shiftTime ? startMs - replay.beganMs : 0,
      },
    }),
  }
}

/** Records that should be acknowledged in the end; undefined where there is no end. */
function expectedRecords(fleet: FleetOptions, { duplicate }: SimulateOptions): number | undefined {
  const { recordings } = fleet
  const recorded = recordings?.map(({ frames }) =>
    frames.reduce((sum, frame) => sum + frame.records.length, 0),
  )
  const ofDevice = (index: number): number =>
    recorded === undefined ? fleet.count : (recorded[index % recorded.length] ?? 0)
  let records = 0
  for (let index = 0; index < fleet.devices; index++) records += ofDevice(index)
  if (records === Infinity) return undefined
  return duplicate === undefined ? records : 2 * records
}

/** Flags that contradict each other. @throws {CliError} */
function refuseContradictions(options: SimulateOptions): void {
  const { port, udp, tls, ping, backup, duplicate, replay, live, rate } = options
  if (port === 0) throw new CliError('there is no port 0 to send to')
  const clashes: readonly (readonly [boolean, string])[] = [
    [udp === true && tls === true, '--udp and --tls: devices speak TLS over TCP only'],
    [udp === true && ping !== undefined, '--udp and --ping: the ping is a byte of a TCP stream'],
    [
      backup !== undefined && duplicate !== undefined,
      '--backup and --duplicate: a second server is one or the other',
    ],
    [live === true && replay !== undefined, '--live and --replay: a recording has its own times'],
    [live === true && rate !== undefined, '--live and --rate: a vehicle makes records at its own times'],
    [
      replay !== undefined && rate !== undefined,
      '--replay and --rate: a recording has its own pace, see --speed-factor',
    ],
    [
      replay !== undefined && duplicate !== undefined,
      '--replay and --duplicate: replay to each server by itself',
    ],
    [tls !== true && options.tlsCa !== undefined, '--tls-ca is for --tls'],
    [tls !== true && options.tlsInsecure === true, '--tls-insecure is for --tls'],
    [
      replay === undefined && options.speedFactor > FASTEST_DRIVE,
      `--speed-factor: more than ${FASTEST_DRIVE}, and max, are for --replay`,
    ],
    [
      replay !== undefined && options.route !== undefined,
      '--replay and --route: a recording has its own way',
    ],
    [live !== true && options.timeFactor !== 1, '--time-factor is for --live'],
  ]
  const clash = clashes.find(([is]) => is)
  if (clash !== undefined) throw new CliError(clash[1])
}

function warn(
  imei: string | undefined,
  fleet: FleetOptions,
  isTwice: boolean,
  replay: ReplayInput | undefined,
): void {
  const warnings: (string | undefined)[] = []
  if (imei !== undefined && Number(imei.at(-1)) !== imeiCheckDigit(imei)) {
    warnings.push(
      `the check digit of IMEI ${imei} is wrong, it would be ${imeiCheckDigit(imei)}; sent all the same`,
    )
  }
  if (replay !== undefined && replay.rejected > 0) {
    warnings.push(`${plural(replay.rejected, 'bad frame')} of the recording left out`)
  }
  warnings.push(socketWarning(fleet.devices * (isTwice ? 2 : 1)))
  for (const warning of warnings) {
    if (warning !== undefined) process.stderr.write(`warning: ${warning}\n`)
  }
}

async function readReplies(path: string): Promise<readonly ScriptedReply[]> {
  const text = await readTextFile(path)
  try {
    return parseReplies(text)
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    throw new CliError(`cannot use the replies of ${visible(path)}: ${visible(error.message)}`)
  }
}

/** @throws {CliError} for authorities that can't be read */
async function deviceTls({ tlsCa, tlsInsecure }: SimulateOptions): Promise<DeviceTls> {
  const isInsecure = tlsInsecure === true
  if (tlsCa === undefined) return { isInsecure }
  const ca = await readTextFile(tlsCa)
  // Node takes any text for authorities, and then finds none in it.
  if (!ca.includes('-----BEGIN CERTIFICATE-----'))
    throw new CliError(`--tls-ca: ${visible(tlsCa)} has no certificate in PEM`)
  return { ca, isInsecure }
}
