/** UTF-8 without TextEncoder, which is no part of the language. */
export declare function utf8Bytes(text: string): Uint8Array;
