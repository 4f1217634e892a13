import type { Describe, Reading } from '../../src/render/describe.js'

/** A describer that reads every packet in this one way. */
export function reads(reading: Omit<Reading, 'joined'> & Partial<Reading>): Describe {
  return { read: () => ({ joined: () => [], ...reading }) }
}
