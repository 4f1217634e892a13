// dist/index.js (the library, ESM), dist/teltonika.cjs (the program with everything it needs in it) and
// dist/drivers/*.cjs (what only some sinks need: loaded with the first sink that does).
import { readdir, readFile } from 'node:fs/promises'
import { build } from 'esbuild'

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))

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

/** `import('./drivers/NAME.js')` in a sink stays an import, of the file beside the program. */
const driversApart = {
  name: 'drivers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/drivers\/[a-z-]+\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: path.replace(/^.*\/drivers\/(.*)\.js$/, './drivers/$1.cjs'), external: true }
        : undefined,
    )
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

const program = { ...shared, format: 'cjs', minifySyntax: true, minifyWhitespace: true }

const drivers = (await readdir('src/sink/drivers')).map(file => `src/sink/drivers/${file}`)

await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    format: 'esm',
    platform: 'neutral',
    plugins: [jsonAsText],
  }),
  build({
    ...program,
    entryPoints: ['bin/teltonika.ts'],
    outfile: 'dist/teltonika.cjs',
    define: { TELTONIKA_VERSION: JSON.stringify(version) },
    plugins: [jsonAsText, driversApart],
  }),
  build({
    ...program,
    entryPoints: drivers,
    outdir: 'dist/drivers',
    outExtension: { '.js': '.cjs' },
    // What these use where it is installed: SQLite for an older Node, and faster parts.
    external: ['@photostructure/sqlite', 'pg-native', 'bufferutil', 'utf-8-validate'],
  }),
])
