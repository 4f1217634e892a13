/** A control interface that can't be opened or reached; the message says what to do. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
}
