/** `npm run bench:pcap`: a large capture through `decode`, beside reading the file and the tools that people know. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from '../measure.js'
import { writeTraffic } from './traffic.js'

const USAGE = `npm run bench:pcap -- [options]

  --mb <n>       size of the capture (default: 200)
  --rounds <n>   how often each is run, in turns (default: 5)
  --only <names> of read, summary, json, csv, tcpflow, stat, fields (the last two of tshark); those that are not
                 installed are left out
`
const PROGRAM = 'dist/teltonika.cjs'

interface Run {
  readonly name: string
  readonly command: readonly string[]
  /** Runs once, as it takes long. */
  readonly once?: boolean
}

function main(): void {
  const { values } = parseArgs({
    options: {
      mb: { type: 'string', default: '200' },
      rounds: { type: 'string', default: '5' },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return void process.stdout.write(USAGE)
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: npm run build`)
  const folder = mkdtempSync(join(tmpdir(), 'bench-pcap-'))
  try {
    const path = join(folder, 'traffic.pcap')
    const { bytes, packets, frames, records } = writeTraffic(path, Number(values.mb) * 1e6)
    process.stdout.write(
      `${(bytes / 1e6).toFixed(0)} MB, ${packets} packets, ${frames} frames, ${records} records\n\n`,
    )
    const wanted = values.only?.split(',')
    const runs = runsOn(path, folder).filter(
      ({ name, command }) => (wanted?.includes(name) ?? true) && isThere(command[0]!),
    )
    const results = runs.map(() => [] as Spent[])
    for (let round = 0; round < Number(values.rounds); round++)
      runs.forEach(({ command, once }, at) => {
        if (round === 0 || once !== true) results[at]!.push(spend(command))
      })
    process.stdout.write('          cpu s   wall s   MB/s of cpu   RSS MB\n')
    runs.forEach(({ name }, at) => {
      const cpu = median(results[at]!.map(({ cpuS }) => cpuS))
      const wall = median(results[at]!.map(({ wallS }) => wallS))
      const rss = Math.max(...results[at]!.map(({ rssMb }) => rssMb))
      const cells = [cpu.toFixed(2).padStart(7), wall.toFixed(2).padStart(8)]
      const rest = [(bytes / 1e6 / cpu).toFixed(0).padStart(13), rss.toFixed(0).padStart(8)]
      process.stdout.write(`${name.padEnd(8)}${[...cells, ...rest].join(' ')}\n`)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runsOn(path: string, folder: string): Run[] {
  const decode = (...flags: string[]): string[] => [process.execPath, PROGRAM, 'decode', path, ...flags]
  const read = 'const b=Buffer.alloc(1<<22),f=fs.openSync(process.argv[1]);while(fs.readSync(f,b)>0);'
  return [
    { name: 'read', command: [process.execPath, '-e', read, path] },
    { name: 'summary', command: decode('--summary') },
    { name: 'json', command: decode('--json') },
    { name: 'csv', command: decode('--format', 'csv', '--io', '239,240,66') },
    { name: 'tcpflow', command: ['tcpflow', '-r', path, '-o', join(folder, 'flows')] },
    { name: 'stat', command: ['tshark', '-r', path, '-q', '-z', 'io,stat,0'], once: true },
    {
      name: 'fields',
      command: ['tshark', '-r', path, '-T', 'fields', '-e', 'tcp.stream', '-e', 'tcp.payload'],
      once: true,
    },
  ]
}

function isThere(program: string): boolean {
  return program === process.execPath || spawnSync(program, ['--version']).error === undefined
}

interface Spent {
  readonly cpuS: number
  readonly wallS: number
  readonly rssMb: number
}

/** By `getrusage` of Python, which Node has no call for: what a program took, and the most memory it had. */
function spend(command: readonly string[]): Spent {
  const start = performance.now()
  const timed = spawnSync(
    'python3',
    [
      '-c',
      'import resource,subprocess,sys; s=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL).returncode; u=resource.getrusage(resource.RUSAGE_CHILDREN); print(s,u.ru_utime+u.ru_stime,u.ru_maxrss)',
      ...command,
    ],
    { encoding: 'utf8' },
  )
  const [status, cpuS, rssKb] = timed.stdout.split(' ').map(Number)
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`)
  return { cpuS: cpuS!, wallS: (performance.now() - start) / 1000, rssMb: rssKb! / 1024 }
}

main()
