/** What is known about the device whose elements are looked up. */
import type { ModelScope } from './models.js';
export type AvlCodec = '7' | '8' | '8E' | '16';
export interface AvlContext {
    /** Of the record; rules out families that don't speak it. */
    readonly codec?: AvlCodec | undefined;
    /** The model, given or learned; it decides before everything else. */
    readonly model?: ModelScope | undefined;
    /** Where no model is known: the family that the device's elements point to. */
    readonly inferred?: {
        readonly family: string;
        readonly rivals: readonly string[];
    } | undefined;
}
/** The GH3000 is the only one to speak Codec 7, and speaks nothing else. */
export declare const CODEC_7_FAMILY = "GH3000";
/** Whether devices of the family send records of that codec, as far as anybody has seen. */
export declare function maySpeak(family: string, codec: AvlCodec | undefined): boolean;
