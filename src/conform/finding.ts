/** How a case ends that has not passed. */

/** A requirement that was not met; the case's failure. */
export class Unmet extends Error {
  override readonly name = 'Unmet'
  readonly expected: string
  readonly actual: string
  /** What is likely to be the cause; a guess. */
  readonly hint: string | undefined

  constructor(expected: string, actual: string, hint?: string) {
    super(`expected ${expected}, actual ${actual}`)
    this.expected = expected
    this.actual = actual
    this.hint = hint
  }
}

/** A case that can't tell anything here: skipped, with the reason. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable'
}

/** A hook of the user's that can't be run, or can't tell: nothing was learned about the server. */
export class BadHook extends Error {
  override readonly name = 'BadHook'
}

/** The server can't be reached, which is no finding about its answers. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}
