/** Text from a device or a file is never trusted: on its way to a person it goes through here. */

/* Controls and C1 controls act on a terminal; the marks of text direction can make a line read as another one. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * The text, safe to print: control characters and escape sequences become visible (`\x1B`), so that they can't act on
 * a terminal or forge a log line.
 * @example visible('a\u001b[2Jb') === 'a\\x1B[2Jb'
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, escaped)
}

/** The same for text inside a JSON document: what `JSON.stringify` lets through becomes `\u` escapes, equal in value. */
export function visibleJson(json: string): string {
  return json.replace(UNSAFE, character => `\\u${hexCode(character, 4).toLowerCase()}`)
}

function escaped(character: string): string {
  const named = NAMED[character]
  if (named !== undefined) return named
  return character.charCodeAt(0) < 0x100 ? `\\x${hexCode(character, 2)}` : `\\u${hexCode(character, 4)}`
}

function hexCode(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(digits, '0')
}
