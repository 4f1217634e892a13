import { type AvlData } from './definition.js';
export interface AvlProblem {
    /** Where: `rows[12].unit`. */
    readonly path: string;
    readonly reason: string;
}
/** Rows that a dictionary can't be made of. */
export declare class InvalidAvlDataError extends Error {
    readonly name = "InvalidAvlDataError";
    readonly problems: readonly AvlProblem[];
    constructor(problems: readonly AvlProblem[]);
}
/**
 * Everything that is wrong with the data, in the order of the file; empty for good data.
 * @param base the toolkit's data, whose units, groups and sets a user's rows may name; absent for the toolkit's own,
 * of which more is asked: models for each row, rows sorted by id
 */
export declare function validateAvlData(data: unknown, base?: Omit<AvlData, 'rows'>): readonly AvlProblem[];
