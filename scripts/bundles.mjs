// How the drivers become files, and what the program and the library (program.mjs) share: for the build and the single executable.
import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'esbuild'

export const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))

/** The dictionary as it is stored. It is packed by TypeScript, which Node 20 can't import as it is. */
export const dictionary = await pack()

async function pack() {
  const { outputFiles } = await build({
    entryPoints: ['src/avl/packed-data.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  })
  const module = Buffer.from(outputFiles[0].contents).toString('base64')
  const { packAvlData } = await import(`data:text/javascript;base64,${module}`)
  return packAvlData(JSON.parse(await readFile('avlIds.json', 'utf8')))
}

/** What stands for avlIds.json, with the text of the dictionary in it. */
export const dictionaryInside = `
  import { unpackAvlData } from ${JSON.stringify(resolve('src/avl/packed-data.ts'))}
  const text = ${JSON.stringify(dictionary)}
  export default unpackAvlData((from, to) => text.slice(from, to), ${dictionary.indexOf('\n')})`

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

/** What only some sinks need, a file each: loaded with the first sink that does. */
export const driversBundle = {
  ...commonJs,
  entryPoints: (await readdir('src/sink/drivers')).map(file => `src/sink/drivers/${file}`),
  outExtension: { '.js': '.cjs' },
  external: BESIDE_DRIVERS,
}
