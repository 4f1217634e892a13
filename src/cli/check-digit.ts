import process from 'node:process'
import { imeiWarning } from '../codec/imei.js'

/** On stderr, where the IMEI's last digit doesn't fit: it may be mistyped, and is used as it is. */
export function warnOfCheckDigit(imei: string): void {
  const warning = imeiWarning(imei, 0)
  if (warning !== undefined) process.stderr.write(`warning: ${warning.message}\n`)
}
