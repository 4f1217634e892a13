import process from 'node:process'
import type { Command } from 'commander'
import type { CommandHost } from '../command-host.js'
import { EXIT } from '../exit.js'
import { version } from '../version.js'

const HELP = `
Examples:
  $ teltonika man > teltonika.1 && man ./teltonika.1`

export function registerMan(program: Command, host: CommandHost): void {
  program
    .command('man')
    .summary('print the manual page')
    .description('Print the manual page, with everything that --help says, for man(1).')
    .addHelpText('after', HELP)
    .action(
      host.run(async () => {
        const [{ commandTree }, { manPage }] = await Promise.all([
          import('../command-tree.js'),
          import('../man-page.js'),
        ])
        process.stdout.write(manPage(commandTree(program), version))
        return EXIT.ok
      }),
    )
}
