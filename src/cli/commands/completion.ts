import process from 'node:process'
import { Argument, type Command } from 'commander'
import type { CommandHost } from '../command-host.js'
import type { Shell } from '../completion/shells.js'
import { EXIT } from '../exit.js'

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish']

const HELP = `
Put one of these where your shell starts:
  bash  source <(teltonika completion bash)             in ~/.bashrc
  zsh   source <(teltonika completion zsh)              in ~/.zshrc, after compinit
  fish  teltonika completion fish | source              in ~/.config/fish/config.fish

Examples:
  $ teltonika completion bash
  $ teltonika completion zsh > _teltonika`

export function registerCompletion(program: Command, host: CommandHost): void {
  program
    .command('completion')
    .summary('print what makes a shell complete subcommands, flags and values')
    .description(
      'Print completions for a shell: subcommands, flags, and values such as models, formats and faults.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', HELP)
    .action(
      host.run(async (shell: Shell) => {
        const { completionFor } = await import('../completion/shells.js')
        process.stdout.write(await completionFor(shell, program))
        return EXIT.ok
      }),
    )
}
