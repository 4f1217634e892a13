import { type Composite } from './composite.js';
/**
 * 281, 282, 525: diagnostic trouble codes as text, such as `P0420,P0171`. Commas part them (281), full stops on the
 * FMx6 family (525). Some firmware sends 282 in a binary form that is published nowhere.
 */
export declare const faultCodes: Composite;
