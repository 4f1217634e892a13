/** Which models there are, and which of them a name that somebody typed means. */
import type { ModelRow } from './definition.js';
/** One model, or several that a name stands for. */
export interface ModelScope {
    /** As the data spells it: `FMB920`, `FMB1XX`, `FMx6XX`. */
    readonly name: string;
    readonly kind: 'model' | 'series' | 'family';
    /** Sorted. */
    readonly models: readonly string[];
    /** The models whose rows complete those of `models`. */
    readonly like: readonly string[];
    readonly families: readonly string[];
}
/** A name that is no model, series or family. */
export declare class UnknownModelError extends Error {
    readonly name = "UnknownModelError";
    readonly model: string;
    /** Names that are near, best first; at most five. */
    readonly suggestions: readonly string[];
    constructor(model: string, suggestions: readonly string[]);
}
export declare class Models {
    #private;
    constructor(rows: Readonly<Record<string, ModelRow>>);
    get names(): readonly string[];
    get families(): readonly string[];
    /** Undefined for a model that is not known. */
    familyOf(model: string): string | undefined;
    /** Whether the model's own list is missing or partial, so that another's completes it. */
    isLikeAnother(model: string): boolean;
    /** All models of a family, by its exact name. */
    family(name: string): ModelScope | undefined;
    /**
     * What a typed name means, in any case: a model (`fmb920`), a family (`FMB`, `FMx6XX`), a series (`FMB1XX`), a
     * pattern with X for any character (`FMx650`), or the letters that models start with (`FMC`).
     * @throws {UnknownModelError}
     */
    resolve(name: string): ModelScope;
    /** As `resolve`, but undefined for an unknown name. */
    find(name: string): ModelScope | undefined;
}
