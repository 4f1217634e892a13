import { describe, expect, it } from 'vitest'
import { ServerStream } from '../../src/session/server-stream.js'
import { fromHex } from '../../src/wire/hex.js'

const GETINFO = '000000000000000F0C010500000007676574696E666F0100004312'

/** What the bytes, in these pieces, say to a device that waits for acks. */
function kinds(...pieces: string[]): string[] {
  const stream = new ServerStream()
  const found: string[] = []
  for (const piece of pieces) {
    stream.push(fromHex(piece))
    for (let message = stream.next('ack'); message !== undefined; message = stream.next('ack')) {
      found.push(message.kind === 'ack' ? `ack ${message.records}` : message.kind)
    }
  }
  return found
}

describe('four zero bytes while an ack is awaited', () => {
  it('are the preamble of a command where one follows, in any pieces', () => {
    expect(kinds(GETINFO)).toEqual(['frame'])
    expect(kinds('00000000', '0000000F', '0C', GETINFO.slice(18))).toEqual(['frame'])
  })

  it('are an ack of none where the next four bytes can be no length of a command', () => {
    expect(kinds('00000000', '00000001')).toEqual(['ack 0', 'ack 1'])
    expect(kinds('0000000000000001')).toEqual(['ack 0', 'ack 1'])
    expect(kinds('00000000FFFFFFFF')).toEqual(['ack 0', 'ack 4294967295'])
  })

  it('are an ack of none where the ninth byte is no command codec', () => {
    expect(kinds('000000000000000F00000001')).toEqual(['ack 0', 'ack 15', 'ack 1'])
  })

  it('wait for a meaning as long as both are possible', () => {
    const stream = new ServerStream()
    stream.push(fromHex('000000000000000F'))
    expect(stream.next('ack')).toBeUndefined()
    expect(stream.isUndecided).toBe(true)
    expect(stream.settleZero()).toEqual({ kind: 'ack', records: 0 })
    expect(stream.next('ack')).toEqual({ kind: 'ack', records: 15 })
  })
})
