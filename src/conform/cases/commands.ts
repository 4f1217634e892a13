import type { Section } from '../case.js'
import { SENT } from './commands/sent.js'
import { UNASKED } from './commands/unasked.js'

/** 7: commands, their answers, and serial data. */
export const COMMANDS: Section = {
  number: 7,
  title: 'Commands and serial data',
  cases: [...SENT, ...UNASKED],
}
