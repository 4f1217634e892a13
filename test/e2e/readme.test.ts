import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
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
