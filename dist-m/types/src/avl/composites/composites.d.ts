import type { Composite } from './composite.js';
export declare const COMPOSITES: {
    readonly adasRecord: Composite;
    readonly axes: Composite;
    readonly axesMagnitude: Composite;
    readonly beaconList: Composite;
    readonly beaconTlv: Composite;
    readonly bleDevices: Composite;
    readonly bloodAlcohol: Composite;
    readonly crashTrace: Composite;
    readonly driverState: Composite;
    readonly faultCodes: Composite;
    readonly iso6709: Composite;
    readonly isoText: Composite;
};
export type CompositeKind = keyof typeof COMPOSITES;
/** Undefined for a type that is no composite. */
export declare function compositeOf(type: string): Composite | undefined;
