/** Where the server is, and connections to it that belong to no case. */
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { formatAddress } from '../net/address.js'
import type { Limits, Target } from './client/limits.js'
import { TcpDevice } from './client/tcp-device.js'
import type { ConformanceOptions } from './conformance-options.js'
import { Unmet } from './finding.js'
import { sectionOf, UDP_SECTION } from './suite.js'
import { Transcript } from './transcript.js'

/** The server can't be tested at all. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}

/** The address to test: the one of the host’s that answers, the same for both transports. */
export async function reach({ host, port, cases, timeoutMs, udp }: ConformanceOptions): Promise<Target> {
  let address = host
  try {
    if (isIP(host) === 0) address = (await lookup(host)).address
  } catch {
    throw new TargetError(`the host ${host} is not known`)
  }
  if (udp && cases.every(({ id }) => sectionOf(id) === UDP_SECTION)) return { host: address, port }
  const limits = { timeoutMs, settleMs: timeoutMs, patienceMs: 0 }
  try {
    const device = await connectUnseen({ host, port }, limits, '')
    address = device.remoteAddress ?? address
    device.dispose()
  } catch (error) {
    // A server that resets connections is there to be tested.
    if (!(error instanceof Unmet)) {
      throw new TargetError(`nothing to test at ${formatAddress(host, port)}: ${(error as Error).message}`)
    }
  }
  return { host: address, port }
}

/** A connection that belongs to no case. */
export function connectUnseen(target: Target, limits: Limits, imei: string): Promise<TcpDevice> {
  const transcript = new Transcript()
  return TcpDevice.connect({ target, limits, transcript, name: 'A', imei, onAnswer: () => undefined })
}
