// How the sources become files: shared by the build and by the single executable.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

export const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))

/** JSON.parse of a text is read several times faster than an object literal, and only when it is asked for. */
const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /avlIds\.json$/ }, async ({ path }) => {
      const compact = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `export default JSON.parse(${JSON.stringify(compact)})`, loader: 'js' }
    })
  },
}

/** `import('./drivers/NAME.js')` in a sink stays an import, of the file in that folder beside the program. */
const driversIn = folder => ({
  name: 'drivers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/drivers\/[a-z-]+\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: path.replace(/^.*\/drivers\/(.*)\.js$/, `${folder}/$1.cjs`), external: true }
        : undefined,
    )
  },
})

/** Parts of Node that are not in its start-up snapshot: loading them takes 1 to 10 ms each, for what few calls need. */
const LATE = [
  'child_process',
  'crypto',
  'fs/promises',
  'http',
  'net',
  'os',
  'readline',
  'readline/promises',
  'worker_threads',
  'zlib',
]

/** `import { connect } from 'node:net'` loads it when `connect` is first used. */
const lateBuiltins = {
  name: 'late-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(node:)?(${LATE.join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    )
    onLoad({ filter: /./, namespace: 'late' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter(name => name !== 'default')
      return {
        contents: `let late; const load = () => late ??= require(${JSON.stringify(path)})
          module.exports = { ${names.map(name => `get ${name}() { return load().${name} }`).join(',')} }`,
        loader: 'js',
      }
    })
  },
}

const shared = {
  bundle: true,
  charset: 'ascii',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
}

/** What stays a package beside the drivers, where it is installed: SQLite for an older Node, and faster parts. */
export const BESIDE_DRIVERS = ['@photostructure/sqlite', 'pg-native', 'bufferutil', 'utf-8-validate']

const commonJs = { ...shared, format: 'cjs', minifySyntax: true, minifyWhitespace: true }

/** The library, ESM, for Node and browsers. */
export const libraryBundle = {
  ...shared,
  entryPoints: ['src/index.ts'],
  format: 'esm',
  platform: 'neutral',
  plugins: [jsonAsText],
}

const programSource = {
  ...commonJs,
  entryPoints: ['bin/teltonika.ts'],
  define: { TELTONIKA_VERSION: JSON.stringify(version) },
}

/** The program, one file with everything but the drivers. */
export const programBundle = { ...programSource, plugins: [jsonAsText, driversIn('./drivers'), lateBuiltins] }

/** The dictionary as a file that all parts share and that is read when it is asked for. */
const dictionaryBeside = {
  name: 'dictionary-beside',
  setup({ onLoad }) {
    onLoad({ filter: /avlIds\.json$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs'
        export default JSON.parse(readFileSync(__dirname + '/avl-ids.json', 'utf8'))`,
      resolveDir: '.',
    }))
  },
}

/** Leaves out the commands that are not called. */
const commandsOf = wanted => ({
  name: 'commands-of',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.\/commands\/[a-z-]+\.js$/ }, ({ path, importer }) =>
      importer.endsWith('main.ts') && !wanted(path.replace(/^.*\/(.*)\.js$/, '$1'))
        ? { path, namespace: 'left-out' }
        : undefined,
    )
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export {}' }))
  },
})

/** These tell of all the others, so they are in the part that has all. */
const OF_ALL = ['completion', 'man']

/**
 * The program in parts: `teltonika.cjs` chooses, and each command is a whole program of its own in `parts/`. V8 takes
 * longer to read a megabyte of source than to start; many small files that share code take Node longer still.
 */
export async function buildProgramInParts(folder) {
  const commands = (await readdir('src/cli/commands')).map(file => file.replace('.ts', ''))
  const parts = commands.filter(name => !OF_ALL.includes(name))
  const part = (name, wanted) =>
    build({
      ...programSource,
      entryPoints: { [name]: 'bin/teltonika.ts' },
      outdir: join(folder, 'parts'),
      outExtension: { '.js': '.cjs' },
      plugins: [dictionaryBeside, driversIn('../drivers'), commandsOf(wanted), lateBuiltins],
    })
  await mkdir(join(folder, 'parts'), { recursive: true })
  const dictionary = JSON.stringify(JSON.parse(await readFile('avlIds.json', 'utf8')))
  const chooser = `#!/usr/bin/env node
// From Node 22.1 on: what V8 has compiled once is kept for the next call.
if (parseInt(process.versions.node) >= 22) require('node:module').enableCompileCache?.()
const words = process.argv.slice(2)
const called = words.find(word => !word.startsWith('-'))
const isOwn = ${JSON.stringify(parts)}.includes(called)
const isBare = called === undefined && !words.some(word => word === '-h' || word === '--help')
require('./parts/' + (isOwn ? called : isBare ? 'none' : 'all') + '.cjs')
`
  await Promise.all([
    ...parts.map(name => part(name, other => other === name)),
    part('all', () => true),
    part('none', () => false),
    writeFile(join(folder, 'parts/avl-ids.json'), dictionary),
    writeFile(join(folder, 'teltonika.cjs'), chooser, { mode: 0o755 }),
  ])
}

/** What only some sinks need, a file each: loaded with the first sink that does. */
export const driversBundle = {
  ...commonJs,
  entryPoints: (await readdir('src/sink/drivers')).map(file => `src/sink/drivers/${file}`),
  outExtension: { '.js': '.cjs' },
  external: BESIDE_DRIVERS,
}
