import { describe, expect, it } from 'vitest'
import { decodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Rejected } from '../../src/codec/types.js'
import { observed } from '../../src/net/observed.js'
import type { Peer, ServerHandler } from '../../src/net/server-handler.js'
import { vectorBytes } from '../support/vectors.js'

const PEER = {} as Peer
const FRAME = decodeTcpFrame(vectorBytes('c8-tcp-3'))

describe('a handler with others who look on', () => {
  it('decides alone, and is told last', () => {
    const told: string[] = []
    const handler: ServerHandler = {
      accepts: imei => imei === '1',
      onPing: () => told.push('handler'),
      onFrame: () => {
        told.push('handler frame')
        return 7
      },
    }
    const both = observed(handler, [
      { onPing: () => told.push('one'), onFrame: () => told.push('one frame') },
      { onPing: () => told.push('two') },
    ])
    expect([both.accepts('1'), both.accepts('2'), both.onFrame(PEER, FRAME)]).toEqual([true, false, 7])
    both.onPing?.(PEER)
    expect(told).toEqual(['one frame', 'handler frame', 'one', 'two', 'handler'])
  })

  it('is told all that a server tells', () => {
    const told: string[] = []
    // The compiler asks for every name, one that is new too.
    const all: { [Name in keyof Required<ServerHandler>]: ServerHandler[Name] } = {
      accepts: () => true,
      onFrame: () => 0,
      keepRejected: () => Promise.resolve(0),
      onOpen: () => told.push('onOpen'),
      onLogin: () => told.push('onLogin'),
      onPing: () => told.push('onPing'),
      onRejected: () => told.push('onRejected'),
      onAnswer: () => told.push('onAnswer'),
      onCommand: () => told.push('onCommand'),
      onClosed: () => told.push('onClosed'),
      onTurnedAway: () => told.push('onTurnedAway'),
      onTlsFailed: () => told.push('onTlsFailed'),
      onError: () => told.push('onError'),
      onBytes: () => told.push('onBytes'),
    }
    const both = observed(all as ServerHandler, [])
    const names = Object.keys(all).filter(name => /^on(?!Frame)/.test(name))
    for (const name of names) (both[name as keyof ServerHandler] as (() => void) | undefined)?.()
    expect(told).toEqual(names)
  })

  it('alone says what becomes of a frame that nobody can read', async () => {
    const keeping: ServerHandler = {
      accepts: () => true,
      onFrame: () => 0,
      keepRejected: (_, __, claimed) => Promise.resolve(claimed),
    }
    expect(await observed(keeping, [{}]).keepRejected?.(PEER, {} as Rejected, 3)).toBe(3)
    const other: ServerHandler = { accepts: () => true, onFrame: () => 0 }
    expect(observed(other, [{}]).keepRejected).toBeUndefined()
  })

  it('is not told of raw bytes where nobody wants them', () => {
    const handler: ServerHandler = { accepts: () => true, onFrame: () => 0 }
    expect(observed(handler, [{ onPing: () => undefined }]).onBytes).toBeUndefined()
  })
})
