import { type Composite } from './composite.js';
/** 585 of the autonomous trackers: their number, then for each its MAC, RSSI (dBm), slot and two lengths with data. */
export declare const bleDevices: Composite;
