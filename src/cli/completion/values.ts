/** What may stand behind a flag or as an argument, for completion. */
import type { ArgumentNode, CommandNode, FlagNode } from '../command-tree.js'

/** Words to choose from, files, or nothing that could be known. */
export type Values = readonly string[] | 'files' | 'none'

type Source = Values | (() => Promise<readonly string[]>)

/** By the word in angle brackets. A flag that names its choices itself needs no row. */
const BY_WORD: Readonly<Record<string, Source>> = {
  file: 'files',
  path: 'files',
  PATH: 'files',
  INPUT: 'files',
  model: async () => (await import('../../avl/standard-dictionary.js')).standardDictionary().models.names,
}

/** By subcommand and flag, where the word alone does not tell. */
const BY_FLAG: Readonly<Record<string, Source>> = {
  'encode-cmd --codec': async () => (await import('../../codec/layouts.js')).COMMAND_CODECS,
  'encode-cmd text': commandNames,
  'send text': commandNames,
  'serve --ack': ['stored', 'parsed', 'none', 'count=', 'delay='],
  'serve --to': async () =>
    (await import('../../sink/sinks.js')).SINKS.flatMap(({ schemes }) => schemes.map(name => `${name}:`)),
  'simulate --fault': async () => [
    ...(await import('../../simulator/faults/faults.js')).FAULTS.map(({ name }) => name),
    'list',
  ],
  'simulate --profile': async () => [
    ...(await import('../../simulator/profiles.js')).PROFILES.map(({ name }) => name),
    'list',
  ],
  'simulate --codec': async () =>
    (await import('../../codec/layouts.js')).RECORD_CODECS.map(name => name.toLowerCase()),
  'decode --codec': async () => {
    const { COMMAND_CODECS, RECORD_CODECS } = await import('../../codec/layouts.js')
    return ['7', ...RECORD_CODECS, ...COMMAND_CODECS]
  },
}

async function commandNames(): Promise<readonly string[]> {
  const { GPRS_COMMANDS } = await import('../../catalogue/commands.js')
  return [...new Set(GPRS_COMMANDS.map(({ name }) => name.split(' ')[0]!))]
}

export async function valuesOfFlag(
  command: CommandNode,
  { long, value, choices }: FlagNode,
): Promise<Values> {
  if (value === undefined) return 'none'
  if (choices.length > 0) return choices
  return resolve(BY_FLAG[`${command.name} ${long}`] ?? BY_WORD[value])
}

export async function valuesOfArgument(
  command: CommandNode,
  { name, choices }: ArgumentNode,
): Promise<Values> {
  if (choices.length > 0) return choices
  return resolve(BY_FLAG[`${command.name} ${name}`] ?? BY_WORD[name])
}

async function resolve(source: Source | undefined): Promise<Values> {
  if (source === undefined) return 'none'
  return typeof source === 'function' ? source() : source
}
