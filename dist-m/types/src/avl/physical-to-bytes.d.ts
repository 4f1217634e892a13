import { type AvlDefinition } from './definition.js';
import type { AvlValue } from './value.js';
export interface ToBytesOptions {
    /** Bytes to make. Default: the definition's size; for a number without one the least of 1, 2, 4 and 8 that holds it. */
    readonly width?: number;
    /** Take the closest raw integer where none scales to exactly the value. Default false: such a value is refused. */
    readonly nearest?: boolean;
}
/**
 * The bytes of a value as `interpret` gives it. Numbers may be text with decimal digits too; an enumeration also takes
 * its label, a sentinel is made from its label, and flag words take a list of labels.
 * @throws {EncodeError} for a value that the definition's type, scale or size cannot hold
 * @example physicalToBytes(externalVoltage, 12.419) // Uint8Array [0x30, 0x83]
 */
export declare function physicalToBytes(definition: AvlDefinition, value: AvlValue | bigint, options?: ToBytesOptions): Uint8Array;
