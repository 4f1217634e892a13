/** README.md and docs/: every example prints what it says, every command line works. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROGRAM, runCli } from '../support/run-cli.js'
import { Sandbox } from '../support/sandbox.js'
import { hasNats, startNats } from '../support/services/nats-server.js'
import { type Service, titled } from '../support/services/service.js'
import { ServeProcess } from './serve-process.js'

interface Document {
  readonly name: string
  readonly text: string
}

const DOCUMENTS: readonly Document[] = ['README.md', ...readdirSync('docs').map(name => `docs/${name}`)]
  .filter(name => name.endsWith('.md'))
  .map(name => ({ name, text: readFileSync(name, 'utf8') }))
const README = DOCUMENTS[0]!
/** The NATS that the documents speak of. */
const BROKER = 'nats://broker:4222'

/** Fenced blocks with this info string, in their order. */
function blocks(info: string, { text }: Document): string[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === info)
    .map(([, , body]) => body ?? '')
}

/** Words of a command line as a shell splits it; the documents quote nothing else. */
function words(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

describe('every example prints what the document says', () => {
  it.each(DOCUMENTS.flatMap(document => blocks('console', document)))('%s', async block => {
    const [first = '', ...expected] = block.split('\n')
    const [program, ...args] = words(first.replace(/^\$ /, ''))
    expect(program).toBe('teltonika')
    const { stdout, stderr } = await runCli(args)
    expect(`${stderr}${stdout}`.trimEnd()).toBe(expected.join('\n').trimEnd())
  })

  it.each(DOCUMENTS.flatMap(document => blocks('js run', document)))('%s', async block => {
    const [code = '', expected] = block.split('\n// Prints:\n')
    const printed = await runModule(code.replaceAll("from 'teltonika'", "from './dist/index.js'"))
    expect(printed.status).toBe(0)
    expect(printed.stdout.trimEnd()).toBe((expected ?? '').replaceAll(/^\/\/ /gm, '').trimEnd())
  })
})

describe('links', () => {
  /** As GitHub names a heading. */
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')

  it.each(DOCUMENTS)('of $name lead somewhere', ({ name, text }) => {
    const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
    for (const [, target = ''] of prose.matchAll(/\]\(([^)]+)\)/g)) {
      if (/^https?:/.test(target)) continue
      const [path = '', wanted] = target.split('#')
      const file = path === '' ? name : join(dirname(name), path)
      expect(existsSync(file), target).toBe(true)
      if (wanted === undefined) continue
      const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
        anchor(title),
      )
      expect(headings, target).toContain(wanted)
    }
  })

  it('lead from the index to every page', () => {
    const index = DOCUMENTS.find(({ name }) => name === 'docs/README.md')!.text
    for (const { name } of DOCUMENTS) {
      if (name !== 'README.md' && name !== 'docs/README.md') expect(index).toContain(`](${basename(name)})`)
    }
  })
})

describe('the first session', () => {
  it('goes as the README shows it', async () => {
    const [server = '', device = ''] = blocks('console session', README)
    const serve = await ServeProcess.start()
    const [simulate = '', ...printed] = device.split('\n')
    const { stdout, stderr, status } = await runCli([
      ...words(simulate).slice(2),
      '--port',
      String(serve.port),
    ])
    expect(status).toBe(0)
    expect(plain(`${stderr}${stdout}`)).toBe(plain(printed.join('\n')))
    await serve.saw('stderr', /ended after/)
    const ended = await serve.stop('SIGINT')
    expect(ended.status).toBe(0)
    const shown = server.split('\n').slice(1)
    const isLog = (line: string): boolean => /^\d\d:\d\d:\d\dZ /.test(line)
    expect(plain(ended.stderr)).toBe(plain(shown.filter(isLog).join('\n')))
    expect(plain(ended.stdout)).toBe(plain(shown.filter(line => !isLog(line)).join('\n')))
  })
})

describe('commands to a device', () => {
  const session = async (block: string, url: string, ...args: string[]): Promise<void> => {
    const serve = await ServeProcess.start(args)
    const simulate = ['simulate', '--imei', '356307042441013', '--seed', '1', '--port', String(serve.port)]
    const argv = [PROGRAM, ...simulate, '--count', '200', '--interval', '1000']
    const device = spawn(process.execPath, argv, { stdio: 'ignore' })
    await serve.saw('stdout', /\n/)
    let shown = ''
    for (const [, command = ''] of block.matchAll(/^\$ teltonika (.*)$/gm)) {
      const { stdout, stderr } = await runCli(words(command.replace(BROKER, url)))
      shown += `$ teltonika ${command}\n${stderr}${stdout}`
    }
    const timeless = (text: string): string => text.replaceAll(/20\d\d-\S+Z|Uptime: \d+/g, 'TIME')
    expect(timeless(shown)).toBe(timeless(block))
    device.kill('SIGKILL')
    expect((await serve.stop()).status).toBe(0)
  }

  it.each(
    DOCUMENTS.flatMap(document =>
      blocks('console send', document).map(block => ({ block, name: document.name })),
    ),
  )('go as $name shows them', ({ block }) => session(block, BROKER))

  it.skipIf(!hasNats)(titled('go through a cluster', 'nats-server', hasNats), async () => {
    const [block = ''] = DOCUMENTS.flatMap(document => blocks('console cluster', document))
    const nats = await startNats()
    await session(block, nats.url, '--cluster', nats.url, '--control', 'none')
    await nats.stop()
  })
})

/** What runs of a line of a shell block: without its comment, and without other programs that it is piped into. */
function commandLine(line: string): string | undefined {
  const parts = line.replace(/ +# .*$/, '').split(' | ')
  const from = parts.findIndex(part => /^teltonika( |$)/.test(part))
  if (from < 0) return undefined
  const run = parts.slice(from)
  const foreign = run.findIndex(part => !part.startsWith('teltonika '))
  return (foreign < 0 ? run : run.slice(0, foreign)).join(' | ')
}

/** The host of a sink; whatever may run there is not the tests' to use, and a server starts without it. */
const SERVICE = /^((?:postgres|nats|mqtt|https?):\/\/(?:[^@/]*@)?)localhost(?::\d+)?/

describe('every other command line works', () => {
  const lines = DOCUMENTS.flatMap(document =>
    blocks('', document)
      .flatMap(block => block.split('\n'))
      .filter(line => commandLine(line) !== undefined)
      .map(line => ({ line, name: document.name })),
  )
  let sandbox: Sandbox
  let serve: ServeProcess
  let nats: Service | undefined

  beforeAll(async () => {
    nats = hasNats ? await startNats() : undefined
    sandbox = await Sandbox.create()
    serve = await ServeProcess.start([], {}, sandbox.folder)
  })

  afterAll(async () => {
    await serve.stop()
    await nats?.stop()
    await sandbox.remove()
  })

  it('is found', () => {
    expect(lines.length).toBeGreaterThan(10)
  })

  const needsNats = ({ line }: { readonly line: string }): boolean => line.includes(BROKER) && !hasNats
  it.skip.each(lines.filter(needsNats))(
    '$line ($name; skipped: nats-server is not installed)',
    () => undefined,
  )

  it.each(lines.filter(line => !needsNats(line)))('$line ($name)', async ({ line }) => {
    const command = commandLine(line)!.replaceAll(BROKER, nats?.url ?? BROKER)
    if (command.startsWith('teltonika serve')) {
      const flags = words(command).slice(2)
      const free = flags.map((word, at) =>
        /-port$|^--metrics$/.test(flags[at - 1] ?? '') ? '0' : word.replace(SERVICE, '$1127.0.0.1:1'),
      )
      const server = await ServeProcess.start(free, {}, sandbox.folder)
      expect((await server.stop()).status).toBe(0)
      return
    }
    // To our server, and without the pauses that make it pleasant to watch.
    const here = command
      .replace(/^teltonika simulate/, `$& --port ${serve.port} --interval 0`)
      .replace(/\blocalhost:5027\b/, `127.0.0.1:${serve.port}`)
    const { status, stderr } = await sandbox.run(here, readFileSync('captures/pcap-ethernet.pcap'))
    expect(stderr).not.toMatch(/^(?:error|teltonika):/m)
    expect(status).toBe(0)
  })
})

describe('simulated devices', () => {
  it.each(DOCUMENTS.flatMap(document => blocks('console simulate', document)))('%s', async block => {
    const sandbox = await Sandbox.create()
    const serve = await ServeProcess.start()
    const [first = '', ...expected] = block.split('\n')
    const line = `${first.replace(/^\$ /, '')} --port ${serve.port}`
    const { status, stdout, stderr } = await sandbox.run(line, new Uint8Array())
    expect(plain(`${stderr}${stdout}`)).toBe(plain(expected.join('\n')))
    expect(status).toBe(0)
    await serve.stop()
    await sandbox.remove()
  })
})

/** Without what differs from run to run: times, ports, latencies. */
function plain(text: string): string {
  return text
    .replaceAll(/^\d\d:\d\d:\d\d(\.\d+)?/gm, 'TIME')
    .replaceAll(/(127\.0\.0\.1|\[::\]):\d+/g, 'ADDRESS')
    .replaceAll(/ *\d+\.\d ms/g, ' N ms')
    .replaceAll(/\d+\.\d s\b/g, 'N s')
    .trimEnd()
}

function runModule(code: string): Promise<{ status: number | null; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.on('error', reject)
    child.on('close', status => {
      resolve({ status, stdout })
    })
  })
}
