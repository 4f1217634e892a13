/** Runs of fixed fields as data, walked by the reader, the writer and the trace alike. */

/** What a fixed field holds. All are big-endian. `u64` must fit a double when written. */
export type FieldType = 'u8' | 'u16' | 'u32' | 'u64' | 'i16' | 'i32'

export const FIELD_SIZES: Readonly<Record<FieldType, number>> = {
  u8: 1,
  u16: 2,
  u32: 4,
  u64: 8,
  i16: 2,
  i32: 4,
}

export interface Field<N extends string = string> {
  readonly name: N
  readonly type: FieldType
  /** From the start of the block. */
  readonly offset: number
}

export interface FieldBlock<N extends string = string> {
  readonly fields: readonly Field<N>[]
  readonly size: number
  /** Offset of each field from the start of the block. */
  readonly at: Readonly<Record<N, number>>
}

/** Lays the fields out one behind the other. */
export function fieldBlock<const N extends string>(
  rows: readonly (readonly [N, FieldType])[],
): FieldBlock<N> {
  const at = {} as Record<N, number>
  let size = 0
  const fields = rows.map(([name, type]) => {
    const field = { name, type, offset: size }
    at[name] = size
    size += FIELD_SIZES[type]
    return field
  })
  return { fields, size, at }
}

/** Reads a fixed field; the caller has checked that it is there. A `u64` above 2^53 comes rounded to a double. */
export function fieldValue(bytes: Uint8Array, at: number, type: FieldType): number {
  switch (type) {
    case 'u8':
      return bytes[at]!
    case 'u16':
      return readU16(bytes, at)
    case 'u32':
      return readU32(bytes, at)
    case 'u64':
      return readU64(bytes, at)
    case 'i16':
      return (readU16(bytes, at) << 16) >> 16
    case 'i32':
      return readI32(bytes, at)
  }
}

export function readU16(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]!
}

export function readI16(bytes: Uint8Array, at: number): number {
  return (readU16(bytes, at) << 16) >> 16
}

export function readI32(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
}

export function readU32(bytes: Uint8Array, at: number): number {
  return readI32(bytes, at) >>> 0
}

/** As a double, exact up to 2^53: a bigint costs an allocation a field, and no real time needs one. */
export function readU64(bytes: Uint8Array, at: number): number {
  return readU32(bytes, at) * 0x1_0000_0000 + readU32(bytes, at + 4)
}
