// How the library and the drivers become files: shared by the build and by the single executable. The program: program.mjs.
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

const written = {
  charset: 'ascii',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
}

const shared = { ...written, bundle: true }

const small = { minifySyntax: true, minifyWhitespace: true }

/** How esbuild writes a file that is a bundle already. */
export const minified = { ...written, ...small }

/** What stays a package beside the drivers, where it is installed: SQLite for an older Node, and faster parts. */
export const BESIDE_DRIVERS = ['@photostructure/sqlite', 'pg-native', 'bufferutil', 'utf-8-validate']

const commonJs = { ...shared, ...small, format: 'cjs' }

/** The library, ESM, for Node and browsers. */
export const libraryBundle = {
  ...shared,
  entryPoints: ['src/index.ts'],
  format: 'esm',
  platform: 'neutral',
  plugins: [jsonAsText],
}

/** What only some sinks need, a file each: loaded with the first sink that does. */
export const driversBundle = {
  ...commonJs,
  entryPoints: (await readdir('src/sink/drivers')).map(file => `src/sink/drivers/${file}`),
  outExtension: { '.js': '.cjs' },
  external: BESIDE_DRIVERS,
}
