import type { Command } from 'commander'
import { bashCompletion } from './bash.js'
import { commandTree } from '../command-tree.js'
import { type CompletedProgram, completedTree } from './completed-tree.js'
import { fishCompletion } from './fish.js'
import { zshCompletion } from './zsh.js'

const SCRIPTS = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
} satisfies Record<string, (program: CompletedProgram) => string>

export type Shell = keyof typeof SCRIPTS

/** The script that makes the shell complete the program's command lines. */
export async function completionFor(shell: Shell, program: Command): Promise<string> {
  return SCRIPTS[shell](await completedTree(commandTree(program)))
}
