/** A number of things in words: `1 byte`, `2 bytes`. */
export declare function plural(count: number, noun: string): string;
