import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Names by which this machine calls itself; any other one in a request's `Host` was looked up somewhere. */
const LOCAL_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/**
 * Why a request is not let in; undefined if it is. With a token, who says it is in. Without one the interface is
 * this machine's own, and only a page in somebody's browser has to be kept out: a page says its origin, or comes by
 * a name of its own that points here.
 */
export function refusal(request: IncomingMessage, token: string | undefined, isSocket: boolean): Refusal {
  const { authorization, origin, host = '' } = request.headers
  if (token !== undefined) {
    const said = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? ''
    return isSame(said, token) ? undefined : { status: 401, error: 'a token is needed, and this is not it' }
  }
  if (origin !== undefined) return { status: 403, error: 'pages of a browser are not let in' }
  if (!isSocket && !LOCAL_HOST.test(host)) return { status: 403, error: 'only by localhost or its address' }
  return undefined
}

export type Refusal = { readonly status: number; readonly error: string } | undefined

/** Takes as long whatever is wrong: of digests, which are all of one length. */
function isSame(said: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(said), digest(token))
}
