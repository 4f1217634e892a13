// npm run check:package: packs the package, looks at it as publishing tools do, and uses it as somebody who installs it.
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Everything that may be in it. */
const MAY_HOLD = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(index\.js|teltonika\.cjs|teltonika\.1)$/,
  /^dist\/(drivers|parts)\/[a-z\d-]+\.(cjs|ndjson)$/,
  /^dist\/types\/[\w/-]+\.d\.ts$/,
]
const MUST_HOLD = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/index.js',
  'dist/teltonika.cjs',
  'dist/types/src/index.d.ts',
]
/** Of the packed file. */
const MAX_PACKED_BYTES = 1_100_000

const CONSUMER = `import { decodeTcpFrame, fromHex, standardDictionary, type Frame } from 'teltonika'
const bytes = fromHex('000000000000002808010000016B40D9AD80010000000000000000000000000000000103021503010101425E100000010000F22A')
const frame: Frame = decodeTcpFrame(bytes)
if (frame.packet.kind !== 'avl') throw new Error('no records')
for (const { io } of frame.packet.records) {
  for (const { id, value } of io) console.log(standardDictionary().view().interpret(id, value).name)
}
`
const SAYS = 'GSM Signal\nDigital Input 1\nExternal Voltage\n'

const folder = await mkdtemp(join(tmpdir(), 'package-'))
try {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'))
  const hooks = ['preinstall', 'install', 'postinstall'].filter(name => name in manifest.scripts)
  if (hooks.length > 0) throw new Error(`install scripts: ${hooks.join(', ')}`)

  const [{ files, filename, size }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
  )
  const paths = files.map(({ path }) => path)
  const strange = paths.filter(path => !MAY_HOLD.some(pattern => pattern.test(path)))
  if (strange.length > 0) throw new Error(`the package holds what nobody needs: ${strange.join(', ')}`)
  const missing = MUST_HOLD.filter(path => !paths.includes(path))
  if (missing.length > 0) throw new Error(`the package lacks ${missing.join(', ')}`)
  if (size > MAX_PACKED_BYTES) throw new Error(`the package has ${size} bytes, more than ${MAX_PACKED_BYTES}`)
  console.log(`${filename}: ${paths.length} files, ${(size / 1000).toFixed(0)} kB packed`)

  const tarball = join(folder, filename)
  run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'])
  console.log('publint: all good')
  run('npx', ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--format', 'ascii'])
  console.log('are the types wrong: no')

  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=optional', tarball], folder)
  await writeFile(join(folder, 'consumer.ts'), CONSUMER)
  for (const [module, resolution] of [
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ]) {
    const flags = [
      '--strict',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ]
    run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...flags, 'consumer.ts'], folder)
  }
  console.log('tsc --strict: accepts what a consumer writes, as a Node and as a bundler project')
  expectSaid(run(process.execPath, ['consumer.js'], folder), SAYS)
  expectSaid(run('npx', ['--no-install', 'teltonika', '--version'], folder), `${manifest.version}\n`)
  console.log('the library and the program run where the package is installed')
} finally {
  await rm(folder, { recursive: true })
}

function run(program, args, cwd) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}:\n${error.stdout}${error.stderr}`, { cause: error })
  }
}

function expectSaid(actual, expected) {
  if (actual !== expected)
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}
