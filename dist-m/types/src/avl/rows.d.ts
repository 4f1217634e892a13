/** The rows of each id, however they are stored. */
import type { AvlData, AvlRow } from './definition.js';
export interface RowsById {
    /** Each once, in the order of the data. */
    readonly ids: readonly number[];
    /** What rows have under `models`, each once. */
    readonly modelTerms: readonly string[];
    /** In the order of the data; none for an id without a meaning. */
    of(id: number): readonly AvlRow[];
}
/** The data as it is written, or as the build packs it. */
export interface DictionaryData extends Omit<AvlData, 'rows'> {
    readonly rows: readonly AvlRow[] | RowsById;
}
export declare function rowsById({ rows }: DictionaryData): RowsById;
export declare class ListedRows implements RowsById {
    #private;
    readonly modelTerms: readonly string[];
    constructor(list: readonly AvlRow[]);
    get ids(): readonly number[];
    of(id: number): readonly AvlRow[];
}
