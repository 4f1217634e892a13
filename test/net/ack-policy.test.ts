import { describe, expect, it } from 'vitest'
import { decodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { parseAckPolicy, verdictBy } from '../../src/net/ack-policy.js'
import { FakeClock } from '../support/fake-clock.js'
import { vectorBytes } from '../support/vectors.js'

const frame = decodeTcpFrame(vectorBytes('c8-tcp-3'))

describe('an ack policy', () => {
  it.each([
    ['stored', { kind: 'stored' }],
    ['parsed', { kind: 'parsed' }],
    ['none', { kind: 'none' }],
    ['count=0', { kind: 'count', records: 0 }],
    ['count=4294967295', { kind: 'count', records: 4_294_967_295 }],
    ['delay=250', { kind: 'delay', ms: 250 }],
  ])('is read from %s', (text, policy) => {
    expect(parseAckPolicy(text)).toEqual(policy)
  })

  it.each([
    '',
    'all',
    'count',
    'count=',
    'count=-1',
    'count=4294967296',
    'delay=1.5',
    'delay=99999999',
    'Parsed',
  ])('refuses %j and names the choices', text => {
    expect(() => parseAckPolicy(text)).toThrow('stored, parsed, none, count=N, delay=MS')
  })

  it('gives the frame its own number, none, or another one', () => {
    const clock = new FakeClock()
    expect(verdictBy({ kind: 'parsed' }, frame, clock)).toBe(frame.recordCount)
    expect(verdictBy({ kind: 'none' }, frame, clock)).toBeUndefined()
    expect(verdictBy({ kind: 'count', records: 7 }, frame, clock)).toBe(7)
  })

  it('gives the right number late', async () => {
    const clock = new FakeClock()
    let verdict: number | undefined
    const later = Promise.resolve(verdictBy({ kind: 'delay', ms: 250 }, frame, clock)).then(
      records => (verdict = records),
    )
    clock.advance(249)
    await Promise.resolve()
    expect(verdict).toBeUndefined()
    clock.advance(1)
    await later
    expect(verdict).toBe(frame.recordCount)
  })
})
