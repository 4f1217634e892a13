/** The process of one candidate: V8 compiles code for what it has seen, so candidates must not see each other's work. */
import { formNamed } from './candidates.js'
import { corpora } from './corpora.js'
import { runFor } from './measure.js'

/** What a child is started for. */
export interface ChildTask {
  readonly corpus: string
  readonly frames: number
  readonly form: string
  /** Records that are held all the time; 0 for only the last result. */
  readonly kept: number
}

/** What it is asked, and what it answers: nanoseconds a record, or bytes of heap a record. */
export type ChildQuestion = { readonly roundMs: number } | { readonly heapOf: number }
export interface ChildAnswer {
  readonly value: number
}

/** Answers questions until the parent ends it. */
export function runChild({ corpus: name, frames, form, kept }: ChildTask): void {
  const corpus = corpora(frames).find(candidate => candidate.name === name)!
  const held = new Ring(kept)
  const pass = formNamed(form).prepare(corpus, (result, records) => held.keep(result, records))
  process.on('message', (question: ChildQuestion) => {
    const value =
      'roundMs' in question
        ? runFor(pass, question.roundMs) / corpus.records
        : heapOfRecords(question.heapOf, form, corpus)
    process.send!({ value } satisfies ChildAnswer)
  })
  process.send!({ value: 0 } satisfies ChildAnswer)
}

/** Holds the last results, the oldest of which goes when a new one comes. */
class Ring {
  private readonly results: unknown[] = [undefined]
  private readonly limit: number
  private records = 0
  private at = 0

  constructor(limit: number) {
    this.limit = limit
  }

  keep(result: unknown, records: number): void {
    if (this.records < this.limit) {
      this.records += records
      this.results.push(result)
      return
    }
    this.results[this.at] = result
    if (++this.at === this.results.length) this.at = 0
  }
}

/** Bytes of heap that so many records take once they are held; those of the wire are not counted. */
function heapOfRecords(count: number, form: string, corpus: ReturnType<typeof corpora>[number]): number {
  const held: unknown[] = []
  let records = 0
  const pass = formNamed(form).prepare(corpus, (result, found) => {
    held.push(result)
    records += found
  })
  pass()
  held.length = 0
  records = 0
  const before = heapUsed()
  while (records < count) pass()
  const bytes = heapUsed() - before
  return held.length > 0 ? bytes / records : 0
}

function heapUsed(): number {
  const { gc } = globalThis as { gc?: () => void }
  gc?.()
  gc?.()
  return process.memoryUsage().heapUsed
}
