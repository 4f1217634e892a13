/** The flags of `serve` about where records are kept, and what is acknowledged by that. */
import { InvalidArgumentError, Option } from 'commander'
import { ACK_POLICIES, type AckPolicy, parseAckPolicy } from '../../net/ack-policy.js'
import { SINKS } from '../../sink/sinks.js'
import { integer } from '../options.js'

export interface StoringFlags {
  /** URLs of sinks. */
  readonly to: readonly string[]
  /** Undefined: `stored` with a sink, else `parsed`. */
  readonly ack?: AckPolicy
  /** Seconds, as is `grace`. */
  readonly sinkTimeout: number
  /** File for frames that nobody can read. */
  readonly quarantine?: string
  readonly grace: number
}

export function storingOptions(): Option[] {
  const options = [
    new Option('--to <url>', 'where records are stored (repeatable): see below')
      .default([], 'nowhere')
      .argParser(another),
    new Option(
      '--ack <policy>',
      `when to acknowledge: ${ACK_POLICIES} (default stored with --to, else parsed)`,
    ).argParser(ackArgument),
    new Option('--sink-timeout <s>', 'close connections whose records no sink has taken for so long')
      .default(30)
      .argParser(integer('--sink-timeout', 1, 86_400)),
    new Option('--quarantine <file>', 'keep frames that nobody can read in this file, and acknowledge them'),
    new Option('--grace <s>', 'how long finishing may take')
      .default(10)
      .argParser(integer('--grace', 0, 86_400)),
  ]
  for (const option of options) option.helpGroup('Storing:')
  return options
}

/** For the help: every kind of sink with a URL as people write it. */
export function sinkHelp(): string {
  const rows = SINKS.map(({ example, help }) => `  ${example}\n      ${help}`)
  return `\nSinks:\n${rows.join('\n')}\n`
}

function another(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

function ackArgument(text: string): AckPolicy {
  try {
    return parseAckPolicy(text)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}
