import type { AvlValue } from './value.js';
/** An element of a record with its meaning, as `interpret` gave it. */
export interface NamedElement {
    readonly id: number;
    readonly name: string | null;
    readonly value: AvlValue;
}
/** What several elements of one record say together. */
export interface Derived {
    readonly name: string;
    readonly value: string;
    /** The elements' ids, in the order of their parts. */
    readonly from: readonly number[];
}
/** Whether an element of this id may be a part of a joined value; all others make no difference to `joinElements`. */
export declare function isJoinable(id: number): boolean;
/**
 * Values that lie over several of a record's elements: ICCID, VIN, registration number, driver cards. All parts must
 * be there, by the names that the dictionary gave them.
 * @example
 * joinElements([{ id: 11, name: 'ICCID1', value: 8937001234 }, { id: 14, name: 'ICCID2', value: 56789 }])
 * // [{ name: 'ICCID', value: '89370012340000056789', from: [11, 14] }]
 */
export declare function joinElements(elements: readonly NamedElement[]): readonly Derived[];
