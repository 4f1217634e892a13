/** Signed numbers from the unsigned ones that readers and writers have. */
export function toI8(value: number): number {
  return (value << 24) >> 24
}

export function toI16(value: number): number {
  return (value << 16) >> 16
}

/** The inverse of `toI8`; what is out of range stays so, for the writer to refuse. */
export function fromI8(value: number): number {
  return value < 0 && value >= -0x80 ? value + 0x100 : value > 0x7f ? -1 : value
}
