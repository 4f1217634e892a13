import type { Reader } from '../../wire/reader.js';
import type { Writer } from '../../wire/writer.js';
import type { AvlValue } from '../value.js';
/** Bytes with a structure of their own inside one element. `parse` and `format` are inverse to each other. */
export interface Composite {
    /**
     * Reads to the reader's end.
     * @throws {MalformedError} for bytes that are no such value
     * @throws {DecodeError} `OVERRUN` where they end too early
     */
    parse(r: Reader): AvlValue;
    /** @throws {EncodeError} for a value that has not this composite's shape or does not fit its fields */
    format(value: AvlValue, w: Writer): void;
}
/** Why bytes are no value of their composite. Never leaves `interpret`, which shows its message as the reason. */
export declare class MalformedError extends Error {
    readonly name = "MalformedError";
}
