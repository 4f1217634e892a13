/**
 * How many characters have to be put in, left out, replaced or swapped with their neighbour to turn one text into
 * the other (optimal string alignment).
 */
export declare function editDistance(from: string, to: string): number;
