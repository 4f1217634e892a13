import { type Command, InvalidArgumentError, Option } from 'commander'
import { ACK_POLICIES, type AckPolicy, parseAckPolicy } from '../../net/ack-policy.js'
import { CliError } from '../exit.js'
import type { CommandHost } from '../command-host.js'
import { avlOption, devicesOption, integer, jsonOption, modelOption, portOption } from '../options.js'
import { tlsOptions } from '../serve/tls.js'
import { limitOptions } from '../serve/limit-options.js'
import type { ServeOptions } from '../serve/run-serve.js'
import type { Appearance } from '../terminal.js'

const EXAMPLES = `
A device is answered 01 when it is let in, and each frame of records with
their number. SIGINT or SIGTERM finishes what has come and prints a summary;
SIGHUP reads the --allow file and the TLS certificate again.

Examples:
  $ teltonika serve
  $ teltonika serve --port 5027 --allow fleet.txt --idle-timeout 300
  $ teltonika serve --json | jq -c 'select(.type == "avl") | .records[]'
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
    .option('--verbose', 'print everything that a frame holds, and log every connection')
    .option('--allow <file>', 'let in only these IMEIs, one a line, # for comments; read again on SIGHUP')
    .addOption(
      new Option('--ack <policy>', `when to acknowledge records: ${ACK_POLICIES} (the last two for tests)`)
        .default('parsed')
        .argParser(ackArgument),
    )
    .addOption(
      new Option('--max-records <n>', 'finish after so many records').argParser(
        integer('the number of records', 1, Number.MAX_SAFE_INTEGER),
      ),
    )
    .addOption(modelOption())
    .addOption(devicesOption())
    .addOption(avlOption())
    .option('--capture <file>', 'append raw traffic as NDJSON, for decode to read')
    .addHelpText('after', EXAMPLES)
    .action(
      host.run(async (options: ParsedOptions) => {
        if (!options.tcp && !options.udp)
          throw new CliError('--no-tcp and --no-udp leave nothing to listen on')
        if (!options.tcp && options.tlsCert !== undefined)
          throw new CliError('--no-tcp leaves no port for --tls-cert')
        if (options.tlsPort !== undefined && options.tlsPort === options.port && options.port !== 0)
          throw new CliError(
            `--tls-port ${options.tlsPort} is the plain --port too: give another, or leave it out`,
          )
        const { runServe } = await import('../serve/run-serve.js')
        const ack = typeof options.ack === 'string' ? parseAckPolicy(options.ack) : options.ack
        return runServe({ ...options, ack, ...appearanceOf(program) })
      }),
    )
  for (const option of [...tlsOptions(), ...limitOptions()]) command.addOption(option)
}

type ParsedOptions = Omit<ServeOptions, 'ack'> & { readonly ack: AckPolicy | string }

function appearanceOf(program: Command): Appearance {
  const { color } = program.opts<{ color?: boolean }>()
  return color === undefined ? {} : { color }
}

function ackArgument(text: string): AckPolicy {
  try {
    return parseAckPolicy(text)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}
