import type { Socket } from 'node:net'
import { createServer, type Server, type TLSSocket } from 'node:tls'

/** A certificate and its key as PEM, its chain behind it; with `ca`, devices have to show one that is signed by it. */
export interface TlsFiles {
  readonly cert: string
  readonly key: string
  readonly ca?: string | undefined
}

export interface TlsDoorEvents {
  /** Gets each connection once it is encrypted, and its peer known where that is asked for. */
  onSecure(socket: TLSSocket): void
  /** Gets the reason why one came to nothing; it is closed. */
  onFailed(socket: TLSSocket, reason: string): void
}

/** Makes accepted connections speak TLS. What comes of each is told to whoever gave it. */
export class TlsDoor {
  readonly #server: Server
  readonly #wantsCertificate: boolean

  /** @param handshakeTimeoutMs from the connection to the end of the TLS handshake */
  constructor(files: TlsFiles, handshakeTimeoutMs: number, { onSecure, onFailed }: TlsDoorEvents) {
    this.#wantsCertificate = files.ca !== undefined
    this.#server = createServer({
      ...files,
      handshakeTimeout: handshakeTimeoutMs,
      requestCert: this.#wantsCertificate,
      // Judged below: Node would only close, and nobody could say why.
      rejectUnauthorized: false,
    })
    this.#server.on('tlsClientError', (error, socket) => {
      onFailed(socket, tlsReason(error))
      socket.destroy()
    })
    this.#server.on('secureConnection', socket => {
      if (this.#wantsCertificate && !socket.authorized) {
        onFailed(socket, certificateReason(socket))
        socket.destroy()
      } else onSecure(socket)
    })
  }

  take(socket: Socket): void {
    this.#server.emit('connection', socket)
  }

  /**
   * New connections get this certificate; those that are there keep theirs.
   * @throws the error of OpenSSL where the files are no good; the old ones then stay
   */
  renew(files: TlsFiles): void {
    this.#server.setSecureContext({ ...files })
  }
}

const TLS_REASONS: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER:
    'what it says is no TLS: a device set to plain connections, or a scanner (this port takes TLS)',
  ERR_SSL_HTTP_REQUEST: 'an HTTP request: this port takes TLS, and trackers',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'it speaks a version of TLS before 1.2',
  ERR_SSL_NO_SHARED_CIPHER: 'it shares no cipher with this server',
  ERR_TLS_HANDSHAKE_TIMEOUT: 'no TLS handshake within the time for it',
  ECONNRESET: 'it closed the connection during the TLS handshake',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'it does not trust this server’s certificate (unknown authority)',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'it does not take this server’s certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'to it, this server’s certificate has expired',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'it does not take this server’s certificate',
}

function tlsReason(error: NodeJS.ErrnoException): string {
  const { code = '', message } = error
  const known = TLS_REASONS[code]
  if (known !== undefined) return known
  // OpenSSL: ...:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:ssl3_record.c:350:
  return `no TLS handshake: ${/SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? message.trim()}`
}

function certificateReason(socket: TLSSocket): string {
  const isShown = Object.keys(socket.getPeerCertificate()).length > 0
  // Node's types say Error; it is the code of the verification.
  const code = String(socket.authorizationError as unknown)
  return isShown ? `its certificate is not taken (${code})` : 'it shows no certificate, and one is asked for'
}
