import process from 'node:process'
import { type Command, Option } from 'commander'
import type { AvlDefinition } from '../../avl/definition.js'
import type { Dictionary } from '../../avl/dictionary.js'
import type { ModelScope } from '../../avl/models.js'
import type { TableOptions } from '../../render/definition-table.js'
import type { Paint } from '../../render/paint.js'
import { CliError, EXIT } from '../exit.js'
import type { CommandHost } from '../command-host.js'
import { avlOption, integer, jsonOption } from '../options.js'
import { paintFor } from '../paint.js'
import { columnsOf, hasColor, visible } from '../terminal.js'

interface AvlOptions {
  readonly model?: string
  readonly avl?: string
  readonly limit?: number
  readonly json?: boolean
}

const MAX_ID = 0xffff
/** Of a search, for people; JSON has everything unless told otherwise. */
const DEFAULT_LIMIT = 20

const DESCRIPTION = `Look AVL ids up in the dictionary: by id, by words of the name (mistyped ones too), or all that a model sends.

An id can mean different things on different models; without --model every meaning is shown, the most common first. MODEL is a model (FMB920), a series (FMB1XX), a pattern (FMx650) or a family: FMB (with it FMC, FMM, FMP, FMT, FMU and others of one id list), FMx6XX (FMB6, FMC6, FMM6, FM63), FT (FTC, FTM, ATC, ATM), GH/TAT, FM36XX, FM2-5XXX, FM1XXX, GH3000.`

const EXAMPLES = `
Examples:
  $ teltonika avl 66
  $ teltonika avl 11 --model FMC650
  $ teltonika avl external voltage
  $ teltonika avl --model FMB920 | less
  $ teltonika avl --json 72 | jq -c '[.size, .sentinels]'

Exit status: 0 found; 1 nothing found, or one of the ids is unknown; 2 the model or the file could not be used.`

const USAGE = `avl needs an id, words of a name, or a model:
  teltonika avl 66                   what an id means
  teltonika avl external voltage     ids by name
  teltonika avl 11 --model FMC650    what it means on a model
  teltonika avl --model FMB920       all that a model sends`

export function registerAvl(program: Command, host: CommandHost): void {
  program
    .command('avl')
    .summary('look AVL ids up: what they mean on which models')
    .description(DESCRIPTION)
    .argument('[QUERY...]', 'ids (66, 0x42), or words of a name')
    .option('--model <model>', 'only what this model, series or family sends')
    .addOption(avlOption())
    .addOption(
      new Option(
        '--limit <n>',
        `at most so many results of a search (default: ${DEFAULT_LIMIT}; with --json all)`,
      ).argParser(integer('the limit', 1, 100_000)),
    )
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(
      host.run(async (query: string[], options: AvlOptions, command: Command) => {
        const words = query.join(' ').trim()
        if (words === '' && options.model === undefined) throw new CliError(USAGE)
        const lookUp = await LookUp.start(options, command.optsWithGlobals<{ color?: boolean }>())
        if (words === '') return lookUp.list()
        const ids = idsOf(words)
        return ids === undefined ? lookUp.search(words) : lookUp.show(ids)
      }),
    )
}

/**
 * The ids, if there is nothing else in the query; `dallas temperature 1` is a name.
 * @throws {CliError} for a number that is no id
 */
function idsOf(query: string): readonly number[] | undefined {
  const terms = query.split(/[\s,]+/).filter(term => term !== '')
  if (!terms.every(term => /^(-?\d+|0x[\da-f]+)$/i.test(term))) return undefined
  for (const term of terms) {
    if (!(Number(term) >= 0 && Number(term) <= MAX_ID)) {
      throw new CliError(`${term} is no AVL id: ids go from 0 to ${MAX_ID}`)
    }
  }
  return [...new Set(terms.map(Number))]
}

/** One run of the command: where it looks and how it prints. */
class LookUp {
  private readonly dictionary: Dictionary
  private readonly model: ModelScope | undefined
  private readonly options: AvlOptions
  private readonly paint: Paint
  private readonly columns = columnsOf(process.stdout)

  private constructor(
    dictionary: Dictionary,
    model: ModelScope | undefined,
    options: AvlOptions,
    paint: Paint,
  ) {
    this.dictionary = dictionary
    this.model = model
    this.options = options
    this.paint = paint
  }

  static async start(options: AvlOptions, appearance: { color?: boolean }): Promise<LookUp> {
    const { readDictionary, resolveModel } = await import('../dictionary.js')
    const dictionary = await readDictionary(options.avl)
    const model = options.model === undefined ? undefined : resolveModel(dictionary, options.model)
    const paint = await paintFor(hasColor(process.stdout, appearance))
    return new LookUp(dictionary, model, options, paint)
  }

  /** Every meaning of each id. */
  async show(ids: readonly number[]): Promise<number> {
    const { meaningsOf } = await import('../avl-meanings.js')
    const found = ids.map(id => meaningsOf(this.dictionary, id, this.model))
    const missing = found.filter(({ definitions }) => definitions.length === 0)
    if (this.options.json === true) await this.printJson(found.flatMap(({ definitions }) => definitions))
    else {
      const { definitionCard } = await import('../../render/definition-card.js')
      const { ModelNames } = await import('../../render/definition-models.js')
      const names = new ModelNames(this.dictionary)
      const { paint, columns } = this
      const cards = found.flatMap(({ definitions, remark }) =>
        definitions.map((definition, at) =>
          definitionCard(definition, {
            paint,
            columns,
            names,
            remark,
            place: definitions.length > 1 ? `${at + 1} of ${definitions.length}` : '',
          }).join('\n'),
        ),
      )
      if (cards.length > 0) process.stdout.write(`${cards.join('\n\n')}\n`)
    }
    for (const { id } of missing) process.stderr.write(`teltonika: ${await this.unknownId(id)}\n`)
    return missing.length > 0 ? EXIT.findings : EXIT.ok
  }

  /** Names that have the words in them. */
  async search(words: string): Promise<number> {
    const { dictionary, model, options } = this
    const found = dictionary.search(words, { model }).map(({ definition }) => definition)
    if (found.length === 0) {
      process.stderr.write(`teltonika: ${await this.nothingFound(words)}\n`)
      return EXIT.findings
    }
    if (options.json === true) await this.printJson(found.slice(0, options.limit))
    else {
      const { byName, definitionTable } = await import('../../render/definition-table.js')
      const all = byName(found)
      const shown = all.slice(0, options.limit ?? DEFAULT_LIMIT)
      process.stdout.write(`${definitionTable(shown, await this.tableOptions()).join('\n')}\n`)
      this.sayHowMany(shown.length, all.length)
    }
    return EXIT.ok
  }

  /** All that the model sends. */
  async list(): Promise<number> {
    const { dictionary, model, options } = this
    const { withoutReplaced } = await import('../avl-meanings.js')
    const all = withoutReplaced(dictionary.allOf(model!), model!)
    if (all.length === 0) {
      process.stderr.write(`teltonika: no id list of ${model!.name} is known\n`)
      return EXIT.findings
    }
    if (options.json === true) await this.printJson(all.slice(0, options.limit))
    else {
      const { byName, groupedTable } = await import('../../render/definition-table.js')
      const entries = byName(all)
      const shown = entries.slice(0, options.limit)
      process.stdout.write(`${groupedTable(shown, await this.tableOptions()).join('\n')}\n`)
      this.sayHowMany(shown.length, entries.length)
    }
    return EXIT.ok
  }

  private async tableOptions(): Promise<TableOptions> {
    const { paint, columns, model } = this
    // Of one model there is nothing to tell apart.
    if (model?.kind === 'model') return { paint, columns }
    const { ModelNames } = await import('../../render/definition-models.js')
    return { paint, columns, names: new ModelNames(this.dictionary), within: model?.models }
  }

  private async printJson(definitions: readonly AvlDefinition[]): Promise<void> {
    const { definitionJson } = await import('../../render/definition-json.js')
    const { ndjsonLine } = await import('../../render/ndjson.js')
    process.stdout.write(definitions.map(definition => ndjsonLine(definitionJson(definition))).join(''))
  }

  private sayHowMany(shown: number, all: number): void {
    if (shown < all) process.stderr.write(`\n${shown} of ${all} shown; --limit ${all} shows all\n`)
  }

  private async unknownId(id: number): Promise<string> {
    const { dictionary, model } = this
    const elsewhere = dictionary.definitionsOf(id)
    if (model === undefined || elsewhere.length === 0) return `nobody knows AVL id ${id}`
    const names = [...new Set(elsewhere.map(({ name }) => name))]
    return `${model.name} is not known to send AVL id ${id}; elsewhere it is ${visible(names.join(', '))}`
  }

  private async nothingFound(words: string): Promise<string> {
    const { nearNames } = await import('../avl-near.js')
    const { dictionary, model } = this
    const where = model === undefined ? '' : ` of ${model.name}`
    const definitions =
      model === undefined
        ? dictionary.ids.flatMap(id => dictionary.definitionsOf(id))
        : dictionary.allOf(model)
    const near = nearNames(definitions, words)
    const hint = near.length > 0 ? `\nNear names: ${near.map(visible).join(', ')}` : ''
    return `no AVL id${where} has a name like ${visible(JSON.stringify(words))}${hint}`
  }
}
