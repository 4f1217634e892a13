/** `--fault NAME[=N]` and the list of all faults. */
import type { RecordCodec } from '../../codec/layouts.js'
import type { ChosenFault } from '../../simulator/faults/fault-chain.js'
import type { Fault } from '../../simulator/faults/fault.js'
import { FAULTS, findFault } from '../../simulator/faults/faults.js'
import { editDistance } from '../../wire/edit-distance.js'
import { CliError } from '../exit.js'
import { visible } from '../terminal.js'

export interface FaultScene {
  readonly transport: 'tcp' | 'udp'
  readonly codec: RecordCodec
}

/**
 * The faults that the flags name, in their order.
 * @throws {CliError} for a name, number or combination that there isn't
 */
export function chooseFaults(flags: readonly string[], scene: FaultScene): readonly ChosenFault[] {
  return flags.map(flag => {
    const [, name = '', text] = /^([^=]*)(?:=(.*))?$/s.exec(flag) ?? []
    const fault = findFault(name.trim().toLowerCase().replaceAll('-', '_'))
    if (fault === undefined) throw new CliError(`there is no fault ${visible(name)}${suggestion(name)}`)
    const { transports = ['tcp'], codecs } = fault
    if (!transports.includes(scene.transport)) throw new CliError(`fault ${fault.name} is for TCP only`)
    if (codecs !== undefined && !codecs.includes(scene.codec)) {
      throw new CliError(`fault ${fault.name} is for Codec ${codecs.join(', ')} only: add --codec 8e`)
    }
    return { fault, amount: amountOf(fault, text) }
  })
}

function amountOf({ name, amount }: Fault, text: string | undefined): number {
  if (text === undefined) return amount.standard
  const value = /^\d+$/.test(text) ? Number(text) : NaN
  if (!(value >= amount.min && value <= amount.max)) {
    throw new CliError(
      `fault ${name}=N: N is ${amount.meaning}, ${amount.min} to ${amount.max}, not ${visible(text)}`,
    )
  }
  return value
}

function suggestion(name: string): string {
  const near = FAULTS.map(fault => ({ name: fault.name, distance: editDistance(fault.name, name) })).sort(
    (a, b) => a.distance - b.distance,
  )[0]
  const guess = near !== undefined && near.distance <= 3 ? `; did you mean ${near.name}?` : '.'
  return `${guess} --fault list shows all`
}

/** As `--fault list` prints it. */
export function faultListText(columns: number): string {
  const nameWidth = Math.max(...FAULTS.map(({ name }) => name.length))
  const usage = FAULTS.map(({ amount }) =>
    amount.max === amount.min ? '' : `${amount.meaning}, ${amount.standard}`,
  )
  const usageWidth = Math.max('N, DEFAULT'.length, ...usage.map(text => text.length))
  const indent = nameWidth + usageWidth + 4
  const line = (name: string, amount: string, text: string): string =>
    `${name.padEnd(nameWidth)}  ${amount.padEnd(usageWidth)}  ${wrapped(text, Math.max(24, columns - indent)).join(`\n${' '.repeat(indent)}`)}`
  return [
    line('FAULT', 'N, DEFAULT', 'WHAT HAPPENS'),
    ...FAULTS.map((fault, index) => line(fault.name, usage[index] ?? '', describe(fault))),
  ].join('\n')
}

export function faultListJson(): string {
  return FAULTS.map(({ name, origin, summary, amount, transports = ['tcp'], codecs }) =>
    JSON.stringify({ type: 'fault', name, origin, summary, amount, transports, codecs: codecs ?? null }),
  ).join('\n')
}

function describe({ summary, transports = ['tcp'], codecs }: Fault): string {
  const limits = [
    ...(transports.length === 1 ? ['TCP'] : []),
    ...(codecs === undefined ? [] : [`Codec ${codecs.join(', ')}`]),
  ]
  return limits.length === 0 ? summary : `${summary} (${limits.join(', ')})`
}

function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
