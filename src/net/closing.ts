/** Why connections end, in words. */
import type { DecodeError } from '../wire/errors.js'
import { firstBytes, notATracker } from '../diagnosis/foreign-traffic.js'
import type { Closing } from './server-handler.js'

/** Balancers and scanners knock and say nothing; that is worth telling from a device. */
export function endedByPeer(hasSpoken: boolean): Closing {
  return { cause: 'ended', reason: hasSpoken ? 'closed by the device' : 'closed without a byte' }
}

/**
 * @param isFirst whether no good frame came before, so that this may be no tracker at all
 * @param isKnown whether an IMEI came before
 */
export function framingLost(
  error: DecodeError,
  bytes: Uint8Array,
  isFirst: boolean,
  isKnown: boolean,
): Closing {
  const what = isFirst ? notATracker(bytes) : undefined
  const when = error.code === 'LENGTH_LIMIT' && !isKnown ? ' before an IMEI' : ''
  const reason =
    what === undefined ? `${error.message}${when} (${firstBytes(bytes)})` : `no tracker but ${what}`
  return { cause: 'framing lost', reason, error, bytes }
}

export function handshakeTimeout(ms: number, error?: DecodeError, bytes?: Uint8Array): Closing {
  const what = bytes === undefined ? 'nothing came' : `only ${firstBytes(bytes)} came`
  return {
    cause: 'handshake timeout',
    reason: `no IMEI within ${ms / 1000} s, ${what}`,
    ...(error ? { error } : {}),
    ...(bytes ? { bytes } : {}),
  }
}

export function messageTimeout(ms: number, error?: DecodeError, bytes?: Uint8Array): Closing {
  const came = bytes === undefined ? '' : ` (${bytes.length} bytes of it came)`
  return {
    cause: 'message timeout',
    reason: `a message was not ended within ${ms / 1000} s${came}`,
    ...(error ? { error } : {}),
    ...(bytes ? { bytes } : {}),
  }
}

export function outOfMemory(held: number): Closing {
  return {
    cause: 'memory',
    reason: `${held} bytes of a message wait for its end, and all devices together have as many waiting as allowed`,
  }
}

/** The closing of a connection that ended in the middle of a message. */
export function wasCut(closing: Closing, error?: DecodeError, bytes?: Uint8Array): Closing {
  if (error === undefined || bytes === undefined) return closing
  return {
    ...closing,
    reason: `${closing.reason} in the middle of a message (${bytes.length} bytes of it came)`,
    error,
    bytes,
  }
}

const SOCKET_REASONS: Readonly<Record<string, string>> = {
  ECONNRESET: 'reset by the device',
  EPIPE: 'the device had closed before its answer was sent',
  ETIMEDOUT: 'the device no longer answers',
  EHOSTUNREACH: 'the device can no longer be reached',
  ENETUNREACH: 'its network can no longer be reached',
}

export function socketReason(error: NodeJS.ErrnoException): string {
  return SOCKET_REASONS[error.code ?? ''] ?? error.message
}
