import { type Composite } from './composite.js';
/** 667 of the FMx6 family: the notice of a file from the ADAS camera. Time in Unix seconds; the position stays raw. */
export declare const adasRecord: Composite;
