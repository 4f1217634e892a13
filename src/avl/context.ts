/** What is known about the device whose elements are looked up. */
import type { ModelScope } from './models.js'

/** A codec's name as people write it: `8`, `8E`. */
export type AvlCodec = string

export interface AvlContext {
  /** Of the record; rules out families that don't speak it. */
  readonly codec?: AvlCodec | undefined
  /** The model, given or learned; it decides before everything else. */
  readonly model?: ModelScope | undefined
  /** Where no model is known: the family that the device's elements point to. */
  readonly inferred?: { readonly family: string; readonly rivals: readonly string[] } | undefined
}

/** The GH3000 is the only one to speak Codec 7, and speaks nothing else. */
export const CODEC_7_FAMILY = 'GH3000'

/** The FT platform sends Codec 8 Extended only. */
const EXTENDED_ONLY_FAMILY = 'FT'

/** Whether devices of the family send records of that codec, as far as anybody has seen. */
export function maySpeak(family: string, codec: AvlCodec | undefined): boolean {
  if (family === CODEC_7_FAMILY) return codec === '7'
  if (codec === '7') return false
  return family !== EXTENDED_ONLY_FAMILY || codec === '8E' || codec === undefined
}
