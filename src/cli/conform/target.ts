import { CliError } from '../exit.js'
import { visible } from '../terminal.js'

const DEFAULT_PORT = 5027

/**
 * `host:port`, `[::1]:port`, or a host alone.
 * @throws {CliError} for anything else
 */
export function parseTarget(text: string): { readonly host: string; readonly port: number } {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text.trim()) ?? []
  const host = bracketed ?? plain
  const port = digits === undefined ? DEFAULT_PORT : Number(digits)
  if (host === undefined || /[\s/]/.test(host) || port < 1 || port > 65_535) {
    throw new CliError(
      `${visible(text)} is no HOST:PORT; write 127.0.0.1:5027, or [::1]:5027 for an IPv6 address`,
    )
  }
  return { host, port }
}
