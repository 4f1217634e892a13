/**
 * The shape of `avlIds.json`: IO element definitions as data, several rows for one id allowed. A user's own file has
 * the same shape, every part but `rows` optional. What each column means is told in docs/adding-an-avl-id.md.
 */
import type { CompositeKind } from './composites/composites.js';
/** Types that are no composite. All numbers are big-endian, signed ones in two's complement. */
export declare const PLAIN_TYPES: readonly ["unsigned", "signed", "ascii", "hex", "reversedHex", "flags"];
export type PlainType = (typeof PLAIN_TYPES)[number];
export type AvlType = PlainType | CompositeKind;
/** Sizes that an IO group has; an element of any other size travels in the NX group, where each says its length. */
export declare const FIXED_SIZES: readonly [1, 2, 4, 8];
export type FixedSize = (typeof FIXED_SIZES)[number];
/** Raw value (decimal digits, perhaps with a minus) to what it means. */
export type Labels = Readonly<Record<string, string>>;
/**
 * Bits of a flag word, bit 0 the least significant: `"8"` to the bit's label, or, for a field of several bits such as
 * `"0-1"`, from the field's value to its label (values without one, 0 as a rule, say nothing).
 */
export type FlagLabels = Readonly<Record<string, string | Labels>>;
/** One row: one meaning of an id, for the models that send it so. */
export interface AvlRow {
    /** 1..65535; above 255 only Codecs 8 Extended and 16 carry it. */
    readonly id: number;
    readonly name: string;
    /** Bytes on the wire. Absent: any number of them. */
    readonly size?: FixedSize;
    /** Documented or greatest length in bytes of an element of variable size; it decides nothing. */
    readonly length?: number;
    /** Default `unsigned`. */
    readonly type?: AvlType;
    /** Physical value = raw x multiplier. Default 1. */
    readonly multiplier?: number;
    /** Of the physical value; one of the file's `units`. */
    readonly unit?: string;
    /** Least raw value. Default: what the type holds. */
    readonly min?: number;
    /** Greatest raw value. Default: what the type holds. */
    readonly max?: number;
    /** Enumeration of raw values, or the name of one in `valueSets`. */
    readonly values?: Labels | string;
    /** The enumeration is looked up by the value shifted right by this many bits. */
    readonly textShift?: number;
    /** Raw values that are a state and no measurement, or the name of such a set in `valueSets`. */
    readonly sentinels?: Labels | string;
    /** For the type `flags`, or the name of a set in `flagSets`. */
    readonly flags?: FlagLabels | string;
    /** A few words for who reads the value. */
    readonly note?: string;
    /** A key of `groups`. */
    readonly group?: string;
    /** Models and names of model sets, separated by blanks. Absent, in a user's file only: every model. */
    readonly models?: string;
}
export interface ModelRow {
    /** Of models that share most of their meanings; what an unknown device is inferred by. */
    readonly family: string;
    /** As the vendor groups them, such as `FMB1XX`. */
    readonly series: string;
    /** The model whose rows complete this one's, where its own list is missing or partial. */
    readonly like?: string;
}
export interface AvlData {
    readonly groups?: Labels;
    /** The closed list of units. */
    readonly units?: readonly string[];
    readonly models?: Readonly<Record<string, ModelRow>>;
    /** Models that many rows share, by name: models and sets named before, separated by blanks. */
    readonly modelSets?: Readonly<Record<string, string>>;
    readonly valueSets?: Readonly<Record<string, Labels>>;
    readonly flagSets?: Readonly<Record<string, FlagLabels>>;
    /** Sorted by id, the most common meaning of an id first. */
    readonly rows: readonly AvlRow[];
}
/** Bits of a flag word that belong together; a single bit has `bits` 1. */
export interface FlagField {
    readonly bit: number;
    readonly bits: number;
    /** By the field's value. */
    readonly labels: ReadonlyMap<number, string>;
}
/** A row with its defaults filled in and its sets resolved. */
export interface AvlDefinition {
    readonly id: number;
    readonly name: string;
    readonly size: FixedSize | undefined;
    readonly length: number | undefined;
    readonly type: AvlType;
    readonly multiplier: number;
    readonly unit: string | null;
    /** Raw, before the multiplier; undefined for what is no number or may be of any size. */
    readonly min: number | undefined;
    readonly max: number | undefined;
    readonly values: ReadonlyMap<number, string> | undefined;
    readonly textShift: number;
    readonly sentinels: ReadonlyMap<number, string> | undefined;
    readonly flags: readonly FlagField[] | undefined;
    readonly note: string | undefined;
    /** As it is to be shown, such as `CAN adapters`. */
    readonly group: string | undefined;
    /** Sorted; undefined for a user's row that is for every model. */
    readonly models: readonly string[] | undefined;
    /** True for a row of the user's own file. */
    readonly own: boolean;
}
/** What the raw integers of a numeric type and size may be. Of eight bytes the ends are rounded to doubles. */
export declare function rawRange(type: 'unsigned' | 'signed', size: number): {
    min: number;
    max: number;
};
export declare function isNumeric(type: AvlType): type is 'unsigned' | 'signed';
/** Whether the definition is for any of the models. */
export declare function covers(definition: AvlDefinition, models: readonly string[]): boolean;
/** The models that the terms (models, names of sets) stand for, sorted. Names that are no set count as models. */
export declare function expandModels(terms: string, sets: Readonly<Record<string, string>>): readonly string[];
/** Lowest bit first: an object's own order has its whole numbers before everything else. */
export declare function parseFlagFields(flags: FlagLabels): readonly FlagField[];
export declare function parseLabels(labels: Labels): ReadonlyMap<number, string>;
