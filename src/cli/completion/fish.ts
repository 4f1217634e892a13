import type { CompletedCommand, CompletedFlag, CompletedProgram } from './completed-tree.js'
import type { Values } from './values.js'

/** For fish: `teltonika completion fish > ~/.config/fish/completions/teltonika.fish`. */
export function fishCompletion({ name, flags, commands }: CompletedProgram): string {
  const before = '-n __fish_use_subcommand'
  const lines = [
    `complete -c ${name} -f`,
    ...flags.map(flag => flagLine(name, before, flag)),
    ...commands.map(
      ({ name: command, summary }) => `complete -c ${name} ${before} -a ${command} -d ${quoted(summary)}`,
    ),
    ...commands.flatMap(command => commandLines(name, command)),
  ]
  return `# fish completion for ${name}\n${lines.join('\n')}\n`
}

function commandLines(name: string, { name: command, flags, arguments: values }: CompletedCommand): string[] {
  const inside = `-n '__fish_seen_subcommand_from ${command}'`
  const lines = flags.map(flag => flagLine(name, inside, flag))
  return values === 'none' ? lines : [...lines, `complete -c ${name} ${inside} ${choice(values)}`]
}

function flagLine(
  name: string,
  condition: string,
  { long, short, description, values }: CompletedFlag,
): string {
  const parts = ['complete', '-c', name, condition]
  if (short !== undefined) parts.push('-s', short.slice(1))
  parts.push('-l', long.replace(/^--/, ''), '-d', quoted(description))
  if (values !== undefined) parts.push('-r', values === 'none' ? '-f' : choice(values))
  return parts.join(' ')
}

function choice(values: Values): string {
  if (values === 'none') return '-f'
  return values === 'files' ? '-F' : `-f -a ${quoted(values.join(' '))}`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
