/** Why the network said no, in words, with the address that was tried. */
export function networkReason(error: NodeJS.ErrnoException, what: string, where: string): string {
  return `${what} ${where}: ${plainReason(error)}`
}

/** The same without where it was. */
export function plainReason({ code = '', message }: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    ECONNREFUSED: 'connection refused, nobody listens there',
    ECONNRESET: 'the server reset the connection',
    EPIPE: 'the server closed the connection',
    ETIMEDOUT: 'no answer from that address',
    EHOSTUNREACH: 'no route to that host',
    ENETUNREACH: 'no route to that network',
    ENOTFOUND: 'no such host name',
    EAI_AGAIN: 'the host name could not be looked up',
    EMFILE: 'too many open sockets for this process (see `ulimit -n`)',
    EADDRNOTAVAIL: 'no free local port is left',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed: name it, or its issuer, as an authority',
    SELF_SIGNED_CERT_IN_CHAIN: 'its certificate’s issuer is not known: name it as an authority',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate’s issuer is not known: name it as an authority',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate’s issuer is not known: name it as an authority',
    CERT_HAS_EXPIRED: 'its certificate has expired',
    EPROTO: 'it does not speak TLS there',
    ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS there',
  }
  return reasons[code] ?? message
}
