import process from 'node:process'

/** What a process has open besides its devices' sockets. */
const OWN_DESCRIPTORS = 40
/** Below this no usual limit is near, and asking costs some milliseconds. */
const WORTH_ASKING = 200

/**
 * A warning where this process may not have as many sockets as there are devices; undefined where it may.
 * @example socketWarning(10_000) // '10000 devices want 10000 sockets, ...'
 */
export function socketWarning(sockets: number, limit = openFileLimit(sockets)): string | undefined {
  if (limit === undefined || sockets + OWN_DESCRIPTORS <= limit) return undefined
  return (
    `${sockets} connections at a time need more than the ${limit} open files that this process may have; ` +
    `raise the limit (\`ulimit -n ${Math.ceil((sockets + OWN_DESCRIPTORS) / 1000) * 1000}\`) or expect failed connections`
  )
}

function openFileLimit(sockets: number): number | undefined {
  if (sockets < WORTH_ASKING) return undefined
  // The only way in Node to learn of it; there is none on Windows, which has no such limit.
  const report = process.report.getReport() as unknown as {
    readonly userLimits?: { readonly open_files?: { readonly soft?: number | string } }
  }
  const soft = Number(report.userLimits?.open_files?.soft)
  return Number.isNaN(soft) ? undefined : soft
}
