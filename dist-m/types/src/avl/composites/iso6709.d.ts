import { type Composite } from './composite.js';
/**
 * 387: a position as text, `+DDMMSS.SSSS+DDDMMSS.SSSS+AAA.AAA/`. Looked at closely before it is believed: devices
 * have been seen to send eight bytes of text and binary data behind them (traccar's samples).
 */
export declare const iso6709: Composite;
