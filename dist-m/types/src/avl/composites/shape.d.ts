import type { AvlObject, AvlValue } from '../value.js';
export declare function asList(value: AvlValue | undefined, field: string): readonly AvlValue[];
export declare function asObject(value: AvlValue | undefined, field: string): AvlObject;
export declare function asNumber(value: AvlValue | undefined, field: string): number;
export declare function asText(value: AvlValue | undefined, field: string): string;
/** Bytes of a hex text; `length` where only one will do. */
export declare function asHex(value: AvlValue | undefined, field: string, length?: number): Uint8Array;
