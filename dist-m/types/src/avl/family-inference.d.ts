import { type AvlCodec } from './context.js';
import type { Dictionary } from './dictionary.js';
/** What the elements of a device say about the family it is of. */
export interface InferredFamily {
    /** The family that explains most of the (id, size) pairs seen. */
    readonly family: string;
    /** Others that explain as many: what an id means in one of them is possible too. Empty: the elements decide. */
    readonly rivals: readonly string[];
    /** Different (id, size) pairs that the family has a row for... */
    readonly explained: number;
    /** ...out of so many that any family has one for. */
    readonly seen: number;
}
/**
 * Infers the family of one device (one IMEI) from its elements, record by record. Each (id, size) pair counts once:
 * what a device sends in every record is no better evidence than what it sends once.
 * @example
 * const inference = new FamilyInference(dictionary)
 * for (const { id, value } of record.io) inference.observe(id, value.length, '8')
 * inference.answer // { family: 'FMx6XX', rivals: [], explained: 31, seen: 33 }
 */
export declare class FamilyInference {
    #private;
    constructor(dictionary: Dictionary);
    observe(id: number, width: number, codec: AvlCodec): void;
    /** Undefined as long as nothing is known of any element. */
    get answer(): InferredFamily | undefined;
}
