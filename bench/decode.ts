/** What frames cost in each form: results dropped, results held, and the heap that a held record takes. */
import { hasPeers, PEERS } from './candidates.js'
import { corpora } from './corpora.js'
import { DECODERS } from './forms.js'
import type { Row } from './report.js'
import { heapOf, inTurns, type Turns } from './turns.js'

/** Forms that somebody may hold on to, with how many records. */
const HELD_FORMS = ['frames', 'views', 'values', 'objects']
const HELD = [10_000, 80_000]

export interface DecodeOptions extends Turns {
  /** Frames of each corpus. */
  readonly frames: number
  readonly forms?: ReadonlySet<string> | undefined
}

export async function benchDecode(options: DecodeOptions): Promise<Row[]> {
  const { frames, forms } = options
  const rows: Row[] = []
  const peers = hasPeers() ? PEERS : []
  for (const { name: corpus, bytes, records } of corpora(frames)) {
    const candidates = [
      ...DECODERS,
      ...peers.filter(({ without }) => without?.includes(corpus) !== true),
    ].filter(({ name }) => name === 'crc' || forms === undefined || forms.has(name))
    const tasks = candidates.map(({ name: form }) => ({ corpus, frames, form, kept: 0 }))
    const times = await inTurns(tasks, options)
    const [floor = NaN] = times
    candidates.forEach(({ name, description }, at) => {
      const ns = times[at]!
      const megabytes = (bytes.length / records / ns) * 1000
      rows.push({
        group: corpus,
        name,
        description,
        values: { 'ns/record': ns, 'MB/s': megabytes, 'x floor': ns / floor },
      })
    })
  }
  return rows
}

export async function benchHeld(options: DecodeOptions): Promise<Row[]> {
  const { frames, forms } = options
  const held = HELD_FORMS.filter(name => forms === undefined || forms.has(name))
  const corpus = 'full8'
  const rows: Row[] = []
  for (const kept of HELD) {
    const tasks = held.map(form => ({ corpus, frames, form, kept }))
    const times = await inTurns(tasks, options)
    held.forEach((name, at) => {
      rows.push({
        group: `${corpus}, ${kept} records held`,
        name,
        description: '',
        values: { 'ns/record': times[at]! },
      })
    })
  }
  for (const form of held) {
    const bytes = await heapOf({ corpus, frames, form, kept: 0 }, 2 * HELD[0]!)
    rows.push({ group: `${corpus}, heap`, name: form, description: '', values: { 'bytes/record': bytes } })
  }
  return rows
}
