import { describe, expect, it } from 'vitest'
import {
  DEVICE_TRANSITIONS,
  isAllowed,
  SERVER_TRANSITIONS,
  SessionError,
  transition,
} from '../../src/session/transitions.js'

/** Every allowed move of the server's side: from, by, to. */
const SERVER = [
  ['awaitingImei', 'imei', 'answering'],
  ['awaitingImei', 'reject', 'awaitingImei'],
  ['awaitingImei', 'ping', 'awaitingImei'],
  ['awaitingImei', 'close', 'closed'],
  ['answering', 'accept', 'open'],
  ['answering', 'reject', 'awaitingImei'],
  ['answering', 'close', 'closed'],
  ['open', 'imei', 'answering'],
  ['open', 'ping', 'open'],
  ['open', 'frame', 'open'],
  ['open', 'acknowledge', 'open'],
  ['open', 'command', 'open'],
  ['open', 'close', 'closed'],
] as const

const DEVICE = [
  ['offline', 'connect', 'awaitingLogin'],
  ['awaitingLogin', 'accepted', 'ready'],
  ['awaitingLogin', 'rejected', 'closed'],
  ['awaitingLogin', 'ping', 'awaitingLogin'],
  ['awaitingLogin', 'close', 'closed'],
  ['ready', 'records', 'awaitingAck'],
  ['ready', 'command', 'ready'],
  ['ready', 'respond', 'ready'],
  ['ready', 'ping', 'ready'],
  ['ready', 'close', 'closed'],
  ['awaitingAck', 'ack', 'ready'],
  ['awaitingAck', 'command', 'awaitingAck'],
  ['awaitingAck', 'respond', 'awaitingAck'],
  ['awaitingAck', 'ping', 'awaitingAck'],
  ['awaitingAck', 'close', 'closed'],
  ['closed', 'connect', 'awaitingLogin'],
] as const

describe.each([
  { role: 'server', table: SERVER_TRANSITIONS as Table, moves: SERVER as readonly Move[] },
  { role: 'device', table: DEVICE_TRANSITIONS as Table, moves: DEVICE as readonly Move[] },
])('the $role', ({ table, moves }) => {
  const actions = [...new Set(moves.map(([, action]) => action))]

  it('may do what the protocol allows', () => {
    for (const [from, action, to] of moves) expect(transition(table, from, action)).toBe(to)
  })

  it('may do nothing else', () => {
    for (const state of Object.keys(table)) {
      for (const action of actions) {
        const allowed = moves.some(([from, by]) => from === state && by === action)
        expect(isAllowed(table, state, action)).toBe(allowed)
        if (!allowed) expect(() => transition(table, state, action)).toThrow(SessionError)
      }
    }
  })

  it('has a table of just these', () => {
    expect(Object.values(table).flatMap(row => Object.keys(row))).toHaveLength(moves.length)
  })
})

type Move = readonly [from: string, action: string, to: string]
type Table = Record<string, Partial<Record<string, string>>>
