/** The program's subcommands and flags as plain data, for what is made from them: completions and the man page. */
import type { Argument, Command, Option } from 'commander'

export interface CommandNode {
  readonly name: string
  readonly summary: string
  readonly description: string
  /** `[options] [INPUT...]` */
  readonly usage: string
  readonly flags: readonly FlagNode[]
  readonly arguments: readonly ArgumentNode[]
  readonly subcommands: readonly CommandNode[]
  /** What the help says below the flags: more words and examples. */
  readonly epilogue: string
}

export interface FlagNode {
  /** `--json`, and `-V` where there is one. */
  readonly long: string
  readonly short: string | undefined
  readonly description: string
  /** The word in angle brackets; undefined for a flag without a value. */
  readonly value: string | undefined
  readonly choices: readonly string[]
  /** May be given again. */
  readonly isRepeatable: boolean
  readonly defaultText: string | undefined
}

export interface ArgumentNode {
  readonly name: string
  readonly description: string
  readonly choices: readonly string[]
  readonly isRepeatable: boolean
}

/** @param program with all subcommands registered */
export function commandTree(program: Command): CommandNode {
  const help = program.createHelp()
  const commands = help.visibleCommands(program).filter(command => command.name() !== 'help')
  return {
    name: program.name(),
    summary: program.summary(),
    description: program.description(),
    usage: program.usage(),
    flags: help.visibleOptions(program).map(flagNode),
    arguments: program.registeredArguments.map(argumentNode),
    subcommands: commands.map(commandTree),
    epilogue: epilogueOf(program),
  }
}

function flagNode(option: Option): FlagNode {
  const value = /[<[]([^\]>.]+)/.exec(option.flags)?.[1]
  return {
    long: option.long ?? option.flags,
    short: option.short,
    description: option.description,
    value,
    choices: option.argChoices ?? [],
    isRepeatable: option.variadic || Array.isArray(option.defaultValue),
    defaultText: option.negate ? undefined : defaultText(option),
  }
}

function defaultText({ defaultValue, defaultValueDescription }: Option): string | undefined {
  if (defaultValueDescription !== undefined) return defaultValueDescription
  const isPlain = typeof defaultValue === 'string' || typeof defaultValue === 'number'
  return isPlain ? String(defaultValue) : undefined
}

function argumentNode(argument: Argument): ArgumentNode {
  const { description, argChoices, variadic } = argument
  return { name: argument.name(), description, choices: argChoices ?? [], isRepeatable: variadic }
}

/** Commander keeps that text to itself, but prints it behind its own. */
function epilogueOf(command: Command): string {
  let text = ''
  const { writeOut, ...others } = command.configureOutput()
  command.configureOutput({ ...others, writeOut: part => (text += part) })
  command.outputHelp()
  command.configureOutput({ ...others, ...(writeOut && { writeOut }) })
  return text.slice(command.helpInformation().length).trim()
}
