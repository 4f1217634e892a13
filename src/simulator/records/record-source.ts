import type { AvlRecord } from '../../codec/types.js'

/** Gives records, one after another, without an end. */
export interface RecordSource {
  nextRecord(): AvlRecord
}

/** Two readers of one source, each at its own pace; what only one has read waits for the other. */
export function twoReaders(source: RecordSource): readonly [RecordSource, RecordSource] {
  const ahead: [AvlRecord[], AvlRecord[]] = [[], []]
  const reader = (own: 0 | 1): RecordSource => ({
    nextRecord: () => {
      const waiting = ahead[own].shift()
      if (waiting !== undefined) return waiting
      const made = source.nextRecord()
      ahead[own === 0 ? 1 : 0].push(made)
      return made
    },
  })
  return [reader(0), reader(1)]
}
