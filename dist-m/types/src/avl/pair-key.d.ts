/** A number of its own for each pair of an id and a size in bytes; small, as Maps find small integers fastest. */
export declare function pairKey(id: number, width: number): number;
