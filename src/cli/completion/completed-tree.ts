/** The command tree with what may follow each flag and stand for each argument, as all three shells need it. */
import type { CommandNode, FlagNode } from '../command-tree.js'
import { type Values, valuesOfArgument, valuesOfFlag } from './values.js'

export interface CompletedFlag extends FlagNode {
  /** Undefined for a flag without a value. */
  readonly values: Values | undefined
}

export interface CompletedCommand {
  readonly name: string
  readonly summary: string
  readonly flags: readonly CompletedFlag[]
  readonly arguments: Values
}

export interface CompletedProgram {
  readonly name: string
  /** Flags that stand before the subcommand. */
  readonly flags: readonly CompletedFlag[]
  readonly commands: readonly CompletedCommand[]
}

export async function completedTree(program: CommandNode): Promise<CompletedProgram> {
  return {
    name: program.name,
    flags: await completedFlags(program),
    commands: await Promise.all(program.subcommands.map(completedCommand)),
  }
}

async function completedCommand(command: CommandNode): Promise<CompletedCommand> {
  // The last argument is the one that people complete: those before it are an IMEI or a host.
  const argument = command.arguments.at(-1)
  return {
    name: command.name,
    summary: command.summary,
    flags: await completedFlags(command),
    arguments: argument === undefined ? 'none' : await valuesOfArgument(command, argument),
  }
}

function completedFlags(command: CommandNode): Promise<readonly CompletedFlag[]> {
  return Promise.all(
    command.flags.map(async flag => ({
      ...flag,
      values: flag.value === undefined ? undefined : await valuesOfFlag(command, flag),
    })),
  )
}
