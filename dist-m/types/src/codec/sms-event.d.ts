export interface EventPosition {
    /** Degrees. */
    readonly longitude: number;
    /** Degrees. */
    readonly latitude: number;
    /** Horizontal dilution of precision. */
    readonly hdop: number;
}
export interface SmsEvent {
    /** `YYYY-MM-DD hh:mm:ss` by the device's clock; the sources give no time zone. */
    readonly time: string;
    /** What the device is configured to call the event. */
    readonly name: string;
    /** The value that raised it, as written. */
    readonly value: string;
    /** Absent where the message has no coordinates. */
    readonly position?: EventPosition;
    /** FMB640 only. */
    readonly profile?: number;
}
/** The message as it travels. */
export interface SmsEventMessage {
    /** Verbatim; encoding sends this. */
    readonly text: string;
    /** What it says; absent where it is no event text. */
    readonly event?: SmsEvent;
}
/**
 * Reads an event text, overlooking stray blanks and punctuation; undefined for any other text. That is no error:
 * answers to commands and notices of the operator come to the same number.
 * @example parseSmsEvent('2016/04/11 12:00:00 Digital Input 1 Val:1')?.value // '1'
 */
export declare function parseSmsEvent(text: string): SmsEvent | undefined;
/**
 * The text of an event in the form of the FMB line or, with a profile, of the FMB640. It parses to the same event.
 * @throws {EncodeError} for an event that no text says, such as a name that holds `Val:`
 */
export declare function formatSmsEvent(event: SmsEvent): string;
/** Decodes an SMS; any bytes are one, and encode to the same bytes as long as they are ASCII. */
export declare function decodeSmsEvent(bytes: Uint8Array): SmsEventMessage;
/** The mirror of `decodeSmsEvent`. Throws `EncodeError` for a character beyond ASCII. */
export declare function encodeSmsEvent(message: Pick<SmsEventMessage, 'text'>): Uint8Array;
