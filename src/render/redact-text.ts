/** What stands in for a text, a number or bytes that must not be seen: the same for the same, by a secret key. */
import { createHmac } from 'node:crypto'
import { imeiCheckDigit } from '../codec/imei.js'

/** Answers that are remembered, by kind; an HMAC each time would be slow. */
const MAX_REMEMBERED = 50_000

/**
 * In this order: MAC addresses; coordinates; numbers of 7 digits and more, as IMEIs, ICCIDs, IMSIs and phone numbers
 * are; vehicle identification numbers.
 */
const TELLING = /(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}|\d+\.\d{4,}|\d{7,}|\b(?=[A-Z]*\d)[A-HJ-NPR-Z\d]{17}\b/gi

export class Pseudonyms {
  private readonly key: Uint8Array
  private readonly remembered = new Map<string, string>()

  /** @param key a secret: whoever has it can find out by trying what stood here, since an IMEI is soon guessed */
  constructor(key: Uint8Array) {
    this.key = key
  }

  /** As many bytes as asked for, at most 32 that differ, that nobody without the key can tell from chance. */
  bytes(kind: string, of: string | Uint8Array, length: number): Uint8Array {
    const digest = createHmac('sha256', this.key).update(`${kind}:`).update(of).digest()
    return Uint8Array.from({ length }, (_, at) => digest[at % digest.length]!)
  }

  /**
   * Another IMEI, of the range that is reserved for tests (it starts with 00, GSMA TS.06), so that it is no real
   * device's. Its check digit is right where the original's is.
   */
  imei(imei: string): string {
    return this.remember('imei', imei, () => {
      const digits = Array.from(this.bytes('imei', imei, 12), byte => byte % 10).join('')
      const wasRight = imei.charCodeAt(14) - 48 === imeiCheckDigit(imei)
      return `00${digits}${(imeiCheckDigit(`00${digits}`) + (wasRight ? 0 : 1)) % 10}`
    })
  }

  /** The text, its numbers that may identify somebody or some place replaced, digit by digit; the same length. */
  text(text: string): string {
    return text.replace(TELLING, found =>
      /^\d{15}$/.test(found) ? this.imei(found) : this.scrambled(found, /^[0-9A-F]{2}[:-]/i.test(found)),
    )
  }

  /** Digits for digits and letters for letters; all else stays. */
  scrambled(text: string, isHex = false): string {
    return this.remember(isHex ? 'hex' : 'text', text, () => {
      const noise = this.bytes('text', text, text.length)
      const letters = isHex ? 6 : 26
      return Array.from(text, (character, at) => {
        const random = noise[at % noise.length]!
        if (character >= '0' && character <= '9') return String(random % 10)
        if (character >= 'A' && character <= 'Z') return String.fromCharCode(65 + (random % letters))
        if (character >= 'a' && character <= 'z') return String.fromCharCode(97 + (random % letters))
        return character
      }).join('')
    })
  }

  /** An address of the same family in a private range, the port kept: `10.143.7.22:5027`. */
  address(address: string): string {
    const [, host, port] = /^\[?(.*?)\]?(:\d+)?$/.exec(address) ?? []
    if (host === undefined || (host.includes(':') && !address.startsWith('['))) return 'redacted'
    const [a, b, c, d] = this.bytes('address', host, 4)
    return host.includes(':')
      ? `[fd00::${((a! << 8) | b!).toString(16)}:${((c! << 8) | d!).toString(16)}]${port ?? ''}`
      : `10.${b}.${c}.${d}${port ?? ''}`
  }

  private remember(kind: string, of: string, make: () => string): string {
    const name = `${kind}:${of}`
    let made = this.remembered.get(name)
    if (made === undefined) {
      if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear()
      made = make()
      this.remembered.set(name, made)
    }
    return made
  }
}
