/** All cases, by section. */
import type { ConformanceCase, Section } from './case.js'
import { ACKNOWLEDGEMENT } from './cases/acknowledgement.js'
import { CODECS } from './cases/codecs.js'
import { COMMANDS } from './cases/commands.js'
import { CONCURRENCY } from './cases/concurrency.js'
import { FRAMING } from './cases/framing.js'
import { HANDSHAKE } from './cases/handshake.js'
import { INTEGRITY } from './cases/integrity.js'
import { ROBUSTNESS } from './cases/robustness.js'
import { TIMEOUTS } from './cases/timeouts.js'
import { UDP } from './cases/udp.js'

export const SECTIONS: readonly Section[] = [
  HANDSHAKE,
  FRAMING,
  ACKNOWLEDGEMENT,
  INTEGRITY,
  CODECS,
  UDP,
  COMMANDS,
  TIMEOUTS,
  ROBUSTNESS,
  CONCURRENCY,
]

export const CASES: readonly ConformanceCase[] = SECTIONS.flatMap(({ cases }) => cases)

export const UDP_SECTION = UDP.number

/** The section that the case belongs to. */
export function sectionOf(id: string): number {
  return Number(id.split('.')[0])
}

/** Cases that the case builds on, where it does not say itself. */
export function prerequisites({ id, after }: ConformanceCase): readonly string[] {
  return after ?? [sectionOf(id) === UDP_SECTION ? '6.1' : '3.1']
}

/**
 * The cases that a list such as `3.2,5` names; a number alone is a section.
 * @throws {RangeError} for what names none
 */
export function selectCases(names: readonly string[]): readonly ConformanceCase[] {
  const named = new Set<ConformanceCase>()
  for (const name of names) {
    const found = CASES.filter(({ id }) => id === name || String(sectionOf(id)) === name)
    if (found.length === 0) throw new RangeError(`there is no case or section ${name}`)
    for (const one of found) named.add(one)
  }
  return CASES.filter(one => named.has(one))
}
