/** Text laid out in columns of a terminal. Colour is put on last: widths are counted on plain text. */

/* What takes two columns of a terminal: East Asian wide characters and emoji (Unicode TR 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/gu
const COMBINING = /\p{Mn}/gu

/** Columns that the text takes. */
export function textWidth(text: string): number {
  // Most text is ASCII, where a character is a column.

  if (/^[\x00-\xff]*$/.test(text)) return text.length
  const characters = Array.from(text).length
  return characters + (text.match(WIDE)?.length ?? 0) - (text.match(COMBINING)?.length ?? 0)
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text
}

/** The text in at most `width` columns, with an ellipsis where it was cut. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (textWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

/** Lines of at most `width` columns, broken at spaces, inside a word only where it is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (textWidth(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    // A terminal may say that it has no columns at all; a line that is used up is no longer cut.
    while (line !== '' && textWidth(line) > width) {
      const [head, rest] = splitAt(line, width)
      lines.push(head)
      line = rest
    }
  }
  lines.push(line)
  return lines
}

function splitAt(text: string, width: number): [string, string] {
  let head = ''
  for (const character of text) {
    if (head !== '' && textWidth(head + character) > width) break
    head += character
  }
  return [head, text.slice(head.length)]
}

/** A piece of a line that is never broken, and how it is coloured. */
export interface Part {
  readonly text: string
  readonly paint?: (text: string) => string
}

/** The parts with two spaces between them, on as few lines of `width` columns as they need. */
export function flow(parts: readonly Part[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { text, paint } of parts) {
    const needed = textWidth(text)
    const painted = paint === undefined ? text : paint(text)
    if (line !== '' && used + 2 + needed <= width) {
      line += `  ${painted}`
      used += 2 + needed
      continue
    }
    if (line !== '') lines.push(line)
    line = painted
    used = needed
  }
  if (line !== '') lines.push(line)
  return lines
}
