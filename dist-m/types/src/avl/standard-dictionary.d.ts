import { Dictionary } from './dictionary.js';
/**
 * The dictionary that the toolkit brings; with a user's own rows before it, a new one.
 * @throws {InvalidAvlDataError} for rows that are not as docs/adding-an-avl-id.md has them
 * @example standardDictionary().view().interpret(239, Uint8Array.of(1)).text // 'On'
 */
export declare function standardDictionary(own?: unknown): Dictionary;
