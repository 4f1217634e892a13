/** Certificates for tests, made when they are needed: no private key is ever part of the repository. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestCertificate {
  readonly certPath: string
  readonly keyPath: string
  readonly cert: string
  readonly key: string
}

/** Self-signed, for this machine, good for a day (or already over). */
export function makeCertificate(name: string, days = 1): TestCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'teltonika-tls-'))
  const certPath = join(folder, `${name}.crt`)
  const keyPath = join(folder, `${name}.key`)
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1']
  const files = ['-keyout', keyPath, '-out', certPath]
  execFileSync('openssl', ['req', '-x509', ...curve, '-days', String(days), ...subject, ...files], {
    stdio: 'pipe',
  })
  return { certPath, keyPath, cert: readFileSync(certPath, 'utf8'), key: readFileSync(keyPath, 'utf8') }
}

/** Whether the `openssl` command is there; tests with certificates need it. */
export const hasOpenssl = ((): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
})()
