import type { Frame } from '../codec/types.js'
import type { Clock } from './clock.js'
import type { Verdict } from './server-handler.js'

/** When a good frame of records is acknowledged, and with which number. */
export type AckPolicy =
  /** Once every sink has durably taken it: whoever has the sinks decides. */
  | { readonly kind: 'stored' }
  | { readonly kind: 'parsed' }
  | { readonly kind: 'none' }
  /** Always this number, whatever the frame holds: a device has to send its records again unless it fits. */
  | { readonly kind: 'count'; readonly records: number }
  /** The right number, later. */
  | { readonly kind: 'delay'; readonly ms: number }

export const ACK_POLICIES = 'stored, parsed, none, count=N, delay=MS'

const MAX_COUNT = 0xffff_ffff
const MAX_DELAY_MS = 3_600_000

/**
 * Reads `stored`, `parsed`, `none`, `count=3`, `delay=250`.
 * @throws {RangeError} for anything else, with a message that names the choices
 */
export function parseAckPolicy(text: string): AckPolicy {
  if (text === 'stored' || text === 'parsed' || text === 'none') return { kind: text }
  const [, name, digits] = /^(count|delay)=(\d{1,10})$/.exec(text) ?? []
  const value = Number(digits)
  if (name === 'count' && value <= MAX_COUNT) return { kind: 'count', records: value }
  if (name === 'delay' && value <= MAX_DELAY_MS) return { kind: 'delay', ms: value }
  throw new RangeError(`an ack policy is one of ${ACK_POLICIES} (MS up to ${MAX_DELAY_MS})`)
}

/** The verdict on a good frame of records by a policy that asks no sink. */
export function verdictBy(
  policy: Exclude<AckPolicy, { readonly kind: 'stored' }>,
  frame: Frame,
  clock: Clock,
): Verdict | Promise<Verdict> {
  switch (policy.kind) {
    case 'parsed':
      return frame.recordCount
    case 'none':
      return undefined
    case 'count':
      return policy.records
    case 'delay':
      return new Promise(resolve => clock.after(policy.ms, () => resolve(frame.recordCount)))
  }
}
