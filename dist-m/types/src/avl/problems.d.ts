export type Report = (path: string, reason: string) => void;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
