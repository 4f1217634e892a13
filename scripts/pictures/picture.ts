import { execFileSync } from 'node:child_process'
import process from 'node:process'
import type { Picture } from './pictures.js'
import { terminalSvg } from './terminal-svg.js'

/** The picture as SVG, of what the built program prints now. */
export function pictureOf(picture: Picture): string {
  return terminalSvg(shown(picture))
}

/** The command line, and what it prints, in colour. */
function shown({ args, lines }: Picture): string[] {
  const env = { ...process.env, FORCE_COLOR: '1' }
  const text = execFileSync(process.execPath, ['dist/teltonika.cjs', ...args], { encoding: 'utf8', env })
  const printed = text.trimEnd().split('\n').slice(0, lines)
  const command = args.map(word => (word.length > 60 ? `${word.slice(0, 24)}...` : word)).join(' ')
  return [`\x1b[90m$\x1b[39m \x1b[1mteltonika ${command}\x1b[22m`, ...printed]
}
