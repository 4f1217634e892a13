/** The single executables, where they have been built, in an environment that has nothing: no Node, no PATH, no HOME. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string
  readonly pkg: { readonly outputPath: string }
}
const OWN = resolve('out/teltonika')
const BY_PKG = resolve(packageJson.pkg.outputPath, 'teltonika')

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

class Run {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly ended: Promise<Ended>
  stdout = ''
  stderr = ''

  constructor(program: string, args: readonly string[], cwd: string) {
    this.child = spawn(program, args, { env: {}, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => (this.stdout += text))
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text))
    this.ended = new Promise((done, reject) => {
      this.child.on('error', reject)
      this.child.on('close', status => done({ status, stdout: this.stdout, stderr: this.stderr }))
    })
  }

  /** The first group of the pattern, once it has been said. */
  async said(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.stderr)
      if (found !== null) return found[1]!
      await Promise.race([
        new Promise(more => this.child.stderr.once('data', more)),
        this.ended.then(({ stderr }) => Promise.reject(new Error(`it ended: ${stderr}`))),
      ])
    }
  }
}

function suite(program: string): void {
  let folder: string
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'binary-'))))
  afterEach(() => rm(folder, { recursive: true }))

  const run = (...args: string[]): Promise<Ended> => new Run(program, args, folder).ended

  test('says its version', async () => {
    expect(await run('--version')).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  test('decodes a frame, with the names of the dictionary', async () => {
    const frame =
      '000000000000002808010000016B40D9AD80010000000000000000000000000000000103021503010101425E100000010000F22A'
    const { status, stdout, stderr } = await run('decode', '--json', frame)
    expect([status, stderr]).toEqual([0, ''])
    const { records } = JSON.parse(stdout) as { records: { io: { name: string }[] }[] }
    expect(records[0]!.io.map(({ name }) => name)).toContain('External Voltage')
  })

  test.each(['ndjson:records.ndjson', 'sqlite:records.db'])(
    'serves what it simulates, into %s',
    async sink => {
      const flags = ['--port', '0', '--host', '127.0.0.1', '--json', '--to', sink]
      const serve = new Run(program, ['serve', ...flags], folder)
      const port = await serve.said(/listening on 127\.0\.0\.1:(\d+)/)
      const work = ['--devices', '3', '--count', '20', '--batch', '5', '--interval', '0']
      const fleet = await run('simulate', '--port', port, ...work, '--json')
      expect(fleet.status).toBe(0)
      serve.child.kill('SIGTERM')
      const { status, stdout } = await serve.ended
      expect(status).toBe(0)
      const frames = stdout.split('\n').filter(line => line.includes('"type":"avl"'))
      const records = frames.flatMap(line => (JSON.parse(line) as { records: unknown[] }).records)
      expect(records).toHaveLength(60)
      expect(existsSync(join(folder, sink.replace(/^.*:/, '')))).toBe(true)
    },
  )
}

describe.skipIf(!existsSync(OWN))(
  existsSync(OWN) ? 'the executable' : 'the executable (skipped: npm run build:binary makes it)',
  () => suite(OWN),
)

// Takes longer to make and is the same inside: tested by whoever makes it.
if (existsSync(BY_PKG)) describe('the executable of pkg', () => suite(BY_PKG))
