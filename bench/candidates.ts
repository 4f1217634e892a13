/** Everything that is measured on a corpus, by name: our own forms and the npm peers. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Corpus } from './corpora.js'
import { DECODERS, type Form } from './forms.js'

export interface PeerForm extends Form {
  /** Corpora that it cannot decode. */
  readonly without?: readonly string[]
}

type Parser = new (bytes: never) => object

const fromBench = createRequire(join(process.cwd(), 'bench', 'package.json'))

function peer(name: string, without: readonly string[], open: () => (frame: Buffer) => unknown): PeerForm {
  return {
    name,
    description: 'npm',
    without,
    prepare({ bytes, ends, records }: Corpus, keep) {
      const decode = open()
      // A Buffer for each frame is what it takes; they are made beforehand.
      const frames = ends.map((end, at) => Buffer.from(bytes.slice(ends[at - 1] ?? 0, end)))
      return () => {
        for (const frame of frames) keep(decode(frame), 0)
        return records
      }
    },
  }
}

/** Not installed with the project: `npm ci --prefix bench` brings them. */
export const PEERS: readonly PeerForm[] = [
  peer('complete-teltonika-parser', [], () => {
    const { ProtocolParser } = fromBench('complete-teltonika-parser') as { ProtocolParser: Parser }
    return frame => new ProtocolParser(frame.toString('hex') as never)
  }),
  peer('teltonika-parser', ['full8E'], () => {
    const TeltonikaParser = fromBench('teltonika-parser') as Parser
    return frame => (new TeltonikaParser(frame as never) as { getAvl(): unknown }).getAvl()
  }),
]

/** Whether the peers are there. */
export function hasPeers(): boolean {
  try {
    return PEERS.every(({ name }) => fromBench.resolve(name) !== '')
  } catch {
    return false
  }
}

export function formNamed(name: string): Form {
  const form = [...DECODERS, ...PEERS].find(candidate => candidate.name === name)
  if (form === undefined) throw new Error(`nothing is called ${name}`)
  return form
}
