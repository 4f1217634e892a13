import type { Trace } from '../wire/reader.js';
import { type ConfigResult } from './remote-config.js';
/** One SMS of a configuration. Texts hold one character a byte. */
export interface ConfigSmsPart {
    readonly login: string;
    readonly password: string;
    /** The same in every part. */
    readonly transferId: number;
    readonly totalParts: number;
    /** From 0. */
    readonly currentPart: number;
    /** A slice of the configuration packet. */
    readonly data: Uint8Array;
}
/** The SMS that makes a device connect to `host` and wait there for its configuration. */
export interface ConfigPush {
    readonly login: string;
    readonly password: string;
    readonly host: string;
    readonly port: number;
    /** May end in `:c` (CHAP) or `:p` (PAP). */
    readonly apn: string;
    readonly gprsLogin: string;
    readonly gprsPassword: string;
}
/** WDP ports that tell the two kinds of SMS apart. */
export declare const CONFIG_PORT = 2005;
export declare const PUSH_PORT = 2001;
/** Decodes the user data of one SMS of a configuration, its header included. Never throws. */
export declare function decodeConfigSmsPart(bytes: Uint8Array, trace?: Trace): ConfigResult<ConfigSmsPart>;
/** The mirror of `decodeConfigSmsPart`. Throws `EncodeError`, also for a part that no SMS of 140 octets can hold. */
export declare function encodeConfigSmsPart(part: ConfigSmsPart): Uint8Array;
/** Cuts an encoded packet into parts, each as full as an SMS allows. Throws `EncodeError` beyond 255 of them. */
export declare function splitConfigPacket(packet: Uint8Array, sms: Pick<ConfigSmsPart, 'login' | 'password' | 'transferId'>): ConfigSmsPart[];
/**
 * Puts the parts of one transfer together, in whatever order they came.
 * @throws {DecodeError} `COUNT_MISMATCH` if a part is missing, comes twice or belongs to another transfer;
 * its offset counts parts
 */
export declare function joinConfigParts(parts: readonly ConfigSmsPart[]): Uint8Array;
/** Decodes the user data of a push SMS, its header included. Never throws. */
export declare function decodeConfigPush(bytes: Uint8Array, trace?: Trace): ConfigResult<ConfigPush>;
/** The mirror of `decodeConfigPush`. Throws `EncodeError`. */
export declare function encodeConfigPush(push: ConfigPush): Uint8Array;
