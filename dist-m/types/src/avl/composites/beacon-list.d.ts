import type { Composite } from './composite.js';
/**
 * 385, and 10500 of the FMx650: one part of a list that may be spread over several records, then its beacons. RSSI is
 * in dBm, the battery in mV; the temperature's scale is published nowhere, so it stays raw.
 */
export declare const beaconList: Composite;
