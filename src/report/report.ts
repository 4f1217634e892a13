/** Results of a run of checks, in the shape that every report is written from. */

export interface ReportCase {
  readonly name: string
  /** What the case belongs to, such as a folder or a section. */
  readonly group: string
  /** `error`: the case could not be run. */
  readonly status: 'pass' | 'fail' | 'skip' | 'error'
  /** One line: why it failed, could not be run or was skipped. */
  readonly message?: string | undefined
  /** The same at length, several lines. */
  readonly detail?: string | undefined
  readonly durationMs: number
}

export interface Report {
  readonly name: string
  readonly cases: readonly ReportCase[]
}
