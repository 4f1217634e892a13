import { type Composite } from './composite.js';
/** 137, 138: the low nibble is the driver's activity, the high one the warning about his driving time, 0 none. */
export declare const driverState: Composite;
