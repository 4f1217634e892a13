/** Flags and argument checks that several subcommands share, each defined once. */
import { InvalidArgumentError, Option } from 'commander'
import { isImei } from '../codec/imei.js'

/** A whole number in `[min, max]`. */
export function integer(name: string, min: number, max: number): (text: string) => number {
  return text => {
    const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : NaN
    if (!(value >= min && value <= max)) {
      const range = max === Number.MAX_SAFE_INTEGER ? `, ${min} or more` : ` from ${min} to ${max}`
      throw new InvalidArgumentError(`${name} must be a whole number${range}.`)
    }
    return value
  }
}

/** 15 digits; the check digit is not insisted on, since test devices break it. */
export function imeiArgument(text: string): string {
  const digits = text.replace(/[\s-]/g, '')
  if (!isImei(digits)) {
    throw new InvalidArgumentError(
      `an IMEI has 15 digits, this has ${/^\d+$/.test(digits) ? digits.length : 'other characters'}.`,
    )
  }
  return digits
}

export const jsonOption = (): Option => new Option('--json', 'one JSON object a line on stdout (NDJSON)')

export const portOption = (description: string): Option =>
  new Option('--port <port>', description).default(5027).argParser(integer('the port', 0, 65_535))

/** What the flags about models and meanings give; `dictionary.ts` acts on them. */
export interface DictionaryOptions {
  readonly model?: string
  readonly avl?: string
  readonly devices?: string
}

export const modelOption = (): Option =>
  new Option('--model <model>', 'the devices’ model (FMB920), series (FMB1XX) or family (FMB)')

export const avlOption = (): Option =>
  new Option('--avl <file>', 'your own IO definitions, as avlIds.json has them; they go before ours')

export const devicesOption = (): Option => new Option('--devices <file>', 'CSV or JSON of imei, model, name')

/** Where `serve` is controlled; `send` finds it by the same. */
export interface ControlOptions {
  /** A path, `HOST:PORT`, a port of loopback, or `none`. */
  readonly control?: string
  readonly controlTokenFile?: string
}

export const controlOption = (description: string): Option => new Option('--control <path>', description)

export const controlTokenOption = (): Option =>
  new Option(
    '--control-token-file <file>',
    'file of the token for a control address that others can reach (or TELTONIKA_CONTROL_TOKEN)',
  )

export const clusterOption = (description: string): Option => new Option('--cluster <url>', description)
