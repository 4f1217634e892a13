// src/wire/crc16-fold.ts
var BLOCK = 32;
var RESULT_AT = 128;
var DATA_AT = 256;
var PAGE = 65536;
var MEMORY_PAGES = 2;
var MAX_FOLDED = MEMORY_PAGES * PAGE - DATA_AT;
var Crc16Folder = class _Crc16Folder {
  memory;
  fold;
  /** The block that is left of the last run. */
  block;
  constructor(memory, fold) {
    this.memory = memory;
    this.fold = fold;
    this.block = memory.subarray(RESULT_AT, RESULT_AT + BLOCK);
  }
  /**
   * @param advance the CRC state behind a number of zero bytes
   * @returns undefined where the engine has no WebAssembly with SIMD
   */
  static create(advance2) {
    const { WebAssembly: wasm } = globalThis;
    if (wasm === void 0) return void 0;
    try {
      const { memory, fold } = new wasm.Instance(new wasm.Module(moduleBytes())).exports;
      const bytes = new Uint8Array(memory.buffer);
      bytes.set(productTables(advance2));
      return new _Crc16Folder(bytes, fold);
    } catch {
      return void 0;
    }
  }
  /**
   * Folds `bytes[start, ...)`, as many whole blocks of it as there are up to `end` and fit; two at least.
   * @param crc of what comes before them
   * @returns where it stopped: the CRC of `block` is that of everything before
   */
  take(crc, bytes, start, end) {
    const { memory } = this;
    const length = Math.min(end - start, MAX_FOLDED) & -BLOCK;
    memory.set(bytes.subarray(start, start + length), DATA_AT);
    memory[DATA_AT] = memory[DATA_AT] ^ crc;
    memory[DATA_AT + 1] = memory[DATA_AT + 1] ^ crc >>> 8;
    this.fold(DATA_AT + length);
    return start + length;
  }
};
function productTables(advance2) {
  const tables = new Uint8Array(RESULT_AT);
  for (let nibble2 = 0; nibble2 < 4; nibble2++) {
    for (let value = 0; value < 16; value++) {
      const product = advance2(value << 4 * nibble2, BLOCK);
      tables[16 * nibble2 + value] = product & 255;
      tables[64 + 16 * nibble2 + value] = product >>> 8;
    }
  }
  return tables;
}
var END = 11;
var LOOP = [3, 64];
var BRANCH_IF = [13, 0];
var LOCAL_GET = 32;
var LOCAL_SET = 33;
var I32_CONST = 65;
var I32_ADD = 106;
var I32_LESS_UNSIGNED = 73;
var SIMD = 253;
var V128_LOAD = 0;
var V128_STORE = 11;
var V128_CONST = 12;
var SHUFFLE = 13;
var SWIZZLE = 14;
var AND = 78;
var XOR = 81;
var SHIFT_RIGHT_UNSIGNED = 109;
var I32 = 127;
var V128 = 123;
var RUN_END = 0;
var AT = 1;
var LOW = 2;
var HIGH = 3;
var NIBBLES = [4, 5, 6, 7];
var FIRST = 8;
var SECOND = 9;
var TABLES = 10;
var get = (local) => [LOCAL_GET, local];
var set = (local) => [LOCAL_SET, local];
var constant = (value) => [I32_CONST, ...signedLeb(value)];
var simd = (opcode, ...operands) => [
  SIMD,
  ...unsignedLeb(opcode),
  ...operands
];
var load = (offset) => simd(V128_LOAD, 0, ...unsignedLeb(offset));
var store = (offset) => simd(V128_STORE, 0, ...unsignedLeb(offset));
var everySecond = (first) => simd(SHUFFLE, ...Array.from({ length: 16 }, (_, at) => 2 * at + first));
function moduleBytes() {
  const body = [
    // Locals behind the parameter: the pointer, then vectors.
    ...[2, 1, I32, TABLES + 8 - LOW, V128],
    ...Array.from({ length: 8 }, (_, table) => [
      ...constant(0),
      ...load(16 * table),
      ...set(TABLES + table)
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
    END
  ];
  return Uint8Array.from([
    ...[0, 97, 115, 109, 1, 0, 0, 0],
    ...section(1, [1, 96, 1, I32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, MEMORY_PAGES]),
    ...section(7, [2, ...exported("memory", 2), ...exported("fold", 0)]),
    ...section(10, [1, ...unsignedLeb(body.length), ...body])
  ]);
}
function takeBlock(withProducts) {
  return [
    ...[...get(AT), ...load(0), ...set(FIRST), ...get(AT), ...load(16), ...set(SECOND)],
    ...[...get(FIRST), ...get(SECOND), ...everySecond(0), ...withProducts ? products(0) : [], ...set(LOW)],
    ...[...get(FIRST), ...get(SECOND), ...everySecond(1), ...withProducts ? products(4) : [], ...set(HIGH)],
    ...[...get(AT), ...constant(BLOCK), I32_ADD, ...set(AT)]
  ];
}
function products(firstTable) {
  return NIBBLES.flatMap((nibble2, at) => [
    ...[...get(TABLES + firstTable + at), ...get(nibble2), ...simd(SWIZZLE)],
    ...simd(XOR)
  ]);
}
function lowNibbles() {
  return [...simd(V128_CONST, ...new Array(16).fill(15)), ...simd(AND)];
}
function highNibbles() {
  return [...constant(4), ...simd(SHIFT_RIGHT_UNSIGNED)];
}
function interleaved(firstLane) {
  return simd(SHUFFLE, ...Array.from({ length: 16 }, (_, at) => firstLane + (at >> 1) + 16 * (at & 1)));
}
function section(id, content) {
  return [id, ...unsignedLeb(content.length), ...content];
}
function exported(name, kind) {
  return [name.length, ...Array.from(name, (char) => char.charCodeAt(0)), kind, 0];
}
function unsignedLeb(value) {
  return value < 128 ? [value] : [value & 127 | 128, ...unsignedLeb(value >>> 7)];
}
function signedLeb(value) {
  return value >= -64 && value < 64 ? [value & 127] : [value & 127 | 128, ...signedLeb(value >> 7)];
}

// src/wire/data-view.ts
var lastBytes = new Uint8Array(0);
var lastView = new DataView(lastBytes.buffer);
function viewOf(bytes) {
  if (bytes !== lastBytes) {
    lastView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    lastBytes = bytes;
  }
  return lastView;
}

// src/wire/crc16.ts
var SLICE = 16;
var WIDE_READS_FROM = 128;
var FOLDED_FROM = 512;
var TABLE = makeTable();
function makeTable() {
  const table = new Int32Array(SLICE * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 40961 : crc >>> 1;
    table[byte] = crc;
  }
  for (let i = 256; i < table.length; i++) {
    const shorter = table[i - 256];
    table[i] = shorter >>> 8 ^ table[shorter & 255];
  }
  return table;
}
var folder;
function crc16(bytes, start = 0, end = bytes.length) {
  if (end - start >= FOLDED_FROM) return longCrc(bytes, start, end);
  return rounds(0, bytes, start, end);
}
function longCrc(bytes, start, end) {
  if (folder === void 0) folder = Crc16Folder.create(advance) ?? null;
  let crc = 0;
  let at = start;
  if (folder !== null) {
    while (end - at >= FOLDED_FROM) {
      at = folder.take(crc, bytes, at, end);
      crc = rounds(0, folder.block, 0, folder.block.length);
    }
  }
  return rounds(crc, bytes, at, end);
}
function rounds(crc, bytes, start, end) {
  const whole = end - (end - start) % SLICE;
  let state = end - start >= WIDE_READS_FROM ? wideRounds(crc, bytes, start, whole) : narrowRounds(crc, bytes, start, whole);
  for (let at = whole; at < end; at++) state = state >>> 8 ^ TABLE[(state ^ bytes[at]) & 255];
  return state;
}
function advance(crc, zeros) {
  let state = crc;
  for (let i = 0; i < zeros; i++) state = state >>> 8 ^ TABLE[state & 255];
  return state;
}
function narrowRounds(initial, bytes, start, end) {
  const table = TABLE;
  let crc = initial;
  for (let at = start; at < end; at += SLICE) {
    crc = table[3840 + (bytes[at] ^ crc & 255)] ^ table[3584 + (bytes[at + 1] ^ crc >>> 8)] ^ table[3328 + bytes[at + 2]] ^ table[3072 + bytes[at + 3]] ^ table[2816 + bytes[at + 4]] ^ table[2560 + bytes[at + 5]] ^ table[2304 + bytes[at + 6]] ^ table[2048 + bytes[at + 7]] ^ table[1792 + bytes[at + 8]] ^ table[1536 + bytes[at + 9]] ^ table[1280 + bytes[at + 10]] ^ table[1024 + bytes[at + 11]] ^ table[768 + bytes[at + 12]] ^ table[512 + bytes[at + 13]] ^ table[256 + bytes[at + 14]] ^ table[bytes[at + 15]];
  }
  return crc;
}
function wideRounds(initial, bytes, start, end) {
  const table = TABLE;
  const view = viewOf(bytes);
  let crc = initial;
  for (let at = start; at < end; at += SLICE) {
    const a = view.getUint32(at, true) ^ crc;
    const b = view.getUint32(at + 4, true);
    const c = view.getUint32(at + 8, true);
    const d = view.getUint32(at + 12, true);
    crc = table[3840 + (a & 255)] ^ table[3584 + (a >>> 8 & 255)] ^ table[3328 + (a >>> 16 & 255)] ^ table[3072 + (a >>> 24)] ^ table[2816 + (b & 255)] ^ table[2560 + (b >>> 8 & 255)] ^ table[2304 + (b >>> 16 & 255)] ^ table[2048 + (b >>> 24)] ^ table[1792 + (c & 255)] ^ table[1536 + (c >>> 8 & 255)] ^ table[1280 + (c >>> 16 & 255)] ^ table[1024 + (c >>> 24)] ^ table[768 + (d & 255)] ^ table[512 + (d >>> 8 & 255)] ^ table[256 + (d >>> 16 & 255)] ^ table[d >>> 24];
  }
  return crc;
}

// src/wire/errors.ts
var DecodeError = class extends Error {
  name = "DecodeError";
  code;
  offset;
  field;
  expected;
  actual;
  constructor(code, message, detail) {
    super(message);
    this.code = code;
    this.offset = detail.offset;
    this.field = detail.field;
    this.expected = detail.expected;
    this.actual = detail.actual;
  }
};
var EncodeError = class extends Error {
  name = "EncodeError";
  /** The field, by its name in the layout. */
  field;
  value;
  constructor(field, value, expected) {
    super(`${field}: ${expected}, got ${shown(value)}`);
    this.field = field;
    this.value = value;
  }
};
function shown(value) {
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

// src/wire/hex.ts
var PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, "0"));
var DIGITS = new Int8Array(128).fill(-1);
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16);
  DIGITS[digit.charCodeAt(0)] = value;
  DIGITS[digit.toUpperCase().charCodeAt(0)] = value;
}
function toHex(bytes, start = 0, end = bytes.length) {
  let text5 = "";
  for (let at = start; at < end; at++) text5 += PAIRS[bytes[at]];
  return text5;
}
function hexNumber(value, width) {
  return value.toString(16).toUpperCase().padStart(width * 2, "0");
}
function hexDigit(charCode) {
  return charCode < 128 ? DIGITS[charCode] : -1;
}
function fromHex(text5) {
  if (text5.length % 2 !== 0) {
    throw new DecodeError("BAD_HEX", `an odd number of hex digits (${text5.length}): one is missing`, {
      offset: text5.length,
      field: "hex"
    });
  }
  const bytes = new Uint8Array(text5.length / 2);
  for (let at = 0; at < bytes.length; at++) {
    const high = hexDigit(text5.charCodeAt(2 * at));
    const low = hexDigit(text5.charCodeAt(2 * at + 1));
    if (high < 0 || low < 0) {
      const offset = high < 0 ? 2 * at : 2 * at + 1;
      throw new DecodeError(
        "BAD_HEX",
        `${JSON.stringify(text5[offset])} at character ${offset} is no hex digit`,
        {
          offset,
          field: "hex"
        }
      );
    }
    bytes[at] = high << 4 | low;
  }
  return bytes;
}

// src/wire/fields.ts
var FIELD_SIZES = {
  u8: 1,
  u16: 2,
  u32: 4,
  u64: 8,
  i16: 2,
  i32: 4
};
function fieldBlock(rows) {
  const at = {};
  let size = 0;
  const fields = rows.map(([name, type]) => {
    const field = { name, type, offset: size };
    at[name] = size;
    size += FIELD_SIZES[type];
    return field;
  });
  return { fields, size, at };
}
function fieldValue(bytes, at, type) {
  switch (type) {
    case "u8":
      return bytes[at];
    case "u16":
      return readU16(bytes, at);
    case "u32":
      return readU32(bytes, at);
    case "u64":
      return readU64(bytes, at);
    case "i16":
      return readU16(bytes, at) << 16 >> 16;
    case "i32":
      return readI32(bytes, at);
  }
}
function readU16(bytes, at) {
  return bytes[at] << 8 | bytes[at + 1];
}
function readI16(bytes, at) {
  return readU16(bytes, at) << 16 >> 16;
}
function readI32(bytes, at) {
  return bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
}
function readU32(bytes, at) {
  return readI32(bytes, at) >>> 0;
}
function readU64(bytes, at) {
  return readU32(bytes, at) * 4294967296 + readU32(bytes, at + 4);
}

// src/codec/layouts.ts
var RECORD_HEAD = fieldBlock([
  ["timestamp", "u64"],
  ["priority", "u8"],
  ["longitude", "i32"],
  ["latitude", "i32"],
  ["altitude", "i16"],
  ["angle", "u16"],
  ["satellites", "u8"],
  ["speed", "u16"]
]);
var DEGREE = 1e7;
var GROUPS = [
  { name: "n1", width: 1 },
  { name: "n2", width: 2 },
  { name: "n4", width: 4 },
  { name: "n8", width: 8 }
];
var AVL_LAYOUTS = [
  { codecId: 8, codec: "8", eventIoId: 1, count: 1, ioId: 1, generationType: false, groups: GROUPS, nx: false },
  { codecId: 142, codec: "8E", eventIoId: 2, count: 2, ioId: 2, generationType: false, groups: GROUPS, nx: true },
  { codecId: 16, codec: "16", eventIoId: 2, count: 1, ioId: 2, generationType: true, groups: GROUPS, nx: false }
];
var CODEC8_WITH_16_BYTE_GROUP = {
  ...AVL_LAYOUTS[0],
  groups: [...GROUPS, { name: "n16", width: 16 }]
};
var CODEC_7 = 7;
var COMMAND_LAYOUTS = [
  { codecId: 12, codec: "12", timestamp: false, imei: false },
  { codecId: 13, codec: "13", timestamp: true, imei: false },
  { codecId: 14, codec: "14", timestamp: false, imei: true },
  { codecId: 15, codec: "15", timestamp: true, imei: true }
];
var AVL_BY_ID = byId(AVL_LAYOUTS);
var COMMAND_BY_ID = byId(COMMAND_LAYOUTS);
function byId(layouts) {
  const table = new Array(256).fill(void 0);
  for (const layout of layouts) table[layout.codecId] = layout;
  return table;
}
function avlLayout(codecId) {
  return AVL_BY_ID[codecId];
}
function commandLayout(codecId) {
  return COMMAND_BY_ID[codecId];
}
function codecName(codecId) {
  if (codecId === CODEC_7) return "7";
  return AVL_BY_ID[codecId]?.codec ?? COMMAND_BY_ID[codecId]?.codec;
}
function isAvlCodec(codecId) {
  return codecId === CODEC_7 || AVL_BY_ID[codecId] !== void 0;
}
var COMMAND_TYPE = {
  request: 5,
  response: 6,
  /** Codec 14: the IMEI is not the device's own. */
  nack: 17
};

// src/wire/plural.ts
function plural(count, noun) {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

// src/wire/reader.ts
var Reader = class {
  bytes;
  /** Where offsets in errors and spans count from. */
  origin;
  trace;
  pos;
  end;
  /** Index of the record or command that is being read; -1 outside. Gives fields their place. */
  item = -1;
  /** What `item` counts. */
  itemName = "records";
  constructor(bytes, start = 0, end = bytes.length, trace, origin = start) {
    this.bytes = bytes;
    this.pos = start;
    this.end = end;
    this.trace = trace;
    this.origin = origin;
  }
  /** Bytes from the start of the frame to the next read. */
  get offset() {
    return this.pos - this.origin;
  }
  get remaining() {
    return this.end - this.pos;
  }
  u8(field) {
    const at = this.pos;
    if (at >= this.end) throw this.overrun(field, 1);
    this.pos = at + 1;
    const value = this.bytes[at];
    if (this.trace !== void 0) this.span(field, at, 1, value);
    return value;
  }
  u16(field) {
    const at = this.pos;
    if (at + 2 > this.end) throw this.overrun(field, 2);
    this.pos = at + 2;
    const value = readU16(this.bytes, at);
    if (this.trace !== void 0) this.span(field, at, 2, value);
    return value;
  }
  u32(field) {
    const at = this.pos;
    if (at + 4 > this.end) throw this.overrun(field, 4);
    this.pos = at + 4;
    const value = readU32(this.bytes, at);
    if (this.trace !== void 0) this.span(field, at, 4, value);
    return value;
  }
  /** An unsigned number of one or two bytes, as the codec's layout has it. */
  uint(width, field) {
    return width === 1 ? this.u8(field) : this.u16(field);
  }
  /** Passes a run of fixed fields with one bounds check; returns where in `bytes` it starts. */
  block(block) {
    const at = this.pos;
    if (at + block.size > this.end) throw this.shortBlock(block);
    this.pos = at + block.size;
    if (this.trace !== void 0) {
      for (const { name, type, offset } of block.fields) {
        this.span(name, at + offset, FIELD_SIZES[type], fieldValue(this.bytes, at + offset, type));
      }
    }
    return at;
  }
  /** A view of the next `length` bytes; no copy. */
  take(length, field) {
    const at = this.skip(length, field);
    const value = this.bytes.subarray(at, at + length);
    if (this.trace !== void 0 && length > 0) this.span(field, at, length, value);
    return value;
  }
  /** Passes `length` bytes without a trace of its own; returns where in `bytes` they start. */
  skip(length, field) {
    const at = this.pos;
    if (at + length > this.end) throw this.overrun(field, length);
    this.pos = at + length;
    return at;
  }
  /** Reports a field to the trace. `at` counts in `bytes`. */
  span(field, at, length, value) {
    this.trace?.({ offset: at - this.origin, length, field: this.place(field), value });
  }
  /** The field's name with the record or command it is in. */
  place(field) {
    return this.item < 0 ? field : `${this.itemName}[${this.item}].${field}`;
  }
  /** The error of a field that needs more bytes than are left. */
  overrun(field, needed2) {
    const place = this.place(field);
    const has = this.remaining;
    return new DecodeError(
      "OVERRUN",
      `${place} at offset ${this.offset} needs ${plural(needed2, "byte")}, ${has === 0 ? "none is" : has === 1 ? "1 is" : `${has} are`} left`,
      { offset: this.offset, field: place, expected: needed2, actual: has }
    );
  }
  /** Names the first field of the block that does not fit. */
  shortBlock(block) {
    const has = this.remaining;
    const missing = block.fields.find(({ offset, type }) => offset + FIELD_SIZES[type] > has);
    if (this.trace !== void 0) {
      for (const { name, type, offset } of block.fields) {
        if (offset >= missing.offset) break;
        this.span(name, this.pos + offset, FIELD_SIZES[type], fieldValue(this.bytes, this.pos + offset, type));
      }
    }
    this.pos += missing.offset;
    return this.overrun(missing.name, FIELD_SIZES[missing.type]);
  }
};

// src/wire/writer.ts
var Writer = class {
  buffer;
  length = 0;
  constructor(capacity = 256) {
    this.buffer = new Uint8Array(capacity);
  }
  /** Bytes written so far; a place to come back to with `patchU32`. */
  get size() {
    return this.length;
  }
  /** What is written to, as far as `claim` has it; another one after the next write. */
  get bytes() {
    return this.buffer;
  }
  /** Takes the next `count` bytes for who fills them through `bytes`, and returns where they start. */
  claim(count) {
    return this.reserve(count);
  }
  /** Forgets what was written behind this place. */
  rewind(size) {
    this.length = Math.min(size, this.length);
  }
  u8(field, value) {
    if (!(value >= 0 && value <= 255 && Number.isInteger(value))) throw outOfRange(field, value, "0..255");
    const at = this.reserve(1);
    this.buffer[at] = value;
  }
  u16(field, value) {
    if (!(value >= 0 && value <= 65535 && Number.isInteger(value)))
      throw outOfRange(field, value, "0..65535");
    this.put16(value);
  }
  u32(field, value) {
    if (!(value >= 0 && value <= 4294967295 && Number.isInteger(value))) {
      throw outOfRange(field, value, "0..4294967295");
    }
    this.put32(value);
  }
  /** Up to 2^53 - 1, the largest integer that a double holds exactly. */
  u64(field, value) {
    if (!(value >= 0 && Number.isSafeInteger(value))) throw outOfRange(field, value, "0..9007199254740991");
    this.put32(Math.floor(value / 4294967296));
    this.put32(value >>> 0);
  }
  i16(field, value) {
    if (!(value >= -32768 && value <= 32767 && Number.isInteger(value))) {
      throw outOfRange(field, value, "-32768..32767");
    }
    this.put16(value);
  }
  i32(field, value) {
    if (!(value >= -2147483648 && value <= 2147483647 && Number.isInteger(value))) {
      throw outOfRange(field, value, "-2147483648..2147483647");
    }
    this.put32(value);
  }
  /** An unsigned number of one or two bytes, as the codec's layout has it. */
  uint(width, field, value) {
    if (width === 1) this.u8(field, value);
    else this.u16(field, value);
  }
  put(bytes) {
    const at = this.reserve(bytes.length);
    if (bytes.length <= 8) for (let i = 0; i < bytes.length; i++) this.buffer[at + i] = bytes[i];
    else this.buffer.set(bytes, at);
  }
  /** Fills in a number that was not known when its place was written. */
  patchU16(at, field, value) {
    this.patch(at, () => this.u16(field, value));
  }
  /** @see patchU16 */
  patchU32(at, field, value) {
    this.patch(at, () => this.u32(field, value));
  }
  /** What is written so far, without a copy; valid until the next write. */
  view() {
    return this.buffer.subarray(0, this.length);
  }
  /** What is written, as bytes of its own. */
  finish() {
    return this.buffer.slice(0, this.length);
  }
  patch(at, write) {
    const { length } = this;
    this.length = at;
    write();
    this.length = length;
  }
  put16(value) {
    const at = this.reserve(2);
    this.buffer[at] = value >>> 8;
    this.buffer[at + 1] = value;
  }
  put32(value) {
    const at = this.reserve(4);
    this.buffer[at] = value >>> 24;
    this.buffer[at + 1] = value >>> 16;
    this.buffer[at + 2] = value >>> 8;
    this.buffer[at + 3] = value;
  }
  reserve(count) {
    const at = this.length;
    this.length = at + count;
    if (this.length > this.buffer.length) {
      const grown = new Uint8Array(Math.max(this.length, 2 * this.buffer.length));
      grown.set(this.buffer);
      this.buffer = grown;
    }
    return at;
  }
};
function outOfRange(field, value, range) {
  return new EncodeError(field, value, `an integer in ${range} is needed`);
}

// src/codec/walk-records.ts
var LATEST_TIMESTAMP_BYTE1 = 30;
function ioStart(layout) {
  return RECORD_HEAD.size + layout.eventIoId + (layout.generationType ? 1 : 0);
}
function passRecords(bytes, start, end, count, layout, tolerant = false) {
  const { count: countSize, ioId: idSize, groups, nx } = layout;
  const head = ioStart(layout);
  let at = start;
  for (let record = 0; record < count; record++) {
    if (at + head + countSize > end) return -1;
    if ((bytes[at] !== 0 || bytes[at + 1] >= LATEST_TIMESTAMP_BYTE1) && !tolerant) return -1;
    at += head;
    let left = readUint(bytes, at, countSize);
    at += countSize;
    for (let group = 0; group < groups.length; group++) {
      if (at + countSize > end) return -1;
      const elements = readUint(bytes, at, countSize);
      at += countSize + elements * (idSize + groups[group].width);
      left -= elements;
    }
    if (nx) {
      if (at + countSize > end) return -1;
      let elements = readUint(bytes, at, countSize);
      at += countSize;
      left -= elements;
      for (; elements > 0; elements--) {
        if (at + idSize + 2 > end) return -1;
        at += idSize + 2 + readU16(bytes, at + idSize);
      }
    }
    if (left !== 0 && !tolerant || at > end) return -1;
  }
  return at;
}
function walkElements(bytes, start, layout, visitor) {
  const view = viewOf(bytes);
  const { count: countSize, ioId: idSize, groups } = layout;
  let at = start + countSize;
  let n = uint(view, at, countSize);
  for (at += countSize; n > 0; n--, at += idSize + 1) {
    const id = uint(view, at, idSize);
    visitor.number(id, view.getUint8(at + idSize), 1, at + idSize);
  }
  n = uint(view, at, countSize);
  for (at += countSize; n > 0; n--, at += idSize + 2) {
    const id = uint(view, at, idSize);
    visitor.number(id, view.getUint16(at + idSize), 2, at + idSize);
  }
  n = uint(view, at, countSize);
  for (at += countSize; n > 0; n--, at += idSize + 4) {
    const id = uint(view, at, idSize);
    visitor.number(id, view.getUint32(at + idSize), 4, at + idSize);
  }
  n = uint(view, at, countSize);
  for (at += countSize; n > 0; n--, at += idSize + 8) {
    const id = uint(view, at, idSize);
    visitor.wide(id, view.getUint32(at + idSize), view.getUint32(at + idSize + 4), at + idSize);
  }
  for (let group = 4; group < groups.length; group++) {
    const { width } = groups[group];
    n = uint(view, at, countSize);
    for (at += countSize; n > 0; n--, at += idSize + width) {
      visitor.bytes(uint(view, at, idSize), at + idSize, width, false);
    }
  }
  return layout.nx ? walkVariable(view, at, layout, visitor) : at;
}
function walkVariable(view, start, layout, visitor) {
  const { count: countSize, ioId: idSize } = layout;
  let at = start + countSize;
  for (let n = uint(view, start, countSize); n > 0; n--) {
    const length = view.getUint16(at + idSize);
    visitor.bytes(uint(view, at, idSize), at + idSize + 2, length, true);
    at += idSize + 2 + length;
  }
  return at;
}
function uint(view, at, size) {
  return size === 1 ? view.getUint8(at) : view.getUint16(at);
}
function readUint(bytes, at, size) {
  return size === 1 ? bytes[at] : readU16(bytes, at);
}
var SAFE_HIGH_WORD = 2097152;
function wideInteger(high, low) {
  if (high < SAFE_HIGH_WORD) return high * 4294967296 + low;
  return BigInt(high) << 32n | BigInt(low);
}

// src/codec/avl-record.ts
var LATEST_TIMESTAMP_MS = 864e13;
function readAvlRecord(r, layout, findings) {
  const at = r.block(RECORD_HEAD);
  if (r.bytes[at] !== 0 || r.bytes[at + 1] >= LATEST_TIMESTAMP_BYTE1) warnOfTimestamp(r, at, findings);
  readIo(r, layout, findings);
}
function readIo(r, layout, findings) {
  r.uint(layout.eventIoId, "eventIoId");
  if (layout.generationType) r.u8("generationType");
  const totalAt = r.offset;
  const total = r.uint(layout.count, "totalIo");
  const groups = layout.groups;
  let sum = 0;
  for (let i = 0; i < groups.length; i++) sum += readGroup(r, groups[i], layout);
  if (layout.nx) sum += readVariableGroup(r, layout);
  if (sum !== total) {
    findings?.fault(
      new DecodeError("IO_COUNT_MISMATCH", `the total says ${total} IO elements, the groups hold ${sum}`, {
        offset: totalAt,
        field: r.place("totalIo"),
        expected: sum,
        actual: total
      })
    );
  }
}
function readGroup(r, group, layout) {
  const countAt = r.pos;
  const count = r.uint(layout.count, group.name);
  const elementSize = layout.ioId + group.width;
  if (count * elementSize > r.end - r.pos) throw groupOverrun(r, group.name, count, elementSize, countAt);
  const at = r.pos;
  r.pos = at + count * elementSize;
  if (r.trace !== void 0) {
    for (let i = 0, element = at; i < count; i++, element += elementSize) {
      traceElement(r, `${group.name}[${i}]`, element, layout, group.width);
    }
  }
  return count;
}
function readVariableGroup(r, layout) {
  const count = r.uint(layout.count, "nx");
  for (let i = 0; i < count; i++) {
    const at = r.skip(layout.ioId, "nx.id");
    if (r.end - r.pos < 2) {
      if (r.trace !== void 0) r.span(`nx[${i}].id`, at, layout.ioId, ioId(r.bytes, at, layout));
      throw r.overrun("nx.length", 2);
    }
    const width = readU16(r.bytes, r.pos);
    const valueAt = r.pos + 2;
    if (width > r.end - valueAt) {
      if (r.trace !== void 0) traceElement(r, `nx[${i}]`, at, layout, 0, 2, width);
      const field = r.place(`nx[${i}].length`);
      throw new DecodeError(
        "OVERRUN",
        `${field} says ${width} bytes, ${r.end - valueAt} are left before the record data ends`,
        { offset: r.offset, field, expected: width, actual: r.end - valueAt }
      );
    }
    r.pos = valueAt + width;
    if (r.trace !== void 0) traceElement(r, `nx[${i}]`, at, layout, width, 2);
  }
  return count;
}
function ioId(bytes, at, layout) {
  return layout.ioId === 1 ? bytes[at] : readU16(bytes, at);
}
function traceElement(r, name, at, layout, width, lengthSize = 0, declared = width) {
  r.span(`${name}.id`, at, layout.ioId, ioId(r.bytes, at, layout));
  if (lengthSize > 0) r.span(`${name}.length`, at + layout.ioId, lengthSize, declared);
  const valueAt = at + layout.ioId + lengthSize;
  if (width > 0) r.span(`${name}.value`, valueAt, width, r.bytes.subarray(valueAt, valueAt + width));
}
function groupOverrun(r, name, count, elementSize, countAt) {
  const field = r.place(name);
  const left = r.end - r.pos;
  return new DecodeError(
    "OVERRUN",
    `${field} says ${count} elements of ${elementSize} bytes, ${count * elementSize} in all; ${left} are left`,
    { offset: countAt - r.origin, field, expected: count * elementSize, actual: left }
  );
}
function warnOfTimestamp(r, at, findings) {
  const timestampMs = readU64(r.bytes, at);
  if (timestampMs <= LATEST_TIMESTAMP_MS) return;
  const exact2 = BigInt(readU32(r.bytes, at)) << 32n | BigInt(readU32(r.bytes, at + 4));
  findings?.warn({
    code: "TIMESTAMP_RANGE",
    message: `${r.place("timestamp")} is ${exact2} ms, beyond every date`,
    offset: at - r.origin
  });
}
function writeAvlRecord(w, layout, record) {
  const { gps, io } = record;
  w.u64("timestamp", record.timestampMs);
  w.u8("priority", record.priority);
  w.i32("longitude", wireDegrees("longitude", gps.longitude));
  w.i32("latitude", wireDegrees("latitude", gps.latitude));
  w.i16("altitude", gps.altitude);
  w.u16("angle", gps.angle);
  w.u8("satellites", gps.satellites);
  w.u16("speed", gps.speed);
  w.uint(layout.eventIoId, "eventIoId", record.eventIoId);
  if (layout.generationType) w.u8("generationType", record.generationType ?? 0);
  w.uint(layout.count, "totalIo", io.length);
  let written = 0;
  for (const group of layout.groups) written += writeGroup(w, layout, group, io);
  if (layout.nx) written += writeVariableGroup(w, layout, io);
  if (written !== io.length) throw homelessElement(layout, io);
}
function writeGroup(w, layout, group, io) {
  let count = 0;
  for (let i = 0; i < io.length; i++) if (belongsTo(group, layout, io[i])) count++;
  w.uint(layout.count, group.name, count);
  if (count === 0) return 0;
  for (let i = 0; i < io.length; i++) {
    const element = io[i];
    if (!belongsTo(group, layout, element)) continue;
    w.uint(layout.ioId, "io.id", element.id);
    w.put(element.value);
  }
  return count;
}
function belongsTo(group, layout, element) {
  return element.value.length === group.width && !(layout.nx && element.variable === true);
}
function writeVariableGroup(w, layout, io) {
  const rest = io.filter((element) => !layout.groups.some((group) => belongsTo(group, layout, element)));
  w.uint(layout.count, "nx", rest.length);
  for (const element of rest) {
    w.uint(layout.ioId, "io.id", element.id);
    w.u16("io.length", element.value.length);
    w.put(element.value);
  }
  return rest.length;
}
function homelessElement(layout, io) {
  const widths = layout.groups.map((group) => group.width);
  const element = io.find(({ value }) => !widths.includes(value.length));
  return new EncodeError(
    `io ${element?.id}`,
    `${element?.value.length} bytes`,
    `Codec ${layout.codec} carries values of ${widths.join(", ")} bytes`
  );
}
function wireDegrees(field, degrees2) {
  const units = Math.round(degrees2 * DEGREE);
  if (!Number.isFinite(units)) throw new EncodeError(field, degrees2, "a finite number of degrees is needed");
  return units;
}

// src/codec/codec7.ts
var CODEC_7_EPOCH_S = 1167609600;
var SECONDS_MASK = 1073741823;
var HAS_GPS = 1;
var CODEC_7_IO_GROUPS = [
  { bit: 2, name: "n1", width: 1 },
  { bit: 4, name: "n2", width: 2 },
  { bit: 8, name: "n4", width: 4 }
];
var CODEC_7_GPS_FIELDS = [
  { bit: 1, fields: ["latitude", "longitude"], width: 4, toValue: singleToDecimal, toWire: singleBits },
  { bit: 2, fields: ["altitude"], width: 2, toValue: (wire) => wire << 16 >> 16, toWire: toTwosComplement16 },
  { bit: 4, fields: ["angle"], width: 1, toValue: (wire) => wire * 360 / 256, toWire: turnFraction },
  { bit: 8, fields: ["speed"], width: 1 },
  { bit: 16, fields: ["satellites"], width: 1 },
  { bit: 32, fields: ["lac", "cellId"], width: 2 },
  { bit: 64, fields: ["signalQuality"], width: 1 },
  { bit: 128, fields: ["operatorCode"], width: 4 }
];
function readCodec7Record(r) {
  const head = r.u32("priorityAndTime");
  const globalMask = r.u8("globalMask");
  const values = globalMask & HAS_GPS ? readGps(r) : absentValues();
  const { longitude, latitude, altitude, angle, satellites, speed, ...cell } = values;
  const io = [];
  for (const { bit, name, width } of CODEC_7_IO_GROUPS) {
    if (!(globalMask & bit)) continue;
    const count = r.u8(name);
    for (let i = 0; i < count; i++)
      io.push({ id: r.u8(`${name}[${i}].id`), value: r.take(width, `${name}[${i}].value`) });
  }
  return {
    timestampMs: (CODEC_7_EPOCH_S + (head & SECONDS_MASK)) * 1e3,
    priority: head >>> 30,
    gps: { longitude, latitude, altitude, angle, satellites, speed },
    eventIoId: 0,
    cell,
    io
  };
}
function readGps(r) {
  const values = absentValues();
  const mask = r.u8("gpsMask");
  for (const { bit, fields, width, toValue } of CODEC_7_GPS_FIELDS) {
    if (!(mask & bit)) continue;
    for (const field of fields) {
      const at = r.skip(width, field);
      const wire = width === 1 ? r.bytes[at] : width === 2 ? readU16(r.bytes, at) : readU32(r.bytes, at);
      values[field] = toValue === void 0 ? wire : toValue(wire);
      r.span(field, at, width, values[field]);
    }
  }
  return values;
}
function writeCodec7Record(w, record) {
  const seconds = record.timestampMs / 1e3 - CODEC_7_EPOCH_S;
  if (!(Number.isInteger(seconds) && seconds >= 0 && seconds <= SECONDS_MASK)) {
    throw new EncodeError(
      "timestamp",
      record.timestampMs,
      "whole seconds from 2007-01-01 to 2041-01-10 are needed"
    );
  }
  if (!(record.priority >= 0 && record.priority <= 3 && Number.isInteger(record.priority))) {
    throw new EncodeError("priority", record.priority, "an integer in 0..3 is needed");
  }
  const values = { ...absentValues(), ...plainGps(record.gps), ...record.cell };
  const present = CODEC_7_GPS_FIELDS.filter(
    ({ fields }) => fields.some((field) => !Number.isNaN(values[field]))
  );
  const groups = CODEC_7_IO_GROUPS.map((group) => ({
    ...group,
    io: record.io.filter((io) => io.value.length === group.width)
  }));
  const homeless = record.io.find((io) => !CODEC_7_IO_GROUPS.some((group) => group.width === io.value.length));
  if (homeless) {
    throw new EncodeError(
      `io ${homeless.id}`,
      `${homeless.value.length} bytes`,
      "Codec 7 carries values of 1, 2, 4 bytes"
    );
  }
  const ioMask = groups.reduce((mask, { bit, io }) => io.length > 0 ? mask | bit : mask, 0);
  w.u32("priorityAndTime", record.priority * 1073741824 + seconds);
  w.u8("globalMask", ioMask | (present.length > 0 ? HAS_GPS : 0));
  if (present.length > 0) {
    w.u8(
      "gpsMask",
      present.reduce((mask, { bit }) => mask | bit, 0)
    );
    for (const row of present) for (const field of row.fields) writeMasked(w, row, field, values[field]);
  }
  for (const { name, io } of groups) {
    if (io.length === 0) continue;
    w.u8(name, io.length);
    for (const { id, value } of io) {
      w.u8("io.id", id);
      w.put(value);
    }
  }
}
function writeMasked(w, { width, toWire }, field, value) {
  if (Number.isNaN(value))
    throw new EncodeError(field, value, "its mask bit announces it together with its pair");
  const wire = toWire === void 0 ? value : toWire(value);
  if (width === 1) w.u8(field, wire);
  else if (width === 2) w.u16(field, wire);
  else w.u32(field, wire);
}
function absentValues() {
  return {
    longitude: NaN,
    latitude: NaN,
    altitude: NaN,
    angle: NaN,
    satellites: NaN,
    speed: NaN,
    lac: NaN,
    cellId: NaN,
    signalQuality: NaN,
    operatorCode: NaN
  };
}
function plainGps({ longitude, latitude, altitude, angle, satellites, speed }) {
  return { longitude, latitude, altitude, angle, satellites, speed };
}
function toTwosComplement16(altitude) {
  if (!(altitude >= -32768 && altitude <= 32767 && Number.isInteger(altitude))) {
    throw new EncodeError("altitude", altitude, "an integer in -32768..32767 is needed");
  }
  return altitude & 65535;
}
function turnFraction(angle) {
  if (!(angle >= 0 && angle <= 360)) throw new EncodeError("angle", angle, "0..360 is needed");
  return Math.round(angle * 256 / 360) & 255;
}
var single = new DataView(new ArrayBuffer(4));
function singleToDecimal(bits) {
  single.setUint32(0, bits);
  const value = single.getFloat32(0);
  const decimal2 = Number(value.toFixed(6));
  if (Math.fround(decimal2) === value) return decimal2;
  for (let digits = 6; digits <= 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}
function singleBits(value) {
  if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) {
    throw new EncodeError("coordinate", value, "a number that a 32-bit float can hold is needed");
  }
  single.setFloat32(0, value);
  return single.getUint32(0);
}

// src/wire/ascii.ts
function asciiText(bytes, start = 0, end = bytes.length) {
  let text5 = "";
  for (let at = start; at < end; at++) text5 += String.fromCharCode(bytes[at]);
  return text5;
}
function asciiBytes(text5, field) {
  const bytes = new Uint8Array(text5.length);
  for (let at = 0; at < text5.length; at++) {
    const code = text5.charCodeAt(at);
    if (code > 127) throw new EncodeError(field, JSON.stringify(text5[at]), "ASCII characters are needed");
    bytes[at] = code;
  }
  return bytes;
}
function printableText(bytes) {
  let plain2 = true;
  for (const byte of bytes) {
    if (byte >= 128) plain2 = false;
    else if (byte === 127 || byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
      return void 0;
  }
  if (plain2) return asciiText(bytes);
  try {
    const text5 = decodeURIComponent(
      Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")
    );
    return /[\u0080-\u009f]/.test(text5) ? void 0 : text5;
  } catch {
    return void 0;
  }
}

// src/codec/imei.ts
var IMEI_LENGTH = 15;
function isImei(text5) {
  return /^[0-9]{15}$/.test(text5);
}
function imeiCheckDigit(first14) {
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const digit = first14.charCodeAt(i) - 48;
    const weighted = i % 2 === 0 ? digit : 2 * digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - sum % 10) % 10;
}
function imeiWarning(imei, offset) {
  const digit = imeiCheckDigit(imei);
  if (imei.charCodeAt(14) - 48 === digit) return void 0;
  return {
    code: "IMEI_CHECK_DIGIT",
    message: `the check digit of IMEI ${imei} would be ${digit}: mistyped, or a test device`,
    offset
  };
}
function readImei(r) {
  const lengthAt = r.offset;
  const length = r.u16("imeiLength");
  if (length !== IMEI_LENGTH) {
    throw new DecodeError("BAD_IMEI", `an IMEI has ${IMEI_LENGTH} digits, the length says ${length}`, {
      offset: lengthAt,
      field: "imeiLength",
      expected: IMEI_LENGTH,
      actual: length
    });
  }
  const offset = r.offset;
  const digits = r.take(IMEI_LENGTH, "imei");
  const wrong = digits.findIndex((byte) => byte < 48 || byte > 57);
  if (wrong >= 0) {
    throw new DecodeError(
      "BAD_IMEI",
      `digit ${wrong + 1} of the IMEI is byte ${toHex(digits, wrong, wrong + 1)}`,
      {
        offset: offset + wrong,
        field: "imei",
        expected: "30..39",
        actual: toHex(digits, wrong, wrong + 1)
      }
    );
  }
  return asciiText(digits);
}
function writeImei(w, imei) {
  w.u16("imeiLength", IMEI_LENGTH);
  w.put(asciiBytes(checked(imei), "imei"));
}
function readPackedImei(r) {
  const offset = r.offset;
  const digits = toHex(r.take(8, "imei"));
  if (!/^0[0-9]{15}$/.test(digits)) {
    throw new DecodeError("BAD_IMEI", `the packed IMEI must be a zero and 15 decimal digits, not ${digits}`, {
      offset: offset + (digits.startsWith("0") ? digits.search(/[A-F]/) >> 1 : 0),
      field: r.place("imei"),
      expected: "0 and 15 digits",
      actual: digits
    });
  }
  return digits.slice(1);
}
function writePackedImei(w, imei) {
  const digits = `0${checked(imei)}`;
  for (let i = 0; i < 16; i += 2) w.u8("imei", parseInt(digits.slice(i, i + 2), 16));
}
function checked(imei) {
  if (!isImei(imei)) throw new EncodeError("imei", JSON.stringify(imei), "15 decimal digits are needed");
  return imei;
}

// src/codec/command.ts
var TIMESTAMP_SIZE = 4;
var PACKED_IMEI_SIZE = 8;
var FIRST_LIKELY_MS = Date.UTC(2010, 0);
var LAST_LIKELY_MS = Date.UTC(2040, 0);
function readCommand(r, layout, findings) {
  const type = r.u8("type");
  const sizeAt = r.offset;
  let size = r.u32("size");
  const before = (layout.timestamp ? TIMESTAMP_SIZE : 0) + (layout.imei ? PACKED_IMEI_SIZE : 0);
  if (layout.timestamp && !layout.imei && r.remaining === size + TIMESTAMP_SIZE) {
    findings.warn({
      code: "SIZE_WITHOUT_TIMESTAMP",
      message: `the size ${size} leaves out the ${TIMESTAMP_SIZE} bytes of the timestamp`,
      offset: sizeAt
    });
    size += TIMESTAMP_SIZE;
  }
  if (size < before || size > r.remaining) throw badSize(r, sizeAt, size, before);
  const timestampAt = r.pos;
  const timestamp = layout.timestamp ? { timestamp: r.u32("timestamp") } : void 0;
  const imei = layout.imei ? { imei: readPackedImei(r) } : void 0;
  const payload = r.take(size - before, "payload");
  if (timestamp !== void 0 && payload.length >= 4) warnOfMilliseconds(r, timestampAt, findings);
  return { type, payload, ...timestamp, ...imei };
}
function warnOfMilliseconds(r, at, findings) {
  const milliseconds = readU64(r.bytes, at);
  if (milliseconds < FIRST_LIKELY_MS || milliseconds > LAST_LIKELY_MS) return;
  findings.warn({
    code: "MILLISECOND_TIMESTAMP",
    message: `the timestamp is ${readU32(r.bytes, at)} s of 1970; with the next four bytes it would be ${new Date(milliseconds).toISOString()} in milliseconds, a form that the documents have dropped`,
    offset: at - r.origin
  });
}
function badSize(r, offset, size, before) {
  const range = before === 0 ? `at most ${r.remaining}` : `${before} to ${r.remaining}`;
  return new DecodeError("BAD_COMMAND", `the size says ${size} bytes, it can be ${range}`, {
    offset,
    field: r.place("size"),
    expected: r.remaining,
    actual: size
  });
}
function writeCommand(w, layout, command) {
  const before = (layout.timestamp ? TIMESTAMP_SIZE : 0) + (layout.imei ? PACKED_IMEI_SIZE : 0);
  w.u8("type", command.type);
  w.u32("size", before + command.payload.length);
  if (layout.timestamp) w.u32("timestamp", needed(layout, "timestamp", command.timestamp));
  if (layout.imei) writePackedImei(w, needed(layout, "imei", command.imei));
  w.put(command.payload);
}
function needed(layout, field, value) {
  if (value === void 0) throw new EncodeError(field, void 0, `Codec ${layout.codec} needs one`);
  return value;
}
function textCommand(text5, fields = {}) {
  return { type: COMMAND_TYPE.request, ...fields, payload: asciiBytes(text5, "text") };
}
function commandText(command) {
  return printableText(command.payload);
}

// src/codec/place-records.ts
function placeRecords(w, layout, records) {
  const groups = new Groups(layout);
  for (let i = 0; i < records.length; i++) if (!placeRecord(w, layout, groups, records[i])) return false;
  return true;
}
function placeRecord(w, layout, groups, record) {
  const { gps, io, timestampMs, priority, eventIoId } = record;
  const generationType = layout.generationType ? record.generationType ?? 0 : 0;
  const { altitude, angle, satellites, speed } = gps;
  const longitude = Math.round(gps.longitude * DEGREE);
  const latitude = Math.round(gps.latitude * DEGREE);
  if (!isWhole(timestampMs, 0, Number.MAX_SAFE_INTEGER) || !isWhole(priority, 0, 255) || !isWhole(longitude, -2147483648, 2147483647) || !isWhole(latitude, -2147483648, 2147483647) || !isWhole(altitude, -32768, 32767) || !isWhole(angle, 0, 65535) || !isWhole(satellites, 0, 255) || !isWhole(speed, 0, 65535) || !isWhole(eventIoId, 0, layout.eventIoId === 1 ? 255 : 65535) || !isWhole(generationType, 0, 255) || !groups.measure(io)) {
    return false;
  }
  const head = ioStart(layout);
  const at = w.claim(head + groups.size);
  const { bytes } = w;
  put32(bytes, at, Math.floor(timestampMs / 4294967296));
  put32(bytes, at + 4, timestampMs >>> 0);
  bytes[at + 8] = priority;
  put32(bytes, at + 9, longitude);
  put32(bytes, at + 13, latitude);
  put16(bytes, at + 17, altitude);
  put16(bytes, at + 19, angle);
  bytes[at + 21] = satellites;
  put16(bytes, at + 22, speed);
  putUint(bytes, at + 24, layout.eventIoId, eventIoId);
  if (layout.generationType) bytes[at + head - 1] = generationType;
  groups.place(bytes, at + head, io);
  return true;
}
var Groups = class {
  /** Bytes from the total to the record's end. */
  size = 0;
  layout;
  n1 = 0;
  n2 = 0;
  n4 = 0;
  n8 = 0;
  constructor(layout) {
    this.layout = layout;
  }
  /** Whether all of them have a place, of which the others tell then. */
  measure(io) {
    const { ioId: idSize, count: countSize, nx: hasNx } = this.layout;
    const maxId = idSize === 1 ? 255 : 65535;
    const { length } = io;
    let n1 = 0;
    let n2 = 0;
    let n4 = 0;
    let n8 = 0;
    let variable = 0;
    for (let i = 0; i < length; i++) {
      const element = io[i];
      if (!isWhole(element.id, 0, maxId)) return false;
      const width = element.value.length;
      if (hasNx && element.variable === true) variable += 2 + width;
      else if (width === 1) n1++;
      else if (width === 2) n2++;
      else if (width === 4) n4++;
      else if (width === 8) n8++;
      else if (hasNx) variable += 2 + width;
      else return false;
    }
    if (length > (countSize === 1 ? 255 : 65535) || variable > 65535) return false;
    this.n1 = n1;
    this.n2 = n2;
    this.n4 = n4;
    this.n8 = n8;
    const counts = (hasNx ? 6 : 5) * countSize;
    this.size = counts + length * idSize + n1 + 2 * n2 + 4 * n4 + 8 * n8 + variable;
    return true;
  }
  /** Each group starts where the one before it ends, so that one pass over the elements fills them all. */
  place(bytes, at, io) {
    const { n1, n2, n4, n8 } = this;
    const { ioId: idSize, count: countSize, nx: hasNx } = this.layout;
    const { length } = io;
    putUint(bytes, at, countSize, length);
    let to1 = at + countSize;
    let to2 = to1 + countSize + n1 * (idSize + 1);
    let to4 = to2 + countSize + n2 * (idSize + 2);
    let to8 = to4 + countSize + n4 * (idSize + 4);
    let toNx = to8 + countSize + n8 * (idSize + 8);
    putUint(bytes, to1, countSize, n1);
    putUint(bytes, to2, countSize, n2);
    putUint(bytes, to4, countSize, n4);
    putUint(bytes, to8, countSize, n8);
    to1 += countSize;
    to2 += countSize;
    to4 += countSize;
    to8 += countSize;
    if (hasNx) {
      putUint(bytes, toNx, countSize, length - n1 - n2 - n4 - n8);
      toNx += countSize;
    }
    for (let i = 0; i < length; i++) {
      const element = io[i];
      const { id, value } = element;
      const width = value.length;
      const isVariable = hasNx && element.variable === true;
      if (width === 1 && !isVariable) {
        putUint(bytes, to1, idSize, id);
        bytes[to1 + idSize] = value[0];
        to1 += idSize + 1;
      } else if (width === 2 && !isVariable) {
        putUint(bytes, to2, idSize, id);
        copy(value, bytes, to2 + idSize, 2);
        to2 += idSize + 2;
      } else if (width === 4 && !isVariable) {
        putUint(bytes, to4, idSize, id);
        copy(value, bytes, to4 + idSize, 4);
        to4 += idSize + 4;
      } else if (width === 8 && !isVariable) {
        putUint(bytes, to8, idSize, id);
        copy(value, bytes, to8 + idSize, 8);
        to8 += idSize + 8;
      } else {
        putUint(bytes, toNx, idSize, id);
        put16(bytes, toNx + idSize, width);
        copy(value, bytes, toNx + idSize + 2, width);
        toNx += idSize + 2 + width;
      }
    }
  }
};
function isWhole(value, least, greatest) {
  return value >= least && value <= greatest && Number.isInteger(value);
}
function copy(value, bytes, at, width) {
  if (width <= 16) for (let i = 0; i < width; i++) bytes[at + i] = value[i];
  else bytes.set(value, at);
}
function putUint(bytes, at, size, value) {
  if (size === 1) bytes[at] = value;
  else put16(bytes, at, value);
}
function put16(bytes, at, value) {
  bytes[at] = value >>> 8;
  bytes[at + 1] = value;
}
function put32(bytes, at, value) {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
}

// src/codec/murmur3.ts
var C1 = 597399067;
var C2 = 2869860233;
var C3 = 951274213;
var C4 = 2716044179;
var BLOCK2 = 16;
var tail = new Uint8Array(BLOCK2);
var result = { first: 0, second: 0 };
function murmur3(bytes, start = 0, end = bytes.length) {
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  const whole = end - (end - start) % BLOCK2;
  for (let at = start; at < whole; at += BLOCK2) {
    h1 ^= scramble(word(bytes, at), C1, 15, C2);
    h1 = Math.imul(rotate(h1, 19) + h2, 5) + 1444728091 | 0;
    h2 ^= scramble(word(bytes, at + 4), C2, 16, C3);
    h2 = Math.imul(rotate(h2, 17) + h3, 5) + 197830471 | 0;
    h3 ^= scramble(word(bytes, at + 8), C3, 17, C4);
    h3 = Math.imul(rotate(h3, 15) + h4, 5) + 2530024501 | 0;
    h4 ^= scramble(word(bytes, at + 12), C4, 18, C1);
    h4 = Math.imul(rotate(h4, 13) + h1, 5) + 850148119 | 0;
  }
  if (whole < end) {
    tail.fill(0);
    for (let at = whole; at < end; at++) tail[at - whole] = bytes[at];
    h1 ^= scramble(word(tail, 0), C1, 15, C2);
    h2 ^= scramble(word(tail, 4), C2, 16, C3);
    h3 ^= scramble(word(tail, 8), C3, 17, C4);
    h4 ^= scramble(word(tail, 12), C4, 18, C1);
  }
  const length = end - start;
  h2 ^= length;
  h1 = (h1 ^ length) + h2 + (h3 ^ length) + (h4 ^ length) | 0;
  const f1 = avalanche(h1);
  const f2 = avalanche(h2 + h1 | 0);
  const rest = avalanche((h3 ^ length) + h1 | 0) + avalanche((h4 ^ length) + h1 | 0);
  result.first = f1 + f2 + rest >>> 0;
  result.second = f2 + result.first >>> 0;
  return result;
}
function word(bytes, at) {
  return bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
}
function rotate(value, bits) {
  return value << bits | value >>> 32 - bits;
}
function scramble(value, before, bits, after) {
  return Math.imul(rotate(Math.imul(value, before), bits), after);
}
function avalanche(value) {
  let h = value ^ value >>> 16;
  h = Math.imul(h, 2246822507);
  h ^= h >>> 13;
  h = Math.imul(h, 3266489909);
  return h ^ h >>> 16;
}

// src/codec/record-view.ts
var AT2 = RECORD_HEAD.at;
var GpsView = class {
  bytes;
  start;
  constructor(bytes, start) {
    this.bytes = bytes;
    this.start = start;
  }
  get longitude() {
    return readI32(this.bytes, this.start + AT2.longitude) / DEGREE;
  }
  get latitude() {
    return readI32(this.bytes, this.start + AT2.latitude) / DEGREE;
  }
  get altitude() {
    return readI16(this.bytes, this.start + AT2.altitude);
  }
  get angle() {
    return readU16(this.bytes, this.start + AT2.angle);
  }
  get satellites() {
    return this.bytes[this.start + AT2.satellites];
  }
  get speed() {
    return readU16(this.bytes, this.start + AT2.speed);
  }
};
var IoView = class {
  id;
  /** The frame's bytes. */
  bytes;
  /** Where in `bytes` the value starts. */
  offset;
  /** Bytes of the value. */
  width;
  variable;
  constructor(id, bytes, offset, width, variable) {
    this.id = id;
    this.bytes = bytes;
    this.offset = offset;
    this.width = width;
    this.variable = variable;
  }
  get value() {
    return this.bytes.subarray(this.offset, this.offset + this.width);
  }
};
var RecordView = class {
  packet;
  start;
  constructor(packet, start) {
    this.packet = packet;
    this.start = start;
  }
  /** @internal Of the record's own bytes; the next call of `murmur3` writes over it. */
  hash() {
    const { bytes, layout, end } = this.packet;
    return murmur3(bytes, this.start, passRecords(bytes, this.start, end, 1, layout, true));
  }
  get timestampMs() {
    return readU64(this.packet.bytes, this.start);
  }
  /** The timestamp's 64 bits: from 2^53 on a double rounds them. */
  get exactTimestampMs() {
    const { bytes } = this.packet;
    return BigInt(readU32(bytes, this.start)) << 32n | BigInt(readU32(bytes, this.start + 4));
  }
  get priority() {
    return this.packet.bytes[this.start + AT2.priority];
  }
  /** Longitude as the wire has it, 1e-7 degrees. */
  get longitudeUnits() {
    return readI32(this.packet.bytes, this.start + AT2.longitude);
  }
  /** @see longitudeUnits */
  get latitudeUnits() {
    return readI32(this.packet.bytes, this.start + AT2.latitude);
  }
  get gps() {
    return new GpsView(this.packet.bytes, this.start);
  }
  get eventIoId() {
    const { bytes, layout } = this.packet;
    const at = this.start + RECORD_HEAD.size;
    return layout.eventIoId === 1 ? bytes[at] : readU16(bytes, at);
  }
  // A property of a Codec 16 record only; exactOptionalPropertyTypes asks for a plain number in its type.
  get generationType() {
    const { bytes, layout } = this.packet;
    return layout.generationType ? bytes[this.start + RECORD_HEAD.size + layout.eventIoId] : void 0;
  }
  /** How many elements the record says that it has. */
  get ioTotal() {
    const { bytes, layout } = this.packet;
    const at = this.start + ioStart(layout);
    return layout.count === 1 ? bytes[at] : readU16(bytes, at);
  }
  /** The elements as views, made anew at each access: hold the array if it is walked more than once. */
  get io() {
    const { bytes, layout } = this.packet;
    const at = this.start + ioStart(layout);
    const list = new ElementList(bytes, this.ioTotal);
    walkElements(bytes, at, layout, list);
    return list.whole();
  }
  /** Shows each element in the wire's order without making anything; offsets count in `frameBytes`. */
  visitElements(visitor) {
    const { bytes, layout } = this.packet;
    walkElements(bytes, this.start + ioStart(layout), layout, visitor);
  }
  /** The bytes that the record is read from. */
  get frameBytes() {
    return this.packet.bytes;
  }
};
var ElementList = class {
  elements;
  frame;
  count = 0;
  constructor(frame, total) {
    this.frame = frame;
    this.elements = new Array(total);
  }
  /** Of a rejected frame the total may be wrong. */
  whole() {
    const { elements, count } = this;
    if (elements.length !== count) elements.length = count;
    return elements;
  }
  number(id, _value, width, offset) {
    this.elements[this.count++] = new IoView(id, this.frame, offset, width, false);
  }
  wide(id, _high, _low, offset) {
    this.elements[this.count++] = new IoView(id, this.frame, offset, 8, false);
  }
  bytes(id, offset, length, variable) {
    this.elements[this.count++] = new IoView(id, this.frame, offset, length, variable);
  }
};
var AvlPacketView = class {
  kind = "avl";
  bytes;
  /** @internal */
  layout;
  /** Where in `bytes` the first record starts. */
  start;
  /** Where in `bytes` the second count stands. */
  end;
  recordCount;
  views = void 0;
  hashWords = void 0;
  /** @internal */
  constructor(bytes, layout, start, end, recordCount) {
    this.bytes = bytes;
    this.layout = layout;
    this.start = start;
    this.end = end;
    this.recordCount = recordCount;
  }
  get codecId() {
    return this.layout.codecId;
  }
  get records() {
    return this.views ??= this.makeViews();
  }
  /** Shows all records and their elements in the wire's order; nothing outlives the call but what the visitor keeps. */
  visit(visitor) {
    const { bytes, layout, recordCount } = this;
    const toIo = ioStart(layout);
    let at = this.start;
    for (let i = 0; i < recordCount; i++) {
      visitor.record(new RecordView(this, at), i);
      at = walkElements(bytes, at + toIo, layout, visitor);
    }
  }
  /**
   * The later of the first and the last record's times, ms since 1970; NaN without records. Devices send in the order
   * of time, or newest first: either way this is the newest, and no views are made for it.
   */
  newestMs() {
    const { bytes, layout, start, end, recordCount } = this;
    if (recordCount === 0) return NaN;
    const last = passRecords(bytes, start, end, recordCount - 1, layout, true);
    return Math.max(readU64(bytes, start), readU64(bytes, last));
  }
  /** The hash of each record, see `RecordView.hash`, as two words; made once. */
  hashes() {
    return this.hashWords ??= this.makeHashes();
  }
  makeHashes() {
    const { bytes, layout, end } = this;
    const words = new Int32Array(2 * this.recordCount);
    let at = this.start;
    for (let i = 0; i < words.length; i += 2) {
      const next = passRecords(bytes, at, end, 1, layout, true);
      const { first, second } = murmur3(bytes, at, next);
      words[i] = first;
      words[i + 1] = second;
      at = next;
    }
    return words;
  }
  makeViews() {
    const { bytes, layout, end } = this;
    const views = new Array(this.recordCount);
    let at = this.start;
    for (let i = 0; i < views.length; i++) {
      views[i] = new RecordView(this, at);
      at = passRecords(bytes, at, end, 1, layout, true);
    }
    return views;
  }
};
function toPlainRecord(record) {
  const { gps } = record;
  return {
    timestampMs: record.timestampMs,
    priority: record.priority,
    gps: {
      longitude: gps.longitude,
      latitude: gps.latitude,
      altitude: gps.altitude,
      angle: gps.angle,
      satellites: gps.satellites,
      speed: gps.speed
    },
    eventIoId: record.eventIoId,
    ...record.generationType === void 0 ? {} : { generationType: record.generationType },
    ...record.cell === void 0 ? {} : { cell: { ...record.cell } },
    io: record.io.map(plainElement)
  };
}
function plainElement({ id, value, variable }) {
  const own = new Uint8Array(value);
  return variable === true ? { id, value: own, variable } : { id, value: own };
}

// src/codec/data-field.ts
var MIN_DATA_FIELD = 3;
var MAX_FAULTS = 16;
var DataFieldFindings = class {
  packet = void 0;
  recordCount = 0;
  faults = [];
  warnings = [];
  get holds() {
    return this.faults.length === 0;
  }
  fault(error) {
    if (this.faults.length < MAX_FAULTS) this.faults.push(error);
  }
  warn(warning) {
    this.warnings.push(warning);
  }
};
function acceptRecords(bytes, start, end) {
  const layout = avlLayout(bytes[start]);
  if (layout === void 0 || end - start < MIN_DATA_FIELD) return void 0;
  const count = bytes[start + 1];
  const last = end - 1;
  if (bytes[last] !== count) return void 0;
  if (passRecords(bytes, start + 2, last, count, layout) !== last) return void 0;
  return new AvlPacketView(bytes, layout, start + 2, last, count);
}
function readDataField(r) {
  const accepted = r.trace === void 0 ? acceptRecords(r.bytes, r.pos, r.end) : void 0;
  if (accepted !== void 0) {
    const findings = new DataFieldFindings();
    findings.packet = accepted;
    findings.recordCount = accepted.recordCount;
    r.pos = r.end;
    return findings;
  }
  try {
    return readBody(r);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const findings = new DataFieldFindings();
    findings.fault(error);
    return findings;
  }
}
function readBody(r) {
  const codecId = r.u8("codecId");
  const avl = avlLayout(codecId);
  if (avl !== void 0) return readAvlBody(r, avl);
  const command = commandLayout(codecId);
  if (command !== void 0) return readCommands(r, command);
  if (codecId === CODEC_7) return readCodec7Records(r);
  throw new DecodeError(
    "UNKNOWN_CODEC",
    `codec id ${hexNumber(codecId, 1)} is none of 07, 08, 8E, 10, 0C, 0D, 0E, 0F`,
    {
      offset: r.offset - 1,
      field: "codecId",
      actual: hexNumber(codecId, 1)
    }
  );
}
function readAvlBody(r, layout) {
  const count = r.u8("numberOfData1");
  const start = r.pos;
  const attempt = (reading2) => readRecords(new Reader(r.bytes, start, r.end, void 0, r.origin), reading2);
  let reading = { layout, count };
  let findings = attempt(reading);
  if (!findings.holds) {
    const offset = start - r.origin;
    const count2 = r.bytes[r.end - 1];
    const wide = { layout: CODEC8_WITH_16_BYTE_GROUP, count };
    const counted = { layout, count: count2 };
    const widely = layout.codec === "8" ? attempt(wide) : void 0;
    const recounted = widely?.holds !== true && count !== count2 ? attempt(counted) : void 0;
    if (widely?.holds === true) {
      widely.warn(sixteenByteGroup(offset));
      reading = wide;
      findings = widely;
    } else if (recounted?.holds === true) {
      recounted.recordCount = 0;
      recounted.fault(countMismatch("numberOfData1", offset - 1, count2, count));
      reading = counted;
      findings = recounted;
    }
  }
  if (r.trace !== void 0) readRecords(r, reading);
  return findings;
}
function sixteenByteGroup(offset) {
  return {
    code: "IO_16_BYTE_GROUP",
    message: "the records balance only with a further group of 16-byte IO values, as some Codec 8 firmware sends it",
    offset
  };
}
function readRecords(r, { layout, count }) {
  const findings = new DataFieldFindings();
  const start = r.pos;
  const end = r.end - 1;
  let whole = 0;
  readItems(r, findings, count, "records", () => {
    for (; whole < count; whole++) {
      r.item = whole;
      readAvlRecord(r, layout, findings);
    }
    return whole;
  });
  findings.packet = new AvlPacketView(r.bytes, layout, start, end, whole);
  if (findings.holds) findings.recordCount = count;
  return findings;
}
function readCodec7Records(r) {
  const findings = new DataFieldFindings();
  const count = r.u8("numberOfData1");
  const records = [];
  readItems(r, findings, count, "records", () => {
    for (let i = 0; i < count; i++) {
      r.item = i;
      records.push(readCodec7Record(r));
    }
    return count;
  });
  findings.packet = { kind: "avl", codecId: CODEC_7, records };
  if (findings.holds) findings.recordCount = count;
  return findings;
}
function readCommands(r, layout) {
  const findings = new DataFieldFindings();
  const quantityAt = r.offset;
  const quantity = r.u8("numberOfData1");
  const commands = [];
  readItems(r, findings, void 0, "commands", () => {
    do {
      r.item = commands.length;
      commands.push(readCommand(r, layout, findings));
    } while (r.remaining > 0 && commands.length < r.bytes[r.end]);
    return commands.length;
  });
  findings.packet = { kind: "command", codecId: layout.codecId, commands };
  if (quantity !== commands.length && findings.holds) {
    findings.warn({
      code: "QUANTITY_IGNORED",
      message: `the first quantity says ${quantity}, the frame holds ${commands.length}; it is ignored on parsing`,
      offset: quantityAt
    });
  }
  return findings;
}
function readItems(r, findings, count, itemName, readAll) {
  if (r.remaining < 1) throw r.overrun("numberOfData2", 1);
  r.itemName = itemName;
  r.end -= 1;
  let items;
  try {
    items = readAll();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    findings.fault(error);
    return;
  } finally {
    r.item = -1;
    r.end += 1;
  }
  if (r.remaining > 1) {
    findings.fault(
      new DecodeError(
        "TRAILING_BYTES",
        `the ${itemName} end at offset ${r.offset}, the second count stands ${r.remaining - 1} bytes further on`,
        { offset: r.offset, field: "numberOfData2", expected: r.offset, actual: r.end - 1 - r.origin }
      )
    );
    return;
  }
  const at = r.offset;
  const count2 = r.u8("numberOfData2");
  if (count2 === (count ?? items)) return;
  findings.fault(
    count === void 0 ? quantityMismatch(at, items, count2) : countMismatch("numberOfData2", at, count, count2)
  );
}
function quantityMismatch(offset, expected, actual) {
  return new DecodeError(
    "COUNT_MISMATCH",
    `the frame holds ${expected === 1 ? "1 command" : `${expected} commands`}, the second quantity says ${actual}`,
    { offset, field: "numberOfData2", expected, actual }
  );
}
function countMismatch(field, offset, expected, actual) {
  const counts = field === "numberOfData1" ? [actual, expected] : [expected, actual];
  return new DecodeError("COUNT_MISMATCH", `the first count says ${counts[0]}, the second ${counts[1]}`, {
    offset,
    field,
    expected,
    actual
  });
}
function writeDataField(w, packet) {
  const { codecId } = packet;
  w.u8("codecId", codecId);
  const items = packet.kind === "avl" ? packet.records : packet.commands;
  w.u8("numberOfData1", items.length);
  if (packet.kind === "command") {
    const layout = commandLayout(codecId);
    if (layout === void 0) throw new EncodeError("codecId", codecId, "12, 13, 14 or 15 carries commands");
    if (items.length === 0) throw new EncodeError("numberOfData1", 0, "at least one command is needed");
    for (const command of packet.commands) writeCommand(w, layout, command);
  } else if (codecId === CODEC_7) {
    for (const record of packet.records) writeCodec7Record(w, record);
  } else {
    writeRecords(w, codecId, packet.records);
  }
  w.u8("numberOfData2", items.length);
}
function writeRecords(w, codecId, records) {
  const start = w.size;
  const plain2 = avlLayout(codecId);
  if (plain2 !== void 0 && placeRecords(w, plain2, records)) return;
  w.rewind(start);
  const layout = writableLayout(records, codecId);
  for (const record of records) writeAvlRecord(w, layout, record);
}
function writableLayout(records, codecId) {
  const layout = avlLayout(codecId);
  if (layout === void 0) throw new EncodeError("codecId", codecId, "7, 8, 8E (142) or 16 carries records");
  const wide = layout.codec === "8" && records.some((record) => record.io.some((io) => io.value.length === 16));
  return wide ? CODEC8_WITH_16_BYTE_GROUP : layout;
}

// src/codec/verdict.ts
var NO_WARNINGS = Object.freeze([]);
function accept(framing, bytes, packet) {
  return { kind: "frame", framing, bytes, packet, recordCount: packet.recordCount, warnings: NO_WARNINGS };
}
function conclude(framing, bytes, findings, udp) {
  const { packet, faults, warnings, recordCount } = findings;
  const channel = udp === void 0 ? void 0 : { udp };
  const [error, ...also] = faults;
  if (error === void 0 && packet !== void 0) {
    return { kind: "frame", framing, bytes, packet, recordCount, warnings, ...channel };
  }
  const cause = error ?? new DecodeError("INCOMPLETE", "there is no data field", { offset: 0, field: "codecId" });
  return {
    kind: "rejected",
    framing,
    bytes,
    error: cause,
    also,
    warnings,
    ...packet ? { packet } : {},
    ...channel
  };
}
function unreadable(framing, bytes, error) {
  return { kind: "rejected", framing, bytes, error, also: [], warnings: [] };
}
function rejectedFor(inner, bytes, fault, first) {
  const { framing, packet, warnings } = inner;
  const faults = inner.kind === "rejected" ? [inner.error, ...inner.also] : [];
  const [error = fault, ...also] = first ? [fault, ...faults] : [...faults, fault];
  return { kind: "rejected", framing, bytes, error, also, warnings, ...packet ? { packet } : {} };
}

// src/codec/tcp-frame.ts
var PREAMBLE_SIZE = 4;
var TCP_HEADER_SIZE = 8;
var CRC_SIZE = 4;
var OVERHEAD = TCP_HEADER_SIZE + CRC_SIZE;
var MIN_FRAME_SIZE = OVERHEAD + MIN_DATA_FIELD;
var DEFAULT_MAX_DATA_FIELD = 65536;
function tcpFrameLength(bytes, start, end, maxDataField = DEFAULT_MAX_DATA_FIELD) {
  for (let at = start; at < end && at < start + PREAMBLE_SIZE; at++) {
    if (bytes[at] !== 0) return badPreamble(bytes, start, Math.min(end, start + PREAMBLE_SIZE), at - start);
  }
  if (end - start < TCP_HEADER_SIZE) return void 0;
  const dataFieldLength = readU32(bytes, start + 4);
  if (dataFieldLength > maxDataField) {
    return new DecodeError(
      "LENGTH_LIMIT",
      `a data field of ${dataFieldLength} bytes is over the limit of ${maxDataField}`,
      {
        offset: 4,
        field: "dataFieldLength",
        expected: maxDataField,
        actual: dataFieldLength
      }
    );
  }
  if (dataFieldLength < MIN_DATA_FIELD) {
    return new DecodeError(
      "BAD_LENGTH",
      `a data field has at least ${MIN_DATA_FIELD} bytes, not ${dataFieldLength}`,
      {
        offset: 4,
        field: "dataFieldLength",
        expected: MIN_DATA_FIELD,
        actual: dataFieldLength
      }
    );
  }
  return OVERHEAD + dataFieldLength;
}
function badPreamble(bytes, start, end, offset) {
  let actual = "";
  for (let at = start; at < end; at++) actual += hexNumber(bytes[at], 1);
  return new DecodeError("BAD_PREAMBLE", `a frame starts with four zero bytes, here is ${actual}`, {
    offset,
    field: "preamble",
    expected: "00000000",
    actual
  });
}
function inspectTcpFrame(bytes, start = 0, end = bytes.length, trace) {
  const accepted = trace === void 0 ? acceptTcpFrame(bytes, start, end) : void 0;
  if (accepted !== void 0) return accepted;
  const own = bytesOf(bytes, start, end);
  if (own.length < MIN_FRAME_SIZE) return unreadable("tcp", own, incompleteFrame(own.length, void 0));
  const r = new Reader(bytes, start, end, trace);
  const crcAt = end - CRC_SIZE;
  const preamble = r.u32("preamble");
  const dataFieldLength = r.u32("dataFieldLength");
  r.end = crcAt;
  const findings = readDataField(r);
  const crc = crc16(bytes, start + TCP_HEADER_SIZE, crcAt);
  r.pos = crcAt;
  r.end = end;
  const declared = r.u32("crc16");
  if (declared !== crc) findings.faults.unshift(crcMismatch(declared, crc, own.length));
  if (dataFieldLength !== own.length - OVERHEAD) {
    findings.faults.unshift(badLength(dataFieldLength, own.length - OVERHEAD));
  }
  if (preamble !== 0)
    findings.faults.unshift(badPreamble(own, 0, PREAMBLE_SIZE, firstNonZero(own, PREAMBLE_SIZE)));
  return conclude("tcp", own, findings);
}
function acceptTcpFrame(bytes, start, end) {
  const crcAt = end - CRC_SIZE;
  if (end - start < MIN_FRAME_SIZE) return void 0;
  if (readI32(bytes, start) !== 0 || readI32(bytes, start + 4) !== end - start - OVERHEAD) return void 0;
  const packet = acceptRecords(bytes, start + TCP_HEADER_SIZE, crcAt);
  if (packet === void 0 || crc16(bytes, start + TCP_HEADER_SIZE, crcAt) !== readI32(bytes, crcAt)) {
    return void 0;
  }
  return accept("tcp", bytesOf(bytes, start, end), packet);
}
function bytesOf(bytes, start, end) {
  return start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end);
}
function firstNonZero(bytes, end) {
  let at = 0;
  while (at < end && bytes[at] === 0) at++;
  return at;
}
function crcMismatch(declared, computed, length) {
  const actual = hexNumber(declared, declared > 65535 ? 4 : 2);
  const expected = hexNumber(computed, 2);
  return new DecodeError(
    "CRC_MISMATCH",
    `the CRC of the data field is ${expected}, the frame says ${actual} at offset ${length - CRC_SIZE}`,
    { offset: TCP_HEADER_SIZE, field: "crc16", expected, actual }
  );
}
function badLength(declared, has) {
  return new DecodeError(
    "BAD_LENGTH",
    `the data field length says ${declared}, the data field has ${has} bytes`,
    { offset: 4, field: "dataFieldLength", expected: has, actual: declared }
  );
}
function decodeTcpFrame(bytes, maxDataField = DEFAULT_MAX_DATA_FIELD) {
  const result3 = inspectWholeTcpFrame(bytes, maxDataField);
  if (result3.kind === "rejected") throw result3.error;
  return result3;
}
function inspectWholeTcpFrame(bytes, maxDataField = DEFAULT_MAX_DATA_FIELD, trace) {
  const length = tcpFrameLength(bytes, 0, bytes.length, maxDataField);
  if (length === bytes.length) return inspectTcpFrame(bytes, 0, bytes.length, trace);
  if (length instanceof DecodeError && length.code === "BAD_PREAMBLE") return headless(bytes, length, trace);
  const isFollowed = typeof length === "number" && length < bytes.length;
  if (isFollowed && inspectTcpFrame(bytes, 0, length).kind === "frame") {
    const inner = inspectTcpFrame(bytes, 0, length, trace);
    return rejectedFor(inner, bytes, trailingBytes(length, bytes.length), true);
  }
  const isWithinLimit = bytes.length - OVERHEAD <= maxDataField;
  if (isWithinLimit && balancesToTheEnd(bytes)) return inspectTcpFrame(bytes, 0, bytes.length, trace);
  if (isFollowed) {
    const inner = inspectTcpFrame(bytes, 0, length, trace);
    return rejectedFor(inner, bytes, trailingBytes(length, bytes.length), false);
  }
  if (length instanceof DecodeError) return headless(bytes, length, trace);
  return inspectCutFrame(bytes, length, trace);
}
function headless(bytes, error, trace) {
  if (trace !== void 0) {
    const r = new Reader(bytes, 0, bytes.length, trace);
    if (r.remaining >= PREAMBLE_SIZE) r.u32("preamble");
    if (error.field === "dataFieldLength") r.u32("dataFieldLength");
  }
  return unreadable("tcp", bytes, error);
}
function balancesToTheEnd(bytes) {
  const held = inspectTcpFrame(bytes);
  if (held.kind === "frame") return true;
  return [held.error, ...held.also].every(({ code }) => code === "BAD_LENGTH" || code === "CRC_MISMATCH");
}
function inspectCutFrame(bytes, length, trace) {
  const cut = unreadable("tcp", bytes, incompleteFrame(bytes.length, length));
  if (bytes.length < TCP_HEADER_SIZE) return cut;
  const r = new Reader(bytes, 0, bytes.length, trace);
  r.u32("preamble");
  r.end = Math.min(bytes.length, TCP_HEADER_SIZE + r.u32("dataFieldLength"));
  const { packet } = readDataField(r);
  return packet === void 0 ? cut : { ...cut, packet };
}
function trailingBytes(end, length) {
  return new DecodeError(
    "TRAILING_BYTES",
    `the frame ends at offset ${end}, ${length - end} bytes follow it`,
    { offset: end, field: "crc16", expected: end, actual: length }
  );
}
function incompleteFrame(length, declared) {
  const message = declared === void 0 ? `a frame has at least ${MIN_FRAME_SIZE} bytes, here are ${length}` : `the frame says ${declared} bytes, here are ${length}: ${declared - length} are missing`;
  return new DecodeError("INCOMPLETE", message, {
    offset: length,
    field: declared === void 0 ? "dataFieldLength" : "frame",
    expected: declared ?? MIN_FRAME_SIZE,
    actual: length
  });
}
var KEPT_BYTES = 8192;
var idle;
function encodeTcpFrame(packet) {
  const w = idle ?? new Writer(KEPT_BYTES);
  idle = void 0;
  try {
    w.u32("preamble", 0);
    w.u32("dataFieldLength", 0);
    writeDataField(w, packet);
    w.patchU32(4, "dataFieldLength", w.size - TCP_HEADER_SIZE);
    w.u32("crc16", crc16(w.view(), TCP_HEADER_SIZE));
    return w.finish();
  } finally {
    if (w.bytes.length === KEPT_BYTES) {
      w.rewind(0);
      idle = w;
    }
  }
}

// src/codec/udp-datagram.ts
var UDP_CHANNEL = fieldBlock([
  ["length", "u16"],
  ["packetId", "u16"],
  ["notUsableByte", "u8"],
  ["avlPacketId", "u8"]
]);
var NOT_USABLE_BYTE = 1;
var LENGTH_SIZE = 2;
var UDP_DATA_FIELD = UDP_CHANNEL.size + 2 + IMEI_LENGTH;
var MIN_PACKET_SIZE = UDP_DATA_FIELD + MIN_DATA_FIELD;
function inspectUdpDatagram(bytes, trace) {
  if (bytes.length >= 4 && readU16(bytes, 0) === 0 && readU16(bytes, 2) === 0) {
    return [inspectWholeTcpFrame(bytes, void 0, trace)];
  }
  const packets = [];
  let start = 0;
  do {
    const declared = bytes.length - start < LENGTH_SIZE ? 0 : LENGTH_SIZE + readU16(bytes, start);
    const end = declared < MIN_PACKET_SIZE ? bytes.length : Math.min(bytes.length, start + declared);
    packets.push(inspectUdpPacket(bytes, start, end, declared, trace));
    start = end;
  } while (start < bytes.length);
  return packets;
}
function inspectUdpPacket(bytes, start, end, declared, trace) {
  const r = new Reader(bytes, start, end, trace);
  let findings = new DataFieldFindings();
  let udp;
  try {
    const at = r.block(UDP_CHANNEL);
    const packetId = readU16(bytes, at + UDP_CHANNEL.at.packetId);
    const avlPacketId = bytes[at + UDP_CHANNEL.at.avlPacketId];
    const imeiAt = r.offset + LENGTH_SIZE;
    const imei = readImei(r);
    udp = { packetId, avlPacketId, imei };
    findings = readDataField(r);
    const warning = imeiWarning(imei, imeiAt);
    if (warning !== void 0) findings.warn(warning);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    findings.fault(error);
  }
  if (end - start >= LENGTH_SIZE && declared !== end - start) {
    findings.faults.unshift(badLength2(declared, end - start));
  }
  return conclude(
    "udp",
    start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end),
    findings,
    udp
  );
}
function badLength2(declared, has) {
  return new DecodeError(
    "BAD_LENGTH",
    `the length says ${declared - LENGTH_SIZE} bytes behind it, the datagram has ${has - LENGTH_SIZE}`,
    { offset: 0, field: "length", expected: has - LENGTH_SIZE, actual: declared - LENGTH_SIZE }
  );
}
function decodeUdpDatagram(bytes) {
  return inspectUdpDatagram(bytes).map((result3) => {
    if (result3.kind === "rejected") throw result3.error;
    return result3;
  });
}
function encodeUdpPacket(header, packet) {
  const w = new Writer(512);
  w.u16("length", 0);
  w.u16("packetId", header.packetId);
  w.u8("notUsableByte", NOT_USABLE_BYTE);
  w.u8("avlPacketId", header.avlPacketId);
  writeImei(w, header.imei);
  writeDataField(w, packet);
  w.patchU16(0, "length", w.size - LENGTH_SIZE);
  return w.finish();
}

// src/codec/bare-array.ts
function inspectBareArray(bytes, trace) {
  if (bytes.length < MIN_DATA_FIELD) {
    const error = new DecodeError(
      "INCOMPLETE",
      `a data field has at least ${MIN_DATA_FIELD} bytes, here are ${bytes.length}`,
      { offset: bytes.length, field: "dataField", expected: MIN_DATA_FIELD, actual: bytes.length }
    );
    return unreadable("none", bytes, error);
  }
  return conclude("none", bytes, readDataField(new Reader(bytes, 0, bytes.length, trace)));
}
function decodeBareArray(bytes) {
  const result3 = inspectBareArray(bytes);
  if (result3.kind === "rejected") throw result3.error;
  return result3;
}
function encodeBareArray(packet) {
  const w = new Writer();
  writeDataField(w, packet);
  return w.finish();
}

// src/codec/handshake.ts
var HANDSHAKE_SIZE = 2 + IMEI_LENGTH;
function decodeHandshake(bytes, start = 0, end = bytes.length, trace) {
  const r = new Reader(bytes, start, end, trace);
  const imei = readImei(r);
  if (r.remaining > 0) {
    throw new DecodeError("TRAILING_BYTES", `${r.remaining} bytes follow the IMEI`, {
      offset: r.offset,
      field: "imei",
      expected: HANDSHAKE_SIZE,
      actual: end - start
    });
  }
  const warning = imeiWarning(imei, 2);
  return { imei, warnings: warning === void 0 ? [] : [warning] };
}
function encodeHandshake(imei) {
  const w = new Writer(HANDSHAKE_SIZE);
  writeImei(w, imei);
  return w.finish();
}
function decodeLogin(bytes, trace) {
  const r = new Reader(bytes, 0, bytes.length, trace);
  const answer = r.u8("accepted");
  if (r.remaining > 0) {
    throw new DecodeError("TRAILING_BYTES", "the answer to an IMEI is one byte", {
      offset: 1,
      field: "accepted"
    });
  }
  if (answer > 1) {
    throw new DecodeError("BAD_IMEI", `the answer to an IMEI is 01 or 00, not ${answer}`, {
      offset: 0,
      field: "accepted",
      expected: "01 or 00",
      actual: answer
    });
  }
  return answer === 1;
}
function encodeLogin(accepted) {
  return Uint8Array.of(accepted ? 1 : 0);
}

// src/codec/ack.ts
var ACK_SIZE = 4;
var UDP_ACK_SIZE = UDP_CHANNEL.size + 1;
function decodeAck(bytes, trace) {
  const r = new Reader(bytes, 0, bytes.length, trace);
  const records = r.u32("records");
  expectEnd(r);
  return records;
}
function encodeAck(records) {
  const w = new Writer(ACK_SIZE);
  w.u32("records", records);
  return w.finish();
}
function decodeUdpAck(bytes, trace) {
  const r = new Reader(bytes, 0, bytes.length, trace);
  const length = r.u16("length");
  if (length !== UDP_ACK_SIZE - 2) {
    throw new DecodeError("BAD_LENGTH", `the length of an ack is ${UDP_ACK_SIZE - 2}, not ${length}`, {
      offset: 0,
      field: "length",
      expected: UDP_ACK_SIZE - 2,
      actual: length
    });
  }
  const packetId = r.u16("packetId");
  r.u8("notUsableByte");
  const avlPacketId = r.u8("avlPacketId");
  const records = r.u8("records");
  expectEnd(r);
  return { packetId, avlPacketId, records };
}
function encodeUdpAck({ packetId, avlPacketId, records }) {
  const w = new Writer(UDP_ACK_SIZE);
  w.u16("length", UDP_ACK_SIZE - 2);
  w.u16("packetId", packetId);
  w.u8("notUsableByte", NOT_USABLE_BYTE);
  w.u8("avlPacketId", avlPacketId);
  w.u8("records", records);
  return w.finish();
}
function expectEnd(r) {
  if (r.remaining === 0) return;
  throw new DecodeError("TRAILING_BYTES", `${r.remaining} bytes follow the ack`, {
    offset: r.offset,
    field: "records"
  });
}

// src/codec/remote-config.ts
var CONFIRMATION_MARKER = 255;
function textParameter(id, text5) {
  let escaped;
  try {
    escaped = encodeURIComponent(text5);
  } catch {
    throw new EncodeError("value", JSON.stringify(text5), "text without lone surrogates is needed");
  }
  const bytes = escaped.replace(/%(..)/g, (_, hex2) => String.fromCharCode(parseInt(hex2, 16)));
  return { id, value: byteText(bytes, "value") };
}
function decodeConfigPacket(bytes, trace) {
  return decodeWhole(bytes, trace, (r, into) => {
    const packetLength = r.u16("packetLength");
    const lengthFault = packetLength === r.remaining ? void 0 : wrongLength(packetLength, r.remaining);
    r.end = Math.min(r.end, r.pos + packetLength);
    try {
      into.packetId = r.u8("packetId");
      const offset = r.offset;
      const declared = r.u16("parameterCount");
      const parameters = [];
      into.parameters = parameters;
      r.itemName = "parameters";
      while (parameters.length < declared && r.remaining > 0) {
        r.item = parameters.length;
        parameters.push({ id: r.u16("id"), value: r.take(r.u16("length"), "value") });
      }
      r.item = -1;
      if (parameters.length < declared) throw wrongCount(declared, parameters.length, offset);
    } catch (error) {
      throw lengthFault ?? error;
    }
    if (lengthFault !== void 0) throw lengthFault;
  });
}
function encodeConfigPacket(packet) {
  const w = new Writer();
  w.u16("packetLength", confirmationOf(packet).packetLength);
  w.u8("packetId", packet.packetId);
  w.u16("parameterCount", packet.parameters.length);
  for (const { id, value } of packet.parameters) {
    w.u16("id", id);
    w.u16("length", value.length);
    w.put(value);
  }
  return w.finish();
}
function confirmationOf({ packetId, parameters }) {
  return { packetId, packetLength: parameters.reduce((size, { value }) => size + 4 + value.length, 3) };
}
function decodeConfigConfirmation(bytes, by, trace) {
  return decodeWhole(bytes, trace, (r, into) => {
    if (by === "sms") expectNumber(r, "marker", 1, CONFIRMATION_MARKER);
    into.packetId = r.u8("packetId");
    into.packetLength = r.u16("packetLength");
  });
}
function encodeConfigConfirmation(message, by) {
  const w = new Writer(4);
  if (by === "sms") w.u8("marker", CONFIRMATION_MARKER);
  w.u8("packetId", message.packetId);
  w.u16("packetLength", message.packetLength);
  return w.finish();
}
function wrongLength(expected, actual) {
  return new DecodeError(
    actual < expected ? "INCOMPLETE" : "BAD_LENGTH",
    `the packet length is ${expected}, ${actual} bytes follow it`,
    { offset: 0, field: "packetLength", expected, actual }
  );
}
function wrongCount(expected, actual, offset) {
  return new DecodeError("COUNT_MISMATCH", `the packet declares ${expected} parameters and holds ${actual}`, {
    offset,
    field: "parameterCount",
    expected,
    actual
  });
}
function decodeWhole(bytes, trace, read) {
  const r = new Reader(bytes, 0, bytes.length, trace);
  const into = {};
  try {
    read(r, into);
    if (r.remaining > 0) {
      throw new DecodeError("TRAILING_BYTES", `${r.remaining} bytes follow the message`, {
        offset: r.offset,
        field: "end",
        expected: 0,
        actual: r.remaining
      });
    }
    return { kind: "message", message: into };
  } catch (error) {
    if (error instanceof DecodeError) return { kind: "rejected", error, partial: into };
    throw error;
  }
}
function expectNumber(r, field, width, expected) {
  const offset = r.offset;
  const actual = r.uint(width, field);
  if (actual === expected) return;
  throw new DecodeError("BAD_PREAMBLE", `${field} must be ${expected}, not ${actual}`, {
    offset,
    field,
    expected,
    actual
  });
}
function byteText(text5, field) {
  return Uint8Array.from(text5, (char) => {
    const code = char.codePointAt(0);
    if (code > 255) throw new EncodeError(field, JSON.stringify(char), "one byte a character is needed");
    return code;
  });
}

// src/codec/remote-config-sms.ts
var CONFIG_PORT = 2005;
var PUSH_PORT = 2001;
var SMS_OCTETS = 140;
function decodeConfigSmsPart(bytes, trace) {
  return decodeWhole(bytes, trace, (r, into) => {
    readUserDataHeader(r, CONFIG_PORT);
    into.login = readText(r, "login");
    into.password = readText(r, "password");
    into.transferId = r.u8("transferId");
    into.totalParts = r.u8("totalParts");
    const offset = r.offset;
    into.currentPart = r.u8("currentPart");
    into.data = r.take(r.remaining, "data");
    if (into.currentPart >= into.totalParts) {
      throw new DecodeError(
        "COUNT_MISMATCH",
        `part ${into.currentPart} of ${into.totalParts}: parts are counted from 0`,
        { offset, field: "currentPart", expected: `below ${into.totalParts}`, actual: into.currentPart }
      );
    }
  });
}
function encodeConfigSmsPart(part) {
  const w = new Writer(SMS_OCTETS);
  writeUserDataHeader(w, CONFIG_PORT);
  writeText(w, "login", part.login);
  writeText(w, "password", part.password);
  w.u8("transferId", part.transferId);
  w.u8("totalParts", part.totalParts);
  if (part.currentPart >= part.totalParts) {
    throw new EncodeError("currentPart", part.currentPart, `a number below ${part.totalParts} is needed`);
  }
  w.u8("currentPart", part.currentPart);
  w.put(part.data);
  return withinSms(w, "data");
}
function splitConfigPacket(packet, sms) {
  const empty = encodeConfigSmsPart({ ...sms, totalParts: 1, currentPart: 0, data: new Uint8Array(0) });
  const room = SMS_OCTETS - empty.length;
  const totalParts = room > 0 ? Math.max(1, Math.ceil(packet.length / room)) : Infinity;
  if (totalParts > 255) throw new EncodeError("totalParts", totalParts, "at most 255 parts are possible");
  return Array.from({ length: totalParts }, (_, currentPart) => ({
    ...sms,
    totalParts,
    currentPart,
    data: packet.slice(currentPart * room, (currentPart + 1) * room)
  }));
}
function joinConfigParts(parts) {
  const ordered = [...parts].sort((a, b) => a.currentPart - b.currentPart);
  const { transferId, totalParts } = ordered[0] ?? { transferId: 0, totalParts: 1 };
  const w = new Writer();
  for (let at = 0; at < Math.max(totalParts, ordered.length); at++) {
    const part = ordered[at];
    if (part?.currentPart !== at || part.transferId !== transferId || part.totalParts !== totalParts) {
      throw new DecodeError(
        "COUNT_MISMATCH",
        `part ${at} of transfer ${transferId} (${totalParts} parts) is not there once`,
        {
          offset: at,
          field: "currentPart",
          expected: at,
          actual: part?.currentPart ?? "none"
        }
      );
    }
    w.put(part.data);
  }
  return w.finish();
}
function decodeConfigPush(bytes, trace) {
  return decodeWhole(bytes, trace, (r, into) => {
    readUserDataHeader(r, PUSH_PORT);
    into.login = readText(r, "login");
    into.password = readText(r, "password");
    into.host = readText(r, "host");
    into.port = r.u16("port");
    const apnAt = r.offset;
    into.apn = readText(r, "apn");
    const fault = apnFault(r, apnAt, into.apn);
    try {
      if (fault !== void 0) into.apn += asciiText(r.take(2, "apn"));
      into.gprsLogin = readText(r, "gprsLogin");
      into.gprsPassword = readText(r, "gprsPassword");
    } catch (error) {
      throw fault ?? error;
    }
    if (fault !== void 0) throw fault;
  });
}
function encodeConfigPush(push) {
  const w = new Writer(SMS_OCTETS);
  writeUserDataHeader(w, PUSH_PORT);
  writeText(w, "login", push.login);
  writeText(w, "password", push.password);
  writeText(w, "host", push.host);
  w.u16("port", push.port);
  writeText(w, "apn", push.apn);
  writeText(w, "gprsLogin", push.gprsLogin);
  writeText(w, "gprsPassword", push.gprsPassword);
  return withinSms(w, "gprsPassword");
}
function apnFault(r, offset, apn) {
  const suffix = asciiText(r.bytes, r.pos, Math.min(r.pos + 2, r.end));
  if (!/^:[cp]$/.test(suffix) || r.remaining > 58) return void 0;
  return new DecodeError("BAD_LENGTH", `the APN's length, ${apn.length}, leaves out its ending ${suffix}`, {
    offset,
    field: "apnLength",
    expected: apn.length + 2,
    actual: apn.length
  });
}
function readUserDataHeader(r, port) {
  expectNumber(r, "udhLength", 1, 6);
  expectNumber(r, "informationElement", 1, 5);
  expectNumber(r, "informationElementLength", 1, 4);
  expectNumber(r, "destinationPort", 2, port);
  expectNumber(r, "sourcePort", 2, 0);
}
function writeUserDataHeader(w, port) {
  w.u8("udhLength", 6);
  w.u8("informationElement", 5);
  w.u8("informationElementLength", 4);
  w.u16("destinationPort", port);
  w.u16("sourcePort", 0);
}
function readText(r, field) {
  return asciiText(r.take(r.u8(`${field}Length`), field));
}
function writeText(w, field, text5) {
  w.u8(`${field}Length`, text5.length);
  w.put(byteText(text5, field));
}
function withinSms(w, field) {
  if (w.size > SMS_OCTETS)
    throw new EncodeError(field, w.size, `an SMS of ${SMS_OCTETS} octets at most is needed`);
  return w.finish();
}

// src/codec/sms-event.ts
var TIME = /^\s*(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\s+(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/;
var POSITION = String.raw`Lon:\s*(-?\d+(?:\.\d+)?)\s+Lat:\s*(-?\d+(?:\.\d+)?)\s+Q:\s*(\d+(?:\.\d+)?)`;
var FMB = new RegExp(String.raw`^(?:\s+${POSITION})?\s+(\S.*?)\sVal:(.*)$`, "s");
var FMB640 = /^\s+P:\s*(\d+)\s+(\S.*?)\sVal:(.*)$/s;
var LAST_POSITION = new RegExp(String.raw`\s${POSITION}$`);
function parseSmsEvent(text5) {
  const clock = TIME.exec(text5);
  const time = clock === null ? void 0 : timeOf(clock.slice(1).map(Number));
  if (clock === null || time === void 0) return void 0;
  const rest = text5.slice(clock[0].length);
  const fmb640 = FMB640.exec(rest);
  if (fmb640 !== null) {
    const [, profile, name, tail2] = fmb640;
    const where = LAST_POSITION.exec(tail2.trimEnd());
    const event = eventOf(time, name, tail2.slice(0, where?.index), where?.slice(1));
    return { ...event, profile: Number(profile) };
  }
  const fmb = FMB.exec(rest);
  return fmb === null ? void 0 : eventOf(time, fmb[4], fmb[5], fmb.slice(1, 4));
}
function formatSmsEvent(event) {
  const { time, name, value, position, profile } = event;
  const parts = [time.replaceAll("-", "/")];
  const where = position === void 0 ? [] : [
    `Lon:${decimal(position.longitude)}`,
    `Lat:${decimal(position.latitude)}`,
    `Q:${decimal(position.hdop)}`
  ];
  if (profile === void 0) parts.push(...where, name, `Val:${value}`);
  else parts.push(`P:${profile}`, name, `Val:${value}`, ...where);
  const text5 = parts.join(" ");
  if (!isSame(parseSmsEvent(text5), event)) {
    throw new EncodeError("event", JSON.stringify(text5), "a text that reads as the same event is needed");
  }
  return text5;
}
function decodeSmsEvent(bytes) {
  const text5 = asciiText(bytes);
  const event = parseSmsEvent(text5);
  return event === void 0 ? { text: text5 } : { text: text5, event };
}
function encodeSmsEvent(message) {
  return asciiBytes(message.text, "text");
}
function eventOf(time, name, value, position = []) {
  const event = { time, name: name.trimEnd(), value: value.trim() };
  const [longitude, latitude, hdop] = position;
  if (longitude === void 0) return event;
  return {
    ...event,
    position: { longitude: Number(longitude), latitude: Number(latitude), hdop: Number(hdop) }
  };
}
function timeOf(numbers) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const text5 = date.toISOString().slice(0, 19).replace("T", " ");
  return text5.split(/\D/).every((digits, at) => Number(digits) === numbers[at]) ? text5 : void 0;
}
function decimal(value) {
  return value.toFixed(7).replace(/\.?0+$/, "");
}
function isSame(parsed, event) {
  return parsed?.time === event.time && parsed.name === event.name && parsed.value === event.value && parsed.profile === event.profile && parsed.position?.longitude === event.position?.longitude && parsed.position?.latitude === event.position?.latitude && parsed.position?.hdop === event.position?.hdop;
}

// src/codec/record-key.ts
function recordKey(imei, record, codecId) {
  const { first, second } = record instanceof RecordView ? record.hash() : hashOf(record, codecId);
  return `${imei}-${timeText(record)}-${hexWord(first)}${hexWord(second)}`;
}
function recordKeys(imei, packet) {
  const { records, codecId } = packet;
  if (!(packet instanceof AvlPacketView)) return records.map((record) => recordKey(imei, record, codecId));
  const hashes = packet.hashes();
  return records.map(
    (record, at) => `${imei}-${timeText(record)}-${hexWord(hashes[2 * at])}${hexWord(hashes[2 * at + 1])}`
  );
}
function timeText(record) {
  const { timestampMs } = record;
  if (timestampMs >= 1e6 && timestampMs <= MAX_QUICK_TIME && Number.isInteger(timestampMs)) {
    const millions = Math.floor(timestampMs / 1e6);
    const rest = timestampMs - millions * 1e6;
    const thousands = Math.floor(rest / 1e3);
    return String(millions) + THREE_DIGITS[thousands] + THREE_DIGITS[rest - thousands * 1e3];
  }
  if (Number.isSafeInteger(timestampMs) || !(record instanceof RecordView)) return String(timestampMs);
  return record.exactTimestampMs.toString();
}
var MAX_QUICK_TIME = 1e15;
var THREE_DIGITS = Array.from({ length: 1e3 }, (_, number2) => String(number2).padStart(3, "0"));
function hashOf(record, codecId) {
  if (codecId === CODEC_7) return murmur3(asciiBytes(codec7Text(record), "record"));
  const w = new Writer(160);
  writeAvlRecord(w, writableLayout([record], codecId), record);
  return murmur3(w.finish());
}
function codec7Text({ timestampMs, priority, gps, cell, io }) {
  const { longitude, latitude, altitude, angle, satellites, speed } = gps;
  const { lac, cellId, signalQuality, operatorCode } = cell ?? {};
  const numbers = [timestampMs, priority, longitude, latitude, altitude, angle, satellites, speed];
  const elements = io.map(({ id, value }) => `${id}=${value.join(".")}`);
  return [...numbers, lac, cellId, signalQuality, operatorCode, ...elements].join(" ");
}
var HEX_PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, "0"));
function hexWord(word2) {
  return HEX_PAIRS[word2 >>> 24] + HEX_PAIRS[word2 >>> 16 & 255] + HEX_PAIRS[word2 >>> 8 & 255] + HEX_PAIRS[word2 & 255];
}

// src/codec/value-record.ts
var ValueRecord = class {
  /** Milliseconds since 1970-01-01 UTC. */
  timestampMs;
  priority;
  /** Degrees, east positive. */
  longitude;
  /** Degrees, north positive. */
  latitude;
  /** Metres. */
  altitude;
  /** Degrees clockwise from north. */
  angle;
  satellites;
  /** km/h. */
  speed;
  eventIoId;
  /** Of Codec 16 alone. */
  generationType;
  /** The elements' ids in the wire's order. */
  ioIds;
  /** The value of each of `ioIds`. */
  ioValues;
  constructor(record) {
    const { gps } = record;
    const total = record.ioTotal;
    this.timestampMs = record.timestampMs;
    this.priority = record.priority;
    this.longitude = gps.longitude;
    this.latitude = gps.latitude;
    this.altitude = gps.altitude;
    this.angle = gps.angle;
    this.satellites = gps.satellites;
    this.speed = gps.speed;
    this.eventIoId = record.eventIoId;
    this.generationType = record.generationType;
    this.ioIds = new Array(total);
    this.ioValues = new Array(total);
  }
};
function valueRecords(packet) {
  const list = new ValueList(packet);
  packet.visit(list);
  return list.records;
}
var ValueList = class {
  records;
  frame;
  ids = [];
  values = [];
  at = 0;
  constructor({ bytes, recordCount }) {
    this.frame = bytes;
    this.records = new Array(recordCount);
  }
  record(record, index) {
    const values = new ValueRecord(record);
    this.records[index] = values;
    this.ids = values.ioIds;
    this.values = values.ioValues;
    this.at = 0;
  }
  number(id, value) {
    this.ids[this.at] = id;
    this.values[this.at++] = value;
  }
  wide(id, high, low) {
    this.ids[this.at] = id;
    this.values[this.at++] = wideInteger(high, low);
  }
  bytes(id, offset, length) {
    this.ids[this.at] = id;
    this.values[this.at++] = Uint8Array.prototype.slice.call(this.frame, offset, offset + length);
  }
};

// src/session/pending-bytes.ts
var PendingBytes = class {
  /** Holds the pending bytes in `[start, end)`; may be the last chunk itself, so it is only read. */
  bytes = EMPTY;
  start = 0;
  end = 0;
  /** Whether `bytes` is a buffer of our own, that may be written to. */
  owned = false;
  spares;
  /** @param spares where buffers come from and go back to, if they are not to be made anew */
  constructor(spares) {
    this.spares = spares;
  }
  get size() {
    return this.end - this.start;
  }
  /** Takes `chunk[from, to)` over: nobody may write to it until `settle`, or ever if parts of it are taken. */
  push(chunk, from = 0, to = chunk.length) {
    if (from === to) return;
    if (this.size === 0) {
      this.bytes = asPlain(chunk);
      this.start = from;
      this.end = to;
      this.owned = false;
      return;
    }
    this.makeRoom(to - from);
    this.bytes.set(to - from === chunk.length ? chunk : chunk.subarray(from, to), this.end);
    this.end += to - from;
  }
  /**
   * The next `length` bytes as bytes that nothing else holds. A chunk that is just that is handed on as it is; else
   * they are copied once, so that a frame never keeps a whole socket buffer alive.
   */
  take(length) {
    const { bytes, start, owned } = this;
    const end = start + length;
    this.start = end;
    const whole = !owned && start === 0 && end === bytes.length && bytes.length === bytes.buffer.byteLength;
    const taken = whole ? bytes : bytes.slice(start, end);
    if (this.start === this.end) this.clear();
    return taken;
  }
  drop(length) {
    this.start += length;
    if (this.start === this.end) this.clear();
  }
  /** Lets go of the last chunk: what is left of it moves into a buffer of its own size. */
  settle() {
    if (this.owned || this.size === 0) return;
    const rest = this.room(Math.max(64, this.size));
    rest.set(this.bytes.subarray(this.start, this.end));
    this.end = this.size;
    this.start = 0;
    this.bytes = rest;
    this.owned = true;
  }
  makeRoom(count) {
    const { size } = this;
    if (this.owned && this.end + count <= this.bytes.length) return;
    const fits = this.owned && size + count <= this.bytes.length && this.start >= size;
    if (fits) {
      this.bytes.copyWithin(0, this.start, this.end);
    } else {
      const grown = this.room(Math.max(64, 2 * size, size + count));
      grown.set(this.bytes.subarray(this.start, this.end));
      this.release();
      this.bytes = grown;
      this.owned = true;
    }
    this.start = 0;
    this.end = size;
  }
  room(size) {
    return this.spares?.take(size) ?? new Uint8Array(size);
  }
  release() {
    if (this.owned) this.spares?.give(this.bytes);
  }
  clear() {
    this.release();
    this.bytes = EMPTY;
    this.start = 0;
    this.end = 0;
    this.owned = false;
  }
};
var EMPTY = new Uint8Array(0);
function asPlain(bytes) {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/session/device-stream.ts
var PING_BYTE = 255;
var PING = { kind: "ping" };
var MAX_IMEI_FIELD = 255;
var DeviceStream = class {
  pending;
  isLending;
  maxDataField;
  /** Bytes that must be there before looking again is worth it. */
  needed = 1;
  isLost = false;
  constructor(options = {}) {
    this.pending = new PendingBytes(options.lendsFrom);
    this.isLending = options.lendsFrom !== void 0;
    this.maxDataField = options.maxDataField ?? DEFAULT_MAX_DATA_FIELD;
  }
  /** Bytes that wait for their message to end. */
  get pendingBytes() {
    return this.pending.size;
  }
  /** From here on frames may be so large. */
  limitDataField(bytes) {
    this.maxDataField = bytes;
  }
  /**
   * Queues `bytes[from, to)` as they came; they belong to the stream from here on, or, of one that lends its frames,
   * until `next` has nothing more.
   */
  push(bytes, from = 0, to = bytes.length) {
    if (!this.isLost) this.pending.push(bytes, from, to);
  }
  /** The next whole message; undefined until more bytes come. */
  next() {
    const { pending } = this;
    if (pending.size < this.needed || this.isLost) {
      pending.settle();
      return void 0;
    }
    const { bytes, start, end } = pending;
    if (bytes[start] === PING_BYTE) {
      this.needed = 1;
      pending.drop(1);
      return PING;
    }
    if (end - start < 2) return this.wait(2);
    const lengthField = readU16(bytes, start);
    if (lengthField !== 0 && lengthField <= MAX_IMEI_FIELD) return this.nextImei(2 + lengthField);
    return this.nextFrame();
  }
  /** The connection ended and `next` has nothing more: what is left, if anything, is a message that was cut. */
  end() {
    if (this.isLost || this.pending.size === 0) return void 0;
    const bytes = this.pending.take(this.pending.size);
    const expected = Math.max(this.needed, bytes.length + 1);
    const error = new DecodeError(
      "INCOMPLETE",
      `the connection ended ${bytes.length} bytes into a message of ${expected}`,
      {
        offset: bytes.length,
        field: "frame",
        expected,
        actual: bytes.length
      }
    );
    return {
      kind: "rejected",
      framing: bytes[0] === 0 && bytes[1] !== 0 ? "handshake" : "tcp",
      bytes,
      error,
      also: [],
      warnings: []
    };
  }
  nextFrame() {
    const { bytes, start, end } = this.pending;
    if (end - start < PREAMBLE_SIZE) return this.wait(PREAMBLE_SIZE);
    const length = tcpFrameLength(bytes, start, end, this.maxDataField);
    if (length === void 0) return this.wait(TCP_HEADER_SIZE);
    if (typeof length !== "number") return this.lose(length);
    if (end - start < length) return this.wait(length);
    this.needed = 1;
    if (!this.isLending) return inspectTcpFrame(this.pending.take(length));
    this.pending.drop(length);
    return inspectTcpFrame(bytes, start, start + length);
  }
  nextImei(length) {
    if (this.pending.size < length) return this.wait(length);
    this.needed = 1;
    const bytes = this.pending.take(length);
    try {
      return { kind: "imei", bytes, ...decodeHandshake(bytes) };
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      return { kind: "rejected", framing: "handshake", bytes, error, also: [], warnings: [] };
    }
  }
  wait(bytes) {
    this.needed = bytes;
    this.pending.settle();
    return void 0;
  }
  lose(error) {
    this.isLost = true;
    return { kind: "lost", error, bytes: this.pending.take(this.pending.size) };
  }
};

// src/session/server-stream.ts
var MIN_COMMAND_DATA_FIELD = 8;
var ServerStream = class {
  pending = new PendingBytes();
  maxDataField;
  isLost = false;
  constructor(options = {}) {
    this.maxDataField = options.maxDataField ?? DEFAULT_MAX_DATA_FIELD;
  }
  get pendingBytes() {
    return this.pending.size;
  }
  /** Queues `bytes[from, to)`; they belong to the stream until `next` has nothing more. */
  push(bytes, from = 0, to = bytes.length) {
    if (!this.isLost) this.pending.push(bytes, from, to);
  }
  next(expecting) {
    const { pending } = this;
    if (this.isLost || pending.size === 0) return void 0;
    const message = expecting === "login" ? this.nextLogin() : expecting === "ack" ? this.nextAck() : this.nextFrame();
    if (message === void 0) pending.settle();
    return message;
  }
  /** True while four zero bytes or more stand there that may be either an ack of none or a preamble. */
  get isUndecided() {
    const { bytes, start, size } = this.pending;
    return size >= ACK_SIZE && size <= TCP_HEADER_SIZE && readU32(bytes, start) === 0;
  }
  /** Decides that undecided zero bytes are an ack of no records. */
  settleZero() {
    return this.isUndecided ? this.ack() : void 0;
  }
  /** The connection ended: what is left, if anything, is a message that was cut. `settleZero` comes first. */
  end() {
    if (this.isLost || this.pending.size === 0) return void 0;
    return inspectWholeTcpFrame(this.pending.take(this.pending.size));
  }
  nextLogin() {
    const answer = this.pending.bytes[this.pending.start];
    if (answer > 1) {
      const character = printableText(this.pending.bytes.subarray(this.pending.start, this.pending.start + 1));
      const text5 = character === void 0 ? "" : `, the character ${character}`;
      return this.lose(
        new DecodeError(
          "BAD_IMEI",
          `the answer to the IMEI must be 01 or 00, here is ${hexNumber(answer, 1)}${text5}`,
          {
            offset: 0,
            field: "accepted",
            expected: "01 or 00",
            actual: hexNumber(answer, 1)
          }
        )
      );
    }
    this.pending.drop(1);
    return { kind: "login", accepted: answer === 1 };
  }
  nextAck() {
    const { bytes, start, size } = this.pending;
    if (size < ACK_SIZE) return void 0;
    if (readU32(bytes, start) !== 0) return this.ack();
    if (size < TCP_HEADER_SIZE) return void 0;
    const dataFieldLength = readU32(bytes, start + 4);
    if (dataFieldLength < MIN_COMMAND_DATA_FIELD || dataFieldLength > this.maxDataField) return this.ack();
    if (size === TCP_HEADER_SIZE) return void 0;
    const isCommand = commandLayout(bytes[start + TCP_HEADER_SIZE]) !== void 0;
    return isCommand ? this.nextFrame() : this.ack();
  }
  ack() {
    const records = readU32(this.pending.bytes, this.pending.start);
    this.pending.drop(ACK_SIZE);
    return { kind: "ack", records };
  }
  nextFrame() {
    const { bytes, start, end, size } = this.pending;
    if (size < PREAMBLE_SIZE) return void 0;
    const length = tcpFrameLength(bytes, start, end, this.maxDataField);
    if (length === void 0) return void 0;
    if (typeof length !== "number") return this.lose(length);
    return size < length ? void 0 : inspectTcpFrame(this.pending.take(length));
  }
  lose(error) {
    this.isLost = true;
    return { kind: "lost", error, bytes: this.pending.take(this.pending.size) };
  }
};

// src/session/transitions.ts
var SERVER_TRANSITIONS = {
  // What can't be an IMEI may be refused too, without anybody having been asked.
  awaitingImei: { imei: "answering", reject: "awaitingImei", ping: "awaitingImei", close: "closed" },
  // Nothing is read while the IMEI waits for its answer: what follows belongs to the device only once it is let in.
  answering: { accept: "open", reject: "awaitingImei", close: "closed" },
  // A device that got no answer sends its IMEI again on the open connection.
  open: {
    imei: "answering",
    ping: "open",
    frame: "open",
    acknowledge: "open",
    command: "open",
    close: "closed"
  },
  closed: {}
};
var DEVICE_TRANSITIONS = {
  offline: { connect: "awaitingLogin" },
  awaitingLogin: { accepted: "ready", rejected: "closed", ping: "awaitingLogin", close: "closed" },
  ready: { records: "awaitingAck", command: "ready", respond: "ready", ping: "ready", close: "closed" },
  awaitingAck: {
    ack: "ready",
    command: "awaitingAck",
    respond: "awaitingAck",
    ping: "awaitingAck",
    close: "closed"
  },
  closed: { connect: "awaitingLogin" }
};
var SessionError = class extends Error {
  name = "SessionError";
};
function isAllowed(table, state, action) {
  return table[state][action] !== void 0;
}
function transition(table, state, action) {
  const next = table[state][action];
  if (next === void 0) throw new SessionError(`${action} is not allowed while ${state}`);
  return next;
}

// src/session/server-session.ts
var ServerSession = class {
  stream;
  options;
  openedAt;
  lastByteAt;
  /** When the message that has not ended began; undefined between messages. */
  messageBegan = void 0;
  closing = void 0;
  currentState = "awaitingImei";
  currentImei = void 0;
  /** The device has ended its side; what it said before is still read. */
  hasEnded = false;
  /** @param now milliseconds of any clock that all calls share */
  constructor(now, options = {}) {
    const { maxDataField = DEFAULT_MAX_DATA_FIELD, maxDataFieldBeforeLogin = maxDataField } = options;
    this.stream = new DeviceStream({ maxDataField: Math.min(maxDataField, maxDataFieldBeforeLogin) });
    this.options = options;
    this.openedAt = now;
    this.lastByteAt = now;
  }
  get state() {
    return this.currentState;
  }
  /** The IMEI that was said last; a claim, not a proof. */
  get imei() {
    return this.currentImei;
  }
  /** Bytes that wait for their message to end or for the IMEI to be answered. */
  get pendingBytes() {
    return this.stream.pendingBytes;
  }
  /** Queues bytes; they belong to the session from here on. Work is done by `next`. */
  receive(bytes, now) {
    if (this.currentState === "closed") return;
    this.lastByteAt = now;
    this.stream.push(bytes);
  }
  /** The next event; undefined until more bytes come, or while the IMEI waits for its answer. */
  next() {
    if (this.currentState === "closed") {
      const event = this.closing;
      this.closing = void 0;
      return event;
    }
    if (this.currentState === "answering") return void 0;
    const message = this.stream.next();
    this.messageBegan = message === void 0 && this.stream.pendingBytes > 0 ? this.messageBegan ?? this.lastByteAt : void 0;
    if (message === void 0) {
      if (!this.hasEnded) return void 0;
      this.finish("ended by the device");
      return this.next();
    }
    switch (message.kind) {
      case "imei": {
        const repeated = this.currentState === "open";
        this.move("imei");
        this.currentImei = message.imei;
        return { kind: "imei", imei: message.imei, warnings: message.warnings, repeated };
      }
      case "ping":
        this.move("ping");
        return message;
      case "frame":
        if (!isAllowed(SERVER_TRANSITIONS, this.currentState, "frame")) {
          return { kind: "rejected", rejected: beforeImei(message) };
        }
        this.move("frame");
        return { kind: "frame", frame: message };
      case "rejected":
        return { kind: "rejected", rejected: message };
      case "lost":
        this.close("framing lost", message.error, message.bytes);
        return this.next();
    }
  }
  /**
   * The byte that answers the IMEI.
   * @throws {SessionError} if no IMEI waits for an answer
   */
  answerImei(accepted) {
    this.move(accepted ? "accept" : "reject");
    if (accepted) this.stream.limitDataField(this.options.maxDataField ?? DEFAULT_MAX_DATA_FIELD);
    return encodeLogin(accepted);
  }
  /**
   * The ack of a record frame: say it only when the records are kept. Another number than the frame's, 0 included,
   * makes the device send them again.
   * @throws {SessionError} before the IMEI is accepted
   */
  acknowledge(records) {
    this.expectAcknowledgeable();
    return encodeAck(records);
  }
  /**
   * For servers that have the bytes of an ack already.
   * @throws {SessionError} before the IMEI is accepted
   */
  expectAcknowledgeable() {
    this.move("acknowledge");
  }
  /**
   * A command frame. Devices answer in order and without a correlation id: keep one outstanding.
   * @throws {SessionError} before the IMEI is accepted
   * @throws {EncodeError} for a command that the codec cannot hold
   */
  sendCommand(command, codecId = 12) {
    this.move("command");
    return encodeTcpFrame({ kind: "command", codecId, commands: [command] });
  }
  /** When `expire` has to be called next, on the callers' clock. */
  get deadline() {
    const at = Math.min(this.handshakeDeadline(), this.messageDeadline(), this.idleDeadline());
    return at === Infinity ? void 0 : at;
  }
  /** Ends the session if its deadline has passed; `next` then gives the closing event. */
  expire(now) {
    if (now >= this.handshakeDeadline()) this.finish("handshake timeout");
    else if (now >= this.messageDeadline()) this.finish("message timeout");
    else if (now >= this.idleDeadline()) this.finish("idle timeout");
  }
  /**
   * Ends the session; the last event says why, and what was cut. A device that ends its side has said all that came
   * before: `next` hands that out first (tools send handshake, frames and their end in one go).
   */
  end(reason = "closed here") {
    if (this.currentState === "closed") return;
    if (reason === "ended by the device") this.hasEnded = true;
    else this.finish(reason);
  }
  /** Whether the time of the handshake runs, and no other. */
  get isInHandshake() {
    return this.currentState === "awaitingImei" && this.options.handshakeTimeoutMs !== void 0;
  }
  handshakeDeadline() {
    return this.isInHandshake ? this.openedAt + this.options.handshakeTimeoutMs : Infinity;
  }
  messageDeadline() {
    const { messageTimeoutMs } = this.options;
    if (messageTimeoutMs === void 0 || this.messageBegan === void 0) return Infinity;
    return this.isInHandshake || this.currentState === "closed" ? Infinity : this.messageBegan + messageTimeoutMs;
  }
  idleDeadline() {
    const { idleTimeoutMs } = this.options;
    if (idleTimeoutMs === void 0 || this.isInHandshake || this.currentState === "closed") return Infinity;
    return this.lastByteAt + idleTimeoutMs;
  }
  finish(reason) {
    const cut = this.stream.end();
    this.close(reason, cut?.error, cut?.bytes);
  }
  close(reason, error, bytes) {
    this.move("close");
    this.closing = { kind: "closed", reason, ...error ? { error } : {}, ...bytes ? { bytes } : {} };
  }
  move(action) {
    this.currentState = transition(SERVER_TRANSITIONS, this.currentState, action);
  }
};
function beforeImei(frame) {
  const error = new DecodeError("BAD_IMEI", "a frame came before the IMEI that says whose it is", {
    offset: 0,
    field: "imei"
  });
  return { ...frame, kind: "rejected", error, also: [] };
}

// src/session/device-session.ts
var ZERO_SETTLES_AFTER_MS = 100;
var PING2 = Uint8Array.of(255);
var DeviceSession = class {
  options;
  stream;
  currentState = "offline";
  outstanding = 0;
  sentAt = 0;
  lastByteAt = 0;
  events = [];
  constructor(options) {
    this.options = options;
    this.stream = new ServerStream(options);
  }
  get state() {
    return this.currentState;
  }
  /** Bytes that wait for their message to end. */
  get pendingBytes() {
    return this.stream.pendingBytes;
  }
  /**
   * Begins a connection: the handshake's bytes. A session that was closed may connect again.
   * @throws {SessionError} on a connection that is open
   * @throws {EncodeError} for an IMEI that is not 15 digits
   */
  connect(now) {
    this.move("connect");
    this.stream = new ServerStream(this.options);
    this.events.length = 0;
    this.sentAt = now;
    return encodeHandshake(this.options.imei);
  }
  /**
   * A frame of records, one at a time.
   * @throws {SessionError} before the login, and while an ack is awaited
   * @throws {EncodeError} for values that the codec cannot hold
   */
  sendRecords(packet, now) {
    this.move("records");
    this.outstanding = packet.records.length;
    this.sentAt = now;
    return encodeTcpFrame(packet);
  }
  /** @throws {SessionError} before the login */
  respond(command, codecId) {
    this.move("respond");
    return encodeTcpFrame({ kind: "command", codecId, commands: [command] });
  }
  /** One `FF`. @throws {SessionError} without a connection */
  ping() {
    this.move("ping");
    return PING2.slice();
  }
  /** Queues bytes; they belong to the session from here on. */
  receive(bytes, now) {
    if (!this.isConnected) return;
    this.lastByteAt = now;
    this.stream.push(bytes);
  }
  /** The next event; undefined until more bytes come. */
  next(now) {
    const queued = this.events.shift();
    if (queued !== void 0 || !this.isConnected) return queued;
    const message = this.stream.next(this.expecting);
    return message === void 0 ? void 0 : this.eventOf(message, now);
  }
  /** When `expire` has to be called next, on the caller's clock. */
  get deadline() {
    if (!this.isConnected) return void 0;
    const settles = this.expecting === "ack" && this.stream.isUndecided ? this.lastByteAt + ZERO_SETTLES_AFTER_MS : Infinity;
    const { responseTimeoutMs } = this.options;
    const answers = this.expecting === "nothing" || responseTimeoutMs === void 0 ? Infinity : this.sentAt + responseTimeoutMs;
    const deadline = Math.min(settles, answers);
    return deadline === Infinity ? void 0 : deadline;
  }
  /** Acts on a deadline that has passed; `next` gives what comes of it. */
  expire(now) {
    const { deadline, expecting } = this;
    if (deadline === void 0 || now < deadline) return;
    const zero = expecting === "ack" ? this.stream.settleZero() : void 0;
    if (zero !== void 0) {
      this.events.push(this.eventOf(zero, now));
      return;
    }
    if (expecting === "nothing") return;
    this.events.push({ kind: "timeout", waitingFor: expecting });
    this.move("close");
  }
  /** Ends the connection from this side, or notes that it has ended. */
  end() {
    if (this.isConnected) this.move("close");
  }
  get isConnected() {
    return this.currentState !== "offline" && this.currentState !== "closed";
  }
  get expecting() {
    if (this.currentState === "awaitingLogin") return "login";
    return this.currentState === "awaitingAck" ? "ack" : "nothing";
  }
  eventOf(message, now) {
    switch (message.kind) {
      case "login":
        this.move(message.accepted ? "accepted" : "rejected");
        return message;
      case "ack": {
        this.move("ack");
        return { kind: "ack", records: message.records, sent: this.outstanding, latencyMs: now - this.sentAt };
      }
      case "frame":
        this.move("command");
        return { kind: "command", frame: message };
      case "rejected":
        return { kind: "rejected", rejected: message };
      case "lost":
        this.move("close");
        return { kind: "closed", reason: "framing lost", error: message.error };
    }
  }
  move(action) {
    this.currentState = transition(DEVICE_TRANSITIONS, this.currentState, action);
  }
};

// src/session/udp-exchange.ts
var DEVICE_PACKET_ID = 51966;
var UdpExchange = class {
  options;
  avlPacketId = 0;
  outstanding = void 0;
  constructor(options) {
    this.options = options;
  }
  get isAwaitingAck() {
    return this.outstanding !== void 0;
  }
  /** The datagram of these records, under the next AVL packet id. @throws {EncodeError} */
  sendRecords(packet, now) {
    this.avlPacketId = this.avlPacketId + 1 & 255;
    const header = { packetId: DEVICE_PACKET_ID, avlPacketId: this.avlPacketId, imei: this.options.imei };
    const bytes = encodeUdpPacket(header, packet);
    this.outstanding = { sent: packet.records.length, at: now, bytes };
    return bytes;
  }
  /** The outstanding datagram once more, unchanged; undefined if there is none. */
  resend(now) {
    if (this.outstanding === void 0) return void 0;
    this.outstanding = { ...this.outstanding, at: now };
    return this.outstanding.bytes;
  }
  /** When the outstanding packet may be sent again. */
  get deadline() {
    return this.outstanding === void 0 ? void 0 : this.outstanding.at + this.options.responseTimeoutMs;
  }
  /** What a datagram of the server means. */
  receive(bytes, now) {
    if (bytes.length === UDP_ACK_SIZE && readU16(bytes, 0) === UDP_ACK_SIZE - 2) {
      const ack = decodeUdpAck(bytes);
      const { outstanding } = this;
      if (outstanding === void 0 || ack.avlPacketId !== this.avlPacketId) return [{ kind: "stale", ack }];
      this.outstanding = void 0;
      return [{ kind: "ack", ack, sent: outstanding.sent, latencyMs: now - outstanding.at }];
    }
    return inspectUdpDatagram(bytes).map((result3) => {
      if (result3.kind === "rejected") return { kind: "rejected", rejected: result3 };
      return result3.packet.kind === "command" ? { kind: "command", frame: result3 } : { kind: "rejected", rejected: fromServer(result3) };
    });
  }
};
function fromServer(frame) {
  const error = new DecodeError("UNKNOWN_CODEC", "records come from devices, not from a server", {
    offset: frame.framing === "udp" ? UDP_DATA_FIELD : TCP_HEADER_SIZE,
    field: "codecId"
  });
  return { ...frame, kind: "rejected", error, also: [] };
}

// src/avl/rows.ts
function rowsById({ rows }) {
  return "of" in rows ? rows : new ListedRows(rows);
}
var ListedRows = class {
  modelTerms;
  #rows = /* @__PURE__ */ new Map();
  constructor(list) {
    this.modelTerms = [...new Set(list.map(({ models = "" }) => models))];
    for (const row of list) {
      const rows = this.#rows.get(row.id);
      if (rows === void 0) this.#rows.set(row.id, [row]);
      else rows.push(row);
    }
  }
  get ids() {
    return [...this.#rows.keys()];
  }
  of(id) {
    return this.#rows.get(id) ?? [];
  }
};

// src/avl/packed-data.ts
function unpackAvlData(read, headEnd) {
  const { ids, modelTerms, ends, ...sets } = JSON.parse(read(0, headEnd));
  const start = headEnd + 1;
  const places = new Map(ids.map((id, at) => [id, at]));
  const of = (id) => {
    const at = places.get(id);
    if (at === void 0) return [];
    return JSON.parse(read(start + (ends[at - 1] ?? 0), start + ends[at]));
  };
  return { ...sets, rows: { ids, modelTerms, of } };
}

// avlIds.json
var text = `{"groups":{"askoll":"CAN Askoll","ble":"Bluetooth LE","bosch":"CAN Bosch","camera":"Camera / video","can":"CAN adapters","canChip":"CAN chip","eld":"ELD","euroscan":"Euroscan","evFms":"EV FMS","eventual":"Eventual I/O","fms":"FMS","fmsEco":"FMS eco driving","freezer":"Freezer","govecs":"CAN Govecs","isobus":"ISOBUS","j1939":"J1939","manualCan":"Manual CAN","obd":"OBD","obdOem":"OBD OEM","permanent":"Permanent I/O","reefer":"Reefer","scooter":"E-scooter","supersoco":"RS485 Supersoco","tachograph":"Tachograph","thermograph":"Apache thermograph","touchprint":"TK Touchprint","tpms":"TPMS","transcan":"Transcan"},"units":["%","A","Ah","G","Hz","N","V","W","Wh","Wh/km","bar","bpm","cm","d","dB","dBm","g/m\\u00b2","g/s","h","kPa","kW","kWh","kWh/100km","kg","kg/h","km","km/h","km/l","l","l/100km","l/h","lx","m","m/s","mAh","mG","min","ml","mm","ms","m\\u00b2","m\\u00b2/h","m\\u00b3","r","rpm","s","t","\\u00b0","\\u00b0C"],"models":{"ATC700":{"family":"FT","series":"ATC7XX"},"ATC704":{"family":"FT","series":"ATC7XX"},"ATC774":{"family":"FT","series":"ATC7XX"},"ATM700":{"family":"FT","series":"ATM7XX"},"ATM704":{"family":"FT","series":"ATM7XX"},"FM1010":{"family":"FM1XXX","series":"FM1XXX","like":"FM1100"},"FM1100":{"family":"FM1XXX","series":"FM1XXX"},"FM1110":{"family":"FM1XXX","series":"FM1XXX","like":"FM1100"},"FM1120":{"family":"FM1XXX","series":"FM1XXX","like":"FM1100"},"FM1122":{"family":"FM1XXX","series":"FM1XXX","like":"FM1100"},"FM1125":{"family":"FM1XXX","series":"FM1XXX","like":"FM1100"},"FM1200":{"family":"FM1XXX","series":"FM1XXX","like":"FM1100"},"FM1202":{"family":"FM1XXX","series":"FM1XXX","like":"FM1100"},"FM1204":{"family":"FM1XXX","series":"FM1XXX","like":"FM1100"},"FM2100":{"family":"FM2-5XXX","series":"FM2XXX"},"FM2200":{"family":"FM2-5XXX","series":"FM2XXX"},"FM3001":{"family":"FMB","series":"FM3XXX"},"FM3010":{"family":"FMB","series":"FM3XXX","like":"FMB120"},"FM3200":{"family":"FM2-5XXX","series":"FM3XXX"},"FM3400":{"family":"FM2-5XXX","series":"FM3XXX"},"FM36":{"family":"FM36XX","series":"FM3X"},"FM3612":{"family":"FM36XX","series":"FM3XXX"},"FM36M1":{"family":"FM36XX","series":"FM3XXX"},"FM4100":{"family":"FM2-5XXX","series":"FM4XXX"},"FM4200":{"family":"FM2-5XXX","series":"FM4XXX"},"FM5300":{"family":"FM2-5XXX","series":"FM5XXX"},"FM5500":{"family":"FM2-5XXX","series":"FM5XXX"},"FM6300":{"family":"FMx6XX","series":"FM6XXX"},"FM6320":{"family":"FMx6XX","series":"FM6XXX","like":"FM6300"},"FMA110":{"family":"FM1XXX","series":"FMA1XX","like":"FM1100"},"FMA120":{"family":"FM1XXX","series":"FMA1XX","like":"FM1100"},"FMA202":{"family":"FM1XXX","series":"FMA2XX","like":"FM1100"},"FMA204":{"family":"FM1XXX","series":"FMA2XX","like":"FM1100"},"FMB001":{"family":"FMB","series":"FMB0XX"},"FMB002":{"family":"FMB","series":"FMB0XX"},"FMB003":{"family":"FMB","series":"FMB0XX"},"FMB010":{"family":"FMB","series":"FMB0XX"},"FMB020":{"family":"FMB","series":"FMB0XX"},"FMB100":{"family":"FMB","series":"FMB1XX","like":"FMB120"},"FMB110":{"family":"FMB","series":"FMB1XX"},"FMB120":{"family":"FMB","series":"FMB1XX"},"FMB122":{"family":"FMB","series":"FMB1XX"},"FMB125":{"family":"FMB","series":"FMB1XX"},"FMB130":{"family":"FMB","series":"FMB1XX"},"FMB140":{"family":"FMB","series":"FMB1XX"},"FMB150":{"family":"FMB","series":"FMB1XX"},"FMB202":{"family":"FMB","series":"FMB2XX"},"FMB204":{"family":"FMB","series":"FMB2XX"},"FMB206":{"family":"FMB","series":"FMB2XX","like":"FMB120"},"FMB207":{"family":"FMB","series":"FMB2XX","like":"FMB120"},"FMB208":{"family":"FMB","series":"FMB2XX"},"FMB209":{"family":"FMB","series":"FMB2XX"},"FMB225":{"family":"FMB","series":"FMB2XX"},"FMB230":{"family":"FMB","series":"FMB2XX"},"FMB240":{"family":"FMB","series":"FMB2XX"},"FMB250":{"family":"FMB","series":"FMB2XX","like":"FMB120"},"FMB630":{"family":"FMx6XX","series":"FMB6XX"},"FMB640":{"family":"FMx6XX","series":"FMB6XX"},"FMB641":{"family":"FMx6XX","series":"FMB6XX"},"FMB900":{"family":"FMB","series":"FMB9XX"},"FMB910":{"family":"FMB","series":"FMB9XX"},"FMB920":{"family":"FMB","series":"FMB9XX"},"FMB930":{"family":"FMB","series":"FMB9XX"},"FMB962":{"family":"FMB","series":"FMB9XX"},"FMB964":{"family":"FMB","series":"FMB9XX"},"FMB965":{"family":"FMB","series":"FMB9XX"},"FMC001":{"family":"FMB","series":"FMC0XX"},"FMC003":{"family":"FMB","series":"FMC0XX"},"FMC00A":{"family":"FMB","series":"FMC0XX"},"FMC120":{"family":"FMB","series":"FMC1XX","like":"FMB120"},"FMC122":{"family":"FMB","series":"FMC1XX","like":"FMB120"},"FMC125":{"family":"FMB","series":"FMC1XX"},"FMC130":{"family":"FMB","series":"FMC1XX"},"FMC13A":{"family":"FMB","series":"FMC1XX"},"FMC150":{"family":"FMB","series":"FMC1XX"},"FMC225":{"family":"FMB","series":"FMC2XX"},"FMC230":{"family":"FMB","series":"FMC2XX"},"FMC234":{"family":"FMB","series":"FMC2XX"},"FMC250":{"family":"FMB","series":"FMC2XX"},"FMC640":{"family":"FMx6XX","series":"FMC6XX"},"FMC650":{"family":"FMx6XX","series":"FMC6XX"},"FMC800":{"family":"FMB","series":"FMC8XX"},"FMC880":{"family":"FMB","series":"FMC8XX"},"FMC920":{"family":"FMB","series":"FMC9XX"},"FMM001":{"family":"FMB","series":"FMM0XX"},"FMM003":{"family":"FMB","series":"FMM0XX"},"FMM00A":{"family":"FMB","series":"FMM0XX"},"FMM125":{"family":"FMB","series":"FMM1XX"},"FMM130":{"family":"FMB","series":"FMM1XX"},"FMM13A":{"family":"FMB","series":"FMM1XX"},"FMM150":{"family":"FMB","series":"FMM1XX"},"FMM230":{"family":"FMB","series":"FMM2XX"},"FMM250":{"family":"FMB","series":"FMM2XX"},"FMM640":{"family":"FMx6XX","series":"FMM6XX"},"FMM650":{"family":"FMx6XX","series":"FMM6XX"},"FMM800":{"family":"FMB","series":"FMM8XX"},"FMM80A":{"family":"FMB","series":"FMM8XX"},"FMM880":{"family":"FMB","series":"FMM8XX"},"FMM920":{"family":"FMB","series":"FMM9XX"},"FMP100":{"family":"FMB","series":"FMP1XX"},"FMP1M1":{"family":"FMB","series":"FMP1XX","like":"FMB120"},"FMT100":{"family":"FMB","series":"FMT1XX"},"FMU120":{"family":"FMB","series":"FMU1XX","like":"FMB120"},"FMU122":{"family":"FMB","series":"FMU1XX","like":"FMB120"},"FMU125":{"family":"FMB","series":"FMU1XX"},"FMU126":{"family":"FMB","series":"FMU1XX"},"FMU130":{"family":"FMB","series":"FMU1XX"},"FTC007":{"family":"FT","series":"FTC0XX"},"FTC134":{"family":"FT","series":"FTC1XX"},"FTC164":{"family":"FT","series":"FTC1XX"},"FTC301":{"family":"FT","series":"FTC3XX"},"FTC305":{"family":"FT","series":"FTC3XX"},"FTC308":{"family":"FT","series":"FTC3XX"},"FTC417":{"family":"FT","series":"FTC4XX"},"FTC504":{"family":"FT","series":"FTC5XX"},"FTC514":{"family":"FT","series":"FTC5XX"},"FTC564":{"family":"FT","series":"FTC5XX"},"FTC800":{"family":"FT","series":"FTC8XX"},"FTC880":{"family":"FT","series":"FTC8XX"},"FTC881":{"family":"FT","series":"FTC8XX"},"FTC887":{"family":"FT","series":"FTC8XX"},"FTC920":{"family":"FT","series":"FTC9XX"},"FTC921":{"family":"FT","series":"FTC9XX"},"FTC924":{"family":"FT","series":"FTC9XX"},"FTC927":{"family":"FT","series":"FTC9XX"},"FTC961":{"family":"FT","series":"FTC9XX"},"FTC965":{"family":"FT","series":"FTC9XX"},"FTM134":{"family":"FT","series":"FTM1XX"},"FTM164":{"family":"FT","series":"FTM1XX"},"FTM305":{"family":"FT","series":"FTM3XX"},"FTM308":{"family":"FT","series":"FTM3XX"},"FTM880":{"family":"FT","series":"FTM8XX"},"FTM887":{"family":"FT","series":"FTM8XX"},"FTM927":{"family":"FT","series":"FTM9XX"},"FTM965":{"family":"FT","series":"FTM9XX","like":"FTC965"},"GH3000":{"family":"GH3000","series":"GH3XXX"},"GH5200":{"family":"GH/TAT","series":"GH5XXX"},"MSP500":{"family":"FMB","series":"MSP5XX"},"MTB100":{"family":"FMB","series":"MTB1XX"},"TAT100":{"family":"GH/TAT","series":"TAT1XX"},"TAT140":{"family":"GH/TAT","series":"TAT1XX"},"TAT141":{"family":"GH/TAT","series":"TAT1XX"},"TAT240":{"family":"GH/TAT","series":"TAT2XX"},"TFT100":{"family":"GH/TAT","series":"TFT1XX"},"TMT250":{"family":"GH/TAT","series":"TMT2XX"},"TST100":{"family":"GH/TAT","series":"TST1XX"}},"modelSets":{"fmb-65":"FM3001 FM3010 FMB001 FMB002 FMB003 FMB010 FMB020 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB206 FMB207 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM230 FMM800 FMM80A FMM880 FMM920 FMP100 FMP1M1 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-64":"FM3001 FM3010 FMB001 FMB002 FMB003 FMB010 FMB020 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB206 FMB207 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM230 FMM800 FMM80A FMM880 FMM920 FMP100 FMP1M1 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-62":"FM3001 FMB001 FMB002 FMB003 FMB010 FMB020 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB206 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM80A FMM880 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-62b":"FM3001 FMB001 FMB002 FMB003 FMB010 FMB020 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB206 FMB207 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM230 FMM800 FMM80A FMM880 FMM920 FMP100 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-61":"FM3001 FMB001 FMB002 FMB003 FMB010 FMB020 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM80A FMM880 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-61b":"FM3001 FMB001 FMB002 FMB003 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB250 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM920 FMP100 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-61c":"FM3001 FMB001 FMB002 FMB003 FMB010 FMB020 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB206 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM80A FMM880 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-60":"FM3001 FMB001 FMB002 FMB003 FMB010 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB206 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM880 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-60b":"FM3001 FM3010 FMB001 FMB002 FMB003 FMB010 FMB020 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB206 FMB207 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-60c":"FM3001 FMB001 FMB002 FMB003 FMB010 FMB020 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB206 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM150 FMM230 FMM800 FMM80A FMM880 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-60d":"FM3001 FMB001 FMB002 FMB003 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB250 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM920 FMP100 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-59":"FM3001 FMB001 FMB002 FMB003 FMB010 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB206 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM150 FMM230 FMM800 FMM80A FMM880 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-58":"FM3001 FMB001 FMB002 FMB003 FMB010 FMB020 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-57":"FM3001 FMB002 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB250 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC920 FMM001 FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM920 FMP100 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-56":"FM3001 FMB001 FMB002 FMB003 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB250 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-56b":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB250 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-56c":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-55":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-55b":"FM3001 FMB001 FMB002 FMB003 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB250 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC120 FMC122 FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-54":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC250 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM150 FMM230 FMM250 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-53":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM150 FMM230 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-53b":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC880 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM230 FMM800 FMM880 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-51":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB250 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-51b":"FM3001 FM3010 FMB001 FMB002 FMB003 FMB010 FMB020 FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB206 FMB207 FMB208 FMB209 FMB225 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC120 FMC122 FMC125 FMC130 FMC225 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM800 FMM920 FMP100 FMT100 FMU120 FMU122 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-51c":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-50":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-50b":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-49":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC003 FMC00A FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM003 FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-48":"FM3001 FMB001 FMB002 FMB003 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB208 FMB209 FMB225 FMB900 FMB910 FMB920 FMB930 FMB962 FMB964 FMB965 FMC001 FMC003 FMC125 FMC130 FMC150 FMC225 FMC250 FMC800 FMC920 FMM001 FMM003 FMM00A FMM125 FMM130 FMM150 FMM250 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-47":"FM3001 FMB002 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC00A FMC125 FMC130 FMC13A FMC150 FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM125 FMM130 FMM13A FMM150 FMM230 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-45":"FM3001 FMB002 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB202 FMB204 FMB208 FMB209 FMB225 FMB230 FMB240 FMB900 FMB910 FMB920 FMB962 FMB964 FMB965 FMC001 FMC00A FMC125 FMC130 FMC13A FMC225 FMC230 FMC234 FMC800 FMC920 FMM001 FMM125 FMM130 FMM13A FMM230 FMM800 FMM920 FMP100 FMT100 FMU125 FMU126 FMU130 MSP500 MTB100","fmb-24":"FMB100 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB250 FMC120 FMC122 FMC125 FMC130 FMC150 FMC250 FMM125 FMM130 FMM150 FMM250 FMU120 FMU122 FMU125 FMU126 FMU130","fmb-22":"FMB010 FMB020 FMB110 FMB120 FMB122 FMB125 FMB130 FMB140 FMB150 FMB202 FMB204 FMB206 FMC125 FMC130 FMC150 FMC250 FMM125 FMM130 FMM150 FMM250 FMU125 FMU130","fmb-15":"FMB001 FMB003 FMB010 FMB020 FMB150 FMB206 FMB930 FMC003 FMC250 FMC880 FMM003 FMM00A FMM250 FMM80A FMM880","fmb-12":"FMB010 FMB020 FMB125 FMB150 FMC125 FMC150 FMC250 FMM125 FMM150 FMM250 FMM80A FMU125","fmb-10":"FM3010 FMB010 FMB020 FMB100 FMB206 FMB207 FMC120 FMC122 FMU120 FMU122","fmb-7":"FMB010 FMB020 FMB150 FMC150 FMC250 FMM150 FMM250","fmb-6":"FMB150 FMB250 FMC150 FMC250 FMM150 FMM250","fmb-5":"FMB150 FMC150 FMC250 FMM150 FMM250","fmb-5b":"FMB001 FMB003 FMC003 FMM003 FMM00A","fmb-5c":"FMB206 FMB930 FMC880 FMM80A FMM880","fmb-5d":"FMB001 FMB003 FMB930 FMC003 FMM003","fmb-3":"FMB150 FMC150 FMM150","fmx6-all":"FM6300 FMB630 FMB640 FMB641 FMC640 FMC650 FMM640 FMM650","fmx6-6":"FMB640 FMB641 FMC640 FMC650 FMM640 FMM650","fmx6-5":"FMB640 FMB641 FMC640 FMM640 FMM650","fmx6-5b":"FMB640 FMC640 FMC650 FMM640 FMM650","fmx6-4":"FMC640 FMC650 FMM640 FMM650","fmx6-3":"FMB640 FMC640 FMM640","fmx6-3b":"FM6300 FMB630 FMB640","fmx6-3c":"FMB641 FMC650 FMM650","fmx6-2":"FMC650 FMM650","fmx6-2b":"FM6300 FMB630","fmx6-2c":"FMB640 FMB641","gh-tat-all":"GH5200 TAT100 TAT140 TAT141 TAT240 TFT100 TMT250 TST100","gh-tat-3":"GH5200 TFT100 TMT250","ft-all":"ATC700 ATC704 ATC774 ATM700 ATM704 FTC134 FTC164 FTC305 FTC308 FTC880 FTC881 FTC887 FTC920 FTC921 FTC924 FTC927 FTC961 FTC965 FTM134 FTM164 FTM305 FTM308 FTM880 FTM887 FTM927","ft-22":"ATC704 ATM704 FTC134 FTC164 FTC305 FTC308 FTC880 FTC881 FTC887 FTC920 FTC921 FTC924 FTC927 FTC961 FTC965 FTM134 FTM164 FTM305 FTM308 FTM880 FTM887 FTM927","ft-14":"FTC134 FTC164 FTC305 FTC308 FTC920 FTC921 FTC924 FTC927 FTC961 FTC965 FTM134 FTM164 FTM305 FTM308","ft-14b":"FTC134 FTC164 FTC305 FTC308 FTC887 FTC924 FTC927 FTC965 FTM134 FTM164 FTM305 FTM308 FTM887 FTM927","ft-13":"FTC134 FTC164 FTC305 FTC308 FTC887 FTC924 FTC927 FTC965 FTM134 FTM164 FTM305 FTM308 FTM887","ft-12":"FTC134 FTC305 FTC308 FTC920 FTC921 FTC924 FTC927 FTC961 FTC965 FTM134 FTM305 FTM308","ft-12b":"FTC134 FTC164 FTC308 FTC920 FTC921 FTC924 FTC927 FTC961 FTC965 FTM134 FTM164 FTM308","ft-9":"ATC700 ATC774 ATM700 FTC880 FTC881 FTC921 FTC961 FTC965 FTM880","ft-8":"FTC134 FTC164 FTC305 FTC308 FTM134 FTM164 FTM305 FTM308","ft-8b":"FTC308 FTC920 FTC921 FTC924 FTC927 FTC961 FTC965 FTM308","ft-6":"FTC134 FTC164 FTC308 FTM134 FTM164 FTM308","ft-6b":"FTC880 FTC881 FTC921 FTC961 FTC965 FTM880","ft-5":"FTC308 FTC887 FTC927 FTM308 FTM887","ft-5b":"ATC700 ATC704 ATC774 ATM700 ATM704","ft-4":"FTC164 FTC308 FTM164 FTM308","ft-4b":"FTC134 FTC164 FTM134 FTM164","ft-3":"ATC700 ATC774 ATM700","ft-2":"FTC305 FTM305","ft-2b":"FTC164 FTM164","ft-2c":"ATC704 ATM704","fm36-all":"FM36 FM3612 FM36M1","fm2-5-all":"FM2200 FM3200 FM3400","fm2-5-2":"FM2200 FM3200","fm2-5-2b":"FM3200 FM3400"},"valueSets":{"offOn":{"0":"Off","1":"On"},"leftZoneEnteredZone":{"0":"Left zone","1":"Entered zone"},"noYes":{"0":"No","1":"Yes"},"leftZoneEnteredZoneOverspeedingEnd":{"0":"Left zone","1":"Entered zone","2":"Overspeeding end","3":"Overspeeding start"},"deactivateActivateReserved":{"0":"Deactivate","1":"Activate","2":"Reserved","3":"don't care"},"deactivatedActivatedFaultDetected":{"0":"Deactivated","1":"Activated","2":"Fault detected","3":"Not available"},"inactiveActive":{"0":"Inactive","1":"Active"},"closedOpen":{"0":"Closed","1":"Open"},"inactiveDetected":{"0":"Inactive","1":"Detected"},"blockFloatError":{"0":"Block","1":"Float","2":"Error","3":"Not available"},"blockedExtendRetract":{"0":"Blocked","1":"Extend","2":"Retract","3":"Floating","14":"Error","15":"Not available"},"blockFloatReserved":{"0":"Block","1":"Float","2":"Reserved","3":"don't care"},"blockExtendRetract":{"0":"Block","1":"Extend","2":"Retract","3":"Float","14":"Reserved","15":"don't care"},"dallasStates":{"850":"Sensor not ready","2000":"Read error","3000":"Not connected","4000":"ID failed","5000":"Sensor not ready"},"sensorError":{"3000":"Sensor error"},"notFastenedFastened":{"0":"Not fastened","1":"Fastened"},"bleSensorStates":{"32765":"Abnormal sensor state","32766":"Parse failed","32767":"Sensor not found"},"notChargingCharging":{"0":"Not charging","1":"Charging"},"absentPresent":{"0":"Absent","1":"Present"},"unlockedLocked":{"0":"Unlocked","1":"Locked"},"cameraCard":{"0":"Camera not detected","1":"No card","2":"Card mount failed","3":"Card mounted","4":"Card faulty"},"offOnError":{"0":"Off","1":"On","2":"Error","3":"Not available"},"notPresentPresent":{"0":"Not present","1":"Present"},"bleSensorStates2":{"65533":"Abnormal sensor state","65534":"Parse failed","65535":"Sensor not found"},"bleSensorStates3":{"32733":"Abnormal sensor state","32734":"Parse failed","32735":"Sensor not found"},"driverActivity4":{"0":"Rest","1":"Driver available","2":"Work","3":"Drive","6":"Error","7":"Not available"},"noCardCardPresentError":{"0":"No card","1":"Card present","2":"Error","3":"Not available"},"drivingTimeState":{"0":"Normal","1":"15 min before 4.5 h","2":"4.5 h reached","3":"15 min before 9 h","4":"9 h reached","5":"15 min before 16 h","6":"16 h reached","7":"Weekly limit pre-warning","8":"Weekly limit warning","9":"Two-week limit pre-warning","10":"Two-week limit warning","11":"Card expiry warning","12":"Card download warning","13":"Other","14":"Error","15":"Not available"},"releasedPushed":{"0":"Released","1":"Pushed"},"lockedUnlocked":{"0":"Locked","1":"Unlocked"},"disengagedEngagedError":{"0":"Disengaged","1":"Engaged","2":"Error","3":"Not available"},"engineAlarms":{"0":"No alarm","1":"Maintenance required","2":"Low fuel","3":"Maintenance past due","8":"Check immediately","15":"Shutdown"},"reeferModes":{"0":"Power off or unknown","1":"Cooling","2":"Heating","3":"Defrost","4":"Null","5":"Pretrip","6":"Manufacturer specific","7":"Manufacturer specific"},"noWarningWarning":{"0":"No warning","1":"Warning"},"disabledEnabled":{"0":"Disabled","1":"Enabled"},"noneRecordingMicOffRecordingMicOn":{"0":"None","1":"Recording (mic off)","2":"Recording (mic on)"},"openClosed":{"0":"Open","1":"Closed"},"notSetSetError":{"0":"Not set","1":"Set","2":"Error","3":"Not available"},"dataModes":{"0":"Home, stopped","1":"Home, moving","2":"Roaming, stopped","3":"Roaming, moving","4":"Unknown, stopped","5":"Unknown, moving"},"drivingTimeState2":{"0":"Normal","1":"15 min before 4.5 h","2":"4.5 h reached","3":"15 min before 9 h","4":"9 h reached","5":"15 min before 16 h","6":"16 h reached","13":"Other","14":"Error","15":"Not available"},"fuelSensorStates":{"0":"Normal","1":"Just started","2":"Gas delay count","3":"Invalid measurement","4":"Stationary","5":"No data for 60 s","9":"Sudden drop","10":"Sudden rise","11":"Sudden drop delay","12":"Sudden rise delay","13":"Stationary, level held","15":"Sudden change on tilt"},"buttonActions":{"17":"Alarm button click","18":"Alarm button double click","19":"Alarm button long click","33":"Power button click","34":"Power button double click","35":"Power button long click","49":"Button 1 click","50":"Button 1 double click","51":"Button 1 long click","65":"Button 2 click","66":"Button 2 double click","67":"Button 2 long click","81":"Button 3 click","82":"Button 3 double click","83":"Button 3 long click"},"minutesLeft":{"0":"< 1 min","1":"1 min","2":"2 min","3":"3 min","4":"4 min","5":"5 min","6":"6 min","7":"7 min","8":"8 min","9":"9 min","10":"10 min","11":"11 min","12":"12 min","13":"13 min","14":"Error","15":"Not available"},"gears":{"0":"Reverse 15","1":"Reverse 14","2":"Reverse 13","3":"Reverse 12","4":"Reverse 11","5":"Reverse 10","6":"Reverse 9","7":"Reverse 8","8":"Reverse 7","9":"Reverse 6","10":"Reverse 5","11":"Reverse 4","12":"Reverse 3","13":"Reverse 2","14":"Reverse 1","15":"Neutral","16":"Crawl","17":"Forward 1","18":"Forward 2","19":"Forward 3","20":"Forward 4","21":"Forward 5","22":"Forward 6","23":"Forward 7","24":"Forward 8","25":"Forward 9","26":"Forward 10","27":"Forward 11","28":"Forward 12","29":"Forward 13","30":"Forward 14","31":"Forward 15"},"cameraStates":{"0":"Unknown","1":"Ready","2":"No communication","3":"Updating firmware","4":"Downloading snapshot","5":"Uploading file to server","6":"Rebooting","7":"Remounting SD","8":"Waiting for app config"}},"flagSets":{"controlState":{"0":"STOP indicator","1":"Oil pressure or level","2":"Coolant temperature or level","3":"Handbrake system","4":"Battery not charging","5":"Airbag","6":"EPS","7":"ESP","8":"Check engine","9":"Lights failure","10":"Low tyre pressure","11":"Brake pad wear","12":"Warning","13":"ABS","14":"Low fuel","15":"Maintenance required","16":"ESP indicator","17":"Glow plug","18":"FAP","19":"Electronic pressure control","20":"Parking lights","21":"Dipped headlights","22":"Full beam","23":"Front fog lights","29":"Rear fog lights","30":"Passenger seat belt","31":"Driver seat belt"},"agricultural":{"0":"Mowing","1":"Grain release from hopper","2":"Front hydraulic 1 on","3":"Rear PTO on","8":"Drum clearance excessive","9":"Grain tank open","10":"Grain tank full","11":"Grain tank 70 %","12":"Drain filter plugged","13":"Drive pressure filter plugged","14":"Oil level alarm","15":"Brake pressure filter plugged","16":"Oil filter plugged","17":"Fuel filter plugged","18":"Air filter plugged","19":"Chassis hydraulic oil temperature","20":"Drive hydraulic oil temperature","21":"Engine oil pressure alarm","22":"Coolant level alarm","23":"Hydraulic overflow chamber","24":"Unloader drive on","25":"No operator","26":"Straw walker plugged","27":"Water in fuel","28":"Cleaning fan rpm","29":"Threshing drum rpm","33":"Low water level","34":"Rear hydraulic 1 on","35":"Standalone engine working","36":"Right joystick right","37":"Right joystick left","38":"Right joystick forward","39":"Right joystick back","40":"Brushes on","41":"Water supply on","42":"Vacuum cleaner on","43":"Unloading from hopper","44":"High pressure washer on","45":"Salt spreader on","46":"Low salt level","48":"Front hydraulic 2 on","49":"Front hydraulic 3 on","50":"Front hydraulic 4 on","51":"Rear hydraulic 2 on","52":"Rear hydraulic 3 on","53":"Rear hydraulic 4 on","54":"Front hitch on","55":"Rear hitch on","56":"Left joystick right","57":"Left joystick left","58":"Left joystick forward","59":"Left joystick back","60":"Front PTO on"},"securityState":{"8":"Engine lock request","9":"Hazard warning lights","10":"Factory armed","17":"Electric engine working","18":"Battery charging","19":"Charging wire plugged","20":"Business mode","21":"Operate button pressed","22":"Immobilizer service mode","23":"Immobilizer key sequence","24":"Key in ignition lock","25":"Ignition on","26":"Dynamic ignition on","27":"Webasto","28":"Car closed","29":"Closed by factory remote","30":"Factory alarm actuated","31":"Factory alarm emulated","32":"Parking gear","34":"Neutral gear","35":"Drive gear","36":"Handbrake","37":"Footbrake","38":"Engine working","39":"Reverse gear","40":"Front left door open","41":"Front right door open","42":"Rear left door open","43":"Rear right door open","44":"Engine cover open","45":"Trunk open","46":"Roof open","55":"CAN module sleep","0-1":{"1":"CAN1 connected, no data","2":"CAN1 needed but absent","3":"CAN1 connected"},"2-3":{"1":"CAN2 connected, no data","2":"CAN2 needed but absent","3":"CAN2 connected"},"4-5":{"1":"CAN3 connected, no data","2":"CAN3 needed but absent","3":"CAN3 connected"},"48-51":{"1":"Closed by remote","2":"Opened by remote","3":"Trunk opened by remote","4":"Rearmed by module","5":"Closed three times by remote"}},"doors":{"8":"Front left door","9":"Front right door","10":"Rear left door","11":"Rear right door","12":"Hood","13":"Trunk","14":"Roof"},"securityStateP4":{"8":"Ignition on","9":"Key in ignition lock","10":"Webasto","11":"Engine working","12":"Standalone engine","13":"Ready to drive","14":"Engine working on CNG","15":"Company work mode","16":"Operator present","17":"Interlock","18":"Handbrake","19":"Footbrake","20":"Clutch pushed","21":"Hazard warning lights","22":"Front left door open","23":"Front right door open","24":"Rear left door open","25":"Rear right door open","26":"Trunk open","27":"Engine cover open","28":"Charging wire plugged","29":"Battery charging","30":"Electric engine working","31":"Closed by factory remote","32":"Car closed","33":"Factory alarm actuated","34":"Factory alarm emulated","35":"Factory remote close signal","36":"Factory remote open signal","37":"Rearm signal","38":"Trunk opened by remote","39":"CAN module sleep","40":"Remote close sent 3 times","41":"Parking gear","42":"Reverse gear","43":"Neutral gear","44":"Drive gear","45":"Engine lock active","46":"Engine lock request","47":"Factory armed","48":"Roof open","0-1":{"1":"CAN1 status 1","2":"CAN1 status 2","3":"CAN1 status 3"},"2-3":{"1":"CAN2 status 1","2":"CAN2 status 2","3":"CAN2 status 3"},"4-5":{"1":"CAN3 status 1","2":"CAN3 status 2","3":"CAN3 status 3"}},"controlStateP4":{"0":"Parking lights","1":"Dipped headlights","2":"Full beam","3":"Rear fog lights","4":"Front fog lights","5":"Additional front lights","6":"Additional rear lights","7":"Light signal","8":"Air conditioning","9":"Cruise control","10":"Automatic retarder","11":"Manual retarder","12":"Driver seat belt fastened","13":"Front passenger belt fastened","14":"Rear left belt fastened","15":"Rear right belt fastened"},"indicatorStateP4":{"0":"Check engine","1":"ABS","2":"ESP","3":"ESP turned off","4":"STOP","5":"Oil pressure or level","6":"Coolant temperature or level","7":"Battery not charging","8":"Handbrake system","9":"Airbag","10":"EPS","11":"Warning","12":"Lights failure","13":"Low tyre pressure","14":"Brake pad wear","15":"Low fuel"},"agriculturalP4":{"0":"Right joystick right","1":"Right joystick left","2":"Right joystick forward","3":"Right joystick back","4":"Left joystick right","5":"Left joystick left","6":"Left joystick forward","7":"Left joystick back","8":"Rear hydraulic 1 on","9":"Rear hydraulic 2 on","10":"Rear hydraulic 3 on","11":"Rear hydraulic 4 on","12":"Front hydraulic 1 on","13":"Front hydraulic 2 on","14":"Front hydraulic 3 on","15":"Front hydraulic 4 on","16":"Front hitch on","17":"Rear hitch on","18":"Front PTO on","19":"Rear PTO on","20":"Mowing","21":"Threshing","22":"Grain release from hopper","23":"Grain tank full","24":"Grain tank 70 %","25":"Grain tank open","26":"Unloader drive on","27":"Cleaning fan control off","28":"Threshing drum control off","29":"Straw walker clogged","30":"Drum clearance excessive","31":"Low hydraulic temperature"},"utilityP4":{"0":"Salt spreader on","1":"Pouring chemicals","2":"Conveyor belt on","3":"Spreader drive wheel on","4":"Brushes on","5":"Vacuum cleaner on","6":"Water supply on","7":"High pressure washer on","8":"Liquid pump on","9":"Unloading from hopper","10":"Low salt level","11":"Low water level","12":"Chemicals on","13":"Compressor on","14":"Water valve open","15":"Cabin moved up","16":"Cabin moved down"},"cisternP4":{"0":"Section 1 fluid in downpipe","1":"Section 1 filled","2":"Section 1 overfilled","3":"Section 2 fluid in downpipe","4":"Section 2 filled","5":"Section 2 overfilled","6":"Section 3 fluid in downpipe","7":"Section 3 filled","8":"Section 3 overfilled","9":"Section 4 fluid in downpipe","10":"Section 4 filled","11":"Section 4 overfilled","12":"Section 5 fluid in downpipe","13":"Section 5 filled","14":"Section 5 overfilled","15":"Section 6 fluid in downpipe","16":"Section 6 filled","17":"Section 6 overfilled","18":"Section 7 fluid in downpipe","19":"Section 7 filled","20":"Section 7 overfilled","21":"Section 8 fluid in downpipe","22":"Section 8 filled","23":"Section 8 overfilled"},"reeferSensor":{"0":"Available","1":"Error","2":"Alarm","3":"Digital sensor"},"dsmErrors":{"0":"Camera fail","1":"GNSS fail","2":"CAN fail","4":"Camera blocked"}},"modelTerms":["fmb-62 fmx6-all gh-tat-all ft-12 fm36-all fm2-5-all FM1100","GH3000","fmb-62 fmx6-all gh-tat-all ft-4 fm36-all fm2-5-all FM1100","fmb-62 fmx6-all gh-tat-all ft-4 fm36-all FM1100","fmb-61","ft-12","fmx6-all fm36-all","fmx6-all","ft-4","fmb-61 gh-tat-all ft-6","fmx6-6","fmx6-2b","fmb-22","fmb-62 fmx6-all gh-tat-all fm36-all FM1100","ft-12b","fmb-62","fmb-62 gh-tat-all","fmb-62 ft-22","fmb-62 gh-tat-all ft-22 FM1100","fmb-62 gh-tat-all ft-22","ft-13","fmb-62 fmx6-all gh-tat-all ft-all fm36-all FM3400 FM1100","fmb-62 fmx6-all gh-tat-all fm36-all fm2-5-all FM1100","fmb-60","fmb-61c fmx6-all gh-tat-all fm36-all fm2-5-all FM1100","FMB930","fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-2b GH3000","fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-2b","fmb-47","fmb-15 ft-all","gh-tat-all","fm36-all","fm2-5-2","FM1100","FM3400","fmx6-all ft-all fm2-5-2","fmb-62 gh-tat-all ft-8 FM1100","ft-8","fmx6-2b fm36-all","fmb-62 fmx6-all gh-tat-all ft-8 fm36-all FM1100","fmb-62 gh-tat-all fm36-all FM3400 FM1100","ft-3","fmb-61b fm36-all FM1100","fmb-56 fm36-all FM1100","fmb-5","fmb-55 fm36-all","fmb-50b","fmb-7 ft-13","fmb-5c","fmb-61b fm36-all","fmb-57 fm36-all FM1100","fmb-53 fm36-all FM1100","fmb-55 fm36-all FM1100","fmx6-3b","fmb-62 gh-tat-all ft-all","fmb-50 fm36-all FM1100","fmb-53 FM1100","ft-22","fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM3400 FM1100","fmb-50 FM1100","fmx6-5b","fmb-62 fmx6-all gh-tat-all ft-14 fm36-all fm2-5-all FM1100","fmb-62 fmx6-all gh-tat-all ft-8 fm36-all fm2-5-all FM1100","fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-all FM1100","fm36-all FM1100","fmb-62 fmx6-all gh-tat-all ft-22","fm36-all fm2-5-all FM1100","fm36-all FM3400 FM1100","fmb-61 fmx6-all","fmb-62 gh-tat-all FM3400 FM1100","fmx6-all ft-all fm36-all","fmb-53","fmb-50","fmb-61 gh-tat-all ft-5b","fmb-61 ft-all","fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM1100","fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-all FM1100 GH3000","gh-tat-all ft-22","fmb-62 fmx6-all gh-tat-all fm36-all","fmb-62 gh-tat-all ft-14b","fmx6-all fm36-all FM1100","fmb-61 gh-tat-all ft-22","FMM80A","fmb-61 fmx6-6","gh-tat-all ft-4b","fmb-12","fmb-7","fmb-59","fmb-55","TST100","fmx6-all ft-22","fmb-61 ft-6","fmb-62b ft-22","gh-tat-all ft-all","fmb-56c","gh-tat-all ft-2c","ft-8b","fmb-60d","fmb-51c","fmb-48","fmb-62 fmx6-3c ft-22","fmb-49","fmb-64 gh-tat-3","fmb-61b","fmb-53b","fmb-60c","fmx6-4","fmx6-5","fmb-65 gh-tat-3","fmb-61 gh-tat-all","ft-all","fmb-51","fmb-56b","fmx6-2c","TFT100","gh-tat-all ft-14","gh-tat-all ft-8","ft-6","ft-2b","fmb-55b","fmb-56","fmb-45","fmb-5d","fmb-24","fmb-54","fmb-50b FMC650 ft-all","fmb-50b ft-9","FMB250","fmb-6","FMC650","fmb-5b","TAT100","ft-5","ft-6b","fmb-3","ft-2","fmb-3 fmx6-6","fmb-3 FMC650","fmb-60b gh-tat-all","fmb-60b gh-tat-all ft-13","fmb-51b gh-tat-all ft-13","fmb-10","fmx6-3c","fmx6-3","fmb-58","fmx6-2"],"ids":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,322,323,324,325,326,327,328,329,330,331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,359,360,361,362,363,364,365,366,367,369,370,371,372,374,375,377,380,381,382,383,384,385,386,387,388,389,390,391,392,393,394,395,396,397,399,400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,431,432,433,449,450,451,452,453,454,455,456,457,458,459,460,461,462,463,464,465,466,467,468,469,470,471,472,473,474,475,476,477,478,483,484,485,486,487,488,489,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,516,517,518,519,520,521,522,523,524,525,526,527,528,529,540,541,542,543,544,548,550,551,552,553,554,555,556,557,558,559,560,561,562,563,564,565,566,567,568,569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,588,589,590,591,592,593,594,595,596,597,598,599,600,601,602,603,604,605,606,607,608,609,610,611,612,613,614,615,616,617,618,619,620,621,622,623,636,637,641,652,653,654,655,656,657,658,659,660,661,662,665,666,667,701,702,703,704,705,706,707,708,709,710,711,712,713,714,715,716,717,718,719,720,721,722,723,724,725,726,727,728,729,730,731,732,733,734,735,736,737,738,739,740,741,742,743,744,755,759,800,801,802,803,804,805,806,807,808,809,810,811,812,813,814,815,816,817,818,819,820,821,822,823,824,825,826,827,828,829,830,831,832,833,834,835,836,837,838,839,840,841,842,843,844,845,846,847,848,849,850,851,852,853,854,855,856,857,858,859,860,861,862,863,864,865,866,867,868,869,870,871,872,873,874,875,876,889,890,891,898,899,900,901,902,903,904,905,906,907,908,909,910,911,912,913,914,915,916,917,918,919,920,921,922,923,924,925,926,927,928,929,930,931,932,933,934,935,936,937,938,939,940,941,942,943,944,945,946,947,948,949,950,951,952,953,954,955,956,957,958,959,960,961,962,963,964,965,966,967,968,969,970,971,972,973,974,975,976,977,978,979,980,981,982,983,984,985,986,987,988,989,990,991,992,993,994,995,996,997,998,999,1000,1001,1002,1003,1004,1005,1006,1007,1008,1009,1010,1011,1012,1013,1014,1015,1016,1017,1018,1019,1020,1021,1022,1023,1024,1025,1026,1027,1028,1029,1030,1031,1032,1033,1034,1035,1036,1037,1038,1039,1040,1041,1042,1043,1044,1045,1046,1047,1048,1049,1050,1051,1052,1053,1054,1055,1056,1057,1058,1059,1060,1061,1062,1063,1064,1065,1066,1067,1068,1069,1070,1071,1072,1073,1074,1075,1076,1079,1080,1081,1082,1083,1084,1085,1086,1087,1088,1089,1090,1091,1092,1093,1094,1095,1096,1097,1098,1099,1100,1101,1102,1103,1104,1105,1106,1107,1112,1113,1116,1117,1121,1122,1123,1124,1125,1126,1127,1128,1129,1130,1131,1132,1133,1134,1135,1136,1137,1138,1139,1140,1141,1142,1143,1144,1145,1146,1147,1148,1149,1150,1151,1152,1153,1154,1155,1156,1157,1158,1159,1160,1161,1162,1163,1164,1165,1166,1167,1168,1169,1170,1171,1172,1173,1174,1175,1176,1177,1178,1179,1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,1195,1196,1197,1198,1199,1200,1201,1202,1203,1205,1206,1207,1208,1209,1211,1212,1213,1214,1220,1270,1292,1331,1332,1333,1335,1336,1337,1338,1339,1341,1342,1343,1344,1345,1352,1358,1359,1360,1361,1362,1364,1366,1367,1368,1369,1373,1374,1375,1376,1378,1379,1380,1381,1382,1383,1386,1387,1388,1389,1390,1391,1396,1397,1412,1413,1414,1415,1416,1418,1429,1430,1431,1432,1433,1434,1435,1437,1440,1443,1452,1474,1491,1593,10005,10009,10040,10041,10042,10043,10044,10045,10046,10047,10048,10049,10050,10051,10052,10053,10054,10055,10056,10057,10058,10059,10060,10061,10063,10064,10065,10066,10067,10068,10069,10070,10071,10151,10152,10153,10154,10155,10156,10157,10158,10159,10160,10161,10162,10163,10164,10165,10166,10167,10168,10169,10170,10171,10172,10173,10174,10175,10176,10189,10190,10191,10192,10193,10194,10195,10196,10197,10198,10199,10200,10201,10202,10203,10204,10205,10206,10207,10208,10209,10210,10211,10212,10213,10214,10215,10216,10217,10218,10219,10220,10221,10222,10223,10224,10225,10226,10227,10228,10229,10230,10231,10232,10233,10234,10235,10298,10299,10300,10301,10302,10303,10304,10305,10306,10307,10308,10309,10310,10311,10312,10313,10314,10315,10316,10317,10318,10319,10320,10321,10322,10323,10324,10325,10326,10327,10328,10329,10330,10331,10332,10333,10334,10335,10336,10337,10338,10339,10340,10341,10342,10343,10344,10345,10346,10347,10348,10349,10350,10351,10352,10353,10354,10355,10356,10357,10360,10361,10362,10363,10364,10365,10366,10367,10368,10369,10370,10371,10372,10373,10374,10375,10376,10377,10378,10379,10380,10381,10382,10383,10384,10385,10386,10387,10388,10389,10390,10391,10392,10393,10394,10395,10396,10397,10398,10399,10400,10401,10402,10403,10404,10405,10406,10407,10428,10429,10430,10431,10455,10456,10464,10465,10466,10467,10468,10469,10470,10472,10473,10474,10475,10476,10477,10478,10479,10480,10481,10482,10483,10484,10485,10486,10487,10488,10489,10490,10491,10492,10493,10494,10495,10496,10500,10501,10502,10503,10504,10505,10506,10507,10508,10509,10510,10511,10512,10513,10514,10515,10516,10517,10518,10519,10520,10521,10522,10523,10524,10525,10526,10527,10528,10529,10530,10531,10532,10533,10534,10535,10536,10537,10538,10539,10540,10541,10542,10543,10611,10612,10631,10632,10639,10640,10641,10642,10643,10644,10645,10646,10647,10648,10649,10683,10684,10685,10686,10687,10688,10689,10690,10691,10692,10693,10694,10695,10696,10697,10698,10699,10700,10701,10702,10703,10800,10801,10802,10803,10804,10805,10806,10807,10808,10809,10810,10811,10812,10813,10814,10815,10816,10817,10818,10819,10820,10821,10822,10823,10824,10825,10826,10827,10828,10829,10831,10832,10833,10834,10835,10836,10837,10838,10839,10840,10841,10842,10843,10879,10880,10881,10882,10883,10884,10885,10886,10887,10888,10889,10890,10891,10892,10893,10894,10895,10896,10897,10898,10899,10901,10902,10903,10904,10911,10912,10913,10914,10915,10916,10917,11002,11003,11317,11399,11700,11701,11702,11703,11704,11705,11706,11707,11708,11709,11710,11711,11712,11713,11714,12000,12001,12002,12003,12010,12011,12012,12013,12014,12015,12016,12017,12018,12019,12020,12021,12022,12023,12024,12025,12026,12027,12028,12029,12030,12031,12032,12033,12034,12035,12036,12037,12050,12051,12052,12053,12054,12055,12100,12101,12102,12103,12104,12105,12106,12107,12108,12109,12110,12111,12112,12113,12114,12115,12116,12117,12118,12119,12120,12121,12122,12123,12124,12125,12126,12127,12128,12129,12130,12131,12132,12133,12134,12135,12136,12137,12138,12139,12140,12141,12142,12143,12144,12145,12146,12147,12148,12149,12150,12151,12152,12153,12154,12155,12156,12157,12158,12159,12160,12161,12162,12163,12164,12165,12166,12167,12168,12169,12170,12171,12172,12173,12174,12175,12176,12177,12178,12179,12180,12181,12182,12183,12184,12185,12186,12187,12188,12189,12190,12191,12192,12193,12194,12195,12196,12197,12198,12199,12200,12201,12202,12203,12204,12205,12206,12207,12208,12209,12210,12211,12212,12213,12214,12215,12216,12217,12218,12219,12301,12302,12303,12304,12305,12306,12400,12401,12402,12403,12404,12405,12406,12407,12408,12409,12410,12411,12412,12413,12414,12415,12416,12417,12418,12419,12420,12421,12422,12423,12424,12425,12426,12427,12428,12429,12430,12431,12432,12433,12434,12435,12436,12437,12438,12439,12440,12441,12442,12443,12444,12445,12446,12447,12448,12449,12450,12451,12452,12453,12454,12455,12456,12457,12458,12459,12460,12461,12462,12463,12464,12465,12466,12467,12468,12469,12470,12471,12472,12473,12474,12475,12476,12477,12478,12479,12480,12481,12482,12483,12484,12485,12486,12487,12488,12489,12490,12491,12492,12493,12494,12495,12496,12497,12498,12499,12500,12501,12502,12503,12504,12505,12506,12507,12508,12509,12510,12511,12512,12513,12514,12515,12516,12517,12518,12519,12520,12521,12522,12523,12524,12525,12526,12527,12528,12529,12530,12531,12532,12533,12534,12535,12536,12537,12538,12539,12540,12541,12542,12543,12544,12545,12546,12547,12548,12549,12550,12551,12552,12553,12554,12555,12556,12557,12558,12559,12560,12561,12562,12563,12564,12565,12566,12567,12568,12569,12570,12571,12572,12573,12574,12575,12576,12577,12578,12579,12580,12581,12582,12583,12584,12585,12586,12587,12588,12589,12590,12591,12592,12593,12594,12595,12596,12597,12598,12599,12600,12601,12602,12603,12604,12605,12606,12607,12608,12609,12610,12611,12612,12613,12614,12615,12616,12617,12618,12619,12620,12621,12622,12623,12624,12625,12626,12627,12628,12629,12630,12631,12632,12633,12634,12635,12636,12637,12638,12639,12640,12641,12642,12643,12644,12645,12646,12647,12648,12649,12650,12651,12652,12653,12654,12655,12656,12657,12658,12659,12660,12661,12662,12663,12664,12665,12666,12667,12668,12669,12670,12671,12672,12673,12674,12675,12676,12677,12678,12679,12680,12681,12682,12683,12684,12685,12686,12687,12688,12689,12690,12691,12692,12693,12694,12695,12696,12697,12710,12711,12712,12713,12714,12715,12716,12717,12718,12719,12720,12721,12722,12723,12724,12725,12726,12727,12728,12729,12730,12731,12732,12733,12734,12735,12736,12737,12738,12739,12740,12741,12742,12743,12744,12745,12746,12747,12748,12749,12750,12751,12752,12753,12754,12755,12756,12757,12758,12759,12760,12761,12762,12763,12764,12765,12766,12767,12768,12769,12770,12771,12772,12773,12774,12775,12776,12777,12778,12779,12780,12781,12782,12783,12784,12785,12786,12787,12788,12789,12790,12791,12792,12793,12794,12795,12796,12797,12798,12799,12800,12801,12802,12803,12804,12805,12806,12807,12808,12809,12810,12811,12812,12813,12814,12815,12816,12817,12818,12819,12820,12821,12822,12823,12824,12825,12826,12827,12828,12829,12830,12831,12832,12833,12834,12835,12836,12837,12838,12839,12840,12841,12842,12843,12844,12845,12846,12847,12848,12849,12850,12851,12852,12853,12854,12855,12856,12857,12858,12859,12860,12861,12862,12863,12864,12865,12866,12867,12868,12869,12870,12871,12872,12873,12874,12875,12876,12877,12878,12879,12880,12881,12882,12883,12884,12885,12886,12887,12888,12889,12890,12891,12892,12893,12894,12895,12896,12897,12898,12899,12900,12901,12902,12903,12904,12905,12906,12907,12908,12909,12910,12911,12912,12913,12914,12915,12916,12917,12918,12919,12920,12921,12922,12923,12924,12925,12926,12927,12928,12930,12931,12932,12933,12934,12935,12936,12937,13160,13200,13201,13222,13223,13224,13225,13226,13227,13228,13229,13230,13231,13232,13233,13234,13235,13236,13237,13238,13239,13240,13241,13242,13243,13244,13245,13246,13247,13248,13249,13250,13251,13252,13253,13254,13255,13256,13257,13258,13259,13260,13261,13262,13263,13266,13267,13325,13326,13327,13328,13329,13330,13331,13332,13333,13334,13335,13336,13337,13338,13339,13361,13362,13363,13364,13365,13366,13367,13368,13369,13370,13371,13372,13373,13374,13375,13376,13377,13378,13379,13380,13381,13382,13383,13384,13385,13386,13387,13388,13389,13390,13391,13392,13393,13394,13395,13396,13397,13398,13399,13400,13401,13402,13403,13404,13405,13406,13407,13408,13409,13410,13411,13412,13413,13414,13415,13416,13417,13418,13419,13420,13421,13422,13423,13424,13425,13426,13427,13428,13429,13430,13431,13432,13433,13434,13435,13436,13437,13438,13439,13440,13441,13442,13443,13444,13445,13446,13447,13448,13449,13450,13451,13452,13453,13454,13455,13456,13457,13458,13459,13460,13461,13462,13463,13464,13465,13466,13467,13468,13469,13470,13471,13472,13473,13474,13475,13476,13477,13478,13479,13480,13481,13482,13483,13484,13485,13548,13549,13550,13551,13552,13553,13554,13555,13556,13557,13558,13559,13560,13561,13562,13563,13564,13565,13566,13567,13568,13569,13570,13571,13572,13573,13574,13575,13576,13577,13578,13579,13580,13581,13582,13583,20012,20014,20015,20016,20017,20019,25015,25016,25017,25019,25020,25021,25022,25023,25024,25025,25026,25027,25028,25029,25030,25031,25032,25033,25034,25035],"ends":[260,523,672,958,1313,1811,1917,2394,2664,2913,3178,3467,3681,3929,4152,4367,4641,4898,5243,5664,5894,6312,6625,6759,7309,7804,8299,8794,9110,9276,9585,9798,10044,10251,10435,10620,10908,11156,11403,11606,11802,12001,12192,12429,12641,12838,13080,13349,13450,13655,13880,14128,14247,14343,14443,14677,14900,15125,15397,15630,15897,16151,16405,16659,16913,17187,17353,17512,18789,19263,19672,20594,21516,22438,23462,23782,24136,24274,24685,25261,25508,25850,26220,26449,26655,27327,27601,27849,28147,28465,28811,29157,29503,29849,30195,30541,30887,31235,31682,31989,32295,32604,32924,33703,33931,34718,34963,35933,36155,36446,36716,36836,37226,37584,37875,38264,38529,38761,38993,39223,39453,39719,40045,40357,40619,40844,41131,41382,41690,41909,42133,42379,42610,42821,43036,43319,43621,43892,44138,44263,44541,44870,45104,45348,45593,45838,46067,46295,46524,46752,47043,47271,47541,47811,48117,48439,48780,48965,49150,49364,49629,49897,50141,50404,50659,50885,51160,51408,51674,51935,52189,52466,52737,53007,53177,53400,53843,54149,54312,54474,54633,54792,55092,55546,56007,56239,56477,56716,56956,57384,57746,58100,58594,58854,59105,59356,59607,59858,60111,60811,60931,61060,61180,61309,61512,61645,61741,62017,62293,62413,62542,62662,62791,62911,63040,63285,63527,63751,63996,64241,64559,64915,65163,65461,65759,66046,66297,66548,66836,66986,67255,67456,67676,67891,68093,68357,68671,68888,69033,69220,69397,69693,69933,70124,70252,70398,70771,71050,71218,71534,71880,72256,72472,72916,73148,73342,73779,74011,74242,74459,74582,74790,75193,75456,75631,75813,75992,76171,76574,76776,76992,77443,77701,78002,78456,78714,79019,79422,79624,79840,80103,80366,80691,80955,81244,81519,81748,82056,82327,82571,82792,83015,83203,83414,83656,83880,84090,84303,84421,84548,84685,84796,85038,85286,85607,86002,86244,86448,86651,86889,86996,87102,87209,87303,87399,87496,87675,87908,87983,88058,88133,88208,88283,88358,88516,88592,88868,88994,89197,89323,89628,89933,90238,90543,90760,90977,91194,91411,91634,91903,92118,92406,92532,92769,93032,93325,93571,93697,93965,94223,94481,94712,94952,95195,95406,95639,95848,96090,96329,96559,96754,96980,97141,97302,97463,97587,97748,97843,97941,98039,98137,98251,98365,98454,98688,98913,99033,99351,99471,99687,99915,100153,100364,100691,101070,101328,101593,101838,102085,102218,102426,102519,102629,102924,103031,103137,103336,103540,103677,103761,103860,103968,104127,104257,104370,104485,104570,104655,104740,104825,104910,104995,105081,105167,105253,105339,105425,105511,105597,105683,105769,105855,105941,106027,106113,106199,106285,106531,106635,106738,106841,106944,107047,107155,107263,107371,107479,107587,107695,107803,107911,108291,108561,108831,109101,109481,109751,110021,110291,110671,110941,111211,111481,111861,112131,112401,112671,112848,112979,113110,113241,113372,113503,113634,113863,114098,114297,114412,114527,114613,114725,114832,114963,115089,115208,115350,115486,115621,115759,115889,116017,116287,116556,116851,117318,117571,117820,118033,118113,118322,118437,118562,118647,118740,118849,118965,119072,119179,119314,119535,119659,119783,119907,120031,120155,120279,120403,120527,120651,120775,120899,121023,121147,121271,121395,121519,121643,121767,121891,122015,122139,122263,122387,122511,122635,122759,122883,123007,123131,123255,123379,123503,123627,123751,123875,124087,124211,124335,124459,124583,124707,124831,124955,125079,125203,125327,125451,125575,125699,125824,125915,126059,126205,126334,126409,126581,126755,126862,126970,127089,127283,127451,127616,127781,127943,128074,128228,128362,128496,128654,128788,128916,129038,129160,129257,129346,129439,129574,129813,129932,130052,130170,130289,130403,130680,130957,131213,131431,131644,131948,132054,132423,132792,133161,133530,133628,133726,133824,133922,134039,134156,134273,134390,134473,134556,134639,134722,134796,134870,134944,135018,135096,135174,135252,135330,135404,135478,135552,135626,135710,135794,135878,135962,136046,136130,136214,136298,136382,136466,136550,136634,136718,136802,136886,136970,137072,137629,137755,137906,138059,138189,138304,138419,138569,138709,138850,138990,139276,139398,139550,139642,139760,139967,140197,140427,140677,140905,141185,141461,141642,141740,141935,142089,142237,142337,142538,142743,142898,143127,143281,143488,143592,143787,144083,144236,144334,144473,144612,144745,144867,145107,145429,145551,145664,145826,145962,146097,146260,146420,146580,146746,146827,147050,147246,147424,147604,147796,147990,148172,148363,148545,148736,148921,149202,149408,149496,149583,149676,149809,149914,150044,150236,150371,150497,150603,150700,150801,150903,151003,151236,151472,151705,151946,152196,152435,152663,152909,153150,153383,153742,154096,154337,154687,155101,155477,155718,155968,156238,156508,156760,157011,157246,157503,157771,158008,158263,158663,158996,159335,159742,160128,160509,160815,161085,161190,161557,161825,162090,162396,162852,163297,163739,164184,164615,164834,165353,165649,165935,166214,166476,167167,167460,167779,168089,168391,168749,169006,169271,169571,169880,170211,170527,170814,171134,171447,171694,171968,172241,172545,172861,173094,173377,173661,173949,174083,174203,174341,174473,174599,174735,174871,174992,175114,175230,175360,175485,175604,175732,176022,176315,176619,176896,177186,177481,177770,178062,178196,178329,178465,178599,178713,178990,179267,179550,179846,180128,180414,180690,180980,181240,181506,181782,182053,182322,182611,182847,183126,183449,183717,183958,184258,184532,184828,185107,185451,185749,186061,186348,187102,187465,187707,187945,188190,188436,188732,189009,189288,189557,189838,190088,190364,190637,191008,191281,191588,191890,192194,192453,192729,193014,193309,193589,193881,194159,194439,194745,195017,195284,195601,195870,196159,196473,196728,197348,197640,197891,198176,198491,198771,199026,199359,199470,199585,199731,199842,199957,200038,200113,200192,200268,200415,200556,200696,200816,200940,201062,201186,201298,201410,201522,201634,201746,201858,201970,202082,202194,202317,202552,202795,202885,202977,203124,203271,203400,203529,203626,203723,203816,203914,204001,204148,204295,204424,204553,204663,204753,204847,204932,205024,205125,205200,205274,205406,205491,205624,205845,205979,206066,206189,206286,206410,206508,206616,206720,206823,206912,207167,207396,207492,207694,207922,208034,208140,208498,208831,209133,209312,209513,209610,209790,209898,210006,210101,210203,210321,210439,210560,210681,210789,210897,210992,211094,211212,211330,211537,211748,211914,212118,212297,212501,212702,212918,213145,213378,213472,213567,213692,213783,213878,213995,214089,214183,214343,214669,214761,214861,214966,215096,215291,215561,215822,215994,216140,216242,216383,216484,216585,216706,216828,216948,217069,217197,217330,217453,217597,217740,217870,217982,218104,218226,218348,218470,218586,218690,218834,218940,219042,219149,219291,219436,219542,219674,219800,219893,220019,220145,220271,220397,220517,220637,220757,220877,221005,221133,221251,221369,221493,221622,221775,221928,222058,222192,222298,222404,222538,222642,222738,222847,222957,223071,223180,223327,223451,223580,223654,223774,223952,224059,224167,224280,224396,224501,224730,224841,224937,225038,225150,225249,225337,225428,225516,225603,225691,225793,225885,226030,226175,226316,226464,226609,226754,226844,226946,227038,227183,227328,227469,227617,227762,227907,228009,228101,228246,228391,228532,228680,228825,228970,229068,229176,229286,229408,229503,229604,229714,229818,229924,230026,230128,230230,230332,230469,230606,230707,230808,230907,231006,231123,231240,231355,231470,231590,231710,231827,231944,232022,232100,232185,232307,232429,232551,232673,232795,232917,233039,233161,233283,233406,233529,233652,233775,233898,234021,234144,234267,234390,234513,234636,234759,234882,235005,235128,235256,235384,235512,235640,235768,235896,236024,236152,236280,236408,236537,236666,236795,236924,237053,237182,237311,237440,237569,237698,237947,238196,238445,238694,238943,239192,239441,239690,239939,240188,240437,240686,240935,241184,241433,241682,241931,242180,242429,242678,242927,243176,243425,243674,243923,244172,244421,244670,244919,245168,245417,245666,245915,246164,246413,246662,246911,247160,247409,247658,247907,248156,248405,248654,248903,249152,249401,249650,249899,250148,250247,250411,250578,250752,250832,250940,251026,251106,251209,251307,251432,251553,251678,251799,251924,252045,252170,252291,252416,252537,252662,252783,252908,253029,253154,253275,253400,253521,253647,253769,253895,254017,254143,254265,254391,254513,254639,254761,254887,255009,255135,255257,255383,255505,255631,255753,255879,256001,256127,256249,256375,256497,256623,256745,256871,256993,257119,257241,257331,257421,257511,257601,257700,257881,257994,258107,258220,258333,258446,258559,258672,258756,258882,259005,259104,259203,259302,259402,259501,259673,259797,259921,260045,260169,260293,260417,260516,260615,260714,260813,260912,261011,261084,261168,261241,261325,261424,261558,261712,261868,261985,262103,262228,262355,262483,262621,262754,262871,262989,263114,263241,263369,263507,263640,263752,263867,263979,264094,264233,264372,264491,264610,264730,264850,264978,265106,265246,265386,265517,265657,265796,265931,266069,266211,266321,266458,266594,266726,266825,266992,267095,267198,267293,267397,267493,267604,267710,267821,267927,268093,268259,268425,268591,268757,268923,269057,269191,269325,269459,269538,269617,269696,269775,269853,269931,270009,270087,270217,270347,270477,270607,270737,270867,271000,271133,271266,271418,271570,271722,271874,271993,272112,272231,272350,272460,272570,272680,272790,272999,273208,273417,273626,273762,273898,274034,274170,274285,274400,274515,274630,274913,275196,275479,275762,275862,275962,276062,276199,276336,276473,276610,276714,276818,276922,277026,277128,277230,277332,277434,277560,277727,277819,277911,277988,278097,278181,278340,278458,278544,278724,278903,279088,279190,279334,279448,279581,279703,279823,279954,280095,280226,280356,280474,280602,280697,280792,280903,281009,281104,281215,281321,281451,281581,281682,281777,281902,282028,282150,282270,282392,282521,282640,282763,282872,283014,283182,283274,283392,283519,283629,283867,283958,284043,284125,284222,284321,284414,284510,284608,284700,284796,284894,284986,285068,285165,285264,285357,285452,285549,285640,285735,285832,285923,286015,286109,286197,286301,286402,286499,286593,286689,286779,286865,286950,287038,287131,287219,287309,287411,287513,287615,287717,287819,287921,288023,288125,288227,288330,288434,288538,288642,288746,288850,288954,289058,289162,289266,289371,289469,289567,289665,289763,289861,289959,290057,290155,290253,290352,290452,290552,290652,290752,290852,290952,291052,291152,291252,291353,291455,291557,291659,291761,291863,291965,292067,292169,292271,292374,292470,292566,292662,292758,292854,292950,293046,293142,293238,293335,293438,293541,293644,293747,293850,293953,294056,294159,294262,294366,294471,294576,294681,294786,294891,294996,295101,295206,295311,295417,295516,295615,295714,295813,295912,296011,296110,296209,296308,296408,296512,296616,296720,296824,296928,297032,297136,297240,297344,297449,297555,297661,297767,297873,297979,298085,298191,298297,298403,298510,298610,298710,298810,298910,299010,299110,299210,299310,299410,299511,299635,299758,299876,300000,300123,300241,300378,300515,300685,300822,300958,301079,301177,301337,301517,301698,301884,302073,302259,302445,302555,302737,302884,303017,303126,303307,303453,303586,303729,303871,304002,304165,304298,304440,304581,304711,304873,305005,305123,305240,305390,305539,305718,305896,306067,306237,306416,306594,306735,306876,307017,307158,307299,307440,307581,307722,307863,308004,308146,308288,308430,308572,308714,308856,308997,309138,309279,309420,309561,309702,309843,309984,310125,310266,310408,310550,310692,310834,310976,311118,311245,311372,311499,311626,311753,311880,312007,312134,312261,312388,312516,312644,312772,312900,313028,313156,313279,313402,313525,313648,313771,313894,314017,314140,314263,314386,314510,314634,314758,314882,315006,315130,315274,315418,315562,315706,315850,315994,316138,316282,316426,316570,316715,316860,317005,317150,317295,317441,317586,317731,317876,318021,318166,318311,318456,318601,318746,318891,319037,319183,319329,319475,319621,319767,319884,320001,320118,320235,320352,320469,320586,320703,320820,320937,321055,321173,321291,321409,321527,321645,321763,321881,321999,322117,322235,322353,322471,322589,322707,322825,322944,323063,323182,323301,323420,323539,323654,323769,323884,323999,324114,324229,324344,324459,324574,324689,324805,324921,325037,325153,325269,325385,325492,325599,325706,325813,325920,326027,326134,326241,326348,326455,326563,326671,326779,326887,326995,327103,327235,327367,327499,327631,327763,327895,328027,328159,328291,328423,328556,328689,328822,328955,329088,329221,329350,329479,329608,329737,329866,329995,330124,330253,330382,330511,330641,330771,330901,331031,331161,331291,331435,331578,331722,331859,331997,332136,332264,332395,332526,332658,332791,332934,333070,333208,333347,333488,333632,333775,333911,334041,334186,334329,334473,334616,334765,334915,335058,335201,335342,335483,335625,335769,335920,336070,336221,336365,336510,336656,336791,336929,337067,337206,337346,337496,337639,337784,337930,338078,338229,338379,338522,338659,338811,338961,339112,339262,339418,339575,339725,339875,340023,340171,340320,340439,340601,340761,340925,341006,341102,341179,341263,341350,341434,341525,341604,341682,341761,341849,341941,342035,342123,342206,342297,342390,342482,342574,342665,342752,342831,342922,343008,343099,343194,343282,343374,343466,343560,343653,343738,343827,343914,343997,344079,344172,344265,344358,344451,344539,344626,344717,344811,344899,344988,345084,345179,345264,345351,345432,345519,345610,345698,345783,345872,345965,346059,346154,346242,346338,346411,346506,346600,346692,346784,346879,346974,347059,347132,347215,347288,347362,347454,347541,347631,347721,347801,347878,347959,348046,348134,348226,348314,348399,348482,348559,348636,348730,348824,348917,349008,349101,349196,349291,349387,349474,349565,349661,349751,349846,349941,350035,350129,350216,350312,350407,350502,350597,350692,350786,350880,350974,351067,351161,351254,351348,351442,351537,351631,351726,351822,351917,352009,352100,352179,352261,352353,352442,352530,352615,352702,352792,352881,352974,353070,353163,353257,353349,353440,353535,353630,353723,353816,353907,353999,354086,354181,354276,354367,354461,354548,354635,354722,354809,354896,354983,355070,355157,355244,355331,355421,355507,355603,355683,355770,355855,355935,356019,356108,356202,356297,356379,356462,356550,356641,356734,356829,356917,357003,357093,357181,357267,357357,357445,357531,357621,357709,357795,357885,357973,358059,358149,358237,358323,358413,358501,358587,358677,358765,358851,358941,359034,359130,359222,359314,359409,359597,359752,359907,360037,360168,360295,360420,360547,360681,360809,360923,361070,361243,361340,361463,361595,361710,361799,361885,362044,362158,362272,362386,362500,362615,362765,362915,363065,363215,363365,363516,363635,363754,363873,363992,364111,364230,364349,364468,364587,364707,364800,364893,364986,365079,365172,365265,365358,365451,365544,365638,365724,365810,365896,365982,366068,366155,366245,366407,366521,366635,366838,366971,367099,367185,367271,367357,367443,367529,367615,367701,367787,367873,367960,368074,368188,368302,368416,368531,368678,368789,368895,368995,369099,369186,369290,369377,369481,369673,369869,370071,370268,370448,370657,370836,371055,371235,371432,371624,371803,372023,372247,372432,372642,372831,373043,373256,373470,373593,373693,373793,373894,373996,374142,374285,374428,374521,374667,374810,374953,375046,375192,375335,375478,375571,375653,375737,375832,375927,376030,376147,376264,376388,376493,376591,376689,376788,376888,376983,377078,377169,377260,377353,377476,377622,377713,377815,377917,378010,378133,378279,378370,378465,378560,378653,378776,378922,379013,379115,379217,379310,379433,379579,379670,379772,379874,379967,380090,380236,380327,380429,380531,380624,380747,380893,380984,381086,381188,381269,381350,381431,381512,381593,381675,381772,381869,381962,382055,382148,382241,382334,382428,382535,382642,382749,382856,382963,383071,383179,383287,383395,383503,383611,383720,383813,383936,384082,384173,384275,384377,384470,384593,384739,384830,384932,385034,385127,385250,385396,385487,385589,385691,385785,385909,386056,386148,386251,386354,386448,386572,386719,386811,386914,387017,387111,387235,387382,387474,387577,387680,387844,388016,388201,388428,388559,388766,388882,389016,389147,389259,389361,389450,389562,389664,389753,389865,389967,390056,390168,390270,390359,390471,390561,390651,390741,390831]}
[{"id":1,"name":"Digital Input 1","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-12 fm36-all fm2-5-all FM1100"},{"id":1,"name":"Battery Level","size":1,"unit":"%","max":100,"group":"permanent","models":"GH3000"}]
[{"id":2,"name":"Digital Input 2","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-4 fm36-all fm2-5-all FM1100"},{"id":2,"name":"USB Connected","size":1,"max":1,"values":"noYes","group":"permanent","models":"GH3000"}]
[{"id":3,"name":"Digital Input 3","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-4 fm36-all FM1100"}]
[{"id":4,"name":"Pulse Counter Din1","size":4,"group":"permanent","models":"fmb-61"},{"id":4,"name":"Pulse counter DIN1","size":1,"group":"permanent","models":"ft-12"},{"id":4,"name":"Digital Input 4","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmx6-all fm36-all"}]
[{"id":5,"name":"Pulse Counter Din2","size":4,"group":"permanent","models":"fmb-61"},{"id":5,"name":"Dallas Temperature ID 5","size":8,"type":"hex","group":"permanent","models":"fmx6-all"},{"id":5,"name":"Pulse counter DIN2","size":1,"group":"permanent","models":"ft-4"},{"id":5,"name":"Uptime","size":4,"unit":"s","group":"permanent","models":"GH3000"}]
[{"id":6,"name":"Analog Input 2","size":2,"multiplier":0.001,"unit":"V","group":"permanent","models":"fmb-61 gh-tat-all ft-6"},{"id":6,"name":"Dallas Temperature 5","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmx6-6"},{"id":6,"name":"Dallas Temperature 5","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"fmx6-2b"}]
[{"id":7,"name":"Dallas Temperature ID 6","size":8,"type":"hex","group":"permanent","models":"fmx6-all"}]
[{"id":8,"name":"Authorized iButton","size":8,"type":"reversedHex","group":"permanent","models":"fmb-22"},{"id":8,"name":"Dallas Temperature 6","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmx6-6"},{"id":8,"name":"Dallas Temperature 6","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"fmx6-2b"}]
[{"id":9,"name":"Analog Input 1","size":2,"multiplier":0.001,"unit":"V","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all fm36-all FM1100"},{"id":9,"name":"Analog Input 1","size":4,"multiplier":0.001,"unit":"V","max":65535,"group":"permanent","models":"ft-12b"}]
[{"id":10,"name":"SD Status","size":1,"max":1,"values":"notPresentPresent","group":"permanent","models":"fmb-62"},{"id":10,"name":"Analog Input 2","size":2,"multiplier":0.001,"unit":"V","max":30000,"group":"permanent","models":"fmx6-all fm36-all"}]
[{"id":11,"name":"ICCID1","size":8,"note":"first digits of the ICCID, 14 holds the rest","group":"permanent","models":"fmb-62 gh-tat-all"},{"id":11,"name":"Analog Input 3","size":2,"multiplier":0.001,"unit":"V","max":30000,"group":"permanent","models":"fmx6-all"}]
[{"id":12,"name":"Fuel Used GPS","size":4,"multiplier":0.001,"unit":"l","group":"permanent","models":"fmb-62 ft-22"},{"id":12,"name":"Program Number","size":2,"max":999,"group":"can","models":"fmx6-6"},{"id":12,"name":"Program Number","size":4,"max":999,"group":"can","models":"fmx6-2b"}]
[{"id":13,"name":"Fuel Rate GPS","size":2,"multiplier":0.01,"unit":"l/100km","max":32767,"group":"permanent","models":"fmb-62"},{"id":13,"name":"Module ID","size":8,"type":"hex","group":"can","models":"fmx6-all"}]
[{"id":14,"name":"ICCID2","size":8,"note":"last 10 digits of the ICCID, leading zeros lost","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":14,"name":"Engine Worktime","size":4,"unit":"min","max":16777215,"group":"can","models":"fmx6-all"}]
[{"id":15,"name":"Eco Score","size":2,"multiplier":0.01,"group":"permanent","models":"fmb-62 gh-tat-all"},{"id":15,"name":"Engine Worktime (Counted)","size":4,"unit":"min","max":16777215,"group":"can","models":"fmx6-all"}]
[{"id":16,"name":"Total Odometer","size":4,"unit":"m","group":"permanent","models":"fmb-62 gh-tat-all ft-22 FM1100"},{"id":16,"name":"Total Mileage (Counted)","size":4,"unit":"m","group":"can","models":"fmx6-all"}]
[{"id":17,"name":"Axis X","size":2,"type":"signed","unit":"mG","min":-8000,"max":8000,"group":"permanent","models":"fmb-62 gh-tat-all ft-22"},{"id":17,"name":"Fuel Consumed (counted)","size":4,"multiplier":0.1,"unit":"l","max":2147483647,"group":"can","models":"fmx6-all"}]
[{"id":18,"name":"Axis Y","size":2,"type":"signed","unit":"mG","min":-8000,"max":8000,"group":"permanent","models":"fmb-62 gh-tat-all ft-22"},{"id":18,"name":"Fuel Rate","size":2,"multiplier":0.1,"unit":"l/h","max":32768,"group":"can","models":"fmx6-all"}]
[{"id":19,"name":"Axis Z","size":2,"type":"signed","unit":"mG","min":-8000,"max":8000,"group":"permanent","models":"fmb-62 gh-tat-all ft-22"},{"id":19,"name":"AdBlue Level Percent","size":1,"unit":"%","group":"can","models":"fmx6-6"},{"id":19,"name":"AdBlue Level Percent","size":1,"multiplier":0.1,"unit":"%","group":"can","models":"fmx6-2b"}]
[{"id":20,"name":"BLE Battery #2","size":1,"unit":"%","max":100,"group":"ble","models":"fmb-62 gh-tat-all"},{"id":20,"name":"Battery Voltage 2","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"},{"id":20,"name":"AdBlue Level Liters","size":2,"multiplier":0.1,"unit":"l","group":"can","models":"fmx6-all"},{"id":20,"name":"GNSS HDOP","size":2,"multiplier":0.1,"group":"permanent","models":"GH3000"}]
[{"id":21,"name":"GSM Signal","size":1,"max":5,"group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-all fm36-all FM3400 FM1100"},{"id":21,"name":"GNSS VDOP","size":2,"multiplier":0.1,"group":"permanent","models":"GH3000"}]
[{"id":22,"name":"BLE Battery #3","size":1,"unit":"%","max":100,"group":"ble","models":"fmb-62 gh-tat-all"},{"id":22,"name":"Battery Voltage 3","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"},{"id":22,"name":"Data Mode","size":1,"max":5,"values":"dataModes","group":"permanent","models":"fmx6-all"},{"id":22,"name":"GNSS PDOP","size":2,"multiplier":0.1,"group":"permanent","models":"GH3000"}]
[{"id":23,"name":"BLE Battery #4","size":1,"unit":"%","max":100,"group":"ble","models":"fmb-62 gh-tat-all"},{"id":23,"name":"Battery Voltage 4","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"},{"id":23,"name":"Engine Load","size":1,"unit":"%","max":130,"group":"can","models":"fmx6-all"}]
[{"id":24,"name":"Speed","size":2,"unit":"km/h","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all fm36-all fm2-5-all FM1100"}]
[{"id":25,"name":"BLE Temperature #1","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","min":-4000,"max":12500,"sentinels":"bleSensorStates","note":"0.1 \\u00b0C with sensors that report one byte","group":"ble","models":"fmb-62 gh-tat-all"},{"id":25,"name":"Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"},{"id":25,"name":"Engine Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-600,"max":1270,"group":"can","models":"fmx6-all"}]
[{"id":26,"name":"BLE Temperature #2","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","min":-4000,"max":12500,"sentinels":"bleSensorStates","note":"0.1 \\u00b0C with sensors that report one byte","group":"ble","models":"fmb-62 gh-tat-all"},{"id":26,"name":"Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"},{"id":26,"name":"Axle 1 Load","size":2,"unit":"kg","max":32768,"group":"can","models":"fmx6-all"}]
[{"id":27,"name":"BLE Temperature #3","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","min":-4000,"max":12500,"sentinels":"bleSensorStates","note":"0.1 \\u00b0C with sensors that report one byte","group":"ble","models":"fmb-62 gh-tat-all"},{"id":27,"name":"Temperature 3","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"},{"id":27,"name":"Axle 2 Load","size":2,"unit":"kg","max":32768,"group":"can","models":"fmx6-all"}]
[{"id":28,"name":"BLE Temperature #4","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","min":-4000,"max":12500,"sentinels":"bleSensorStates","note":"0.1 \\u00b0C with sensors that report one byte","group":"ble","models":"fmb-62 gh-tat-all"},{"id":28,"name":"Temperature 4","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"},{"id":28,"name":"Axle 3 Load","size":2,"unit":"kg","max":32768,"group":"can","models":"fmx6-all"}]
[{"id":29,"name":"BLE Battery #1","size":1,"unit":"%","max":100,"group":"ble","models":"fmb-62 gh-tat-all"},{"id":29,"name":"Battery Voltage 1","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"},{"id":29,"name":"Axle 4 Load","size":2,"unit":"kg","max":32768,"group":"can","models":"fmx6-all"}]
[{"id":30,"name":"Number of DTC","size":1,"group":"obd","models":"fmb-60"},{"id":30,"name":"Vehicle Speed","size":1,"unit":"km/h","group":"can","models":"fmx6-all"}]
[{"id":31,"name":"Engine Load","size":1,"unit":"%","max":100,"group":"obd","models":"fmb-60"},{"id":31,"name":"Accelerator Pedal Position","size":1,"unit":"%","group":"can","models":"fmx6-6"},{"id":31,"name":"Accelerator Pedal Position","size":1,"multiplier":0.1,"unit":"%","group":"can","models":"fmx6-2b"}]
[{"id":32,"name":"Coolant Temperature","size":1,"type":"signed","unit":"\\u00b0C","group":"obd","models":"fmb-60"},{"id":32,"name":"Axle 5 Load","size":2,"unit":"kg","max":32768,"group":"can","models":"fmx6-all"}]
[{"id":33,"name":"Short Fuel Trim","size":1,"type":"signed","unit":"%","min":-100,"max":99,"group":"obd","models":"fmb-60"},{"id":33,"name":"Fuel Consumed","size":4,"multiplier":0.1,"unit":"l","max":2147483647,"group":"can","models":"fmx6-all"}]
[{"id":34,"name":"Fuel pressure","size":2,"unit":"kPa","max":765,"group":"obd","models":"fmb-60"},{"id":34,"name":"Fuel Level Liters","size":2,"multiplier":0.1,"unit":"l","group":"can","models":"fmx6-all"}]
[{"id":35,"name":"Intake MAP","size":1,"unit":"kPa","group":"obd","models":"fmb-60"},{"id":35,"name":"Engine RPM","size":2,"unit":"rpm","max":16384,"group":"can","models":"fmx6-all"}]
[{"id":36,"name":"Engine RPM","size":2,"unit":"rpm","max":16384,"group":"obd","models":"fmb-60"},{"id":36,"name":"Total Mileage","size":4,"unit":"m","group":"can","models":"fmx6-all"}]
[{"id":37,"name":"Vehicle Speed","size":1,"unit":"km/h","group":"obd","models":"fmb-60"},{"id":37,"name":"Fuel Level Percent","size":1,"unit":"%","group":"can","models":"fmx6-6"},{"id":37,"name":"Fuel Level Percent","size":1,"multiplier":0.1,"unit":"%","group":"can","models":"fmx6-2b"}]
[{"id":38,"name":"Timing Advance","size":1,"type":"signed","unit":"\\u00b0","min":-64,"max":64,"group":"obd","models":"fmb-60"},{"id":38,"name":"Control State Flags","size":4,"type":"flags","flags":"controlState","group":"can","models":"fmx6-all"}]
[{"id":39,"name":"Intake Air Temperature","size":1,"type":"signed","unit":"\\u00b0C","group":"obd","models":"fmb-60"},{"id":39,"name":"Agricultural Machinery Flags","size":8,"type":"flags","flags":"agricultural","group":"can","models":"fmx6-all"}]
[{"id":40,"name":"MAF","size":2,"multiplier":0.01,"unit":"g/s","group":"obd","models":"fmb-60"},{"id":40,"name":"Harvesting Time","size":4,"unit":"min","max":16777215,"group":"can","models":"fmx6-all"}]
[{"id":41,"name":"Throttle Position","size":1,"unit":"%","max":100,"group":"obd","models":"fmb-60"},{"id":41,"name":"Area of Harvest","size":4,"unit":"m\\u00b2","group":"can","models":"fmx6-all"}]
[{"id":42,"name":"Runtime since engine start","size":2,"unit":"s","group":"obd","models":"fmb-60"},{"id":42,"name":"Mowing Efficiency","size":4,"unit":"m\\u00b2/h","group":"can","models":"fmx6-all"}]
[{"id":43,"name":"Distance Traveled MIL On","size":2,"unit":"km","group":"obd","models":"fmb-60"},{"id":43,"name":"Grain Mown Volume","size":4,"unit":"kg","group":"can","models":"fmx6-all"}]
[{"id":44,"name":"Relative Fuel Rail Pressure","size":2,"multiplier":0.1,"unit":"kPa","max":51780,"group":"obd","models":"fmb-60"},{"id":44,"name":"Grain Moisture","size":2,"multiplier":0.1,"unit":"%","group":"can","models":"fmx6-all"}]
[{"id":45,"name":"Direct Fuel Rail Pressure","size":2,"multiplier":10,"unit":"kPa","group":"obd","models":"fmb-60"},{"id":45,"name":"Harvesting Drum RPM","size":2,"unit":"rpm","group":"can","models":"fmx6-all"}]
[{"id":46,"name":"Commanded EGR","size":1,"unit":"%","max":100,"group":"obd","models":"fmb-60"},{"id":46,"name":"Gap Under Harvesting Drum","size":1,"unit":"mm","group":"can","models":"fmx6-all"}]
[{"id":47,"name":"EGR Error","size":1,"type":"signed","unit":"%","min":-100,"max":100,"group":"obd","models":"fmb-60"},{"id":47,"name":"Security State Flags","size":8,"type":"flags","flags":"securityState","group":"can","models":"fmx6-all"}]
[{"id":48,"name":"Fuel Level","size":1,"unit":"%","max":100,"group":"obd","models":"fmb-60"},{"id":48,"name":"Tacho Data Source","size":1,"max":4,"values":{"0":"Unknown","1":"K-Line","2":"ALL-CAN300","3":"tachoCAN","4":"FMS"},"group":"tachograph","models":"fmx6-all"}]
[{"id":49,"name":"Distance Since Codes Clear","size":2,"unit":"km","group":"obd","models":"fmb-60"}]
[{"id":50,"name":"Barometric Pressure","size":1,"unit":"kPa","group":"obd","models":"fmb-60"},{"id":50,"name":"Digital Output 3","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmx6-all"}]
[{"id":51,"name":"Control Module Voltage","size":2,"multiplier":0.001,"unit":"V","group":"obd","models":"fmb-60"},{"id":51,"name":"Digital Output 4","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmx6-all"}]
[{"id":52,"name":"Absolute Load Value","size":2,"unit":"%","max":25700,"group":"obd","models":"fmb-60"},{"id":52,"name":"Tacho drive no card","size":1,"max":1,"values":{"0":"No card stop","1":"No card start"},"group":"eventual","models":"fmx6-6"}]
[{"id":53,"name":"Ambient Air Temperature","size":1,"type":"signed","unit":"\\u00b0C","group":"obd","models":"fmb-60"}]
[{"id":54,"name":"Time Run With MIL On","size":2,"unit":"min","group":"obd","models":"fmb-60"}]
[{"id":55,"name":"Time Since Codes Cleared","size":2,"unit":"min","group":"obd","models":"fmb-60"}]
[{"id":56,"name":"Absolute Fuel Rail Pressure","size":2,"multiplier":10,"unit":"kPa","group":"obd","models":"fmb-60"},{"id":56,"name":"Driver 1 Continuous Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmx6-all"}]
[{"id":57,"name":"Hybrid battery pack life","size":1,"unit":"%","max":100,"group":"obd","models":"fmb-60"},{"id":57,"name":"Driver 2 Continuous Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmx6-all"}]
[{"id":58,"name":"Engine Oil Temperature","size":1,"unit":"\\u00b0C","max":215,"group":"obd","models":"fmb-60"},{"id":58,"name":"Driver 1 Cumulative Break Time","size":2,"unit":"min","group":"tachograph","models":"fmx6-all"}]
[{"id":59,"name":"Fuel injection timing","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0","min":-21000,"max":30200,"group":"obd","models":"fmb-60"},{"id":59,"name":"Driver 2 Cumulative Break Time","size":2,"unit":"min","group":"tachograph","models":"fmx6-all"}]
[{"id":60,"name":"Fuel Rate","size":2,"multiplier":0.01,"unit":"l/h","max":32767,"group":"obd","models":"fmb-60"},{"id":60,"name":"Driver 1 Selected Activity Duration","size":2,"unit":"min","group":"tachograph","models":"fmx6-all"}]
[{"id":61,"name":"Geofence zone 06","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":61,"name":"Driver 2 Selected Activity Duration","size":2,"unit":"min","group":"tachograph","models":"fmx6-all"}]
[{"id":62,"name":"Geofence zone 07","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":62,"name":"Dallas Temperature ID 1","size":8,"type":"hex","group":"permanent","models":"fmx6-all"}]
[{"id":63,"name":"Geofence zone 08","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":63,"name":"Dallas Temperature ID 2","size":8,"type":"hex","group":"permanent","models":"fmx6-all"}]
[{"id":64,"name":"Geofence zone 09","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":64,"name":"Dallas Temperature ID 3","size":8,"type":"hex","group":"permanent","models":"fmx6-all"}]
[{"id":65,"name":"Geofence zone 10","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":65,"name":"Dallas Temperature ID 4","size":8,"type":"hex","group":"permanent","models":"fmx6-all"}]
[{"id":66,"name":"External Voltage","size":2,"multiplier":0.001,"unit":"V","group":"permanent","models":"fmb-61c fmx6-all gh-tat-all fm36-all fm2-5-all FM1100"},{"id":66,"name":"External Voltage","size":2,"multiplier":0.01,"unit":"V","group":"permanent","models":"FMB930"}]
[{"id":67,"name":"Battery Voltage","size":2,"multiplier":0.001,"unit":"V","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-2b GH3000"}]
[{"id":68,"name":"Battery Current","size":2,"multiplier":0.001,"unit":"A","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-2b"}]
[{"id":69,"name":"GNSS Status","size":1,"max":4,"values":{"0":"Off","1":"On, fix","2":"On, no fix","3":"Sleep","4":"On, fix, invalid data"},"group":"permanent","models":"fmb-47"},{"id":69,"name":"GNSS Status","size":1,"max":3,"values":{"0":"Off","1":"On, fix","2":"On, no fix","3":"Sleep"},"group":"permanent","models":"fmb-15 ft-all"},{"id":69,"name":"GNSS Status","size":1,"max":4,"values":{"0":"Off","1":"On, fix","2":"On, no fix","3":"Sleep","4":"Off, static navigation"},"group":"permanent","models":"gh-tat-all"},{"id":69,"name":"Driver 1 Cumulative Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmx6-all"},{"id":69,"name":"GNSS Status","size":1,"max":10,"values":{"0":"Off","1":"Antenna disconnected","2":"No fix","3":"Fix","4":"Sleep","5":"Antenna short-circuited"},"group":"permanent","models":"fm36-all"},{"id":69,"name":"GNSS Antenna","size":1,"max":1,"values":{"0":"Short circuit","1":"Connected"},"group":"permanent","models":"fm2-5-2"},{"id":69,"name":"GPS Status","size":1,"max":5,"values":{"0":"Off","2":"No fix","3":"Fix","4":"Sleep","5":"Antenna short-circuited"},"group":"permanent","models":"FM1100"},{"id":69,"name":"GNSS Antenna","size":2,"max":1,"values":{"0":"Short circuit","1":"Connected"},"group":"permanent","models":"FM3400"}]
[{"id":70,"name":"Geofence zone 11","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":70,"name":"PCB temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"group":"permanent","models":"fmx6-all ft-all fm2-5-2"},{"id":70,"name":"PCB Temperature","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"group":"permanent","models":"FM3400"}]
[{"id":71,"name":"Dallas Temperature ID 4","size":8,"type":"hex","group":"permanent","models":"fmb-62 gh-tat-all ft-8 FM1100"},{"id":71,"name":"GNSS Status","size":1,"max":5,"values":{"0":"Off","1":"No antenna","2":"On, no fix","3":"On, fix","4":"Sleep","5":"Overcurrent protection"},"group":"permanent","models":"fmx6-all"},{"id":71,"name":"Jamming Detection","size":1,"group":"eventual","models":"FM3400"}]
[{"id":72,"name":"Dallas Temperature 1","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmb-62 gh-tat-all"},{"id":72,"name":"Dallas Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"group":"permanent","models":"ft-8"},{"id":72,"name":"Dallas Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmx6-6"},{"id":72,"name":"Dallas Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"fmx6-2b fm36-all"},{"id":72,"name":"Dallas Temperature 1","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"FM1100"}]
[{"id":73,"name":"Dallas Temperature 2","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmb-62 gh-tat-all"},{"id":73,"name":"Dallas Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"group":"permanent","models":"ft-8"},{"id":73,"name":"Dallas Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmx6-6"},{"id":73,"name":"Dallas Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"fmx6-2b fm36-all"},{"id":73,"name":"Dallas Temperature 2","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"FM1100"}]
[{"id":74,"name":"Dallas Temperature 3","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmb-62 gh-tat-all"},{"id":74,"name":"Dallas Temperature 3","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"group":"permanent","models":"ft-8"},{"id":74,"name":"Dallas Temperature 3","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmx6-6"},{"id":74,"name":"Dallas Temperature 3","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"fmx6-2b fm36-all"},{"id":74,"name":"Dallas Temperature 3","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"FM1100"}]
[{"id":75,"name":"Dallas Temperature 4","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmb-62 gh-tat-all"},{"id":75,"name":"Dallas Temperature 4","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"group":"permanent","models":"ft-8"},{"id":75,"name":"Dallas Temperature 4","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"dallasStates","group":"permanent","models":"fmx6-6"},{"id":75,"name":"Dallas Temperature Sensor ID1","size":8,"type":"hex","group":"permanent","models":"fm36-all"},{"id":75,"name":"Dallas Temperature 4","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"fmx6-2b"},{"id":75,"name":"Dallas Temperature 4","size":4,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"sentinels":"sensorError","group":"permanent","models":"FM1100"}]
[{"id":76,"name":"Dallas Temperature ID 1","size":8,"type":"hex","group":"permanent","models":"fmb-62 gh-tat-all ft-8 FM1100"},{"id":76,"name":"Fuel Counter","size":4,"group":"permanent","models":"fmx6-all"},{"id":76,"name":"Dallas Temperature Sensor ID2","size":8,"type":"hex","group":"permanent","models":"fm36-all"}]
[{"id":77,"name":"Dallas Temperature ID 2","size":8,"type":"hex","group":"permanent","models":"fmb-62 gh-tat-all ft-8 FM1100"},{"id":77,"name":"Driver 2 Cumulative Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmx6-all"},{"id":77,"name":"Dallas Temperature Sensor ID3","size":8,"type":"hex","group":"permanent","models":"fm36-all"}]
[{"id":78,"name":"iButton","size":8,"type":"reversedHex","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-8 fm36-all FM1100"}]
[{"id":79,"name":"Dallas Temperature ID 3","size":8,"type":"hex","group":"permanent","models":"fmb-62 gh-tat-all ft-8 FM1100"},{"id":79,"name":"Brake Switch","size":1,"max":1,"values":{"0":"Released","1":"Pressed"},"group":"fms","models":"fmx6-all"},{"id":79,"name":"Network type","size":1,"max":99,"values":{"0":"2G","2":"3G","8":"LTE-M1","9":"NB-IoT","99":"Unknown"},"group":"permanent","models":"fm36-all"}]
[{"id":80,"name":"Data Mode","size":1,"max":5,"values":"dataModes","group":"permanent","models":"fmb-62 gh-tat-all fm36-all FM3400 FM1100"},{"id":80,"name":"Wheel Based Speed","size":4,"unit":"km/h","max":65536,"group":"fms","models":"fmx6-all"},{"id":80,"name":"Data acquisition mode","size":1,"max":7,"values":{"0":"Home, stopped","1":"Home, moving","2":"Roaming, stopped","3":"Roaming, moving","4":"Home, stopped, ignition off","5":"Home, moving, ignition off","6":"Roaming, stopped, ignition off","7":"Roaming, moving, ignition off"},"group":"permanent","models":"ft-3"}]
[{"id":81,"name":"Vehicle Speed","size":1,"unit":"km/h","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":81,"name":"Cruise Control Active","size":1,"max":1,"values":{"0":"Switched off","1":"Switched on"},"group":"fms","models":"fmx6-all"}]
[{"id":82,"name":"Accelerator Pedal Position","size":1,"unit":"%","group":"can","models":"fmb-56 fm36-all FM1100"},{"id":82,"name":"Clutch Switch","size":1,"max":1,"values":{"0":"Released","1":"Pressed"},"group":"fms","models":"fmx6-all"},{"id":82,"name":"Throttle position","size":1,"unit":"%","max":102,"group":"canChip","models":"fmb-5"}]
[{"id":83,"name":"Fuel Consumed","size":4,"multiplier":0.1,"unit":"l","group":"can","models":"fmb-55 fm36-all"},{"id":83,"name":"PTO State","size":1,"max":31,"values":{"0":"Off or disabled","1":"Set","2":"Not available","5":"Set","31":"Not available"},"group":"fms","models":"fmx6-all"},{"id":83,"name":"LVCAN Total Fuel Used","size":4,"group":"can","models":"FM1100"}]
[{"id":84,"name":"Fuel Level","size":2,"multiplier":0.1,"unit":"l","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":84,"name":"Acceleration Pedal Position","size":4,"unit":"%","max":102,"group":"fms","models":"fmx6-all"}]
[{"id":85,"name":"Engine RPM","size":2,"unit":"rpm","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":85,"name":"Engine Current Load","size":1,"unit":"%","max":125,"group":"fms","models":"fmx6-all"}]
[{"id":86,"name":"BLE Humidity #1","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates2","group":"ble","models":"fmb-50b"},{"id":86,"name":"Humidity 1","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"fmb-7 ft-13"},{"id":86,"name":"BLE Humidity #1","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates","group":"ble","models":"gh-tat-all"},{"id":86,"name":"Engine Total Fuel Used","size":4,"unit":"l","max":2105540607,"group":"fms","models":"fmx6-all"},{"id":86,"name":"BLE Humidity #1","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates3","group":"ble","models":"fmb-5c"}]
[{"id":87,"name":"Total Mileage","size":4,"unit":"m","group":"can","models":"fmb-61b fm36-all"},{"id":87,"name":"Fuel Level","size":4,"unit":"%","max":102,"group":"fms","models":"fmx6-all"},{"id":87,"name":"LVCAN Vehicle Distance","size":4,"group":"can","models":"FM1100"}]
[{"id":88,"name":"Geofence zone 12","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":88,"name":"Engine Speed","size":4,"unit":"rpm","max":8032,"group":"fms","models":"fmx6-all"}]
[{"id":89,"name":"Fuel level","size":1,"unit":"%","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":89,"name":"Axle weight 1","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":89,"name":"Axle weight 1","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":90,"name":"Door Status","size":2,"type":"flags","flags":"doors","group":"can","models":"fmb-57 fm36-all FM1100"},{"id":90,"name":"Axle weight 2","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":90,"name":"Axle weight 2","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":91,"name":"Geofence zone 13","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":91,"name":"Axle weight 3","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":91,"name":"Axle weight 3","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":92,"name":"Geofence zone 14","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":92,"name":"Axle weight 4","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":92,"name":"Axle weight 4","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":93,"name":"Geofence zone 15","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":93,"name":"Axle weight 5","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":93,"name":"Axle weight 5","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":94,"name":"Geofence zone 16","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":94,"name":"Axle weight 6","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":94,"name":"Axle weight 6","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":95,"name":"Geofence zone 17","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":95,"name":"Axle weight 7","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":95,"name":"Axle weight 7","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":96,"name":"Geofence zone 18","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":96,"name":"Axle weight 8","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":96,"name":"Axle weight 8","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":97,"name":"Geofence zone 19","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":97,"name":"Axle weight 9","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":97,"name":"Axle weight 9","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":98,"name":"Geofence zone 20","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":98,"name":"Axle weight 10","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":98,"name":"Axle weight 10","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":99,"name":"Geofence zone 21","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":99,"name":"Axle weight 11","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":99,"name":"Continuous odometer","size":4,"unit":"m","group":"permanent","models":"fm36-all"},{"id":99,"name":"Axle weight 11","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":100,"name":"Program Number","size":4,"max":99999,"group":"can","models":"fmb-53 fm36-all FM1100"},{"id":100,"name":"Axle weight 12","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":100,"name":"Axle weight 12","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":101,"name":"Module ID 8B","size":8,"type":"hex","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":101,"name":"Axle weight 13","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":101,"name":"Axle weight 13","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":102,"name":"Engine Worktime","size":4,"unit":"min","group":"can","models":"fmb-55 fm36-all FM1100"},{"id":102,"name":"Axle weight 14","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":102,"name":"Axle weight 14","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":103,"name":"Engine Worktime (counted)","size":4,"unit":"min","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":103,"name":"Axle weight 15","size":2,"unit":"kg","max":32766,"group":"fms","models":"fmx6-6"},{"id":103,"name":"Axle weight 15","size":4,"unit":"kg","max":32766,"group":"fms","models":"fmx6-2b"}]
[{"id":104,"name":"BLE Humidity #2","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates2","group":"ble","models":"fmb-50b"},{"id":104,"name":"Humidity 2","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"fmb-7 ft-13"},{"id":104,"name":"BLE Humidity #2","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates","group":"ble","models":"gh-tat-all"},{"id":104,"name":"Engine Total Hours Of Operation","size":4,"unit":"h","max":214748364,"group":"fms","models":"fmx6-all"},{"id":104,"name":"BLE Humidity #2","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates3","group":"ble","models":"fmb-5c"},{"id":104,"name":"LVCAN Total Mileage","size":4,"unit":"m","group":"can","models":"fm36-all"}]
[{"id":105,"name":"Total Mileage (counted)","size":4,"unit":"m","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":105,"name":"Vehicle Identification Number Part1","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":106,"name":"BLE Humidity #3","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates2","group":"ble","models":"fmb-50b"},{"id":106,"name":"Humidity 3","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"fmb-7 ft-13"},{"id":106,"name":"BLE Humidity #3","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates","group":"ble","models":"gh-tat-all"},{"id":106,"name":"BLE Humidity #3","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates3","group":"ble","models":"fmb-5c"},{"id":106,"name":"LVCAN Fuel Consumed","size":4,"multiplier":0.1,"unit":"l","group":"can","models":"fm36-all"},{"id":106,"name":"Vehicle Identification Number Part2","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":107,"name":"Fuel Consumed (counted)","size":4,"multiplier":0.1,"unit":"l","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":107,"name":"Vehicle Identification Number Part3","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":108,"name":"BLE Humidity #4","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates2","group":"ble","models":"fmb-50b"},{"id":108,"name":"Humidity 4","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"fmb-7 ft-13"},{"id":108,"name":"BLE Humidity #4","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates","group":"ble","models":"gh-tat-all"},{"id":108,"name":"Number Of Records","size":2,"group":"permanent","models":"fmx6-6"},{"id":108,"name":"Number Of Records","size":4,"unit":"h","max":65535,"group":"permanent","models":"fmx6-6"},{"id":108,"name":"BLE Humidity #4","size":2,"multiplier":0.1,"unit":"%","max":1000,"sentinels":"bleSensorStates3","group":"ble","models":"fmb-5c"},{"id":108,"name":"LVCAN Fuel Level (percent)","size":1,"unit":"%","group":"can","models":"fm36-all"},{"id":108,"name":"Vehicle Identification Number Part4","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":109,"name":"Software Version Supported","size":4,"type":"ascii","group":"fms","models":"fmx6-6"},{"id":109,"name":"LVCAN Fuel Level (liters)","size":2,"multiplier":0.1,"unit":"l","group":"can","models":"fm36-all"}]
[{"id":110,"name":"Fuel Rate","size":2,"multiplier":0.1,"unit":"l/h","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":110,"name":"Diagnostics Supported","size":1,"max":3,"values":{"0":"Not supported","1":"Supported","2":"Reserved","3":"don't care"},"group":"fms","models":"fmx6-all"}]
[{"id":111,"name":"AdBlue Level","size":1,"unit":"%","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":111,"name":"Requests Supported","size":1,"max":3,"values":{"0":"Not supported","1":"Supported","2":"Reserved","3":"don't care"},"group":"fms","models":"fmx6-6"}]
[{"id":112,"name":"AdBlue Level","size":2,"multiplier":0.1,"unit":"l","group":"can","models":"fmb-53 fm36-all FM1100"}]
[{"id":113,"name":"Battery Level","size":1,"unit":"%","max":100,"group":"permanent","models":"fmb-62 gh-tat-all ft-all"},{"id":113,"name":"Service Distance","size":4,"type":"signed","unit":"km","min":-160635,"max":167040,"sentinels":{"-160635":"Not available"},"group":"fms","models":"fmx6-all"},{"id":113,"name":"LVCAN Engine RPM","size":2,"unit":"rpm","group":"can","models":"fm36-all"}]
[{"id":114,"name":"Engine Load","size":1,"unit":"%","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":114,"name":"Engine Torque","size":1,"unit":"%","max":130,"group":"canChip","models":"fmb-5"},{"id":114,"name":"Vehicle Motion","size":1,"max":3,"values":{"0":"No motion","1":"Motion","2":"Error","3":"Not available"},"group":"fms","models":"fmx6-3b"}]
[{"id":115,"name":"Engine Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-600,"max":1270,"group":"can","models":"fmb-61b fm36-all FM1100"},{"id":115,"name":"Driver 2 Working State","size":1,"max":7,"values":"driverActivity4","group":"fms","models":"fmx6-3b"}]
[{"id":116,"name":"Charger Connected","size":1,"max":1,"values":{"0":"Charger not connected","1":"Charger connected"},"group":"permanent","models":"gh-tat-all"},{"id":116,"name":"Driver 1 Working State","size":1,"max":7,"values":"driverActivity4","group":"fms","models":"fmx6-3b"},{"id":116,"name":"LVCAN Accelerator Pedal Position","size":1,"unit":"%","group":"can","models":"fm36-all"}]
[{"id":117,"name":"LVCAN Vehicle Speed","size":1,"unit":"km/h","group":"can","models":"fm36-all"},{"id":117,"name":"Vehicle Overspeed","size":1,"max":3,"values":{"0":"No overspeed","1":"Overspeed","2":"Error","3":"Not available"},"group":"fms","models":"fmx6-3b"}]
[{"id":118,"name":"Axle 1 Load","size":2,"unit":"kg","group":"can","models":"fmb-55 fm36-all FM1100"},{"id":118,"name":"Driver 1 Time Related States","size":1,"max":15,"values":"drivingTimeState2","group":"fms","models":"fmx6-3b"}]
[{"id":119,"name":"Axle 2 Load","size":2,"unit":"kg","group":"can","models":"fmb-55 fm36-all FM1100"},{"id":119,"name":"Driver 2 Time Related States","size":1,"max":15,"values":"drivingTimeState2","group":"fms","models":"fmx6-3b"}]
[{"id":120,"name":"Axle 3 Load","size":2,"unit":"kg","group":"can","models":"fmb-55 fm36-all FM1100"},{"id":120,"name":"Driver 1 Card Presence","size":1,"max":3,"values":"noCardCardPresentError","group":"fms","models":"fmx6-3b"}]
[{"id":121,"name":"Axle 4 Load","size":2,"unit":"kg","group":"can","models":"fmb-55 fm36-all FM1100"},{"id":121,"name":"Driver 2 Card Presence","size":1,"max":3,"values":"noCardCardPresentError","group":"fms","models":"fmx6-3b"}]
[{"id":122,"name":"Axle 5 Load","size":2,"unit":"kg","group":"can","models":"fmb-55 fm36-all FM1100"},{"id":122,"name":"Direction Indication","size":1,"max":3,"values":{"0":"Forward","1":"Reverse","2":"Error","3":"Not available"},"group":"fms","models":"fmx6-all"}]
[{"id":123,"name":"Control State Flags","size":4,"type":"flags","flags":"controlState","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":123,"name":"Tachograph Performance","size":1,"max":3,"values":{"0":"Normal performance","1":"Performance analysis","2":"Error","3":"Not available"},"group":"fms","models":"fmx6-all"}]
[{"id":124,"name":"Agricultural Machinery Flags","size":8,"type":"flags","flags":"agricultural","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":124,"name":"Handling Info","size":1,"max":3,"values":{"0":"None","1":"Handling information","2":"Error","3":"Not available"},"group":"fms","models":"fmx6-all"}]
[{"id":125,"name":"Harvesting Time","size":4,"unit":"min","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":125,"name":"System Event","size":1,"max":3,"values":{"0":"No event","1":"Event","2":"Error","3":"Not available"},"group":"fms","models":"fmx6-all"}]
[{"id":126,"name":"Area of Harvest","size":4,"unit":"m\\u00b2","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":126,"name":"Tachograph Vehicle Speed","size":2,"unit":"km/h","max":65000,"group":"fms","models":"fmx6-3b"}]
[{"id":127,"name":"Mowing Efficiency","size":4,"unit":"m\\u00b2/h","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":127,"name":"Engine Coolant Temperature","size":1,"type":"signed","unit":"\\u00b0C","min":-40,"note":"J1939 offset already applied","group":"fms","models":"fmx6-all"}]
[{"id":128,"name":"Grain Mown Volume","size":4,"unit":"kg","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":128,"name":"Ambient Air Temperature","size":2,"type":"signed","unit":"\\u00b0C","min":-273,"max":1770,"group":"fms","models":"fmx6-all"}]
[{"id":129,"name":"Grain Moisture","size":2,"unit":"%","max":100,"group":"can","models":"fmb-53 FM1100"},{"id":129,"name":"LVCAN Grain Moisture","size":1,"unit":"%","group":"can","models":"fm36-all"},{"id":129,"name":"Driver 1 Identification Part1","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":130,"name":"Harvesting Drum RPM","size":2,"unit":"rpm","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":130,"name":"Driver 1 Identification Part2","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":131,"name":"Gap Under Harvesting Drum","size":1,"unit":"mm","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":131,"name":"Driver 1 Identification Part3","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":132,"name":"Security State Flags","size":8,"type":"flags","flags":"securityState","group":"can","models":"fmb-53 fm36-all FM1100"},{"id":132,"name":"Driver 2 Identification Part1","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":133,"name":"Tachograph Total Vehicle Distance","size":4,"unit":"m","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":133,"name":"Driver 2 Identification Part2","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":134,"name":"Trip Distance","size":4,"unit":"m","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":134,"name":"Driver 2 Identification Part3","size":8,"type":"ascii","group":"fms","models":"fmx6-3b"}]
[{"id":135,"name":"Tachograph Vehicle Speed","size":2,"unit":"km/h","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":135,"name":"Fuel Rate","size":4,"unit":"l/h","max":3212,"group":"fms","models":"fmx6-all"}]
[{"id":136,"name":"Tacho Driver Card Presence","size":1,"values":{"0":"None","1":"Driver 1","2":"Driver 2","3":"Both"},"group":"can","models":"fmb-50 fm36-all FM1100"},{"id":136,"name":"Instantaneous Fuel Economy","size":4,"unit":"km/l","max":125,"group":"fms","models":"fmx6-all"}]
[{"id":137,"name":"Driver 1 States","size":1,"type":"driverState","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":137,"name":"PTO Drive Engagement","size":1,"max":3,"values":{"0":"No PTO drive engaged","1":"PTO drive engaged","2":"Error","3":"Not available"},"group":"fms","models":"fmx6-all"}]
[{"id":138,"name":"Driver 2 States","size":1,"type":"driverState","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":138,"name":"High Resolution Engine Total Fuel Used","size":4,"note":"range ends at 4211081.215: probably 0.001 l","group":"fms","models":"fmx6-all"}]
[{"id":139,"name":"Driver 1 Continuous Driving Time","size":2,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":139,"name":"Gross Combination Vehicle Weight","size":4,"unit":"kg","max":642550,"group":"fms","models":"fmx6-all"}]
[{"id":140,"name":"Driver 2 Continuous Driving Time","size":2,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"}]
[{"id":141,"name":"Driver 1 Cumulative Break Time","size":2,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":141,"name":"Battery Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-600,"max":1270,"group":"can","models":"fmx6-all"}]
[{"id":142,"name":"Driver 2 Cumulative Break Time","size":2,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":142,"name":"Battery Level Percent","size":1,"unit":"%","group":"can","models":"fmx6-6"},{"id":142,"name":"Battery Level Percent","size":1,"multiplier":0.1,"unit":"%","group":"can","models":"fmx6-2b"}]
[{"id":143,"name":"Driver 1 Selected Activity Duration","size":2,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":143,"name":"Door Status","size":2,"type":"flags","flags":"doors","group":"can","models":"fmx6-all"}]
[{"id":144,"name":"Driver 2 Selected Activity Duration","size":2,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":144,"name":"SD Status","size":1,"max":1,"values":"notPresentPresent","group":"permanent","models":"fmx6-all"}]
[{"id":145,"name":"Driver 1 Cumulative Driving Time","size":2,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":145,"name":"Manual CAN 00","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":146,"name":"Driver 2 Cumulative Driving Time","size":2,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":146,"name":"Manual CAN 01","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":147,"name":"Driver 1 ID High","size":8,"type":"hex","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":147,"name":"Manual CAN 02","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":148,"name":"Driver 1 ID Low","size":8,"type":"hex","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":148,"name":"Manual CAN 03","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":149,"name":"Driver 2 ID High","size":8,"type":"hex","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":149,"name":"Manual CAN 04","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":150,"name":"Driver 2 ID Low","size":8,"type":"hex","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":150,"name":"Manual CAN 05","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":151,"name":"Battery Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-600,"max":1270,"group":"can","models":"fmb-53 fm36-all FM1100"},{"id":151,"name":"Manual CAN 06","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":152,"name":"HV Battery Level","size":1,"unit":"%","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":152,"name":"Manual CAN 07","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":153,"name":"Geofence zone 22","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":153,"name":"Manual CAN 08","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":154,"name":"Geofence zone 23","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":154,"name":"Manual CAN 09","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-all"}]
[{"id":155,"name":"Geofence zone 01","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 fmx6-all gh-tat-all fm36-all fm2-5-all FM1100"},{"id":155,"name":"Manual Geofence ID","size":2,"max":49,"note":"zone number less 1","group":"eventual","models":"ft-22"}]
[{"id":156,"name":"Geofence zone 02","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 fmx6-all gh-tat-all fm36-all fm2-5-all FM1100"},{"id":156,"name":"Manual Geofence In-zone event","size":1,"max":1,"values":{"0":"Exit","1":"Enter"},"group":"eventual","models":"ft-22"}]
[{"id":157,"name":"Geofence zone 03","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 fmx6-all gh-tat-all fm36-all fm2-5-all FM1100"},{"id":157,"name":"Manual Geofence Speeding event","size":1,"max":1,"values":{"0":"Speeding stop","1":"Speeding start"},"group":"eventual","models":"ft-22"}]
[{"id":158,"name":"Geofence zone 04","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 fmx6-all gh-tat-all fm36-all fm2-5-all FM1100"}]
[{"id":159,"name":"Geofence zone 05","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 fmx6-all gh-tat-all fm36-all fm2-5-all FM1100"}]
[{"id":160,"name":"DTC Faults","size":1,"group":"can","models":"fmb-53 fm36-all FM1100"},{"id":160,"name":"Geofence zone 06","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":161,"name":"Slope of Arm","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":161,"name":"Geofence zone 07","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":162,"name":"Rotation of Arm","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":162,"name":"Geofence zone 08","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":163,"name":"Eject of Arm","size":2,"multiplier":0.1,"unit":"m","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":163,"name":"Geofence zone 09","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":164,"name":"Horizontal Distance Arm Vehicle","size":2,"multiplier":0.1,"unit":"m","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":164,"name":"Geofence zone 10","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":165,"name":"Height Arm Above Ground","size":2,"multiplier":0.1,"unit":"m","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":165,"name":"Geofence zone 11","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":166,"name":"Drill RPM","size":2,"unit":"rpm","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":166,"name":"Geofence zone 12","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":167,"name":"Amount Of Spread Salt Square Meter","size":2,"multiplier":0.01,"unit":"g/m\\u00b2","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":167,"name":"Geofence zone 13","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":168,"name":"Battery Voltage","size":2,"multiplier":0.1,"unit":"V","group":"can","models":"fmb-61b fm36-all FM1100"},{"id":168,"name":"Geofence zone 14","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":169,"name":"Amount Of Spread Fine Grained Salt","size":4,"multiplier":0.1,"unit":"t","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":169,"name":"Geofence zone 15","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":170,"name":"Amount Of Coarse Grained Salt","size":4,"multiplier":0.1,"unit":"t","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":170,"name":"Geofence zone 16","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":171,"name":"Amount Of Spread DiMix","size":4,"multiplier":0.1,"unit":"t","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":171,"name":"Geofence zone 17","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":172,"name":"Amount Of Spread Coarse Grained Calcium","size":4,"multiplier":0.1,"unit":"m\\u00b3","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":172,"name":"Geofence zone 18","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":173,"name":"Amount Of Spread Calcium Chloride","size":4,"multiplier":0.1,"unit":"m\\u00b3","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":173,"name":"Geofence zone 19","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":174,"name":"Amount Of Spread Sodium Chloride","size":4,"multiplier":0.1,"unit":"m\\u00b3","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":174,"name":"Geofence zone 20","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":175,"name":"Auto Geofence","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM3400 FM1100"}]
[{"id":176,"name":"Amount Of Spread Magnesium Chloride","size":4,"multiplier":0.1,"unit":"m\\u00b3","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":176,"name":"DTC Errors","size":1,"group":"can","models":"fmx6-all"}]
[{"id":177,"name":"Amount Of Spread Gravel","size":4,"multiplier":0.1,"unit":"t","max":16777215,"group":"can","models":"fmb-50 FM1100"},{"id":177,"name":"Event Reserved01","type":"hex","group":"eventual","models":"fmx6-5b"},{"id":177,"name":"Idling","size":1,"max":1,"values":{"0":"Idling stop","1":"Idling start"},"group":"eventual","models":"fm36-all"},{"id":177,"name":"DTC Codes","size":8,"type":"ascii","group":"can","models":"fmx6-2b"}]
[{"id":178,"name":"Amount Of Spread Sand","size":4,"multiplier":0.1,"unit":"t","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":178,"name":"Network Type","size":1,"values":{"0":"3G","1":"2G","2":"4G","3":"LTE Cat M1","4":"LTE Cat NB1","255":"Not available"},"group":"permanent","models":"fmx6-all"}]
[{"id":179,"name":"Digital Output 1","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-14 fm36-all fm2-5-all FM1100"}]
[{"id":180,"name":"Digital Output 2","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-8 fm36-all fm2-5-all FM1100"}]
[{"id":181,"name":"GNSS PDOP","size":2,"multiplier":0.1,"max":500,"group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-all FM1100"}]
[{"id":182,"name":"GNSS HDOP","size":2,"multiplier":0.1,"max":500,"group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-all FM1100"}]
[{"id":183,"name":"Width Pouring Left","size":2,"multiplier":0.01,"unit":"m","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":183,"name":"Drive Recognize","size":1,"max":3,"values":{"0":"Not in motion","1":"In motion","2":"Error","3":"Not available"},"group":"tachograph","models":"fmx6-all"}]
[{"id":184,"name":"Width Pouring Right","size":2,"multiplier":0.01,"unit":"m","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":184,"name":"Driver 1 Working State","size":1,"max":7,"values":"driverActivity4","group":"tachograph","models":"fmx6-6"},{"id":184,"name":"Driver 1 Working State","size":1,"max":5,"values":{"0":"Rest","1":"Driver available","2":"Work","3":"Drive","4":"Error","5":"Not available"},"group":"tachograph","models":"fmx6-2b"}]
[{"id":185,"name":"Salt Spreader Working Hours","size":4,"multiplier":0.1,"unit":"h","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":185,"name":"Driver 2 Working State","size":1,"max":7,"values":"driverActivity4","group":"tachograph","models":"fmx6-6"},{"id":185,"name":"Driver 2 Working State","size":1,"max":5,"values":{"0":"Rest","1":"Driver available","2":"Work","3":"Drive","4":"Error","5":"Not available"},"group":"tachograph","models":"fmx6-2b"}]
[{"id":186,"name":"Distance During Salting","size":4,"multiplier":0.1,"unit":"km","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":186,"name":"Tachograph Over Speed","size":1,"max":3,"group":"tachograph","models":"fmx6-all"}]
[{"id":187,"name":"Load Weight","size":4,"unit":"kg","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":187,"name":"Driver 1 Card Presence","size":1,"max":3,"values":"noCardCardPresentError","group":"tachograph","models":"fmx6-all"}]
[{"id":188,"name":"Retarder Load","size":1,"unit":"%","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":188,"name":"Driver 2 Card Presence","size":1,"max":3,"values":"noCardCardPresentError","group":"tachograph","models":"fmx6-all"}]
[{"id":189,"name":"Cruise Time","size":4,"unit":"min","group":"can","models":"fmb-50 fm36-all FM1100"},{"id":189,"name":"Driver 1 Time Related States","size":1,"max":15,"values":"drivingTimeState","group":"tachograph","models":"fmx6-all"}]
[{"id":190,"name":"Geofence zone 24","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":190,"name":"Driver 2 Time Related States","size":1,"max":15,"values":"drivingTimeState","group":"tachograph","models":"fmx6-all"},{"id":190,"name":"LVCAN CNG Status","size":1,"values":{"0":"Engine not on CNG","1":"Engine on CNG"},"group":"can","models":"fm36-all FM1100"}]
[{"id":191,"name":"Geofence zone 25","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":191,"name":"Vehicle Speed","size":2,"unit":"km/h","group":"tachograph","models":"fmx6-all"},{"id":191,"name":"LVCAN CNG Used","size":4,"multiplier":0.1,"unit":"kg","group":"can","models":"fm36-all FM1100"}]
[{"id":192,"name":"Geofence zone 26","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":192,"name":"Odometer","size":4,"unit":"m","group":"tachograph","models":"fmx6-all"},{"id":192,"name":"LVCAN CNG Level","size":2,"multiplier":0.1,"unit":"%","group":"can","models":"fm36-all FM1100"}]
[{"id":193,"name":"Geofence zone 27","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":193,"name":"Trip Distance","size":4,"unit":"m","group":"tachograph","models":"fmx6-all"},{"id":193,"name":"LVCAN Amount Spread Gravel","size":4,"multiplier":0.1,"unit":"t","group":"can","models":"fm36-all"},{"id":193,"name":"LVCAN Oil level","size":1,"max":1,"values":{"0":"Warning off","1":"Warning on"},"group":"can","models":"FM1100"}]
[{"id":194,"name":"Geofence zone 28","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":194,"name":"Timestamp","size":4,"unit":"s","note":"Unix time","group":"tachograph","models":"fmx6-all"}]
[{"id":195,"name":"Geofence zone 29","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":195,"name":"Driver 1 ID MSB","size":8,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":196,"name":"Geofence zone 30","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":196,"name":"Driver 1 ID LSB","size":8,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":197,"name":"Geofence zone 31","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":197,"name":"Driver 2 ID MSB","size":8,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":198,"name":"Geofence zone 32","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":198,"name":"Driver 2 ID LSB","size":8,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":199,"name":"Trip Odometer","size":4,"unit":"m","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-22"},{"id":199,"name":"Odometer (distance between records)","size":4,"unit":"m","group":"permanent","models":"fm36-all fm2-5-all FM1100"}]
[{"id":200,"name":"Sleep Mode","size":1,"max":4,"values":{"0":"No sleep","1":"GNSS sleep","2":"Deep sleep","3":"Online deep sleep","4":"Ultra deep sleep"},"group":"permanent","models":"fmb-62 gh-tat-all"},{"id":200,"name":"Sleep Mode","size":1,"max":5,"values":{"0":"Normal","3":"Online deep sleep","4":"Deep sleep","5":"Power-off sleep"},"group":"permanent","models":"ft-22"},{"id":200,"name":"Sleep Mode","size":1,"max":3,"values":{"0":"No sleep","1":"Deep sleep","2":"GNSS sleep","3":"Online deep sleep"},"group":"permanent","models":"fmx6-all"},{"id":200,"name":"Deep Sleep","size":1,"max":1,"values":{"0":"No deep sleep","1":"Deep sleep"},"group":"permanent","models":"fm36-all FM3400 FM1100"}]
[{"id":201,"name":"LLS 1 Fuel Level","size":2,"type":"signed","min":-4,"group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":202,"name":"LLS 1 Temperature","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":203,"name":"LLS 2 Fuel Level","size":2,"type":"signed","min":-4,"group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":204,"name":"LLS 2 Temperature","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":205,"name":"GSM Cell ID","size":2,"group":"permanent","models":"fmb-62 gh-tat-all FM3400 FM1100"},{"id":205,"name":"GSM Cell ID","size":4,"group":"permanent","models":"fmx6-all ft-all fm36-all"}]
[{"id":206,"name":"GSM Area Code","size":2,"group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-all fm36-all FM3400 FM1100"}]
[{"id":207,"name":"RFID","size":8,"type":"hex","group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":208,"name":"Geofence zone 33","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":208,"name":"Ultrasonic Software Status 1","size":1,"values":"fuelSensorStates","group":"permanent","models":"fmx6-all"}]
[{"id":209,"name":"Geofence zone 34","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":209,"name":"Ultrasonic Software Status 2","size":1,"values":"fuelSensorStates","group":"permanent","models":"fmx6-all"}]
[{"id":210,"name":"LLS 3 Fuel Level","size":2,"type":"signed","min":-4,"group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":211,"name":"LLS 3 Temperature","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":212,"name":"LLS 4 Fuel Level","size":2,"type":"signed","min":-4,"group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":213,"name":"LLS 4 Temperature","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":214,"name":"LLS 5 Fuel Level","size":2,"type":"signed","min":-4,"group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":215,"name":"LLS 5 Temperature","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-61 fmx6-all"}]
[{"id":216,"name":"Geofence zone 35","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":216,"name":"Total Odometer","size":4,"unit":"m","group":"permanent","models":"fmx6-all"}]
[{"id":217,"name":"Geofence zone 36","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":217,"name":"RFID COM2","size":8,"type":"hex","group":"permanent","models":"fmx6-all"}]
[{"id":218,"name":"Geofence zone 37","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":218,"name":"IMSI","size":8,"group":"permanent","models":"fmx6-all"}]
[{"id":219,"name":"Geofence zone 38","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":219,"name":"CCID Part1","size":8,"type":"ascii","group":"permanent","models":"fmx6-all"}]
[{"id":220,"name":"Geofence zone 39","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":220,"name":"CCID Part2","size":8,"type":"ascii","group":"permanent","models":"fmx6-all"}]
[{"id":221,"name":"Geofence zone 40","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":221,"name":"CCID Part3","size":8,"type":"ascii","group":"permanent","models":"fmx6-all"},{"id":221,"name":"Button","size":1,"group":"eventual","models":"GH3000"}]
[{"id":222,"name":"Geofence zone 41","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":222,"name":"Card 1 Issuing Member State","size":1,"group":"tachograph","models":"fmx6-all"},{"id":222,"name":"SOS","size":1,"max":1,"values":{"0":"No","1":"SOS"},"group":"eventual","models":"GH3000"}]
[{"id":223,"name":"Geofence zone 42","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":223,"name":"Card 2 Issuing Member State","size":1,"group":"tachograph","models":"fmx6-all"}]
[{"id":224,"name":"Geofence zone 43","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":224,"name":"Ultrasonic Fuel Level 1","size":2,"type":"signed","multiplier":0.1,"unit":"mm","min":-15,"group":"permanent","models":"fmx6-all"}]
[{"id":225,"name":"Geofence zone 44","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":225,"name":"Ultrasonic Fuel Level 2","size":2,"type":"signed","multiplier":0.1,"unit":"mm","min":-15,"group":"permanent","models":"fmx6-all"}]
[{"id":226,"name":"Geofence zone 45","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":226,"name":"CNG Status","size":1,"max":1,"values":{"0":"Engine not on CNG","1":"Engine on CNG"},"group":"can","models":"fmx6-all"}]
[{"id":227,"name":"Geofence zone 46","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":227,"name":"CNG Used","size":4,"multiplier":0.1,"unit":"kg","group":"can","models":"fmx6-all"}]
[{"id":228,"name":"Geofence zone 47","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":228,"name":"CNG Level","size":2,"multiplier":0.1,"unit":"%","group":"can","models":"fmx6-all"}]
[{"id":229,"name":"Geofence zone 48","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":229,"name":"AdBlue status","size":1,"max":3,"values":{"0":"Off","1":"Red","2":"Yellow","3":"Info"},"group":"fms","models":"fmx6-6"}]
[{"id":230,"name":"Geofence zone 49","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"}]
[{"id":231,"name":"Geofence zone 50","size":1,"max":3,"values":"leftZoneEnteredZoneOverspeedingEnd","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":231,"name":"Vehicle Registration Number Part1","size":8,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":232,"name":"CNG Status","size":1,"max":1,"group":"can","models":"fmb-53"},{"id":232,"name":"Vehicle Registration Number Part2","size":8,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":233,"name":"CNG Used","size":4,"unit":"kg","max":16772215,"group":"can","models":"fmb-53"},{"id":233,"name":"Vehicle Identification Number Part1","size":8,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":234,"name":"CNG Level","size":1,"unit":"%","max":100,"group":"can","models":"fmb-53"},{"id":234,"name":"Vehicle Identification Number Part2","size":8,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":235,"name":"Oil Level","size":1,"max":1,"group":"can","models":"fmb-50"},{"id":235,"name":"Vehicle Identification Number Part3","size":1,"type":"ascii","group":"tachograph","models":"fmx6-all"}]
[{"id":236,"name":"Alarm","size":1,"max":1,"values":{"0":"Reserved","1":"Alarm"},"group":"eventual","models":"fmb-61 gh-tat-all ft-5b"},{"id":236,"name":"Axis X","size":2,"type":"signed","unit":"mG","min":-8000,"max":8000,"group":"permanent","models":"fmx6-all"}]
[{"id":237,"name":"Network Type","size":1,"max":99,"values":{"0":"3G","1":"GSM","2":"4G","3":"LTE Cat M1","4":"LTE Cat NB1","99":"Unknown"},"group":"permanent","models":"fmb-61 ft-all"},{"id":237,"name":"Axis Y","size":2,"type":"signed","unit":"mG","min":-8000,"max":8000,"group":"permanent","models":"fmx6-all"}]
[{"id":238,"name":"User ID","size":8,"type":"hex","group":"permanent","models":"fmb-62"},{"id":238,"name":"Axis Z","size":2,"type":"signed","unit":"mG","min":-8000,"max":8000,"group":"permanent","models":"fmx6-all"}]
[{"id":239,"name":"Ignition","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM1100"}]
[{"id":240,"name":"Movement","size":1,"max":1,"values":{"0":"Not moving","1":"Moving"},"group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-all FM1100 GH3000"}]
[{"id":241,"name":"Active GSM Operator","size":4,"note":"MCC and MNC in one number","group":"permanent","models":"fmb-62 fmx6-all gh-tat-all ft-all fm36-all fm2-5-all FM1100"}]
[{"id":242,"name":"Fall down detection","size":1,"max":1,"values":{"0":"Not active","1":"Active"},"group":"eventual","models":"gh-tat-all ft-22"},{"id":242,"name":"Data Limit Hit","size":1,"max":1,"values":{"0":"Limit hit, home","1":"Limit hit, roaming"},"group":"eventual","models":"fmx6-all"}]
[{"id":243,"name":"Green driving event duration","size":2,"unit":"ms","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":243,"name":"Idling","size":1,"max":1,"values":{"0":"Moving","1":"Idling"},"group":"eventual","models":"fmx6-all"}]
[{"id":244,"name":"Camera Image Generated","size":4,"group":"eventual","models":"fmx6-6"},{"id":244,"name":"Roaming","size":1,"max":1,"values":"noYes","group":"permanent","models":"GH3000"}]
[{"id":245,"name":"Analog Input 4","size":2,"multiplier":0.001,"unit":"V","max":30000,"group":"permanent","models":"fmx6-all"}]
[{"id":246,"name":"Towing","size":1,"max":1,"values":{"0":"Steady","1":"Towing"},"group":"eventual","models":"fmb-62 fmx6-all gh-tat-all ft-22"}]
[{"id":247,"name":"Crash detection","size":1,"max":8,"values":{"0":"No crash","1":"Crash (calibrated)","2":"Limited trace (uncalibrated)","3":"Limited trace (calibrated)","4":"Full trace (uncalibrated)","5":"Full trace (calibrated)","6":"Crash (uncalibrated)","7":"Fake: pothole","8":"Fake: speed check"},"group":"eventual","models":"fmb-62 fmx6-all gh-tat-all fm36-all"}]
[{"id":248,"name":"Immobilizer","size":1,"max":2,"values":{"0":"No iButton","1":"iButton connected","2":"Authorised iButton"},"group":"eventual","models":"fmb-62 gh-tat-all ft-14b"},{"id":248,"name":"Geofence Zone Over Speeding","size":1,"group":"eventual","models":"fmx6-all"}]
[{"id":249,"name":"Jamming","size":1,"max":1,"values":{"0":"No jamming","1":"Jamming"},"group":"eventual","models":"fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM1100"}]
[{"id":250,"name":"Trip","size":1,"max":9,"values":{"0":"Trip stop","1":"Trip start","2":"Business","3":"Private","4":"Custom status","5":"Custom status","6":"Custom status","7":"Custom status","8":"Custom status","9":"Custom status"},"group":"eventual","models":"fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM1100"}]
[{"id":251,"name":"Idling","size":1,"max":1,"values":{"0":"Moving","1":"Idling"},"group":"eventual","models":"fmb-62 gh-tat-all ft-22"},{"id":251,"name":"Immobilizer","size":1,"max":3,"values":{"0":"No iButton","1":"iButton connected","2":"Authorised iButton","3":"Authorisation timeout"},"group":"eventual","models":"fmx6-all fm36-all FM1100"}]
[{"id":252,"name":"Unplug","size":1,"max":1,"values":{"0":"Battery present","1":"Battery unplugged"},"group":"eventual","models":"fmb-61 gh-tat-all ft-22"},{"id":252,"name":"Authorized Driving","size":1,"max":3,"values":{"0":"No iButton","1":"Authorised iButton","2":"Unauthorised iButton","3":"Authorisation timeout"},"group":"eventual","models":"fmx6-all fm36-all FM1100"}]
[{"id":253,"name":"Green driving type","size":1,"max":10,"values":{"1":"Harsh acceleration","2":"Harsh braking","3":"Harsh cornering"},"group":"eventual","models":"fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM1100"}]
[{"id":254,"name":"Green Driving Value","size":1,"multiplier":0.01,"unit":"G","note":"unit depends on 253 and the source: G, or rad/s when cornering by GNSS","group":"eventual","models":"fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM1100"},{"id":254,"name":"Green Driving Value","size":2,"multiplier":0.01,"unit":"G","max":255,"note":"unit depends on 253 and the source: G, or rad/s when cornering by GNSS","group":"eventual","models":"FMM80A"}]
[{"id":255,"name":"Over Speeding","size":1,"unit":"km/h","group":"eventual","models":"fmb-62 fmx6-all gh-tat-all ft-22 fm36-all FM1100"},{"id":255,"name":"Over Speeding","size":2,"unit":"km/h","group":"eventual","models":"FM3400"}]
[{"id":256,"name":"VIN","length":17,"type":"ascii","group":"obd","models":"fmb-60"},{"id":256,"name":"IBOX Fuel Level","size":1,"multiplier":0.5,"unit":"%","group":"reefer","models":"fmx6-3b"}]
[{"id":257,"name":"Crash trace data","type":"crashTrace","group":"eventual","models":"fmb-62 gh-tat-all"},{"id":257,"name":"Crash trace data","length":1200,"type":"crashTrace","group":"eventual","models":"ft-22"},{"id":257,"name":"Crash Trace Data","length":466,"type":"crashTrace","group":"permanent","models":"fmx6-6"},{"id":257,"name":"IBOX Battery Voltage","size":2,"multiplier":0.05,"unit":"V","group":"reefer","models":"fmx6-3b"}]
[{"id":258,"name":"EcoMaximum","size":8,"type":"axes","unit":"mG","group":"eventual","models":"fmb-61 fmx6-6"},{"id":258,"name":"IBOX Total Electric Hours","size":4,"multiplier":0.05,"unit":"h","group":"reefer","models":"fmx6-3b"}]
[{"id":259,"name":"EcoAverage","size":8,"type":"axes","unit":"mG","group":"eventual","models":"fmb-61 fmx6-6"},{"id":259,"name":"IBOX Total Vehicle Hours","size":4,"multiplier":0.05,"unit":"h","group":"reefer","models":"fmx6-3b"}]
[{"id":260,"name":"EcoDuration","size":2,"unit":"ms","group":"eventual","models":"fmb-61 fmx6-6"},{"id":260,"name":"IBOX Total Engine Hours","size":4,"multiplier":0.05,"unit":"h","group":"reefer","models":"fmx6-3b"}]
[{"id":261,"name":"IBOX Zone 1 Alarm Type","size":1,"max":15,"values":"engineAlarms","group":"reefer","models":"fmx6-3b"}]
[{"id":262,"name":"Digital Input 4","size":1,"max":1,"values":"offOn","group":"permanent","models":"gh-tat-all ft-4b"},{"id":262,"name":"IBOX Zone 1 Alarm Code","size":1,"group":"reefer","models":"fmx6-3b"}]
[{"id":263,"name":"BT Status","size":1,"max":4,"values":{"0":"Disabled","1":"Enabled, nothing connected","2":"Connected, BTv3","3":"Connected, BLE","4":"Connected, BLE + BT"},"group":"permanent","models":"fmb-62 gh-tat-all"},{"id":263,"name":"IBOX Zone 1 Return Air Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":264,"name":"Barcode ID","type":"ascii","group":"permanent","models":"fmb-62"},{"id":264,"name":"IBOX Zone 1 Supply Air Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":265,"name":"IBOX Zone 1 Temperature Setpoint","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":266,"name":"IBOX Zone 1 Evaporator Coil Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":267,"name":"IBOX Zone 1 Return Air Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":268,"name":"IBOX Zone 1 Supply Air Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":269,"name":"Escort LLS Temperature #1","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-12"},{"id":269,"name":"Escort LLS Temperature #1","size":2,"type":"signed","unit":"\\u00b0C","min":-128,"max":127,"group":"permanent","models":"fmb-7"},{"id":269,"name":"IBOX Zone 1 Operating Mode","size":1,"values":"reeferModes","textShift":5,"group":"reefer","models":"fmx6-3b"}]
[{"id":270,"name":"BLE Fuel Level #1","size":2,"group":"ble","models":"fmb-62"},{"id":270,"name":"IBOX Zone 2 Alarm Type","size":1,"max":15,"values":"engineAlarms","group":"reefer","models":"fmx6-3b"}]
[{"id":271,"name":"Escort LLS Battery Voltage #1","size":2,"multiplier":0.01,"unit":"V","group":"permanent","models":"fmb-12"},{"id":271,"name":"IBOX Zone 2 Alarm Code","size":1,"group":"reefer","models":"fmx6-3b"}]
[{"id":272,"name":"Escort LLS Temperature #2","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-12"},{"id":272,"name":"Escort LLS Temperature #2","size":2,"type":"signed","unit":"\\u00b0C","min":-128,"max":127,"group":"permanent","models":"fmb-7"},{"id":272,"name":"IBOX Zone 2 Return Air Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":273,"name":"BLE Fuel Level #2","size":2,"group":"ble","models":"fmb-62"},{"id":273,"name":"IBOX Zone 2 Supply Air Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":274,"name":"Escort LLS Battery Voltage #2","size":2,"multiplier":0.01,"unit":"V","group":"permanent","models":"fmb-12"},{"id":274,"name":"IBOX Zone 2 Temperature Setpoint","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":275,"name":"Escort LLS Temperature #3","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-12"},{"id":275,"name":"Escort LLS Temperature #3","size":2,"type":"signed","unit":"\\u00b0C","min":-128,"max":127,"group":"permanent","models":"fmb-7"},{"id":275,"name":"IBOX Zone 2 Evaporator Coil Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":276,"name":"BLE Fuel Level #3","size":2,"group":"ble","models":"fmb-62"},{"id":276,"name":"IBOX Zone 2 Return Air Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":277,"name":"Escort LLS Battery Voltage #3","size":2,"multiplier":0.01,"unit":"V","group":"permanent","models":"fmb-12"},{"id":277,"name":"IBOX Zone 2 Supply Air Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":278,"name":"Escort LLS Temperature #4","size":1,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmb-12"},{"id":278,"name":"Escort LLS Temperature #4","size":2,"type":"signed","unit":"\\u00b0C","min":-128,"max":127,"group":"permanent","models":"fmb-7"},{"id":278,"name":"IBOX Zone 2 Operating Mode","size":1,"values":"reeferModes","textShift":5,"group":"reefer","models":"fmx6-3b"}]
[{"id":279,"name":"BLE Fuel Level #4","size":2,"group":"ble","models":"fmb-62"},{"id":279,"name":"IBOX Zone 3 Alarm Type","size":1,"max":15,"values":"engineAlarms","group":"reefer","models":"fmx6-3b"}]
[{"id":280,"name":"Escort LLS Battery Voltage #4","size":2,"multiplier":0.01,"unit":"V","group":"permanent","models":"fmb-12"},{"id":280,"name":"IBOX Zone 3 Alarm Code","size":1,"group":"reefer","models":"fmx6-3b"}]
[{"id":281,"name":"Fault Codes","type":"faultCodes","group":"obd","models":"fmb-60"},{"id":281,"name":"IBOX Zone 3 Return Air Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":282,"name":"Fault Codes","type":"faultCodes","group":"can","models":"fmb-50"},{"id":282,"name":"IBOX Zone 3 Supply Air Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":283,"name":"Driving State","size":1,"max":3,"values":{"1":"Ignition on","2":"Driving","3":"Ignition off"},"group":"eventual","models":"fmb-61"},{"id":283,"name":"IBOX Zone 3 Temperature Setpoint","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":284,"name":"Driving Records","size":2,"group":"eventual","models":"fmb-61"},{"id":284,"name":"IBOX Zone 3 Evaporator Coil Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":285,"name":"Blood alcohol content","size":2,"type":"bloodAlcohol","group":"eventual","models":"fmb-61"},{"id":285,"name":"IBOX Zone 3 Return Air Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":286,"name":"GSM Signal RX 0","size":1,"max":63,"group":"permanent","models":"gh-tat-all"},{"id":286,"name":"IBOX Zone 3 Supply Air Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-3b"}]
[{"id":287,"name":"GSM Cell LAC 1","size":2,"max":65534,"group":"permanent","models":"gh-tat-all"},{"id":287,"name":"IBOX Zone 3 Operating Mode","size":1,"values":"reeferModes","textShift":5,"group":"reefer","models":"fmx6-3b"}]
[{"id":288,"name":"GSM Cell ID 1","size":2,"group":"permanent","models":"gh-tat-all"},{"id":288,"name":"ME Sound Type","size":1,"max":7,"values":{"0":"Silent","1":"LWD left","2":"LWD right","3":"HW 1","4":"TSR","5":"UFCW","6":"FCW + PCW","7":"Pedestrian in danger zone"},"group":"camera","models":"fmx6-6"}]
[{"id":289,"name":"GSM Signal RX 1","size":1,"max":63,"group":"permanent","models":"gh-tat-all"},{"id":289,"name":"ME Pedestrians in Danger Zone","size":1,"max":1,"values":{"0":"No pedestrian in zone","1":"Pedestrian in danger zone"},"group":"camera","models":"fmx6-6"}]
[{"id":290,"name":"GSM Cell LAC 2","size":2,"max":65534,"group":"permanent","models":"gh-tat-all"},{"id":290,"name":"ME Pedestrians in Forward Collision Warning","size":1,"max":1,"values":"noWarningWarning","group":"camera","models":"fmx6-6"}]
[{"id":291,"name":"GSM Cell ID 2","size":2,"group":"permanent","models":"gh-tat-all"},{"id":291,"name":"ME Time Indicator","size":1,"max":2,"values":{"0":"Day","1":"Dusk","2":"Night"},"group":"camera","models":"fmx6-6"}]
[{"id":292,"name":"GSM Signal RX 2","size":1,"max":63,"group":"permanent","models":"gh-tat-all"},{"id":292,"name":"ME Error Valid","size":1,"max":1,"values":{"0":"Error","1":"No error"},"group":"camera","models":"fmx6-6"}]
[{"id":293,"name":"GSM Cell LAC 3","size":2,"max":65534,"group":"permanent","models":"gh-tat-all"},{"id":293,"name":"ME Error Code","size":1,"max":127,"group":"camera","models":"fmx6-6"}]
[{"id":294,"name":"GSM Cell ID 3","size":2,"group":"permanent","models":"gh-tat-all"},{"id":294,"name":"ME Zero Speed","size":1,"max":1,"values":{"0":"Moving","1":"Stopped"},"group":"camera","models":"fmx6-6"}]
[{"id":295,"name":"GSM Signal RX 3","size":1,"max":63,"group":"permanent","models":"gh-tat-all"},{"id":295,"name":"ME Headway Valid","size":1,"max":1,"values":{"0":"Headway not valid","1":"Headway valid"},"group":"camera","models":"fmx6-6"}]
[{"id":296,"name":"GSM Cell LAC 4","size":2,"max":65534,"group":"permanent","models":"gh-tat-all"},{"id":296,"name":"ME Headway Measurement","size":1,"multiplier":0.1,"unit":"s","max":99,"group":"camera","models":"fmx6-6"}]
[{"id":297,"name":"GSM Cell ID 4","size":2,"group":"permanent","models":"gh-tat-all"},{"id":297,"name":"ME LDW Off","size":1,"max":1,"values":{"0":"Enabled","1":"Disabled"},"group":"camera","models":"fmx6-6"}]
[{"id":298,"name":"GSM Signal RX 4","size":1,"max":63,"group":"permanent","models":"gh-tat-all"},{"id":298,"name":"ME Left LDW On","size":1,"max":1,"values":"noWarningWarning","group":"camera","models":"fmx6-6"}]
[{"id":299,"name":"ME Right LDW On","size":1,"max":1,"values":"noWarningWarning","group":"camera","models":"fmx6-6"}]
[{"id":300,"name":"ME Maintenance","size":1,"max":1,"values":{"0":"No error","1":"Error"},"group":"camera","models":"fmx6-6"}]
[{"id":301,"name":"ME Fail Safe","size":1,"max":1,"values":{"0":"Fail-safe off","1":"Fail-safe on"},"group":"camera","models":"fmx6-6"}]
[{"id":302,"name":"ME FCW On","size":1,"max":1,"values":"disabledEnabled","group":"camera","models":"fmx6-6"}]
[{"id":303,"name":"Instant Movement","size":1,"max":1,"values":"noYes","group":"permanent","models":"fmb-62 gh-tat-all ft-22"},{"id":303,"name":"ME TSR Enabled","size":1,"max":1,"values":"disabledEnabled","group":"camera","models":"fmx6-6"}]
[{"id":304,"name":"Vehicles Range On Battery","size":4,"unit":"m","max":16777215,"group":"can","models":"fmb-50"},{"id":304,"name":"ME Headway Warning Repeat Enabled","size":1,"max":1,"values":"disabledEnabled","group":"camera","models":"fmx6-6"}]
[{"id":305,"name":"Vehicles Range On Additional Fuel","size":4,"unit":"m","max":16777215,"group":"can","models":"fmb-50"},{"id":305,"name":"ME Headway Warning Level","size":1,"max":2,"values":{"0":"No vehicle ahead","1":"Vehicle ahead, headway ok","2":"Vehicle ahead, headway short"},"group":"camera","models":"fmx6-6"}]
[{"id":306,"name":"BLE Fuel Frequency #1","size":4,"max":2147483647,"group":"ble","models":"fmb-62"},{"id":306,"name":"ME TSR Warning Level","size":1,"max":7,"values":{"0":"Within limit","1":"Over by 0-5 km/h","2":"Over by 5-10 km/h","3":"Over by 10-15 km/h","4":"Over by 15-20 km/h","5":"Over by 20-25 km/h","6":"Over by 25-30 km/h","7":"Over by 30 km/h+"},"group":"camera","models":"fmx6-6"}]
[{"id":307,"name":"BLE Fuel Frequency #2","size":4,"max":2147483647,"group":"ble","models":"fmb-62"},{"id":307,"name":"ME Tamper Alert","size":1,"max":1,"values":{"0":"No tamper alert","1":"Tamper alert"},"group":"camera","models":"fmx6-6"}]
[{"id":308,"name":"BLE Fuel Frequency #3","size":4,"max":2147483647,"group":"ble","models":"fmb-62"},{"id":308,"name":"ME High Beam","size":1,"max":1,"values":"offOn","group":"camera","models":"fmx6-6"}]
[{"id":309,"name":"BLE Fuel Frequency #4","size":4,"max":2147483647,"group":"ble","models":"fmb-62"},{"id":309,"name":"ME Low Beam","size":1,"max":1,"values":"offOn","group":"camera","models":"fmx6-6"}]
[{"id":310,"name":"Movement Event","size":1,"max":1,"values":{"0":"Movement","1":"No movement"},"group":"eventual","models":"gh-tat-all"},{"id":310,"name":"ME Wipers","size":1,"max":1,"values":"offOn","group":"camera","models":"fmx6-6"}]
[{"id":311,"name":"ME Right Signal","size":1,"max":1,"values":"offOn","group":"camera","models":"fmx6-6"}]
[{"id":312,"name":"ME Left Signal","size":1,"max":1,"values":"offOn","group":"camera","models":"fmx6-6"}]
[{"id":313,"name":"ME Brake Signal","size":1,"max":1,"values":"offOn","group":"camera","models":"fmx6-6"}]
[{"id":314,"name":"ME Wipers Available","size":1,"max":1,"group":"camera","models":"fmx6-6"}]
[{"id":315,"name":"ME Low Beam Available","size":1,"max":1,"group":"camera","models":"fmx6-6"}]
[{"id":316,"name":"ME High Beam Available","size":1,"max":1,"group":"camera","models":"fmx6-6"}]
[{"id":317,"name":"Crash event counter","size":1,"group":"eventual","models":"fmb-62"},{"id":317,"name":"ME Speed Available","size":1,"max":1,"group":"camera","models":"fmx6-6"}]
[{"id":318,"name":"GNSS Jamming","size":1,"max":2,"values":{"0":"No jamming","1":"Warning","2":"Critical"},"group":"eventual","models":"fmb-59"},{"id":318,"name":"ME Speed","size":1,"unit":"km/h","group":"camera","models":"fmx6-6"}]
[{"id":319,"name":"ME TSR 1","size":8,"group":"camera","models":"fmx6-6"}]
[{"id":320,"name":"ME TSR 2","size":8,"group":"camera","models":"fmx6-6"}]
[{"id":321,"name":"ME TSR 3","size":8,"group":"camera","models":"fmx6-6"}]
[{"id":322,"name":"ME TSR 4","size":8,"group":"camera","models":"fmx6-6"}]
[{"id":323,"name":"ME TSR 5","size":8,"group":"camera","models":"fmx6-6"}]
[{"id":324,"name":"ME TSR 6","size":8,"group":"camera","models":"fmx6-6"}]
[{"id":325,"name":"VIN","length":17,"type":"ascii","group":"can","models":"fmb-55"},{"id":325,"name":"ME TSR 7","size":8,"group":"camera","models":"fmx6-6"}]
[{"id":326,"name":"ME TSR VO","size":8,"group":"camera","models":"fmx6-6"}]
[{"id":327,"name":"UL202-02 Sensor Fuel level","size":2,"type":"signed","multiplier":0.1,"unit":"mm","min":-150,"group":"permanent","models":"fmb-61"},{"id":327,"name":"Geofence zone 21","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":328,"name":"Geofence zone 22","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":329,"name":"AIN Speed","size":2,"group":"permanent","models":"fmb-61"},{"id":329,"name":"Geofence zone 23","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":330,"name":"Geofence zone 24","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":331,"name":"BLE 1 Custom #1","type":"hex","group":"ble","models":"fmb-62"},{"id":331,"name":"Geofence zone 25","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":331,"name":"BLE 1 Custom #1","length":256,"type":"hex","group":"ble","models":"gh-tat-all"}]
[{"id":332,"name":"BLE 2 Custom #1","type":"hex","group":"ble","models":"fmb-62"},{"id":332,"name":"Geofence zone 26","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":332,"name":"BLE 2 Custom #1","length":256,"type":"hex","group":"ble","models":"gh-tat-all"}]
[{"id":333,"name":"BLE 3 Custom #1","type":"hex","group":"ble","models":"fmb-62"},{"id":333,"name":"Geofence zone 27","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":333,"name":"BLE 3 Custom #1","length":256,"type":"hex","group":"ble","models":"gh-tat-all"}]
[{"id":334,"name":"BLE 4 Custom #1","type":"hex","group":"ble","models":"fmb-62"},{"id":334,"name":"Geofence zone 28","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":334,"name":"BLE 4 Custom #1","length":256,"type":"hex","group":"ble","models":"gh-tat-all"}]
[{"id":335,"name":"BLE Luminosity #1","size":2,"unit":"lx","group":"ble","models":"fmb-62"},{"id":335,"name":"Geofence zone 29","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":336,"name":"BLE Luminosity #2","size":2,"unit":"lx","group":"ble","models":"fmb-62"},{"id":336,"name":"Geofence zone 30","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":337,"name":"BLE Luminosity #3","size":2,"unit":"lx","group":"ble","models":"fmb-62"},{"id":337,"name":"Geofence zone 31","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":338,"name":"BLE Luminosity #4","size":2,"unit":"lx","group":"ble","models":"fmb-62"},{"id":338,"name":"Geofence zone 32","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":339,"name":"Geofence zone 33","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":339,"name":"Serial number","length":14,"type":"ascii","group":"scooter","models":"TST100"}]
[{"id":340,"name":"Geofence zone 34","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":340,"name":"Master control FW version[1]","size":2,"note":"upper 4 bits: board, lower 12: firmware","group":"scooter","models":"TST100"}]
[{"id":341,"name":"Geofence zone 35","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":341,"name":"Error","size":1,"min":10,"max":50,"group":"scooter","models":"TST100"}]
[{"id":342,"name":"Geofence zone 36","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":342,"name":"Alarm code","size":1,"min":9,"max":12,"values":{"9":"Pushed while locked","12":"High brake recoil energy"},"group":"scooter","models":"TST100"}]
[{"id":343,"name":"Geofence zone 37","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":344,"name":"Geofence zone 38","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":344,"name":"Lock status","size":1,"max":1,"values":"unlockedLocked","group":"scooter","models":"TST100"}]
[{"id":345,"name":"Geofence zone 39","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":345,"name":"Buzzer alarm status","size":1,"max":1,"values":{"0":"Buzzer off","1":"Buzzer on"},"group":"scooter","models":"TST100"}]
[{"id":346,"name":"Geofence zone 40","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":346,"name":"External battery status","size":1,"max":1,"values":{"0":"No external battery","1":"External battery connected"},"group":"scooter","models":"TST100"}]
[{"id":347,"name":"Geofence zone 41","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":347,"name":"Charging status","size":1,"max":1,"values":"notChargingCharging","group":"scooter","models":"TST100"}]
[{"id":348,"name":"Geofence zone 42","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"}]
[{"id":349,"name":"Geofence zone 43","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":349,"name":"Current operation mode","size":1,"max":2,"values":{"0":"Normal","1":"ECO","2":"Sport"},"group":"scooter","models":"TST100"}]
[{"id":350,"name":"Geofence zone 44","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":350,"name":"Internal battery voltage","size":2,"multiplier":0.001,"unit":"V","max":42000,"group":"scooter","models":"TST100"}]
[{"id":351,"name":"Geofence zone 45","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":351,"name":"External battery voltage","size":2,"multiplier":0.001,"unit":"V","max":42000,"group":"scooter","models":"TST100"}]
[{"id":352,"name":"Geofence zone 46","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":352,"name":"Battery percentage","size":1,"unit":"%","max":100,"group":"scooter","models":"TST100"}]
[{"id":353,"name":"Geofence zone 47","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":353,"name":"Actual remaining mileage","size":4,"unit":"m","max":327670,"group":"scooter","models":"TST100"}]
[{"id":354,"name":"Geofence zone 48","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":354,"name":"Predicted remaining mileage","size":4,"unit":"m","max":327670,"group":"scooter","models":"TST100"}]
[{"id":355,"name":"Geofence zone 49","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":355,"name":"Speed","size":1,"unit":"km/h","group":"scooter","models":"TST100"}]
[{"id":356,"name":"Geofence zone 50","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-all"},{"id":356,"name":"Total mileage","size":4,"unit":"m","max":2147483647,"group":"scooter","models":"TST100"}]
[{"id":357,"name":"Brake Pedal Position","size":1,"unit":"%","max":100,"group":"fms","models":"fmx6-6"},{"id":357,"name":"Single mileage","size":4,"unit":"m","max":327670,"group":"scooter","models":"TST100"}]
[{"id":358,"name":"Custom scenario 1","size":1,"max":1,"values":"inactiveActive","group":"eventual","models":"fmx6-all ft-22"},{"id":358,"name":"Total operation time","size":4,"unit":"s","max":2147483647,"group":"scooter","models":"TST100"}]
[{"id":359,"name":"Custom scenario 2","size":1,"max":1,"values":"inactiveActive","group":"eventual","models":"fmx6-all ft-22"},{"id":359,"name":"Total riding time","size":4,"unit":"s","max":2147483647,"group":"scooter","models":"TST100"}]
[{"id":360,"name":"Custom scenario 3","size":1,"max":1,"values":"inactiveActive","group":"eventual","models":"fmx6-all ft-22"},{"id":360,"name":"Single operation time","unit":"s","max":327670,"group":"scooter","models":"TST100"}]
[{"id":361,"name":"Custom Scenario 4","size":1,"max":1,"group":"eventual","models":"fmx6-all"},{"id":361,"name":"Single riding time","unit":"s","max":327670,"group":"scooter","models":"TST100"}]
[{"id":362,"name":"Trace Order","size":2,"group":"eventual","models":"fmx6-2b"},{"id":362,"name":"Body temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-32767,"group":"scooter","models":"TST100"}]
[{"id":363,"name":"Internal battery temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-32767,"group":"scooter","models":"TST100"}]
[{"id":364,"name":"Internal battery temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-32767,"group":"scooter","models":"TST100"}]
[{"id":365,"name":"External battery temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-32767,"group":"scooter","models":"TST100"}]
[{"id":366,"name":"Supply voltage","size":2,"multiplier":0.001,"unit":"V","max":32767,"group":"scooter","models":"TST100"}]
[{"id":367,"name":"External battery temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-32767,"group":"scooter","models":"TST100"}]
[{"id":369,"name":"Average speed","size":2,"unit":"km/h","group":"scooter","models":"TST100"}]
[{"id":370,"name":"External battery FW version[1]","size":2,"group":"scooter","models":"TST100"}]
[{"id":371,"name":"Internal battery FW version[1]","size":2,"group":"scooter","models":"TST100"}]
[{"id":372,"name":"Instrument panel FW version[1]","size":2,"group":"scooter","models":"TST100"}]
[{"id":374,"name":"Internal battery capacity","size":1,"unit":"%","max":100,"group":"scooter","models":"TST100"}]
[{"id":375,"name":"External battery capacity","size":1,"unit":"%","max":100,"group":"scooter","models":"TST100"}]
[{"id":377,"name":"Cable lock FW version","size":2,"group":"scooter","models":"TST100"}]
[{"id":380,"name":"Digital output 3","size":1,"max":1,"values":"offOn","group":"permanent","models":"fmb-61 ft-6"},{"id":380,"name":"Manual CAN 10","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":381,"name":"Ground Sense","size":1,"max":1,"values":"noYes","group":"permanent","models":"fmb-61"},{"id":381,"name":"Manual CAN 11","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":382,"name":"Manual CAN 12","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":383,"name":"AXL Calibration Status","size":1,"max":3,"values":{"0":"No calibration","1":"Calibrated","2":"Not configured","3":"Fully calibrated"},"group":"permanent","models":"fmb-62b ft-22"},{"id":383,"name":"Manual CAN 13","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":384,"name":"Manual CAN 14","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":385,"name":"Beacon","type":"beaconList","group":"permanent","models":"fmb-62 gh-tat-all"},{"id":385,"name":"Manual CAN 15","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":386,"name":"Time from last fix","size":2,"unit":"s","group":"permanent","models":"gh-tat-all ft-all"},{"id":386,"name":"Manual CAN 16","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":387,"name":"ISO6709 Coordinates","length":34,"type":"iso6709","group":"permanent","models":"fmb-62 gh-tat-all"},{"id":387,"name":"Manual CAN 17","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":388,"name":"Module ID 17B","length":17,"type":"hex","group":"can","models":"fmb-53"},{"id":388,"name":"Manual CAN 18","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":389,"name":"OBD OEM Total Mileage","size":4,"unit":"km","group":"obdOem","models":"fmb-56c"},{"id":389,"name":"Button Click","size":1,"values":"buttonActions","group":"eventual","models":"gh-tat-all"},{"id":389,"name":"Manual CAN 19","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"}]
[{"id":390,"name":"OBD OEM Fuel Level","size":4,"multiplier":0.1,"unit":"l","group":"obdOem","models":"fmb-56c"},{"id":390,"name":"Power Event","size":1,"max":1,"values":{"0":"Turned on","1":"Turned off"},"group":"eventual","models":"gh-tat-all"},{"id":390,"name":"External Sensor Temperature 0","size":2,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmx6-2b"}]
[{"id":391,"name":"Private mode","size":1,"values":{"0":"Business","1":"Private"},"group":"eventual","models":"fmb-62 ft-22"},{"id":391,"name":"External Sensor Temperature 1","size":2,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmx6-2b"}]
[{"id":392,"name":"Button Click","size":1,"min":17,"max":83,"values":"buttonActions","group":"eventual","models":"gh-tat-all ft-2c"},{"id":392,"name":"External Sensor Temperature 2","size":2,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmx6-2b"}]
[{"id":393,"name":"External Sensor Temperature 3","size":2,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmx6-2b"},{"id":393,"name":"Eco speed limit","size":1,"unit":"km/h","min":5,"max":30,"group":"scooter","models":"TST100"}]
[{"id":394,"name":"External Sensor Temperature 4","size":2,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmx6-2b"},{"id":394,"name":"Sport speed limit","size":1,"unit":"km/h","min":5,"max":30,"group":"scooter","models":"TST100"}]
[{"id":395,"name":"External Sensor Temperature 5","size":2,"type":"signed","unit":"\\u00b0C","group":"permanent","models":"fmx6-2b"}]
[{"id":396,"name":"SECO","max":2,"values":{"0":"Off","1":"Pulsing","2":"On"},"group":"eventual","models":"ft-8b"},{"id":396,"name":"Battery lock status","size":1,"max":1,"group":"scooter","models":"TST100"}]
[{"id":397,"name":"Cable lock Status","size":1,"max":2,"group":"scooter","models":"TST100"}]
[{"id":399,"name":"Time To First Fix","unit":"s","max":4294967295,"group":"permanent","models":"gh-tat-all"}]
[{"id":400,"name":"Distance to Next Service","size":4,"group":"can","models":"fmb-60d"},{"id":400,"name":"Amber Alert state","size":1,"max":4,"values":{"0":"Off","1":"On, countdown started","2":"Countdown restarted","3":"Alarm","4":"On, no countdown"},"group":"eventual","models":"gh-tat-all"}]
[{"id":401,"name":"Amber Alert timer value","size":2,"unit":"s","group":"eventual","models":"gh-tat-all"}]
[{"id":402,"name":"OEM Distance Until Service","size":4,"unit":"km","group":"obdOem","models":"fmb-51c"}]
[{"id":403,"name":"Driver Name","length":35,"type":"ascii","group":"permanent","models":"fmb-61"},{"id":403,"name":"Heart Rate Alert","size":1,"unit":"bpm","group":"eventual","models":"gh-tat-all"}]
[{"id":404,"name":"Driver card license type","size":1,"max":8,"values":{"0":"None","1":"B.1","2":"B.2","3":"B.3","4":"B.4","5":"T.1","6":"T.2","7":"T.3","8":"T.4"},"group":"permanent","models":"fmb-61"}]
[{"id":405,"name":"Driver Gender","size":1,"max":2,"values":{"0":"None","1":"Male","2":"Female"},"group":"permanent","models":"fmb-61"}]
[{"id":406,"name":"Driver Card ID","size":4,"group":"permanent","models":"fmb-61"}]
[{"id":407,"name":"Driver card expiration date","max":9999,"group":"permanent","models":"fmb-61"}]
[{"id":408,"name":"Driver Card place of issue","size":4,"max":65535,"group":"permanent","models":"fmb-61"}]
[{"id":409,"name":"Driver Status Event","size":1,"max":2,"values":{"0":"Registered","1":"Deregistered","2":"Swapping"},"group":"permanent","models":"fmb-61"}]
[{"id":410,"name":"OEM Battery charge state","size":1,"max":1,"values":"notChargingCharging","group":"obdOem","models":"fmb-48"}]
[{"id":411,"name":"OEM Battery charge level","size":1,"unit":"%","max":100,"group":"obdOem","models":"fmb-56c"}]
[{"id":412,"name":"OEM Battery power consumption","size":2,"unit":"kWh/100km","group":"obdOem","models":"fmb-48"}]
[{"id":413,"name":"Tire 4","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":414,"name":"Tire 5","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":415,"name":"Tire 6","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":416,"name":"Tire 7","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":417,"name":"Tire 8","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":418,"name":"Tire 9","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":419,"name":"Tire 10","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":420,"name":"Tire 11","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":421,"name":"Tire 12","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":422,"name":"Tire 13","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":423,"name":"Tire 14","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":424,"name":"Tire 15","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":425,"name":"Tire 16","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":426,"name":"Tire 17","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":427,"name":"Tire 18","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":428,"name":"Tire 19","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":429,"name":"Tire 20","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":430,"name":"Tire 21","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":431,"name":"Tire 22","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":432,"name":"Tire 23","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":433,"name":"Tire 24","size":8,"type":"hex","group":"tpms","models":"fmx6-3b"}]
[{"id":449,"name":"Ignition On Counter","size":4,"unit":"s","max":2147483647,"group":"eventual","models":"fmb-62 fmx6-3c ft-22"},{"id":449,"name":"Ignition On Counter value","unit":"s","max":2147483647,"group":"permanent","models":"gh-tat-all"}]
[{"id":450,"name":"CNG Level Kg","size":2,"multiplier":10,"unit":"kg","group":"can","models":"fmb-49"}]
[{"id":451,"name":"BLE RFID #1","size":8,"type":"hex","group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":452,"name":"BLE RFID #2","size":8,"type":"hex","group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":453,"name":"BLE RFID #3","size":8,"type":"hex","group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":454,"name":"BLE RFID #4","size":8,"type":"hex","group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":455,"name":"BLE Button 1 state #1","size":1,"max":1,"group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":456,"name":"BLE Button 1 state #2","size":1,"max":1,"group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":457,"name":"BLE Button 1 state #3","size":1,"max":1,"group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":458,"name":"BLE Button 1 state #4","size":1,"max":1,"group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":459,"name":"BLE Button 2 state #1","size":1,"max":1,"group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":460,"name":"BLE Button 2 state #2","size":1,"max":1,"group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":461,"name":"BLE Button 2 state #3","size":1,"max":1,"group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":462,"name":"BLE Button 2 state #4","size":1,"max":1,"group":"permanent","models":"fmb-64 gh-tat-3"}]
[{"id":463,"name":"BLE 1 Custom #2","size":4,"group":"ble","models":"fmb-62"},{"id":463,"name":"BLE1 EYE sensor lost alarm","size":2,"type":"hex","group":"eventual","models":"gh-tat-all"},{"id":463,"name":"BLE 1 Custom #2","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":463,"name":"BLE 1 Custom #2","size":8,"max":4294967295,"group":"ble","models":"fmb-5"}]
[{"id":464,"name":"BLE 1 Custom #3","size":4,"group":"ble","models":"fmb-62"},{"id":464,"name":"BLE 1 Custom #3","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":464,"name":"BLE 1 Custom #3","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":465,"name":"BLE 1 Custom #4","size":4,"group":"ble","models":"fmb-62"},{"id":465,"name":"BLE 1 Custom #4","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":465,"name":"BLE 1 Custom #4","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":466,"name":"BLE 1 Custom #5","size":4,"group":"ble","models":"fmb-62"},{"id":466,"name":"BLE 1 Custom #5","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":466,"name":"BLE 1 Custom #5","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":467,"name":"BLE 2 Custom #2","size":4,"group":"ble","models":"fmb-62"},{"id":467,"name":"BLE2 EYE sensor lost alarm","size":2,"type":"hex","group":"eventual","models":"gh-tat-all"},{"id":467,"name":"BLE 2 Custom #2","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":467,"name":"BLE 2 Custom #2","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":468,"name":"BLE 2 Custom #3","size":4,"group":"ble","models":"fmb-62"},{"id":468,"name":"BLE 2 Custom #3","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":468,"name":"BLE 2 Custom #3","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":469,"name":"BLE 2 Custom #4","size":4,"group":"ble","models":"fmb-62"},{"id":469,"name":"BLE 2 Custom #4","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":469,"name":"BLE 2 Custom #4","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":470,"name":"BLE 2 Custom #5","size":4,"group":"ble","models":"fmb-62"},{"id":470,"name":"BLE 2 Custom #5","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":470,"name":"BLE 2 Custom #5","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":471,"name":"BLE 3 Custom #2","size":4,"group":"ble","models":"fmb-62"},{"id":471,"name":"BLE3 EYE sensor lost alarm","size":2,"type":"hex","group":"eventual","models":"gh-tat-all"},{"id":471,"name":"BLE 3 Custom #2","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":471,"name":"BLE 3 Custom #2","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":472,"name":"BLE 3 Custom #3","size":4,"group":"ble","models":"fmb-62"},{"id":472,"name":"BLE 3 Custom #3","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":472,"name":"BLE 3 Custom #3","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":473,"name":"BLE 3 Custom #4","size":4,"group":"ble","models":"fmb-62"},{"id":473,"name":"BLE 3 Custom #4","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":473,"name":"BLE 3 Custom #4","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":474,"name":"BLE 3 Custom #5","size":4,"group":"ble","models":"fmb-62"},{"id":474,"name":"BLE 3 Custom #5","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":474,"name":"BLE 3 Custom #5","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":475,"name":"BLE 4 Custom #2","size":4,"group":"ble","models":"fmb-62"},{"id":475,"name":"BLE4 EYE sensor lost alarm","size":2,"type":"hex","group":"eventual","models":"gh-tat-all"},{"id":475,"name":"BLE 4 Custom #2","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":475,"name":"BLE 4 Custom #2","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":476,"name":"BLE 4 Custom #3","size":4,"group":"ble","models":"fmb-62"},{"id":476,"name":"BLE 4 Custom #3","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":476,"name":"BLE 4 Custom #3","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":477,"name":"BLE 4 Custom #4","size":4,"group":"ble","models":"fmb-62"},{"id":477,"name":"BLE 4 Custom #4","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":477,"name":"BLE 4 Custom #4","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":478,"name":"BLE 4 Custom #5","size":4,"group":"ble","models":"fmb-62"},{"id":478,"name":"BLE 4 Custom #5","length":256,"type":"hex","group":"ble","models":"gh-tat-all"},{"id":478,"name":"BLE 4 Custom #5","size":8,"max":4294967295,"group":"ble","models":"fmb-7"}]
[{"id":483,"name":"UL202-02 Sensor Status","size":1,"group":"permanent","models":"fmb-61"},{"id":483,"name":"Impulse Counter 2","size":4,"group":"permanent","models":"fmx6-6"}]
[{"id":484,"name":"External Sensor Temperature 1","size":2,"type":"signed","unit":"\\u00b0C","group":"euroscan","models":"fmx6-6"}]
[{"id":485,"name":"External Sensor Temperature 2","size":2,"type":"signed","unit":"\\u00b0C","group":"euroscan","models":"fmx6-6"}]
[{"id":486,"name":"External Sensor Temperature 3","size":2,"type":"signed","unit":"\\u00b0C","group":"euroscan","models":"fmx6-6"}]
[{"id":487,"name":"External Sensor Temperature 4","size":2,"type":"signed","unit":"\\u00b0C","group":"euroscan","models":"fmx6-6"}]
[{"id":488,"name":"External Sensor Temperature 5","size":2,"type":"signed","unit":"\\u00b0C","group":"euroscan","models":"fmx6-6"}]
[{"id":489,"name":"External Sensor Temperature 6","size":2,"type":"signed","unit":"\\u00b0C","group":"euroscan","models":"fmx6-6"}]
[{"id":500,"name":"MSP500 vendor name","length":40,"type":"ascii","group":"permanent","models":"fmb-61"},{"id":500,"name":"Slope Of Arm","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0","group":"can","models":"fmx6-6"}]
[{"id":501,"name":"MSP500 vehicle number","length":40,"type":"ascii","group":"permanent","models":"fmb-61"},{"id":501,"name":"Rotation Of Arm","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0","group":"can","models":"fmx6-6"}]
[{"id":502,"name":"MSP500 speed sensor","size":1,"max":1,"group":"permanent","models":"fmb-61"},{"id":502,"name":"Eject Of Arm","size":2,"multiplier":0.1,"unit":"m","group":"can","models":"fmx6-6"}]
[{"id":503,"name":"Horizontal Distance Arm","size":2,"multiplier":0.1,"unit":"m","group":"can","models":"fmx6-6"}]
[{"id":504,"name":"Height Arm Above Ground","size":2,"multiplier":0.1,"unit":"m","group":"can","models":"fmx6-6"}]
[{"id":505,"name":"Drill RPM","size":2,"unit":"rpm","group":"can","models":"fmx6-6"}]
[{"id":506,"name":"Spread Salt","size":2,"multiplier":0.01,"unit":"g/m\\u00b2","group":"can","models":"fmx6-6"}]
[{"id":507,"name":"Battery Voltage","size":2,"multiplier":0.1,"unit":"V","group":"can","models":"fmx6-6"}]
[{"id":508,"name":"Spread Fine Grained Salt","size":4,"multiplier":0.1,"unit":"t","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":509,"name":"Coarse Grained Salt","size":4,"multiplier":0.1,"unit":"t","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":510,"name":"Spread DiMix","size":4,"multiplier":0.1,"unit":"t","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":511,"name":"Spread Coarse Grained Calcium","size":4,"multiplier":0.1,"unit":"m\\u00b3","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":512,"name":"Spread Calcium Chloride","size":4,"multiplier":0.1,"unit":"m\\u00b3","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":513,"name":"Spread Sodium Chloride","size":4,"multiplier":0.1,"unit":"m\\u00b3","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":514,"name":"Spread Magnesium Chloride","size":4,"multiplier":0.1,"unit":"m\\u00b3","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":515,"name":"Amount Of Spread Gravel","size":4,"multiplier":0.1,"unit":"t","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":516,"name":"Amount Of Spread Sand","size":4,"multiplier":0.1,"unit":"t","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":517,"name":"Security State Flags P4","size":8,"type":"flags","flags":"securityStateP4","note":"byte order unconfirmed","group":"can","models":"fmb-61b"},{"id":517,"name":"Width Pouring Left","size":2,"multiplier":0.01,"unit":"m","group":"can","models":"fmx6-6"}]
[{"id":518,"name":"Control State Flags P4","size":8,"type":"flags","flags":"controlStateP4","note":"byte order unconfirmed","group":"can","models":"fmb-61b"},{"id":518,"name":"Width Pouring Right","size":2,"multiplier":0.01,"unit":"m","group":"can","models":"fmx6-6"}]
[{"id":519,"name":"Indicator State Flags P4","size":8,"type":"flags","flags":"indicatorStateP4","note":"byte order unconfirmed","group":"can","models":"fmb-61b"},{"id":519,"name":"Salt Spreader Working Hours","size":4,"multiplier":0.1,"unit":"h","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":520,"name":"Agricultural State Flags P4","size":8,"type":"flags","flags":"agriculturalP4","note":"byte order unconfirmed; bits above 31 unknown","group":"can","models":"fmb-50"},{"id":520,"name":"Tamper detection Event","size":1,"max":1,"values":{"0":"Tamper restore","1":"Tamper alarm"},"group":"eventual","models":"gh-tat-all"},{"id":520,"name":"Distance During Salting","size":4,"multiplier":0.1,"unit":"km","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":521,"name":"Utility State Flags P4","size":8,"type":"flags","flags":"utilityP4","note":"byte order unconfirmed","group":"can","models":"fmb-50"},{"id":521,"name":"Load Weight","size":4,"unit":"kg","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":522,"name":"Cistern State Flags P4","size":8,"type":"flags","flags":"cisternP4","note":"byte order unconfirmed","group":"can","models":"fmb-50"},{"id":522,"name":"Retarder Load","size":1,"unit":"%","max":130,"group":"can","models":"fmx6-6"}]
[{"id":523,"name":"Battery Voltage 5","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"},{"id":523,"name":"Cruise Time","size":4,"unit":"min","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":524,"name":"Engine Oil Level","size":1,"group":"can","models":"fmx6-6"}]
[{"id":525,"name":"Humidity 5","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"ft-13"},{"id":525,"name":"Fault Codes","length":128,"type":"faultCodes","group":"can","models":"fmx6-6"}]
[{"id":526,"name":"Vehicles Range On Battery","size":4,"unit":"m","max":16777215,"group":"can","models":"fmx6-6"}]
[{"id":527,"name":"Vehicles Range On Additional Fuel","size":4,"unit":"m","max":2147483647,"group":"can","models":"fmx6-6"}]
[{"id":528,"name":"VIN","length":17,"type":"ascii","group":"can","models":"fmx6-6"}]
[{"id":529,"name":"Module ID 17B","length":17,"type":"hex","group":"can","models":"fmx6-6"}]
[{"id":540,"name":"Throttle position group","size":1,"unit":"%","max":100,"group":"obd","models":"fmb-53b"}]
[{"id":541,"name":"Commanded Equivalence R","size":1,"multiplier":0.01,"max":200,"group":"obd","models":"fmb-53b"}]
[{"id":542,"name":"Intake MAP 2 bytes","size":2,"unit":"kPa","max":2048,"group":"obd","models":"fmb-53b"}]
[{"id":543,"name":"Hybrid System Voltage","size":2,"unit":"V","max":1024,"group":"obd","models":"fmb-60"}]
[{"id":544,"name":"Hybrid System Current","size":2,"type":"signed","unit":"A","min":-3277,"max":3277,"group":"obd","models":"fmb-60"}]
[{"id":548,"name":"Advanced BLE Beacon data","length":1024,"type":"beaconTlv","group":"eventual","models":"fmb-60c"},{"id":548,"name":"Advanced BLE Advertisement data","type":"beaconTlv","group":"ble","models":"fmx6-4"}]
[{"id":550,"name":"Geofence zone 51","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":551,"name":"Geofence zone 52","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":552,"name":"Geofence zone 53","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":553,"name":"Geofence zone 54","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":554,"name":"Geofence zone 55","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":555,"name":"Geofence zone 56","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":556,"name":"Geofence zone 57","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":557,"name":"Geofence zone 58","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":558,"name":"Geofence zone 59","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":559,"name":"Geofence zone 60","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":560,"name":"Geofence zone 61","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":561,"name":"Geofence zone 62","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":562,"name":"Geofence zone 63","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":563,"name":"Geofence zone 64","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":564,"name":"Geofence zone 65","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":565,"name":"Geofence zone 66","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":566,"name":"Geofence zone 67","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":567,"name":"Geofence zone 68","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":568,"name":"Geofence zone 69","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":569,"name":"Geofence zone 70","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":570,"name":"Geofence zone 71","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":571,"name":"Geofence zone 72","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":572,"name":"Geofence zone 73","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":573,"name":"Geofence zone 74","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":574,"name":"Geofence zone 75","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":575,"name":"Geofence zone 76","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":576,"name":"Geofence zone 77","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":577,"name":"Geofence zone 78","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":578,"name":"Geofence zone 79","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":579,"name":"Geofence zone 80","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":580,"name":"Geofence zone 81","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":581,"name":"Geofence zone 82","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":582,"name":"Geofence zone 83","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":583,"name":"Geofence zone 84","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":584,"name":"Geofence zone 85","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":585,"name":"BLE Devices","type":"bleDevices","group":"ble","models":"gh-tat-all"},{"id":585,"name":"Geofence zone 86","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":586,"name":"Geofence zone 87","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":587,"name":"Geofence zone 88","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":588,"name":"Geofence zone 89","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":589,"name":"Geofence zone 90","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":590,"name":"Geofence zone 91","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":591,"name":"Geofence zone 92","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":592,"name":"Geofence zone 93","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":593,"name":"Geofence zone 94","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":594,"name":"Geofence zone 95","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":595,"name":"Geofence zone 96","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":596,"name":"Geofence zone 97","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":597,"name":"Geofence zone 98","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":598,"name":"Geofence zone 99","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":599,"name":"Geofence zone 100","size":1,"max":1,"values":"leftZoneEnteredZone","group":"eventual","models":"fmx6-6"}]
[{"id":600,"name":"ADAS Speed","size":1,"unit":"km/h","group":"camera","models":"fmx6-5"}]
[{"id":601,"name":"ADAS Left turn signal","size":1,"max":1,"values":{"0":"None","1":"Left turn signal on"},"group":"camera","models":"fmx6-5"}]
[{"id":602,"name":"ADAS Right turn signal","size":1,"max":1,"values":{"0":"None","1":"Right turn signal on"},"group":"camera","models":"fmx6-5"}]
[{"id":603,"name":"ADAS Brake signal","size":1,"max":1,"values":{"0":"None","1":"Brake on"},"group":"camera","models":"fmx6-5"}]
[{"id":604,"name":"ADAS RPM","size":2,"group":"camera","models":"fmx6-5"}]
[{"id":605,"name":"ADAS LDW Left","size":1,"max":3,"values":{"0":"None","1":"Recognised","2":"Left LDW event","3":"Function disabled"},"group":"camera","models":"fmx6-5"}]
[{"id":606,"name":"ADAS LDW Right","size":1,"max":3,"values":{"0":"None","1":"Recognised","2":"Right LDW event","3":"Function disabled"},"group":"camera","models":"fmx6-5"}]
[{"id":607,"name":"ADAS Left distance","size":2,"unit":"cm","max":255,"group":"camera","models":"fmx6-5"}]
[{"id":608,"name":"ADAS Right distance","size":2,"unit":"cm","max":255,"group":"camera","models":"fmx6-5"}]
[{"id":609,"name":"ADAS Time till collision","size":1,"multiplier":0.1,"unit":"s","group":"camera","models":"fmx6-5"}]
[{"id":610,"name":"ADAS Safety distance alert","size":1,"max":3,"values":{"0":"None","1":"Vehicle ahead recognised","2":"SDA event","3":"Function disabled"},"group":"camera","models":"fmx6-5"}]
[{"id":611,"name":"ADAS Front vehicle start alarm","size":1,"max":3,"values":{"0":"None","2":"FVSA event","3":"Function disabled"},"group":"camera","models":"fmx6-5"}]
[{"id":612,"name":"ADAS Front proximity warning","size":1,"max":3,"values":{"0":"None","2":"FPW event","3":"Function disabled"},"group":"camera","models":"fmx6-5"}]
[{"id":613,"name":"ADAS Front collision warning","size":1,"max":3,"values":{"0":"None","2":"FCW event","3":"Function disabled"},"group":"camera","models":"fmx6-5"}]
[{"id":614,"name":"ADAS PCW","size":1,"max":3,"values":{"0":"None","1":"Recognised","2":"PCW event","3":"Function disabled"},"group":"camera","models":"fmx6-5"}]
[{"id":615,"name":"ADAS Record","size":1,"max":2,"values":"noneRecordingMicOffRecordingMicOn","group":"camera","models":"fmx6-5"}]
[{"id":616,"name":"ADAS Error code","size":1,"max":2,"values":{"0":"None","1":"Low visibility","2":"Camera blocked"},"group":"camera","models":"fmx6-5"}]
[{"id":617,"name":"ADAS Ahead distance","size":2,"unit":"m","max":150,"sentinels":{"255":"None"},"group":"camera","models":"fmx6-5"}]
[{"id":618,"name":"ADAS Ahead speed","size":2,"type":"signed","unit":"km/h","min":-128,"max":126,"group":"camera","models":"fmx6-5"}]
[{"id":619,"name":"ADAS SLR state","size":1,"max":3,"values":{"0":"None","2":"Over speed event","3":"Function disabled"},"group":"camera","models":"fmx6-5"}]
[{"id":620,"name":"ADAS SLR Recognise","size":1,"unit":"km/h","max":120,"sentinels":{"0":"None"},"group":"camera","models":"fmx6-5"}]
[{"id":621,"name":"ADAS SLR Sensitivity","size":1,"unit":"%","sentinels":{"255":"Unknown"},"group":"camera","models":"fmx6-5"}]
[{"id":622,"name":"Frequency DIN1","size":2,"multiplier":0.1,"unit":"Hz","group":"permanent","models":"fmb-65 gh-tat-3"}]
[{"id":623,"name":"Frequency DIN2","size":2,"multiplier":0.1,"unit":"Hz","group":"permanent","models":"fmb-65 gh-tat-3"}]
[{"id":636,"name":"UMTS/LTE Cell ID","size":4,"group":"permanent","models":"fmb-61 gh-tat-all"}]
[{"id":637,"name":"Wake Reason","size":1,"max":1,"group":"permanent","models":"fmb-61"}]
[{"id":641,"name":"ICCID","length":22,"type":"ascii","group":"permanent","models":"ft-all"}]
[{"id":652,"name":"SSF KeyInIgnitionLock","size":1,"max":1,"values":{"0":"No key","1":"Key in lock"},"group":"can","models":"fmb-50"}]
[{"id":653,"name":"SSF Handbrake Is Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-51"},{"id":653,"name":"Parking Brake State","size":1,"max":1,"values":"inactiveActive","group":"canChip","models":"fmb-5"}]
[{"id":654,"name":"SSF Front Left Door Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-56b"}]
[{"id":655,"name":"SSF Front Right Door Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-56b"}]
[{"id":656,"name":"SSF Rear Left Door Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-56b"}]
[{"id":657,"name":"SSF Rear Right Door Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-56b"}]
[{"id":658,"name":"SSF Trunk Door Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-56b"}]
[{"id":659,"name":"SSF Neutral Gear Active (automatic gear box)","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-51"},{"id":659,"name":"Automatic Transmission Lever State N","size":1,"max":1,"values":"inactiveActive","group":"canChip","models":"fmb-5"}]
[{"id":660,"name":"SSF Parking Gear Active (automatic gear box)","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-51"},{"id":660,"name":"Automatic Transmission Lever State P","size":1,"max":1,"values":"inactiveActive","group":"canChip","models":"fmb-5"}]
[{"id":661,"name":"SSF Reverse Gear Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-51"},{"id":661,"name":"Automatic Transmission Lever State R","size":1,"max":1,"values":"inactiveActive","group":"canChip","models":"fmb-5"}]
[{"id":662,"name":"SSF Car Is Closed","size":1,"max":1,"values":"openClosed","group":"can","models":"fmb-51"},{"id":662,"name":"Central Lock","size":1,"max":1,"values":"openClosed","group":"canChip","models":"fmb-5"}]
[{"id":665,"name":"ADAS SD card status","size":1,"max":4,"values":{"0":"Normal","1":"Not detected","2":"Unsupported or faulty","3":"Needs formatting","4":"Busy or formatting"},"group":"camera","models":"fmx6-5"}]
[{"id":666,"name":"ADAS camera state","size":1,"max":9,"values":{"0":"Unknown","1":"Not configured","2":"Ready","3":"No communication","4":"Updating FW","5":"Downloading snapshot","6":"Downloading video","7":"Uploading to server","8":"Rebooting","9":"Remounting SD"},"group":"camera","models":"fmx6-5"}]
[{"id":667,"name":"ADAS record data","length":16,"type":"adasRecord","group":"camera","models":"fmx6-5"}]
[{"id":701,"name":"BLE Temperature 1","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","min":-4000,"max":12500,"note":"0.1 \\u00b0C with sensors that report one byte","group":"ble","models":"fmx6-4"},{"id":701,"name":"BLE 1 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"permanent","models":"fmx6-2c"}]
[{"id":702,"name":"BLE Temperature 2","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","min":-4000,"max":12500,"note":"0.1 \\u00b0C with sensors that report one byte","group":"ble","models":"fmx6-4"},{"id":702,"name":"BLE 2 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"permanent","models":"fmx6-2c"}]
[{"id":703,"name":"BLE Temperature 3","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","min":-4000,"max":12500,"note":"0.1 \\u00b0C with sensors that report one byte","group":"ble","models":"fmx6-4"},{"id":703,"name":"BLE 3 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"permanent","models":"fmx6-2c"}]
[{"id":704,"name":"BLE Temperature 4","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","min":-4000,"max":12500,"note":"0.1 \\u00b0C with sensors that report one byte","group":"ble","models":"fmx6-4"},{"id":704,"name":"BLE 4 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"permanent","models":"fmx6-2c"}]
[{"id":705,"name":"BLE Battery 1","size":1,"unit":"%","max":100,"group":"ble","models":"fmx6-6"}]
[{"id":706,"name":"BLE Battery 2","size":1,"unit":"%","max":100,"group":"ble","models":"fmx6-6"}]
[{"id":707,"name":"BLE Battery 3","size":1,"unit":"%","max":100,"group":"ble","models":"fmx6-6"}]
[{"id":708,"name":"BLE Battery 4","size":1,"unit":"%","max":100,"group":"ble","models":"fmx6-6"}]
[{"id":709,"name":"BLE Humidity 1","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"fmx6-6"}]
[{"id":710,"name":"BLE Humidity 2","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"fmx6-6"}]
[{"id":711,"name":"BLE Humidity 3","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"fmx6-6"}]
[{"id":712,"name":"BLE Humidity 4","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"fmx6-6"}]
[{"id":713,"name":"BLE Sensor Custom 1","size":8,"group":"ble","models":"fmx6-6"}]
[{"id":714,"name":"BLE Sensor Custom 2","size":8,"group":"ble","models":"fmx6-6"}]
[{"id":715,"name":"BLE Sensor Custom 3","size":8,"group":"ble","models":"fmx6-6"}]
[{"id":716,"name":"BLE Sensor Custom 4","size":8,"group":"ble","models":"fmx6-6"}]
[{"id":717,"name":"BLE Illum1","size":2,"group":"ble","models":"fmx6-6"}]
[{"id":718,"name":"BLE Illum2","size":2,"group":"ble","models":"fmx6-6"}]
[{"id":719,"name":"BLE Illum3","size":2,"group":"ble","models":"fmx6-6"}]
[{"id":720,"name":"BLE Illum4","size":2,"group":"ble","models":"fmx6-6"}]
[{"id":721,"name":"BLE LLS Fuel 1","size":2,"group":"ble","models":"fmx6-6"}]
[{"id":722,"name":"BLE LLS Fuel 2","size":2,"group":"ble","models":"fmx6-6"}]
[{"id":723,"name":"BLE LLS Fuel 3","size":2,"group":"ble","models":"fmx6-6"}]
[{"id":724,"name":"BLE LLS Fuel 4","size":2,"group":"ble","models":"fmx6-6"}]
[{"id":725,"name":"BLE Freq 1","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":726,"name":"BLE Freq 2","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":727,"name":"BLE Freq 3","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":728,"name":"BLE Freq 4","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":729,"name":"BLE Sensor Custom 12","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":730,"name":"BLE Sensor Custom 13","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":731,"name":"BLE Sensor Custom 14","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":732,"name":"BLE Sensor Custom 15","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":733,"name":"BLE Sensor Custom 22","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":734,"name":"BLE Sensor Custom 23","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":735,"name":"BLE Sensor Custom 24","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":736,"name":"BLE Sensor Custom 25","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":737,"name":"BLE Sensor Custom 32","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":738,"name":"BLE Sensor Custom 33","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":739,"name":"BLE Sensor Custom 34","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":740,"name":"BLE Sensor Custom 35","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":741,"name":"BLE Sensor Custom 42","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":742,"name":"BLE Sensor Custom 43","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":743,"name":"BLE Sensor Custom 44","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":744,"name":"BLE Sensor Custom 45","size":4,"group":"ble","models":"fmx6-6"}]
[{"id":755,"name":"OEM Remaining distance","size":2,"unit":"km","group":"obdOem","models":"fmb-56c"}]
[{"id":759,"name":"Fuel Type","size":1,"values":{"0":"Not available","1":"Petrol","2":"Methanol","3":"Ethanol","4":"Diesel","5":"LPG","6":"CNG","7":"Propane","8":"Electric","9":"Bifuel petrol","10":"Bifuel methanol","11":"Bifuel ethanol","12":"Bifuel LPG","13":"Bifuel CNG","14":"Bifuel propane","15":"Bifuel electric","16":"Bifuel electric/combustion","17":"Hybrid petrol","18":"Hybrid ethanol","19":"Hybrid diesel","20":"Hybrid electric","21":"Hybrid electric/combustion","22":"Hybrid regenerative","23":"Bifuel diesel"},"group":"obd","models":"fmb-60"}]
[{"id":800,"name":"External Voltage","size":4,"multiplier":0.001,"unit":"V","group":"permanent","models":"gh-tat-all ft-22"}]
[{"id":801,"name":"Park Brake","size":1,"max":3,"values":{"0":"Disengaged","1":"Engaged","2":"Error","3":"Unused"},"group":"bosch","models":"TFT100"}]
[{"id":802,"name":"Selected","size":1,"max":3,"values":{"0":"Disconnected","1":"Connected","2":"Error","3":"Unused"},"group":"bosch","models":"TFT100"}]
[{"id":803,"name":"Selected Charge Mode","size":1,"max":1,"values":{"0":"Default","1":"Fast"},"group":"bosch","models":"TFT100"}]
[{"id":804,"name":"Charger Voltage","multiplier":0.001,"unit":"V","max":200000,"group":"bosch","models":"TFT100"}]
[{"id":805,"name":"Charger Current","multiplier":0.001,"unit":"A","max":200000,"group":"bosch","models":"TFT100"}]
[{"id":806,"name":"Charger Control Mode","size":1,"max":1,"values":{"0":"Remote C-V limiting","1":"Open circuit"},"group":"bosch","models":"TFT100"}]
[{"id":807,"name":"Charger BMS COM Timeout","size":1,"max":1,"values":{"0":"Expired","1":"Not expired"},"group":"bosch","models":"TFT100"}]
[{"id":808,"name":"Charger CRC Violation","size":1,"max":1,"values":{"0":"No violation","1":"Violation"},"group":"bosch","models":"TFT100"}]
[{"id":809,"name":"Charger MC Violation","size":1,"max":1,"values":{"0":"No violation","1":"Violation"},"group":"bosch","models":"TFT100"}]
[{"id":810,"name":"Charger Status","size":1,"max":7,"values":{"0":"No error","1":"Minimal current limiting","2":"Reverse polarity","3":"Reserved","4":"Cable voltage drop","5":"Fan error","6":"AC undervoltage disconnect","7":"Not ready for charging"},"group":"bosch","models":"TFT100"}]
[{"id":811,"name":"Charger Voltage Actual","multiplier":0.001,"unit":"V","max":200000,"group":"bosch","models":"TFT100"}]
[{"id":812,"name":"Charger Internal Fault","size":1,"max":1,"values":{"0":"Internal fault","1":"No internal fault"},"group":"bosch","models":"TFT100"}]
[{"id":813,"name":"Charger Energy","size":2,"unit":"Wh","group":"bosch","models":"TFT100"}]
[{"id":814,"name":"Charger Current Actual","size":2,"multiplier":0.001,"unit":"A","group":"bosch","models":"TFT100"}]
[{"id":815,"name":"Throttle Position","size":1,"unit":"%","max":100,"group":"bosch","models":"TFT100"},{"id":815,"name":"Throttle Position","size":8,"unit":"%","note":"scale unpublished","models":"TFT100"}]
[{"id":816,"name":"Brake Pressed","size":1,"max":1,"values":{"0":"Brake pressed","1":"Brake not pressed"},"group":"bosch","models":"TFT100"},{"id":816,"name":"Brake Pressed","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":817,"name":"Charge Plug","size":1,"max":1,"values":{"0":"Charger plugged","1":"Charger not plugged"},"group":"bosch","models":"TFT100"},{"id":817,"name":"Charge Plug","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":818,"name":"Kill Switch Active","size":1,"max":1,"values":{"0":"Kill switch active","1":"Kill switch not active"},"group":"bosch","models":"TFT100"},{"id":818,"name":"Kill Switch Active","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":819,"name":"Kickstand Release","size":1,"max":1,"values":{"0":"Released","1":"Not released"},"group":"bosch","models":"TFT100"},{"id":819,"name":"Kickstand Release","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":820,"name":"Powertrain State","size":1,"max":6,"values":{"0":"Off","1":"Booting","2":"Ready","3":"Drive","4":"Charge","5":"Shutdown","6":"Error"},"group":"bosch","models":"TFT100"},{"id":820,"name":"Powertrain State","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":821,"name":"Malfunction Indicator","size":1,"max":1,"values":{"0":"Malfunction indicator not active","1":"Malfunction indicator active"},"group":"bosch","models":"TFT100"},{"id":821,"name":"Malfunction Indicator","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":822,"name":"Current range","size":2,"group":"bosch","models":"TFT100"},{"id":822,"name":"Estimated Range","size":8,"unit":"km","note":"scale unpublished","models":"TFT100"}]
[{"id":823,"name":"SoH Battery","size":1,"unit":"%","max":100,"group":"bosch","models":"TFT100"}]
[{"id":824,"name":"SoC Battery","size":1,"unit":"%","max":100,"group":"bosch","models":"TFT100"},{"id":824,"name":"SoC Battery","size":8,"unit":"%","note":"scale unpublished","models":"TFT100"}]
[{"id":825,"name":"Vehicle available","size":1,"max":1,"values":{"0":"Vehicle not available","1":"Vehicle available"},"group":"bosch","models":"TFT100"}]
[{"id":826,"name":"Charging Active","size":1,"max":1,"values":{"0":"Charging not active","1":"Charging active"},"group":"bosch","models":"TFT100"}]
[{"id":827,"name":"Remaining Charge Time","size":2,"unit":"min","group":"bosch","models":"TFT100"}]
[{"id":828,"name":"Remaining Capacity","size":2,"unit":"Ah","group":"bosch","models":"TFT100"},{"id":828,"name":"Remaining Capacity","size":8,"unit":"Ah","note":"scale unpublished","models":"TFT100"}]
[{"id":829,"name":"Full Charge Capacity","size":2,"unit":"Ah","group":"bosch","models":"TFT100"},{"id":829,"name":"Full Charge Capacity","size":8,"unit":"Ah","note":"scale unpublished","models":"TFT100"}]
[{"id":830,"name":"Driving direction","size":1,"max":3,"values":{"0":"Park","1":"Reverse","2":"Forward","3":"Neutral"},"group":"bosch","models":"TFT100"}]
[{"id":831,"name":"Drive Mode","size":1,"max":3,"values":{"0":"Go","1":"Cruise","2":"Boost","3":"Reserved"},"group":"bosch","models":"TFT100"},{"id":831,"name":"Drive Mode","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":832,"name":"Park Brake Active","size":1,"max":1,"values":{"0":"Park brake not active","1":"Park brake active"},"group":"bosch","models":"TFT100"}]
[{"id":833,"name":"Total Distance","size":4,"unit":"km","max":1048575,"group":"bosch","models":"TFT100"},{"id":833,"name":"Total Distance","size":8,"unit":"km","note":"scale unpublished","models":"TFT100"}]
[{"id":834,"name":"Trip Distance","size":4,"unit":"m","max":4095000,"group":"bosch","models":"TFT100"}]
[{"id":835,"name":"Vehicle speed","size":1,"unit":"km/h","group":"bosch","models":"TFT100"},{"id":835,"name":"Vehicle speed","size":8,"unit":"km/h","note":"scale unpublished","models":"TFT100"}]
[{"id":836,"name":"Ignition Status","size":1,"max":7,"values":{"0":"Lock","1":"Off","2":"Accessory","3":"Free","4":"On","5":"Start","6":"Off (LeM_NM)","7":"On (LeM_NM)"},"group":"bosch","models":"TFT100"},{"id":836,"name":"Ignition Status","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":837,"name":"Ignition Fast Status","size":1,"max":1,"values":{"0":"Ignition not active","1":"Ignition active"},"group":"bosch","models":"TFT100"}]
[{"id":838,"name":"Power Consumption","size":2,"unit":"Wh/km","group":"bosch","models":"TFT100"}]
[{"id":839,"name":"Extended Analog Input 1","size":4,"multiplier":0.001,"unit":"V","max":65535,"group":"permanent","models":"gh-tat-all"}]
[{"id":840,"name":"Extended Analog Input 2","size":4,"multiplier":0.001,"unit":"V","max":65535,"group":"permanent","models":"gh-tat-all"}]
[{"id":841,"name":"Digital Output 1 Overcurrent","size":1,"max":1,"values":"noYes","group":"permanent","models":"gh-tat-all ft-14"}]
[{"id":842,"name":"DOUT 2 Overcurrent","size":1,"max":1,"values":"noYes","group":"permanent","models":"gh-tat-all ft-8"}]
[{"id":843,"name":"Digital Output 3 Overcurrent","size":1,"max":1,"values":"noYes","group":"permanent","models":"ft-6"},{"id":843,"name":"Helmet Status","size":1,"max":1,"values":{"0":"Not in","1":"In"},"group":"askoll","models":"TFT100"}]
[{"id":844,"name":"Digital Output 4 Overcurrent","size":1,"max":1,"values":"noYes","group":"permanent","models":"ft-2b"},{"id":844,"name":"Top Case Sensor","size":1,"max":1,"values":"closedOpen","group":"askoll","models":"TFT100"},{"id":844,"name":"Top Case Sensor","size":8,"note":"scale unpublished","models":"TFT100"}]
[{"id":845,"name":"Central Stand Up","size":1,"max":1,"values":{"0":"Down","1":"Up"},"group":"askoll","models":"TFT100"}]
[{"id":846,"name":"Vehicle Lock","size":1,"max":1,"values":"unlockedLocked","group":"askoll","models":"TFT100"}]
[{"id":847,"name":"Over-Under Temperature","size":1,"max":1,"values":{"0":"Normal temperature","1":"Over-under temperature"},"group":"askoll","models":"TFT100"}]
[{"id":848,"name":"Regeneration Disabled","size":1,"max":1,"values":{"0":"Enabled","1":"Disabled"},"group":"askoll","models":"TFT100"}]
[{"id":849,"name":"Battery On/Off","size":1,"max":1,"values":{"0":"Battery off","1":"Battery on"},"group":"askoll","models":"TFT100"}]
[{"id":850,"name":"Warning UnderVoltage","size":1,"max":1,"values":{"0":"No battery undervoltage","1":"Battery undervoltage"},"group":"askoll","models":"TFT100"}]
[{"id":851,"name":"Warning OverVoltage","size":1,"max":1,"values":{"0":"No battery overvoltage","1":"Battery overvoltage"},"group":"askoll","models":"TFT100"}]
[{"id":852,"name":"Warning OverCurrent","size":1,"max":1,"values":{"0":"No battery overcurrent","1":"Battery overcurrent"},"group":"askoll","models":"TFT100"}]
[{"id":853,"name":"Warning Short Circuit","size":1,"max":1,"values":{"0":"No battery short circuit","1":"Battery short circuit"},"group":"askoll","models":"TFT100"}]
[{"id":854,"name":"User ID","size":4,"group":"permanent","models":"gh-tat-all"}]
[{"id":855,"name":"LNG Used","size":4,"unit":"kg","max":214748364,"group":"can","models":"fmb-50"},{"id":855,"name":"Power","size":1,"max":1,"values":{"0":"Power off","1":"Power on"},"group":"supersoco","models":"TFT100"}]
[{"id":856,"name":"LNG Used (counted)","size":4,"unit":"kg","max":214748364,"group":"can","models":"fmb-50"},{"id":856,"name":"Current Trip Range","size":4,"group":"supersoco","models":"TFT100"}]
[{"id":857,"name":"LNG Level","size":2,"unit":"%","max":100,"group":"can","models":"fmb-50"},{"id":857,"name":"Total Trip Range","size":4,"group":"supersoco","models":"TFT100"}]
[{"id":858,"name":"LNG Level","size":2,"unit":"kg","max":6553,"group":"can","models":"fmb-50"},{"id":858,"name":"Battery Capacity","size":1,"group":"supersoco","models":"TFT100"}]
[{"id":859,"name":"Distance from need of service","size":4,"unit":"km","group":"can","models":"fmb-49"},{"id":859,"name":"Low Voltage","size":1,"max":1,"group":"supersoco","models":"TFT100"}]
[{"id":860,"name":"Distance from last service","size":4,"unit":"km","group":"can","models":"fmb-49"},{"id":860,"name":"High Temperature","size":1,"max":1,"group":"supersoco","models":"TFT100"}]
[{"id":861,"name":"Time to next service","size":2,"unit":"d","group":"can","models":"fmb-49"},{"id":861,"name":"Upload Time","size":1,"max":1,"group":"supersoco","models":"TFT100"}]
[{"id":862,"name":"Time from need of service","size":2,"unit":"d","group":"can","models":"fmb-49"},{"id":862,"name":"Moving Abnormal","size":1,"max":1,"group":"supersoco","models":"TFT100"}]
[{"id":863,"name":"Time from last service","size":2,"unit":"d","group":"can","models":"fmb-49"},{"id":863,"name":"Range","size":2,"unit":"km","group":"supersoco","models":"TFT100"}]
[{"id":864,"name":"Distance to next oil service","size":4,"unit":"km","group":"can","models":"fmb-49"},{"id":864,"name":"Lock Status","size":1,"max":1,"group":"supersoco","models":"TFT100"}]
[{"id":865,"name":"Time to next oil service","size":2,"unit":"d","group":"can","models":"fmb-49"},{"id":865,"name":"Vehicle FW version","size":2,"group":"supersoco","models":"TFT100"}]
[{"id":866,"name":"LVCAN Vehicle Range","size":4,"unit":"km","group":"can","models":"fmb-55b"},{"id":866,"name":"Remaining distance","size":4,"unit":"km","group":"canChip","models":"fmb-5"},{"id":866,"name":"Total Range","size":4,"unit":"m","group":"supersoco","models":"TFT100"}]
[{"id":867,"name":"LVCAN Total CNG counted","size":4,"unit":"kg","max":65535,"group":"can","models":"fmb-49"},{"id":867,"name":"Battery Energy","size":2,"unit":"kWh","group":"supersoco","models":"TFT100"}]
[{"id":868,"name":"Power System Error","size":8,"group":"supersoco","models":"TFT100"}]
[{"id":869,"name":"Power Train Error","size":8,"group":"supersoco","models":"TFT100"}]
[{"id":870,"name":"Instrument System Error","size":8,"group":"supersoco","models":"TFT100"}]
[{"id":871,"name":"BLE Lock Status","size":1,"max":1,"values":{"0":"Unlocked","1":"Locked on"},"group":"ble","models":"gh-tat-all"}]
[{"id":872,"name":"BLE Lock Battery","size":1,"unit":"%","max":100,"group":"ble","models":"gh-tat-all"}]
[{"id":873,"name":"BLE Lock Discovered","size":1,"values":{"1":"Bluetooth lock discovered"},"group":"ble","models":"gh-tat-all"}]
[{"id":874,"name":"Bluetooth Home Zone Violation state","size":1,"type":"flags","flags":{"0":"Movement","1":"RSSI threshold violation","2":"BLE missing"},"group":"ble","models":"gh-tat-all"}]
[{"id":875,"name":"Proximity violation source with Teltonika devices","length":12,"type":"ascii","group":"ble","models":"gh-tat-all"}]
[{"id":876,"name":"Proximity violation source with iBeacons","length":32,"type":"ascii","group":"ble","models":"gh-tat-all"}]
[{"id":889,"name":"Proximity Violation state","size":1,"type":"hex","group":"ble","models":"gh-tat-all"}]
[{"id":890,"name":"Proximity duration","size":2,"unit":"s","group":"ble","models":"gh-tat-all"}]
[{"id":891,"name":"BLE MAC address","length":12,"type":"ascii","group":"ble","models":"gh-tat-all"}]
[{"id":898,"name":"SSF Ignition","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-61b"}]
[{"id":899,"name":"SSF Webasto","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"}]
[{"id":900,"name":"SSF Engine Working","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":900,"name":"Manual CAN 0","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":901,"name":"SSF Standalone Engine","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":901,"name":"Manual CAN 1","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":902,"name":"SSF Ready To Drive","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":902,"name":"Manual CAN 2","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":903,"name":"SSF Engine Working On CNG","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-61b"},{"id":903,"name":"Manual CAN 3","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":904,"name":"SSF Work Mode","size":1,"max":1,"values":{"0":"Private","1":"Company"},"group":"can","models":"fmb-50"},{"id":904,"name":"Manual CAN 4","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":905,"name":"SSF Operator","size":1,"max":1,"values":"notPresentPresent","group":"can","models":"fmb-50"},{"id":905,"name":"Manual CAN 5","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":906,"name":"SSF Interlock","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":906,"name":"Manual CAN 6","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":907,"name":"SSF Engine Lock Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":907,"name":"Manual CAN 7","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":908,"name":"SSF Request To Lock Engine","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":908,"name":"Manual CAN 8","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":909,"name":"SSF Roof Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-50"},{"id":909,"name":"Manual CAN 9","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":910,"name":"SSF Footbrake Is Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":910,"name":"Brake switch","size":1,"max":1,"values":"releasedPushed","group":"canChip","models":"fmb-5"},{"id":910,"name":"Manual CAN 10","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":911,"name":"SSF Clutch Pushed","size":1,"max":1,"values":"releasedPushed","group":"can","models":"fmb-56"},{"id":911,"name":"Clutch switch","size":1,"max":1,"values":"releasedPushed","group":"canChip","models":"fmb-5"},{"id":911,"name":"Manual CAN 11","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":912,"name":"SSF Hazard Warning Lights","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":912,"name":"Manual CAN 12","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":913,"name":"SSF Engine Cover Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-56"},{"id":913,"name":"Bonnet status","size":1,"max":1,"values":"closedOpen","group":"canChip","models":"fmb-5"},{"id":913,"name":"Manual CAN 13","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":914,"name":"SSF Charging Wire Plugged","size":1,"max":1,"values":{"0":"Unplugged","1":"Plugged"},"group":"can","models":"fmb-50"},{"id":914,"name":"BAT Battery Charge Cable Plugged in","size":1,"max":1,"values":{"0":"Unplugged","1":"Plugged"},"group":"canChip","models":"fmb-5"},{"id":914,"name":"Manual CAN 14","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":915,"name":"SSF Battery Charging","size":1,"max":1,"values":"notChargingCharging","group":"can","models":"fmb-50"},{"id":915,"name":"HVBattery charge state","size":1,"max":1,"values":"notChargingCharging","group":"canChip","models":"fmb-5"},{"id":915,"name":"Manual CAN 15","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":916,"name":"SSF Electric Engine State","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":916,"name":"Manual CAN 16","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":917,"name":"SSF Car Closed Factory Remote","size":1,"max":1,"values":"openClosed","group":"can","models":"fmb-50"},{"id":917,"name":"Manual CAN 17","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":918,"name":"SSF Factory Alarm Actuated","size":1,"max":1,"values":{"0":"Not actuated","1":"Actuated"},"group":"can","models":"fmb-50"},{"id":918,"name":"Manual CAN 18","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":919,"name":"SSF Factory Alarm Emulated","size":1,"max":1,"values":{"0":"Not emulated","1":"Emulated"},"group":"can","models":"fmb-50"},{"id":919,"name":"Manual CAN 19","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":920,"name":"SSF Signal Close Factory Remote","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-50"},{"id":920,"name":"Manual CAN 20","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":921,"name":"SSF Signal Open Factory Remote","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-50"},{"id":921,"name":"Manual CAN 21","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":922,"name":"SSF Rearming Signal","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":922,"name":"Manual CAN 22","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":923,"name":"SSF Trunk Door Opened Factory Remote","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-50"},{"id":923,"name":"Manual CAN 23","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":924,"name":"SSF CAN Module In Sleep","size":1,"max":1,"values":{"0":"Not in sleep","1":"In sleep"},"group":"can","models":"fmb-61b"},{"id":924,"name":"Manual CAN 24","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":925,"name":"SSF Factory Remote 3x","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":925,"name":"Manual CAN 25","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":926,"name":"SSF Factory Armed","size":1,"max":1,"values":{"0":"Not armed","1":"Armed"},"group":"can","models":"fmb-50"},{"id":926,"name":"Manual CAN 26","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":927,"name":"SSF Drive Is Active (automatic gear box)","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-56"},{"id":927,"name":"Automatic Transmission Lever State D","size":1,"max":1,"values":"inactiveActive","group":"canChip","models":"fmb-5"},{"id":927,"name":"Manual CAN 27","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":928,"name":"CSF Parking Lights","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-56"},{"id":928,"name":"Lamp Side","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"},{"id":928,"name":"Manual CAN 28","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":929,"name":"CSF Dipped Head lights","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-56"},{"id":929,"name":"Lamp Dimmed","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"},{"id":929,"name":"Manual CAN 29","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"TFT100"}]
[{"id":930,"name":"CSF Full Beam Headlights","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-56"},{"id":930,"name":"Lamp Reflector","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"},{"id":930,"name":"Accelerator Pedal 1 Low Idle Switch","size":8,"max":3,"values":{"0":"Not in low idle","1":"In low idle","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":931,"name":"CSF Rear Fog Lights","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-56"},{"id":931,"name":"Lamp Fog Rear","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"},{"id":931,"name":"Accelerator Pedal Kickdown Switch","size":8,"max":3,"values":{"0":"Passive","1":"Active","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":932,"name":"CSF Front Fog Lights","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-56"},{"id":932,"name":"Lamp Fog Front","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"},{"id":932,"name":"Road Speed Limit Status","size":8,"max":3,"values":{"0":"Active","1":"Not active","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":933,"name":"CSF Additional Front Lights","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":933,"name":"Accelerator Pedal 2 Low Idle Switch","size":8,"max":3,"values":{"0":"Not in low idle","1":"In low idle","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":934,"name":"CSF Additional Rear Lights","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":934,"name":"Accelerator Pedal Position 1","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":935,"name":"CSF Light Signal","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":936,"name":"CSF Air Conditioning","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":936,"name":"AC On","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"},{"id":936,"name":"Engine Percent Load At Current Speed","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 250","group":"j1939","models":"TFT100"}]
[{"id":937,"name":"CSF Cruise Control","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-61b"},{"id":937,"name":"Remote Accelerator Pedal Position","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":938,"name":"CSF Automatic Retarder","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":938,"name":"Accelerator Pedal 2 Position","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 10","group":"j1939","models":"TFT100"}]
[{"id":939,"name":"CSF Manual Retarder","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":939,"name":"Vehicle Acceleration Rate Limit Status","size":8,"max":3,"values":{"0":"Limit not active","1":"Limit active","2":"Reserved","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":940,"name":"CSF Driver's Seatbelt Fastened","size":1,"max":1,"values":"notFastenedFastened","group":"can","models":"fmb-56"},{"id":940,"name":"Seat Belt Status Front Left","size":1,"max":1,"values":"notFastenedFastened","group":"canChip","models":"fmb-5"},{"id":940,"name":"Momentary Engine Maximum Power Enable Feedback","size":8,"max":3,"values":{"0":"Disabled","1":"Supported","2":"Reserved","3":"don't care"},"group":"j1939","models":"TFT100"}]
[{"id":941,"name":"CSF Front Driver's Seatbelt Fastened","size":1,"max":1,"values":"notFastenedFastened","group":"can","models":"fmb-56"},{"id":941,"name":"Seat Belt Status Front Right","size":1,"max":1,"values":"notFastenedFastened","group":"canChip","models":"fmb-5"},{"id":941,"name":"DPF Thermal Management Active","size":8,"max":3,"values":{"0":"Not active","1":"Active","2":"Reserved","3":"don't care"},"group":"j1939","models":"TFT100"}]
[{"id":942,"name":"CSF Left Driver's Seatbelt Fastened","size":1,"max":1,"values":"notFastenedFastened","group":"can","models":"fmb-56"},{"id":942,"name":"Seat Belt Status Rear Left","size":1,"max":1,"values":"notFastenedFastened","group":"canChip","models":"fmb-5"},{"id":942,"name":"SCR Thermal Management Active","size":8,"max":3,"values":{"0":"Not active","1":"Active","2":"Reserved","3":"don't care"},"group":"j1939","models":"TFT100"}]
[{"id":943,"name":"CSF Right Driver's Seatbelt Fastened","size":1,"max":1,"values":"notFastenedFastened","group":"can","models":"fmb-56"},{"id":943,"name":"Seat Belt Status Rear Right","size":1,"max":1,"values":"notFastenedFastened","group":"canChip","models":"fmb-5"},{"id":943,"name":"Actual Maximum Available Engine - Percent Torque","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":944,"name":"CSF Centre Driver's Seatbelt Fastened","size":1,"max":1,"values":"notFastenedFastened","group":"can","models":"fmb-56"},{"id":944,"name":"Seat Belt Status Rear Center","size":1,"max":1,"values":"releasedPushed","group":"canChip","models":"fmb-5"},{"id":944,"name":"Estimated Pumping - Percent Torque","size":8,"unit":"%","note":"scale unpublished; physical range -125 to 125","group":"j1939","models":"TFT100"}]
[{"id":945,"name":"CSF Front Passenger Present","size":1,"max":1,"values":"notPresentPresent","group":"can","models":"fmb-50"},{"id":945,"name":"Engine Torque Mode","size":8,"max":15,"group":"j1939","models":"TFT100"}]
[{"id":946,"name":"CSF PTO","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":946,"name":"PTO state","size":1,"max":9,"values":{"0":"Off","1":"Hold","2":"Remote hold","3":"Standby","4":"Remote standby","5":"Set","6":"Decelerate","7":"Resume","8":"Accelerate","9":"Accelerator override"},"group":"canChip","models":"fmb-5"},{"id":946,"name":"Actual Engine - Percent Torque (Fractional)","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 0.875","group":"j1939","models":"TFT100"}]
[{"id":947,"name":"CSF Front Differential Locked","size":1,"max":1,"values":"unlockedLocked","group":"can","models":"fmb-50"},{"id":947,"name":"Driver's Demand Engine - Percent Torque","size":8,"unit":"%","note":"scale unpublished; physical range -125 to 125","group":"j1939","models":"TFT100"}]
[{"id":948,"name":"CSF Rear Differential Locked","size":1,"max":1,"values":"unlockedLocked","group":"can","models":"fmb-50"},{"id":948,"name":"Actual Engine - Percent Torque","size":8,"unit":"%","note":"scale unpublished; physical range -125 to 125","group":"j1939","models":"TFT100"}]
[{"id":949,"name":"CSF Central Differential 4HI Locked","size":1,"max":1,"values":"unlockedLocked","group":"can","models":"fmb-50"},{"id":949,"name":"Engine Speed","size":8,"unit":"rpm","note":"scale unpublished; physical range 0 to 8031.875","group":"j1939","models":"TFT100"}]
[{"id":950,"name":"CSF Central Differential 4LO Locked","size":1,"max":1,"values":"unlockedLocked","group":"can","models":"fmb-50"},{"id":950,"name":"Source Address of Controlling Device for Engine Control","size":8,"max":255,"group":"j1939","models":"TFT100"}]
[{"id":951,"name":"CSF Trailer Axle 1 Lift Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":951,"name":"Engine Starter Mode","size":8,"max":15,"values":{"0":"Start not requested","1":"Active, not engaged","2":"Active and engaged","3":"Start finished","4":"Inhibited: engine running","5":"Inhibited: preheating","6":"Inhibited: driveline engaged","7":"Inhibited: immobilizer","8":"Inhibited: starter overtemperature","9":"Inhibited: air shutoff valve","10":"Inhibited: emissions control","11":"Inhibited: key cycle required","12":"Inhibited: unknown reason","13":"Error (legacy)","14":"Error","15":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":952,"name":"CSF Trailer Axle 2 Lift Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":952,"name":"Engine Demand \\u2013 Percent Torque","size":8,"unit":"%","note":"scale unpublished; physical range -125 to 125","group":"j1939","models":"TFT100"}]
[{"id":953,"name":"ISF Check Engine Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":953,"name":"Aftertreatment 1 Diesel Oxidation Catalyst Intake Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":954,"name":"ISF ABS Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":954,"name":"Aftertreatment 1 Diesel Oxidation Catalyst Outlet Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":955,"name":"ISF ESP Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":955,"name":"Aftertreatment 1 Diesel Oxidation Catalyst Differential Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 6425.5","group":"j1939","models":"TFT100"}]
[{"id":956,"name":"ISF ESP Turned Off","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":956,"name":"ESP Enabled","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"},{"id":956,"name":"Aftertreatment 1 Diesel Oxidation Catalyst Intake Temperature Preliminary FMI","size":8,"max":31,"group":"j1939","models":"TFT100"}]
[{"id":957,"name":"ISF Stop Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":957,"name":"Aftertreatment 1 Diesel Oxidation Catalyst Outlet Temperature Preliminary FMI","size":8,"max":31,"group":"j1939","models":"TFT100"}]
[{"id":958,"name":"ISF Oil Level Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":958,"name":"Aftertreatment 1 Diesel Oxidation Catalyst Differential Pressure Preliminary FMI","size":8,"max":31,"group":"j1939","models":"TFT100"}]
[{"id":959,"name":"ISF Coolant liquid level","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":959,"name":"Aftertreatment 1 Diesel Particulate Filter Soot Load Percent","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 250","group":"j1939","models":"TFT100"}]
[{"id":960,"name":"ISF Battery Not Charging Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":960,"name":"Aftertreatment 1 Diesel Particulate Filter Ash Load Percent","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 250","group":"j1939","models":"TFT100"}]
[{"id":961,"name":"ISF Handbrake System Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":961,"name":"Aftertreatment 1 Diesel Particulate Filter Time Since Last Active Regeneration","size":8,"unit":"s","note":"scale unpublished; physical range 0 to 4211081215","group":"j1939","models":"TFT100"}]
[{"id":962,"name":"ISF AIRBAG Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":962,"name":"Aftertreatment 1 Diesel Particulate Filter Soot Load Regeneration Threshold","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 160.6375","group":"j1939","models":"TFT100"}]
[{"id":963,"name":"ISF EPS Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":963,"name":"Aftertreatment 1 Exhaust Temperature 2","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":964,"name":"ISF Warning Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":964,"name":"Aftertreatment 1 Diesel Particulate Filter Intermediate Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":965,"name":"ISF Lights Failure Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":965,"name":"Aftertreatment 1 Diesel Particulate Filter Differential Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 6425.5","group":"j1939","models":"TFT100"}]
[{"id":966,"name":"ISF Low Tire Pressure Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":966,"name":"Aftertreatment 1 Exhaust Temperature 2 Preliminary FMI","size":8,"max":31,"group":"j1939","models":"TFT100"}]
[{"id":967,"name":"ISF Wear Of Brake Pads Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":967,"name":"Aftertreatment 1 Diesel Particulate Filter Differential Pressure Preliminary FMI","size":8,"max":31,"group":"j1939","models":"TFT100"}]
[{"id":968,"name":"ISF Low Fuel Level Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":968,"name":"Aftertreatment 1 Diesel Particulate Filter Intermediate Temperature Preliminary FMI","size":8,"max":31,"group":"j1939","models":"TFT100"}]
[{"id":969,"name":"ISF Maintenance required Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":969,"name":"Aftertreatment 1 Exhaust Temperature 1","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":970,"name":"ISF Glow Plug Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":970,"name":"Aftertreatment 1 Diesel Particulate Filter Intake Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":971,"name":"ISF FAP Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":971,"name":"Aftertreatment 1 Exhaust Temperature 1 Preliminary FMI","size":8,"max":31,"group":"j1939","models":"TFT100"}]
[{"id":972,"name":"ISF EPC (Electronic Power Control) Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":972,"name":"Aftertreatment 1 Diesel Particulate Filter Intake Temperature Preliminary FMI","size":8,"max":31,"group":"j1939","models":"TFT100"}]
[{"id":973,"name":"ISF Clogged Engine Oil Filter Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":973,"name":"Trip Fuel (Gaseous)","size":8,"unit":"kg","note":"scale unpublished; physical range 0 to 2105540607.5","group":"j1939","models":"TFT100"}]
[{"id":974,"name":"ISF Low Engine Oil Pressure Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":974,"name":"Total Fuel Used (Gaseous)","size":8,"unit":"kg","note":"scale unpublished; physical range 0 to 2105540607.5","group":"j1939","models":"TFT100"}]
[{"id":975,"name":"ISF Too High Engine Oil Temperature Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":976,"name":"ISF Low Coolant Level Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":977,"name":"ISF Clogged Hydraulic System Oil filter Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":978,"name":"ISF Hydraulic System Low Pressure Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":979,"name":"ISF Hydraulic Oil Low Level Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":980,"name":"ISF Hydraulic System High Temperature Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":981,"name":"ISF Oil Overflow In Hydraulic Chamber Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":982,"name":"ISF Clogged Air Filter Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":983,"name":"ISF Clogged Fuel Filter Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":984,"name":"ISF Water in Fuel Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":985,"name":"ISF Clogged Brake System Filter Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":986,"name":"ISF Low Washer Fluid Level Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":987,"name":"ISF Low AdBlue Level Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":988,"name":"ISF Low Trailer Tyre Pressure Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":989,"name":"ISF Wear Of Trailer Brake Lining Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":989,"name":"Trip Vehicle Distance","size":8,"unit":"km","note":"scale unpublished; physical range 0 to 526385151.875","group":"j1939","models":"TFT100"}]
[{"id":990,"name":"ISF High Trailer Brake Temperature Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":990,"name":"Total Vehicle Distance","size":8,"unit":"km","note":"scale unpublished; physical range 0 to 526385151.875","group":"j1939","models":"TFT100"}]
[{"id":991,"name":"ISF Incorrect Trailer Pneumatic Supply Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":991,"name":"Engine Total Hours of Operation","size":8,"unit":"h","note":"scale unpublished; physical range 0 to 210554060.75","group":"j1939","models":"TFT100"}]
[{"id":992,"name":"ISF Low CNG Level Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":992,"name":"Engine Total Revolutions","size":8,"unit":"r","note":"scale unpublished; physical range 0 to 4211081215000","group":"j1939","models":"TFT100"}]
[{"id":993,"name":"ASF Right Joystick Moved Right Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":993,"name":"Total Vehicle Hours","size":8,"unit":"h","note":"scale unpublished; physical range 0 to 210554060.75","group":"j1939","models":"TFT100"}]
[{"id":994,"name":"ASF Right Joystick Moved Left Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":994,"name":"Total Power Takeoff Hours","size":8,"unit":"h","note":"scale unpublished; physical range 0 to 210554060.75","group":"j1939","models":"TFT100"}]
[{"id":995,"name":"ASF Right Joystick Moved Forward Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":995,"name":"Engine Trip Fuel","size":8,"unit":"l","note":"scale unpublished; physical range 0 to 2105540607.5","group":"j1939","models":"TFT100"}]
[{"id":996,"name":"ASF Right Joystick Moved Back Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":996,"name":"Engine Total Fuel Used","size":8,"unit":"l","note":"scale unpublished; physical range 0 to 2105540607.5","group":"j1939","models":"TFT100"}]
[{"id":997,"name":"ASF Left Joystick Moved Right Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"}]
[{"id":998,"name":"ASF Left Joystick Moved Left Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"}]
[{"id":999,"name":"ASF Left Joystick Moved Forward Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"}]
[{"id":1000,"name":"ASF Left Joystick Moved Back Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"}]
[{"id":1001,"name":"ASF First Rear hydraulic","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1002,"name":"ASF Second Rear hydraulic","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1002,"name":"Engine Coolant Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -40 to 210","group":"j1939","models":"TFT100"}]
[{"id":1003,"name":"ASF Third Rear hydraulic","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1003,"name":"Engine Fuel 1 Temperature 1","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -40 to 210","group":"j1939","models":"TFT100"}]
[{"id":1004,"name":"ASF Fourth Rear hydraulic","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1004,"name":"Engine Oil Temperature 1","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":1005,"name":"ASF First Front hydraulic","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1005,"name":"Engine Turbocharger 1 Oil Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":1006,"name":"ASF Second Front hydraulic","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1006,"name":"Engine Intercooler Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -40 to 210","group":"j1939","models":"TFT100"}]
[{"id":1007,"name":"ASF Third Front hydraulic","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1007,"name":"Engine Charge Air Cooler Thermostat Opening","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1008,"name":"ASF Fourth Front hydraulic","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1008,"name":"Engine Fuel Delivery Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 1000","group":"j1939","models":"TFT100"}]
[{"id":1009,"name":"ASF Front Three-point Hitch","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1009,"name":"Engine Extended Crankcase Blow-by Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 12.5","group":"j1939","models":"TFT100"}]
[{"id":1010,"name":"ASF Rear Three-point Hitch","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1010,"name":"Engine Oil Level","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1011,"name":"ASF Front Power Take-off","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1011,"name":"Engine Oil Pressure 1","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 1000","group":"j1939","models":"TFT100"}]
[{"id":1012,"name":"ASF Rear Power Take-off","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1012,"name":"Engine Crankcase Pressure 1","size":8,"unit":"kPa","note":"scale unpublished; physical range -250 to 251.99","group":"j1939","models":"TFT100"}]
[{"id":1013,"name":"ASF Mowing Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":1013,"name":"Engine Coolant Pressure 1","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 500","group":"j1939","models":"TFT100"}]
[{"id":1014,"name":"ASF Threshing Active","size":1,"max":1,"values":"inactiveActive","group":"can","models":"fmb-50"},{"id":1014,"name":"Engine Coolant Level 1","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1015,"name":"ASF Grain Release From Hopper","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1015,"name":"Two Speed Axle Switch","size":8,"max":3,"values":{"0":"Low range","1":"High range","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1016,"name":"ASF Grain Tank Is 100% Full","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1016,"name":"Parking Brake Switch","size":8,"max":3,"values":"notSetSetError","group":"j1939","models":"TFT100"}]
[{"id":1017,"name":"ASF Grain Tank Is 70% Full","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1017,"name":"Cruise Control Pause Switch","size":8,"max":3,"values":{"0":"Off","1":"On","2":"Error","3":"Take no action"},"group":"j1939","models":"TFT100"}]
[{"id":1018,"name":"ASF Grain Tank Is Opened","size":1,"max":1,"values":{"0":"Closed","1":"Opened"},"group":"can","models":"fmb-50"},{"id":1018,"name":"Park Brake Release Inhibit Request","size":8,"max":3,"values":{"0":"Not requested","1":"Requested","2":"Reserved","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1019,"name":"ASF Unloader Drive","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1019,"name":"Wheel-Based Vehicle Speed","size":8,"unit":"km/h","note":"scale unpublished; physical range 0 to 250.996","group":"j1939","models":"TFT100"}]
[{"id":1020,"name":"ASF Cleaning Fan Control Turned Off","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1020,"name":"Cruise Control Active","size":8,"max":3,"values":"offOnError","group":"j1939","models":"TFT100"}]
[{"id":1021,"name":"ASF Threshing Drum Control Turned Off","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1021,"name":"Cruise Control Enable Switch","size":8,"max":3,"values":{"0":"Disabled","1":"Enabled","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1022,"name":"ASF Straw Walker Is Clogged","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1022,"name":"Brake Switch","size":8,"max":3,"values":{"0":"Released","1":"Pressed","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1023,"name":"ASF Excessive Clearance Under The Threshing Drum","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1023,"name":"Clutch Switch","size":8,"max":3,"values":{"0":"Released","1":"Pressed","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1024,"name":"ASF Low Temperature Of Drive System Hydraulics Less Than 5 Grades","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1024,"name":"Cruise Control Set Switch","size":8,"max":3,"values":"notSetSetError","group":"j1939","models":"TFT100"}]
[{"id":1025,"name":"ASF High Temperature Of Drive System Hydraulics Greater Than 86 Grades","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1025,"name":"Cruise Control Coast (Decelerate) Switch","size":8,"max":3,"values":{"0":"Not coast","1":"Coast","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1026,"name":"ASF Ear Auger Speed Below The Norm","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1026,"name":"Cruise Control Resume Switch","size":8,"max":3,"values":{"0":"Not resume","1":"Resume","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1027,"name":"ASF Grain Auger Speed Below The Norm","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1027,"name":"Cruise Control Accelerate Switch","size":8,"max":3,"values":{"0":"Not accelerate","1":"Accelerate","2":"Error","3":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1028,"name":"ASF Straw Chopper Speed Below The Norm","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1028,"name":"Cruise Control Set Speed","size":8,"unit":"km/h","note":"scale unpublished; physical range 0 to 250.996","group":"j1939","models":"TFT100"}]
[{"id":1029,"name":"ASF Straw Shaker Speed Below The Norm","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1029,"name":"PTO Governor State","size":8,"max":31,"values":{"0":"Off or disabled","1":"Hold","2":"Remote hold","3":"Standby","4":"Remote standby","5":"Set","6":"Decelerate or coast","7":"Resume","8":"Accelerate","9":"Accelerator override","10":"Preprogrammed set speed 1","11":"Preprogrammed set speed 2","12":"Preprogrammed set speed 3","13":"Preprogrammed set speed 4","14":"Preprogrammed set speed 5","15":"Preprogrammed set speed 6","16":"Preprogrammed set speed 7","17":"Preprogrammed set speed 8","18":"PTO set speed memory 1","19":"PTO set speed memory 2","31":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1030,"name":"ASF Feeder Speed Below The Norm","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1030,"name":"Cruise Control States","size":8,"max":7,"values":{"0":"Off or disabled","1":"Hold","2":"Accelerate","3":"Decelerate","4":"Resume","5":"Set","6":"Accelerator override","7":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1031,"name":"ASF Straw Chopper Switched On","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1031,"name":"Engine Idle Increment Switch","size":8,"max":3,"values":"offOnError","group":"j1939","models":"TFT100"}]
[{"id":1032,"name":"ASF Corn Header Connected","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1032,"name":"Engine Idle Decrement Switch","size":8,"max":3,"values":"offOnError","group":"j1939","models":"TFT100"}]
[{"id":1033,"name":"ASF Grain Header Connected","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1033,"name":"Engine Diagnostic Test Mode Switch","size":8,"max":3,"values":"offOnError","group":"j1939","models":"TFT100"}]
[{"id":1034,"name":"ASF Feeder Reverse Switched On","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1034,"name":"Engine Shutdown Override Switch","size":8,"max":3,"values":"offOnError","group":"j1939","models":"TFT100"}]
[{"id":1035,"name":"ASF The Pressure Filter Of The Hydraulic Pump Is Clogged","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1035,"name":"Engine Fuel Rate","size":8,"unit":"l/h","note":"scale unpublished; physical range 0 to 3212.75","group":"j1939","models":"TFT100"}]
[{"id":1036,"name":"USF Spreading","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1036,"name":"Engine Instantaneous Fuel Economy","size":8,"unit":"km/l","note":"scale unpublished; physical range 0 to 125.498046875","group":"j1939","models":"TFT100"}]
[{"id":1037,"name":"USF Pouring Chemicals","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1037,"name":"Engine Average Fuel Economy","size":8,"unit":"km/l","note":"scale unpublished; physical range 0 to 125.498046875","group":"j1939","models":"TFT100"}]
[{"id":1038,"name":"USF Conveyor Belt","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1038,"name":"Engine Throttle Valve 1 Position 1","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1039,"name":"USF Salt Spreader's Drive Wheel","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1039,"name":"Engine Throttle Valve 2 Position","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1040,"name":"USF Brushes","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1040,"name":"Barometric Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 125","group":"j1939","models":"TFT100"}]
[{"id":1041,"name":"USF Vacuum Cleaner","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1041,"name":"Cab Interior Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":1042,"name":"USF Water Supply","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1042,"name":"Ambient Air Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":1043,"name":"USF KarcherOn","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-45"},{"id":1043,"name":"USF Spreading","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-5d"},{"id":1043,"name":"Engine Intake 1 Air Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -40 to 210","group":"j1939","models":"TFT100"}]
[{"id":1044,"name":"USF Liquid pump","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1044,"name":"Road Surface Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":1045,"name":"USF Unloading From The Hopper","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1045,"name":"Aftertreatment 1 Diesel Particulate Filter Intake Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 125","group":"j1939","models":"TFT100"}]
[{"id":1046,"name":"USF Low Salt (Sand) Level In Container Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1046,"name":"Engine Intake Manifold #1 Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 500","group":"j1939","models":"TFT100"}]
[{"id":1047,"name":"USF Low Water Level in Container Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1047,"name":"Engine Intake Manifold 1 Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -40 to 210","group":"j1939","models":"TFT100"}]
[{"id":1048,"name":"USF Chemicals","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1048,"name":"Engine Intake Air Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 500","group":"j1939","models":"TFT100"}]
[{"id":1049,"name":"USF Compressor","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1049,"name":"Engine Air Filter 1 Differential Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 12.5","group":"j1939","models":"TFT100"}]
[{"id":1050,"name":"USF Water Valve Is Opened","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1050,"name":"Engine Exhaust Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":1051,"name":"USF Cabin Moved Up Status Active","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1051,"name":"Engine Coolant Filter Differential Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 125","group":"j1939","models":"TFT100"}]
[{"id":1052,"name":"USF Cabin Moved Down Status Active","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"},{"id":1052,"name":"SLI Battery 1 Net Current","size":8,"unit":"A","note":"scale unpublished; physical range -125 to 125","group":"j1939","models":"TFT100"}]
[{"id":1053,"name":"CiSF Section 1 Presence Of Fluid In The Downpipe","size":1,"max":1,"values":"absentPresent","group":"can","models":"fmb-50"},{"id":1053,"name":"Alternator Current","size":8,"unit":"A","note":"scale unpublished; physical range 0 to 250","group":"j1939","models":"TFT100"}]
[{"id":1054,"name":"CiSF Section 1 Filled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1054,"name":"Charging System Potential (Voltage)","size":8,"unit":"V","note":"scale unpublished; physical range 0 to 3212.75","group":"j1939","models":"TFT100"}]
[{"id":1055,"name":"CiSF Section 1 Overfilled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1055,"name":"Battery Potential / Power Input 1","size":8,"unit":"V","note":"scale unpublished; physical range 0 to 3212.75","group":"j1939","models":"TFT100"}]
[{"id":1056,"name":"CiSF Section 2 Presence Of Fluid In The Downpipe","size":1,"max":1,"values":"absentPresent","group":"can","models":"fmb-50"},{"id":1056,"name":"Key Switch Battery Potential","size":8,"unit":"V","note":"scale unpublished; physical range 0 to 3212.75","group":"j1939","models":"TFT100"}]
[{"id":1057,"name":"CiSF Section 2 Filled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1057,"name":"Transmission Clutch 1 Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 4000","group":"j1939","models":"TFT100"}]
[{"id":1058,"name":"CiSF Section 2 Overfilled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1058,"name":"Transmission Oil Level 1","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1059,"name":"CiSF Section 3 Presence Of Fluid In The Downpipe","size":1,"max":1,"values":"absentPresent","group":"can","models":"fmb-50"},{"id":1059,"name":"Transmission Filter Differential Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 500","group":"j1939","models":"TFT100"}]
[{"id":1060,"name":"CiSF Section 3 Filled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1060,"name":"Transmission 1 Oil Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 4000","group":"j1939","models":"TFT100"}]
[{"id":1061,"name":"CiSF Section 3 Overfilled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1061,"name":"Transmission Oil Temperature 1","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":1062,"name":"CiSF Section 4 Presence Of Fluid In The Downpipe","size":1,"max":1,"values":"absentPresent","group":"can","models":"fmb-50"},{"id":1062,"name":"Transmission Oil Level 1 High / Low","size":8,"unit":"l","note":"scale unpublished; physical range -62.5 to 62.5","group":"j1939","models":"TFT100"}]
[{"id":1063,"name":"CiSF Section 4 Filled","size":1,"max":15,"values":"minutesLeft","group":"can","models":"fmb-50"},{"id":1063,"name":"Transmission Oil Level 1 Countdown Timer","size":8,"max":15,"values":"minutesLeft","group":"j1939","models":"TFT100"}]
[{"id":1064,"name":"CiSF Section 4 Overfilled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1064,"name":"Transmission Oil Level 1 Measurement Status","size":8,"max":15,"values":{"0":"Valid","1":"Invalid: settling","2":"Invalid: in gear","3":"Invalid: fluid too cold","4":"Invalid: fluid too hot","5":"Invalid: vehicle moving","6":"Invalid: not level","7":"Invalid: engine speed low","8":"Invalid: engine speed high","9":"Invalid: no request","10":"Not defined","11":"Not defined","12":"Not defined","13":"Invalid: other","14":"Error","15":"Not available"},"group":"j1939","models":"TFT100"}]
[{"id":1065,"name":"CiSF Section 5 Presence Of Fluid In The Downpipe","size":1,"max":1,"values":"absentPresent","group":"can","models":"fmb-50"},{"id":1065,"name":"Washer Fluid Level","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1066,"name":"CiSF Section 5 Filled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1066,"name":"Fuel Level 1","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1067,"name":"CiSF Section 5 Overfilled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1067,"name":"Engine Fuel Filter Differential Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 500","group":"j1939","models":"TFT100"}]
[{"id":1068,"name":"CiSF Section 6 Presence Of Fluid In The Downpipe","size":1,"max":1,"values":"absentPresent","group":"can","models":"fmb-50"},{"id":1068,"name":"Engine Oil Filter Differential Pressure","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 125","group":"j1939","models":"TFT100"}]
[{"id":1069,"name":"CiSF Section 6 Filled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1069,"name":"Cargo Ambient Temperature","size":8,"unit":"\\u00b0C","note":"scale unpublished; physical range -273 to 1734.96875","group":"j1939","models":"TFT100"}]
[{"id":1070,"name":"CiSF Section 6 Overfilled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"},{"id":1070,"name":"Fuel Level 2","size":8,"unit":"%","note":"scale unpublished; physical range 0 to 100","group":"j1939","models":"TFT100"}]
[{"id":1071,"name":"CiSF Section 7 Presence Of Fluid In The Downpipe","size":1,"max":1,"values":"absentPresent","group":"can","models":"fmb-50"},{"id":1071,"name":"Engine Oil Filter Differential Pressure (Extended Range)","size":8,"unit":"kPa","note":"scale unpublished; physical range 0 to 1250","group":"j1939","models":"TFT100"}]
[{"id":1072,"name":"CiSF Section 7 Filled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"}]
[{"id":1073,"name":"CiSF Section 7 Overfilled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"}]
[{"id":1074,"name":"CiSF Section 8 Presence Of Fluid In The Downpipe","size":1,"max":1,"values":"absentPresent","group":"can","models":"fmb-50"}]
[{"id":1075,"name":"CiSF Section 8 Filled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"}]
[{"id":1076,"name":"CiSF Section 8 Overfilled","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"}]
[{"id":1079,"name":"Total Bale Count","size":4,"group":"can","models":"fmb-49"}]
[{"id":1080,"name":"Bale Count","size":4,"group":"can","models":"fmb-49"}]
[{"id":1081,"name":"Cut Bale Count","size":4,"group":"can","models":"fmb-49"}]
[{"id":1082,"name":"Bale Slices","size":4,"group":"can","models":"fmb-49"}]
[{"id":1083,"name":"SSF Engine Working On Dual Fuel","size":1,"max":1,"values":{"0":"Not working","1":"Working"},"group":"can","models":"fmb-50"}]
[{"id":1084,"name":"SSF Engine Working On LPG","size":1,"max":1,"values":{"0":"Not working","1":"Working"},"group":"can","models":"fmb-50"}]
[{"id":1085,"name":"CSF Trailer Connected","size":1,"max":1,"values":{"0":"Disconnected","1":"Connected"},"group":"can","models":"fmb-50"}]
[{"id":1086,"name":"CSF Start Stop System Inactive","size":1,"max":1,"values":"noYes","group":"can","models":"fmb-50"}]
[{"id":1087,"name":"ASF Adapter Pressure Filter Sensor","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1088,"name":"ASF Service 2 Required Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1089,"name":"ASF Drain Filter Clogged Indicator","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1090,"name":"ASF Section 1 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1091,"name":"ASF Section 2 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1092,"name":"ASF Section 3 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1093,"name":"ASF Section 4 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1094,"name":"ASF Section 5 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1095,"name":"ASF Section 6 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1096,"name":"ASF Section 7 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1097,"name":"ASF Section 8 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1098,"name":"ASF Section 9 Spraying","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1099,"name":"USF Hydraulics Work Not Permitted","size":1,"max":1,"values":"offOn","group":"can","models":"fmb-50"}]
[{"id":1100,"name":"Total LPG Used","size":4,"unit":"l","group":"can","models":"fmb-50"},{"id":1100,"name":"BMS0 Temperature Current Max","size":2,"type":"signed","unit":"\\u00b0C","min":-40,"max":86,"group":"bosch","models":"TFT100"}]
[{"id":1101,"name":"Total LPG Used Counted","size":4,"unit":"l","group":"can","models":"fmb-50"},{"id":1101,"name":"BMS0 Temperature Current Min","size":2,"type":"signed","unit":"\\u00b0C","min":-40,"max":86,"group":"bosch","models":"TFT100"}]
[{"id":1102,"name":"LPG Level Proc","size":2,"unit":"%","group":"can","models":"fmb-50"}]
[{"id":1103,"name":"LPG Level Liters","size":2,"unit":"l","group":"can","models":"fmb-50"}]
[{"id":1104,"name":"BMS1 Temperature Current Max","size":2,"type":"signed","unit":"\\u00b0C","min":-40,"max":86,"group":"bosch","models":"TFT100"}]
[{"id":1105,"name":"BMS1 Temperature Current Min","size":2,"type":"signed","unit":"\\u00b0C","min":-40,"max":86,"group":"bosch","models":"TFT100"}]
[{"id":1106,"name":"BMS1 Voltage Cell Min","size":4,"multiplier":0.001,"unit":"V","max":7000,"group":"bosch","models":"TFT100"}]
[{"id":1107,"name":"BMS1 Voltage Cell Max","size":4,"multiplier":0.001,"unit":"V","max":7000,"group":"bosch","models":"TFT100"}]
[{"id":1112,"name":"EV HV Battery Voltage","size":2,"unit":"V","group":"can","models":"fmb-24"}]
[{"id":1113,"name":"EV HV Battery Current","size":2,"unit":"A","group":"can","models":"fmb-24"}]
[{"id":1116,"name":"Max Road Speed","size":1,"unit":"km/h","group":"can","models":"fmb-54"}]
[{"id":1117,"name":"Exceeded Road Speed","size":1,"unit":"km/h","group":"can","models":"fmb-54"}]
[{"id":1121,"name":"CAN Unlocked","size":2,"max":1,"group":"bosch","models":"TFT100"}]
[{"id":1122,"name":"BMS2 Temperature Current Max","size":2,"type":"signed","unit":"\\u00b0C","min":-40,"max":86,"group":"bosch","models":"TFT100"}]
[{"id":1123,"name":"BMS2 Temperature Current Min","size":2,"type":"signed","unit":"\\u00b0C","min":-40,"max":86,"group":"bosch","models":"TFT100"}]
[{"id":1124,"name":"BMS2 Voltage Cell Min","size":4,"multiplier":0.001,"unit":"V","max":7000,"group":"bosch","models":"TFT100"}]
[{"id":1125,"name":"BMS2 Voltage Cell Max","size":4,"multiplier":0.001,"unit":"V","max":7000,"group":"bosch","models":"TFT100"}]
[{"id":1126,"name":"Max Available Power","size":8,"unit":"W","max":36000,"group":"govecs","models":"TFT100"}]
[{"id":1127,"name":"Handlebar Lock","size":8,"max":1,"group":"govecs","models":"TFT100"}]
[{"id":1128,"name":"Rear Brake Pressed","size":8,"max":1,"group":"govecs","models":"TFT100"}]
[{"id":1129,"name":"COM Error","size":8,"max":1,"group":"govecs","models":"TFT100"}]
[{"id":1130,"name":"RPM","size":8,"unit":"rpm","max":1,"group":"govecs","models":"TFT100"}]
[{"id":1131,"name":"Torque Current","size":8,"unit":"A","max":1,"group":"govecs","models":"TFT100"}]
[{"id":1132,"name":"SN High","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1133,"name":"SN Low","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1134,"name":"Lowest Battery Voltage","size":8,"multiplier":0.001,"unit":"V","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1135,"name":"Lowest Battery ID","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1136,"name":"Highest Battery Voltage","size":8,"multiplier":0.001,"unit":"V","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1137,"name":"Steering Wheel Angle","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0","group":"canChip","models":"fmb-5"},{"id":1137,"name":"Highest Battery ID","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1138,"name":"Highest Mismatch Voltage","size":8,"multiplier":0.001,"unit":"V","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1139,"name":"Highest Mismatch ID","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1140,"name":"Lowest Battery Temperature","size":8,"unit":"\\u00b0C","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1141,"name":"Lowest Temperature Battery ID","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1142,"name":"Highest Battery Temperature","size":8,"unit":"\\u00b0C","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1143,"name":"Highest Temperature Battery ID","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1144,"name":"Time To Full Load","size":8,"unit":"s","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1145,"name":"Time To Empty","size":8,"unit":"s","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1146,"name":"Time To Full","size":8,"unit":"s","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1147,"name":"Cluster State","size":8,"max":5,"group":"govecs","models":"TFT100"}]
[{"id":1148,"name":"Connectivity quality","size":4,"note":"four bytes packed: RSSI, RSRP, SINR, RSRQ","group":"permanent","models":"fmb-50b FMC650 ft-all"},{"id":1148,"name":"Cluster SoC","size":8,"unit":"%","max":255,"group":"govecs","models":"TFT100"}]
[{"id":1149,"name":"Current LTE Band","size":1,"sentinels":{"0":"No band"},"group":"permanent","models":"fmb-50b ft-9"},{"id":1149,"name":"Max Discharge Current","size":8,"unit":"A","max":255,"group":"govecs","models":"TFT100"}]
[{"id":1150,"name":"Recuperation Allowed","size":8,"max":1,"group":"govecs","models":"TFT100"}]
[{"id":1151,"name":"OEM Battery State Of Health","size":2,"unit":"%","group":"obdOem","models":"fmb-51c"},{"id":1151,"name":"Switch Process Needed","size":8,"max":1,"group":"govecs","models":"TFT100"}]
[{"id":1152,"name":"OEM Battery Temperature","size":2,"type":"signed","unit":"\\u00b0C","group":"obdOem","models":"fmb-51c"},{"id":1152,"name":"SoC Switch Level","size":8,"unit":"%","max":255,"group":"govecs","models":"TFT100"}]
[{"id":1153,"name":"Part Charge Capacity","size":8,"unit":"Ah","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1154,"name":"Cluster Voltage","size":8,"unit":"V","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1155,"name":"HV Battery Consumed Energy","size":4,"multiplier":0.01,"unit":"kWh","group":"canChip","models":"fmb-5"},{"id":1155,"name":"HV battery consumed energy (Counted)","size":4,"multiplier":100,"unit":"kWh","group":"can","models":"FMB250"},{"id":1155,"name":"Cluster Current","size":8,"unit":"A","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1156,"name":"HV Battery Recuperated Energy","size":4,"multiplier":0.01,"unit":"kWh","group":"canChip","models":"fmb-5"},{"id":1156,"name":"HV battery recup energy (Counted)","size":4,"multiplier":100,"unit":"kWh","group":"can","models":"FMB250"},{"id":1156,"name":"Major Version","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1157,"name":"EV HV Battery Power","size":2,"multiplier":0.1,"unit":"kW","group":"canChip","models":"fmb-5"},{"id":1157,"name":"HV battery power","size":2,"multiplier":10,"unit":"kW","group":"can","models":"FMB250"},{"id":1157,"name":"Minor Version","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1158,"name":"Engine Oil Pressure","size":2,"unit":"kPa","group":"canChip","models":"fmb-6"},{"id":1158,"name":"Patch Version","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1159,"name":"Engine Oil Level","size":1,"unit":"%","max":100,"group":"canChip","models":"fmb-6"},{"id":1159,"name":"Recognized Batteries","size":8,"max":255,"group":"govecs","models":"TFT100"}]
[{"id":1160,"name":"Activated Batteries","size":8,"max":255,"group":"govecs","models":"TFT100"}]
[{"id":1161,"name":"IMEI","size":8,"type":"hex","group":"permanent","models":"FMC650"},{"id":1161,"name":"Faulty Batteries","size":8,"max":255,"group":"govecs","models":"TFT100"}]
[{"id":1162,"name":"Battery 1 Voltage","size":8,"unit":"V","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1163,"name":"Battery 1 Current","size":8,"unit":"A","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1164,"name":"Battery 1 State","size":8,"max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1165,"name":"Battery 1 SoC","size":8,"unit":"%","max":255,"group":"govecs","models":"TFT100"}]
[{"id":1166,"name":"Battery 1 Temperature 1","size":8,"unit":"\\u00b0C","max":127,"group":"govecs","models":"TFT100"}]
[{"id":1167,"name":"Battery 1 Temperature 2","size":8,"unit":"\\u00b0C","max":127,"group":"govecs","models":"TFT100"}]
[{"id":1168,"name":"Battery 1 Power Stage Temp","size":8,"unit":"\\u00b0C","max":127,"group":"govecs","models":"TFT100"}]
[{"id":1169,"name":"Battery 1 Remaining Capacity","size":8,"unit":"mAh","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1170,"name":"Battery 2 Voltage","size":8,"unit":"V","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1171,"name":"Battery 2 Current","size":8,"unit":"A","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1172,"name":"Battery 2 State","size":8,"max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1173,"name":"Battery 2 SoC","size":8,"unit":"%","max":255,"group":"govecs","models":"TFT100"}]
[{"id":1174,"name":"Battery 2 Temperature 1","size":8,"unit":"\\u00b0C","max":127,"group":"govecs","models":"TFT100"}]
[{"id":1175,"name":"Battery 2 Temperature 2","size":8,"unit":"\\u00b0C","max":127,"group":"govecs","models":"TFT100"}]
[{"id":1176,"name":"ELD Mileage","size":4,"unit":"km","group":"eld","models":"fmb-5b"},{"id":1176,"name":"Battery 2 Power Stage Temp","size":8,"unit":"\\u00b0C","max":127,"group":"govecs","models":"TFT100"}]
[{"id":1177,"name":"ELD engine hours","size":4,"unit":"h","group":"eld","models":"fmb-5b"},{"id":1177,"name":"Battery 2 Remaining Capacity","size":8,"unit":"mAh","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1178,"name":"ELD Ignition","size":1,"group":"eld","models":"fmb-5b"},{"id":1178,"name":"Battery ID 0 Error Code","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1179,"name":"ELD parking brake status","size":1,"values":"notSetSetError","group":"eld","models":"fmb-5b"},{"id":1179,"name":"Battery ID 1 Error Code","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1180,"name":"ELD Total Fuel Used","size":4,"unit":"l","group":"eld","models":"fmb-5b"},{"id":1180,"name":"Cluster Error Code","size":8,"group":"govecs","models":"TFT100"}]
[{"id":1181,"name":"ELD engine idle hours","size":4,"unit":"h","group":"eld","models":"fmb-5b"},{"id":1181,"name":"Max Charge Current","size":8,"unit":"A","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1182,"name":"ELD DTC Count","size":1,"group":"eld","models":"fmb-5b"},{"id":1182,"name":"Lowest Battery 2 Temperature","size":8,"unit":"\\u00b0C","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1183,"name":"ELD Fuel Level 2","size":1,"unit":"%","group":"eld","models":"fmb-5b"},{"id":1183,"name":"Highest Battery 2 Temperature","size":8,"unit":"\\u00b0C","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1184,"name":"ELD Battery Voltage","size":2,"unit":"V","group":"eld","models":"fmb-5b"},{"id":1184,"name":"Lowest Battery 2 Voltage","size":8,"multiplier":0.001,"unit":"V","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1185,"name":"ELD Total Idle Fuel Used","size":4,"unit":"l","group":"eld","models":"fmb-5b"},{"id":1185,"name":"Highest Battery 2 Voltage","size":8,"multiplier":0.001,"unit":"V","max":65535,"group":"govecs","models":"TFT100"}]
[{"id":1186,"name":"ELD Trip Distance","size":4,"unit":"km","group":"eld","models":"fmb-5b"}]
[{"id":1187,"name":"ELD Fuel Economy","size":4,"unit":"km/l","group":"eld","models":"fmb-5b"}]
[{"id":1188,"name":"ELD Ambient Air Temperature","size":2,"type":"signed","unit":"\\u00b0C","group":"eld","models":"fmb-5b"}]
[{"id":1189,"name":"ELD Engine Load","size":2,"unit":"%","group":"eld","models":"fmb-5b"}]
[{"id":1190,"name":"ELD Engine Throttle","size":1,"unit":"%","group":"eld","models":"fmb-5b"}]
[{"id":1191,"name":"ELD Oil Temperature","size":2,"type":"signed","unit":"\\u00b0C","group":"eld","models":"fmb-5b"}]
[{"id":1192,"name":"ELD Trip Fuel Used","size":4,"unit":"l","group":"eld","models":"fmb-5b"}]
[{"id":1193,"name":"ELD Oil Pressure","size":2,"unit":"kPa","group":"eld","models":"fmb-5b"}]
[{"id":1194,"name":"ELD Seat Belt Status","size":1,"values":{"0":"Not buckled","1":"Buckled","2":"Error","3":"Not available"},"group":"eld","models":"fmb-5b"}]
[{"id":1195,"name":"ELD Cruise Control Status","size":1,"values":{"0":"Disabled","1":"Enabled","2":"No vehicle position","3":"No map position","4":"No road grade","5":"No predicted path","6":"Speed below threshold","7":"Inhibited by driver","8":"Self test","14":"Error","15":"Not available"},"group":"eld","models":"fmb-5b"}]
[{"id":1196,"name":"ELD Throttle Pedal Position","size":1,"group":"eld","models":"fmb-5b"}]
[{"id":1197,"name":"ELD Engine Coolant Level","size":1,"unit":"%","group":"eld","models":"fmb-5b"}]
[{"id":1198,"name":"ELD Engine Coolant Pressure","size":2,"unit":"kPa","group":"eld","models":"fmb-5b"}]
[{"id":1199,"name":"ELD Transmission Oil Temperature","size":2,"type":"signed","unit":"\\u00b0C","group":"eld","models":"fmb-5b"}]
[{"id":1200,"name":"GSM Cell MNC 1","size":1,"group":"permanent","models":"gh-tat-all"},{"id":1200,"name":"ELD Brake Application Pressure","size":2,"unit":"kPa","group":"eld","models":"fmb-5b"}]
[{"id":1201,"name":"GSM Cell MNC 2","size":1,"group":"permanent","models":"gh-tat-all"},{"id":1201,"name":"ELD Brake Pedal Position","size":1,"unit":"%","group":"eld","models":"fmb-5b"},{"id":1201,"name":"GSM Cell MNC 2","size":2,"group":"permanent","models":"TAT100"}]
[{"id":1202,"name":"GSM Cell MNC 3","size":1,"group":"permanent","models":"gh-tat-all"},{"id":1202,"name":"ELD Ignition Switch Status","size":1,"group":"eld","models":"fmb-5b"},{"id":1202,"name":"GSM Cell MNC 3","size":2,"group":"permanent","models":"TAT100"}]
[{"id":1203,"name":"GSM Cell MNC 4","size":1,"group":"permanent","models":"gh-tat-all"},{"id":1203,"name":"GSM Cell MNC 4","size":2,"group":"permanent","models":"TAT100"}]
[{"id":1205,"name":"LVCAN RSF SpeedLimitSign","size":1,"max":1,"values":{"0":"Not recognised","1":"Recognised"},"group":"can","models":"fmb-54"}]
[{"id":1206,"name":"LVCAN RSF EndOfSpeedLimitSign","size":1,"max":1,"group":"can","models":"fmb-49"}]
[{"id":1207,"name":"LVCAN RSF SpeedExceeded","size":1,"max":1,"values":{"0":"Not exceeded","1":"Exceeded"},"group":"can","models":"fmb-54"}]
[{"id":1208,"name":"LVCAN RSF TimeSpeedLimitSign","size":1,"max":1,"group":"can","models":"fmb-49"}]
[{"id":1209,"name":"LVCAN RSF WthrSpeedLimitSign","size":1,"max":1,"group":"can","models":"fmb-49"}]
[{"id":1211,"name":"SSF Front Left Window Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-45"}]
[{"id":1212,"name":"SSF Front Right Window Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-45"}]
[{"id":1213,"name":"SSF Rear Left Window Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-45"}]
[{"id":1214,"name":"SSF Rear Right Window Open","size":1,"max":1,"values":"closedOpen","group":"can","models":"fmb-45"}]
[{"id":1220,"name":"Gross Combination Vehicle Weight","size":2,"multiplier":10,"unit":"kg","group":"canChip","models":"fmb-5"}]
[{"id":1270,"name":"Engine Oil Temperature","size":1,"type":"signed","unit":"\\u00b0C","min":-60,"group":"canChip","models":"fmb-5"}]
[{"id":1292,"name":"COM2 DSM mask event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":1331,"name":"Transmission Selected Gear","size":2,"type":"signed","min":0,"max":31,"values":"gears","group":"canChip","models":"fmb-5"}]
[{"id":1332,"name":"Transmission Current Gear","size":2,"type":"signed","min":0,"max":31,"values":"gears","group":"canChip","models":"fmb-5"}]
[{"id":1333,"name":"Steering wheel turn counter","size":1,"type":"signed","min":-32,"max":29,"group":"canChip","models":"fmb-5"}]
[{"id":1335,"name":"Exhaust Fluid Tank level (AdBlue)","size":1,"unit":"%","group":"canChip","models":"fmb-5"}]
[{"id":1336,"name":"Bellows pressure FR axle","size":2,"multiplier":0.1,"unit":"kPa","group":"canChip","models":"fmb-5"}]
[{"id":1337,"name":"Bellows pressure FL axle","size":2,"multiplier":0.1,"unit":"kPa","group":"canChip","models":"fmb-5"}]
[{"id":1338,"name":"Bellows pressure RR axle","size":2,"multiplier":0.1,"unit":"kPa","group":"canChip","models":"fmb-5"}]
[{"id":1339,"name":"Bellows pressure RL axle","size":2,"multiplier":0.1,"unit":"kPa","group":"canChip","models":"fmb-5"}]
[{"id":1341,"name":"Gaseous Fuel Rate","size":2,"multiplier":0.1,"unit":"kg/h","group":"canChip","models":"fmb-5"}]
[{"id":1342,"name":"Axle 6 Load","size":2,"unit":"min","max":32768,"group":"canChip","models":"fmb-5"}]
[{"id":1343,"name":"Engine Fuel Temperature","size":2,"type":"signed","unit":"\\u00b0C","min":-40,"max":210,"group":"canChip","models":"fmb-5"}]
[{"id":1344,"name":"Cruise Control Set Speed","size":1,"unit":"km/h","group":"canChip","models":"fmb-5"}]
[{"id":1345,"name":"Instant Fuel Economy","size":1,"unit":"km/l","group":"canChip","models":"fmb-5"}]
[{"id":1352,"name":"Engine Air Intake Pressure","size":2,"unit":"kPa","group":"canChip","models":"fmb-5"}]
[{"id":1358,"name":"Steering Wheel Direction Left","size":1,"max":1,"values":{"0":"Not left","1":"Left"},"group":"canChip","models":"fmb-5"}]
[{"id":1359,"name":"Steering Wheel Direction Right","size":1,"max":1,"values":{"0":"Not right","1":"Right"},"group":"canChip","models":"fmb-5"}]
[{"id":1360,"name":"EV ECO Switch","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"}]
[{"id":1361,"name":"Ramp/WheelChairLift Status","size":1,"values":{"0":"Inside","1":"Outside"},"group":"canChip","models":"fmb-5"}]
[{"id":1362,"name":"Position Status of All doors","size":1,"max":1,"values":"closedOpen","group":"canChip","models":"fmb-5"}]
[{"id":1364,"name":"Vehicle Overspeed","size":1,"max":1,"group":"canChip","models":"fmb-5"}]
[{"id":1366,"name":"Alternator Status 1","size":1,"max":1,"values":"notChargingCharging","group":"canChip","models":"fmb-5"}]
[{"id":1367,"name":"Alternator Status 2","size":1,"max":1,"values":"notChargingCharging","group":"canChip","models":"fmb-5"}]
[{"id":1368,"name":"Alternator Status 3","size":1,"max":1,"values":"notChargingCharging","group":"canChip","models":"fmb-5"}]
[{"id":1369,"name":"Alternator Status 4","size":1,"max":1,"values":"notChargingCharging","group":"canChip","models":"fmb-5"}]
[{"id":1373,"name":"Door 1 Lock Status","size":1,"max":1,"values":"lockedUnlocked","group":"canChip","models":"fmb-5"}]
[{"id":1374,"name":"Door 2 Lock Status","size":1,"max":1,"values":"lockedUnlocked","group":"canChip","models":"fmb-5"}]
[{"id":1375,"name":"Door 3 Lock Status","size":1,"max":1,"values":"lockedUnlocked","group":"canChip","models":"fmb-5"}]
[{"id":1376,"name":"Door 4 Lock Status","size":1,"max":1,"values":"lockedUnlocked","group":"canChip","models":"fmb-5"}]
[{"id":1378,"name":"OEM HV Battery Min Cell Voltage","size":2,"multiplier":0.01,"unit":"V","group":"obdOem","models":"fmb-5b"}]
[{"id":1379,"name":"OEM HV Battery Max Cell Voltage","size":2,"multiplier":0.01,"unit":"V","group":"obdOem","models":"fmb-5b"}]
[{"id":1380,"name":"OEM HV Battery Current","size":2,"multiplier":0.1,"unit":"A","group":"obdOem","models":"fmb-5b"}]
[{"id":1381,"name":"OEM HV Battery Voltage","size":2,"multiplier":0.1,"unit":"V","group":"obdOem","models":"fmb-5b"}]
[{"id":1382,"name":"OEM HV Battery Max Energy","size":2,"multiplier":0.01,"unit":"kWh","group":"obdOem","models":"fmb-5b"}]
[{"id":1383,"name":"OEM HV Battery Measured Energy","size":2,"multiplier":0.01,"unit":"kWh","group":"obdOem","models":"fmb-5b"}]
[{"id":1386,"name":"OEM HV Battery Min Cell Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"obdOem","models":"fmb-5b"}]
[{"id":1387,"name":"OEM HV Battery Max Cell Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"obdOem","models":"fmb-5b"}]
[{"id":1388,"name":"OEM HV Battery Lifetime Power Use","size":4,"type":"signed","unit":"kWh","group":"obdOem","models":"fmb-5b"}]
[{"id":1389,"name":"OEM HV Battery Lifetime Charge Power","size":4,"unit":"kWh","max":2147483648,"group":"obdOem","models":"fmb-5b"}]
[{"id":1390,"name":"OEM Fast Charge Count","size":2,"multiplier":0.1,"group":"obdOem","models":"fmb-5b"}]
[{"id":1391,"name":"OEM Slow Charge Count","size":2,"multiplier":0.1,"group":"obdOem","models":"fmb-5b"}]
[{"id":1396,"name":"Ambient Air Temperature","size":1,"type":"signed","unit":"\\u00b0C","min":-60,"group":"canChip","models":"fmb-5"}]
[{"id":1397,"name":"ASR Enabled","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"}]
[{"id":1412,"name":"Motorcycle Fall Detection","size":1,"group":"eventual","models":"fmb-50b"}]
[{"id":1413,"name":"Turn signal left","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"}]
[{"id":1414,"name":"Turn signal right","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"}]
[{"id":1415,"name":"Charge port flap","size":1,"max":1,"values":"closedOpen","group":"canChip","models":"fmb-5"}]
[{"id":1416,"name":"Windscreen Wiper","size":1,"max":1,"values":"offOn","group":"canChip","models":"fmb-5"}]
[{"id":1418,"name":"Electric motor temperature","size":2,"type":"signed","unit":"\\u00b0C","min":-40,"max":210,"group":"canChip","models":"fmb-5"}]
[{"id":1429,"name":"Crash average vector","size":8,"type":"axesMagnitude","unit":"mG","group":"eventual","models":"ft-22"}]
[{"id":1430,"name":"Crash direction","note":"highest bit: calibrated, the rest: direction","group":"eventual","models":"ft-22"}]
[{"id":1431,"name":"Crash duration","group":"eventual","models":"ft-22"}]
[{"id":1432,"name":"Crash max vector","size":8,"type":"axesMagnitude","unit":"mG","group":"eventual","models":"ft-22"}]
[{"id":1433,"name":"Dead Reckoning status","size":1,"max":3,"values":{"0":"Unknown","1":"Initialising","2":"Coarse alignment","3":"Stable"},"group":"permanent","models":"ft-5"}]
[{"id":1434,"name":"Turning alignment","size":1,"unit":"%","max":100,"group":"permanent","models":"ft-5"}]
[{"id":1435,"name":"Straight alignment","size":1,"unit":"%","max":100,"group":"permanent","models":"ft-5"}]
[{"id":1437,"name":"Side Vector Delta","size":1,"unit":"\\u00b0","max":180,"group":"permanent","models":"ft-22"}]
[{"id":1440,"name":"Accel Calibration Quality","size":1,"unit":"%","max":100,"group":"permanent","models":"ft-22"}]
[{"id":1443,"name":"OEM Distance Since Refuel","size":2,"unit":"km","group":"obdOem","models":"fmb-5b"}]
[{"id":1452,"name":"Faulty Device Mounting","max":3,"values":{"0":"Mounted properly","1":"High vibrations","2":"Mounting changed","3":"GNSS antenna angle invalid"},"note":"size unpublished","group":"permanent","models":"ft-6b"}]
[{"id":1474,"name":"Beacon Presence","size":4,"type":"signed","min":0,"max":1,"group":"ble","models":"ft-13"}]
[{"id":1491,"name":"ELD Engine Minutes","size":4,"unit":"min","group":"eld","models":"fmb-5b"}]
[{"id":1593,"name":"Calc Remaining Distance","size":2,"unit":"km","group":"obd","models":"fmb-50b"}]
[{"id":10005,"name":"Digital Output 4","size":1,"max":1,"values":"offOn","group":"permanent","models":"ft-2b"}]
[{"id":10009,"name":"Eco score","size":2,"multiplier":0.01,"group":"permanent","models":"fmx6-6"}]
[{"id":10040,"name":"Inbox Fuel","size":1,"max":15,"group":"reefer","models":"fmx6-5"}]
[{"id":10041,"name":"Inbox Battery","size":2,"max":15,"group":"reefer","models":"fmx6-5"}]
[{"id":10042,"name":"Inbox TELH","size":4,"max":15,"group":"reefer","models":"fmx6-5"}]
[{"id":10043,"name":"Inbox TVH","size":4,"max":15,"group":"reefer","models":"fmx6-5"}]
[{"id":10044,"name":"Inbox TENH","size":4,"max":15,"group":"reefer","models":"fmx6-5"}]
[{"id":10045,"name":"Zone 1 Compartment state","size":1,"max":15,"group":"reefer","models":"fmx6-6"}]
[{"id":10046,"name":"Zone 1 Compartment mode","size":1,"group":"reefer","models":"fmx6-6"}]
[{"id":10047,"name":"Zone 1 Return Air Sensor 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10048,"name":"Zone 1 Supply Air Sensor 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10049,"name":"Zone 1 Set Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10050,"name":"Zone 1 Evaporator temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10051,"name":"Zone 1 Return Air Sensor 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10052,"name":"Zone 1 Supply Air Sensor 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10053,"name":"Z1 Power mode","size":1,"max":7,"group":"reefer","models":"fmx6-5"}]
[{"id":10054,"name":"Zone 2 Compartment state","size":1,"max":15,"group":"reefer","models":"fmx6-5"}]
[{"id":10055,"name":"Zone 2 Compartment mode","size":1,"group":"reefer","models":"fmx6-5"}]
[{"id":10056,"name":"Zone 2 Return Air Sensor 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10057,"name":"Zone 2 Supply Air Sensor 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10058,"name":"Zone 2 Set Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10059,"name":"Zone 2 Evaporator temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10060,"name":"Zone 2 Return Air sensor 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10061,"name":"Zone 2 Supply Air sensor 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10063,"name":"Zone 3 Compartment state","size":1,"max":15,"group":"reefer","models":"fmx6-6"}]
[{"id":10064,"name":"Zone 3 Compartment mode","size":1,"group":"reefer","models":"fmx6-6"}]
[{"id":10065,"name":"Zone 3 Return Air sensor 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10066,"name":"Zone 3 Supply Air sensor 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10067,"name":"Zone 3 Set Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10068,"name":"Zone 3 Evaporator temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10069,"name":"Zone 3 Return Air sensor 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10070,"name":"Zone 3 Supply Air sensor 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"reefer","models":"fmx6-6"}]
[{"id":10071,"name":"Zone 3 Operating Mode","size":1,"max":7,"group":"reefer","models":"fmx6-6"}]
[{"id":10151,"name":"Tachograph Total Distance","size":4,"unit":"m","group":"tachograph","models":"fmb-3"}]
[{"id":10152,"name":"Tachograph Current Distance","size":4,"unit":"m","group":"tachograph","models":"fmb-3"}]
[{"id":10153,"name":"Tachograph Timestamp","size":4,"unit":"s","note":"Unix time","group":"tachograph","models":"fmb-3"}]
[{"id":10154,"name":"Drive Recognize","size":1,"max":3,"group":"tachograph","models":"fmb-3"}]
[{"id":10155,"name":"Tachograph Over Speed","size":1,"max":3,"group":"tachograph","models":"fmb-3"}]
[{"id":10156,"name":"Tachograph Vehicle Speed","size":2,"unit":"km/h","group":"tachograph","models":"fmb-3"}]
[{"id":10157,"name":"Tachograph VIN","length":17,"type":"ascii","group":"tachograph","models":"fmb-3"}]
[{"id":10158,"name":"Vehicle Reg. Nr.","length":16,"type":"ascii","group":"tachograph","models":"fmb-3"}]
[{"id":10159,"name":"Driver 1 Working State","size":1,"max":7,"group":"tachograph","models":"fmb-3"}]
[{"id":10160,"name":"Driver 2 Working State","size":1,"max":7,"group":"tachograph","models":"fmb-3"}]
[{"id":10161,"name":"Driver 1 Card Presence","size":1,"max":3,"group":"tachograph","models":"fmb-3"}]
[{"id":10162,"name":"Driver 2 Card Presence","size":1,"max":3,"group":"tachograph","models":"fmb-3"}]
[{"id":10163,"name":"Driver 1 Time Related States","size":1,"max":15,"values":"drivingTimeState","group":"tachograph","models":"fmb-3"}]
[{"id":10164,"name":"Driver 2 Time Related States","size":1,"max":15,"values":"drivingTimeState","group":"tachograph","models":"fmb-3"}]
[{"id":10165,"name":"Driver 1 ID","length":16,"type":"ascii","group":"tachograph","models":"fmb-3"}]
[{"id":10166,"name":"Driver 2 ID","length":16,"type":"ascii","group":"tachograph","models":"fmb-3"}]
[{"id":10167,"name":"Card 1 Issuing Member State","size":1,"group":"tachograph","models":"fmb-3"}]
[{"id":10168,"name":"Card 2 Issuing Member State","size":1,"group":"tachograph","models":"fmb-3"}]
[{"id":10169,"name":"Driver 1 Continuous Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmb-3"}]
[{"id":10170,"name":"Driver 2 Continuous Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmb-3"}]
[{"id":10171,"name":"Driver 1 Cumulative Break Time","size":2,"unit":"min","group":"tachograph","models":"fmb-3"}]
[{"id":10172,"name":"Driver 2 Cumulative Break Time","size":2,"unit":"min","group":"tachograph","models":"fmb-3"}]
[{"id":10173,"name":"Driver 1 Selected Activity Duration","size":2,"unit":"min","group":"tachograph","models":"fmb-3"}]
[{"id":10174,"name":"Driver 2 Selected Activity Duration","size":2,"unit":"min","group":"tachograph","models":"fmb-3"}]
[{"id":10175,"name":"Driver 1 Cumulative Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmb-3"}]
[{"id":10176,"name":"Driver 2 Cumulative Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmb-3"}]
[{"id":10189,"name":"Total Tires","size":1,"group":"tpms","models":"fmx6-6"}]
[{"id":10190,"name":"Total Axles","size":1,"group":"tpms","models":"fmx6-6"}]
[{"id":10191,"name":"Graphical Position","size":8,"group":"tpms","models":"fmx6-6"}]
[{"id":10192,"name":"Tire 1 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10193,"name":"Tire 2 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10194,"name":"Tire 3 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10195,"name":"Tire 4 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10196,"name":"Tire 5 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10197,"name":"Tire 6 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10198,"name":"Tire 7 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10199,"name":"Tire 8 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10200,"name":"Tire 9 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10201,"name":"Tire 10 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10202,"name":"Tire 11 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10203,"name":"Tire 12 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10204,"name":"Tire 13 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10205,"name":"Tire 14 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10206,"name":"Tire 15 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10207,"name":"Tire 16 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10208,"name":"Tire 17 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10209,"name":"Tire 18 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10210,"name":"Tire 19 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10211,"name":"Tire 20 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10212,"name":"Tire 21 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10213,"name":"Tire 22 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10214,"name":"Tire 23 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10215,"name":"Tire 24 pressure","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10216,"name":"Manual CAN 0","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10217,"name":"Manual CAN 1","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10218,"name":"Manual CAN 2","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10219,"name":"Manual CAN 3","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10220,"name":"Manual CAN 4","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10221,"name":"Manual CAN 5","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10222,"name":"Manual CAN 6","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10223,"name":"Manual CAN 7","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10224,"name":"Manual CAN 8","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10225,"name":"Manual CAN 9","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10226,"name":"Manual CAN 10","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10227,"name":"Manual CAN 11","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10228,"name":"Manual CAN 12","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10229,"name":"Manual CAN 13","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10230,"name":"Manual CAN 14","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10231,"name":"Manual CAN 15","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10232,"name":"Manual CAN 16","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10233,"name":"Manual CAN 17","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10234,"name":"Manual CAN 18","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10235,"name":"Manual CAN 19","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10298,"name":"Manual CAN 20","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10298,"name":"Manual CAN 20","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10299,"name":"Manual CAN 21","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10299,"name":"Manual CAN 21","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10300,"name":"Manual CAN 22","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10300,"name":"Manual CAN 22","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10301,"name":"Manual CAN 23","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10301,"name":"Manual CAN 23","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10302,"name":"Manual CAN 24","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10302,"name":"Manual CAN 24","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10303,"name":"Manual CAN 25","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10303,"name":"Manual CAN 25","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10304,"name":"Manual CAN 26","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10304,"name":"Manual CAN 26","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10305,"name":"Manual CAN 27","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10305,"name":"Manual CAN 27","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10306,"name":"Manual CAN 28","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10306,"name":"Manual CAN 28","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10307,"name":"Manual CAN 29","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10307,"name":"Manual CAN 29","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10308,"name":"Manual CAN 30","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10308,"name":"Manual CAN 30","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10309,"name":"Manual CAN 31","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10309,"name":"Manual CAN 31","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10310,"name":"Manual CAN 32","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10310,"name":"Manual CAN 32","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10311,"name":"Manual CAN 33","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10311,"name":"Manual CAN 33","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10312,"name":"Manual CAN 34","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10312,"name":"Manual CAN 34","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10313,"name":"Manual CAN 35","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10313,"name":"Manual CAN 35","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10314,"name":"Manual CAN 36","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10314,"name":"Manual CAN 36","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10315,"name":"Manual CAN 37","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10315,"name":"Manual CAN 37","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10316,"name":"Manual CAN 38","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10316,"name":"Manual CAN 38","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10317,"name":"Manual CAN 39","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10317,"name":"Manual CAN 39","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10318,"name":"Manual CAN 40","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10318,"name":"Manual CAN 40","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10319,"name":"Manual CAN 41","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10319,"name":"Manual CAN 41","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10320,"name":"Manual CAN 42","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10320,"name":"Manual CAN 42","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10321,"name":"Manual CAN 43","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10321,"name":"Manual CAN 43","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10322,"name":"Manual CAN 44","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10322,"name":"Manual CAN 44","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10323,"name":"Manual CAN 45","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10323,"name":"Manual CAN 45","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10324,"name":"Manual CAN 46","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10324,"name":"Manual CAN 46","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10325,"name":"Manual CAN 47","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10325,"name":"Manual CAN 47","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10326,"name":"Manual CAN 48","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10326,"name":"Manual CAN 48","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10327,"name":"Manual CAN 49","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10327,"name":"Manual CAN 49","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10328,"name":"Manual CAN 50","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10328,"name":"Manual CAN 50","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10329,"name":"Manual CAN 51","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10329,"name":"Manual CAN 51","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10330,"name":"Manual CAN 52","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10330,"name":"Manual CAN 52","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10331,"name":"Manual CAN 53","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10331,"name":"Manual CAN 53","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10332,"name":"Manual CAN 54","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10332,"name":"Manual CAN 54","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10333,"name":"Manual CAN 55","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10333,"name":"Manual CAN 55","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10334,"name":"Manual CAN 56","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10334,"name":"Manual CAN 56","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10335,"name":"Manual CAN 57","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10335,"name":"Manual CAN 57","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10336,"name":"Manual CAN 58","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10336,"name":"Manual CAN 58","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10337,"name":"Manual CAN 59","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10337,"name":"Manual CAN 59","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10338,"name":"Manual CAN 60","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10338,"name":"Manual CAN 60","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10339,"name":"Manual CAN 61","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10339,"name":"Manual CAN 61","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10340,"name":"Manual CAN 62","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10340,"name":"Manual CAN 62","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10341,"name":"Manual CAN 63","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10341,"name":"Manual CAN 63","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10342,"name":"Manual CAN 64","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10342,"name":"Manual CAN 64","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10343,"name":"Manual CAN 65","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10343,"name":"Manual CAN 65","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10344,"name":"Manual CAN 66","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10344,"name":"Manual CAN 66","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10345,"name":"Manual CAN 67","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10345,"name":"Manual CAN 67","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10346,"name":"Manual CAN 68","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10346,"name":"Manual CAN 68","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10347,"name":"Manual CAN 69","note":"as wide as the configured CAN filter","group":"manualCan","models":"fmx6-6"},{"id":10347,"name":"Manual CAN 69","size":8,"note":"as wide as the configured CAN filter","group":"manualCan","models":"ft-2"}]
[{"id":10348,"name":"Fuel level 2","size":1,"unit":"%","max":100,"group":"fms","models":"fmx6-6"}]
[{"id":10349,"name":"MIL indicator","size":1,"max":100,"values":{"0":"Off","1":"Red","2":"Yellow","3":"Info","7":"Not available"},"group":"fms","models":"fmx6-6"}]
[{"id":10350,"name":"Ambient Air Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-6"}]
[{"id":10351,"name":"Compressor Coolant Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-18382,"max":18026,"group":"reefer","models":"fmx6-6"}]
[{"id":10352,"name":"Error Count","size":1,"group":"reefer","models":"fmx6-5"}]
[{"id":10353,"name":"Compressor RPM","size":2,"unit":"rpm","max":20000,"group":"reefer","models":"fmx6-6"}]
[{"id":10354,"name":"Compressor Config","size":1,"group":"reefer","models":"fmx6-6"}]
[{"id":10355,"name":"Door Status","size":1,"group":"reefer","models":"fmx6-5"}]
[{"id":10356,"name":"Installation Serial","size":8,"type":"ascii","group":"reefer","models":"fmx6-6"}]
[{"id":10357,"name":"Trailer Serial","size":8,"type":"ascii","group":"reefer","models":"fmx6-5"}]
[{"id":10360,"name":"Tire 1 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10361,"name":"Tire 1 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10362,"name":"Tire 2 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10363,"name":"Tire 2 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10364,"name":"Tire 3 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10365,"name":"Tire 3 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10366,"name":"Tire 4 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10367,"name":"Tire 4 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10368,"name":"Tire 5 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10369,"name":"Tire 5 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10370,"name":"Tire 6 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10371,"name":"Tire 6 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10372,"name":"Tire 7 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10373,"name":"Tire 7 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10374,"name":"Tire 8 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10375,"name":"Tire 8 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10376,"name":"Tire 9 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10377,"name":"Tire 9 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10378,"name":"Tire 10 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10379,"name":"Tire 10 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10380,"name":"Tire 11 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10381,"name":"Tire 11 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10382,"name":"Tire 12 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10383,"name":"Tire 12 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10384,"name":"Tire 13 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10385,"name":"Tire 13 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10386,"name":"Tire 14 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10387,"name":"Tire 14 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10388,"name":"Tire 15 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10389,"name":"Tire 15 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10390,"name":"Tire 16 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10391,"name":"Tire 16 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10392,"name":"Tire 17 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10393,"name":"Tire 17 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10394,"name":"Tire 18 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10395,"name":"Tire 18 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10396,"name":"Tire 19 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10397,"name":"Tire 19 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10398,"name":"Tire 20 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10399,"name":"Tire 20 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10400,"name":"Tire 21 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10401,"name":"Tire 21 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10402,"name":"Tire 22 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10403,"name":"Tire 22 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10404,"name":"Tire 23 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10405,"name":"Tire 23 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10406,"name":"Tire 24 Temperature","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10407,"name":"Tire 24 Warning","size":1,"type":"hex","note":"scale unpublished","group":"tpms","models":"fmx6-6"}]
[{"id":10428,"name":"Tell Tale 0","size":8,"type":"hex","group":"fms","models":"fmx6-6"}]
[{"id":10429,"name":"Tell Tale 1","size":8,"type":"hex","group":"fms","models":"fmx6-6"}]
[{"id":10430,"name":"Tell Tale 2","size":8,"type":"hex","group":"fms","models":"fmx6-6"}]
[{"id":10431,"name":"Tell Tale 3","size":8,"type":"hex","group":"fms","models":"fmx6-6"}]
[{"id":10455,"name":"AdBlue level","size":1,"unit":"%","max":100,"group":"fms","models":"fmx6-6"}]
[{"id":10456,"name":"FerryTrainStatus","size":1,"max":1,"group":"tachograph","models":"fmb-3"},{"id":10456,"name":"FerryTrainStatus","max":65536,"group":"evFms","models":"FMC650"}]
[{"id":10464,"name":"External Digital Sensor 1","size":1,"values":"noYes","group":"euroscan","models":"fmx6-6"}]
[{"id":10465,"name":"External Digital Sensor 2","size":1,"values":"noYes","group":"euroscan","models":"fmx6-6"}]
[{"id":10466,"name":"External Digital Sensor 3","size":1,"values":"noYes","group":"euroscan","models":"fmx6-6"}]
[{"id":10467,"name":"External Digital Sensor 4","size":1,"values":"noYes","group":"euroscan","models":"fmx6-6"}]
[{"id":10468,"name":"Analog Input 1","size":2,"multiplier":0.001,"unit":"V","group":"reefer","models":"fmx6-6"}]
[{"id":10469,"name":"Analog Input 2","size":2,"multiplier":0.001,"unit":"V","group":"reefer","models":"fmx6-6"}]
[{"id":10470,"name":"Analog Input 3","size":2,"multiplier":0.001,"unit":"V","group":"reefer","models":"fmx6-6"}]
[{"id":10472,"name":"Manufacturer ID","size":1,"group":"reefer","models":"fmx6-6"}]
[{"id":10473,"name":"Battery State Flags","size":1,"type":"flags","flags":"reeferSensor","group":"reefer","models":"fmx6-6"}]
[{"id":10474,"name":"Fuel state flags","size":1,"type":"flags","flags":"reeferSensor","group":"reefer","models":"fmx6-6"}]
[{"id":10475,"name":"Maintenance 1 Hours","size":4,"unit":"h","group":"reefer","models":"fmx6-6"}]
[{"id":10476,"name":"Maintenance 2 Hours","size":4,"unit":"h","group":"reefer","models":"fmx6-6"}]
[{"id":10477,"name":"Maintenance 3 Hours","size":4,"unit":"h","group":"reefer","models":"fmx6-6"}]
[{"id":10478,"name":"Maintenance 4 Hours","size":4,"unit":"h","group":"freezer","models":"fmx6-6"}]
[{"id":10479,"name":"Maintenance 5 Hours","size":4,"unit":"h","group":"reefer","models":"fmx6-6"}]
[{"id":10480,"name":"Run Mode","size":1,"values":{"0":"Start/stop","1":"Continuous","2":"Cycle sentry","7":"Unknown or not available"},"group":"reefer","models":"fmx6-6"}]
[{"id":10481,"name":"External Temperature 1","size":2,"type":"signed","unit":"\\u00b0C","group":"reefer","models":"fmx6-5"}]
[{"id":10482,"name":"External Temperature 2","size":2,"type":"signed","unit":"\\u00b0C","group":"reefer","models":"fmx6-5"}]
[{"id":10483,"name":"External Temperature 3","size":2,"type":"signed","unit":"\\u00b0C","group":"reefer","models":"fmx6-5"}]
[{"id":10484,"name":"External Temperature 4","size":2,"type":"signed","unit":"\\u00b0C","group":"reefer","models":"fmx6-5"}]
[{"id":10485,"name":"External Temperature 5","size":2,"type":"signed","unit":"\\u00b0C","group":"reefer","models":"fmx6-5"}]
[{"id":10486,"name":"External Temperature 6","size":2,"type":"signed","unit":"\\u00b0C","group":"reefer","models":"fmx6-5"}]
[{"id":10487,"name":"1Wire Humidity 1","size":1,"unit":"%","group":"permanent","models":"fmx6-6"}]
[{"id":10488,"name":"1Wire Humidity 2","size":1,"unit":"%","group":"permanent","models":"fmx6-6"}]
[{"id":10489,"name":"1Wire Humidity 3","size":1,"unit":"%","group":"permanent","models":"fmx6-6"}]
[{"id":10490,"name":"1Wire Humidity 4","size":1,"unit":"%","group":"permanent","models":"fmx6-6"}]
[{"id":10491,"name":"1Wire Humidity 5","size":1,"unit":"%","group":"permanent","models":"fmx6-6"}]
[{"id":10492,"name":"1Wire Humidity 6","size":1,"unit":"%","group":"permanent","models":"fmx6-6"}]
[{"id":10493,"name":"DTC DM1","size":4,"group":"fms","models":"fmx6-6"}]
[{"id":10494,"name":"DTC DM1 List","type":"ascii","group":"fms","models":"fmx6-6"}]
[{"id":10495,"name":"DTC DM2","size":4,"group":"fms","models":"fmx6-6"}]
[{"id":10496,"name":"DTC DM2 List","type":"ascii","group":"fms","models":"fmx6-6"}]
[{"id":10500,"name":"BLE Advertisement data","type":"beaconList","group":"ble","models":"fmx6-4"}]
[{"id":10501,"name":"Drivers hours rules pre warning time delay","size":1,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10502,"name":"Out Of Scope Condition","size":1,"values":{"0":"Not out of scope","1":"Out of scope"},"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10503,"name":"Next Calibration Date","size":4,"note":"J1939 date: month, quarter day, year from 1985","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10504,"name":"Driver 1 end of last daily rest report","size":4,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10505,"name":"Driver 1 end of last weekly rest period","size":4,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10506,"name":"Driver 1 end of second last weekly rest period","size":4,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10507,"name":"Driver 1 current daily driving time","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10508,"name":"Driver 1 current weekly driving time","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10509,"name":"Driver 1 time left until new daily rest period","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10510,"name":"Driver 1 number of times 9h daily driving time exceeds","size":1,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10511,"name":"Driver 2 end of last daily rest report","size":4,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10512,"name":"Driver 2 end of last weekly rest period","size":4,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10513,"name":"Driver 2 end of second last weekly rest period","size":4,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10514,"name":"Driver 2 current daily driving time","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10515,"name":"Driver 2 current weekly driving time","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10516,"name":"Driver 2 time left until new daily rest period","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10517,"name":"Driver 2 number of times 9h daily driving time exceeds","size":1,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10518,"name":"Driver 1 Name","length":36,"type":"isoText","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10519,"name":"Driver 1 Surname","length":36,"type":"isoText","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10520,"name":"Driver 2 Name","length":36,"type":"isoText","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10521,"name":"Driver 2 Surname","length":36,"type":"isoText","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10522,"name":"Driver 1 Time Left Until New Weekly Rest Period","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10523,"name":"Driver 2 Time Left Until New Weekly Rest Period","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10524,"name":"Driver 1 Minimum Daily Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10525,"name":"Driver 2 Minimum Daily Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10526,"name":"Driver 1 Minimum Weekly Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10527,"name":"Driver 2 Minimum Weekly Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10528,"name":"Driver 1 Duration Of Next Break Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10529,"name":"Driver 2 Duration Of Next Break Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10530,"name":"Driver 1 Remaining Time Until Next Break Or Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10531,"name":"Driver 2 Remaining Time Until Next Break Or Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10532,"name":"Driver 1 Remaining Current Driving Time","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10533,"name":"Driver 1 Remaining Driving Time On Current Shift","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10534,"name":"Driver 1 Remaining Driving Time Of Current Week","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10535,"name":"Driver 1 Open Compensation In The Last Week","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10536,"name":"Driver 1 Open Compensation In Week Before Last","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10537,"name":"Driver 1 Open Compensation In 2nd Week Before Last","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10538,"name":"Driver 1 Additional Information","size":2,"group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10539,"name":"Driver 1 Remaining Time Of Current Break Rest","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10540,"name":"Driver 1 Time Left Until Next Driving Period","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10541,"name":"Driver 1 Duration Of Next Driving Period","size":2,"unit":"min","group":"tachograph","models":"fmb-3 fmx6-6"}]
[{"id":10542,"name":"Border Crossing Info","size":1,"group":"tachograph","models":"fmb-3 FMC650"}]
[{"id":10543,"name":"K-Line Privacy Mode","size":1,"max":2,"values":{"0":"Disabled","1":"Enabled","2":"No K-Line data"},"group":"tachograph","models":"fmb-3 FMC650"}]
[{"id":10611,"name":"RS232_COM1Data","length":200,"type":"hex","group":"permanent","models":"fmx6-6"}]
[{"id":10612,"name":"RS232_COM2Data","length":200,"type":"hex","group":"permanent","models":"fmx6-6"}]
[{"id":10631,"name":"LVCAN Driver Seatbelt","size":1,"max":1,"group":"can","models":"fmx6-6"}]
[{"id":10632,"name":"LVCAN Front Passenger Seatbelt","size":1,"max":1,"group":"can","models":"fmx6-6"}]
[{"id":10639,"name":"Error Codes","length":16,"type":"hex","group":"reefer","models":"fmx6-6"}]
[{"id":10640,"name":"Impulse counter frequency 1","size":4,"unit":"Hz","group":"permanent","models":"fmx6-6"}]
[{"id":10641,"name":"Impulse counter RPM 1","size":4,"unit":"rpm","group":"permanent","models":"fmx6-6"}]
[{"id":10642,"name":"Impulse counter frequency 2","size":4,"unit":"Hz","group":"permanent","models":"fmx6-6"}]
[{"id":10643,"name":"Impulse counter RPM 2","size":4,"unit":"rpm","group":"permanent","models":"fmx6-6"}]
[{"id":10644,"name":"Temperature Probe 1","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","note":"scale unconfirmed","group":"reefer","models":"fmx6-6"}]
[{"id":10645,"name":"Temperature Probe 2","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","note":"scale unconfirmed","group":"reefer","models":"fmx6-6"}]
[{"id":10646,"name":"Temperature Probe 3","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","note":"scale unconfirmed","group":"reefer","models":"fmx6-6"}]
[{"id":10647,"name":"Temperature Probe 4","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","note":"scale unconfirmed","group":"reefer","models":"fmx6-6"}]
[{"id":10648,"name":"Temperature Probe 5","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","note":"scale unconfirmed","group":"reefer","models":"fmx6-6"}]
[{"id":10649,"name":"Temperature Probe 6","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","note":"scale unconfirmed","group":"reefer","models":"fmx6-6"}]
[{"id":10683,"name":"Temperature 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"transcan","models":"fmx6-6"}]
[{"id":10684,"name":"Temperature 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"transcan","models":"fmx6-6"}]
[{"id":10685,"name":"Temperature 3","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"transcan","models":"fmx6-6"}]
[{"id":10686,"name":"Temperature 4","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"transcan","models":"fmx6-6"}]
[{"id":10687,"name":"Status 1","size":1,"group":"transcan","models":"fmx6-6"}]
[{"id":10688,"name":"Status 2","size":1,"group":"transcan","models":"fmx6-6"}]
[{"id":10689,"name":"Status 3","size":1,"group":"transcan","models":"fmx6-6"}]
[{"id":10690,"name":"Status 4","size":1,"group":"transcan","models":"fmx6-6"}]
[{"id":10691,"name":"Alarm 1","size":1,"group":"transcan","models":"fmx6-6"}]
[{"id":10692,"name":"Alarm 2","size":1,"group":"transcan","models":"fmx6-6"}]
[{"id":10693,"name":"Alarm 3","size":1,"group":"transcan","models":"fmx6-6"}]
[{"id":10694,"name":"Alarm 4","size":1,"group":"transcan","models":"fmx6-6"}]
[{"id":10695,"name":"Input 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10696,"name":"Input 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10697,"name":"Input 3","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10698,"name":"Input 4","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10699,"name":"Input 5","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10700,"name":"Input 6","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10701,"name":"Setpoint 1","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10702,"name":"Setpoint 2","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10703,"name":"Setpoint 3","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"touchprint","models":"fmx6-6"}]
[{"id":10800,"name":"EYE Temperature 1","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10801,"name":"EYE Temperature 2","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10802,"name":"EYE Temperature 3","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10803,"name":"EYE Temperature 4","size":2,"type":"signed","multiplier":0.01,"unit":"\\u00b0C","group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10804,"name":"EYE Humidity 1","size":1,"unit":"%","max":100,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10805,"name":"EYE Humidity 2","size":1,"unit":"%","max":100,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10806,"name":"EYE Humidity 3","size":1,"unit":"%","max":100,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10807,"name":"EYE Humidity 4","size":1,"unit":"%","max":100,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10808,"name":"EYE Magnet 1","size":1,"max":1,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10809,"name":"EYE Magnet 2","size":1,"max":1,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10810,"name":"EYE Magnet 3","size":1,"max":1,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10811,"name":"EYE Magnet 4","size":1,"max":1,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10812,"name":"EYE Movement 1","size":2,"max":32767,"group":"permanent","models":"fmb-51b gh-tat-all ft-13"},{"id":10812,"name":"EYE Movement 1","size":1,"max":1,"group":"permanent","models":"fmb-50b"}]
[{"id":10813,"name":"EYE Movement 2","size":2,"max":32767,"group":"permanent","models":"fmb-51b gh-tat-all ft-13"},{"id":10813,"name":"EYE Movement 2","size":1,"max":1,"group":"permanent","models":"fmb-50b"}]
[{"id":10814,"name":"EYE Movement 3","size":2,"max":32767,"group":"permanent","models":"fmb-51b gh-tat-all ft-13"},{"id":10814,"name":"EYE Movement 3","size":1,"max":1,"group":"permanent","models":"fmb-50b"}]
[{"id":10815,"name":"EYE Movement 4","size":2,"max":32767,"group":"permanent","models":"fmb-51b gh-tat-all ft-13"},{"id":10815,"name":"EYE Movement 4","size":1,"max":1,"group":"permanent","models":"fmb-50b"}]
[{"id":10816,"name":"EYE Pitch 1","size":1,"type":"signed","min":-90,"max":90,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10817,"name":"EYE Pitch 2","size":1,"type":"signed","min":-90,"max":90,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10818,"name":"EYE Pitch 3","size":1,"type":"signed","min":-90,"max":90,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10819,"name":"EYE Pitch 4","size":1,"type":"signed","min":-90,"max":90,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10820,"name":"EYE Low Battery 1","size":1,"max":1,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10821,"name":"EYE Low Battery 2","size":1,"max":1,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10822,"name":"EYE Low Battery 3","size":1,"max":1,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10823,"name":"EYE Low Battery 4","size":1,"max":1,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10824,"name":"EYE Battery Voltage 1","size":2,"group":"permanent","models":"fmb-50b"},{"id":10824,"name":"EYE Battery Voltage 1","size":1,"group":"permanent","models":"fmb-10"},{"id":10824,"name":"EYE Battery Voltage 1","max":65535,"group":"permanent","models":"gh-tat-all"}]
[{"id":10825,"name":"EYE Battery Voltage 2","size":2,"group":"permanent","models":"fmb-50b"},{"id":10825,"name":"EYE Battery Voltage 2","size":1,"group":"permanent","models":"fmb-10"},{"id":10825,"name":"EYE Battery Voltage 2","max":65535,"group":"permanent","models":"gh-tat-all"}]
[{"id":10826,"name":"EYE Battery Voltage 3","size":2,"group":"permanent","models":"fmb-50b"},{"id":10826,"name":"EYE Battery Voltage 3","size":1,"group":"permanent","models":"fmb-10"},{"id":10826,"name":"EYE Battery Voltage 3","max":65535,"group":"permanent","models":"gh-tat-all"}]
[{"id":10827,"name":"EYE Battery Voltage 4","size":2,"group":"permanent","models":"fmb-50b"},{"id":10827,"name":"EYE Battery Voltage 4","size":1,"group":"permanent","models":"fmb-10"},{"id":10827,"name":"EYE Battery Voltage 4","max":65535,"group":"permanent","models":"gh-tat-all"}]
[{"id":10828,"name":"Proximity Near","type":"beaconTlv","group":"permanent","models":"gh-tat-all"}]
[{"id":10829,"name":"Proximity Away","type":"beaconTlv","group":"permanent","models":"gh-tat-all"}]
[{"id":10831,"name":"Proximity Lost","type":"beaconTlv","group":"permanent","models":"gh-tat-all"}]
[{"id":10832,"name":"EYE Roll 1","size":2,"type":"signed","min":-180,"max":180,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10833,"name":"EYE Roll 2","size":2,"type":"signed","min":-180,"max":180,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10834,"name":"EYE Roll 3","size":2,"type":"signed","min":-180,"max":180,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10835,"name":"EYE Roll 4","size":2,"type":"signed","min":-180,"max":180,"group":"permanent","models":"fmb-60b gh-tat-all ft-13"}]
[{"id":10836,"name":"EYE Movement count 1","size":2,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10837,"name":"EYE Movement count 2","size":2,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10838,"name":"EYE Movement count 3","size":2,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10839,"name":"EYE Movement count 4","size":2,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10840,"name":"EYE Magnet count 1","size":2,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10841,"name":"EYE Magnet count 2","size":2,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10842,"name":"EYE Magnet count 3","size":2,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10843,"name":"EYE Magnet count 4","size":2,"group":"permanent","models":"fmb-60b gh-tat-all"}]
[{"id":10879,"name":"High voltage battery voltage","size":4,"multiplier":0.05,"unit":"V","group":"evFms","models":"fmx6-3c"}]
[{"id":10880,"name":"High voltage battery current","size":4,"type":"signed","multiplier":0.05,"unit":"A","min":-32000,"max":32255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10881,"name":"Internal Charger Status","size":1,"group":"evFms","models":"fmx6-3c"}]
[{"id":10882,"name":"Generic state of charge","size":1,"group":"evFms","models":"fmx6-3c"}]
[{"id":10883,"name":"Ignition","size":1,"group":"evFms","models":"fmx6-3c"}]
[{"id":10884,"name":"External Energy Source Connection Status","size":1,"group":"evFms","models":"fmx6-3c"}]
[{"id":10885,"name":"Seatbelt switch","size":1,"group":"evFms","models":"fmx6-3c"}]
[{"id":10886,"name":"EVSE1 AC RMS Current","size":4,"type":"signed","multiplier":0.05,"unit":"A","min":-32000,"max":32255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10887,"name":"EVSE1 AC RMS Voltage","size":4,"multiplier":0.05,"unit":"V","group":"evFms","models":"fmx6-3c"}]
[{"id":10888,"name":"DC Charging State","size":1,"group":"evFms","models":"fmx6-3c"}]
[{"id":10889,"name":"High Voltage Battery Highest Cell Temperature","size":2,"type":"signed","multiplier":0.03125,"unit":"\\u00b0C","min":-8736,"group":"evFms","models":"fmx6-3c"}]
[{"id":10890,"name":"High Voltage Battery Lowest Cell Temperature","size":2,"type":"signed","multiplier":0.03125,"unit":"\\u00b0C","min":-8736,"group":"evFms","models":"fmx6-3c"}]
[{"id":10891,"name":"Propulsion Motor Coolant Fan 1 Control Temperature","size":2,"type":"signed","multiplier":0.03125,"unit":"\\u00b0C","min":-8736,"group":"evFms","models":"fmx6-3c"}]
[{"id":10892,"name":"Air Conditioner Compressor Status","size":1,"group":"evFms","models":"fmx6-3c"}]
[{"id":10893,"name":"High Voltage Battery Temperature","size":1,"type":"signed","unit":"\\u00b0C","min":-40,"group":"evFms","models":"fmx6-3c"}]
[{"id":10894,"name":"HVESS Thermal Management System Heater Status","size":1,"group":"evFms","models":"fmx6-3c"}]
[{"id":10895,"name":"Fuel Supply Estimated Remaining Distance","size":2,"unit":"km","max":64255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10896,"name":"Trailer Weight","size":2,"multiplier":2,"unit":"kg","max":64255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10897,"name":"Cargo Weight","size":2,"multiplier":2,"unit":"kg","max":64255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10898,"name":"Powered Vehicle Weight","size":2,"multiplier":10,"unit":"kg","max":64255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10899,"name":"Gross Combination Vehicle Weight","size":2,"multiplier":10,"unit":"kg","max":64255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10901,"name":"Highest cell voltage","size":2,"multiplier":0.001,"unit":"V","max":64255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10902,"name":"Lowest cell voltage","size":2,"multiplier":0.001,"unit":"V","max":64255,"group":"evFms","models":"fmx6-3c"}]
[{"id":10903,"name":"HVESS Nominal Rated Capacity","size":4,"unit":"%","max":100,"group":"evFms","models":"fmx6-3c"}]
[{"id":10904,"name":"HVESS State of Health","size":1,"multiplier":0.4,"unit":"%","max":250,"group":"evFms","models":"fmx6-3c"}]
[{"id":10911,"name":"Impulse counter value 1","size":4,"group":"permanent","models":"fmx6-6"}]
[{"id":10912,"name":"Impulse counter value 3","size":4,"group":"permanent","models":"fmx6-6"}]
[{"id":10913,"name":"Impulse counter frequency 3","size":4,"unit":"Hz","group":"permanent","models":"fmx6-6"}]
[{"id":10914,"name":"Impulse counter RPM 3","size":4,"unit":"rpm","group":"permanent","models":"fmx6-6"}]
[{"id":10915,"name":"Impulse counter value 4","size":4,"group":"permanent","models":"fmx6-6"}]
[{"id":10916,"name":"Impulse counter frequency 4","size":4,"unit":"Hz","group":"permanent","models":"fmx6-6"}]
[{"id":10917,"name":"Impulse counter RPM 4","size":4,"unit":"rpm","group":"permanent","models":"fmx6-6"}]
[{"id":11002,"name":"BMS0 Voltage Cell Min","size":4,"multiplier":0.001,"unit":"V","max":7000,"group":"bosch","models":"TFT100"}]
[{"id":11003,"name":"BMS0 Voltage Cell Max","size":4,"multiplier":0.001,"unit":"V","max":7000,"group":"bosch","models":"TFT100"}]
[{"id":11317,"name":"EYE Sensor List","type":"beaconTlv","group":"permanent","models":"gh-tat-all"}]
[{"id":11399,"name":"Time to First Fix","unit":"s","note":"size unpublished","models":"ft-3"}]
[{"id":11700,"name":"DSM drowsiness event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11701,"name":"DSM distraction event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11702,"name":"DSM yawning event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11703,"name":"DSM phone event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11704,"name":"DSM smoking event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11705,"name":"DSM driver absence event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11706,"name":"DSM mask event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11707,"name":"DSM G-sensor event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11708,"name":"DSM active driver name","length":10,"type":"ascii","group":"camera","models":"fmx6-6"}]
[{"id":11709,"name":"DSM recording status","size":1,"max":2,"values":"noneRecordingMicOffRecordingMicOn","group":"camera","models":"fmx6-6"}]
[{"id":11710,"name":"DSM GPS status","size":1,"max":2,"values":{"0":"None","1":"Connected (no data)","2":"Connected (valid data)"},"group":"camera","models":"fmx6-6"}]
[{"id":11711,"name":"DSM speed","size":1,"unit":"km/h","group":"camera","models":"fmx6-6"}]
[{"id":11712,"name":"DSM error code","size":1,"type":"flags","flags":"dsmErrors","group":"camera","models":"fmx6-6"}]
[{"id":11713,"name":"DSM seatbelt detection","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"fmx6-6"}]
[{"id":11714,"name":"DSM state","size":1,"max":8,"values":"cameraStates","group":"camera","models":"fmx6-6"}]
[{"id":12000,"name":"Event IO ID","size":1,"values":{"0":"Periodic","1":"Trip start","2":"Trip end","3":"Driver change","4":"Device startup","5":"Device off / reset","6":"End of day","7":"VIN change"},"group":"fmsEco","models":"fmx6-3"}]
[{"id":12001,"name":"Active Driver ID","type":"ascii","group":"fmsEco","models":"fmx6-3"}]
[{"id":12002,"name":"VIN Number","type":"ascii","group":"fmsEco","models":"fmx6-3"}]
[{"id":12003,"name":"Event Counter","size":2,"group":"fmsEco","models":"fmx6-3"}]
[{"id":12010,"name":"Coasting Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12011,"name":"Coasting Fuel Used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12012,"name":"Coasting Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12013,"name":"EcoRoll Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12014,"name":"EcoRoll Fuel Used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12015,"name":"EcoRoll Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12016,"name":"Braking Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12017,"name":"Braking Fuel Used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12018,"name":"Braking Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12019,"name":"Braking Count","size":4,"group":"fmsEco","models":"fmx6-3"}]
[{"id":12020,"name":"Retarder Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12021,"name":"Retarder Fuel Used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12022,"name":"Retarder Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12023,"name":"Cruise Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12024,"name":"Cruise Fuel Used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12025,"name":"Cruise Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12026,"name":"Torque Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12027,"name":"Torque Fuel Used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12028,"name":"Torque Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12029,"name":"PTO Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12030,"name":"PTO Fuel Used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12031,"name":"PTO Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12032,"name":"Fuel While Driving fuel","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12033,"name":"Fuel While Idle fuel","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12034,"name":"Engine Load fuel","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12035,"name":"Total Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12036,"name":"Total Fuel Used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12037,"name":"Total Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12050,"name":"Short Stops Count","size":2,"group":"fmsEco","models":"fmx6-3"}]
[{"id":12051,"name":"Long Stops Count","size":2,"group":"fmsEco","models":"fmx6-3"}]
[{"id":12052,"name":"Parking brake Count","size":2,"group":"fmsEco","models":"fmx6-3"}]
[{"id":12053,"name":"Harsh Acceleration Count","size":2,"group":"fmsEco","models":"fmx6-3"}]
[{"id":12054,"name":"Harsh Braking Count","size":2,"group":"fmsEco","models":"fmx6-3"}]
[{"id":12055,"name":"Harsh Cornering Count","size":2,"group":"fmsEco","models":"fmx6-3"}]
[{"id":12100,"name":"Speed Range 1 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12101,"name":"Speed Range 2 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12102,"name":"Speed Range 3 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12103,"name":"Speed Range 4 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12104,"name":"Speed Range 5 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12105,"name":"Speed Range 6 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12106,"name":"Speed Range 7 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12107,"name":"Speed Range 8 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12108,"name":"Speed Range 9 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12109,"name":"Speed Range 10 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12110,"name":"Speed Range 1 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12111,"name":"Speed Range 2 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12112,"name":"Speed Range 3 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12113,"name":"Speed Range 4 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12114,"name":"Speed Range 5 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12115,"name":"Speed Range 6 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12116,"name":"Speed Range 7 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12117,"name":"Speed Range 8 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12118,"name":"Speed Range 9 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12119,"name":"Speed Range 10 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12120,"name":"Speed Range 1 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12121,"name":"Speed Range 2 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12122,"name":"Speed Range 3 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12123,"name":"Speed Range 4 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12124,"name":"Speed Range 5 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12125,"name":"Speed Range 6 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12126,"name":"Speed Range 7 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12127,"name":"Speed Range 8 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12128,"name":"Speed Range 9 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12129,"name":"Speed Range 10 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12130,"name":"RPM Range 1 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12131,"name":"RPM Range 2 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12132,"name":"RPM Range 3 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12133,"name":"RPM Range 4 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12134,"name":"RPM Range 5 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12135,"name":"RPM Range 6 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12136,"name":"RPM Range 7 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12137,"name":"RPM Range 8 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12138,"name":"RPM Range 9 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12139,"name":"RPM Range 10 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12140,"name":"RPM Range 1 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12141,"name":"RPM Range 2 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12142,"name":"RPM Range 3 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12143,"name":"RPM Range 4 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12144,"name":"RPM Range 5 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12145,"name":"RPM Range 6 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12146,"name":"RPM Range 7 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12147,"name":"RPM Range 8 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12148,"name":"RPM Range 9 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12149,"name":"RPM Range 10 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12150,"name":"RPM Range 1 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12151,"name":"RPM Range 2 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12152,"name":"RPM Range 3 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12153,"name":"RPM Range 4 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12154,"name":"RPM Range 5 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12155,"name":"RPM Range 6 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12156,"name":"RPM Range 7 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12157,"name":"RPM Range 8 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12158,"name":"RPM Range 9 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12159,"name":"RPM Range 10 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12160,"name":"Torque Range 1 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12161,"name":"Torque Range 2 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12162,"name":"Torque Range 3 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12163,"name":"Torque Range 4 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12164,"name":"Torque Range 5 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12165,"name":"Torque Range 6 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12166,"name":"Torque Range 7 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12167,"name":"Torque Range 8 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12168,"name":"Torque Range 9 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12169,"name":"Torque Range 10 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12170,"name":"Torque Range 1 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12171,"name":"Torque Range 2 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12172,"name":"Torque Range 3 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12173,"name":"Torque Range 4 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12174,"name":"Torque Range 5 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12175,"name":"Torque Range 6 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12176,"name":"Torque Range 7 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12177,"name":"Torque Range 8 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12178,"name":"Torque Range 9 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12179,"name":"Torque Range 10 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12180,"name":"Torque Range 1 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12181,"name":"Torque Range 2 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12182,"name":"Torque Range 3 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12183,"name":"Torque Range 4 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12184,"name":"Torque Range 5 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12185,"name":"Torque Range 6 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12186,"name":"Torque Range 7 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12187,"name":"Torque Range 8 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12188,"name":"Torque Range 9 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12189,"name":"Torque Range 10 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12190,"name":"Braking Range 1 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12191,"name":"Braking Range 2 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12192,"name":"Braking Range 3 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12193,"name":"Braking Range 4 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12194,"name":"Braking Range 5 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12195,"name":"Braking Range 6 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12196,"name":"Braking Range 7 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12197,"name":"Braking Range 8 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12198,"name":"Braking Range 9 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12199,"name":"Braking Range 10 Distance","size":4,"unit":"m","group":"fmsEco","models":"fmx6-3"}]
[{"id":12200,"name":"Braking Range 1 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12201,"name":"Braking Range 2 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12202,"name":"Braking Range 3 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12203,"name":"Braking Range 4 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12204,"name":"Braking Range 5 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12205,"name":"Braking Range 6 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12206,"name":"Braking Range 7 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12207,"name":"Braking Range 8 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12208,"name":"Braking Range 9 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12209,"name":"Braking Range 10 Fuel used","size":4,"unit":"ml","group":"fmsEco","models":"fmx6-3"}]
[{"id":12210,"name":"Braking Range 1 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12211,"name":"Braking Range 2 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12212,"name":"Braking Range 3 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12213,"name":"Braking Range 4 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12214,"name":"Braking Range 5 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12215,"name":"Braking Range 6 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12216,"name":"Braking Range 7 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12217,"name":"Braking Range 8 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12218,"name":"Braking Range 9 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12219,"name":"Braking Range 10 Time","size":4,"unit":"s","group":"fmsEco","models":"fmx6-3"}]
[{"id":12301,"name":"iCam DualCam1 Front State","size":1,"max":4,"values":"cameraCard","group":"camera","models":"FMC650"}]
[{"id":12302,"name":"iCam DualCam1 Rear State","size":1,"max":4,"values":"cameraCard","group":"camera","models":"FMC650"}]
[{"id":12303,"name":"iCam DashCam1 State","size":1,"max":4,"values":"cameraCard","group":"camera","models":"FMC650"}]
[{"id":12304,"name":"iCam DualCam2 Front State","size":1,"max":4,"values":"cameraCard","group":"camera","models":"FMC650"}]
[{"id":12305,"name":"iCam DualCam2 Rear State","size":1,"max":4,"values":"cameraCard","group":"camera","models":"FMC650"}]
[{"id":12306,"name":"iCam DashCam2 State","size":1,"max":4,"values":"cameraCard","group":"camera","models":"FMC650"}]
[{"id":12400,"name":"Groundspeed of a machine","size":2,"multiplier":0.001,"unit":"m/s","max":64255,"group":"isobus","models":"FMC650"}]
[{"id":12401,"name":"Ground based distance","size":4,"multiplier":0.001,"unit":"m","max":4211081215,"group":"isobus","models":"FMC650"}]
[{"id":12402,"name":"Ground based direction","size":1,"max":3,"values":{"0":"Reverse","1":"Forward","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12403,"name":"Wheel speed of a machine","size":2,"multiplier":0.001,"unit":"m/s","max":64255,"group":"isobus","models":"FMC650"}]
[{"id":12404,"name":"Wheel based distance","size":4,"multiplier":0.001,"unit":"m","max":4211081215,"group":"isobus","models":"FMC650"}]
[{"id":12405,"name":"Maximum time of tractor power","size":1,"unit":"min","max":250,"group":"isobus","models":"FMC650"}]
[{"id":12406,"name":"Wheel based direction","size":1,"max":3,"group":"isobus","models":"FMC650"}]
[{"id":12407,"name":"Key switch state","size":1,"max":3,"values":{"0":"Off","1":"Not off","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12408,"name":"Start/Stop state","size":1,"max":3,"values":{"0":"Stop or disable","1":"Start or enable","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12409,"name":"Maintain ECU power","size":1,"max":3,"values":{"0":"No further need","1":"Needs 2 s more","2":"Reserved","3":"don't care"},"group":"isobus","models":"FMC650"}]
[{"id":12410,"name":"Maintain actuator power","size":1,"max":3,"values":{"0":"No further need","1":"Needs 2 s more","2":"Reserved","3":"don't care"},"group":"isobus","models":"FMC650"}]
[{"id":12411,"name":"Implement transport state","size":1,"max":3,"values":{"0":"Not transportable","1":"Transportable","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12412,"name":"Implement park state","size":1,"max":3,"values":{"0":"Not disconnectable","1":"Disconnectable","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12413,"name":"Implement work state","size":1,"max":3,"values":{"0":"Not ready for work","1":"Ready for work","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12414,"name":"Front hitch position","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12415,"name":"Front hitch in-work indication","size":1,"max":3,"values":{"0":"Out of work","1":"In work","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12416,"name":"Front nominal lower link force","size":1,"type":"signed","unit":"%","min":-100,"max":100,"group":"isobus","models":"FMC650"}]
[{"id":12417,"name":"Front draft","size":4,"type":"signed","unit":"N","min":-320000,"max":32250,"group":"isobus","models":"FMC650"}]
[{"id":12418,"name":"Rear hitch position","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12419,"name":"Rear hitch in-work indication","size":1,"max":3,"values":{"0":"Out of work","1":"In work","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12420,"name":"Rear nominal lower link force","size":1,"type":"signed","unit":"%","min":-100,"max":100,"group":"isobus","models":"FMC650"}]
[{"id":12421,"name":"Rear draft","size":4,"type":"signed","unit":"N","min":-320000,"max":322550,"group":"isobus","models":"FMC650"}]
[{"id":12422,"name":"Front PTO output shaft speed","size":4,"multiplier":0.001,"unit":"rpm","max":8031875,"group":"isobus","models":"FMC650"}]
[{"id":12423,"name":"Front PTO shaft speed point","size":4,"multiplier":0.001,"unit":"rpm","max":8031875,"group":"isobus","models":"FMC650"}]
[{"id":12424,"name":"Front PTO engagement","size":1,"max":3,"values":"disengagedEngagedError","group":"isobus","models":"FMC650"}]
[{"id":12425,"name":"Front PTO mode","size":1,"max":3,"values":{"0":"540 rpm","1":"1000 rpm","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12426,"name":"Front PTO economy mode","size":1,"max":3,"values":"disengagedEngagedError","group":"isobus","models":"FMC650"}]
[{"id":12427,"name":"Rear PTO output shaft speed","size":4,"multiplier":0.001,"unit":"rpm","max":8031875,"group":"isobus","models":"FMC650"}]
[{"id":12428,"name":"Rear PTO shaft speed point","size":4,"multiplier":0.001,"unit":"rpm","max":8031875,"group":"isobus","models":"FMC650"}]
[{"id":12429,"name":"Rear PTO engagement","size":1,"max":3,"values":"disengagedEngagedError","group":"isobus","models":"FMC650"}]
[{"id":12430,"name":"Rear PTO mode","size":1,"max":3,"values":{"0":"540 rpm","1":"1000 rpm","2":"Error","3":"Not available"},"group":"isobus","models":"FMC650"}]
[{"id":12431,"name":"Rear PTO economy mode","size":1,"max":3,"values":"disengagedEngagedError","group":"isobus","models":"FMC650"}]
[{"id":12432,"name":"Front hitch position command","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12433,"name":"Rear hitch position command","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12434,"name":"Front Shaft speed set point command","size":4,"multiplier":0.001,"unit":"rpm","max":8031875,"group":"isobus","models":"FMC650"}]
[{"id":12435,"name":"Rear Shaft speed set point command","size":4,"multiplier":0.001,"unit":"rpm","max":8031875,"group":"isobus","models":"FMC650"}]
[{"id":12436,"name":"Front PTO engagement command","size":1,"max":3,"values":{"0":"Disengaged","1":"Engaged","2":"Reserved","3":"don't care"},"group":"isobus","models":"FMC650"}]
[{"id":12437,"name":"Rear PTO engagement command","size":1,"max":3,"values":{"0":"Disengaged","1":"Engaged","2":"Reserved","3":"don't care"},"group":"isobus","models":"FMC650"}]
[{"id":12438,"name":"Front PTO mode command","size":1,"max":3,"values":{"0":"540 rpm","1":"1000 rpm","2":"Reserved","3":"don't care"},"group":"isobus","models":"FMC650"}]
[{"id":12439,"name":"Rear PTO mode command","size":1,"max":3,"values":{"0":"540 rpm","1":"1000 rpm","2":"Reserved","3":"don't care"},"group":"isobus","models":"FMC650"}]
[{"id":12440,"name":"Front PTO economy mode command","size":1,"max":3,"values":{"0":"Disengage","1":"Engage","2":"Reserved","3":"don't care"},"group":"isobus","models":"FMC650"}]
[{"id":12441,"name":"Rear PTO economy mode command","size":1,"max":3,"values":{"0":"Disengage","1":"Engage","2":"Reserved","3":"don't care"},"group":"isobus","models":"FMC650"}]
[{"id":12442,"name":"Auxil ext valve number 0","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12443,"name":"Auxil ext valve number 1","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12444,"name":"Auxil ext valve number 2","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12445,"name":"Auxil ext valve number 3","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12446,"name":"Auxil ext valve number 4","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12447,"name":"Auxil ext valve number 5","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12448,"name":"Auxil ext valve number 6","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12449,"name":"Auxil ext valve number 7","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12450,"name":"Auxil ext valve number 8","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12451,"name":"Auxil ext valve number 9","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12452,"name":"Auxil ext valve number 10","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12453,"name":"Auxil ext valve number 11","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12454,"name":"Auxil ext valve number 12","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12455,"name":"Auxil ext valve number 13","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12456,"name":"Auxil ext valve number 14","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12457,"name":"Auxil ext valve number 15","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12458,"name":"Auxil ret valve number 0","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12459,"name":"Auxil ret valve number 1","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12460,"name":"Auxil ret valve number 2","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12461,"name":"Auxil ret valve number 3","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12462,"name":"Auxil ret valve number 4","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12463,"name":"Auxil ret valve number 5","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12464,"name":"Auxil ret valve number 6","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12465,"name":"Auxil ret valve number 7","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12466,"name":"Auxil ret valve number 8","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12467,"name":"Auxil ret valve number 9","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12468,"name":"Auxil ret valve number 10","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12469,"name":"Auxil ret valve number 11","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12470,"name":"Auxil ret valve number 12","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12471,"name":"Auxil ret valve number 13","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12472,"name":"Auxil ret valve number 14","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12473,"name":"Auxil ret valve number 15","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12474,"name":"0 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12475,"name":"1 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12476,"name":"2 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12477,"name":"3 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12478,"name":"4 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12479,"name":"5 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12480,"name":"6 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12481,"name":"7 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12482,"name":"8 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12483,"name":"9 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12484,"name":"10 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12485,"name":"11 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12486,"name":"12 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12487,"name":"13 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12488,"name":"14 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12489,"name":"15 valve fail safe state","size":1,"max":3,"values":"blockFloatError","group":"isobus","models":"FMC650"}]
[{"id":12490,"name":"0 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12491,"name":"1 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12492,"name":"2 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12493,"name":"3 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12494,"name":"4 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12495,"name":"5 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12496,"name":"6 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12497,"name":"7 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12498,"name":"8 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12499,"name":"9 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12500,"name":"10 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12501,"name":"11 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12502,"name":"12 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12503,"name":"13 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12504,"name":"14 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12505,"name":"15 valve state","size":1,"max":15,"values":"blockedExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12506,"name":"Extend Port Measured Flow 0","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12507,"name":"Extend Port Measured Flow 1","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12508,"name":"Extend Port Measured Flow 2","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12509,"name":"Extend Port Measured Flow 3","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12510,"name":"Extend Port Measured Flow 4","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12511,"name":"Extend Port Measured Flow 5","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12512,"name":"Extend Port Measured Flow 6","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12513,"name":"Extend Port Measured Flow 7","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12514,"name":"Extend Port Measured Flow 8","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12515,"name":"Extend Port Measured Flow 9","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12516,"name":"Extend Port Measured Flow 10","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12517,"name":"Extend Port Measured Flow 11","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12518,"name":"Extend Port Measured Flow 12","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12519,"name":"Extend Port Measured Flow 13","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12520,"name":"Extend Port Measured Flow 14","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12521,"name":"Retract Port Measured Flow 15","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12522,"name":"Retract Port Measured Flow 0","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12523,"name":"Retract Port Measured Flow 1","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12524,"name":"Retract Port Measured Flow 2","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12525,"name":"Retract Port Measured Flow 3","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12526,"name":"Retract Port Measured Flow 4","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12527,"name":"Retract Port Measured Flow 5","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12528,"name":"Retract Port Measured Flow 6","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12529,"name":"Retract Port Measured Flow 7","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12530,"name":"Retract Port Measured Flow 8","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12531,"name":"Retract Port Measured Flow 9","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12532,"name":"Retract Port Measured Flow 10","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12533,"name":"Retract Port Measured Flow 11","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12534,"name":"Retract Port Measured Flow 12","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12535,"name":"Retract Port Measured Flow 13","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12536,"name":"Retract Port Measured Flow 14","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12537,"name":"Retract Port Measured Flow 15","size":1,"type":"signed","unit":"%","min":-125,"max":125,"group":"isobus","models":"FMC650"}]
[{"id":12538,"name":"Extend Port Pressure 0","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12539,"name":"Extend Port Pressure 1","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12540,"name":"Extend Port Pressure 2","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12541,"name":"Extend Port Pressure 3","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12542,"name":"Extend Port Pressure 4","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12543,"name":"Extend Port Pressure 5","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12544,"name":"Extend Port Pressure 6","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12545,"name":"Extend Port Pressure 7","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12546,"name":"Extend Port Pressure 8","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12547,"name":"Extend Port Pressure 9","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12548,"name":"Extend Port Pressure 10","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12549,"name":"Extend Port Pressure 11","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12550,"name":"Extend Port Pressure 12","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12551,"name":"Extend Port Pressure 13","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12552,"name":"Extend Port Pressure 14","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12553,"name":"Extend Port Pressure 15","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12554,"name":"Retract Port Pressure 0","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12555,"name":"Retract Port Pressure 1","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12556,"name":"Retract Port Pressure 2","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12557,"name":"Retract Port Pressure 3","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12558,"name":"Retract Port Pressure 4","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12559,"name":"Retract Port Pressure 5","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12560,"name":"Retract Port Pressure 6","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12561,"name":"Retract Port Pressure 7","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12562,"name":"Retract Port Pressure 8","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12563,"name":"Retract Port Pressure 9","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12564,"name":"Retract Port Pressure 10","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12565,"name":"Retract Port Pressure 11","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12566,"name":"Retract Port Pressure 12","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12567,"name":"Retract Port Pressure 13","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12568,"name":"Retract Port Pressure 14","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12569,"name":"Retract Port Pressure 15","size":4,"unit":"kPa","max":321275,"group":"isobus","models":"FMC650"}]
[{"id":12570,"name":"Return Port Pressure 0","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12571,"name":"Return Port Pressure 1","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12572,"name":"Return Port Pressure 2","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12573,"name":"Return Port Pressure 3","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12574,"name":"Return Port Pressure 4","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12575,"name":"Return Port Pressure 5","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12576,"name":"Return Port Pressure 6","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12577,"name":"Return Port Pressure 7","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12578,"name":"Return Port Pressure 8","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12579,"name":"Return Port Pressure 9","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12580,"name":"Return Port Pressure 10","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12581,"name":"Return Port Pressure 11","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12582,"name":"Return Port Pressure 12","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12583,"name":"Return Port Pressure 13","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12584,"name":"Return Port Pressure 14","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12585,"name":"Return Port Pressure 15","size":2,"unit":"kPa","max":4000,"group":"isobus","models":"FMC650"}]
[{"id":12586,"name":"valve port flow 0","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12587,"name":"valve port flow 1","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12588,"name":"valve port flow 2","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12589,"name":"valve port flow 3","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12590,"name":"valve port flow 4","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12591,"name":"valve port flow 5","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12592,"name":"valve port flow 6","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12593,"name":"valve port flow 7","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12594,"name":"valve port flow 8","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12595,"name":"valve port flow 9","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12596,"name":"valve port flow 10","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12597,"name":"valve port flow 11","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12598,"name":"valve port flow 12","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12599,"name":"valve port flow 13","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12600,"name":"valve port flow 14","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12601,"name":"valve port flow 15","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12602,"name":"valve safe mode command 0","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12603,"name":"valve safe mode command 1","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12604,"name":"valve safe mode command 2","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12605,"name":"valve safe mode command 3","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12606,"name":"valve safe mode command 4","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12607,"name":"valve safe mode command 5","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12608,"name":"valve safe mode command 6","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12609,"name":"valve safe mode command 7","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12610,"name":"valve safe mode command 8","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12611,"name":"valve safe mode command 9","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12612,"name":"valve safe mode command 10","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12613,"name":"valve safe mode command 11","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12614,"name":"valve safe mode command 12","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12615,"name":"valve safe mode command 13","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12616,"name":"valve safe mode command 14","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12617,"name":"valve safe mode command 15","size":1,"max":3,"values":"blockFloatReserved","group":"isobus","models":"FMC650"}]
[{"id":12618,"name":"valve state command 0","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12619,"name":"valve state command 1","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12620,"name":"valve state command 2","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12621,"name":"valve state command 3","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12622,"name":"valve state command 4","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12623,"name":"valve state command 5","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12624,"name":"valve state command 6","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12625,"name":"valve state command 7","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12626,"name":"valve state command 8","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12627,"name":"valve state command 9","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12628,"name":"valve state command 10","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12629,"name":"valve state command 11","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12630,"name":"valve state command 12","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12631,"name":"valve state command 13","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12632,"name":"valve state command 14","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12633,"name":"valve state command 15","size":1,"max":15,"values":"blockExtendRetract","group":"isobus","models":"FMC650"}]
[{"id":12634,"name":"Tractor high-beam head lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12635,"name":"Tractor low-beam head lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12636,"name":"Tractor alternate head lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12637,"name":"Daytime running lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12638,"name":"Left-turn signal lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12639,"name":"Right-turn signal lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12640,"name":"Beacon lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12641,"name":"Front fog lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12642,"name":"Left stop lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12643,"name":"Right stop lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12644,"name":"Centre stop lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12645,"name":"Back up light and alarm horn","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12646,"name":"Tractor marker lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12647,"name":"Implement marker lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12648,"name":"Tractor clearance lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12649,"name":"Implement clearance lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12650,"name":"Rear high mounted work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12651,"name":"Rear low mounted work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12652,"name":"Underside work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12653,"name":"Rear fog lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12654,"name":"Front high-mounted work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12655,"name":"Front low-mounted work light","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12656,"name":"Side high-mounted work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12657,"name":"Side low mounted work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12658,"name":"Implement left forward work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12659,"name":"Implement right forward work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12660,"name":"Implement OEM option 1 light","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12661,"name":"Implement OEM option 2 light","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12662,"name":"Implement rear work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12663,"name":"Implement left work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12664,"name":"Implement right work lights","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12665,"name":"Lighting data message request","size":1,"max":3,"values":"deactivateActivateReserved","group":"isobus","models":"FMC650"}]
[{"id":12666,"name":"Tractor high-beam head lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12667,"name":"Tractor low-beam head lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12668,"name":"Tractor alternate head lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12669,"name":"Daytime running lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12670,"name":"Left-turn signal lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12671,"name":"Right-turn signal lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12672,"name":"Beacon lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12673,"name":"Front fog lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12674,"name":"Left stop lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12675,"name":"Right stop lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12676,"name":"Centre stop lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12677,"name":"Back up light and alarm horn","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12678,"name":"Tractor marker lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12679,"name":"Implement marker lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12680,"name":"Tractor clearance lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12681,"name":"Implement clearance lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12682,"name":"Rear high mounted work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12683,"name":"Rear low mounted work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12684,"name":"Underside work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12685,"name":"Rear fog lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12686,"name":"Front high-mounted work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12687,"name":"Front low-mounted work light","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12688,"name":"Side high-mounted work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12689,"name":"Side low mounted work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12690,"name":"Implement left forward work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12691,"name":"Implement right forward work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12692,"name":"Implement OEM option 1 light","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12693,"name":"Implement OEM option 2 light","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12694,"name":"Implement rear work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12695,"name":"Implement left work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12696,"name":"Implement right work lights","size":1,"max":3,"values":"deactivatedActivatedFaultDetected","group":"isobus","models":"FMC650"}]
[{"id":12697,"name":"Background illumination level","size":1,"unit":"%","max":100,"group":"isobus","models":"FMC650"}]
[{"id":12710,"name":"Security State Flags P4","size":8,"type":"flags","flags":"securityStateP4","note":"byte order unconfirmed","group":"can","models":"FMC650"}]
[{"id":12711,"name":"Control State Flags P4","size":8,"type":"flags","flags":"controlStateP4","note":"byte order unconfirmed","group":"can","models":"FMC650"}]
[{"id":12712,"name":"Indicator State Flags P4","size":8,"type":"flags","flags":"indicatorStateP4","note":"byte order unconfirmed","group":"can","models":"FMC650"}]
[{"id":12713,"name":"SSF Ignition On","size":1,"group":"can","models":"FMC650"}]
[{"id":12714,"name":"Drive Right KeyInIgnition Lock","size":1,"group":"can","models":"FMC650"}]
[{"id":12715,"name":"SSF Webasto","size":1,"group":"can","models":"FMC650"}]
[{"id":12716,"name":"SSF Engine Working","size":1,"group":"can","models":"FMC650"}]
[{"id":12717,"name":"SSF Standalone Engine","size":1,"group":"can","models":"FMC650"}]
[{"id":12718,"name":"SSF Ready To Drive","size":1,"group":"can","models":"FMC650"}]
[{"id":12719,"name":"SSF Engine Working On CNG","size":1,"group":"can","models":"FMC650"}]
[{"id":12720,"name":"SSF Work Mode","size":1,"group":"can","models":"FMC650"}]
[{"id":12721,"name":"SSF Operator","size":1,"group":"can","models":"FMC650"}]
[{"id":12722,"name":"SSF Interlock","size":1,"group":"can","models":"FMC650"}]
[{"id":12723,"name":"SSF Engine Lock Active","size":1,"group":"can","models":"FMC650"}]
[{"id":12724,"name":"SSF Request To Lock Engine","size":1,"group":"can","models":"FMC650"}]
[{"id":12725,"name":"Drive Right Handbrake Active","size":1,"group":"can","models":"FMC650"}]
[{"id":12726,"name":"SSF Footbrake Actuated","size":1,"group":"can","models":"FMC650"}]
[{"id":12727,"name":"SSF Clutch Pushed","size":1,"group":"can","models":"FMC650"}]
[{"id":12728,"name":"SSF Hazard Warning Lights","size":1,"group":"can","models":"FMC650"}]
[{"id":12729,"name":"Drive R Front L Door Opened","size":1,"group":"can","models":"FMC650"}]
[{"id":12730,"name":"Drive R Rear L Door Opened","size":1,"group":"can","models":"FMC650"}]
[{"id":12731,"name":"Drive R Rear R Door Opened","size":1,"group":"can","models":"FMC650"}]
[{"id":12732,"name":"Drive R Trunk Door Opened","size":1,"group":"can","models":"FMC650"}]
[{"id":12733,"name":"SSF Engine Cover Open","size":1,"group":"can","models":"FMC650"}]
[{"id":12734,"name":"SSF Roof Open","size":1,"group":"can","models":"FMC650"}]
[{"id":12735,"name":"SSF Charging Wire Plugged","size":1,"group":"can","models":"FMC650"}]
[{"id":12736,"name":"SSF Battery Charging","size":1,"group":"can","models":"FMC650"}]
[{"id":12737,"name":"SSF Electric Engine State","size":1,"group":"can","models":"FMC650"}]
[{"id":12738,"name":"SSF Car Closed Factory Remote","size":1,"group":"can","models":"FMC650"}]
[{"id":12739,"name":"Drive Right Car Closed","size":1,"group":"can","models":"FMC650"}]
[{"id":12740,"name":"SSF Factory Alarm Actuated","size":1,"group":"can","models":"FMC650"}]
[{"id":12741,"name":"SSF Factory Alarm Emulated","size":1,"group":"can","models":"FMC650"}]
[{"id":12742,"name":"SSF Signal Close Factory Rem","size":1,"group":"can","models":"FMC650"}]
[{"id":12743,"name":"SSF Signal Open Factory Rem","size":1,"group":"can","models":"FMC650"}]
[{"id":12744,"name":"SSF Rearming Signal","size":1,"group":"can","models":"FMC650"}]
[{"id":12745,"name":"SSF CAN Module In Sleep","size":1,"group":"can","models":"FMC650"}]
[{"id":12746,"name":"SSF Factory Remote 3x","size":1,"group":"can","models":"FMC650"}]
[{"id":12747,"name":"SSF Factory Armed","size":1,"group":"can","models":"FMC650"}]
[{"id":12748,"name":"SSF Drive Active","size":1,"group":"can","models":"FMC650"}]
[{"id":12749,"name":"Drive R Parking Gear Active","size":1,"group":"can","models":"FMC650"}]
[{"id":12750,"name":"Drive R Reverse Gear Active","size":1,"group":"can","models":"FMC650"}]
[{"id":12751,"name":"Drive R Neutral Gear Active","size":1,"group":"can","models":"FMC650"}]
[{"id":12752,"name":"SSF EngineWork On Dual Fuel","size":1,"group":"can","models":"FMC650"}]
[{"id":12753,"name":"SSF Engine Work On LPG","size":1,"group":"can","models":"FMC650"}]
[{"id":12754,"name":"CSF Parking Lights On","size":1,"group":"can","models":"FMC650"}]
[{"id":12755,"name":"CSF Dipped Head lights On","size":1,"group":"can","models":"FMC650"}]
[{"id":12756,"name":"CSF Full Beam Head lights On","size":1,"group":"can","models":"FMC650"}]
[{"id":12757,"name":"CSF Rear Fog Lights On","size":1,"group":"can","models":"FMC650"}]
[{"id":12758,"name":"CSF Front Fog Lights On","size":1,"group":"can","models":"FMC650"}]
[{"id":12759,"name":"CSF Additional Front Lights On","size":1,"group":"can","models":"FMC650"}]
[{"id":12760,"name":"CSF Additional Rear Lights On","size":1,"group":"can","models":"FMC650"}]
[{"id":12761,"name":"CSF Light Signal On","size":1,"group":"can","models":"FMC650"}]
[{"id":12762,"name":"CSF Trailer Connected","size":1,"group":"can","models":"FMC650"}]
[{"id":12763,"name":"CSF Air Cond On","size":1,"group":"can","models":"FMC650"}]
[{"id":12764,"name":"CSF Cruise Control On","size":1,"group":"can","models":"FMC650"}]
[{"id":12765,"name":"CSF Automatic Retarded On","size":1,"group":"can","models":"FMC650"}]
[{"id":12766,"name":"CSF Manual Retarded On","size":1,"group":"can","models":"FMC650"}]
[{"id":12767,"name":"CSF Driver Seatbelt","size":1,"group":"can","models":"FMC650"}]
[{"id":12768,"name":"CSF Front Pass Seatbelt","size":1,"group":"can","models":"FMC650"}]
[{"id":12769,"name":"CSF Rear Left Pass Seatbelt","size":1,"group":"can","models":"FMC650"}]
[{"id":12770,"name":"CSF Rear Right Pass Seatbelt","size":1,"group":"can","models":"FMC650"}]
[{"id":12771,"name":"CSF Rear Centre Pass Seatbelt","size":1,"group":"can","models":"FMC650"}]
[{"id":12772,"name":"CSF Front Pass Present","size":1,"group":"can","models":"FMC650"}]
[{"id":12773,"name":"CSF Start Stop System Inactive","size":1,"group":"can","models":"FMC650"}]
[{"id":12774,"name":"CSF PTO","size":1,"group":"can","models":"FMC650"}]
[{"id":12775,"name":"CSF Front Differential Locked","size":1,"group":"can","models":"FMC650"}]
[{"id":12776,"name":"CSF Rear Differential Locked","size":1,"group":"can","models":"FMC650"}]
[{"id":12777,"name":"CSF Central Diff4HI Locked","size":1,"group":"can","models":"FMC650"}]
[{"id":12778,"name":"CSF Central Diff4LO Locked","size":1,"group":"can","models":"FMC650"}]
[{"id":12779,"name":"CSF Trailer Axle1 Lift Active","size":1,"group":"can","models":"FMC650"}]
[{"id":12780,"name":"CSF Trailer Axle2 Lift Active","size":1,"group":"can","models":"FMC650"}]
[{"id":12781,"name":"ISF Check Engine On","size":1,"group":"can","models":"FMC650"}]
[{"id":12782,"name":"ISF ABS","size":1,"group":"can","models":"FMC650"}]
[{"id":12783,"name":"ISF ESP Indicator","size":1,"group":"can","models":"FMC650"}]
[{"id":12784,"name":"ISF ESP","size":1,"group":"can","models":"FMC650"}]
[{"id":12785,"name":"ISF STOP","size":1,"group":"can","models":"FMC650"}]
[{"id":12786,"name":"ISF Oil Level Indicator On","size":1,"group":"can","models":"FMC650"}]
[{"id":12787,"name":"ISF Coolant Level Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12788,"name":"ISF Battery Charging Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12789,"name":"ISF Handbrake System Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12790,"name":"ISF AIRBAG Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12791,"name":"ISF EPS Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12792,"name":"ISF Warning Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12793,"name":"ISF Light Failure Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12794,"name":"ISF Low Tire Press Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12795,"name":"ISF Wear Of Brake Pads Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12796,"name":"ISF Low Fuel Level Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12797,"name":"ISF Maintenance Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12798,"name":"ISF Glow Plug Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12799,"name":"ISF FAP Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12800,"name":"ISF EPC Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12801,"name":"ISF Engine Oil Filt Plug Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12802,"name":"ISF Low Engine Oil Press Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12803,"name":"ISF High Engine OilTemp Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12804,"name":"ISF Low Coolant Level Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12805,"name":"Hydraulic Sys High Temp Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12806,"name":"ISF Oil Over In Hdr Chamb Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12807,"name":"ISF Air Filter Is Plugged Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12808,"name":"ISF Fuel Filter Is Plugged Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12809,"name":"ISF Water In Fuel Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12810,"name":"ISF Clog Brk Sys Filt Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12811,"name":"ISF Low Washer Fluid Level Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12812,"name":"ISF Low AdBlue Level Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12813,"name":"ISF LowTrailer Tyre Press Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12814,"name":"ISF Wear Trail Brk Lining Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12815,"name":"ISF High Trailer Bk Temp Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12816,"name":"ISF Inc Trail Pneum Supp Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12817,"name":"ISF Low CNG Level Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12818,"name":"ASF Right Joystick Moved Right","size":1,"group":"can","models":"FMC650"}]
[{"id":12819,"name":"ASF Right Joystick Moved Left","size":1,"group":"can","models":"FMC650"}]
[{"id":12820,"name":"ASF Right Joystick Moved Frwd","size":1,"group":"can","models":"FMC650"}]
[{"id":12821,"name":"ASF Right Joystick Moved Back","size":1,"group":"can","models":"FMC650"}]
[{"id":12822,"name":"ASF Left Joystick Moved Right","size":1,"group":"can","models":"FMC650"}]
[{"id":12823,"name":"ASF Left Joystick Moved Left","size":1,"group":"can","models":"FMC650"}]
[{"id":12824,"name":"ASF Left Joystick Moved Frwd","size":1,"group":"can","models":"FMC650"}]
[{"id":12825,"name":"ASF Left Joystick Moved Back","size":1,"group":"can","models":"FMC650"}]
[{"id":12826,"name":"ASF First Rear Hydraulic On","size":1,"group":"can","models":"FMC650"}]
[{"id":12827,"name":"ASF Second Rear Hydraulic On","size":1,"group":"can","models":"FMC650"}]
[{"id":12828,"name":"ASF Third Rear Hydraulic On","size":1,"group":"can","models":"FMC650"}]
[{"id":12829,"name":"ASF Fourth Rear Hydraulic On","size":1,"group":"can","models":"FMC650"}]
[{"id":12830,"name":"ASF First Front Hydraulic On","size":1,"group":"can","models":"FMC650"}]
[{"id":12831,"name":"ASF Second Front Hydraulic On","size":1,"group":"can","models":"FMC650"}]
[{"id":12832,"name":"ASF Third Front Hydraulic On","size":1,"group":"can","models":"FMC650"}]
[{"id":12833,"name":"ASF Fourth Front Hydraulic On","size":1,"group":"can","models":"FMC650"}]
[{"id":12834,"name":"ASF Front Three Point Hitch On","size":1,"group":"can","models":"FMC650"}]
[{"id":12835,"name":"ASF Rear Three Point Hitch On","size":1,"group":"can","models":"FMC650"}]
[{"id":12836,"name":"ASF Front Power Take OffOn","size":1,"group":"can","models":"FMC650"}]
[{"id":12837,"name":"ASF Rear Power Take OffOn","size":1,"group":"can","models":"FMC650"}]
[{"id":12838,"name":"ASF Mowing On","size":1,"group":"can","models":"FMC650"}]
[{"id":12839,"name":"ASF Threshing On","size":1,"group":"can","models":"FMC650"}]
[{"id":12840,"name":"ASF Grain Releas Hopper On","size":1,"group":"can","models":"FMC650"}]
[{"id":12841,"name":"ASF Grain Tank 100 Proc","size":1,"group":"can","models":"FMC650"}]
[{"id":12842,"name":"ASF Grain Tank 70 Proc","size":1,"group":"can","models":"FMC650"}]
[{"id":12843,"name":"ASF Grain Tank Open","size":1,"group":"can","models":"FMC650"}]
[{"id":12844,"name":"ASF Unloader Drive On","size":1,"group":"can","models":"FMC650"}]
[{"id":12845,"name":"ASF Cleaning Fan Ctrl On","size":1,"group":"can","models":"FMC650"}]
[{"id":12846,"name":"ASF Thresh Drum Ctrl On","size":1,"group":"can","models":"FMC650"}]
[{"id":12847,"name":"ASF Straw Walker Is Clogged","size":1,"group":"can","models":"FMC650"}]
[{"id":12848,"name":"ASF Excessive Clearance Normal","size":1,"group":"can","models":"FMC650"}]
[{"id":12849,"name":"ASF Low Temp Drive Sys Hydr","size":1,"group":"can","models":"FMC650"}]
[{"id":12850,"name":"ASF High Temp Drive Sys Hydr","size":1,"group":"can","models":"FMC650"}]
[{"id":12851,"name":"ASF Ear Auger Speed Normal","size":1,"group":"can","models":"FMC650"}]
[{"id":12852,"name":"ASF GrainAugerSpeedNormal","size":1,"group":"can","models":"FMC650"}]
[{"id":12853,"name":"ASF Straw Chop Spd Below Norm","size":1,"group":"can","models":"FMC650"}]
[{"id":12854,"name":"ASF Straw Shak Spd Below Norm","size":1,"group":"can","models":"FMC650"}]
[{"id":12855,"name":"ASF Feeder Speed Below Norm","size":1,"group":"can","models":"FMC650"}]
[{"id":12856,"name":"ASF Straw Chopp Switched On","size":1,"group":"can","models":"FMC650"}]
[{"id":12857,"name":"ASF Corn Header Connected","size":1,"group":"can","models":"FMC650"}]
[{"id":12858,"name":"ASF Grain Header Connected","size":1,"group":"can","models":"FMC650"}]
[{"id":12859,"name":"ASF Feeder Reverse On","size":1,"group":"can","models":"FMC650"}]
[{"id":12860,"name":"ASF Hydr Pump Prs Flt Clogged","size":1,"group":"can","models":"FMC650"}]
[{"id":12861,"name":"ASF Adapter Press Filter Sens","size":1,"group":"can","models":"FMC650"}]
[{"id":12862,"name":"ASF Service2 Required Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12863,"name":"ASF Drain Filter Clogged Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12864,"name":"ASF Section1 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12865,"name":"ASF Section2 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12866,"name":"ASF Section3 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12867,"name":"ASF Section4 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12868,"name":"ASF Section5 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12869,"name":"ASF Section6 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12870,"name":"ASF Section7 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12871,"name":"ASF Section8 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12872,"name":"ASF Section9 Spraying","size":1,"group":"can","models":"FMC650"}]
[{"id":12873,"name":"USF Salt Disperser On","size":1,"group":"can","models":"FMC650"}]
[{"id":12874,"name":"USF Pouring Chemicals On","size":1,"group":"can","models":"FMC650"}]
[{"id":12875,"name":"USF Conveyor Belt On","size":1,"group":"can","models":"FMC650"}]
[{"id":12876,"name":"USF Salt Spreader Drv Wheel On","size":1,"group":"can","models":"FMC650"}]
[{"id":12877,"name":"USF Brushes On","size":1,"group":"can","models":"FMC650"}]
[{"id":12878,"name":"USF Vacuum Cleaner On","size":1,"group":"can","models":"FMC650"}]
[{"id":12879,"name":"USF Water Supply On","size":1,"group":"can","models":"FMC650"}]
[{"id":12880,"name":"USF Karcher On","size":1,"group":"can","models":"FMC650"}]
[{"id":12881,"name":"USF Liquid Pump On","size":1,"group":"can","models":"FMC650"}]
[{"id":12882,"name":"USF Unloading Hopper On","size":1,"group":"can","models":"FMC650"}]
[{"id":12883,"name":"USF Low Salt Lvl In Cont Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12884,"name":"USF Low Water Lvl In Cont Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12885,"name":"USF Chemicals On","size":1,"group":"can","models":"FMC650"}]
[{"id":12886,"name":"USF Compressor On","size":1,"group":"can","models":"FMC650"}]
[{"id":12887,"name":"USF Water Valve Opened","size":1,"group":"can","models":"FMC650"}]
[{"id":12888,"name":"USF Cabin Moved Up Status","size":1,"group":"can","models":"FMC650"}]
[{"id":12889,"name":"USF Cabin Moved Down Status","size":1,"group":"can","models":"FMC650"}]
[{"id":12890,"name":"USF Hydrcs Work Not Permitted","size":1,"group":"can","models":"FMC650"}]
[{"id":12891,"name":"CiSF Section1 Presence","size":1,"group":"can","models":"FMC650"}]
[{"id":12892,"name":"CiSF Section1 Filled","size":1,"group":"can","models":"FMC650"}]
[{"id":12893,"name":"CiSF Section1 Overfilled","size":1,"group":"can","models":"FMC650"}]
[{"id":12894,"name":"CiSF Section2 Presence","size":1,"group":"can","models":"FMC650"}]
[{"id":12895,"name":"CiSF Section2 Filled","size":1,"group":"can","models":"FMC650"}]
[{"id":12896,"name":"CiSF Section2 Overfilled","size":1,"group":"can","models":"FMC650"}]
[{"id":12897,"name":"CiSF Section3 Presence","size":1,"group":"can","models":"FMC650"}]
[{"id":12898,"name":"CiSF Section3 Filled","size":1,"group":"can","models":"FMC650"}]
[{"id":12899,"name":"CiSF Section3 Overfilled","size":1,"group":"can","models":"FMC650"}]
[{"id":12900,"name":"CiSF Section4 Presence","size":1,"group":"can","models":"FMC650"}]
[{"id":12901,"name":"CiSF Section4 Filled","size":1,"group":"can","models":"FMC650"}]
[{"id":12902,"name":"CiSF Section4 Overfilled","size":1,"group":"can","models":"FMC650"}]
[{"id":12903,"name":"CiSF Section5 Presence","size":1,"group":"can","models":"FMC650"}]
[{"id":12904,"name":"CiSF Section5 Filled","size":1,"group":"can","models":"FMC650"}]
[{"id":12905,"name":"CiSF Section5 Overfilled","size":1,"group":"can","models":"FMC650"}]
[{"id":12906,"name":"CiSF Section6 Presence","size":1,"group":"can","models":"FMC650"}]
[{"id":12907,"name":"CiSF Section6 Filled","size":1,"group":"can","models":"FMC650"}]
[{"id":12908,"name":"CiSF Section6 Overfilled","size":1,"group":"can","models":"FMC650"}]
[{"id":12909,"name":"CiSF Section7 Presence","size":1,"group":"can","models":"FMC650"}]
[{"id":12910,"name":"CiSF Section7 Filled","size":1,"group":"can","models":"FMC650"}]
[{"id":12911,"name":"CiSF Section7 Overfilled","size":1,"group":"can","models":"FMC650"}]
[{"id":12912,"name":"CiSF Section8 Presence","size":1,"group":"can","models":"FMC650"}]
[{"id":12913,"name":"CiSF Section8 Filled","size":1,"group":"can","models":"FMC650"}]
[{"id":12914,"name":"CiSF Section8 Overfilled","size":1,"group":"can","models":"FMC650"}]
[{"id":12915,"name":"Drive R Front R Door Opened","size":1,"group":"can","models":"FMC650"}]
[{"id":12916,"name":"ISF Hyd Sys Oil Filt Plugg Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12917,"name":"ISF Hydr Sys Low Press Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12918,"name":"ISF Hydr Oil Low Level Ind","size":1,"group":"can","models":"FMC650"}]
[{"id":12919,"name":"SSF Trunk Door Open Factr Rem","size":1,"group":"can","models":"FMC650"}]
[{"id":12920,"name":"Agricultural State Flags P4","size":8,"type":"flags","flags":"agriculturalP4","note":"byte order unconfirmed; bits above 31 unknown","group":"can","models":"FMC650"}]
[{"id":12921,"name":"Utility State Flags P4","size":8,"type":"flags","flags":"utilityP4","note":"byte order unconfirmed","group":"can","models":"FMC650"}]
[{"id":12922,"name":"Cistern State Flags P4","size":8,"type":"flags","flags":"cisternP4","note":"byte order unconfirmed","group":"can","models":"FMC650"}]
[{"id":12923,"name":"COM2 DSM drowsiness event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":12924,"name":"COM2 DSM distraction event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":12925,"name":"COM2 DSM yawning event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":12926,"name":"COM2 DSM phone event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":12927,"name":"COM2 DSM smoking event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":12928,"name":"COM2 DSM driver absence event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":12930,"name":"COM2 DSM G-sensor event","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":12931,"name":"COM2 DSM active driver name","length":10,"type":"ascii","group":"camera","models":"FMC650"}]
[{"id":12932,"name":"COM2 DSM recording status","size":1,"max":2,"values":"noneRecordingMicOffRecordingMicOn","group":"camera","models":"FMC650"}]
[{"id":12933,"name":"COM2 DSM GPS status","size":1,"max":2,"values":{"0":"None","1":"Connected (no data)","2":"Connected (valid data)"},"group":"camera","models":"FMC650"}]
[{"id":12934,"name":"COM2 DSM speed","size":1,"unit":"km/h","group":"camera","models":"FMC650"}]
[{"id":12935,"name":"COM2 DSM error code","size":1,"type":"flags","flags":"dsmErrors","group":"camera","models":"FMC650"}]
[{"id":12936,"name":"COM2 DSM seatbelt detection","size":1,"max":1,"values":"inactiveDetected","group":"camera","models":"FMC650"}]
[{"id":12937,"name":"COM2 DSM state","size":1,"max":8,"values":"cameraStates","group":"camera","models":"FMC650"}]
[{"id":13160,"name":"TirePressure","size":2,"unit":"kPa","max":1000,"models":"fmx6-3c"}]
[{"id":13200,"name":"No SIM Counter","size":2,"group":"permanent","models":"FMC650"}]
[{"id":13201,"name":"PCB Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-550,"max":1150,"group":"permanent","models":"fmb-58"}]
[{"id":13222,"name":"Battery Voltage 6","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"}]
[{"id":13223,"name":"Battery Voltage 7","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"}]
[{"id":13224,"name":"Battery Voltage 8","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"}]
[{"id":13225,"name":"Battery Voltage 9","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"}]
[{"id":13226,"name":"Battery Voltage 10","multiplier":0.001,"unit":"V","max":5000,"group":"ble","models":"ft-13"}]
[{"id":13227,"name":"Temperature 5","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"}]
[{"id":13228,"name":"Temperature 6","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"}]
[{"id":13229,"name":"Temperature 7","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"}]
[{"id":13230,"name":"Temperature 8","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"}]
[{"id":13231,"name":"Temperature 9","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"}]
[{"id":13232,"name":"Temperature 10","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","min":-400,"max":1250,"group":"ble","models":"ft-13"}]
[{"id":13233,"name":"RSSI 1","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13234,"name":"RSSI 2","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13235,"name":"RSSI 3","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13236,"name":"RSSI 4","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13237,"name":"RSSI 5","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13238,"name":"RSSI 6","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13239,"name":"RSSI 7","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13240,"name":"RSSI 8","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13241,"name":"RSSI 9","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13242,"name":"RSSI 10","size":1,"type":"signed","unit":"dBm","min":-127,"max":0,"group":"ble","models":"ft-13"}]
[{"id":13243,"name":"MAC address 1","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13244,"name":"MAC address 2","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13245,"name":"MAC address 3","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13246,"name":"MAC address 4","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13247,"name":"MAC address 5","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13248,"name":"MAC address 6","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13249,"name":"MAC address 7","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13250,"name":"MAC address 8","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13251,"name":"MAC address 9","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13252,"name":"MAC address 10","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13253,"name":"Low Battery 5","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13254,"name":"Low Battery 6","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13255,"name":"Low Battery 7","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13256,"name":"Low Battery 8","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13257,"name":"Low Battery 9","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13258,"name":"Low Battery 10","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13259,"name":"Tell Tale 4","size":8,"type":"hex","group":"fms","models":"FMC650"}]
[{"id":13260,"name":"Vehicle Load type","size":1,"values":{"0":"Undefined load type","1":"Goods","2":"Passengers"},"group":"tachograph","models":"fmb-3 FMC650"}]
[{"id":13261,"name":"Driver1 load/unload time","size":4,"unit":"s","group":"tachograph","models":"fmb-3 FMC650"}]
[{"id":13262,"name":"Driver2 load/unload time","size":4,"unit":"s","group":"tachograph","models":"fmb-3 FMC650"}]
[{"id":13263,"name":"Drivers private data consent","size":4,"note":"a byte each: legal data of drivers 1 and 2, further data of drivers 1 and 2; 0 refused","group":"tachograph","models":"fmb-3 FMC650"}]
[{"id":13266,"name":"Current Active Log File","type":"hex","note":"type and size unpublished","group":"permanent","models":"ft-22"}]
[{"id":13267,"name":"Max Log File Count","type":"hex","note":"type and size unpublished","group":"permanent","models":"ft-22"}]
[{"id":13325,"name":"Name 1","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13326,"name":"Name 2","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13327,"name":"Name 3","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13328,"name":"Name 4","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13329,"name":"Name 5","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13330,"name":"Name 6","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13331,"name":"Name 7","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13332,"name":"Name 8","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13333,"name":"Name 9","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13334,"name":"Name 10","length":6,"type":"hex","group":"ble","models":"ft-13"}]
[{"id":13335,"name":"Humidity 6","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"ft-13"}]
[{"id":13336,"name":"Humidity 7","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"ft-13"}]
[{"id":13337,"name":"Humidity 8","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"ft-13"}]
[{"id":13338,"name":"Humidity 9","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"ft-13"}]
[{"id":13339,"name":"Humidity 10","size":2,"multiplier":0.1,"unit":"%","max":1000,"group":"ble","models":"ft-13"}]
[{"id":13361,"name":"Incoming call detection","size":1,"max":1,"values":{"0":"No call","1":"Incoming call"},"group":"permanent","models":"ft-22"}]
[{"id":13362,"name":"Device Serial Number","size":4,"max":2147483647,"group":"thermograph","models":"fmx6-2"}]
[{"id":13363,"name":"Device Version","length":17,"type":"ascii","group":"thermograph","models":"fmx6-2"}]
[{"id":13364,"name":"Datetime","length":20,"type":"ascii","group":"thermograph","models":"fmx6-2"}]
[{"id":13365,"name":"Sensor 1 Value","size":2,"type":"signed","group":"thermograph","models":"fmx6-2"}]
[{"id":13366,"name":"Sensor 1 Unit","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13367,"name":"Sensor 2 Value","size":2,"type":"signed","group":"thermograph","models":"fmx6-2"}]
[{"id":13368,"name":"Sensor 2 Unit","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13369,"name":"Sensor 3 Value","size":2,"type":"signed","group":"thermograph","models":"fmx6-2"}]
[{"id":13370,"name":"Neighbouring Cell 1 LAC","size":2,"max":65534,"group":"permanent","models":"ft-all"},{"id":13370,"name":"Sensor 3 Unit","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13371,"name":"Neighbouring Cell 1 ID","size":4,"group":"permanent","models":"ft-all"},{"id":13371,"name":"Sensor 4 Value","size":2,"type":"signed","group":"thermograph","models":"fmx6-2"}]
[{"id":13372,"name":"Neighbouring Cell 1 RSSI","size":1,"unit":"dB","max":63,"group":"permanent","models":"ft-all"},{"id":13372,"name":"Sensor 4 Unit","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13373,"name":"Neighbouring Cell 1 MNC","size":1,"group":"permanent","models":"ft-all"},{"id":13373,"name":"Sensor 5 Value","size":2,"type":"signed","group":"thermograph","models":"fmx6-2"}]
[{"id":13374,"name":"Neighbouring Cell 1 MCC","size":1,"group":"permanent","models":"ft-all"},{"id":13374,"name":"Sensor 5 Unit","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13375,"name":"Neighbouring Cell 2 LAC","size":2,"max":65534,"group":"permanent","models":"ft-all"},{"id":13375,"name":"Sensor 6 Value","size":2,"type":"signed","group":"thermograph","models":"fmx6-2"}]
[{"id":13376,"name":"Neighbouring Cell 2 ID","size":4,"group":"permanent","models":"ft-all"},{"id":13376,"name":"Sensor 6 Unit","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13377,"name":"Neighbouring Cell 2 RSSI","size":1,"unit":"dB","max":63,"group":"permanent","models":"ft-all"},{"id":13377,"name":"Sensor 7 Value","size":2,"type":"signed","group":"thermograph","models":"fmx6-2"}]
[{"id":13378,"name":"Neighbouring Cell 2 MNC","size":1,"group":"permanent","models":"ft-all"},{"id":13378,"name":"Sensor 7 Unit","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13379,"name":"Neighbouring Cell 2 MCC","size":1,"group":"permanent","models":"ft-all"},{"id":13379,"name":"Sensor 8 Value","size":2,"type":"signed","group":"thermograph","models":"fmx6-2"}]
[{"id":13380,"name":"Neighbouring Cell 3 LAC","size":2,"max":65534,"group":"permanent","models":"ft-all"},{"id":13380,"name":"Sensor 8 Unit","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13381,"name":"Neighbouring Cell 3 ID","size":4,"group":"permanent","models":"ft-all"},{"id":13381,"name":"Device Status","size":2,"group":"thermograph","models":"fmx6-2"}]
[{"id":13382,"name":"Neighbouring Cell 3 RSSI","size":1,"unit":"dB","max":63,"group":"permanent","models":"ft-all"},{"id":13382,"name":"Vehicle Plate","length":16,"type":"ascii","group":"thermograph","models":"fmx6-2"}]
[{"id":13383,"name":"Neighbouring Cell 3 MNC","size":1,"group":"permanent","models":"ft-all"},{"id":13383,"name":"Thermograph Battery Voltage","size":2,"multiplier":0.001,"unit":"V","group":"thermograph","models":"fmx6-2"}]
[{"id":13384,"name":"Neighbouring Cell 3 MCC","size":1,"group":"permanent","models":"ft-all"},{"id":13384,"name":"Frigo Machine Type","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13385,"name":"Neighbouring Cell 4 LAC","size":2,"max":65534,"group":"permanent","models":"ft-all"},{"id":13385,"name":"Frigo Overall and Engine Status","size":2,"group":"thermograph","models":"fmx6-2"}]
[{"id":13386,"name":"Neighbouring Cell 4 ID","size":4,"group":"permanent","models":"ft-all"},{"id":13386,"name":"Frigo Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13387,"name":"Neighbouring Cell 4 RSSI","size":1,"unit":"dB","max":63,"group":"permanent","models":"ft-all"},{"id":13387,"name":"Frigo Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13388,"name":"Neighbouring Cell 4 MNC","size":1,"group":"permanent","models":"ft-all"},{"id":13388,"name":"Frigo Engine Hours","size":4,"unit":"h","max":2147483647,"group":"thermograph","models":"fmx6-2"}]
[{"id":13389,"name":"Neighbouring Cell 4 MCC","size":1,"group":"permanent","models":"ft-all"},{"id":13389,"name":"Frigo Standby Hours","size":4,"unit":"h","max":2147483647,"group":"thermograph","models":"fmx6-2"}]
[{"id":13390,"name":"Frigo Switch on Hours","size":4,"unit":"h","max":2147483647,"group":"thermograph","models":"fmx6-2"}]
[{"id":13391,"name":"Frigo Active Alarms 1 to 4","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13392,"name":"Frigo Active Alarms 5 to 8","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13393,"name":"Frigo Active Alarms 9 to 12","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13394,"name":"Frigo Active Alarms 13 to 16","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13395,"name":"Frigo Comp 1 Set Point","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13396,"name":"Frigo Comp 1 Supply","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13397,"name":"Frigo Comp 1 Return","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13398,"name":"Frigo Comp 1 Status","size":2,"group":"thermograph","models":"fmx6-2"}]
[{"id":13399,"name":"Frigo Comp 2 Set Point","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13400,"name":"Frigo Comp 2 Supply","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13401,"name":"Frigo Comp 2 Return","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13402,"name":"Frigo Comp 2 Status","size":2,"group":"thermograph","models":"fmx6-2"}]
[{"id":13403,"name":"Frigo Comp 3 Set Point","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13404,"name":"Frigo Comp 3 Supply","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13405,"name":"Frigo Comp 3 Return","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13406,"name":"Frigo Comp 3 Status","size":2,"group":"thermograph","models":"fmx6-2"}]
[{"id":13407,"name":"EBS type","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13408,"name":"EBS Status","size":2,"group":"thermograph","models":"fmx6-2"}]
[{"id":13409,"name":"EBS Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13410,"name":"EBS Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13411,"name":"EBS Wheel Speed","size":1,"unit":"km/h","group":"thermograph","models":"fmx6-2"}]
[{"id":13412,"name":"EBS Odometer","size":4,"unit":"km/h","max":2147483647,"group":"thermograph","models":"fmx6-2"}]
[{"id":13413,"name":"EBS Weight Load","size":2,"multiplier":0.1,"unit":"t","group":"thermograph","models":"fmx6-2"}]
[{"id":13414,"name":"EBS Pneumatic Supply","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13415,"name":"EBS Truck VIN","length":18,"type":"ascii","group":"thermograph","models":"fmx6-2"}]
[{"id":13416,"name":"EBS Active Alarms 1 to 4","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13417,"name":"EBS Active Alarms 5 to 8","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13418,"name":"EBS Active Alarms 9 to 12","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13419,"name":"EBS Active Alarms 13 to 16","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13420,"name":"EBS Security Status 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13421,"name":"EBS Security Status 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13422,"name":"EBS TPMS Status 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13423,"name":"EBS TPMS Status 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13424,"name":"EBS Tyre 1 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13425,"name":"EBS Tyre 1 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13426,"name":"EBS Tyre 1 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13427,"name":"EBS Tyre 1 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13428,"name":"EBS Tyre 1 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13429,"name":"EBS Tyre 1 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13430,"name":"EBS Tyre 2 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13431,"name":"EBS Tyre 2 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13432,"name":"EBS Tyre 2 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13433,"name":"EBS Tyre 2 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13434,"name":"EBS Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13435,"name":"EBS Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13436,"name":"EBS Tyre 3 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13437,"name":"EBS Tyre 3 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13438,"name":"EBS Tyre 3 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13439,"name":"EBS Tyre 3 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13440,"name":"EBS Tyre 3 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13441,"name":"EBS Tyre 3 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13442,"name":"EBS Tyre 4 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13443,"name":"EBS Tyre 4 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13444,"name":"EBS Tyre 4 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13445,"name":"EBS Tyre 4 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13446,"name":"EBS Tyre 4 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13447,"name":"EBS Tyre 4 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13448,"name":"EBS Tyre 5 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13449,"name":"EBS Tyre 5 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13450,"name":"EBS Tyre 5 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13451,"name":"EBS Tyre 5 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13452,"name":"EBS Tyre 5 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13453,"name":"EBS Tyre 5 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13454,"name":"EBS Tyre 6 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13455,"name":"EBS Tyre 6 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13456,"name":"EBS Tyre 6 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13457,"name":"EBS Tyre 6 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13458,"name":"EBS Tyre 6 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13459,"name":"EBS Tyre 6 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13460,"name":"Magnet 5","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13461,"name":"Magnet 6","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13462,"name":"Magnet 7","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13463,"name":"Magnet 8","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13464,"name":"Magnet 9","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13465,"name":"Magnet 10","size":1,"max":1,"group":"ble","models":"ft-13"}]
[{"id":13466,"name":"Driver 1 Card Expiry Date","size":4,"group":"tachograph","models":"fmb-3"}]
[{"id":13467,"name":"Driver 2 Card Expiry Date","size":4,"group":"tachograph","models":"fmb-3"}]
[{"id":13468,"name":"Movement Count 5","size":2,"max":32767,"group":"ble","models":"ft-13"}]
[{"id":13469,"name":"Movement Count 6","size":2,"max":32767,"group":"ble","models":"ft-13"}]
[{"id":13470,"name":"Movement Count 7","size":2,"max":32767,"group":"ble","models":"ft-13"}]
[{"id":13471,"name":"Movement Count 8","size":2,"max":32767,"group":"ble","models":"ft-13"}]
[{"id":13472,"name":"Movement Count 9","size":2,"max":32767,"group":"ble","models":"ft-13"}]
[{"id":13473,"name":"Movement Count 10","size":2,"max":32767,"group":"ble","models":"ft-13"}]
[{"id":13474,"name":"Pitch 5","size":1,"type":"signed","min":-90,"max":90,"group":"ble","models":"ft-13"}]
[{"id":13475,"name":"Pitch 6","size":1,"type":"signed","min":-90,"max":90,"group":"ble","models":"ft-13"}]
[{"id":13476,"name":"Pitch 7","size":1,"type":"signed","min":-90,"max":90,"group":"ble","models":"ft-13"}]
[{"id":13477,"name":"Pitch 8","size":1,"type":"signed","min":-90,"max":90,"group":"ble","models":"ft-13"}]
[{"id":13478,"name":"Pitch 9","size":1,"type":"signed","min":-90,"max":90,"group":"ble","models":"ft-13"}]
[{"id":13479,"name":"Pitch 10","size":1,"type":"signed","min":-90,"max":90,"group":"ble","models":"ft-13"}]
[{"id":13480,"name":"Roll 5","size":2,"type":"signed","min":-180,"max":180,"group":"ble","models":"ft-13"}]
[{"id":13481,"name":"Roll 6","size":2,"type":"signed","min":-180,"max":180,"group":"ble","models":"ft-13"}]
[{"id":13482,"name":"Roll 7","size":2,"type":"signed","min":-180,"max":180,"group":"ble","models":"ft-13"}]
[{"id":13483,"name":"Roll 8","size":2,"type":"signed","min":-180,"max":180,"group":"ble","models":"ft-13"}]
[{"id":13484,"name":"Roll 9","size":2,"type":"signed","min":-180,"max":180,"group":"ble","models":"ft-13"}]
[{"id":13485,"name":"Roll 10","size":2,"type":"signed","min":-180,"max":180,"group":"ble","models":"ft-13"}]
[{"id":13548,"name":"EBS Tyre 7 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13549,"name":"EBS Tyre 7 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13550,"name":"EBS Tyre 7 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13551,"name":"EBS Tyre 7 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13552,"name":"EBS Tyre 7 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13553,"name":"EBS Tyre 7 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13554,"name":"EBS Tyre 8 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13555,"name":"EBS Tyre 8 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13556,"name":"EBS Tyre 8 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13557,"name":"EBS Tyre 8 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13558,"name":"EBS Tyre 8 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13559,"name":"EBS Tyre 8 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13560,"name":"EBS Tyre 9 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13561,"name":"EBS Tyre 9 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13562,"name":"EBS Tyre 9 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13563,"name":"EBS Tyre 9 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13564,"name":"EBS Tyre 9 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13565,"name":"EBS Tyre 9 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13566,"name":"EBS Tyre 10 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13567,"name":"EBS Tyre 10 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13568,"name":"EBS Tyre 10 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13569,"name":"EBS Tyre 10 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13570,"name":"EBS Tyre 10 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13571,"name":"EBS Tyre 10 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13572,"name":"EBS Tyre 11 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13573,"name":"EBS Tyre 11 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13574,"name":"EBS Tyre 11 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13575,"name":"EBS Tyre 11 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13576,"name":"EBS Tyre 11 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13577,"name":"EBS Tyre 11 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13578,"name":"EBS Tyre 12 Position","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13579,"name":"EBS Tyre 12 Pressure","size":1,"multiplier":0.1,"unit":"bar","group":"thermograph","models":"fmx6-2"}]
[{"id":13580,"name":"EBS Tyre 12 Temperature","size":2,"type":"signed","multiplier":0.1,"unit":"\\u00b0C","group":"thermograph","models":"fmx6-2"}]
[{"id":13581,"name":"EBS Tyre 12 Status","size":1,"group":"thermograph","models":"fmx6-2"}]
[{"id":13582,"name":"EBS Tyre 12 Additional Data 0","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":13583,"name":"EBS Tyre 12 Additional Data 1","size":8,"group":"thermograph","models":"fmx6-2"}]
[{"id":20012,"name":"Recovery mode alarm","size":1,"max":2,"values":{"0":"Reserved","1":"Reserved","2":"Recovery alarm"},"group":"eventual","models":"gh-tat-all"}]
[{"id":20014,"name":"BLE Lost Beacon","size":1,"max":3,"values":{"0":"Reserved","1":"Reserved","2":"Reserved","3":"Beacon lost"},"group":"eventual","models":"gh-tat-all"}]
[{"id":20015,"name":"Modem Uptime","size":4,"unit":"s","group":"permanent","models":"gh-tat-all"},{"id":20015,"name":"Seat Sensor","size":1,"max":1,"group":"askoll","models":"TFT100"}]
[{"id":20016,"name":"LTE RSRP","size":2,"type":"signed","unit":"dBm","min":-140,"max":-44,"group":"permanent","models":"gh-tat-all"},{"id":20016,"name":"Central Stand Lock","size":1,"max":1,"group":"askoll","models":"TFT100"}]
[{"id":20017,"name":"LTE RSRQ","size":1,"type":"signed","unit":"dB","min":-20,"max":-3,"group":"permanent","models":"gh-tat-all"}]
[{"id":20019,"name":"Tamper record event","size":2,"max":3,"values":{"0":"Holder removed","1":"Central is attached","2":"On metal surface","3":"Off metal surface"},"group":"eventual","models":"gh-tat-all"}]
[{"id":25015,"name":"Modem Uptime","size":8,"unit":"s","max":4294967295,"group":"permanent","models":"gh-tat-all"}]
[{"id":25016,"name":"LTE RSRP","size":2,"type":"signed","unit":"dBm","min":-140,"max":-44,"group":"permanent","models":"gh-tat-all"}]
[{"id":25017,"name":"LTE RSRQ","size":1,"type":"signed","unit":"dB","min":-20,"max":-3,"group":"permanent","models":"gh-tat-all"}]
[{"id":25019,"name":"LTE Signal RX 0","size":1,"unit":"dB","max":63,"group":"permanent","models":"gh-tat-all"}]
[{"id":25020,"name":"LTE Cell LAC 1","size":2,"max":65534,"group":"permanent","models":"gh-tat-all"}]
[{"id":25021,"name":"LTE Cell ID 1","size":4,"group":"permanent","models":"gh-tat-all"}]
[{"id":25022,"name":"LTE Signal RX 1","size":1,"unit":"dB","max":63,"group":"permanent","models":"gh-tat-all"}]
[{"id":25023,"name":"LTE Cell LAC 2","size":2,"max":65534,"group":"permanent","models":"gh-tat-all"}]
[{"id":25024,"name":"LTE Cell ID 2","size":4,"group":"permanent","models":"gh-tat-all"}]
[{"id":25025,"name":"LTE Signal RX 2","size":1,"unit":"dB","max":63,"group":"permanent","models":"gh-tat-all"}]
[{"id":25026,"name":"LTE Cell LAC 3","size":2,"max":65534,"group":"permanent","models":"gh-tat-all"}]
[{"id":25027,"name":"LTE Cell ID 3","size":4,"group":"permanent","models":"gh-tat-all"}]
[{"id":25028,"name":"LTE Signal RX 3","size":1,"unit":"dB","max":63,"group":"permanent","models":"gh-tat-all"}]
[{"id":25029,"name":"LTE Cell LAC 4","size":2,"max":65534,"group":"permanent","models":"gh-tat-all"}]
[{"id":25030,"name":"LTE Cell ID 4","size":4,"group":"permanent","models":"gh-tat-all"}]
[{"id":25031,"name":"LTE Signal RX 4","size":1,"unit":"dB","max":63,"group":"permanent","models":"gh-tat-all"}]
[{"id":25032,"name":"LTE Cell MNC 1","size":1,"group":"permanent","models":"gh-tat-all"}]
[{"id":25033,"name":"LTE Cell MNC 2","size":1,"group":"permanent","models":"gh-tat-all"}]
[{"id":25034,"name":"LTE Cell MNC 3","size":1,"group":"permanent","models":"gh-tat-all"}]
[{"id":25035,"name":"LTE Cell MNC 4","size":1,"group":"permanent","models":"gh-tat-all"}]
`;
var avlIds_default = unpackAvlData((from, to) => text.slice(from, to), 68532);

// src/avl/definition.ts
var PLAIN_TYPES = ["unsigned", "signed", "ascii", "hex", "reversedHex", "flags"];
var FIXED_SIZES = [1, 2, 4, 8];
function rawRange(type, size) {
  const span = 2 ** (8 * size);
  return type === "unsigned" ? { min: 0, max: span - 1 } : { min: -span / 2, max: span / 2 - 1 };
}
function isNumeric(type) {
  return type === "unsigned" || type === "signed";
}
function covers(definition, models) {
  return definition.models === void 0 || models.some((model) => definition.models.includes(model));
}
function expandModels(terms, sets) {
  const models = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Set();
  const add2 = (text5) => {
    for (const term of text5.split(" ")) {
      const set2 = Object.hasOwn(sets, term) ? sets[term] : void 0;
      if (set2 === void 0) {
        if (term !== "") models.add(term);
      } else if (!open.has(term)) {
        open.add(term);
        add2(set2);
      }
    }
  };
  add2(terms);
  return [...models].sort();
}
function parseFlagFields(flags) {
  return Object.entries(flags).map(([key, label]) => {
    const [low, high] = key.split("-").map(Number);
    const labels = typeof label === "string" ? /* @__PURE__ */ new Map([[1, label]]) : parseLabels(label);
    return { bit: low, bits: (high ?? low) - low + 1, labels };
  }).sort((a, b) => a.bit - b.bit);
}
function parseLabels(labels) {
  return new Map(Object.entries(labels).map(([value, label]) => [Number(value), label]));
}

// src/wire/edit-distance.ts
function editDistance(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        best = Math.min(best, beforeLast[j - 2] + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length];
}

// src/avl/models.ts
var UnknownModelError = class extends Error {
  name = "UnknownModelError";
  model;
  /** Names that are near, best first; at most five. */
  suggestions;
  constructor(model, suggestions) {
    super(
      `unknown model ${JSON.stringify(model)}${suggestions.length > 0 ? `; did you mean ${suggestions.join(", ")}?` : ""}`
    );
    this.model = model;
    this.suggestions = suggestions;
  }
};
var SUGGESTIONS = 5;
var Models = class {
  #rows;
  #families = /* @__PURE__ */ new Map();
  #series = /* @__PURE__ */ new Map();
  #scopes = /* @__PURE__ */ new Map();
  constructor(rows) {
    this.#rows = new Map(Object.entries(rows));
    for (const [model, { family, series }] of this.#rows) {
      add(this.#families, family, model);
      add(this.#series, series, model);
    }
  }
  get names() {
    return [...this.#rows.keys()];
  }
  get families() {
    return [...this.#families.keys()];
  }
  /** Undefined for a model that is not known. */
  familyOf(model) {
    return this.#rows.get(model)?.family;
  }
  /** Whether the model's own list is missing or partial, so that another's completes it. */
  isLikeAnother(model) {
    return this.#rows.get(model)?.like !== void 0;
  }
  /** All models of a family, by its exact name. */
  family(name) {
    const models = this.#families.get(name);
    return models && this.#scope(name, "family", models);
  }
  /**
   * What a typed name means, in any case: a model (`fmb920`), a family (`FMB`, `FMx6XX`), a series (`FMB1XX`), a
   * pattern with X for any character (`FMx650`), or the letters that models start with (`FMC`).
   * @throws {UnknownModelError}
   */
  resolve(name) {
    const scope = this.find(name);
    if (scope === void 0) throw new UnknownModelError(name, this.#near(name));
    return scope;
  }
  /** As `resolve`, but undefined for an unknown name. */
  find(name) {
    const wanted = name.trim().toUpperCase();
    const known = this.#scopes.get(wanted);
    if (known !== void 0) return known;
    const scope = this.#look(wanted);
    if (scope !== void 0) this.#scopes.set(wanted, scope);
    return scope;
  }
  #look(wanted) {
    const same = (name) => name.toUpperCase() === wanted;
    const model = this.names.find(same);
    if (model !== void 0) return this.#scope(model, "model", [model]);
    const family = this.families.find(same);
    if (family !== void 0) return this.family(family);
    const series = [...this.#series.keys()].find(same);
    if (series !== void 0) return this.#scope(series, "series", this.#series.get(series));
    if (!/^[A-Z]{2,}[0-9A-Z]*$/.test(wanted)) return void 0;
    const pattern = /X/.test(wanted) ? new RegExp(`^${wanted.replaceAll("X", "[A-Z0-9]")}$`) : /^[A-Z]+$/.test(wanted) ? new RegExp(`^${wanted}\\d`) : void 0;
    const models = pattern === void 0 ? [] : this.names.filter((candidate) => pattern.test(candidate.toUpperCase()));
    return models.length === 0 ? void 0 : this.#scope(wanted, "series", models);
  }
  #scope(name, kind, models) {
    const rows = models.map((model) => this.#rows.get(model));
    return {
      name,
      kind,
      models: [...models].sort(),
      like: distinct(rows.flatMap(({ like }) => like === void 0 ? [] : [like])),
      families: distinct(rows.map(({ family }) => family))
    };
  }
  #near(name) {
    const wanted = name.trim().toUpperCase().slice(0, 32);
    if (wanted === "") return [];
    return [...this.names, ...this.#series.keys(), ...this.families].map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toUpperCase()) })).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 2))).sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1)).filter(({ distance }, _, [best]) => distance <= best.distance + 1).map(({ candidate }) => candidate).filter((candidate, at, all) => all.indexOf(candidate) === at).slice(0, SUGGESTIONS);
  }
};
function add(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}
function distinct(names) {
  return [...new Set(names)].sort();
}

// src/avl/pair-key.ts
var WIDEST = 8;
function pairKey(id, width) {
  return id * 16 + (width > WIDEST ? WIDEST + 1 : width);
}

// src/avl/search.ts
var WORTH = { same: 8, start: 6, inside: 4, typo: 2, group: 1 };
function searchDefinitions(definitions, query, limit = Infinity) {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const byId2 = wanted.length === 1 ? definitions.filter(({ id }) => String(id) === wanted[0]) : [];
  if (byId2.length > 0) return byId2.slice(0, limit).map((definition) => ({ definition, score: WORTH.same }));
  const found = [];
  for (const definition of definitions) {
    const score = scoreOf(definition, wanted);
    if (score > 0) found.push({ definition, score });
  }
  found.sort(
    (a, b) => b.score - a.score || (b.definition.models?.length ?? Infinity) - (a.definition.models?.length ?? Infinity) || a.definition.id - b.definition.id
  );
  return found.slice(0, limit);
}
function scoreOf(definition, wanted) {
  const words = wordsOf(definition.name);
  const group = wordsOf(definition.group ?? "");
  let score = 0;
  for (const word2 of wanted) {
    const best = Math.max(
      ...words.map((candidate) => worth(word2, candidate)),
      group.includes(word2) ? WORTH.group : 0,
      0
    );
    if (best === 0) return 0;
    score += best;
  }
  return score / wanted.length + 1 / (1 + words.length);
}
function worth(word2, candidate) {
  if (word2 === candidate) return WORTH.same;
  if (candidate.startsWith(word2)) return WORTH.start;
  if (word2.length >= 3 && candidate.includes(word2)) return WORTH.inside;
  const allowed = word2.length >= 7 ? 2 : word2.length >= 4 ? 1 : 0;
  const near = allowed > 0 && Math.abs(word2.length - candidate.length) <= allowed;
  return near && editDistance(word2, candidate) <= allowed ? WORTH.typo : 0;
}
function wordsOf(text5) {
  return text5.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// src/avl/composites/shape.ts
function asList(value, field) {
  if (!Array.isArray(value)) throw new EncodeError(field, value, "a list is needed");
  return value;
}
function asObject(value, field) {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new EncodeError(field, value, "an object is needed");
  return value;
}
function asNumber(value, field) {
  if (typeof value !== "number") throw new EncodeError(field, value, "a number is needed");
  return value;
}
function asText(value, field) {
  if (typeof value !== "string") throw new EncodeError(field, value, "a text is needed");
  return value;
}
function asHex(value, field, length) {
  const text5 = asText(value, field);
  if (!/^(?:[0-9a-f]{2})*$/i.test(text5) || length !== void 0 && text5.length !== 2 * length)
    throw new EncodeError(
      field,
      text5,
      `hex of ${length === void 0 ? "whole" : String(length)} bytes is needed`
    );
  return Uint8Array.from({ length: text5.length / 2 }, (_, at) => parseInt(text5.slice(2 * at, 2 * at + 2), 16));
}

// src/avl/composites/composite.ts
var MalformedError = class extends Error {
  name = "MalformedError";
};

// src/avl/composites/adas-record.ts
var WORDS = ["time", "latitude", "longitude"];
var BYTES = ["fileType", "trigger", "length", "error"];
var adasRecord = {
  parse(r) {
    const record = {};
    for (const field of WORDS) record[field] = r.u32(field);
    for (const field of BYTES) record[field] = r.u8(field);
    if (r.remaining > 0) throw new MalformedError(`${r.remaining} bytes too many`);
    return record;
  },
  format(value, w) {
    const record = asObject(value, "adasRecord");
    for (const field of WORDS) w.u32(field, asNumber(record[field], field));
    for (const field of BYTES) w.u8(field, asNumber(record[field], field));
  }
};

// src/avl/composites/signed.ts
function toI8(value) {
  return value << 24 >> 24;
}
function toI16(value) {
  return value << 16 >> 16;
}
function fromI8(value) {
  return value < 0 && value >= -128 ? value + 256 : value > 127 ? -1 : value;
}

// src/avl/composites/axes.ts
var axes = {
  parse(r) {
    if (r.u16("padding") !== 0) throw new MalformedError("the first two bytes are not zero");
    const value = { x: toI16(r.u16("x")), y: toI16(r.u16("y")), z: toI16(r.u16("z")) };
    if (r.remaining > 0) throw new MalformedError(`${r.remaining} bytes too many`);
    return value;
  },
  format(value, w) {
    const vector = asObject(value, "axes");
    w.u16("padding", 0);
    for (const axis of ["x", "y", "z"]) w.i16(axis, asNumber(vector[axis], axis));
  }
};
var axesMagnitude = {
  parse(r) {
    const value = {
      x: toI16(r.u16("x")),
      y: toI16(r.u16("y")),
      z: toI16(r.u16("z")),
      magnitude: r.u16("magnitude")
    };
    if (r.remaining > 0) throw new MalformedError(`${r.remaining} bytes too many`);
    return value;
  },
  format(value, w) {
    const vector = asObject(value, "axes");
    for (const axis of ["x", "y", "z"]) w.i16(axis, asNumber(vector[axis], axis));
    w.u16("magnitude", asNumber(vector["magnitude"], "magnitude"));
  }
};

// src/avl/composites/beacon-list.ts
var FLAG = { rssi: 1, battery: 2, temperature: 4, iBeacon: 32 };
var NAMED = FLAG.rssi | FLAG.battery | FLAG.temperature | FLAG.iBeacon;
var beaconList = {
  parse(r) {
    const dataPart = r.u8("dataPart");
    const beacons = [];
    while (r.remaining > 0) beacons.push(parseBeacon(r));
    return { part: dataPart >> 4, parts: dataPart & 15, beacons };
  },
  format(value, w) {
    const list = asObject(value, "beaconList");
    w.u8("dataPart", nibble(list, "part") * 16 + nibble(list, "parts"));
    asList(list["beacons"], "beacons").forEach(
      (item, at) => formatBeacon(asObject(item, `beacons[${at}]`), w)
    );
  }
};
function parseBeacon(r) {
  const flags = r.u8("flags");
  const hex2 = (length, field) => toHex(r.take(length, field));
  return {
    ...(flags & FLAG.iBeacon) !== 0 ? { kind: "iBeacon", uuid: hex2(16, "uuid"), major: r.u16("major"), minor: r.u16("minor") } : { kind: "Eddystone", namespace: hex2(10, "namespace"), instance: hex2(6, "instance") },
    ...(flags & FLAG.rssi) !== 0 && { rssi: toI8(r.u8("rssi")) },
    ...(flags & FLAG.battery) !== 0 && { batteryMv: r.u16("battery") },
    ...(flags & FLAG.temperature) !== 0 && { temperatureRaw: r.u16("temperature") },
    // Without them the beacon could not be written back as it was.
    ...(flags & ~NAMED) !== 0 && { reservedFlags: flags & ~NAMED }
  };
}
function formatBeacon(beacon, w) {
  const { kind, uuid, major, minor, namespace, instance, rssi, batteryMv, temperatureRaw, reservedFlags } = beacon;
  const iBeacon = kind === "iBeacon";
  w.u8(
    "flags",
    (iBeacon ? FLAG.iBeacon : 0) | (rssi === void 0 ? 0 : FLAG.rssi) | (batteryMv === void 0 ? 0 : FLAG.battery) | (temperatureRaw === void 0 ? 0 : FLAG.temperature) | (reservedFlags === void 0 ? 0 : asNumber(reservedFlags, "reservedFlags") & ~NAMED)
  );
  if (iBeacon) {
    w.put(asHex(uuid, "uuid", 16));
    w.u16("major", asNumber(major, "major"));
    w.u16("minor", asNumber(minor, "minor"));
  } else {
    w.put(asHex(namespace, "namespace", 10));
    w.put(asHex(instance, "instance", 6));
  }
  if (rssi !== void 0) w.u8("rssi", fromI8(asNumber(rssi, "rssi")));
  if (batteryMv !== void 0) w.u16("batteryMv", asNumber(batteryMv, "batteryMv"));
  if (temperatureRaw !== void 0) w.u16("temperatureRaw", asNumber(temperatureRaw, "temperatureRaw"));
}
function nibble(list, field) {
  const value = asNumber(list[field], field);
  if (!Number.isInteger(value) || value < 0 || value > 15)
    throw new EncodeError(field, value, "an integer in 0..15 is needed");
  return value;
}

// src/avl/decimal.ts
var DECIMAL_LIMIT = 1e15;
function scaleOf(multiplier) {
  const [digits, exponent] = multiplier.toString().split("e");
  const [whole, fraction = ""] = digits.split(".");
  const shift = Number(exponent ?? 0) - fraction.length;
  const mantissa = Number(whole + fraction);
  return shift >= 0 ? { mantissa: mantissa * 10 ** shift, divisor: 1, decimals: 0 } : { mantissa, divisor: 10 ** -shift, decimals: -shift };
}
function scaled(raw, scale) {
  const product = raw * scale.mantissa;
  const limit = scale.divisor === 1 ? Number.MAX_SAFE_INTEGER : DECIMAL_LIMIT;
  if (product <= limit && product >= -limit) return product / scale.divisor;
  return scaledBig(BigInt(raw), scale);
}
function scaledBig(raw, scale) {
  const product = raw * BigInt(scale.mantissa);
  const limit = BigInt(scale.divisor === 1 ? Number.MAX_SAFE_INTEGER : DECIMAL_LIMIT);
  if (product <= limit && product >= -limit) return Number(product) / scale.divisor;
  const negative = product < 0n;
  const digits = (negative ? -product : product).toString().padStart(scale.decimals + 1, "0");
  const point = digits.length - scale.decimals;
  const fraction = digits.slice(point).replace(/0+$/, "");
  return `${negative ? "-" : ""}${digits.slice(0, point)}${fraction === "" ? "" : `.${fraction}`}`;
}
var DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;
function unscaled(text5, scale, nearest) {
  const match = DECIMAL.exec(text5.trim());
  if (match === null) return void 0;
  const [, sign, whole, fraction = "", exponent = "0"] = match;
  const power = Number(exponent) - fraction.length + scale.decimals;
  let numerator = BigInt(`${whole}${fraction}`);
  let denominator = BigInt(scale.mantissa);
  if (power >= 0) numerator *= 10n ** BigInt(power);
  else denominator *= 10n ** BigInt(-power);
  if (denominator === 0n) return void 0;
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  if (rest !== 0n && !nearest) return void 0;
  const raw = 2n * rest >= denominator && rest !== 0n ? quotient + 1n : quotient;
  return sign === "-" ? -raw : raw;
}

// src/avl/utf8.ts
function utf8Bytes(text5) {
  const encoded = encodeURIComponent(text5.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD"));
  const bytes = [];
  for (let at = 0; at < encoded.length; at++) {
    if (encoded[at] === "%") {
      bytes.push(parseInt(encoded.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(encoded.charCodeAt(at));
  }
  return Uint8Array.from(bytes);
}

// src/avl/composites/beacon-tlv.ts
var u8 = {
  parse: (bytes) => bytes.length === 1 ? bytes[0] : void 0,
  format: (value, field, w) => w.u8(field, asNumber(value, field))
};
var i8 = {
  parse: (bytes) => bytes.length === 1 ? toI8(bytes[0]) : void 0,
  format: (value, field, w) => w.u8(field, fromI8(asNumber(value, field)))
};
var u16 = {
  parse: (bytes) => bytes.length === 2 ? readU16(bytes, 0) : void 0,
  format: (value, field, w) => w.u16(field, asNumber(value, field))
};
var i16 = {
  parse: (bytes) => bytes.length === 2 ? toI16(readU16(bytes, 0)) : void 0,
  format: (value, field, w) => w.i16(field, asNumber(value, field))
};
var HUNDREDTH = scaleOf(0.01);
var hundredths = {
  parse: (bytes) => bytes.length === 2 ? scaled(toI16(readU16(bytes, 0)), HUNDREDTH) : void 0,
  format(value, field, w) {
    const raw = unscaled(String(asNumber(value, field)), HUNDREDTH, false);
    if (raw === void 0) throw new EncodeError(field, value, "at most two decimals are needed");
    w.i16(field, Number(raw));
  }
};
var hex = {
  parse: (bytes) => toHex(bytes),
  format: (value, field, w) => w.put(asHex(value, field))
};
var text2 = {
  parse: printableText,
  format: (value, field, w) => w.put(utf8Bytes(asText(value, field)))
};
var PARAMETERS = /* @__PURE__ */ new Map([
  [0, { key: "rssi", type: i8 }],
  // dBm
  [1, { key: "beaconId", type: hex }],
  // 20 bytes iBeacon, 16 Eddystone, 6 where a MAC stands in
  [2, { key: "additional", type: hex }],
  // advertisement data as they were captured
  [5, { key: "name", type: text2 }],
  [6, { key: "temperature", type: hundredths }],
  // °C
  [7, { key: "humidity", type: u8 }],
  // %
  [8, { key: "magnet", type: u8 }],
  [9, { key: "movement", type: u8 }],
  [10, { key: "movementCount", type: u16 }],
  [11, { key: "pitch", type: i8 }],
  // degrees
  [12, { key: "roll", type: i16 }],
  // degrees
  [13, { key: "lowBattery", type: u8 }],
  [14, { key: "batteryMv", type: u16 }],
  [15, { key: "mac", type: hex }]
]);
var IDS = new Map([...PARAMETERS].map(([id, { key }]) => [key, id]));
var UNKNOWN_KEY = /^param(\d{1,3})$/;
var beaconTlv = {
  parse(r) {
    const protocol = r.u8("protocol");
    const beacons = [];
    while (r.remaining > 0) {
      const length = r.u8(`beacons[${beacons.length}].length`);
      beacons.push(parseBeacon2(r.take(length, `beacons[${beacons.length}]`)));
    }
    return { protocol, beacons };
  },
  format(value, w) {
    const list = asObject(value, "beaconTlv");
    w.u8("protocol", asNumber(list["protocol"], "protocol"));
    asList(list["beacons"], "beacons").forEach((item, at) => {
      const beacon = new Writer();
      formatBeacon2(asObject(item, `beacons[${at}]`), beacon);
      w.u8(`beacons[${at}].length`, beacon.size);
      w.put(beacon.view());
    });
  }
};
function parseBeacon2(bytes) {
  const r = new Reader(bytes);
  const beacon = {};
  while (r.remaining > 0) {
    const id = r.u8("parameter");
    const value = r.take(r.u8(`parameter ${id} length`), `parameter ${id}`);
    const known = PARAMETERS.get(id);
    const parsed = known?.type.parse(value);
    const key = known === void 0 || parsed === void 0 ? `param${id}` : known.key;
    if (Object.hasOwn(beacon, key)) throw new MalformedError(`parameter ${id} is given twice`);
    beacon[key] = parsed ?? toHex(value);
  }
  return beacon;
}
function formatBeacon2(beacon, w) {
  for (const [key, value] of Object.entries(beacon)) {
    const id = IDS.get(key) ?? Number(UNKNOWN_KEY.exec(key)?.[1] ?? NaN);
    if (Number.isNaN(id))
      throw new EncodeError(key, value, "a known parameter, or param0 to param255, is needed");
    const parameter = new Writer();
    const type = IDS.has(key) ? PARAMETERS.get(id).type : hex;
    type.format(value, key, parameter);
    w.u8("parameter", id);
    w.u8(`${key} length`, parameter.size);
    w.put(parameter.view());
  }
}

// src/avl/composites/ble-devices.ts
var bleDevices = {
  parse(r) {
    const count = r.u8("count");
    const devices = Array.from({ length: count }, (_, at) => ({
      mac: toHex(r.take(6, `devices[${at}].mac`)),
      rssi: toI8(r.u8(`devices[${at}].rssi`)),
      slot: r.u8(`devices[${at}].slot`),
      main: toHex(r.take(r.u8(`devices[${at}].main length`), `devices[${at}].main`)),
      additional: toHex(r.take(r.u8(`devices[${at}].additional length`), `devices[${at}].additional`))
    }));
    if (r.remaining > 0) throw new MalformedError(`${r.remaining} bytes behind the last of ${count} devices`);
    return devices;
  },
  format(value, w) {
    const devices = asList(value, "devices");
    w.u8("count", devices.length);
    devices.forEach((item, at) => {
      const device = asObject(item, `devices[${at}]`);
      w.put(asHex(device["mac"], "mac", 6));
      w.u8("rssi", fromI8(asNumber(device["rssi"], "rssi")));
      w.u8("slot", asNumber(device["slot"], "slot"));
      for (const field of ["main", "additional"]) {
        const bytes = asHex(device[field], field);
        w.u8(`${field} length`, bytes.length);
        w.put(bytes);
      }
    });
  }
};

// src/avl/composites/blood-alcohol.ts
var THOUSANDTH = scaleOf(1e-3);
var MODES = ["passive", "active"];
var bloodAlcohol = {
  parse(r) {
    const word2 = r.u16("bloodAlcohol");
    if (r.remaining > 0) throw new MalformedError(`${r.remaining} bytes too many`);
    return { permille: scaled(word2 >> 2, THOUSANDTH), mode: MODES[word2 & 3] ?? word2 & 3 };
  },
  format(value, w) {
    const { permille, mode } = asObject(value, "bloodAlcohol");
    const raw = unscaled(String(asNumber(permille, "permille")), THOUSANDTH, false);
    if (raw === void 0) throw new EncodeError("permille", permille, "at most three decimals are needed");
    const number2 = typeof mode === "string" ? MODES.indexOf(mode) : asNumber(mode, "mode");
    if (!(number2 >= 0 && number2 <= 3))
      throw new EncodeError("mode", mode, "passive, active, 2 or 3 is needed");
    w.u16("bloodAlcohol", Number(raw) * 4 + number2);
  }
};

// src/avl/composites/crash-trace.ts
var SAMPLE = 6;
var crashTrace = {
  parse(r) {
    if (r.remaining % SAMPLE !== 0)
      throw new MalformedError(`${r.remaining} bytes are no whole number of ${SAMPLE}-byte samples`);
    const samples = [];
    while (r.remaining > 0) samples.push({ x: toI16(r.u16("x")), y: toI16(r.u16("y")), z: toI16(r.u16("z")) });
    return samples;
  },
  format(value, w) {
    asList(value, "samples").forEach((item, at) => {
      const sample = asObject(item, `samples[${at}]`);
      for (const axis of ["x", "y", "z"]) w.i16(`samples[${at}].${axis}`, asNumber(sample[axis], axis));
    });
  }
};

// src/avl/composites/driver-state.ts
var ACTIVITIES = ["rest", "availability", "work", "driving"];
var driverState = {
  parse(r) {
    const byte = r.u8("driverState");
    if (r.remaining > 0) throw new MalformedError(`${r.remaining} bytes too many`);
    return { activity: ACTIVITIES[byte & 15] ?? byte & 15, timeWarning: byte >> 4 };
  },
  format(value, w) {
    const { activity, timeWarning } = asObject(value, "driverState");
    const number2 = typeof activity === "string" ? ACTIVITIES.indexOf(activity) : asNumber(activity, "activity");
    if (!(number2 >= 0 && number2 <= 15)) throw new EncodeError("activity", activity, "an activity is needed");
    w.u8("driverState", asNumber(timeWarning, "timeWarning") * 16 + number2);
  }
};

// src/avl/composites/fault-codes.ts
var CODE = /^[0-9A-Za-z][0-9A-Za-z-]{0,15}$/;
var faultCodes = {
  parse(r) {
    const text5 = asciiText(r.take(r.remaining, "faultCodes")).replace(/\0+$/, "").trim();
    if (text5 === "") return [];
    const codes = text5.split(/[,.;]\s*/).filter((code) => code !== "");
    if (!codes.every((code) => CODE.test(code))) throw new MalformedError("no list of fault codes as text");
    return codes;
  },
  format(value, w) {
    const codes = asList(value, "faultCodes").map((code, at) => asText(code, `faultCodes[${at}]`));
    const bad = codes.find((code) => !CODE.test(code));
    if (bad !== void 0) throw new EncodeError("faultCodes", bad, "letters, digits and hyphens are needed");
    w.put(asciiBytes(codes.join(","), "faultCodes"));
  }
};

// src/avl/composites/iso6709.ts
var POSITION2 = /^([+-])(\d{2}|\d{4}|\d{6})(\.\d{1,9})?([+-])(\d{3}|\d{5}|\d{7})(\.\d{1,9})?([+-]\d{1,6}(?:\.\d{1,6})?)?\/?$/;
var DEGREE_DECIMALS = 8;
var SECOND_PARTS = 1e4;
var DEGREE_PARTS = 3600 * SECOND_PARTS;
var iso6709 = {
  parse(r) {
    const text5 = asciiText(r.take(r.remaining, "iso6709")).replace(/\0+$/, "");
    const match = POSITION2.exec(text5);
    if (match === null) throw new MalformedError("no position as ISO 6709 has it");
    const [
      ,
      latitudeSign,
      latitude,
      latitudeRest = "",
      longitudeSign,
      longitude,
      longitudeRest = "",
      altitude
    ] = match;
    return {
      latitude: degrees(latitudeSign, latitude, latitudeRest, 2, 90),
      longitude: degrees(longitudeSign, longitude, longitudeRest, 3, 180),
      altitude: altitude === void 0 ? null : Number(altitude)
    };
  },
  format(value, w) {
    const { latitude, longitude, altitude } = asObject(value, "iso6709");
    const text5 = sexagesimal(asNumber(latitude, "latitude"), "latitude", 2, 90) + sexagesimal(asNumber(longitude, "longitude"), "longitude", 3, 180) + (altitude === null || altitude === void 0 ? "" : metres(asNumber(altitude, "altitude")));
    w.put(asciiBytes(`${text5}/`, "iso6709"));
  }
};
function degrees(sign, whole, fraction, width, limit) {
  const parts = [whole.slice(0, width), whole.slice(width, width + 2), whole.slice(width + 2)].filter(Boolean);
  const [degree, minute = 0, second = 0] = parts.map(
    (part, at) => Number(at === parts.length - 1 ? part + fraction : part)
  );
  const total = degree + minute / 60 + second / 3600;
  if (minute >= 60 || second >= 60 || total > limit)
    throw new MalformedError(`${sign}${whole}${fraction} is no angle`);
  const rounded = Number(total.toFixed(DEGREE_DECIMALS));
  return sign === "-" && rounded !== 0 ? -rounded : rounded;
}
function sexagesimal(value, field, width, limit) {
  if (!(Math.abs(value) <= limit))
    throw new EncodeError(field, value, `degrees in -${limit}..${limit} are needed`);
  const parts = Math.round(Math.abs(value) * DEGREE_PARTS);
  const whole = (number2, digits) => String(Math.floor(number2)).padStart(digits, "0");
  const seconds = parts % (60 * SECOND_PARTS) / SECOND_PARTS;
  return (value < 0 ? "-" : "+") + whole(parts / DEGREE_PARTS, width) + whole(parts / (60 * SECOND_PARTS) % 60, 2) + seconds.toFixed(4).padStart(7, "0");
}
function metres(value) {
  if (!(Math.abs(value) < 1e6)) throw new EncodeError("altitude", value, "metres below a million are needed");
  return (value < 0 ? "-" : "+") + Math.abs(value).toFixed(3).padStart(7, "0");
}

// src/avl/composites/iso-text.ts
var PARTS = 16;
var LATIN_9 = {
  164: 8364,
  166: 352,
  168: 353,
  180: 381,
  184: 382,
  188: 338,
  189: 339,
  190: 376
};
var LATIN_5 = { 208: 286, 221: 304, 222: 350, 240: 287, 253: 305, 254: 351 };
var CYRILLIC = { 160: 160, 173: 173, 240: 8470, 253: 167 };
var TABLES2 = /* @__PURE__ */ new Map([
  [1, { shift: 0, odd: {} }],
  [5, { shift: 864, odd: CYRILLIC }],
  [9, { shift: 0, odd: LATIN_5 }],
  [15, { shift: 0, odd: LATIN_9 }]
]);
var isoText = {
  parse(r) {
    const part = r.u8("part");
    if (part > PARTS) throw new MalformedError(`${part} is no part of ISO 8859`);
    const bytes = r.take(r.remaining, "text");
    let text5 = "";
    for (const byte of bytes) text5 += String.fromCodePoint(codePoint(byte, part));
    return { part, text: text5.replace(/[\0 ]+$/, "") };
  },
  format(value, w) {
    const { part: given, text: characters } = asObject(value, "isoText");
    const part = asNumber(given, "part");
    if (!(part >= 0 && part <= PARTS))
      throw new EncodeError("part", part, `a part of ISO 8859, 0..${PARTS}, is needed`);
    w.u8("part", part);
    for (const character of asText(characters, "text")) {
      const byte = byteOf(character.codePointAt(0), part);
      if (byte === void 0)
        throw new EncodeError("text", character, `a letter of ISO 8859-${part} is needed`);
      w.u8("text", byte);
    }
  }
};
function codePoint(byte, part) {
  if (byte < 128) return byte;
  const table = TABLES2.get(part);
  if (table === void 0 || byte < 160)
    throw new MalformedError(`letters of ISO 8859-${part} can't be read`);
  return table.odd[byte] ?? byte + table.shift;
}
function byteOf(point, part) {
  if (point < 128) return point;
  if (!TABLES2.has(part)) return void 0;
  for (let byte = 160; byte <= 255; byte++) if (codePoint(byte, part) === point) return byte;
  return void 0;
}

// src/avl/composites/composites.ts
var COMPOSITES = {
  adasRecord,
  axes,
  axesMagnitude,
  beaconList,
  beaconTlv,
  bleDevices,
  bloodAlcohol,
  crashTrace,
  driverState,
  faultCodes,
  iso6709,
  isoText
};
function compositeOf(type) {
  return Object.hasOwn(COMPOSITES, type) ? COMPOSITES[type] : void 0;
}

// src/avl/problems.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/avl/validate-row.ts
var COLUMNS = [
  ...["id", "name", "size", "length", "type", "multiplier", "unit", "min", "max", "values", "textShift"],
  ...["sentinels", "flags", "note", "group", "models"]
];
var MAX_ID = 65535;
var MAX_LENGTH = 65535;
var MAX_LABEL = 60;
var MAX_NAME = 100;
var MAX_DECIMALS = 9;
function validateRow(row, path, known, complete, report) {
  if (!isRecord(row)) return report(path, "an object is needed");
  const at = (column) => `${path}.${column}`;
  for (const column of Object.keys(row)) if (!COLUMNS.includes(column)) report(at(column), "is no column");
  const { id, name, size, length, type = "unsigned", unit, note, group } = row;
  if (!isWhole2(id) || id < 1 || id > MAX_ID) report(at("id"), `an integer in 1..${MAX_ID} is needed`);
  if (!isLabel(name, MAX_NAME)) report(at("name"), "a text without blanks at its ends is needed");
  if (size !== void 0 && !FIXED_SIZES.includes(size))
    report(at("size"), `one of ${FIXED_SIZES.join(", ")} is needed; leave it out for a variable size`);
  if (length !== void 0) {
    if (!isWhole2(length) || length < 1 || length > MAX_LENGTH)
      report(at("length"), "a number of bytes is needed");
    if (size !== void 0) report(at("length"), "size says it already");
  }
  if (!known.isType(type)) report(at("type"), `${JSON.stringify(type)} is no type`);
  if (group !== void 0 && !(typeof group === "string" && Object.hasOwn(known.groups, group)))
    report(at("group"), `${JSON.stringify(group)} is not among the groups`);
  if (note !== void 0 && !isLabel(note, MAX_NAME)) report(at("note"), "a short text is needed");
  if (unit !== void 0) {
    if (typeof unit !== "string" || !known.units.has(unit))
      report(at("unit"), `${JSON.stringify(unit)} is not among the units`);
    if (!isNumber(type) && type !== "axes" && type !== "axesMagnitude")
      report(at("unit"), "only numbers have one");
  }
  checkNumbers(row, type, at, report);
  checkLabels(row, type, known, at, report);
  checkModelTerms(row, known, complete, at, report);
}
function checkNumbers(row, type, at, report) {
  const { size, multiplier, min, max, textShift } = row;
  if (!isNumber(type)) {
    for (const column of ["multiplier", "min", "max", "textShift", "sentinels", "values"])
      if (row[column] !== void 0) report(at(column), "only numbers have one");
    return;
  }
  if (multiplier !== void 0) {
    if (typeof multiplier !== "number" || !Number.isFinite(multiplier) || multiplier <= 0)
      report(at("multiplier"), "a number above 0 is needed");
    else if (scaleOf(multiplier).decimals > MAX_DECIMALS)
      report(at("multiplier"), `more than ${MAX_DECIMALS} decimals`);
  }
  const range = rawRange(type, typeof size === "number" ? size : 8);
  for (const column of ["min", "max"]) {
    const bound = row[column];
    if (bound === void 0) continue;
    if (!isWhole2(bound)) report(at(column), "a raw integer is needed");
    else if (bound < range.min || bound > range.max)
      report(at(column), `${bound} does not fit ${type} ${String(size)}`);
  }
  if (isWhole2(min) && isWhole2(max) && min > max) report(at("min"), `is above max (${min} > ${max})`);
  if (textShift !== void 0 && !(isWhole2(textShift) && textShift >= 1 && textShift <= 31 && row["values"] !== void 0))
    report(at("textShift"), "a number of bits in 1..31 is needed, and values");
}
function checkLabels(row, type, known, at, report) {
  for (const column of ["values", "sentinels"]) {
    const labels = named(row[column], known.valueSets, at(column), report);
    if (labels === void 0 || !isNumber(type)) continue;
    const range = rawRange(type, typeof row["size"] === "number" ? row["size"] : 8);
    checkLabelMap(labels, range, at(column), report);
  }
  const flags = named(row["flags"], known.flagSets, at("flags"), report);
  if (type !== "flags") {
    if (row["flags"] !== void 0) report(at("flags"), "only the type flags has them");
    return;
  }
  if (row["flags"] === void 0) report(at("flags"), "bits with their labels are needed");
  const used = /* @__PURE__ */ new Set();
  const bits = 8 * (typeof row["size"] === "number" ? row["size"] : 8);
  for (const [key, label] of Object.entries(flags ?? {})) {
    const path = `${at("flags")}.${key}`;
    const match = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(key);
    const low = Number(match?.[1] ?? NaN);
    const high = Number(match?.[2] ?? low);
    if (!(low <= high && high < bits && high - low < 8))
      report(path, `a bit, or two with a hyphen, below ${bits} is needed`);
    for (let bit = low; bit <= high; bit++) {
      if (used.has(bit)) report(path, `bit ${bit} has a label already`);
      used.add(bit);
    }
    if (match?.[2] === void 0) {
      if (!isLabel(label, MAX_LABEL)) report(path, "a short label is needed");
    } else if (isRecord(label)) checkLabelMap(label, { min: 0, max: 2 ** (high - low + 1) - 1 }, path, report);
    else report(path, "labels by value are needed");
  }
}
function checkLabelMap(labels, range, path, report) {
  const entries = Object.entries(labels);
  if (entries.length === 0) report(path, "is empty");
  for (const [key, label] of entries) {
    if (!/^(?:0|-?[1-9]\d*)$/.test(key)) report(`${path}.${key}`, "is no integer");
    else if (Number(key) < range.min || Number(key) > range.max)
      report(`${path}.${key}`, "is beyond what the size holds");
    if (!isLabel(label, MAX_LABEL)) report(`${path}.${key}`, "a short label is needed");
  }
}
function named(labels, sets, path, report) {
  if (labels === void 0) return void 0;
  if (typeof labels === "string") {
    if (Object.hasOwn(sets, labels)) return sets[labels];
    report(path, `there is no set ${JSON.stringify(labels)}`);
    return void 0;
  }
  if (isRecord(labels)) return labels;
  report(path, "labels by value, or the name of a set, are needed");
  return void 0;
}
function checkModelTerms(row, known, complete, at, report) {
  const { models } = row;
  if (models === void 0) {
    if (complete) report(at("models"), "models or sets of them are needed");
    return;
  }
  if (typeof models !== "string" || models === "")
    return report(at("models"), "models or sets of them are needed");
  for (const term of models.split(" "))
    if (!known.models.has(term) && !Object.hasOwn(known.modelSets, term))
      report(at("models"), `${JSON.stringify(term)} is no known model or set`);
}
function isNumber(type) {
  return type === "unsigned" || type === "signed";
}
function isWhole2(value) {
  return typeof value === "number" && Number.isInteger(value);
}
function isLabel(value, most) {
  return typeof value === "string" && value !== "" && value.length <= most && value.trim() === value && !/[\p{C}]/u.test(value);
}

// src/avl/validate.ts
var InvalidAvlDataError = class extends Error {
  name = "InvalidAvlDataError";
  problems;
  constructor(problems) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    super(`${first?.path ?? ""}: ${first?.reason ?? "invalid"}${more}`);
    this.problems = problems;
  }
};
var PARTS2 = ["groups", "units", "models", "modelSets", "valueSets", "flagSets", "rows", "$schema"];
function validateAvlData(data, base) {
  const problems = [];
  const report = (path, reason) => problems.push({ path, reason });
  if (!isRecord(data)) {
    report("", 'an object with "rows" is needed');
    return problems;
  }
  for (const part of Object.keys(data)) if (!PARTS2.includes(part)) report(part, "is no part of the file");
  if (!Array.isArray(data["rows"])) report("rows", "a list is needed");
  if (data["units"] !== void 0 && !isTextList(data["units"])) report("units", "a list of texts is needed");
  checkModels(data["models"], report);
  for (const part of ["groups", "modelSets"]) {
    const texts = data[part];
    if (texts !== void 0 && !(isRecord(texts) && isTextList(Object.values(texts))))
      report(part, "an object of texts is needed");
  }
  for (const part of ["valueSets", "flagSets"]) {
    if (data[part] !== void 0 && !(isRecord(data[part]) && Object.values(data[part]).every(isRecord)))
      report(part, "an object of objects is needed");
  }
  if (problems.length > 0) return problems;
  const own = data;
  const known = namesOf(own, base);
  checkModelSets(own, known.models, known.modelSets, report);
  const rows = own.rows;
  rows.forEach((row, at) => {
    validateRow(row, `rows[${at}]`, known, base === void 0, report);
  });
  if (problems.length > 0) return problems;
  checkOverlaps(own.rows, known.modelSets, report);
  if (base === void 0) checkOrder(own.rows, report);
  return problems;
}
function namesOf(data, base) {
  return {
    types: PLAIN_TYPES,
    isType: (type) => typeof type === "string" && (PLAIN_TYPES.includes(type) || compositeOf(type) !== void 0),
    units: /* @__PURE__ */ new Set([...base?.units ?? [], ...data.units ?? []]),
    groups: { ...base?.groups, ...data.groups },
    models: /* @__PURE__ */ new Set([...Object.keys(base?.models ?? {}), ...Object.keys(data.models ?? {})]),
    modelSets: { ...base?.modelSets, ...data.modelSets },
    valueSets: { ...base?.valueSets, ...data.valueSets },
    flagSets: { ...base?.flagSets, ...data.flagSets }
  };
}
function checkModels(models, report) {
  if (models === void 0) return;
  if (!isRecord(models)) return report("models", "an object is needed");
  for (const [model, row] of Object.entries(models)) {
    const path = `models.${model}`;
    if (!isRecord(row) || typeof row["family"] !== "string" || typeof row["series"] !== "string")
      report(path, "family and series are needed");
    else if (row["like"] !== void 0 && typeof row["like"] !== "string")
      report(`${path}.like`, "the name of a model is needed");
  }
}
function checkModelSets(data, models, sets, report) {
  for (const [model, { like }] of Object.entries(data.models ?? {}))
    if (like !== void 0 && !models.has(like)) report(`models.${model}.like`, `${like} is no known model`);
  const later = new Set(Object.keys(data.modelSets ?? {}));
  for (const [name, terms] of Object.entries(data.modelSets ?? {})) {
    const path = `modelSets.${name}`;
    if (models.has(name)) report(path, "a model has this name");
    for (const term of terms.split(" ")) {
      if (later.has(term)) report(path, `${term} does not stand before it`);
      else if (!models.has(term) && !Object.hasOwn(sets, term))
        report(path, `${term} is no known model or set`);
    }
    later.delete(name);
  }
}
function checkOverlaps(rows, sets, report) {
  const taken = /* @__PURE__ */ new Map();
  const expanded = /* @__PURE__ */ new Map();
  rows.forEach(({ id, size, models: terms }, at) => {
    const key = terms ?? "";
    const models = expanded.get(key) ?? (terms === void 0 ? ["every model"] : expandModels(terms, sets));
    expanded.set(key, models);
    const clashes = /* @__PURE__ */ new Map();
    for (const model of models) {
      const place = `${id}/${size ?? "any"}/${model}`;
      const other = taken.get(place);
      if (other === void 0) taken.set(place, at);
      else clashes.set(other, [...clashes.get(other) ?? [], model]);
    }
    for (const [other, names] of clashes) {
      const bytes = size === void 0 ? "any size" : `${size} bytes`;
      const shown3 = names.length > 3 ? `${names.slice(0, 3).join(", ")}...` : names.join(", ");
      report(`rows[${at}].models`, `rows[${other}] has id ${id} at ${bytes} for ${shown3} already`);
    }
  });
}
function checkOrder(rows, report) {
  rows.forEach(({ id }, at) => {
    const before = rows[at - 1];
    if (before !== void 0 && before.id > id)
      report(`rows[${at}].id`, `stands behind id ${before.id}: sort by id`);
  });
}
function isTextList(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/avl/context.ts
var CODEC_7_FAMILY = "GH3000";
var EXTENDED_ONLY_FAMILY = "FT";
function maySpeak(family, codec) {
  if (family === CODEC_7_FAMILY) return codec === "7";
  if (codec === "7") return false;
  return family !== EXTENDED_ONLY_FAMILY || codec === "8E" || codec === void 0;
}

// src/avl/interpret.ts
var MAX_NUMBER_WIDTH = 8;
var SAFE_PRODUCT = 1e15;
var UNSCALED = scaleOf(1);
function compile(definition, ambiguous) {
  const composite = compositeOf(definition.type);
  const scale = scaleOf(definition.multiplier);
  return {
    name: definition.name,
    unit: definition.unit,
    how: composite === void 0 ? definition.type : "composite",
    scale,
    mantissa: scale.mantissa,
    divisor: scale.divisor,
    values: definition.values,
    textShift: definition.textShift,
    sentinels: definition.sentinels,
    flags: definition.flags ?? [],
    composite,
    ambiguous
  };
}
var UNKNOWN = {
  name: null,
  unit: null,
  how: "unsigned",
  scale: UNSCALED,
  mantissa: 1,
  divisor: 1,
  values: void 0,
  textShift: 0,
  sentinels: void 0,
  flags: [],
  composite: void 0,
  ambiguous: void 0
};
function interpret(c, bytes, offset, width) {
  switch (c.how) {
    case "unsigned":
    case "signed":
      return number(c, bytes, offset, width);
    case "flags":
      return flagWord(c, bytes, offset, width);
    case "hex":
      return result2(c, toHex(bytes, offset, offset + width));
    case "reversedHex":
      return result2(c, toHex(bytes.slice(offset, offset + width).reverse()));
    case "ascii":
      return text3(c, bytes, offset, width);
    case "composite":
      return structured(c, bytes, offset, width);
  }
}
function result2(c, value, label, reason, flags) {
  return { name: c.name, value, unit: c.unit, text: label, flags, reason, ambiguous: c.ambiguous };
}
function unread(c, bytes, offset, width, reason) {
  const value = toHex(bytes, offset, offset + width);
  return {
    name: c.name,
    value,
    unit: null,
    text: void 0,
    flags: void 0,
    reason,
    ambiguous: c.ambiguous
  };
}
function number(c, bytes, offset, width) {
  let raw;
  const signed = c.how === "signed";
  switch (width) {
    case 1:
      raw = signed ? bytes[offset] << 24 >> 24 : bytes[offset];
      break;
    case 2:
      raw = signed ? readI16(bytes, offset) : readU16(bytes, offset);
      break;
    case 4:
      raw = signed ? readI32(bytes, offset) : readU32(bytes, offset);
      break;
    default:
      return oddNumber(c, bytes, offset, width);
  }
  return ofRaw(c, raw);
}
function ofRaw(c, raw) {
  if (c.sentinels !== void 0) {
    const state = c.sentinels.get(raw);
    if (state !== void 0) return result2(c, null, state);
  }
  const label = c.values === void 0 ? void 0 : c.values.get(c.textShift === 0 ? raw : raw >> c.textShift);
  const product = raw * c.mantissa;
  const value = product < SAFE_PRODUCT && product > -SAFE_PRODUCT ? product / c.divisor : scaled(raw, c.scale);
  return result2(c, value, label);
}
function oddNumber(c, bytes, offset, width) {
  if (width > MAX_NUMBER_WIDTH) {
    const reason = c.name === null ? void 0 : `${width} bytes are more than a number has`;
    return unread(c, bytes, offset, width, reason);
  }
  if (width === 0) return result2(c, null, void 0, "no bytes");
  const raw = bigInteger(bytes, offset, width, c.how === "signed");
  const small = Number(raw);
  if (Number.isSafeInteger(small)) return ofRaw(c, small);
  return result2(c, scaledBig(raw, c.scale));
}
function bigInteger(bytes, offset, width, signed) {
  const raw = BigInt(`0x${toHex(bytes, offset, offset + width)}`);
  return signed ? BigInt.asIntN(8 * width, raw) : raw;
}
function flagWord(c, bytes, offset, width) {
  if (width === 0 || width > MAX_NUMBER_WIDTH)
    return unread(c, bytes, offset, width, `${width} bytes are no flag word`);
  const set2 = [];
  for (const { bit, bits, labels } of c.flags) {
    const label = labels.get(fieldOf(bytes, offset, width, bit, bits));
    if (label !== void 0) set2.push(label);
  }
  const word2 = scaledBig(bigInteger(bytes, offset, width, false), UNSCALED);
  return result2(c, word2, void 0, void 0, set2);
}
function fieldOf(bytes, offset, width, bit, bits) {
  let value = 0;
  for (let at = bits - 1; at >= 0; at--) {
    const place = width - 1 - (bit + at >> 3);
    const isSet = place >= 0 && (bytes[offset + place] >> (bit + at & 7) & 1) === 1;
    value = value * 2 + (isSet ? 1 : 0);
  }
  return value;
}
function text3(c, bytes, offset, width) {
  let end = offset + width;
  while (end > offset && bytes[end - 1] === 0) end--;
  for (let at = offset; at < end; at++) {
    const byte = bytes[at];
    if (byte < 32 || byte > 126) {
      const decoded = printableText(bytes.subarray(offset, end));
      if (decoded !== void 0) return result2(c, decoded);
      return unread(c, bytes, offset, width, "no printable text");
    }
  }
  return result2(c, asciiText(bytes, offset, end));
}
var v8Errors = Error;
function structured(c, bytes, offset, width) {
  if (width === 0) return unread(c, bytes, offset, width, "no bytes");
  const { stackTraceLimit } = v8Errors;
  v8Errors.stackTraceLimit = 0;
  try {
    return result2(c, c.composite.parse(new Reader(bytes, offset, offset + width)));
  } catch (error) {
    if (error instanceof MalformedError || error instanceof DecodeError)
      return unread(c, bytes, offset, width, error.message);
    throw error;
  } finally {
    v8Errors.stackTraceLimit = stackTraceLimit;
  }
}

// src/avl/view.ts
var AvlView = class {
  context;
  #dictionary;
  #stages;
  #compiled = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Map();
  constructor(dictionary, context) {
    this.#dictionary = dictionary;
    this.context = context;
    this.#stages = stagesOf(dictionary, context);
  }
  /**
   * The meaning of an id at a size on the wire (in bytes; undefined: any size). Undefined if there is none: what is
   * known of the id at other sizes says nothing about this one.
   */
  find(id, width) {
    const all = this.#dictionary.definitionsOf(id);
    if (all.length === 0) return void 0;
    const { model, codec } = this.context;
    const own = fitting(
      all.filter((definition) => definition.own && (model === void 0 || covers(definition, model.models))),
      width
    );
    if (own.length > 0) return resolution(own[0], "own", []);
    const ours = all.filter((definition) => !definition.own);
    for (const { by, models, rivals } of this.#stages) {
      const candidates = fitting(byCoverage(ours, models), width);
      if (candidates.length === 0) continue;
      return resolution(candidates[0], by, [...candidates, ...fitting(byCoverage(ours, rivals), width)]);
    }
    const possible = fitting(
      ours.filter(
        ({ models = [] }) => models.some((name) => maySpeak(this.#dictionary.models.familyOf(name) ?? "", codec))
      ),
      width
    );
    if (possible.length === 0) return void 0;
    const found = resolution(possible[0], "size", possible);
    return found.ambiguous === void 0 ? found : { ...found, by: "common" };
  }
  /** The name of an id without its value, such as the event of a record; null if it is unknown. */
  nameOf(id) {
    const known = this.#names.get(id);
    if (known !== void 0) return known;
    const name = this.find(id, void 0)?.definition.name;
    if (name !== void 0) this.#names.set(id, name);
    return name ?? null;
  }
  /**
   * What `width` bytes at `offset` say as the value of that id. Never throws, whatever they are.
   * @example view.interpret(66, Uint8Array.of(0x30, 0x83)).value // 12.419
   */
  interpret(id, bytes, offset = 0, width = bytes.length - offset) {
    return interpret(this.compiled(id, width), bytes, offset, width);
  }
  /** @internal What `interpret` reads that id by at that size; the same object for the same pair. Bound to the view. */
  compiled = (id, width) => this.#compiled.get(pairKey(id, width)) ?? this.#compile(id, width);
  #compile(id, width) {
    if (this.#dictionary.definitionsOf(id).length === 0) return UNKNOWN;
    const found = this.find(id, width);
    const compiled = found === void 0 ? UNKNOWN : compile(found.definition, found.ambiguous);
    this.#compiled.set(pairKey(id, width), compiled);
    return compiled;
  }
};
function stagesOf({ models }, { model, inferred, codec }) {
  const familyModels = (names) => names.flatMap((name) => models.family(name)?.models ?? []);
  if (model !== void 0) {
    return [
      { by: "model", models: model.models, rivals: [] },
      { by: "like", models: model.like, rivals: [] },
      { by: "family", models: familyModels(model.families), rivals: [] }
    ];
  }
  if (inferred !== void 0)
    return [{ by: "family", models: familyModels([inferred.family]), rivals: familyModels(inferred.rivals) }];
  return codec === "7" ? [{ by: "family", models: familyModels([CODEC_7_FAMILY]), rivals: [] }] : [];
}
function fitting(definitions, width) {
  if (width === void 0) return definitions;
  const exact2 = definitions.filter(({ size }) => size === width);
  return exact2.length > 0 ? exact2 : definitions.filter(({ size }) => size === void 0);
}
function byCoverage(definitions, models) {
  const listed = new Set(models);
  return definitions.map((definition) => ({
    definition,
    count: (definition.models ?? []).reduce((sum, name) => sum + (listed.has(name) ? 1 : 0), 0)
  })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).map(({ definition }) => definition);
}
function resolution(definition, by, possible) {
  const names = /* @__PURE__ */ new Map([[plain(definition.name), definition.name]]);
  for (const { name } of possible) if (!names.has(plain(name))) names.set(plain(name), name);
  const [, ...others] = names.values();
  return { definition, by, ambiguous: others.length > 0 ? others : void 0 };
}
function plain(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

// src/avl/dictionary.ts
var MAX_VIEWS = 1024;
var Dictionary = class _Dictionary {
  models;
  #layers;
  #definitions = /* @__PURE__ */ new Map();
  #families = /* @__PURE__ */ new Map();
  #views = /* @__PURE__ */ new Map();
  constructor(layers) {
    this.#layers = layers;
    this.models = new Models(Object.assign({}, ...layers.map(({ data }) => data.models ?? {})));
  }
  /**
   * @param data the data of the toolkit, which its linter has checked
   * @param own a user's own rows; they go before all others
   * @throws {InvalidAvlDataError} for `own` that is not as docs/adding-an-avl-id.md has it
   */
  static from(data, own) {
    if (own === void 0) return new _Dictionary([new Layer(data, data, false)]);
    const problems = validateAvlData(own, data);
    if (problems.length > 0) throw new InvalidAvlDataError(problems);
    return new _Dictionary([
      new Layer(own, merged(data, own), true),
      new Layer(data, data, false)
    ]);
  }
  /** All ids that have a meaning, ascending. */
  get ids() {
    return [...new Set(this.#layers.flatMap((layer) => layer.ids))].sort((a, b) => a - b);
  }
  /** The models that rows name. */
  get listedModels() {
    return new Set(this.#layers.flatMap((layer) => layer.listedModels));
  }
  /** All meanings of an id, a user's own first, then the most common first. */
  definitionsOf(id) {
    const known = this.#definitions.get(id);
    if (known !== void 0) return known;
    const definitions = this.#layers.flatMap((layer) => layer.definitionsOf(id));
    if (definitions.length > 0) this.#definitions.set(id, definitions);
    return definitions;
  }
  /** How the elements of a device read, by what is known of it. The same context gives the same view. */
  view(context = {}) {
    const { codec = "", model, inferred } = context;
    const device = model === void 0 ? inferred && [inferred.family, ...inferred.rivals].join("|") : `=${model.name}`;
    const key = `${codec}:${device ?? ""}`;
    let view = this.#views.get(key);
    if (view === void 0) {
      if (this.#views.size >= MAX_VIEWS) this.#views.clear();
      view = new AvlView(this, context);
      this.#views.set(key, view);
    }
    return view;
  }
  /** As `view(context).find(id, width)`. */
  find(id, width, context = {}) {
    return this.view(context).find(id, width);
  }
  /** All that a model (or the models of a series or family) sends, by id; its own rows, completed as its list needs. */
  allOf(scope) {
    return this.ids.flatMap((id) => {
      const all = this.definitionsOf(id);
      const listed = all.filter((definition) => covers(definition, scope.models));
      const like = all.filter(
        (definition) => covers(definition, scope.like) && !listed.some((other) => other === definition || other.size === definition.size)
      );
      return [...listed, ...like];
    });
  }
  /** Definitions whose names come near to the words (or whose id is the number), best first. */
  search(words, options = {}) {
    const definitions = options.model === void 0 ? this.ids.flatMap((id) => this.definitionsOf(id)) : this.allOf(options.model);
    return searchDefinitions(definitions, words, options.limit);
  }
  /** The families that have a row for the pair, as bits in the order of `models.families`. */
  familiesOf(id, width) {
    const definitions = this.definitionsOf(id);
    if (definitions.length === 0) return 0;
    const key = pairKey(id, width);
    let mask = this.#families.get(key);
    if (mask === void 0) {
      mask = 0;
      for (const { size, models = [] } of definitions) {
        if (size !== void 0 && size !== width) continue;
        for (const model of models) {
          const at = this.models.families.indexOf(this.models.familyOf(model) ?? "");
          if (at >= 0) mask |= 1 << at;
        }
      }
      this.#families.set(key, mask);
    }
    return mask;
  }
};
function merged(data, own) {
  return {
    groups: { ...data.groups, ...own.groups },
    modelSets: { ...data.modelSets, ...own.modelSets },
    valueSets: { ...data.valueSets, ...own.valueSets },
    flagSets: { ...data.flagSets, ...own.flagSets }
  };
}
var Layer = class {
  data;
  #sets;
  #own;
  #rows;
  #models = /* @__PURE__ */ new Map();
  constructor(data, sets, own) {
    this.data = data;
    this.#sets = sets;
    this.#own = own;
  }
  get ids() {
    return this.#byId.ids;
  }
  get listedModels() {
    return this.#byId.modelTerms.flatMap((models) => this.#expand(models));
  }
  definitionsOf(id) {
    return this.#byId.of(id).map((row) => this.#define(row));
  }
  get #byId() {
    return this.#rows ??= rowsById(this.data);
  }
  #define(row) {
    const { groups, valueSets, flagSets } = this.#sets;
    return {
      id: row.id,
      name: row.name,
      size: row.size,
      length: row.length,
      type: row.type ?? "unsigned",
      multiplier: row.multiplier ?? 1,
      unit: row.unit ?? null,
      min: row.min,
      max: row.max,
      values: labelsOf(row.values, valueSets),
      textShift: row.textShift ?? 0,
      sentinels: labelsOf(row.sentinels, valueSets),
      flags: flagsOf(row.flags, flagSets),
      note: row.note,
      group: row.group === void 0 ? void 0 : groups?.[row.group],
      models: row.models === void 0 ? void 0 : this.#expand(row.models),
      own: this.#own
    };
  }
  #expand(terms) {
    let models = this.#models.get(terms);
    if (models === void 0) {
      models = expandModels(terms, this.#sets.modelSets ?? {});
      this.#models.set(terms, models);
    }
    return models;
  }
};
function labelsOf(labels, sets = {}) {
  const resolved = typeof labels === "string" ? sets[labels] : labels;
  return resolved && parseLabels(resolved);
}
function flagsOf(flags, sets = {}) {
  const resolved = typeof flags === "string" ? sets[flags] : flags;
  return resolved && parseFlagFields(resolved);
}

// src/avl/standard-dictionary.ts
var standard;
function standardDictionary(own) {
  if (own !== void 0) return Dictionary.from(avlIds_default, own);
  standard ??= Dictionary.from(avlIds_default);
  return standard;
}

// src/avl/family-inference.ts
var PREFERENCE = ["FMB", "FMx6XX", "GH/TAT", "FT", "FM36XX", "FM2-5XXX", "FM1XXX", "GH3000"];
var FamilyInference = class {
  #dictionary;
  #families;
  #counts;
  #pairs = /* @__PURE__ */ new Set();
  #excluded = /* @__PURE__ */ new Set();
  #codecs = /* @__PURE__ */ new Set();
  #answer;
  constructor(dictionary) {
    this.#dictionary = dictionary;
    this.#families = dictionary.models.families;
    this.#counts = this.#families.map(() => 0);
  }
  observe(id, width, codec) {
    if (!this.#codecs.has(codec)) this.#meetCodec(codec);
    const pair = pairKey(id, width);
    if (this.#pairs.has(pair)) return;
    const mask = this.#dictionary.familiesOf(id, width);
    if (mask === 0) return;
    this.#pairs.add(pair);
    for (let at = 0; at < this.#counts.length; at++) if ((mask & 1 << at) !== 0) this.#counts[at] += 1;
    this.#answer = void 0;
  }
  /** Undefined as long as nothing is known of any element. */
  get answer() {
    if (this.#pairs.size === 0) return void 0;
    this.#answer ??= this.#decide();
    return this.#answer;
  }
  #meetCodec(codec) {
    this.#codecs.add(codec);
    const excluded = this.#families.filter(
      (family) => [...this.#codecs].some((spoken) => !maySpeak(family, spoken))
    );
    this.#excluded = new Set(excluded.length === this.#families.length ? [] : excluded);
    this.#answer = void 0;
  }
  #decide() {
    const counted = this.#families.map((family, at) => ({ family, count: this.#counts[at] })).filter(({ family, count }) => count > 0 && !this.#excluded.has(family)).sort((a, b) => b.count - a.count || preference(a.family) - preference(b.family));
    const [best] = counted;
    if (best === void 0) return void 0;
    const rivals = counted.filter(({ family, count }) => family !== best.family && count === best.count);
    return {
      family: best.family,
      rivals: rivals.map(({ family }) => family),
      explained: best.count,
      seen: this.#pairs.size
    };
  }
};
function preference(family) {
  const at = PREFERENCE.indexOf(family);
  return at < 0 ? PREFERENCE.length : at;
}

// src/avl/model-from-getver.ts
function modelFromReply(text5) {
  const head = text5.slice(0, 512);
  const keyed = /(?:^|[\s,;])Hw:\s*([A-Za-z]{2,4}[0-9][0-9A-Za-z]{1,7})/i.exec(head);
  if (keyed !== null) return keyed[1].toUpperCase();
  const first = /^\s*([A-Za-z]{2,4}[0-9][0-9A-Za-z]{1,7}),\s*\d{2}\.\d{2}/.exec(head);
  return first?.[1].toUpperCase();
}

// src/avl/device-models.ts
var RECORDS_TO_INFER_BY = 100;
var MAX_DEVICES = 1e5;
var DeviceModels = class {
  dictionary;
  #options;
  #known = /* @__PURE__ */ new Map();
  constructor(dictionary, options = {}) {
    this.dictionary = dictionary;
    this.#options = options;
  }
  /**
   * Takes note of a command's response: `getver` and `allver` name the hardware.
   * @returns the model, if the response names one that the dictionary knows
   */
  learn(device, response) {
    const name = modelFromReply(response);
    const model = name === void 0 ? void 0 : this.dictionary.models.find(name);
    if (model !== void 0) this.#device(device).learned = model;
    return model;
  }
  /**
   * How the elements of these records read. The records are looked at first, as far as their device's family is still
   * to be inferred.
   * @param device undefined where nobody knows whose records they are: then they speak for themselves alone
   */
  read(device, codec, records) {
    const { model, devices } = this.#options;
    if (model !== void 0) return this.#reading({ codec, model }, model.name, "given");
    const known = device === void 0 ? void 0 : this.#known.get(device);
    if (known?.learned !== void 0) {
      return this.#reading({ codec, model: known.learned }, known.learned.name, "getver");
    }
    const listed = device === void 0 ? void 0 : devices?.get(device);
    if (listed !== void 0) return this.#reading({ codec, model: listed }, listed.name, "devices");
    return this.#infer(device === void 0 ? { records: 0 } : this.#device(device), codec, records);
  }
  /** The device's model, series or family, as far as it is known by now. */
  modelOf(device) {
    const { model, devices } = this.#options;
    if (model !== void 0) return model.name;
    const known = this.#known.get(device);
    const said = known?.learned ?? devices?.get(device);
    if (said !== void 0) return said.name;
    const inferred = known?.inference?.answer;
    return inferred?.rivals.length === 0 ? inferred.family : void 0;
  }
  #infer(device, codec, records) {
    device.inference ??= new FamilyInference(this.dictionary);
    const { inference } = device;
    if (device.records < RECORDS_TO_INFER_BY) {
      for (const elements of records) {
        device.records += 1;
        for (const { id, width } of elements) inference.observe(id, width, codec);
      }
    }
    const inferred = inference.answer;
    if (inferred === void 0)
      return { view: this.dictionary.view({ codec }), model: void 0, source: void 0 };
    const isDecided = inferred.rivals.length === 0;
    return this.#reading(
      { codec, inferred },
      isDecided ? inferred.family : void 0,
      isDecided ? "inferred" : void 0
    );
  }
  #reading(context, model, source) {
    return { view: this.dictionary.view(context), model, source };
  }
  #device(name) {
    let device = this.#known.get(name);
    if (device === void 0) {
      if (this.#known.size >= MAX_DEVICES) this.#forgetTheFirst();
      device = { records: 0 };
      this.#known.set(name, device);
    }
    return device;
  }
  /** Of those remembered, the one that came first. */
  #forgetTheFirst() {
    for (const name of this.#known.keys()) {
      this.#known.delete(name);
      return;
    }
  }
};

// src/avl/join-elements.ts
var ICCID_TAIL = 10;
var iccid = ([head, tail2]) => {
  const joined = `${head}${String(tail2).padStart(ICCID_TAIL, "0")}`;
  return /^[1-9]\d*$/.test(joined) ? joined : void 0;
};
var text4 = (parts) => {
  const joined = parts.join("").trim();
  return joined === "" ? void 0 : joined;
};
var card = (parts) => {
  const hex2 = parts.join("");
  if (/^0*$/.test(hex2)) return void 0;
  if (!/^(?:[0-9A-F]{2})+$/.test(hex2)) return hex2;
  return printableText(fromHex(hex2.replace(/(?:00)+$/, "")))?.trim() ?? hex2;
};
var numbered = (ids, name) => ids.map((id, at) => [id, `${name}${at + 1}`]);
var JOINS = [
  { name: "ICCID", parts: [[11, "ICCID1"], [14, "ICCID2"]], join: iccid },
  { name: "ICCID", parts: numbered([219, 220, 221], "CCID Part"), join: text4 },
  { name: "VIN", parts: numbered([233, 234, 235], "Vehicle Identification Number Part"), join: text4 },
  { name: "VIN", parts: numbered([105, 106, 107, 108], "Vehicle Identification Number Part"), join: text4 },
  { name: "Vehicle Registration Number", parts: numbered([231, 232], "Vehicle Registration Number Part"), join: text4 },
  { name: "Driver 1 ID", parts: [[195, "Driver 1 ID MSB"], [196, "Driver 1 ID LSB"]], join: text4 },
  { name: "Driver 2 ID", parts: [[197, "Driver 2 ID MSB"], [198, "Driver 2 ID LSB"]], join: text4 },
  { name: "Driver 1 ID", parts: [[147, "Driver 1 ID High"], [148, "Driver 1 ID Low"]], join: card },
  { name: "Driver 2 ID", parts: [[149, "Driver 2 ID High"], [150, "Driver 2 ID Low"]], join: card },
  { name: "Driver 1 ID", parts: numbered([129, 130, 131], "Driver 1 Identification Part"), join: text4 },
  { name: "Driver 2 ID", parts: numbered([132, 133, 134], "Driver 2 Identification Part"), join: text4 }
];
var JOINABLE = Array.from(
  { length: 256 },
  (_, id) => JOINS.some(({ parts }) => parts.some(([part]) => part === id))
);
function joinElements(elements) {
  const derived = [];
  for (const { name, parts, join } of JOINS) {
    const values = parts.map(
      ([id, part]) => elements.find((element) => element.id === id && element.name === part)?.value
    );
    if (!values.every((value2) => typeof value2 === "string" || typeof value2 === "number")) continue;
    const value = join(values);
    if (value !== void 0) derived.push({ name, value, from: parts.map(([id]) => id) });
  }
  return derived;
}

// src/avl/physical-to-bytes.ts
function physicalToBytes(definition, value, options = {}) {
  const { name, type } = definition;
  const width = options.width ?? definition.size;
  if (isNumeric(type)) {
    const raw = rawNumber(definition, value, options.nearest ?? false);
    return integerBytes(raw, width ?? leastWidth(raw, type === "signed"), type === "signed", name);
  }
  if (type === "flags") return integerBytes(rawFlags(definition, value), width ?? 8, false, name);
  if (typeof value === "bigint") throw new EncodeError(name, value, `a value of type ${type} is needed`);
  switch (type) {
    case "ascii":
      return filled(utf8Bytes(asText(value, name)), width, name);
    case "hex":
      return exact(asHex(value, name), width, name);
    case "reversedHex":
      return exact(asHex(value, name).reverse(), width, name);
    default: {
      const w = new Writer();
      compositeOf(type).format(value, w);
      return exact(w.finish(), width, name);
    }
  }
}
function rawNumber(definition, value, nearest) {
  const { name, multiplier, values, textShift, sentinels } = definition;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "string") {
    const raw = unscaled(String(value), scaleOf(multiplier), nearest);
    if (raw !== void 0) return raw;
    const state = sentinels && rawOf(sentinels, value);
    if (state !== void 0) return BigInt(state);
    const label = values && rawOf(values, value);
    if (label !== void 0) return BigInt(label) << BigInt(textShift);
  }
  const labels = values === void 0 ? "" : " or one of its labels";
  throw new EncodeError(name, shown2(value), `a multiple of ${multiplier}${labels} is needed`);
}
function rawFlags(definition, value) {
  const { name, flags = [] } = definition;
  if (!Array.isArray(value)) {
    const digits = typeof value === "object" ? "" : String(value);
    if (/^\d{1,20}$/.test(digits)) return BigInt(digits);
    throw new EncodeError(name, shown2(value), "a whole number or a list of flags is needed");
  }
  let word2 = 0n;
  for (const label of value) {
    const field = flags.find(({ labels }) => rawOf(labels, label) !== void 0);
    if (field === void 0) throw new EncodeError(name, shown2(label), "a flag of this word is needed");
    word2 |= BigInt(rawOf(field.labels, label)) << BigInt(field.bit);
  }
  return word2;
}
function rawOf(labels, wanted) {
  if (typeof wanted !== "string") return void 0;
  for (const [raw, label] of labels) if (label.toLowerCase() === wanted.toLowerCase()) return raw;
  return void 0;
}
function leastWidth(raw, signed) {
  const fits = (width) => (signed ? BigInt.asIntN(8 * width, raw) : BigInt.asUintN(8 * width, raw)) === raw;
  return FIXED_SIZES.find(fits) ?? 8;
}
function integerBytes(raw, width, signed, name) {
  const fits = (signed ? BigInt.asIntN(8 * width, raw) : BigInt.asUintN(8 * width, raw)) === raw;
  if (!fits || width < 1 || width > 8)
    throw new EncodeError(
      name,
      raw,
      `a raw value that ${signed ? "signed" : "unsigned"} ${width} bytes hold is needed`
    );
  const bytes = new Uint8Array(width);
  let rest = BigInt.asUintN(8 * width, raw);
  for (let at = width - 1; at >= 0; at--) {
    bytes[at] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}
function filled(bytes, width, name) {
  if (width === void 0 || bytes.length === width) return bytes;
  if (bytes.length > width) throw new EncodeError(name, bytes.length, `at most ${width} bytes are needed`);
  const padded = new Uint8Array(width);
  padded.set(bytes);
  return padded;
}
function exact(bytes, width, name) {
  if (width !== void 0 && bytes.length !== width)
    throw new EncodeError(name, bytes.length, `${width} bytes are needed`);
  return bytes;
}
function shown2(value) {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
export {
  AvlPacketView,
  COMMAND_TYPE,
  DecodeError,
  DeviceModels,
  DeviceSession,
  DeviceStream,
  Dictionary,
  EncodeError,
  FamilyInference,
  InvalidAvlDataError,
  IoView,
  RecordView,
  ServerSession,
  ServerStream,
  SessionError,
  UdpExchange,
  UnknownModelError,
  ValueRecord,
  codecName,
  commandText,
  confirmationOf,
  crc16,
  decodeAck,
  decodeBareArray,
  decodeConfigConfirmation,
  decodeConfigPacket,
  decodeConfigPush,
  decodeConfigSmsPart,
  decodeHandshake,
  decodeLogin,
  decodeSmsEvent,
  decodeTcpFrame,
  decodeUdpAck,
  decodeUdpDatagram,
  encodeAck,
  encodeBareArray,
  encodeConfigConfirmation,
  encodeConfigPacket,
  encodeConfigPush,
  encodeConfigSmsPart,
  encodeHandshake,
  encodeLogin,
  encodeSmsEvent,
  encodeTcpFrame,
  encodeUdpAck,
  encodeUdpPacket,
  formatSmsEvent,
  fromHex,
  imeiCheckDigit,
  inspectBareArray,
  inspectTcpFrame,
  inspectUdpDatagram,
  inspectWholeTcpFrame,
  isAvlCodec,
  isImei,
  joinConfigParts,
  joinElements,
  modelFromReply,
  parseSmsEvent,
  physicalToBytes,
  recordKey,
  recordKeys,
  splitConfigPacket,
  standardDictionary,
  tcpFrameLength,
  textCommand,
  textParameter,
  toHex,
  toPlainRecord,
  valueRecords,
  wideInteger
};
