// dist/index.js (the library, ESM), dist/teltonika.cjs (the program), which loads from dist/parts/ what a command needs,
// and dist/drivers/*.cjs (what only some sinks need). The single executable: build-binary.mjs.
import { build } from 'esbuild'
import { driversBundle } from './bundles.mjs'
import { buildLibrary, buildProgramInParts } from './program.mjs'

await Promise.all([
  buildLibrary('dist/index.js'),
  buildProgramInParts('dist'),
  build({ ...driversBundle, outdir: 'dist/drivers' }),
])
