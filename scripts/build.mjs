// Two files: dist/index.js (the library, ESM) and dist/teltonika.cjs (the program with everything it needs in it).
import { readFile } from 'node:fs/promises'
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

const shared = {
  bundle: true,
  charset: 'ascii',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [jsonAsText],
}

await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    format: 'esm',
    platform: 'neutral',
  }),
  build({
    ...shared,
    entryPoints: ['bin/teltonika.ts'],
    outfile: 'dist/teltonika.cjs',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    define: { TELTONIKA_VERSION: JSON.stringify(version) },
  }),
])
