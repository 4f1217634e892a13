/** The whole set, in the order in which it is documented. */
import type { Capture, CaptureGroup } from './capture.js'
import { codecCaptures } from './codecs.js'
import { compositeCaptures } from './composites.js'
import { diagnosisCaptures } from './diagnosis.js'
import { faultAndWarningCaptures } from './faults.js'
import { packetCaptures } from './packets.js'
import { sessionCaptures } from './sessions.js'
import { textCaptures } from './texts.js'

export function captureGroups(): CaptureGroup[] {
  return [
    ...codecCaptures(),
    ...compositeCaptures(),
    ...textCaptures(),
    ...sessionCaptures(),
    ...packetCaptures(),
    ...faultAndWarningCaptures(),
    ...diagnosisCaptures(),
  ]
}

/** @throws {Error} if two captures would share a golden */
export function allCaptures(): Capture[] {
  const captures = captureGroups().flatMap(group => group.captures)
  const stems = new Set<string>()
  for (const { name } of captures) {
    const stem = name.replace(/\..*$/, '')
    if (stems.has(stem)) throw new Error(`two captures are called ${stem}`)
    stems.add(stem)
  }
  return captures
}

const BEGIN = '<!-- made by npm run captures -->'
const END = '<!-- end -->'

/**
 * The text with the table between its two marks made anew.
 * @throws {Error} if a mark is missing
 */
export function withCaptureTable(readme: string): string {
  const begin = readme.indexOf(BEGIN)
  const end = readme.indexOf(END, begin)
  if (begin < 0 || end < 0) throw new Error(`the README lacks the line ${begin < 0 ? BEGIN : END}`)
  const tables = captureGroups().map(({ title, captures }) => {
    const rows = captures.map(({ name, about }) => `| [${name}](${name}) | ${about} |`)
    return `### ${title}\n\n| capture | what it shows |\n|---|---|\n${rows.join('\n')}\n`
  })
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${tables.join('\n')}\n${readme.slice(end)}`
}
