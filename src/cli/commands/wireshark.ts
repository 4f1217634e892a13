import process from 'node:process'
import type { Command } from 'commander'
import type { CommandHost } from '../command-host.js'
import { EXIT } from '../exit.js'
import { avlOption, modelOption, portOption } from '../options.js'
import { version } from '../version.js'

interface WiresharkOptions {
  readonly model?: string
  readonly avl?: string
  readonly port: number
}

const HELP = `
Wireshark reads the file from its folder of personal Lua plugins
(Help > About Wireshark > Folders), tshark with -X lua_script:FILE.
Every IO element has a display filter: teltonika.io.external_voltage < 11.5,
and for all of them teltonika.io.id, .name, .value and .text.

Examples:
  $ teltonika wireshark > teltonika.lua
  $ teltonika wireshark --model FMC130 --port 7000 > teltonika.lua
  $ tshark -X lua_script:teltonika.lua -r traffic.pcap -Y 'teltonika.io.ignition == 1'`

export function registerWireshark(program: Command, host: CommandHost): void {
  program
    .command('wireshark')
    .summary('print a dissector for Wireshark')
    .description('Print a Wireshark dissector in Lua: all codecs, TCP and UDP, every IO element by its name.')
    .addOption(portOption('the server’s port; other ports are recognised by what is sent'))
    .addOption(modelOption())
    .addOption(avlOption())
    .addHelpText('after', HELP)
    .action(
      host.run(async ({ model, avl, port }: WiresharkOptions) => {
        const [{ wiresharkDissector }, { readDictionary, resolveModel }] = await Promise.all([
          import('../../wireshark/dissector.js'),
          import('../dictionary.js'),
        ])
        const dictionary = await readDictionary(avl)
        const scope = model === undefined ? undefined : resolveModel(dictionary, model)
        process.stdout.write(wiresharkDissector({ dictionary, model: scope, port, version }))
        return EXIT.ok
      }),
    )
}
