import { type Composite } from './composites/composite.js';
import { type Scale } from './decimal.js';
import type { AvlDefinition, FlagField } from './definition.js';
import type { AvlValue } from './value.js';
/** What an element says. */
export interface Interpretation {
    /** Null for an id, or a size of it, that the dictionary does not know. */
    readonly name: string | null;
    /**
     * Numbers: scaled and signed, exact; a string of decimal digits where a double would not show them all. Null for a
     * sentinel (its label is `text`) and for a number of no bytes. ASCII and opaque bytes: a string. Composites: a list or
     * an object, or the bytes as upper-case hex if they don't parse (`reason` says why). Flag words: the whole integer.
     */
    readonly value: AvlValue;
    readonly unit: string | null;
    /** The label, if the value is one of an enumeration or a sentinel. */
    readonly text: string | undefined;
    /** Of a flag word: labels of the bits that are set, lowest first. */
    readonly flags: readonly string[] | undefined;
    /** Why the value is not what its definition promises. */
    readonly reason: string | undefined;
    /** Other names that the id may have at this size, where nothing decided; `name` is the most common. */
    readonly ambiguous: readonly string[] | undefined;
}
/** A definition made ready for reading; cached by views. */
export interface Compiled {
    readonly name: string | null;
    readonly unit: string | null;
    readonly how: 'unsigned' | 'signed' | 'ascii' | 'hex' | 'reversedHex' | 'flags' | 'composite';
    readonly scale: Scale;
    readonly mantissa: number;
    readonly divisor: number;
    readonly values: ReadonlyMap<number, string> | undefined;
    readonly textShift: number;
    readonly sentinels: ReadonlyMap<number, string> | undefined;
    readonly flags: readonly FlagField[];
    readonly composite: Composite | undefined;
    readonly ambiguous: readonly string[] | undefined;
}
export declare function compile(definition: AvlDefinition, ambiguous: readonly string[] | undefined): Compiled;
/** For ids that nobody knows: no name, the value unsigned. */
export declare const UNKNOWN: Compiled;
/** Reads `width` bytes at `offset` by the compiled definition; the caller has checked that they are there. */
export declare function interpret(c: Compiled, bytes: Uint8Array, offset: number, width: number): Interpretation;
