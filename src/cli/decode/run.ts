/** What the flags of `decode` ask for, put together and run. */
import process from 'node:process'
import type { TransportHint } from '../../capture/identify.js'
import { UNDESCRIBED } from '../../render/describe.js'
import { describeBy } from '../../render/dictionary-describe.js'
import { rendererNamed } from '../../render/renderers.js'
import { eventIds, type FilterOptions, MessageFilter } from './filters.js'
import type { DecodeInput } from './inputs.js'
import { openOutput, STANDARD_OUTPUT } from './output.js'
import type { RedactionOptions } from './redaction.js'
import { DecodeProgress } from './progress.js'
import { readDevices } from '../dictionary.js'
import type { DictionaryOptions } from '../options.js'
import { paintFor } from '../paint.js'
import { columnsOf, hasColor } from '../terminal.js'
import { DecodeRun } from './decode-run.js'

export interface DecodeRunOptions extends DictionaryOptions, RedactionOptions, Omit<FilterOptions, 'events'> {
  readonly format: string
  readonly strict?: boolean
  readonly transport: TransportHint
  readonly port?: ReadonlySet<number>
  readonly io?: ReadonlySet<number>
  readonly hex?: boolean
  readonly event?: string
  readonly limit?: number
  readonly out?: string
  readonly summary?: boolean
  /** False leaves the dictionary out: ids, bytes and unsigned values. */
  readonly names?: boolean
}

/**
 * Decodes the inputs; one that can't be used is reported, and the others still get their turn.
 * @returns the exit status
 * @throws {CliError} for flags that can't be used
 */
export async function runDecode(
  inputs: readonly DecodeInput[],
  options: DecodeRunOptions,
  appearance: { color?: boolean },
): Promise<number> {
  const { models, listed } = await readDevices(options)
  const { dictionary } = models
  const redaction = options.redact === true ? await import('./redaction.js') : undefined
  const redactor = redaction?.redactorFor(options, dictionary)
  const describe = options.names === false ? UNDESCRIBED : describeBy(models)
  const kind = rendererNamed(options.format)!
  const toFile = options.out !== undefined
  const hasColors = !toFile && hasColor(process.stdout, appearance)
  const paint = await paintFor(hasColors)
  const filter = new MessageFilter({
    ...options,
    ...(options.event === undefined ? {} : { events: eventIds(options.event, dictionary) }),
  })
  const renderer = await kind.create({
    describe:
      redactor === undefined ? describe : redaction!.describeRedacted(describe, redactor, listed.keys()),
    columns: toFile ? 80 : columnsOf(process.stdout),
    paint,
    hex: options.hex === true,
    ...(options.io === undefined ? {} : { ioIds: options.io }),
  })
  const output =
    options.out === undefined
      ? STANDARD_OUTPUT
      : await openOutput(
          options.out,
          inputs.flatMap(({ path }) => path ?? []),
        )
  const sizes = inputs.map(({ size }) => size)
  const total = sizes.reduce(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  )
  const run = new DecodeRun({
    options,
    filter,
    redactor,
    renderer: options.summary === true ? undefined : renderer,
    summary:
      options.summary === true
        ? new (await import('./summary.js')).DecodeSummary(options.format === 'json' ? undefined : paint)
        : undefined,
    recordsOnly: kind.recordsOnly === true,
    output,
    progress: await DecodeProgress.start(total, !toFile && process.stdout.isTTY),
  })
  return run.decode(inputs)
}
