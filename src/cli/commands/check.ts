import { type Command, Option } from 'commander'
import type { CommandHost } from '../command-host.js'
import { avlOption, devicesOption, type DictionaryOptions, jsonOption, modelOption } from '../options.js'

interface CheckFlags extends DictionaryOptions {
  readonly json?: boolean
  readonly tap?: boolean
  readonly update?: boolean
  readonly junit?: string
}

const DESCRIPTION = `Decode captures and compare each with the golden stored beside it, field by field.

PATH is a capture or a folder of them: NAME.hex, .pcap, .pcapng, .ndjson, .bin or .log, also gzipped. Its golden is NAME.json, what decode --json NAME.hex prints; --update writes it.`

const EXAMPLES = `
Examples:
  $ teltonika check captures/
  $ teltonika check my-captures/ --update && git diff my-captures/
  $ teltonika check captures/ --junit report.xml

Exit status: 0 all are as their goldens say; 1 one differs or has no golden; 2 a path or a file could not be used.`

export function registerCheck(program: Command, host: CommandHost): void {
  program
    .command('check')
    .summary('compare captures with their stored goldens')
    .description(DESCRIPTION)
    .argument('<PATH...>', 'a capture, or a folder of captures')
    .option('--update', 'write the goldens that are missing or differ')
    .option('--junit <file>', 'write a report as JUnit XML too')
    .addOption(new Option('--tap', 'print the results as TAP').conflicts('json'))
    .addOption(jsonOption())
    .addOption(modelOption())
    .addOption(devicesOption())
    .addOption(avlOption())
    .addHelpText('after', EXAMPLES)
    .action(host.run(check))
}

async function check(paths: string[], flags: CheckFlags, command: Command): Promise<number> {
  const { runCheck } = await import('../check/run-check.js')
  const format = flags.json === true ? 'json' : flags.tap === true ? 'tap' : 'pretty'
  return runCheck(paths, { ...flags, format }, command.optsWithGlobals<{ color?: boolean }>())
}
