import { type Report } from './problems.js';
import type { KnownNames } from './known-names.js';
/** Whether each column is what it should be and goes with the others. */
export declare function validateRow(row: unknown, path: string, known: KnownNames, complete: boolean, report: Report): void;
