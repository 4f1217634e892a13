import { readFile } from 'node:fs/promises'
import type { PartialLimits } from '../../net/server-limits.js'
import type { LimitOptions } from './limit-options.js'

export type { LimitOptions } from './limit-options.js'

const DEFAULT_CONNECTIONS = 20_000
/** File descriptors for everything but devices' connections: files, sinks, the process itself; at most half of all. */
const OTHER_DESCRIPTORS = 256
const MB = 1024 * 1024

/**
 * The server's limits by the command line and by what the system allows.
 * @param warn is told of a limit that the system will not keep
 * @param workers processes that share what is allowed in all
 */
export async function limitsOf(
  options: LimitOptions,
  warn: (text: string) => void,
  descriptors = descriptorLimit,
  workers = 1,
): Promise<PartialLimits> {
  // Beyond this the system itself would close what comes in, and nobody would be told.
  const limit = await descriptors()
  const room = Math.max(1, limit - Math.min(OTHER_DESCRIPTORS, Math.floor(limit / 2)))
  const share = (whole: number): number => Math.ceil(whole / workers)
  const asked = share(options.maxConnections ?? DEFAULT_CONNECTIONS)
  const maxConnections = Math.min(asked, room)
  if (asked > room && options.maxConnections !== undefined) {
    warn(
      `--max-connections ${options.maxConnections} is more than file descriptors allow; ${room * workers} it is: raise ulimit -n`,
    )
  }
  return {
    maxConnections,
    maxConnectionsPerAddress:
      options.maxConnectionsPerAddress === undefined
        ? Math.max(1, Math.floor(maxConnections / 2))
        : share(options.maxConnectionsPerAddress),
    maxConnectionRate: options.maxConnectionRate === undefined ? undefined : share(options.maxConnectionRate),
    handshakeTimeoutMs: options.handshakeTimeout * 1000,
    messageTimeoutMs: options.messageTimeout * 1000,
    idleTimeoutMs: options.idleTimeout === 0 ? undefined : options.idleTimeout * 1000,
    maxDataField: options.maxFrame,
    maxPendingBytes: share(options.maxPending * MB),
    maxBadFrames: options.maxErrors,
  }
}

/** How many files this process may have open; no limit where the system doesn't say (it does on Linux). */
async function descriptorLimit(): Promise<number> {
  try {
    const [, soft] = /^Max open files\s+(\d+)/m.exec(await readFile('/proc/self/limits', 'utf8')) ?? []
    return soft === undefined ? Infinity : Number(soft)
  } catch {
    return Infinity
  }
}
