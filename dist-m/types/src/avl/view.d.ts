import { type AvlContext } from './context.js';
import { type AvlDefinition } from './definition.js';
import { type Interpretation } from './interpret.js';
import type { Models } from './models.js';
/** What decided which of an id's meanings was taken, most certain first. */
export type DecidedBy = 
/** The user's own file. */
'own'
/** The model's (or series' or family's) own id list. */
 | 'model'
/** The list of the model that this one is like. */
 | 'like'
/** The family: the model's, where the model's list lacks the id, or the inferred one. */
 | 'family'
/** The size on the wire: only one name fits. */
 | 'size'
/** Nothing: it is the most common meaning. */
 | 'common';
export interface Resolution {
    readonly definition: AvlDefinition;
    readonly by: DecidedBy;
    /** Other names that are possible at this size, most common first; undefined if there are none. */
    readonly ambiguous: readonly string[] | undefined;
}
/** What views are made of: a dictionary. */
export interface Definitions {
    readonly models: Models;
    /** All meanings of an id, a user's own first, then the most common first. */
    definitionsOf(id: number): readonly AvlDefinition[];
}
/**
 * A dictionary as seen for one device context. The order of decisions: the user's own rows, the model, the model that
 * it is like, its family or the inferred one, the size on the wire, the most common meaning.
 */
export declare class AvlView {
    #private;
    readonly context: AvlContext;
    constructor(dictionary: Definitions, context: AvlContext);
    /**
     * The meaning of an id at a size on the wire (in bytes; undefined: any size). Undefined if there is none: what is
     * known of the id at other sizes says nothing about this one.
     */
    find(id: number, width: number | undefined): Resolution | undefined;
    /** The name of an id without its value, such as the event of a record; null if it is unknown. */
    nameOf(id: number): string | null;
    /**
     * What `width` bytes at `offset` say as the value of that id. Never throws, whatever they are.
     * @example view.interpret(66, Uint8Array.of(0x30, 0x83)).value // 12.419
     */
    interpret(id: number, bytes: Uint8Array, offset?: number, width?: number): Interpretation;
}
