import type { AvlContext } from './context.js';
import { type AvlDefinition } from './definition.js';
import { type ModelScope, Models } from './models.js';
import { type DictionaryData } from './rows.js';
import { type Found, type SearchOptions } from './search.js';
import { AvlView, type Resolution } from './view.js';
/**
 * What IO elements mean, on which models. Looking things up is done through views (`view`), one for all that is known
 * of a device: they remember what they found.
 * @example
 * const dictionary = Dictionary.from(data)
 * dictionary.view({ model: dictionary.models.resolve('fmb920') }).find(66, 2)?.definition.name // 'External Voltage'
 */
export declare class Dictionary {
    #private;
    readonly models: Models;
    private constructor();
    /**
     * @param data the data of the toolkit, which its linter has checked
     * @param own a user's own rows; they go before all others
     * @throws {InvalidAvlDataError} for `own` that is not as docs/adding-an-avl-id.md has it
     */
    static from(data: DictionaryData, own?: unknown): Dictionary;
    /** All ids that have a meaning, ascending. */
    get ids(): readonly number[];
    /** The models that rows name. */
    get listedModels(): ReadonlySet<string>;
    /** All meanings of an id, a user's own first, then the most common first. */
    definitionsOf(id: number): readonly AvlDefinition[];
    /** How the elements of a device read, by what is known of it. The same context gives the same view. */
    view(context?: AvlContext): AvlView;
    /** As `view(context).find(id, width)`. */
    find(id: number, width: number | undefined, context?: AvlContext): Resolution | undefined;
    /** All that a model (or the models of a series or family) sends, by id; its own rows, completed as its list needs. */
    allOf(scope: ModelScope): readonly AvlDefinition[];
    /** Definitions whose names come near to the words (or whose id is the number), best first. */
    search(words: string, options?: SearchOptions): readonly Found[];
    /** The families that have a row for the pair, as bits in the order of `models.families`. */
    familiesOf(id: number, width: number): number;
}
