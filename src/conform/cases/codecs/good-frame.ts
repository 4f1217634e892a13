import type { AvlRecord } from '../../../codec/types.js'
import type { ConformanceCase } from '../../case.js'
import { CODEC_8, frameOf, type RecordSource } from '../../material.js'

type FrameCase = Omit<ConformanceCase, 'run' | 'expects'> & {
  readonly expects?: string
  readonly codecId?: number
  make(records: RecordSource): readonly AvlRecord[]
}

/** A frame that is right, and has to be acknowledged in full. */
export function goodFrame({ make, codecId = CODEC_8, expects, ...words }: FrameCase): ConformanceCase {
  return {
    ...words,
    expects: expects ?? 'the ack of all its records',
    run: async probe => {
      await probe.exchange(await probe.login(), frameOf(make(probe.records), codecId))
    },
  }
}
