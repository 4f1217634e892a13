import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { Log } from '../../../src/cli/serve/log.js'
import { Tally } from '../../../src/cli/serve/tally.js'
import { PLAIN } from '../../../src/render/paint.js'
import { FakeClock } from '../../support/fake-clock.js'

class Paper extends Writable {
  text = ''
  done: () => void = () => undefined
  isRead = true

  override _write(bytes: Buffer, _: string, done: () => void): void {
    this.text += bytes.toString()
    this.done = done
    if (this.isRead) done()
  }
}

describe('the log', () => {
  it('puts the time before each line and escapes what is not to be trusted', () => {
    const paper = new Paper()
    const log = new Log(paper, PLAIN, () => Date.UTC(2026, 0, 5, 9, 20, 1))
    log.info('#1 said \u001b[2J\nforged line')
    expect(paper.text).toBe('09:20:01Z #1 said \\x1B[2J\\nforged line\n')
  })

  it('says what repeats only once in a while', () => {
    const paper = new Paper()
    let now = 0
    const log = new Log(paper, PLAIN, () => now)
    for (; now <= 10_000; now += 1000) log.warnOnce('turned away')
    expect(paper.text.trimEnd().split('\n')).toHaveLength(2)
  })

  it('says the first few of a kind in full, then how many more there were', () => {
    const paper = new Paper()
    const clock = new FakeClock()
    const log = new Log(
      paper,
      PLAIN,
      () => clock.now(),
      (ms, callback) => void clock.after(ms, callback),
    )
    for (let i = 1; i <= 1012; i++) log.warnSome('refused', `device ${i} refused`)
    log.warnSome('other', 'another matter')
    expect(paper.text.match(/refused$/gm)).toHaveLength(10)
    expect(paper.text).toContain('another matter')
    clock.advance(10_000)
    expect(paper.text).toMatch(/1,002 more lines like these within 10 s; the last: device 1012 refused\n$/)
    log.warnSome('refused', 'device 1 refused')
    expect(paper.text).toMatch(/device 1 refused\n$/)
    expect(clock.pending).toBe(1)
  })

  it('says at its end what it has only counted', () => {
    const paper = new Paper()
    const log = new Log(paper, PLAIN, () => 0)
    for (let i = 1; i <= 11; i++) log.warnSome('refused', `device ${i} refused`)
    log.flush()
    expect(paper.text).toMatch(/1 more line like these within 10 s; the last: device 11 refused\n$/)
  })

  it('loses lines rather than memory where nobody reads it, and says how many', () => {
    const paper = new Paper()
    paper.isRead = false
    const log = new Log(paper, PLAIN, () => 0)
    const line = 'x'.repeat(1000)
    for (let i = 0; i < 3000; i++) log.info(line)
    expect(paper.writableLength).toBeLessThan(1.1 * 1024 * 1024)
    paper.isRead = true
    paper.done()
    log.info('back again')
    expect(paper.text).toMatch(/\d+ lines of this log were lost: nobody read them in time\n.*back again\n$/)
  })
})

describe('the tally', () => {
  it('counts in words', () => {
    const tally = new Tally()
    tally.connections = 1
    tally.device('356307042441013')
    tally.device('356307042441013')
    tally.frames = 12
    tally.records = 20_000
    expect(tally.summary(12_345)).toBe(
      '1 connection, 1 device, 12 frames, 20,000 records, 0 errors in 12.3 s',
    )
    tally.turnAway('connections')
    tally.turnAway('connections')
    expect(tally.summary(1_000)).toMatch(/ 0 errors, 2 turned away \(connections\) in 1\.0 s$/)
    expect(tally.summary(61_000)).toMatch(/ in 1 min 1 s$/)
    expect(tally.summary(3_660_000)).toMatch(/ in 1 h 1 min$/)
  })
})
