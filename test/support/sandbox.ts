/** A folder in which the command lines of the documents work: the files that they name, `teltonika` on the path. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { hasOpenssl, makeCertificate } from './certificates.js'
import { PROGRAM } from './run-cli.js'

export class Sandbox {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async create(): Promise<Sandbox> {
    const folder = await mkdtemp(join(tmpdir(), 'documents-'))
    const file = (name: string, content: string | Uint8Array, mode = 0o644): Promise<void> =>
      writeFile(join(folder, name), content, { mode })
    const capture = await readFile('captures/pcap-ethernet.pcap')
    await mkdir(join(folder, 'bin'))
    await mkdir(join(folder, 'captures'))
    for (const name of ['c8-tcp.hex', 'c8-tcp.json'])
      await file(`captures/${name}`, await readFile(`captures/${name}`))
    await file('bin/teltonika', `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`, 0o755)
    await file('day.pcap', capture)
    await file('day.pcap.gz', gzipSync(capture))
    await file('fleet.txt', '356307042441013 # the van\n')
    await file('fleet.csv', 'imei,model,name\n356307042441013,FMB920,the van\n')
    await file(
      'vans.json',
      /^```json\n([\s\S]*?)^```$/m.exec(await readFile('docs/simulate.md', 'utf8'))![1]!,
    )
    await file('tour.gpx', tourGpx())
    if (hasOpenssl) {
      const { cert, key } = makeCertificate('fleet.example.org')
      await file('fleet.pem', cert)
      await file('fleet.key', key)
    }
    return new Sandbox(folder)
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true })
  }

  /** Runs a line in a shell; every program of a pipe has to succeed. */
  run(line: string, stdin: Uint8Array): Promise<{ status: number | null; stdout: string; stderr: string }> {
    const env = {
      ...process.env,
      PATH: `${join(this.folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: this.folder,
    }
    return new Promise((resolve, reject) => {
      const child = spawn('bash', ['-o', 'pipefail', '-c', line], { cwd: this.folder, env })
      let stdout = ''
      let stderr = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
      child.on('error', reject)
      child.on('close', status => resolve({ status, stdout, stderr }))
      // Most lines read nothing.
      child.stdin.on('error', () => undefined)
      child.stdin.end(stdin)
    })
  }
}

/** A drive that nobody has driven, straight through the fields: two km, a wait at its middle. */
function tourGpx(): string {
  const points = Array.from({ length: 41 }, (_, i) => {
    const at = new Date(Date.UTC(2026, 0, 1) + i * 5000).toISOString()
    const step = i <= 20 ? Math.min(i, 18) : i - 2
    return `<trkpt lat="${(54.9 + step * 0.0005).toFixed(4)}" lon="23.9"><ele>70</ele><time>${at}</time></trkpt>`
  })
  return `<gpx version="1.1"><trk><trkseg>${points.join('\n')}</trkseg></trk></gpx>\n`
}
