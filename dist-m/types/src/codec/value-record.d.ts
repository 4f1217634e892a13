/** Records as plain values of their own, for who keeps or changes them and needs no frame beside them. */
import type { AvlPacketView, RecordView } from './record-view.js';
/** Unsigned, as the wire has it; a bigint beyond 2^53; bytes where a value has 16 of them or comes from the NX group. */
export type IoValue = number | bigint | Uint8Array;
/**
 * One record, flat. Its IO elements stand in two lists side by side: twenty small objects a record would take twice the
 * memory and, as soon as some thousand records are held, several times the time.
 */
export declare class ValueRecord {
    /** Milliseconds since 1970-01-01 UTC. */
    timestampMs: number;
    priority: number;
    /** Degrees, east positive. */
    longitude: number;
    /** Degrees, north positive. */
    latitude: number;
    /** Metres. */
    altitude: number;
    /** Degrees clockwise from north. */
    angle: number;
    satellites: number;
    /** km/h. */
    speed: number;
    eventIoId: number;
    /** Of Codec 16 alone. */
    generationType: number | undefined;
    /** The elements' ids in the wire's order. */
    ioIds: number[];
    /** The value of each of `ioIds`. */
    ioValues: IoValue[];
    constructor(record: RecordView);
}
/**
 * All records of a good frame as plain values.
 * @example
 * const { packet } = decodeTcpFrame(bytes)
 * if (packet instanceof AvlPacketView) for (const { timestampMs, ioIds, ioValues } of valueRecords(packet)) ...
 */
export declare function valueRecords(packet: AvlPacketView): ValueRecord[];
