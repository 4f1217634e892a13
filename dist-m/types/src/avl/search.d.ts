/** Finding definitions by words that somebody remembers, mistyped or cut short. */
import type { AvlDefinition } from './definition.js';
import type { ModelScope } from './models.js';
export interface SearchOptions {
    /** Look only among what it sends. */
    readonly model?: ModelScope | undefined;
    /** Default: all that match. */
    readonly limit?: number | undefined;
}
export interface Found {
    readonly definition: AvlDefinition;
    /** Above 0; more is better. */
    readonly score: number;
}
export declare function searchDefinitions(definitions: readonly AvlDefinition[], query: string, limit?: number): readonly Found[];
