import { recordHashes, recordKeys } from '../codec/record-key.js'
import type { Frame } from '../codec/types.js'
import { type Describe, type Reading, recordContext } from '../render/describe.js'
import { frameJson } from '../render/frame-json.js'
import type { JsonObject } from '../render/json-value.js'
import { ndjsonBytes, ndjsonLine, ndjsonMessage } from '../render/ndjson.js'
import type { RecordJson } from '../render/record-json.js'
import type { MessageContext } from '../session/message.js'
import type { Delivery } from './sink.js'

/** A frame of records as sinks take it: whatever several of them want is made when the first asks, and kept. */
export class FrameDelivery implements Delivery {
  readonly imei: string
  readonly frame: Frame
  readonly context: MessageContext
  /** Every form of the frame is made by one reading: the describer takes note of a packet once. */
  readonly #describe: Describe
  #keys: readonly string[] | undefined
  #reading: Reading | undefined
  #object: JsonObject | undefined
  #line: string | undefined
  #bytes: Uint8Array | undefined

  /** @param frame its packet has to be of records */
  constructor(imei: string, frame: Frame, context: MessageContext, describe: Describe) {
    this.imei = imei
    this.frame = frame
    this.context = context
    this.#describe = { read: (packet, device) => (this.#reading ??= describe.read(packet, device)) }
  }

  get keys(): readonly string[] {
    const { packet } = this.frame
    return (this.#keys ??= packet.kind === 'avl' ? recordKeys(this.imei, packet) : [])
  }

  get hashes(): Int32Array {
    const { packet } = this.frame
    return packet.kind === 'avl' ? recordHashes(packet) : new Int32Array(0)
  }

  get reading(): Reading {
    return recordContext(this.frame.packet, this.#describe, this).reading
  }

  get records(): readonly RecordJson[] {
    // Of a frame of records `frameJson` makes just these.
    return this.#json['records'] as unknown as readonly RecordJson[]
  }

  json(): string {
    // Straight from the wire, unless another sink has had the objects made.
    return (this.#line ??=
      this.#object === undefined
        ? ndjsonMessage(this.frame, this.context, { describe: this.#describe })
        : ndjsonLine(this.#object))
  }

  bytes(): Uint8Array {
    if (this.#bytes === undefined) {
      const isThere = this.#line !== undefined || this.#object !== undefined
      this.#bytes = isThere
        ? Buffer.from(this.json())
        : ndjsonBytes(this.frame, this.context, { describe: this.#describe })
    }
    return this.#bytes
  }

  release(): void {
    this.#object = undefined
    this.#bytes = undefined
    this.#line = undefined
  }

  get #json(): JsonObject {
    return (this.#object ??= frameJson(this.frame, this.context, { describe: this.#describe }))
  }
}
