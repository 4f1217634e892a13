// How the sources become files: shared by the build and by the single executable.
import { readdir, readFile } from 'node:fs/promises'

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

/** The program, one file with everything but the drivers. */
export const programBundle = {
  ...commonJs,
  entryPoints: ['bin/teltonika.ts'],
  define: { TELTONIKA_VERSION: JSON.stringify(version) },
  plugins: [jsonAsText, driversApart],
}

/** What only some sinks need, a file each: loaded with the first sink that does. */
export const driversBundle = {
  ...commonJs,
  entryPoints: (await readdir('src/sink/drivers')).map(file => `src/sink/drivers/${file}`),
  outExtension: { '.js': '.cjs' },
  external: BESIDE_DRIVERS,
}
