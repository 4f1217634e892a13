/**
 * CRC-16/IBM of `bytes[start, end)`.
 * @returns 0..65535
 * @example crc16(new TextEncoder().encode('123456789')) === 0xbb3d
 */
export declare function crc16(bytes: Uint8Array, start?: number, end?: number): number;
