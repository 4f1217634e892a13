/**
 * Scaling without floating-point dust. A multiplier is a decimal: mantissa / divisor, both whole. Where raw x mantissa
 * is below 2^53 the one division is of two exact doubles, so its result is the double nearest to the true decimal,
 * which prints as that decimal: 12419 x 0.001 is 12.419, never 12.419000000000001.
 */
export interface Scale {
    readonly mantissa: number;
    /** A power of ten. */
    readonly divisor: number;
    /** Digits behind the point: the power. */
    readonly decimals: number;
}
/** @example scaleOf(0.05) // { mantissa: 5, divisor: 100, decimals: 2 } */
export declare function scaleOf(multiplier: number): Scale;
/** The physical value: a number, or a string of decimal digits where a double could not show them all. */
export declare function scaled(raw: number, scale: Scale): number | string;
/** The same for what is beyond 2^53 to begin with. */
export declare function scaledBig(raw: bigint, scale: Scale): number | string;
/**
 * The raw integer that scales to the physical value, by exact decimal arithmetic.
 * @returns undefined if the text is no decimal number or no raw integer scales to exactly it; with `nearest` the
 * closest raw integer in the latter case
 */
export declare function unscaled(text: string, scale: Scale, nearest: boolean): bigint | undefined;
