/**
 * Scaling without floating-point dust. A multiplier is a decimal: mantissa / divisor, both whole. Where raw x mantissa
 * is below 2^53 the one division is of two exact doubles, so its result is the double nearest to the true decimal,
 * which prints as that decimal: 12419 x 0.001 is 12.419, never 12.419000000000001.
 */
export interface Scale {
  readonly mantissa: number
  /** A power of ten. */
  readonly divisor: number
  /** Digits behind the point: the power. */
  readonly decimals: number
}

/** Up to here a double prints all the digits of a decimal as they were. */
const DECIMAL_LIMIT = 1e15

/** @example scaleOf(0.05) // { mantissa: 5, divisor: 100, decimals: 2 } */
export function scaleOf(multiplier: number): Scale {
  const [digits, exponent] = multiplier.toString().split('e') as [string, string?]
  const [whole, fraction = ''] = digits.split('.') as [string, string?]
  const shift = Number(exponent ?? 0) - fraction.length
  const mantissa = Number(whole + fraction)
  return shift >= 0
    ? { mantissa: mantissa * 10 ** shift, divisor: 1, decimals: 0 }
    : { mantissa, divisor: 10 ** -shift, decimals: -shift }
}

/** The physical value: a number, or a string of decimal digits where a double could not show them all. */
export function scaled(raw: number, scale: Scale): number | string {
  const product = raw * scale.mantissa
  const limit = scale.divisor === 1 ? Number.MAX_SAFE_INTEGER : DECIMAL_LIMIT
  if (product <= limit && product >= -limit) return product / scale.divisor
  return scaledBig(BigInt(raw), scale)
}

/** The same for what is beyond 2^53 to begin with. */
export function scaledBig(raw: bigint, scale: Scale): number | string {
  const product = raw * BigInt(scale.mantissa)
  const limit = BigInt(scale.divisor === 1 ? Number.MAX_SAFE_INTEGER : DECIMAL_LIMIT)
  if (product <= limit && product >= -limit) return Number(product) / scale.divisor
  const negative = product < 0n
  const digits = (negative ? -product : product).toString().padStart(scale.decimals + 1, '0')
  const point = digits.length - scale.decimals
  const fraction = digits.slice(point).replace(/0+$/, '')
  return `${negative ? '-' : ''}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`
}

/** Plain decimal digits, as people and `String(number)` write them. */
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i

/**
 * The raw integer that scales to the physical value, by exact decimal arithmetic.
 * @returns undefined if the text is no decimal number or no raw integer scales to exactly it; with `nearest` the
 * closest raw integer in the latter case
 */
export function unscaled(text: string, scale: Scale, nearest: boolean): bigint | undefined {
  const match = DECIMAL.exec(text.trim())
  if (match === null) return undefined
  const [, sign, whole, fraction = '', exponent = '0'] = match
  const power = Number(exponent) - fraction.length + scale.decimals
  let numerator = BigInt(`${whole!}${fraction}`)
  let denominator = BigInt(scale.mantissa)
  if (power >= 0) numerator *= 10n ** BigInt(power)
  else denominator *= 10n ** BigInt(-power)
  if (denominator === 0n) return undefined
  const quotient = numerator / denominator
  const rest = numerator % denominator
  if (rest !== 0n && !nearest) return undefined
  const raw = 2n * rest >= denominator && rest !== 0n ? quotient + 1n : quotient
  return sign === '-' ? -raw : raw
}
