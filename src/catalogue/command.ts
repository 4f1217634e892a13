/** What a row of the catalogue of GPRS commands holds. */

/**
 * What a command does to the world, mildest first. `actuate` reaches the vehicle (outputs, locks, engine, lights);
 * `disruptive` costs the link or the device's time; `destructive` removes what can't be had back.
 */
export type CommandEffect = 'read' | 'write' | 'actuate' | 'disruptive' | 'destructive'

export type CommandGroup =
  | 'common'
  | 'bluetooth'
  | 'features'
  | 'obd'
  | 'can'
  | 'camera'
  | 'professional'
  | 'ft-platform'
  | 'two-wheeler-can'

export interface CommandParameter {
  readonly name: string
  readonly optional?: true
  readonly summary: string
  /** What the accepted values mean, where they are a short list. */
  readonly values?: Readonly<Record<string, string>>
}

export interface GprsCommand {
  /** As it is sent. Devices tell upper from lower case, and every known name is lower case. */
  readonly name: string
  /** `<x>` is filled in, `[...]` may be left out; blanks, colons and commas are sent as they stand. */
  readonly syntax: string
  readonly summary: string
  readonly group: CommandGroup
  readonly effect: CommandEffect
  /** Whether the device answers with text; absent where no source says. */
  readonly responds?: boolean
  /** Models, or families where the sources name only those; absent where the sources name none. */
  readonly models?: readonly string[]
  readonly parameters?: readonly CommandParameter[]
  /** An answer as a device gives it. */
  readonly example?: string
  readonly note?: string
}
