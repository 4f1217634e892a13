/** Commands that change nothing in a simulated device: answered as published, or with a plain OK. */
import type { GprsCommand } from '../../catalogue/command.js'
import { GPRS_COMMANDS } from '../../catalogue/commands.js'
import type { Reply } from './command-reply.js'

export const CATALOGUE_REPLIES: readonly Reply[] = GPRS_COMMANDS.map(row => ({
  command: row.name,
  answer: () => plainAnswer(row),
}))

/** Of a command whose answer nobody has published the server at least learns that it came. */
function plainAnswer({ responds, example, name }: GprsCommand): string | undefined {
  return responds === false ? undefined : (example ?? `${name}: OK`)
}
