/** From pieces of a capture to messages: joins what was cut, tells apart what nobody has labelled. */
import { decodeUdpAck, UDP_ACK_SIZE } from '../codec/ack.js'
import { inspectUdpDatagram } from '../codec/udp-datagram.js'
import type { ExchangeContext, MessageContext } from '../session/message.js'
import { PendingBytes } from '../session/pending-bytes.js'
import { DecodeError } from '../wire/errors.js'
import { readU16 } from '../wire/fields.js'
import type { CaptureChunk, CaptureReader, ChunkContext } from './chunk.js'
import { Connection } from './connection.js'
import { couldBegin } from './heads.js'
import { identify, type IdentifiedMessage, nextStep, type TransportHint } from './identify.js'

export interface CapturedMessage {
  readonly message: IdentifiedMessage
  /** Of this message alone: its place in the conversation is added here. */
  readonly context: CapturedContext
  /** When it was complete, milliseconds since 1970 with their fraction, where that is finer than `context.atMs`. */
  readonly timeMs?: number | undefined
}

/** Where its place in the conversation is written to, once that is known. */
export type CapturedContext = Omit<MessageContext, 'exchange'> & { exchange?: ExchangeContext | undefined }

/** Takes a message, which is there until it returns: its bytes may lie in what was read, and change then. */
export type OnCaptured = (captured: CapturedMessage) => void

/** Reads one capture as messages; memory stays bounded by those that are not yet whole. */
export interface MessageReader {
  /** Takes the next bytes of the file, which are left alone; gives the messages that they complete. */
  push(bytes: Uint8Array): void
  /** The file has ended, or can't be read on: gives what was waiting for more. */
  end(): void
}

/** Connections that are followed at a time; a capture does not say when one ends. */
const MAX_CONNECTIONS = 10_000

/** A stream of unknown direction. */
interface Unlabelled {
  readonly pending: PendingBytes
  context: ChunkContext
  previous: IdentifiedMessage | undefined
  imei: string | undefined
  /** Bytes that must be there before looking again is worth it. */
  needed: number
}

interface Labelled {
  readonly connection: Connection
  context: ChunkContext
}

/** Takes the pieces of a capture in their order; memory is bounded by the messages that are not yet whole. */
export class CapturedMessages {
  private readonly transport: TransportHint
  private readonly connections = new Map<string, Labelled>()
  private unlabelled: Unlabelled | undefined

  constructor(transport: TransportHint = 'auto') {
    this.transport = transport
  }

  /** The messages that this piece completes. */
  push(chunk: CaptureChunk): readonly CapturedMessage[] {
    const { bytes, context, error } = chunk
    if (error !== undefined) return [{ message: { kind: 'lost', error, bytes }, context: { ...context } }]
    switch (chunk.kind) {
      case 'item':
        return withImei(identify(bytes, context.transport ?? this.transport), context)
      case 'datagram':
        return withImei(datagram(bytes), context)
      case 'stream':
        return chunk.direction === undefined ? this.follow(chunk) : this.labelled(chunk, chunk.direction)
    }
  }

  /** The capture has ended: messages that it cut. */
  end(): readonly CapturedMessage[] {
    const rest = Array.from(this.connections.values(), ended).flat()
    this.connections.clear()
    return [...(this.unlabelled === undefined ? [] : this.steps(this.unlabelled, true)), ...rest]
  }

  private follow({ bytes, context }: CaptureChunk): readonly CapturedMessage[] {
    this.unlabelled ??= {
      pending: new PendingBytes(),
      context,
      previous: undefined,
      imei: context.imei,
      needed: 0,
    }
    this.unlabelled.pending.push(bytes)
    this.unlabelled.context = context
    return this.steps(this.unlabelled, false)
  }

  private steps(stream: Unlabelled, isEnd: boolean): CapturedMessage[] {
    const { pending, context } = stream
    const found: CapturedMessage[] = []
    while (pending.size > 0 && (isEnd || pending.size >= stream.needed)) {
      const { bytes, start, end } = pending
      const step = nextStep({ bytes, start, end, isEnd, previous: stream.previous }, this.transport)
      stream.needed = step === undefined && !couldBegin(bytes, start, end) ? nextLook(pending.size) : 0
      if (step === undefined) break
      pending.drop(step.length)
      for (const message of step.messages) {
        stream.previous = message
        if (message.kind === 'imei') stream.imei = message.imei
        found.push({ message, context: known(context, stream.imei) })
      }
    }
    pending.settle()
    return found
  }

  private labelled({ bytes, context }: CaptureChunk, direction: 'in' | 'out'): readonly CapturedMessage[] {
    const key = `${context.stream ?? ''} ${context.remote ?? ''}`
    let entry = this.connections.get(key)
    const evicted: CapturedMessage[] = []
    if (entry === undefined) {
      entry = { connection: new Connection(), context }
      evicted.push(...this.makeRoom())
      this.connections.set(key, entry)
    }
    const { connection } = entry
    const settled = direction === 'in' ? connection.settle() : []
    const before = settled.map(message => ({ message, context: known(entry.context, connection.imei) }))
    entry.context = context
    const messages = direction === 'in' ? connection.receive(bytes) : connection.send(bytes)
    const after = messages.map(message => ({ message, context: known(context, connection.imei) }))
    return [...evicted, ...before, ...after]
  }

  private makeRoom(): CapturedMessage[] {
    if (this.connections.size < MAX_CONNECTIONS) return []
    for (const [key, oldest] of this.connections) {
      this.connections.delete(key)
      return ended(oldest)
    }
    return []
  }
}

/** The messages of a format that comes down to pieces. */
export function messagesOf(
  reader: CaptureReader,
  onMessage: OnCaptured,
  transport?: TransportHint,
): MessageReader {
  const messages = new CapturedMessages(transport)
  const read = (chunks: readonly CaptureChunk[]): void => {
    for (const chunk of chunks) messages.push(chunk).forEach(onMessage)
  }
  return {
    // Messages keep the bytes of their pieces.
    push: bytes => read(reader.push(new Uint8Array(bytes))),
    end: () => {
      read(reader.end())
      messages.end().forEach(onMessage)
    },
  }
}

function ended({ connection, context }: Labelled): CapturedMessage[] {
  return connection.end().map(message => ({ message, context: known(context, connection.imei) }))
}

/** Looking through bytes that are nothing known again at each small piece would be quadratic in them. */
function nextLook(size: number): number {
  return size < 64 ? size + 1 : size + (size >> 2)
}

/** The messages of one item; its handshake names the device for what follows. */
function withImei(messages: readonly IdentifiedMessage[], context: ChunkContext): CapturedMessage[] {
  let imei = context.imei
  return messages.map(message => {
    if (message.kind === 'imei') imei = message.imei
    return { message, context: known(context, imei) }
  })
}

function known(context: ChunkContext, imei: string | undefined): CapturedContext {
  return imei === undefined || context.imei !== undefined ? { ...context } : { ...context, imei }
}

function datagram(bytes: Uint8Array): readonly IdentifiedMessage[] {
  if (bytes.length === UDP_ACK_SIZE && readU16(bytes, 0) === UDP_ACK_SIZE - 2) {
    const { records, packetId, avlPacketId } = decodeUdpAck(bytes)
    return [{ kind: 'ack', records, udp: { packetId, avlPacketId }, bytes }]
  }
  if (bytes.length > 0) return inspectUdpDatagram(bytes)
  const error = new DecodeError('INCOMPLETE', 'the datagram is empty', { offset: 0, field: 'length' })
  return [{ kind: 'lost', error, bytes }]
}
