import { request as httpRequest } from 'node:http'
import { type ControlAddress, formatControlAddress } from './control-address.js'
import { ControlError } from './control-error.js'

export interface ControlResponse {
  readonly status: number
  /** The JSON of the answer. */
  readonly body: unknown
}

export interface ControlRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: object
  readonly token?: string | undefined
  /** How long the answer may take, ms. */
  readonly timeoutMs: number
}

/** An answer is a few lines as a rule; 100,000 devices have 50 MB. */
const MAX_ANSWER = 256 * 1024 * 1024

/**
 * Asks a control interface.
 * @throws {ControlError} where nobody answers, or somebody else does
 */
export function askControl(address: ControlAddress, request: ControlRequest): Promise<ControlResponse> {
  const shown = formatControlAddress(address)
  const { method, path, token, timeoutMs } = request
  const body = request.body === undefined ? undefined : Buffer.from(JSON.stringify(request.body))
  return new Promise((resolve, reject) => {
    const sent = httpRequest({
      ...(address.kind === 'path'
        ? { socketPath: address.path }
        : { host: address.host, port: address.port }),
      method,
      path,
      agent: false,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      signal: AbortSignal.timeout(timeoutMs),
    })
    const failed = (error: NodeJS.ErrnoException): void => reject(new ControlError(reason(error, shown)))
    sent.on('error', failed)
    sent.on('response', response => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('error', failed)
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MAX_ANSWER) response.destroy(new Error('the answer has no end'))
        else chunks.push(chunk)
      })
      response.on('end', () => {
        try {
          const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
          resolve({ status: response.statusCode ?? 0, body: parsed })
        } catch {
          reject(new ControlError(`${shown} answers, but not as a control interface of teltonika serve`))
        }
      })
    })
    sent.end(body)
  })
}

function reason(error: NodeJS.ErrnoException, shown: string): string {
  switch (error.code) {
    case 'ENOENT':
      return `no server: there is no control socket ${shown}; is teltonika serve running?`
    case 'ECONNREFUSED':
      return `no server answers on ${shown}; is teltonika serve running?`
    case 'EACCES':
      return `${shown} is another user's: permission denied`
    case 'ECONNRESET':
    case 'EPIPE':
      return `the server on ${shown} ended before it answered`
    case 'ABORT_ERR':
      return `${shown} does not answer`
    default:
      return error.name === 'TimeoutError'
        ? `${shown} does not answer`
        : `${shown} answers, but not as a control interface of teltonika serve (${error.message})`
  }
}
