// npm run pkg: out/pkg/teltonika, the single executable as @yao-pkg/pkg makes it (its SEA mode), by the settings under
// "pkg" in package.json. pkg and the Node that goes into it come from npm: pkg's own cache is filled with that Node, so
// that nothing else is downloaded.
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { version } from './bundles.mjs'

const PKG = '@yao-pkg/pkg@6.23.0'

const { pkg } = JSON.parse(await readFile('package.json', 'utf8'))
const [target] = pkg.targets
const [, nodeVersion, platform, arch] = /^node(\d+\.\d+\.\d+)-(\w+)-(\w+)$/.exec(target) ?? []
if (nodeVersion === undefined)
  throw new Error(`pkg.targets needs a whole version, as node22.1.0-linux-x64, not ${target}`)

const tools = resolve('out/pkg-tools')
const nodePackage = `node-${platform}-${arch}`
await mkdir(tools, { recursive: true })
await writeFile(`${tools}/package.json`, '{"private":true}')
run('npm', ['install', '--no-audit', '--no-fund', '--silent', PKG, `${nodePackage}@${nodeVersion}`], {
  cwd: tools,
})
const node = `${tools}/node_modules/${nodePackage}/bin/node`

// What pkg keeps of a download: the archive, the executable out of it, and a mark beside each that it is whole.
const archive = `node-v${nodeVersion}-${platform}-${arch}`
const cache = `${tools}/home/.pkg-cache/sea`
await mkdir(`${cache}/${archive}/bin`, { recursive: true })
await copyFile(node, `${cache}/${archive}/bin/node`)
for (const mark of [`${archive}.tar.gz`, `${archive}.tar.gz.ok`, `${archive}/bin/node.ok`])
  await writeFile(`${cache}/${mark}`, '')

const built = `${pkg.outputPath}/teltonika`
await rm(built, { force: true })
run(process.execPath, ['scripts/build.mjs'])
run(node, [`${tools}/node_modules/@yao-pkg/pkg/lib-es5/bin.js`, '.'], {
  env: { ...process.env, HOME: `${tools}/home` },
})

// It may report success and leave a bare Node.
const said = execFileSync(built, ['--version'], { encoding: 'utf8' }).trim()
if (said !== version)
  throw new Error(`${built} says ${JSON.stringify(said)} instead of its version ${version}`)
// What is read from files beside the program has to be in it too.
execFileSync(built, ['avl', '66'], { stdio: ['ignore', 'ignore', 'inherit'] })
const { size } = await stat(built)
console.log(`${built}: ${version}, Node ${nodeVersion}, ${(size / 1e6).toFixed(1)} MB`)

function run(program, args, options = {}) {
  execFileSync(program, args, { stdio: 'inherit', ...options })
}
