// npm run build:binary: out/teltonika, one file that needs no Node. It holds the running Node, the program and the
// drivers of the sinks. https://nodejs.org/api/single-executable-applications.html
import { execFileSync } from 'node:child_process'
import { chmod, copyFile, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { driversBundle, version } from './bundles.mjs'
import { buildProgramInOne } from './program.mjs'

const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

const work = 'out/binary'
const isWindows = process.platform === 'win32'
const target = isWindows ? 'out/teltonika.exe' : 'out/teltonika'

await rm(work, { recursive: true, force: true })
await mkdir(work, { recursive: true })

await buildProgramInOne(`${work}/teltonika.cjs`, {
  banner: await readFile('scripts/binary/embedded-require.cjs', 'utf8'),
})
// There is no import() of files in an executable: what the sources ask for so is required.
await build({ ...driversBundle, supported: { 'dynamic-import': false }, outdir: `${work}/drivers` })
await addSqlite()

const files = await filesBelow(work)
const assets = Object.fromEntries(files.map(path => [path, join(work, path)]))
await writeFile(`${work}/files.json`, JSON.stringify(files))
await writeFile(
  `${work}/sea.json`,
  JSON.stringify({
    main: `${work}/teltonika.cjs`,
    output: `${work}/sea.blob`,
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    assets: { ...assets, 'files.json': `${work}/files.json` },
  }),
)
execFileSync(process.execPath, ['--experimental-sea-config', `${work}/sea.json`], {
  stdio: ['ignore', 'ignore', 'inherit'],
})

await rm(target, { force: true })
await copyFile(process.execPath, target)
await chmod(target, 0o755)
// The copy's signature is of Node without the program.
if (process.platform === 'darwin') execFileSync('codesign', ['--remove-signature', target])
execFileSync(
  process.execPath,
  [
    'node_modules/postject/dist/cli.js',
    ...[target, 'NODE_SEA_BLOB', `${work}/sea.blob`, '--sentinel-fuse', FUSE],
    ...(process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : []),
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)
if (process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', target])

const said = execFileSync(target, ['--version'], { encoding: 'utf8' }).trim()
if (said !== version)
  throw new Error(`${target} says ${JSON.stringify(said)} instead of its version ${version}`)
const { size } = await stat(target)
console.log(`${target}: ${version}, Node ${process.versions.node}, ${(size / 1e6).toFixed(1)} MB`)

/** SQLite for a Node that has none of its own: the package's JavaScript and its part for this machine. */
async function addSqlite() {
  if (process.getBuiltinModule?.('node:sqlite') !== undefined) return
  const prebuilds = `prebuilds/${process.platform}-${process.arch}`
  for (const path of ['package.json', 'dist/index.cjs', prebuilds]) {
    await cp(
      `node_modules/@photostructure/sqlite/${path}`,
      `${work}/node_modules/@photostructure/sqlite/${path}`,
      { recursive: true },
    )
  }
  for (const path of ['package.json', 'index.js', 'node-gyp-build.js']) {
    await cp(`node_modules/node-gyp-build/${path}`, `${work}/node_modules/node-gyp-build/${path}`)
  }
}

/** Paths below the folder, without the program itself: that one is not unpacked. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && basename(entry.name) !== 'teltonika.cjs')
    .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
}
