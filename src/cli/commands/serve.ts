import { type Command, Option } from 'commander'
import { CliError } from '../exit.js'
import type { CommandHost } from '../command-host.js'
import {
  avlOption,
  clusterOption,
  controlOption,
  controlTokenOption,
  devicesOption,
  integer,
  jsonOption,
  modelOption,
  portOption,
} from '../options.js'
import { tlsOptions } from '../serve/tls.js'
import { sinkHelp, storingOptions } from '../serve/storing-options.js'
import { limitOptions } from '../serve/limit-options.js'
import type { ServeOptions } from '../serve/run-serve.js'
import type { Appearance } from '../terminal.js'

const EXAMPLES = `
A device is answered 01 when it is let in, and each frame of records with
their number. SIGINT or SIGTERM finishes what has come and prints a summary;
SIGHUP reads the --allow file and the TLS certificate again.

With --to, a frame is acknowledged once every sink has its records durably.
While one is away devices keep theirs; a record sent again is stored once.

Examples:
  $ teltonika serve
  $ teltonika serve --port 5027 --allow fleet.txt --idle-timeout 300
  $ teltonika serve --json | jq -c 'select(.type == "avl") | .records[]'
  $ teltonika serve --to 'ndjson:records.ndjson?rotate=day' --quiet
  $ teltonika serve --max-records 100 --capture traffic.ndjson`

export function registerServe(program: Command, host: CommandHost): void {
  const command = program
    .command('serve')
    .summary('receive from devices, decode, acknowledge, print')
    .description('Listen for devices on TCP and UDP; decode, acknowledge and print what they send.')
    .addOption(portOption('port for TCP and UDP; 0 lets the system choose'))
    .option('--host <address>', 'listen on this address only; default every address, IPv6 and IPv4')
    .option('--no-udp', 'TCP only')
    .option('--no-tcp', 'UDP only')
    .addOption(jsonOption())
    .option('--quiet', 'print no messages')
    .option('--verbose', 'print everything that a frame holds, and log every connection')
    .option('--allow <file>', 'let in only these IMEIs, one a line, # for comments; read again on SIGHUP')
    .addOption(
      new Option('--max-records <n>', 'finish after so many records').argParser(
        integer('the number of records', 1, Number.MAX_SAFE_INTEGER),
      ),
    )
    .addOption(
      new Option('--workers <n>', 'processes that share the devices; default one').argParser(
        integer('the number of workers', 1, 64),
      ),
    )
    .addOption(modelOption())
    .addOption(devicesOption())
    .addOption(avlOption())
    .option('--capture <file>', 'append raw traffic as NDJSON, for decode to read')
    .addOption(
      new Option('--capture-size <mb>', 'MB after which the capture is put aside as FILE.1, FILE.2...')
        .default(100)
        .argParser(integer('--capture-size', 1, 1_000_000)),
    )
    .addOption(
      new Option('--capture-files <n>', 'captures put aside that are kept')
        .default(10)
        .argParser(integer('--capture-files', 0, 10_000)),
    )
    .addOption(
      controlOption(
        'where send reaches this server: a socket’s path, HOST:PORT, a port of loopback, or none; default a socket of this user',
      ),
    )
    .addOption(controlTokenOption())
    .addOption(
      clusterOption('nats://HOST of a cluster: this server answers there for the devices that it holds'),
    )
    .option('--interactive', 'take commands to devices from the terminal: @IMEI getinfo, or help')
    .option('--metrics <port>', 'Prometheus metrics and /health on this port of loopback, or HOST:PORT')
    .addHelpText('after', () => `${sinkHelp()}${EXAMPLES}`)
    .action(
      host.run(async (options: ServeOptions) => {
        if (!options.tcp && !options.udp)
          throw new CliError('--no-tcp and --no-udp leave nothing to listen on')
        if (!options.tcp && options.tlsCert !== undefined)
          throw new CliError('--no-tcp leaves no port for --tls-cert')
        if (options.tlsPort !== undefined && options.tlsPort === options.port && options.port !== 0)
          throw new CliError(
            `--tls-port ${options.tlsPort} is the plain --port too: give another, or leave it out`,
          )
        if ((options.workers ?? 1) > 1) checkWorkers(options)
        if (options.ack?.kind === 'stored' && options.to.length === 0)
          throw new CliError('--ack stored needs somewhere to store (--to): without a sink, choose parsed')
        const { runServe } = await import('../serve/run-serve.js')
        return runServe({ ...options, ...appearanceOf(program) })
      }),
    )
  for (const option of [...storingOptions(), ...tlsOptions(), ...limitOptions()]) command.addOption(option)
}

/** @throws {CliError} for what can't be done by several processes */
function checkWorkers({ maxRecords, tcp }: ServeOptions): void {
  if (maxRecords !== undefined)
    throw new CliError('--max-records is counted in one process: leave --workers out, or it')
  if (!tcp)
    throw new CliError('--workers share TCP connections, and UDP is one process’s: leave --no-tcp out, or it')
}

function appearanceOf(program: Command): Appearance {
  const { color } = program.opts<{ color?: boolean }>()
  return color === undefined ? {} : { color }
}
