import type { ConformanceCase } from './case.js'
import type { ConformanceOptions } from './conformance-options.js'
import { sectionOf, UDP_SECTION } from './suite.js'

/** Why a case can’t be run with these options; undefined where it can. */
export function reasonToSkip(
  one: ConformanceCase,
  { udp, commandHook, verifyHook, rejectedImei, imeis, patienceMs }: ConformanceOptions,
): string | undefined {
  if (sectionOf(one.id) === UDP_SECTION && !udp) return 'over UDP, which --udp adds'
  const needs = one.needs ?? []
  if (needs.includes('command-hook') && commandHook === undefined) return 'it takes --command-hook'
  if (needs.includes('verify-hook') && verifyHook === undefined) return 'it takes --verify-hook'
  if (needs.includes('imei-rejected') && rejectedImei === undefined) return 'it takes --imei-rejected'
  if (needs.includes('any-imei') && imeis !== undefined) return 'the server lets in the IMEIs of --imei only'
  if (one.isPatient === true && patienceMs === 0) return '--patience 0 leaves it out'
  const has = imeis?.length
  if (has !== undefined && (one.devices ?? 1) > has)
    return `it takes ${one.devices ?? 1} devices, --imei names ${has}`
  return undefined
}
