import { Chalk } from 'chalk'
import Table from 'cli-table3'
import type { GprsCommand } from '../catalogue/command.js'
import { columnsOf, hasColor } from './terminal.js'

/** Columns that borders and padding leave for text when nothing is drawn but blanks. */
const GAP = 2

const HEAD = ['COMMAND', 'EFFECT', 'WHAT IT DOES'] as const

/** The catalogue as a table that fits the terminal: syntax, effect, summary. */
export function commandTable(rows: readonly GprsCommand[], stream: NodeJS.WriteStream): string {
  const chalk = new Chalk({ level: hasColor(stream) ? 1 : 0 })
  const paint: Readonly<Record<GprsCommand['effect'], (text: string) => string>> = {
    read: chalk.green,
    write: chalk.yellow,
    actuate: chalk.magenta,
    disruptive: chalk.red,
    destructive: chalk.redBright,
  }
  const width = Math.max(60, columnsOf(stream))
  const syntaxWidth = Math.min(
    Math.floor(width * 0.4),
    Math.max(HEAD[0].length, ...rows.map(row => row.syntax.length)) + GAP,
  )
  const effectWidth = 'destructive'.length + GAP
  const table = new Table({
    head: [...HEAD],
    colWidths: [syntaxWidth, effectWidth, width - syntaxWidth - effectWidth],
    wordWrap: true,
    wrapOnWordBoundary: true,
    chars: BLANK_BORDERS,
    style: { head: hasColor(stream) ? ['bold'] : [], border: [], 'padding-left': 0, 'padding-right': GAP },
  })
  for (const row of rows) table.push([row.syntax, paint[row.effect](row.effect), row.summary])
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
}

const BLANK_BORDERS = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map(name => [name, '']),
)
