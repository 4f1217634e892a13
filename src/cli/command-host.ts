/** How a subcommand hands its exit status to `main`. */
export interface CommandHost {
  /** Wraps an action so that what it returns is the exit status. */
  run<A extends unknown[]>(action: (...args: A) => Promise<number> | number): (...args: A) => Promise<void>
}
