import type { AvlData } from './definition.js';
/** All that rows may refer to. */
export interface KnownNames {
    readonly types: readonly string[];
    readonly units: ReadonlySet<string>;
    readonly groups: Readonly<Record<string, unknown>>;
    readonly models: ReadonlySet<string>;
    readonly modelSets: Readonly<Record<string, string>>;
    readonly valueSets: NonNullable<AvlData['valueSets']>;
    readonly flagSets: NonNullable<AvlData['flagSets']>;
    isType(type: unknown): boolean;
}
