import type { Section } from '../case.js'
import { ANSWERS } from './udp/answers.js'
import { PACKETS } from './udp/packets.js'
import { REFUSALS } from './udp/refusals.js'

/** 6: the UDP channel. */
export const UDP: Section = {
  number: 6,
  title: 'UDP',
  cases: [...ANSWERS, ...PACKETS, ...REFUSALS],
}
