import { type Composite } from './composite.js';
/** 257: samples of the accelerometer in mG, oldest first; their rate is a setting of the device (wiki "Crash trace"). */
export declare const crashTrace: Composite;
