import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import type { CaseResult } from '../../src/conform/result.js'
import { isDecisive } from '../../src/conform/result.js'
import type { ConformanceOptions } from '../../src/conform/conformance-options.js'
import { TargetError } from '../../src/conform/reach.js'
import { runConformance } from '../../src/conform/runner.js'
import { CASES, selectCases } from '../../src/conform/suite.js'
import { found, runAgainst } from './run-mutant.js'

const servers = new Set<Server>()
const sockets = new Set<Socket>()

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await Promise.all([...servers].map(server => new Promise(resolve => server.close(resolve))))
})

interface Listening {
  readonly port: number
  /** Ends the server and all its connections. */
  stop(): Promise<void>
}

/** A server that does just this with each connection. */
async function serve(treat: (socket: Socket) => void): Promise<Listening> {
  const own = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    own.add(socket)
    socket.on('error', () => undefined)
    treat(socket)
  })
  servers.add(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of own) socket.destroy()
      }),
  }
}

async function listen(treat: (socket: Socket) => void): Promise<number> {
  return (await serve(treat)).port
}

function run(port: number, over: Partial<ConformanceOptions> = {}): Promise<readonly CaseResult[]> {
  return runConformance({
    host: '127.0.0.1',
    port,
    cases: CASES,
    udp: true,
    timeoutMs: 200,
    settleMs: 50,
    patienceMs: 300,
    parallel: 16,
    ...over,
  })
}

// Most of it is waiting.
describe.concurrent('whatever the server does, the run ends', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    ['closes at once', socket => socket.end()],
    ['resets at once', socket => socket.resetAndDestroy()],
    ['reads nothing', socket => socket.pause()],
    ['says every byte back', socket => socket.pipe(socket)],
    [
      'never stops talking',
      socket => {
        const timer = setInterval(() => socket.write('x'.repeat(4096)), 5)
        socket.on('close', () => clearInterval(timer))
      },
    ],
    [
      'drips',
      socket => {
        const timer = setInterval(() => socket.write('x'), 20)
        socket.on('close', () => clearInterval(timer))
      },
    ],
  ])('%s', async (_, treat) => {
    const results = await run(await listen(treat))
    expect(results).toHaveLength(CASES.length)
    expect(results.find(result => result.case.id === '1.1')?.status).toBe('fail')
    expect(results.some(result => isDecisive(result, false))).toBe(true)
  })

  it('lets in and then says nothing: what builds on acks is skipped, and says why', async () => {
    const results = await run(
      await listen(socket => socket.on('data', bytes => bytes[1] === 15 && socket.write(Uint8Array.of(1)))),
    )
    const of = (id: string): CaseResult => results.find(result => result.case.id === id)!
    expect(of('1.1').status).toBe('pass')
    expect(of('3.1')).toMatchObject({ status: 'fail', actual: 'no answer' })
    expect(of('3.3')).toMatchObject({ status: 'skip', reason: 'it builds on 3.1, which failed' })
    expect(of('3.4')).toMatchObject({ status: 'skip', reason: 'it builds on 3.1, which failed' })
  })

  it('goes away: what is left is not blamed for it', async () => {
    const { port, stop } = await serve(socket => {
      socket.on('data', bytes => {
        if (bytes[0] === 0x47) void stop()
        else socket.write(bytes[0] === 0 && bytes[1] === 15 ? Uint8Array.of(1) : Uint8Array.of(0, 0, 0, 1))
      })
    })
    const results = await run(port, { cases: selectCases(['9.1', '9.2', '10.4']) })
    expect(results.map(({ status }) => status)).toEqual(['fail', 'skip', 'skip'])
    expect(results[1]?.reason).toBe('the server is gone since case 9.1')
  })
})

describe('a run', () => {
  it('refuses a port where nothing listens', async () => {
    const { port, stop } = await serve(() => undefined)
    await stop()
    await expect(run(port)).rejects.toThrow(TargetError)
  })

  it('tells results in the order of the cases', async () => {
    const told: string[] = []
    const results = await runAgainst([], {
      cases: selectCases(['1', '3']),
      onResult: result => told.push(result.case.id),
    })
    expect(told).toEqual(results.map(result => result.case.id))
    expect(told).toEqual(selectCases(['1', '3']).map(({ id }) => id))
  })

  it('ends soon when it is interrupted', async () => {
    const port = await listen(() => undefined)
    const results = await run(port, {
      timeoutMs: 60_000,
      cases: selectCases(['1.1', '1.3']),
      signal: AbortSignal.timeout(100),
    })
    expect(results.every(({ status }) => status === 'skip')).toBe(true)
    expect(results[0]?.reason).toBe('interrupted')
  })

  it('uses the IMEIs that it is given and no others, and skips what takes more', async () => {
    const imeis = new Set<string>()
    const port = await listen(socket => {
      socket.on('data', bytes => {
        const isImei = bytes[0] === 0 && bytes[1] === 15
        if (isImei) imeis.add(bytes.subarray(2, 17).toString('latin1'))
        socket.write(isImei ? Uint8Array.of(1) : Uint8Array.of(0, 0, 0, 1))
      })
    })
    const results = await run(port, {
      cases: selectCases(['1.1', '1.9', '3.1', '10.1']),
      imeis: ['356307042441013'],
    })
    expect([...imeis]).toEqual(['356307042441013'])
    expect(results.map(({ status }) => status)).toEqual(['pass', 'skip', 'pass', 'skip'])
    expect(results[3]?.reason).toBe('it takes 2 devices, --imei names 1')
  })

  it('keeps what was said, for the report', async () => {
    const results = await runAgainst(['counts the first record'], { cases: selectCases(['3.3']) })
    const [{ transcript, expected, actual, hint } = undefined!] = results
    expect(found(results)).toEqual(['3.3'])
    expect(transcript.map(({ kind }) => kind)).toEqual(['connected', 'sent', 'received', 'sent', 'received'])
    expect(expected).toContain('00000005')
    expect(actual).toBe('00000001')
    expect(hint).toContain('first record')
  })
})
