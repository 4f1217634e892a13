import { type Composite } from './composite.js';
/** 285: blood alcohol in the upper 14 bits, thousandths of a permille, and how it was measured in the lower two. */
export declare const bloodAlcohol: Composite;
