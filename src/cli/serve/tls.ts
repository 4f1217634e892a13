/** The files of `--tls-cert`, `--tls-key` and `--tls-ca`: read, and said what is wrong with them before anybody connects. */
import { Option } from 'commander'
import type { TlsFiles } from '../../net/tls-door.js'
import { CliError } from '../exit.js'
import { integer } from '../options.js'
import { visible } from '../terminal.js'
import { readTextFile } from '../text-file.js'

export interface TlsOptions {
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly tlsCa?: string
  readonly tlsPort?: number
}

/** A certificate that ends sooner is worth a word, days. */
const SOON_DAYS = 14
const DAY_MS = 86_400_000

export function tlsOptions(): Option[] {
  const group = (flags: string, description: string): Option =>
    new Option(flags, description).helpGroup('TLS (read again on SIGHUP):')
  return [
    group('--tls-cert <file>', 'certificate and its chain, PEM: the TCP port takes TLS'),
    group('--tls-key <file>', 'its key, PEM, not encrypted'),
    group('--tls-port <port>', 'TLS on a port of its own, beside the plain one').argParser(
      integer('the TLS port', 0, 65_535),
    ),
    group('--tls-ca <file>', 'devices must show a certificate signed by one of these, PEM'),
  ]
}

/**
 * @param warn is told of a certificate that has expired or soon will
 * @throws {CliError} for flags that don't fit together and files that are no good
 */
export async function readTls(
  options: TlsOptions,
  warn: (text: string) => void,
  now = Date.now(),
): Promise<TlsFiles | undefined> {
  const { tlsCert, tlsKey, tlsCa, tlsPort } = options
  if (tlsCert === undefined && tlsKey === undefined) {
    if (tlsPort !== undefined || tlsCa !== undefined) {
      throw new CliError(`--tls-${tlsPort === undefined ? 'ca' : 'port'} needs --tls-cert and --tls-key`)
    }
    return undefined
  }
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new CliError(
      tlsCert === undefined ? '--tls-key needs its --tls-cert' : '--tls-cert needs its --tls-key',
    )
  }
  const [cert, key, ca] = await Promise.all([
    readTextFile(tlsCert),
    readTextFile(tlsKey),
    tlsCa === undefined ? undefined : readTextFile(tlsCa),
  ])
  const { X509Certificate, createPrivateKey } = await import('node:crypto')
  const certificate = read(() => new X509Certificate(cert), tlsCert, 'no certificate in PEM')
  const privateKey = read(() => createPrivateKey(key), tlsKey, 'no private key in PEM')
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new CliError(`${visible(tlsKey)} is not the key of the certificate in ${visible(tlsCert)}`)
  }
  if (ca !== undefined) read(() => new X509Certificate(ca), tlsCa!, 'no certificate in PEM')
  const days = Math.floor((Date.parse(certificate.validTo) - now) / DAY_MS)
  if (days < 0) warn(`the certificate in ${tlsCert} expired on ${certificate.validTo}: devices may refuse it`)
  else if (days < SOON_DAYS) warn(`the certificate in ${tlsCert} expires on ${certificate.validTo}`)
  const { createSecureContext } = await import('node:tls')
  read(() => createSecureContext({ cert, key, ca }), tlsCert, 'nothing that TLS can use')
  return { cert, key, ca }
}

function read<T>(parse: () => T, path: string, what: string): T {
  try {
    return parse()
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (code === 'ERR_MISSING_PASSPHRASE') {
      throw new CliError(
        `the key in ${visible(path)} is encrypted: decrypt it first (openssl pkey -in ... -out ...)`,
      )
    }
    throw new CliError(`${visible(path)} has ${what} (${message.replace(/^error:[0-9A-F]+:/, '')})`)
  }
}
