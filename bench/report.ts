/** Measured figures as tables, as JSON, and beside those of an earlier run. */

export interface Row {
  /** The table it stands in. */
  readonly group: string
  readonly name: string
  readonly description: string
  /** Figures by their unit. */
  readonly values: Readonly<Record<string, number>>
}

/** What `--json` prints and `--compare` reads. */
export interface Report {
  readonly node: string
  readonly v8: string
  readonly cpu: string
  readonly rows: readonly Row[]
}

/** Tables with a column for each unit, and the change of the first one where there is an earlier report. */
export function reportText({ rows, node, v8, cpu }: Report, earlier: Report | undefined): string {
  const groups = [...new Set(rows.map(({ group }) => group))]
  const tables = groups.map(group => {
    const members = rows.filter(row => row.group === group)
    const units = [...new Set(members.flatMap(({ values }) => Object.keys(values)))]
    const lines = members.map(row => {
      const cells = units.map(unit => shown(row.values[unit]))
      return [row.name, ...cells, change(row, units[0]!, earlier), row.description]
    })
    const head = [group, ...units, earlier === undefined ? '' : 'was', '']
    return aligned([head, ...lines])
  })
  return `Node ${node}, V8 ${v8}, ${cpu}\n\n${tables.join('\n')}`
}

function change({ group, name, values }: Row, unit: string, earlier: Report | undefined): string {
  const row = earlier?.rows.find(other => other.group === group && other.name === name)
  const was = row?.values[unit]
  const is = values[unit]
  if (was === undefined || is === undefined) return ''
  return `${shown(was)} (x${(is / was).toFixed(2)})`
}

function shown(value: number | undefined): string {
  if (value === undefined) return ''
  return value >= 100 ? Math.round(value).toString() : value.toFixed(value >= 10 ? 1 : 2)
}

/** Columns side by side: the first and the last as text, those between to the right. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)))
  const last = widths.length - 1
  return lines
    .map(line => {
      const cells = line.map((cell, column) => {
        const isText = column === 0 || column === last
        return isText ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
      })
      return `${cells.join('  ').trimEnd()}\n`
    })
    .join('')
}
