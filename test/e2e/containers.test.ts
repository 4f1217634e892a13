/**
 * What can be known of the container files without an engine: the Dockerfile is sound and its steps work in a folder,
 * the health check tells the truth, every YAML of the project parses, the servers' command lines are good.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { DockerfileParser, type Instruction } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { afterAll, describe, expect, it } from 'vitest'
import { parseAllDocuments, parse } from 'yaml'
import { plainEnvironment } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'
import { ServeProcess } from './serve-process.js'

// The image has a Node with SQLite in it; where these tests run on an older one, any file will do.
const STORE = isBuiltin('node:sqlite') ? 'sqlite:' : 'ndjson:'
const TOKEN = 'a-token-of-this-test'
const DOCKERFILE = readFileSync('docker/Dockerfile', 'utf8')

/** The instructions of each stage, with their words. */
const STAGES: [name: string, words: string[]][][] = []
for (const instruction of DockerfileParser.parse(DOCKERFILE).getInstructions()) {
  if (instruction.getKeyword() === 'FROM') STAGES.push([])
  STAGES.at(-1)?.push([instruction.getKeyword(), wordsOf(instruction)])
}

function wordsOf(instruction: Instruction): string[] {
  const text = instruction.getArgumentsContent() ?? ''
  const json = /\[.*\]$/s.exec(text)?.[0]
  if (json !== undefined) return JSON.parse(json) as string[]
  return instruction.getArguments().map(argument => argument.getValue())
}

function only(stage: (typeof STAGES)[number], keyword: string): string[] {
  const found = stage.filter(([name]) => name === keyword)
  expect(found.length, keyword).toBe(1)
  return found[0]![1]
}

describe('the Dockerfile', () => {
  const root = mkdtempSync(join(tmpdir(), 'image-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const [building, running] = [STAGES[0]!, STAGES[1]!]

  it('has nothing that its linter minds', () => {
    expect(validate(DOCKERFILE).map(({ message }) => message)).toEqual([])
  })

  it('does not run as root, and has no shell in front of the server', () => {
    expect(STAGES.length).toBe(2)
    expect(only(running, 'USER')).toEqual(['node'])
    expect(only(running, 'STOPSIGNAL')).toEqual(['SIGTERM'])
    for (const keyword of ['ENTRYPOINT', 'CMD', 'HEALTHCHECK'])
      expect(DOCKERFILE).toMatch(new RegExp(`^${keyword} .*\\["[a-z]+"`, 'm'))
    expect(only(running, 'ENTRYPOINT')[0]).toBe('node')
  })

  it('takes what its ignore file lets through, and nothing else', () => {
    const allowed = readFileSync('docker/Dockerfile.dockerignore', 'utf8')
      .split('\n')
      .filter(line => line.startsWith('!'))
      .map(line => line.slice(1))
    const taken = STAGES.flat()
      .filter(([keyword, words]) => keyword === 'COPY' && !words.some(word => word.startsWith('/src')))
      .flatMap(([, words]) => words.slice(0, -1))
    expect([...taken].sort()).toEqual([...allowed].sort())
  })

  it('builds what it copies, and its last stage serves', { timeout: 120_000 }, async () => {
    const inStage = (stage: string, path: string): string => join(root, stage, path)
    for (const [keyword, words] of building) {
      if (keyword === 'COPY') {
        const target = words.at(-1)!
        for (const source of words.slice(0, -1)) {
          const into = target === './' ? source : target
          cpSync(source, inStage('build/src', into), { recursive: true })
        }
      }
      if (keyword === 'RUN' && words[1] === 'ci')
        symlinkSync(resolve('node_modules'), inStage('build/src', 'node_modules'))
      if (keyword === 'RUN' && words[1] === 'run') {
        const built = spawnSync('npm', words.slice(1), { cwd: inStage('build/src', ''), encoding: 'utf8' })
        expect(built.status, built.stderr).toBe(0)
      }
    }
    mkdirSync(inStage('run', 'data'), { recursive: true })
    for (const [keyword, words] of running) {
      if (keyword !== 'COPY') continue
      const [source, target] = words.slice(-2) as [string, string]
      cpSync(source.startsWith('/src') ? inStage('build', source) : source, inStage('run', target), {
        recursive: true,
      })
    }
    // As the container starts, but for the folder that everything is in and the ports.
    const here = (word: string): string =>
      word.replace(/\/(opt|data)\b/, `${inStage('run', '')}/$1`).replace(/^sqlite:/, STORE)
    const argv = [...only(running, 'ENTRYPOINT'), ...only(running, 'CMD')].map(here)
    const free = argv.map((word, at) => (/^--(port|metrics)$/.test(argv[at - 1] ?? '') ? '0' : word))
    const server = spawn(process.execPath, free.slice(1), {
      env: plainEnvironment({ NODE_ENV: 'production' }),
    })
    let log = ''
    await new Promise<void>(ready => {
      server.on('exit', () => ready())
      server.stderr.setEncoding('utf8').on('data', (text: string) => {
        log += text
        if (/listening on/.test(log) && /stored in/.test(log)) ready()
      })
    })
    const metrics = /127\.0\.0\.1:(\d+)\/metrics/.exec(log)?.[1] ?? log
    const health = only(running, 'HEALTHCHECK').map(here)
    expect(await checkHealth(health[1]!, { TELTONIKA_METRICS_PORT: metrics })).toMatchObject({ status: 0 })
    const ended = new Promise(end => server.on('exit', end))
    server.kill('SIGTERM')
    expect(await ended, log).toBe(0)
  })
})

function checkHealth(
  path: string,
  env: Record<string, string>,
): Promise<{ status: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [path], { env: plainEnvironment(env) })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.on('error', fail)
    child.on('close', status => done({ status, said }))
  })
}

describe('the health check', () => {
  const SCRIPT = 'docker/health.mjs'
  const metricsOf = async (serve: ServeProcess): Promise<string> =>
    (await serve.saw('stderr', /127\.0\.0\.1:(\d+)\/metrics/))[1]!

  it('fails while a sink takes nothing, and asks with the token', async () => {
    const env = { TELTONIKA_CONTROL_TOKEN: TOKEN }
    // Nobody listens on port 1.
    const serve = await ServeProcess.start(['--metrics', '0', '--to', 'nats://127.0.0.1:1'], env)
    const port = { TELTONIKA_METRICS_PORT: await metricsOf(serve) }
    // A sink is away once it was needed.
    const device = connect(serve.port, '127.0.0.1')
    device.write(vectorBytes('handshake-imei-wiki'))
    device.write(vectorBytes('c8-tcp-1'))
    await serve.saw('stderr', /takes nothing/)
    device.destroy()
    const away = await checkHealth(SCRIPT, { ...env, ...port })
    expect(away.status).toBe(1)
    expect(JSON.parse(away.said)).toMatchObject({ status: 'degraded' })
    expect((await checkHealth(SCRIPT, port)).said).toContain('a token is needed')
    // It would wait for its sink: a second signal cuts that short.
    serve.child.kill('SIGTERM')
    await serve.saw('stderr', /finishing/)
    await serve.stop('SIGTERM')
  })

  it('fails where nobody answers', async () => {
    const { status, said } = await checkHealth(SCRIPT, { TELTONIKA_METRICS_PORT: '1' })
    expect(status).toBe(1)
    expect(said).not.toBe('')
  })
})

interface Compose {
  readonly services: Readonly<
    Record<string, { readonly image?: string; readonly command?: string | string[] }>
  >
}

const DOCUMENTS = [
  'README.md',
  'captures/README.md',
  ...readdirSync('docs').map(name => `docs/${name}`),
].filter(name => name.endsWith('.md'))
const YAML = [
  { name: 'docker/compose.yaml', text: readFileSync('docker/compose.yaml', 'utf8') },
  ...DOCUMENTS.flatMap(name =>
    [...readFileSync(name, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ''], at) => ({
      name: `${name}, YAML ${at + 1}`,
      text,
    })),
  ),
]

describe('YAML', () => {
  it.each(YAML)('$name parses', ({ text }) => {
    for (const document of parseAllDocuments(text)) {
      expect([...document.errors, ...document.warnings]).toEqual([])
    }
  })

  const servers = YAML.flatMap(({ name, text }) => {
    const file = parse(text) as Partial<Compose> | null
    return Object.values(file?.services ?? {})
      .filter(({ image }) => image === 'teltonika')
      .map(({ command = [] }) => ({
        name,
        argv:
          typeof command === 'string'
            ? command.trim().split(/\s+/)
            : command.flatMap(word => word.split(/=(.*)/s, 2)),
      }))
  })

  it('has servers', () => {
    expect(servers.length).toBe(2)
  })

  it.each(servers)('$name: the server starts with its command line', async ({ argv }) => {
    expect(argv[0]).toBe('serve')
    // On free ports of this machine, and with nobody where its services are.
    const flags = argv
      .slice(1)
      .map((word, at) =>
        argv[at] === '--port' ? '0' : word.replace(/^0\.0\.0\.0:\d+$|^9464$/, '127.0.0.1:0'),
      )
      .map(word => word.replace(/(?<=[/@])(broker:4222|postgres)(?=[/?]|$)/, '127.0.0.1:1'))
    const cluster = flags.indexOf('--cluster')
    if (cluster >= 0) flags.splice(cluster, 2)
    const serve = await ServeProcess.start(flags, { TELTONIKA_CONTROL_TOKEN: TOKEN })
    expect((await serve.stop('SIGTERM')).status).toBe(0)
  })
})
