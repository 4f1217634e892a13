/** What a conformance case is. Adding one is adding an object to a list in `cases/`. */
import type { Probe } from './probe.js'

/**
 * `must`: a document demands it, or no device could work with less. `should`: servers that lack it lose data or devices in
 * practice, though no document says so. `may`: worth knowing. What the documents leave open is never a `must`.
 */
export type Level = 'must' | 'should' | 'may'

/** What a case can't be run without, beside a server. */
export type Need = 'command-hook' | 'verify-hook' | 'imei-rejected' | 'any-imei'

export interface ConformanceCase {
  /** `section.number`; never given to another case once it was released. */
  readonly id: string
  readonly title: string
  readonly level: Level
  /** What the server has to do, and why. */
  readonly requirement: string
  /** The document, capture or report that it comes from. */
  readonly source: string
  /** What goes to the server, in words. */
  readonly sends: string
  /** What has to come of it, in words. */
  readonly expects: string
  /** Devices with an IMEI of their own that it takes; default 1. */
  readonly devices?: number
  readonly needs?: readonly Need[]
  /**
   * Cases that tell what this one builds on. Where one of them has failed this one is skipped, so that one fault is not
   * reported forty times. Default: 3.1, in the UDP section 6.1.
   */
  readonly after?: readonly string[]
  /**
   * True for what might take the server down or would be disturbed by others: such a case has the server to itself, and
   * another device is served afterwards, or the case has failed.
   */
  readonly isAlone?: boolean
  /** True where the server's own times are waited for, up to the run's patience. */
  readonly isPatient?: boolean
  /** @throws {Unmet} where the server does something else */
  run(probe: Probe): Promise<void>
}

export interface Section {
  readonly number: number
  readonly title: string
  readonly cases: readonly ConformanceCase[]
}
