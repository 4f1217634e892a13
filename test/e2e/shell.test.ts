/** Completions in the shells that they are for, the manual page, and what a newcomer sees first. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.js'

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0
const titled = (program: string): string =>
  has(program) ? program : `${program} (skipped: it is not installed)`
const run = promisify(execFile)

/** What a shell offers for each command line, whose last word is being typed. */
const LINES: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['teltonika dec', ['decode']],
  ['teltonika decode --form', ['--format']],
  ['teltonika decode --format p', ['pretty']],
  ['teltonika decode --json --model FMB92', ['FMB920']],
  ['teltonika encode-cmd getve', ['getver']],
  ['teltonika completion z', ['zsh']],
  ['teltonika simulate --profile FMC6', ['FMC650']],
  ['teltonika simulate --fault bad_c', ['bad_crc']],
  ['teltonika send 356307042441013 getve', ['getver']],
]

async function script(shell: string): Promise<string> {
  const { stdout, status } = await runCli(['completion', shell])
  expect(status).toBe(0)
  return stdout
}

describe.skipIf(!has('bash'))(titled('bash'), () => {
  let completion: string
  beforeAll(async () => (completion = await script('bash')))

  async function offered(line: string): Promise<string[]> {
    const words = line.split(' ')
    const code = `${completion}
      COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
      _teltonika; printf '%s\\n' "\${COMPREPLY[@]}"`
    return (await run('bash', ['--norc', '-c', code])).stdout.trim().split('\n')
  }

  test.each(LINES)('%s', async (line, words) => {
    expect(await offered(line)).toEqual(words)
  })

  test('offers files where a flag takes one', async () => {
    expect(await offered('teltonika decode --out packag')).toEqual(['package-lock.json', 'package.json'])
    expect(await offered('teltonika decode README')).toEqual(['README.md'])
  })

  test('offers the schemes of the sinks', async () => {
    expect(await offered('teltonika serve --to nd')).toEqual(['ndjson:'])
  })

  test('offers every subcommand', async () => {
    const help = (await runCli(['--help'])).stdout
    const commands = [...help.matchAll(/^ {2}([a-z][a-z-]+) /gm)].map(([, name]) => name!)
    expect(commands.length).toBeGreaterThan(6)
    expect(await offered('teltonika ')).toEqual(
      expect.arrayContaining(commands.filter(name => name !== 'help')),
    )
  })
})

describe.skipIf(!has('fish'))(titled('fish'), () => {
  let completion: string
  beforeAll(async () => (completion = await script('fish')))

  test.each(LINES)('%s', async (line, words) => {
    const { stdout } = await run('fish', ['--no-config', '-c', `${completion}\ncomplete -C '${line}'`])
    expect(
      stdout
        .trim()
        .split('\n')
        .map(offer => offer.split('\t')[0]),
    ).toEqual(words)
  })
})

describe.skipIf(!has('zsh'))(titled('zsh'), () => {
  let completion: string
  beforeAll(async () => (completion = await script('zsh')))

  /** Types the line and Tab into an interactive zsh, and reads the line that it makes of it. */
  async function completed(line: string): Promise<string> {
    const code = `zmodload zsh/zpty
      zpty -b shell zsh -f -i
      zpty -w shell 'PS1= PS2= RPS1=; unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source '"$1"
      zpty -w shell 'show() { print -r -- "LINE<$BUFFER>"; zle .kill-buffer; }; zle -N show; bindkey "^X" show; print READY'
      zpty -m shell '*READY'$'\\r'
      zpty -w -n shell '${line}'$'\\t'$'\\x18'
      zpty -r -m shell reply '*LINE<teltonika*>*'
      print -r -- $reply
      zpty -d shell`
    const folder = await mkdtemp(join(tmpdir(), 'teltonika-zsh-'))
    try {
      await writeFile(`${folder}/_teltonika`, completion)
      const { stdout } = await run('zsh', ['-f', '-c', code, 'zsh', `${folder}/_teltonika`], {
        timeout: 20_000,
      })
      return /LINE<(teltonika[^>]*)>/.exec(stdout)?.[1] ?? stdout
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  test.each(LINES)('%s', async (line, [word]) => {
    expect((await completed(line)).trimEnd()).toBe(line.replace(/\S+$/, word!))
  })
})

describe('the manual page', () => {
  test('has every subcommand and flag, and examples as they are to be typed', async () => {
    const { stdout } = await runCli(['man'])
    expect(stdout).toMatch(/^\.TH TELTONIKA 1 /)
    expect(stdout).toContain('.SS "teltonika encode\\-cmd ')
    expect(stdout).toContain('\\fB\\-\\-max\\-connections\\fR \\fIn\\fR')
    expect(stdout).toContain('$ teltonika decode day.pcap.gz \\-\\-summary')
  })

  test.skipIf(!has('man'))(
    has('man') ? 'is formatted without a warning' : 'is formatted (skipped: man is not installed)',
    async () => {
      const { stdout: page } = await runCli(['man'])
      const formatted = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-'], { input: page })
      expect(formatted.stderr.toString()).toBe('')
      expect(formatted.stdout.toString()).toContain('NAME')
    },
  )
})

test.each([
  ['', /^ {2}teltonika (\S+)(.*?) {2,}/gm],
  // In a clone, where it is no command of its own.
  ['exec', /^ {2}npx teltonika (\S+)(.*?) {2,}/gm],
])('alone it says what it is and what to type next (npm_command=%s)', async (npm, line) => {
  const { stdout, stderr, status } = await runCli([], { env: { npm_command: npm } })
  expect([status, stderr]).toEqual([0, ''])
  const commands = [...stdout.matchAll(line)]
  expect(commands).toHaveLength(3)
  expect(stdout.split('\n').every(line => line.length <= 80)).toBe(true)
})
