/** A promise that somebody else resolves, once. */
export interface Latch<T> {
  readonly opened: Promise<T>
  readonly open: (value: T) => void
}

export function latch<T>(): Latch<T> {
  let open: (value: T) => void = () => undefined
  const opened = new Promise<T>(resolve => (open = resolve))
  return { opened, open }
}
