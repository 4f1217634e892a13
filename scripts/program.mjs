// The library and the program as files. V8 takes longer to read a megabyte of source than Node takes to start, and Node takes a fifth of
// a millisecond for each file: what is loaded together stands in one, and what is shared is there once.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { transform } from 'esbuild'
import { rolldown } from 'rolldown'
import { dictionary, dictionaryInside, minified, version } from './bundles.mjs'

/**
 * The files that are put together by hand, in this order: a module belongs to the first that has a root which imports
 * it. The others, a file for each `import()` and for what some of them share, the bundler finds by itself.
 */
const PARTS = {
  main: ['bin/teltonika.ts'],
  flags: [
    'src/cli/options.ts',
    'src/cli/terminal.ts',
    'src/cli/text-file.ts',
    'src/cli/paint.ts',
    'src/cli/check-digit.ts',
    'src/codec/layouts.ts',
    'src/render/renderers.ts',
  ],
  basics: [
    'src/wire/reader.ts',
    'src/wire/writer.ts',
    'src/wire/edit-distance.ts',
    'src/render/value-text.ts',
  ],
  codec: ['src/codec/tcp-frame.ts'],
  commands: ['src/catalogue/command-advice.ts'],
  dictionary: ['src/cli/dictionary.ts'],
  card: ['src/cli/avl-meanings.ts', 'src/render/definition-card.ts', 'src/render/definition-models.ts'],
  session: ['src/session/server-stream.ts', 'src/session/device-stream.ts', 'src/codec/udp-datagram.ts'],
  decoding: [
    'src/cli/decode/inputs.ts',
    'src/cli/decode/run.ts',
    'src/render/pretty.ts',
    'src/diagnosis/diagnose.ts',
  ],
}

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

/** `import { connect } from 'node:net'` loads it when `connect` is first used: imports become reads of properties. */
const lateBuiltins = {
  name: 'late-builtins',
  resolveId: {
    filter: { id: new RegExp(`^(node:)?(${LATE.join('|')})$`) },
    handler: (id, importer) =>
      importer?.startsWith('\0late:') ? { id, external: true } : { id: `\0late:${id.replace('node:', '')}` },
  },
  load: {
    filter: { id: /^\0late:/ },
    handler: id => ({
      code: `let late
        const load = () => (late ??= require(${JSON.stringify(id.slice('\0late:'.length))}))
        module.exports = Object.create(new Proxy({}, { get: (_, name) => load()[name] }))`,
      moduleType: 'js',
    }),
  },
}

/** `import('./drivers/NAME.js')` in a sink stays one, of the file in that folder beside the program. */
const driversIn = folder => ({
  name: 'drivers-apart',
  resolveId: {
    filter: { id: /\/drivers\/[a-z-]+\.js$/ },
    handler: id => ({ id: id.replace(/^.*\/drivers\/(.*)\.js$/, `${folder}/$1.cjs`), external: true }),
  },
})

/**
 * What bundlers put between an import and a package that is no ES module is a copy of all its properties. This is an
 * object without properties of its own, before the module; `process` is there without an import.
 */
const plainBuiltins = {
  name: 'plain-builtins',
  resolveId: {
    filter: { id: /^node:(buffer|events|fs|path|process|stream|util)$/ },
    handler: (id, importer) => (importer?.includes('/src/') ? { id: `\0plain:${id}` } : null),
  },
  load: {
    filter: { id: /^\0plain:/ },
    handler: id => {
      const name = id.slice('\0plain:'.length)
      const code =
        name === 'node:process'
          ? 'export default process'
          : `module.exports = Object.create(require(${JSON.stringify(name)}))`
      return { code, moduleType: 'js' }
    },
  },
}

/** Who wants colour is asked in src/cli/terminal.ts; chalk's own guess would load half of Node. */
const noGuess = {
  name: 'no-guess',
  resolveId: {
    filter: { id: /^#supports-color$/ },
    handler: (id, importer) => ({ id: join(dirname(importer), 'vendor/supports-color/browser.js') }),
  },
}

const withDictionary = code => ({
  name: 'dictionary',
  load: { filter: { id: /avlIds\.json$/ }, handler: () => ({ code, moduleType: 'js' }) },
})

/** A file of its own: bytes of which few are made text. */
const dictionaryBeside = `
  import { readFileSync } from 'node:fs'
  import { unpackAvlData } from ${JSON.stringify(resolve('src/avl/packed-data.ts'))}
  const bytes = readFileSync(__dirname + '/avl-ids.ndjson')
  export default unpackAvlData((from, to) => bytes.toString('latin1', from, to), ${dictionary.indexOf('\n')})`

/**
 * The library, ESM, for Node and browsers. Constants stay constants: V8 puts their values where they are used, which
 * makes decoding a tenth faster.
 */
export async function buildLibrary(file) {
  const bundle = await rolldown({
    input: 'src/index.ts',
    platform: 'neutral',
    transform: { target: 'node20' },
    plugins: [withDictionary(dictionaryInside)],
  })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  await mkdir(dirname(file), { recursive: true })
  const { code } = await transform(output[0].code, {
    charset: 'ascii',
    legalComments: 'none',
    target: 'node20',
  })
  await writeFile(file, code)
}

/** The program in one file, with everything but the drivers. */
export async function buildProgramInOne(file, { banner }) {
  const [{ code }] = await generate([withDictionary(dictionaryInside), driversIn('./drivers')], {
    codeSplitting: false,
  })
  await writeFile(file, `${banner}\n${await written(code)}`)
}

/** `teltonika.cjs`, which enters what is in `parts/`. */
export async function buildProgramInParts(folder) {
  const output = await generate([withDictionary(dictionaryBeside), driversIn('../drivers')], {
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'parts', name: partNames() }],
    },
  })
  await rm(join(folder, 'parts'), { recursive: true, force: true })
  await mkdir(join(folder, 'parts'), { recursive: true })
  await Promise.all([
    ...output.map(async ({ fileName, code }) =>
      writeFile(join(folder, 'parts', fileName), await written(code)),
    ),
    writeFile(join(folder, 'parts/avl-ids.ndjson'), dictionary),
    writeFile(join(folder, 'teltonika.cjs'), START, { mode: 0o755 }),
  ])
}

const START = `#!/usr/bin/env node
// From Node 22.1 on: what V8 has compiled once is kept for the next call.
if (parseInt(process.versions.node) >= 22) require('node:module').enableCompileCache?.()
require('./parts/main.cjs')
`

async function generate(plugins, output) {
  const bundle = await rolldown({
    input: 'bin/teltonika.ts',
    preserveEntrySignatures: 'allow-extension',
    platform: 'node',
    transform: { target: 'node20', define: { TELTONIKA_VERSION: JSON.stringify(version) } },
    plugins: [...plugins, lateBuiltins, plainBuiltins, noGuess],
    // A package asks for zlib by eval, so that bundlers for browsers do not see it.
    checks: { eval: false, ineffectiveDynamicImport: false },
  })
  const { output: files } = await bundle.generate({
    format: 'cjs',
    strict: true,
    dynamicImportInCjs: false,
    entryFileNames: 'main.cjs',
    chunkFileNames: '[name].cjs',
    ...output,
  })
  return files
}

/** In which of PARTS a module is; undefined for those that the bundler has to see to. */
function partNames() {
  let parts
  return (id, modules) => {
    parts ??= assigned(modules)
    // What stands for a part of Node is small, and no part's own.
    return parts.get(id) ?? (id.startsWith('\0') ? 'flags' : undefined)
  }
}

function assigned(modules) {
  const parts = new Map()
  for (const [part, roots] of Object.entries(PARTS)) {
    const open = roots.map(root => join(process.cwd(), root))
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const module = parts.has(id) ? null : modules.getModuleInfo(id)
      if (module === null) continue
      parts.set(id, part)
      open.push(...module.importedIds)
    }
  }
  return parts
}

/**
 * V8 keeps ASCII in half the memory; the bundler does not write it, esbuild does. And V8 reads a large arrow function
 * again when it is called, with all functions in it, but not a function in parentheses: packages in CommonJS are such.
 */
async function written(source) {
  const wrapped = source.replaceAll(/__commonJSMin\(\(\((.*?)\) => \{/g, '__commonJSMin((function($1) {')
  const { code } = await transform(wrapped, minified)
  return code
}
