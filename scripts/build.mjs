// dist/index.js (the library, ESM), dist/teltonika.cjs (the program with everything it needs in it) and
// dist/drivers/*.cjs (what only some sinks need).
import { build } from 'esbuild'
import { driversBundle, libraryBundle, programBundle } from './bundles.mjs'

await Promise.all([
  build({ ...libraryBundle, outfile: 'dist/index.js' }),
  build({ ...programBundle, outfile: 'dist/teltonika.cjs' }),
  build({ ...driversBundle, outdir: 'dist/drivers' }),
])
