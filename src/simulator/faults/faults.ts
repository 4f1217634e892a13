/** All faults, in the order in which they are listed. A new one is one more object in one of these lists. */
import { CONVERSATION_FAULTS } from './conversation-faults.js'
import { DAMAGE_FAULTS } from './damage-faults.js'
import type { Fault } from './fault.js'
import { NETWORK_FAULTS } from './network-faults.js'

export const FAULTS: readonly Fault[] = [...NETWORK_FAULTS, ...DAMAGE_FAULTS, ...CONVERSATION_FAULTS]

export function findFault(name: string): Fault | undefined {
  return FAULTS.find(fault => fault.name === name)
}
