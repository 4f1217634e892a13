import type { Command } from 'commander'
import { Option } from 'commander'
import type { CommandHost } from '../command-host.js'
import { integer } from '../options.js'
import type { DemoOptions } from '../demo/run-demo.js'

const HELP = `
Both are this program, on a free port of this machine; nothing is stored.

Examples:
  $ teltonika demo
  $ teltonika demo --devices 10 --interval 200`

export function registerDemo(program: Command, host: CommandHost): void {
  program
    .command('demo')
    .summary('a server and a few devices, live in this terminal')
    .description('Show a server at work: serve and a small fleet of simulate, together in one terminal.')
    .addOption(
      new Option('--devices <n>', 'devices').default(3).argParser(integer('the number of devices', 1, 100)),
    )
    .addOption(
      new Option('--count <n>', 'records of each device')
        .default(12)
        .argParser(integer('the count', 1, 100_000)),
    )
    .addOption(
      new Option('--interval <ms>', 'from one record of a device to its next')
        .default(1000)
        .argParser(integer('the interval', 0, 60_000)),
    )
    .addHelpText('after', HELP)
    .action(
      host.run(async (options: DemoOptions) => {
        const { runDemo } = await import('../demo/run-demo.js')
        return runDemo(options)
      }),
    )
}
