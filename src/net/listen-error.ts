/** Why a port cannot be listened on, in words that say what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
  /** The system's code: `EADDRINUSE`, `EACCES`... */
  readonly code: string

  constructor(cause: NodeJS.ErrnoException, transport: 'TCP' | 'UDP', host: string, port: number) {
    super(explain(cause, transport, host, port), { cause })
    this.code = cause.code ?? ''
  }
}

function explain(cause: NodeJS.ErrnoException, transport: string, host: string, port: number): string {
  switch (cause.code) {
    case 'EADDRINUSE':
      return `${transport} port ${port} is in use: stop the program that listens there, or choose another --port`
    case 'EACCES':
      return `${transport} port ${port} needs privileges that this program does not have: choose a --port from 1024 up`
    case 'EADDRNOTAVAIL':
      return `${host} is no address of this machine: nothing can listen there`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address and no host name that can be looked up`
    default:
      return `cannot listen on ${host}, ${transport} port ${port}: ${cause.message}`
  }
}
