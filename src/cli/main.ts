import process from 'node:process'
import { Command, CommanderError } from 'commander'
import type { CommandHost } from './command-host.js'
import { CliError, EXIT } from './exit.js'
import { usageMessage } from './usage-error.js'
import { version } from './version.js'

/**
 * Subcommands, in the order of the help. One that is called is loaded alone: what nobody uses, V8 need not read. Each
 * loads its heavy parts inside its action, so that help stays fast.
 */
// prettier-ignore
const COMMANDS: readonly (readonly [name: string, load: () => Promise<Register>])[] = [
  ['serve', async () => (await import('./commands/serve.js')).registerServe],
  ['send', async () => (await import('./commands/send.js')).registerSend],
  ['decode', async () => (await import('./commands/decode.js')).registerDecode],
  ['encode-cmd', async () => (await import('./commands/encode-cmd.js')).registerEncodeCmd],
  ['simulate', async () => (await import('./commands/simulate.js')).registerSimulate],
  ['check', async () => (await import('./commands/check.js')).registerCheck],
  ['conform', async () => (await import('./commands/conform.js')).registerConform],
  ['avl', async () => (await import('./commands/avl.js')).registerAvl],
  ['demo', async () => (await import('./commands/demo.js')).registerDemo],
  ['wireshark', async () => (await import('./commands/wireshark.js')).registerWireshark],
  ['completion', async () => (await import('./commands/completion.js')).registerCompletion],
  ['man', async () => (await import('./commands/man.js')).registerMan],
]

type Register = (program: Command, host: CommandHost) => void

/** These tell of all the others. */
const OF_ALL: ReadonlySet<string | undefined> = new Set(['completion', 'man'])

const HELP_FLAGS: ReadonlySet<string> = new Set(['-h', '--help'])

/** The subcommand that is called, or all of them for help and for a name that may be meant as one of them. */
async function commandsFor(argv: readonly string[]): Promise<readonly Register[]> {
  const called = argv.find(argument => !argument.startsWith('-'))
  if (called === undefined && !argv.some(argument => HELP_FLAGS.has(argument))) return []
  const only = OF_ALL.has(called) ? [] : COMMANDS.filter(([name]) => name === called)
  return Promise.all((only.length > 0 ? only : COMMANDS).map(([, load]) => load()))
}

const EXIT_HELP = `
Exit status: 0 all well; 1 the work found a fault (a bad frame, a rejected IMEI, a missing ack);
2 the command line or a file could not be used; 130 or 143 cut short by a signal.`

/**
 * Runs the command line.
 * @param argv arguments without the interpreter and the script
 * @returns the exit status; nothing is thrown
 */
export async function main(argv: readonly string[]): Promise<number> {
  let status: number = EXIT.ok
  const host: CommandHost = {
    run:
      action =>
      async (...args) => {
        status = await action(...args)
      },
  }
  const program = new Command('teltonika')
    .description('Receive, decode, command and simulate Teltonika GPS trackers.')
    .version(version, '-V, --version', 'print the version')
    .option('--no-color', 'plain output (NO_COLOR does the same)')
    .option('--debug', 'show the stack of an error (DEBUG=teltonika does the same)')
    .showSuggestionAfterError()
    // report() says it, in our words.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', EXIT_HELP)
    .exitOverride()
  for (const register of await commandsFor(argv)) register(program, host)
  endQuietlyWhenNobodyReads(process.stdout)
  // What cannot be said on stderr is lost; the work goes on.
  process.stderr.on('error', () => undefined)
  try {
    if (argv.length === 0) return greet()
    await program.parseAsync(isHelpOfNothing(program, argv) ? argv.slice(1) : [...argv], { from: 'user' })
    return status
  } catch (error) {
    const word = argv.find(argument => !argument.startsWith('-'))
    const called = program.commands.find(command => command.name() === word) ?? program
    return report(error, called, program.opts<{ debug?: boolean }>().debug === true)
  }
}

/** `teltonika help serv`: an unknown command, which has a near one; commander would print all of the help. */
function isHelpOfNothing(program: Command, [first, about]: readonly string[]): boolean {
  return (
    first === 'help' && about !== undefined && !program.commands.some(command => command.name() === about)
  )
}

/** For who has just installed it. */
const greeting = (
  name: string,
): string => `teltonika ${version}: for people who work with Teltonika GPS trackers.

Three things to type next:
  ${name} demo      a server and a few devices, live in this terminal
  ${name} serve     a server for your devices, on port 5027
  ${name} decode 000F333536333037303432343431303133  what bytes mean

${name} --help lists all commands,
${name} COMMAND --help explains one.
`

function greet(): number {
  // In a fresh clone it is no command of its own yet.
  const isOfNpx = process.env['npm_command'] === 'exec'
  process.stdout.write(greeting(isOfNpx ? 'npx teltonika' : 'teltonika'))
  return EXIT.ok
}

/** Prints what a person can act on; a stack trace only where it was asked for. */
function report(error: unknown, called: Command, debug: boolean): number {
  if (error instanceof CommanderError) {
    // Help is no error.
    if (error.exitCode === 0) return EXIT.ok
    process.stderr.write(`teltonika: ${usageMessage(error, called)}\n`)
    return EXIT.usage
  }
  const wantsStack = debug || (process.env['DEBUG'] ?? '').split(',').includes('teltonika')
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`teltonika: ${message}\n`)
  if (wantsStack && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  else if (!(error instanceof CliError))
    process.stderr.write('Run it again with --debug for the whole story.\n')
  return error instanceof CliError ? error.exitCode : EXIT.usage
}

/** `... | head` closes the pipe: that is the reader's decision and no error. */
function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    process.stderr.write(`teltonika: cannot write to standard output: ${error.message}\n`)
    process.exit(EXIT.findings)
  })
}
