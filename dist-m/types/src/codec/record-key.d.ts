import type { AvlPacket, AvlRecord } from './types.js';
/**
 * The record's key: digits, upper-case letters A to F and hyphens only, so it needs no escaping anywhere.
 * @param imei 15 digits
 * @throws {EncodeError} for a record made by hand that the codec cannot hold; never for a decoded one
 */
export declare function recordKey(imei: string, record: AvlRecord, codecId: number): string;
/** The keys of a packet's records, in their order. */
export declare function recordKeys(imei: string, packet: AvlPacket): readonly string[];
/** The hashes of a packet's records without their keys' texts: two words each, in their order. */
export declare function recordHashes(packet: AvlPacket): Int32Array;
/** The same from keys that were read somewhere. */
export declare function hashesOfKeys(keys: readonly string[]): Int32Array;
