import { type Composite } from './composite.js';
/**
 * 548, 10828, 10829, 10831, 11317: a protocol byte, then beacons, each its length and its parameters as type, length
 * and value. A beacon's keys stand in the wire's order, which is how the same bytes come out again.
 */
export declare const beaconTlv: Composite;
