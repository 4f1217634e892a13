import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.js'
import { ServeProcess } from './serve-process.js'

const README = readFileSync('README.md', 'utf8')

/** Fenced blocks with this info string, in their order. */
function blocks(info: string): string[] {
  return [...README.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === info)
    .map(([, , body]) => body ?? '')
}

/** Words of a command line as a shell splits it; the README quotes nothing else. */
function words(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

describe('every example prints what the README says', () => {
  it.each(blocks('console'))('%s', async block => {
    const [first = '', ...expected] = block.split('\n')
    const [program, ...args] = words(first.replace(/^\$ /, ''))
    expect(program).toBe('teltonika')
    const { stdout, stderr } = await runCli(args)
    expect(`${stderr}${stdout}`.trimEnd()).toBe(expected.join('\n').trimEnd())
  })

  it.each(blocks('js run'))('%s', async block => {
    const [code = '', expected] = block.split('\n// Prints:\n')
    const printed = await runModule(code.replaceAll("from 'teltonika'", "from './dist/index.js'"))
    expect(printed.status).toBe(0)
    expect(printed.stdout.trimEnd()).toBe((expected ?? '').replaceAll(/^\/\/ /gm, '').trimEnd())
  })
})

describe('the first session', () => {
  it('goes as the README shows it', async () => {
    const [server = '', device = ''] = blocks('console session')
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

/** What a line of a shell block runs of the program, without what it is piped into and its comment. */
function commandLine(line: string): { args: string[]; isFed: boolean } | undefined {
  const [left = '', right] = line.replace(/ +# .*$/, '').split(' | ')
  const isFed = right?.startsWith('teltonika ') === true
  const command = isFed ? right : left
  return command.startsWith('teltonika ') || command === 'teltonika'
    ? { args: words(command).slice(1), isFed }
    : undefined
}

describe('every other command line works', () => {
  const lines = blocks('')
    .flatMap(block => block.split('\n'))
    .filter(line => commandLine(line) !== undefined)
  let folder: string
  let serve: ServeProcess

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readme-'))
    const capture = readFileSync('captures/pcap-ethernet.pcap')
    await writeFile(join(folder, 'day.pcap'), capture)
    await writeFile(join(folder, 'day.pcap.gz'), gzipSync(capture))
    await writeFile(join(folder, 'fleet.txt'), '356307042441013 # the van\n')
    await writeFile(join(folder, 'fleet.csv'), 'imei,model,name\n356307042441013,FMB920,the van\n')
    serve = await ServeProcess.start()
  })

  afterAll(async () => {
    await serve.stop()
    await rm(folder, { recursive: true })
  })

  it('is found', () => {
    expect(lines.length).toBeGreaterThan(10)
  })

  it.each(lines)('%s', async line => {
    const { args, isFed } = commandLine(line)!
    const [subcommand, ...rest] = args
    if (subcommand === 'serve') {
      const free = rest.map((word, at) => (rest[at - 1] === '--port' ? '0' : word))
      const server = await ServeProcess.start(free, {}, folder)
      expect((await server.stop()).status).toBe(0)
      return
    }
    // To our server, and without the pauses that make it pleasant to watch.
    const port = subcommand === 'simulate' ? ['--port', String(serve.port), '--interval', '0'] : []
    const stdin = isFed ? readFileSync('captures/pcap-ethernet.pcap') : ''
    const { status, stderr } = await runCli([...args, ...port], { cwd: folder, stdin })
    expect(stderr).not.toMatch(/^(?:error|teltonika):/m)
    expect(status).toBe(0)
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
