/** Why connections end, in words. */
import type { DecodeError } from '../wire/errors.js'
import { firstBytes, notATracker } from '../diagnosis/foreign-traffic.js'
import type { ServerEvent } from '../session/server-session.js'
import type { Closing } from './server-handler.js'
import type { ServerLimits } from './server-limits.js'

/** What is known of the device whose session has ended. */
export interface EndedSession {
  readonly limits: ServerLimits
  /** Whether an IMEI came. */
  readonly isKnown: boolean
  /** Whether a good frame came. */
  readonly hasSentFrames: boolean
}

/** Why a session that ended by itself did so. */
export function closingOf(
  { reason, error, bytes }: ServerEvent & { readonly kind: 'closed' },
  { limits, isKnown, hasSentFrames }: EndedSession,
): Closing {
  switch (reason) {
    case 'framing lost':
      return framingLost(error!, bytes!, !hasSentFrames, isKnown)
    case 'handshake timeout':
      return handshakeTimeout(limits.handshakeTimeoutMs, error, bytes)
    case 'message timeout':
      return messageTimeout(limits.messageTimeoutMs, error, bytes)
    case 'idle timeout':
      return { cause: 'idle timeout', reason: `silent for ${(limits.idleTimeoutMs ?? 0) / 1000} s` }
    default:
      return { cause: 'closed here', reason }
  }
}

/** Balancers and scanners knock and say nothing; that is worth telling from a device. */
export function endedByPeer(hasSpoken: boolean): Closing {
  return { cause: 'ended', reason: hasSpoken ? 'closed by the device' : 'closed without a byte' }
}

/**
 * @param isFirst whether no good frame came before, so that this may be no tracker at all
 * @param isKnown whether an IMEI came before
 */
function framingLost(error: DecodeError, bytes: Uint8Array, isFirst: boolean, isKnown: boolean): Closing {
  const what = isFirst ? notATracker(bytes) : undefined
  const when = error.code === 'LENGTH_LIMIT' && !isKnown ? ' before an IMEI' : ''
  const reason =
    what === undefined ? `${error.message}${when} (${firstBytes(bytes)})` : `no tracker but ${what}`
  return { cause: 'framing lost', reason, error, bytes }
}

function handshakeTimeout(ms: number, error?: DecodeError, bytes?: Uint8Array): Closing {
  const what = bytes === undefined ? 'nothing came' : `only ${firstBytes(bytes)} came`
  return {
    cause: 'handshake timeout',
    reason: `no IMEI within ${ms / 1000} s, ${what}`,
    ...(error ? { error } : {}),
    ...(bytes ? { bytes } : {}),
  }
}

function messageTimeout(ms: number, error?: DecodeError, bytes?: Uint8Array): Closing {
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
