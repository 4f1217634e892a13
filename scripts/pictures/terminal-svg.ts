/** What a terminal shows, as SVG: text with the few colours and weights that the program uses. */

const CHARACTER_WIDTH = 8.4
const LINE_HEIGHT = 18
const PADDING = 16
const TITLE_BAR = 30

const COLOURS: Readonly<Record<number, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#56d4dd',
  90: '#8b949e',
}

interface Look {
  readonly fill?: string | undefined
  readonly isBold?: boolean
  readonly isDim?: boolean
}

interface Run {
  readonly text: string
  readonly look: Look
}

/** @param lines text with SGR escape sequences */
export function terminalSvg(lines: readonly string[]): string {
  const rows = lines.map(runsOf)
  const columns = Math.max(...rows.map(runs => runs.reduce((sum, { text }) => sum + [...text].length, 0)))
  const width = Math.ceil(columns * CHARACTER_WIDTH + 2 * PADDING)
  const height = TITLE_BAR + rows.length * LINE_HEIGHT + PADDING
  const dots = ['#ff5f57', '#febc2e', '#28c840']
    .map((colour, index) => `<circle cx="${PADDING + 4 + index * 18}" cy="15" r="5" fill="${colour}"/>`)
    .join('')
  const text = rows
    .map((runs, index) => {
      const y = TITLE_BAR + (index + 1) * LINE_HEIGHT - 5
      return runs.length === 0 ? '' : `<text x="${PADDING}" y="${y}">${runs.map(span).join('')}</text>\n`
    })
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${dots}
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,monospace" font-size="14" fill="#e6edf3">
${text}</g>
</svg>
`
}

function span({ text, look: { fill, isBold, isDim } }: Run): string {
  const attributes = [
    ...(fill === undefined ? [] : [`fill="${fill}"`]),
    ...(isBold === true ? ['font-weight="bold"'] : []),
    ...(isDim === true ? ['opacity="0.6"'] : []),
  ]
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // SVG runs spaces together.
    .replaceAll(' ', '\u00a0')
  return attributes.length === 0
    ? `<tspan>${escaped}</tspan>`
    : `<tspan ${attributes.join(' ')}>${escaped}</tspan>`
}

function runsOf(line: string): Run[] {
  const runs: Run[] = []
  let look: Look = {}
  let at = 0
  for (const match of line.matchAll(/\x1b\[([\d;]*)m/g)) {
    if (match.index > at) runs.push({ text: line.slice(at, match.index), look })
    for (const code of match[1]!.split(';')) look = after(look, Number(code))
    at = match.index + match[0].length
  }
  if (at < line.length) runs.push({ text: line.slice(at), look })
  return runs
}

/** @throws {RangeError} for a code that the picture would lose */
function after(look: Look, code: number): Look {
  switch (code) {
    case 0:
      return {}
    case 1:
      return { ...look, isBold: true }
    case 2:
      return { ...look, isDim: true }
    case 22:
      return { ...look, isBold: false, isDim: false }
    case 39:
      return { ...look, fill: undefined }
    default:
      if (COLOURS[code] === undefined) throw new RangeError(`no colour is known for SGR ${code}`)
      return { ...look, fill: COLOURS[code] }
  }
}
