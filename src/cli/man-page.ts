/** The manual page, from the help texts. */
import type { CommandNode, FlagNode } from './command-tree.js'

/** Source for man(1), in the macros of man(7). */
export function manPage(program: CommandNode, version: string): string {
  const { name, description, flags, subcommands, epilogue } = program
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${plain(firstSentence(description))}`,
    '.SH SYNOPSIS',
    `.B ${name}`,
    '[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]',
    '.SH DESCRIPTION',
    plain(description),
    '.SH OPTIONS',
    ...flags.flatMap(flagLines),
    '.SH COMMANDS',
    ...subcommands.flatMap(command => commandLines(name, command)),
    '.SH NOTES',
    verbatim(epilogue),
    '',
  ].join('\n')
}

function commandLines(program: string, command: CommandNode): string[] {
  const { name, usage, description, flags, epilogue } = command
  return [
    `.SS "${plain(`${program} ${name} ${usage}`)}"`,
    ...paragraphs(description),
    ...flags.flatMap(flagLines),
    ...(epilogue === '' ? [] : ['.PP', verbatim(epilogue)]),
  ]
}

function flagLines({ long, short, value, description, choices, defaultText }: FlagNode): string[] {
  const names = [short, long].filter(name => name !== undefined).map(name => `\\fB${plain(name)}\\fR`)
  const follows = value === undefined ? '' : ` \\fI${plain(value)}\\fR`
  const facts = [
    ...(choices.length > 0 ? [`one of ${choices.join(', ')}`] : []),
    ...(defaultText === undefined ? [] : [`default ${defaultText}`]),
  ]
  const more = facts.length > 0 ? ` (${facts.join('; ')})` : ''
  return ['.TP', names.join(', ') + follows, plain(description + more)]
}

function paragraphs(text: string): string[] {
  return text.split('\n\n').flatMap((paragraph, index) => [...(index > 0 ? ['.PP'] : []), plain(paragraph)])
}

/** Lines as they stand: tables and examples. */
function verbatim(text: string): string {
  return ['.nf', ...text.split('\n').map(plain), '.fi'].join('\n')
}

function firstSentence(text: string): string {
  return text.replace(/\.\s[\s\S]*$|\.$/, '')
}

/** Backslashes, hyphens that are to be copied, and points and quotes that would begin a macro. */
function plain(text: string): string {
  return text
    .split('\n')
    .map(line => line.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&'))
    .join('\n')
}
