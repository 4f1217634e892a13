/** Characters of `bytes[start, end)`, one a byte. */
export declare function asciiText(bytes: Uint8Array, start?: number, end?: number): string;
/**
 * One byte a character.
 * @throws {EncodeError} for a character beyond ASCII
 */
export declare function asciiBytes(text: string, field: string): Uint8Array;
/**
 * The bytes as text, where all of them are printable ASCII or UTF-8 (some responses hold non-ASCII letters), tab,
 * carriage return or line feed; else undefined.
 */
export declare function printableText(bytes: Uint8Array): string | undefined;
