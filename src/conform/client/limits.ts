/** How long a case waits, milliseconds. */
export interface Limits {
  /** For an answer that has to come. */
  readonly timeoutMs: number
  /** For an answer that must not come. */
  readonly settleMs: number
  /** For a server's own times to run out. */
  readonly patienceMs: number
}

export interface Target {
  readonly host: string
  readonly port: number
}
