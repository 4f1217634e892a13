import { type Composite } from './composite.js';
/** 10518 to 10521: a name from a driver's card; the first byte tells the part of ISO 8859 that its letters are of. */
export declare const isoText: Composite;
