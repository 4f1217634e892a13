/** `--redact` as the flags have it. */
import { createHash, randomBytes } from 'node:crypto'
import type { Dictionary } from '../../avl/dictionary.js'
import type { Describe } from '../../render/describe.js'
import { Redactor } from '../../render/redact.js'
import { tellingElements } from '../../render/redact-elements.js'

export interface RedactionOptions {
  readonly redact?: boolean
  /** Makes the replacements of several runs the same; by default each run has a key that nobody learns. */
  readonly redactKey?: string
}

/** Undefined where nothing is to be redacted. */
export function redactorFor(
  { redact, redactKey }: RedactionOptions,
  dictionary: Dictionary,
): Redactor | undefined {
  if (redact !== true) return undefined
  const key = redactKey === undefined ? randomBytes(32) : createHash('sha256').update(redactKey).digest()
  return new Redactor(
    key,
    tellingElements(id => dictionary.definitionsOf(id)),
  )
}

/** A describer that knows the listed devices under the IMEIs that stand for theirs. */
export function describeRedacted(describe: Describe, redactor: Redactor, listed: Iterable<string>): Describe {
  const real = new Map<string, string>()
  for (const imei of listed) real.set(redactor.imei(imei), imei)
  return {
    read: (packet, device) =>
      describe.read(packet, device === undefined ? undefined : (real.get(device) ?? device)),
  }
}
