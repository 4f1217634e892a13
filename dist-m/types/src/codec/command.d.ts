import type { Reader } from '../wire/reader.js';
import type { Writer } from '../wire/writer.js';
import type { RecordFindings } from './avl-record.js';
import { type CommandLayout } from './layouts.js';
import type { Command } from './types.js';
/**
 * Reads one message: type, size, what the codec puts in front, payload.
 * @throws {DecodeError} `BAD_COMMAND` where the size can't be, `BAD_IMEI`, `OVERRUN`
 */
export declare function readCommand(r: Reader, layout: CommandLayout, findings: RecordFindings): Command;
/** @throws {EncodeError} for a missing IMEI or timestamp, and for a value that its field cannot hold */
export declare function writeCommand(w: Writer, layout: CommandLayout, command: Command): void;
/**
 * A request with this text, as a server sends it.
 * @throws {EncodeError} for text beyond ASCII
 * @example encodeTcpFrame({ kind: 'command', codecId: 0x0c, commands: [textCommand('getinfo')] })
 */
export declare function textCommand(text: string, fields?: Omit<Partial<Command>, 'payload'>): Command;
/** The payload as text, undefined where it is none (serial data may be binary). */
export declare function commandText(command: Command): string | undefined;
