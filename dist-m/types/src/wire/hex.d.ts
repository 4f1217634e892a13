/** Upper-case hex of `bytes[start, end)`. */
export declare function toHex(bytes: Uint8Array, start?: number, end?: number): string;
/** The number as upper-case hex of `width` bytes: `hexNumber(0xcafe, 2) === 'CAFE'`. */
export declare function hexNumber(value: number, width: number): string;
/** Value of the hex digit with this character code, -1 if it is none. */
export declare function hexDigit(charCode: number): number;
/**
 * Bytes of a plain hex text: digits only, an even number of them.
 * @throws {DecodeError} `BAD_HEX`; its offset counts characters
 */
export declare function fromHex(text: string): Uint8Array;
