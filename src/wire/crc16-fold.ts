/**
 * The CRC by folding, for long runs of bytes: 32 of them a round, as sixteen 16-bit lanes. A lane that stands 32 bytes
 * further on counts for x^256 as much, so each round multiplies every lane by x^256 modulo the polynomial and adds the
 * next 32 bytes. The product is linear in the lane's four nibbles, and a look-up among sixteen bytes is one SIMD
 * instruction. V8 has those only in WebAssembly; the module is put together here, instruction by instruction.
 */

/** Bytes of a round. */
export const FOLDED_BLOCK = 32
/** Where the module finds its eight tables; the last block goes behind them. */
const RESULT_AT = 128
const DATA_AT = 256
const PAGE = 0x1_0000
const MEMORY_PAGES = 2

/** Most bytes that one call takes. */
const MAX_FOLDED = MEMORY_PAGES * PAGE - DATA_AT

/** What is used of WebAssembly, whose types come with browsers or Node and not with the language. */
interface WasmMemory {
  readonly buffer: ArrayBuffer
}
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => unknown
  readonly Instance: new (module: unknown) => {
    readonly exports: { readonly memory: WasmMemory; readonly fold: (end: number) => void }
  }
}

/** Folds runs of bytes into 32 that have the same CRC. */
export class Crc16Folder {
  private readonly memory: Uint8Array
  private readonly fold: (end: number) => void
  /** The block that is left of the last run. */
  readonly block: DataView

  private constructor(memory: Uint8Array, fold: (end: number) => void) {
    this.memory = memory
    this.fold = fold
    this.block = new DataView(memory.buffer, RESULT_AT, FOLDED_BLOCK)
  }

  /**
   * @param advance the CRC state behind a number of zero bytes
   * @returns undefined where the engine has no WebAssembly with SIMD
   */
  static create(advance: (crc: number, zeros: number) => number): Crc16Folder | undefined {
    const { WebAssembly: wasm } = globalThis as { readonly WebAssembly?: Wasm }
    if (wasm === undefined) return undefined
    try {
      const { memory, fold } = new wasm.Instance(new wasm.Module(moduleBytes())).exports
      const bytes = new Uint8Array(memory.buffer)
      bytes.set(productTables(advance))
      return new Crc16Folder(bytes, fold)
    } catch {
      // An engine without SIMD refuses the module, a page's policy may refuse any.
      return undefined
    }
  }

  /**
   * Folds `bytes[start, ...)`, as many whole blocks of it as there are up to `end` and fit; two at least.
   * @param crc of what comes before them
   * @returns where it stopped: the CRC of `block` is that of everything before
   */
  take(crc: number, bytes: Uint8Array, start: number, end: number): number {
    const { memory } = this
    const length = Math.min(end - start, MAX_FOLDED) & -FOLDED_BLOCK
    memory.set(bytes.subarray(start, start + length), DATA_AT)
    memory[DATA_AT] = memory[DATA_AT]! ^ crc
    memory[DATA_AT + 1] = memory[DATA_AT + 1]! ^ (crc >>> 8)
    this.fold(DATA_AT + length)
    return start + length
  }
}

/** For each nibble of a lane the products of its sixteen values: tables of low bytes, then tables of high bytes. */
function productTables(advance: (crc: number, zeros: number) => number): Uint8Array {
  const tables = new Uint8Array(RESULT_AT)
  for (let nibble = 0; nibble < 4; nibble++) {
    for (let value = 0; value < 16; value++) {
      const product = advance(value << (4 * nibble), FOLDED_BLOCK)
      tables[16 * nibble + value] = product & 0xff
      tables[64 + 16 * nibble + value] = product >>> 8
    }
  }
  return tables
}

// The opcodes that are used, of the WebAssembly specification 2.0, section 5.4.
const END = 0x0b
const LOOP = [0x03, 0x40]
const BRANCH_IF = [0x0d, 0x00]
const LOCAL_GET = 0x20
const LOCAL_SET = 0x21
const I32_CONST = 0x41
const I32_ADD = 0x6a
const I32_LESS_UNSIGNED = 0x49
const SIMD = 0xfd
const V128_LOAD = 0x00
const V128_STORE = 0x0b
const V128_CONST = 0x0c
const SHUFFLE = 0x0d
const SWIZZLE = 0x0e
const AND = 0x4e
const XOR = 0x51
const SHIFT_RIGHT_UNSIGNED = 0x6d

const I32 = 0x7f
const V128 = 0x7b

// Locals: the parameter, a pointer, the lanes' low and high bytes, their nibbles, two vectors of data, the tables.
const RUN_END = 0
const AT = 1
const LOW = 2
const HIGH = 3
/** The four nibbles of each lane, lowest first. */
const NIBBLES = [4, 5, 6, 7] as const
const FIRST = 8
const SECOND = 9
const TABLES = 10

const get = (local: number): number[] => [LOCAL_GET, local]
const set = (local: number): number[] => [LOCAL_SET, local]
const constant = (value: number): number[] => [I32_CONST, ...signedLeb(value)]
const simd = (opcode: number, ...operands: readonly number[]): number[] => [
  SIMD,
  ...unsignedLeb(opcode),
  ...operands,
]
const load = (offset: number): number[] => simd(V128_LOAD, 0, ...unsignedLeb(offset))
const store = (offset: number): number[] => simd(V128_STORE, 0, ...unsignedLeb(offset))
const everySecond = (first: number): number[] =>
  simd(SHUFFLE, ...Array.from({ length: 16 }, (_, at) => 2 * at + first))

function moduleBytes(): Uint8Array {
  const body = [
    // Locals behind the parameter: the pointer, then vectors.
    ...[2, 1, I32, TABLES + 8 - LOW, V128],
    ...Array.from({ length: 8 }, (_, table) => [
      ...constant(0),
      ...load(16 * table),
      ...set(TABLES + table),
    ]).flat(),
    ...[...constant(DATA_AT), ...set(AT), ...takeBlock(false)],
    ...LOOP,
    ...[...get(LOW), ...lowNibbles(), ...set(NIBBLES[0])],
    ...[...get(LOW), ...highNibbles(), ...set(NIBBLES[1])],
    ...[...get(HIGH), ...lowNibbles(), ...set(NIBBLES[2])],
    ...[...get(HIGH), ...highNibbles(), ...set(NIBBLES[3])],
    ...takeBlock(true),
    ...[...get(AT), ...get(RUN_END), I32_LESS_UNSIGNED, ...BRANCH_IF, END],
    ...[...constant(RESULT_AT), ...get(LOW), ...get(HIGH), ...interleaved(0), ...store(0)],
    ...[...constant(RESULT_AT), ...get(LOW), ...get(HIGH), ...interleaved(8), ...store(16)],
    END,
  ]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 1, I32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, MEMORY_PAGES]),
    ...section(7, [2, ...exported('memory', 2), ...exported('fold', 0)]),
    ...section(10, [1, ...unsignedLeb(body.length), ...body]),
  ])
}

/** The next 32 bytes as low and high bytes of the lanes; added to the products of those before, if there are any. */
function takeBlock(withProducts: boolean): number[] {
  return [
    ...[...get(AT), ...load(0), ...set(FIRST), ...get(AT), ...load(16), ...set(SECOND)],
    ...[...get(FIRST), ...get(SECOND), ...everySecond(0), ...(withProducts ? products(0) : []), ...set(LOW)],
    ...[...get(FIRST), ...get(SECOND), ...everySecond(1), ...(withProducts ? products(4) : []), ...set(HIGH)],
    ...[...get(AT), ...constant(FOLDED_BLOCK), I32_ADD, ...set(AT)],
  ]
}

/** Adds what the four tables from this one on say of the nibbles. */
function products(firstTable: number): number[] {
  return NIBBLES.flatMap((nibble, at) => [
    ...[...get(TABLES + firstTable + at), ...get(nibble), ...simd(SWIZZLE)],
    ...simd(XOR),
  ])
}

function lowNibbles(): number[] {
  return [...simd(V128_CONST, ...new Array<number>(16).fill(0x0f)), ...simd(AND)]
}

function highNibbles(): number[] {
  return [...constant(4), ...simd(SHIFT_RIGHT_UNSIGNED)]
}

/** Eight lanes from this one on, their low and high bytes side by side again. */
function interleaved(firstLane: number): number[] {
  return simd(SHUFFLE, ...Array.from({ length: 16 }, (_, at) => firstLane + (at >> 1) + 16 * (at & 1)))
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsignedLeb(content.length), ...content]
}

function exported(name: string, kind: number): number[] {
  return [name.length, ...Array.from(name, char => char.charCodeAt(0)), kind, 0]
}

function unsignedLeb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsignedLeb(value >>> 7)]
}

function signedLeb(value: number): number[] {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signedLeb(value >> 7)]
}
