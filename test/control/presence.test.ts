import { describe, expect, it } from 'vitest'
import { WorkerPresence } from '../../src/control/presence.js'

const IMEI = '356307042441013'

function watched(): { presence: WorkerPresence; told: string[] } {
  const presence = new WorkerPresence()
  const told: string[] = []
  presence.listen({
    onConnected: ({ imei }) => told.push(`${imei} came`),
    onGone: ({ imei }) => told.push(`${imei} went`),
  })
  return { presence, told }
}

describe('WorkerPresence', () => {
  it('has a device where it logged in last, and says who had it before', () => {
    const { presence, told } = watched()
    expect(presence.came(IMEI, 1)).toBeUndefined()
    expect(presence.came(IMEI, 2)).toBe(1)
    expect(presence.came(IMEI, 2)).toBeUndefined()
    expect(presence.holderOf(IMEI)).toBe(2)
    expect(presence.connectedCount).toBe(1)
    expect(told).toEqual([`${IMEI} came`, `${IMEI} came`, `${IMEI} came`])
  })

  it('forgets an old connection without a word, and the last one with one', () => {
    const { presence, told } = watched()
    presence.came(IMEI, 1)
    presence.came(IMEI, 2)
    presence.went(IMEI, 1)
    presence.went(IMEI, 1)
    expect(presence.holderOf(IMEI)).toBe(2)
    presence.went(IMEI, 2)
    expect(presence.holderOf(IMEI)).toBeUndefined()
    expect([...presence.connected()]).toEqual([])
    expect(told.slice(2)).toEqual([`${IMEI} went`])
  })

  it('goes back to an older connection when the newer worker dies', () => {
    const { presence, told } = watched()
    const other = '352093081452468'
    presence.came(IMEI, 1)
    presence.came(IMEI, 2)
    presence.came(other, 2)
    presence.lost(2)
    expect(presence.holderOf(IMEI)).toBe(1)
    expect(told.slice(3)).toEqual([`${other} went`])
  })
})
