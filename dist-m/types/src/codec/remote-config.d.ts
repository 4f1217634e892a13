/**
 * Remote configuration of the FM1100, FM2x00 and FM4x00, over TCP and by SMS. Newer models are configured with
 * GPRS commands. Source: PDF "FMXXXX Protocols V2.10", section 6.
 */
import { DecodeError } from '../wire/errors.js';
import { type Trace } from '../wire/reader.js';
export interface ConfigParameter {
    readonly id: number;
    /** UTF-8 text. */
    readonly value: Uint8Array;
}
/** What the server sends over TCP, and what the parts of an SMS make up together. */
export interface ConfigPacket {
    /** 0..255; the confirmation repeats it. */
    readonly packetId: number;
    /** In the wire's order; the same id may come again. */
    readonly parameters: readonly ConfigParameter[];
}
/** The device's answer: what it took, by the packet's id and length. */
export interface ConfigConfirmation {
    readonly packetId: number;
    /** Bytes after the packet's own length field. */
    readonly packetLength: number;
}
/** A message, or the reason why it must not be used together with what of it could be read. */
export type ConfigResult<T> = {
    readonly kind: 'message';
    readonly message: T;
} | {
    readonly kind: 'rejected';
    readonly error: DecodeError;
    readonly partial: Partial<T>;
};
/** A parameter with a text as its value. Throws `EncodeError` where UTF-8 cannot hold it (half a surrogate pair). */
export declare function textParameter(id: number, text: string): ConfigParameter;
/** Decodes a whole configuration packet, its length field included. Never throws. */
export declare function decodeConfigPacket(bytes: Uint8Array, trace?: Trace): ConfigResult<ConfigPacket>;
/** The mirror of `decodeConfigPacket`. Throws `EncodeError`, also where the packet would be longer than 65535. */
export declare function encodeConfigPacket(packet: ConfigPacket): Uint8Array;
/** The confirmation that a device owes for the packet. */
export declare function confirmationOf({ packetId, parameters }: ConfigPacket): ConfigConfirmation;
/** Decodes the three bytes of a confirmation, or the four of one by SMS, which begins with FF. Never throws. */
export declare function decodeConfigConfirmation(bytes: Uint8Array, by: 'tcp' | 'sms', trace?: Trace): ConfigResult<ConfigConfirmation>;
/** The mirror of `decodeConfigConfirmation`. Throws `EncodeError`. */
export declare function encodeConfigConfirmation(message: ConfigConfirmation, by: 'tcp' | 'sms'): Uint8Array;
