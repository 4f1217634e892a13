import { type Composite } from './composite.js';
/** 258, 259: two zero bytes, then acceleration along X, Y and Z in mG. */
export declare const axes: Composite;
/** 1429, 1432: acceleration along X, Y and Z, then the vector's length, all in mG. */
export declare const axesMagnitude: Composite;
