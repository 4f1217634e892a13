/** Exit statuses of every subcommand; `--help` of the program prints this list. */
export const EXIT = {
  /** All done, all well. */
  ok: 0,
  /** The work was done and found a fault: an invalid frame, a failed check, a rejected IMEI, a missing ack. */
  findings: 1,
  /** The command line or a file could not be used. */
  usage: 2,
  /** SIGINT cut the work short. */
  interrupted: 130,
  /** SIGTERM cut the work short. */
  terminated: 143,
} as const

/** An error that a person can act on: printed as its message alone, with this exit status. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: number

  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message)
    this.exitCode = exitCode
  }
}
