/** What commander finds wrong with a command line, in the words and the form of this program's own errors. */
import type { Command, CommanderError } from 'commander'

/**
 * One line that says what is wrong, and one that says what would be right.
 * @param called the subcommand that was called, or the program where it was none
 */
export function usageMessage(error: CommanderError, called: Command): string {
  // Commander's own line with a suggestion stays as it is: (Did you mean --port?)
  const [problem = '', suggestion] = error.message.replace(/^error: /, '').split('\n')
  const whose = nameOf(called)
  if (error.code === 'commander.unknownCommand') {
    return `${problem}\n${suggestion ?? `${whose} --help lists the commands.`}`
  }
  if (error.code === 'commander.unknownOption') {
    return `${problem}\n${suggestion ?? `${whose} --help lists the flags.`}`
  }
  // A value that was refused says itself what it has to be.
  return badValue(error.message) ?? flagProblem(problem) ?? `${problem}\nUsage: ${whose} ${called.usage()}`
}

const BAD_OPTION = /^error: option '(?:-\w, )?(--[\w-]+).*?' argument '(.*)' is invalid\. (.*)$/s
const BAD_ARGUMENT = /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/s

function badValue(message: string): string | undefined {
  const [, flag, given, reason] = BAD_OPTION.exec(message) ?? []
  if (flag !== undefined) return `${flag} ${quoted(given)}: ${sentence(reason)}`
  const [, value, name, why] = BAD_ARGUMENT.exec(message) ?? []
  return name === undefined ? undefined : `${name} ${quoted(value)}: ${sentence(why)}`
}

/** Flags without their value, and flags that go against one another. */
function flagProblem(problem: string): string | undefined {
  const [, flag, value] = /^option '(?:-\w, )?(--[\w-]+) (.*)' argument missing$/.exec(problem) ?? []
  if (flag !== undefined) return `${flag} needs a value: ${flag} ${value}`
  const [, one, other] =
    /^option '(--[\w-]+).*' cannot be used with option '(--[\w-]+).*'$/.exec(problem) ?? []
  return one === undefined ? undefined : `${one} and ${other} exclude each other`
}

const LONGEST_VALUE = 60

/** As it was given; blanks and what a terminal would act on are shown for what they are. */
function quoted(value = ''): string {
  const short = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value
  return /^[\w.:/,+=@-]+$/.test(short) ? short : JSON.stringify(short)
}

/** Commander's `Allowed choices are a, b.` beside our own reasons, which begin small and have no full stop. */
function sentence(reason = ''): string {
  return reason.replace(/^Allowed choices are /, 'it is one of ').replace(/\.$/, '')
}

function nameOf(command: Command): string {
  return command.parent ? `${command.parent.name()} ${command.name()}` : command.name()
}
