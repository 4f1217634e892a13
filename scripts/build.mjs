// dist/index.js (the library, ESM), dist/teltonika.cjs (the program), which loads one of dist/parts/*.cjs (a program for
// each command; avl-ids.json is the dictionary of all), and dist/drivers/*.cjs (what only some sinks need). The single executable has the program in one file: build-binary.mjs.
import { build } from 'esbuild'
import { buildProgramInParts, driversBundle, libraryBundle } from './bundles.mjs'

await Promise.all([
  build({ ...libraryBundle, outfile: 'dist/index.js' }),
  buildProgramInParts('dist'),
  build({ ...driversBundle, outdir: 'dist/drivers' }),
])
