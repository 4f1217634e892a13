/** What a diagnosis is made of. */
import type { Message, MessageContext } from '../session/message.js'
import type { DecodeError } from '../wire/errors.js'

/** Why a message was most likely refused; a closed set that programs may match on. */
export type Cause =
  | 'base64'
  | 'byte-list'
  | 'bytes-damaged'
  | 'camera'
  | 'codec-id'
  | 'crc-algorithm'
  | 'crc-missing'
  | 'crc-order'
  | 'crc-range'
  | 'cut-at-read'
  | 'cut-short'
  | 'bytes-lost-inside'
  | 'digits-lost'
  | 'fota'
  | 'foreign'
  | 'hex-of-hex'
  | 'http'
  | 'imei-in-front'
  | 'imei-without-length'
  | 'leading-zeros'
  | 'length-field'
  | 'misread-digit'
  | 'newlines'
  | 'record-count'
  | 'rest-of-cut-read'
  | 'second-count'
  | 'several-messages'
  | 'tcp-in-udp'
  | 'text-decoder'
  | 'tls'
  | 'trailing-bytes'
  | 'udp-in-tcp'
  | 'value-changed'

/** A likely cause, as one line that a person can act on. */
export interface Diagnosis {
  readonly cause: Cause
  /** False where the bytes prove it: undoing the cause gives a message that holds in every respect. */
  readonly guess: boolean
  /** What happened, and what the bytes would be without it. Nothing is decoded on that assumption. */
  readonly message: string
  /** How to find out, or what to change. */
  readonly check: string
}

/** The likely causes of a message's fault, best first. */
export type Diagnose = (message: Message, context: MessageContext) => readonly Diagnosis[]

/** What there is to judge by. */
export interface Symptom {
  readonly bytes: Uint8Array
  readonly error: DecodeError
  /** What the bytes travelled in, where that is known. */
  readonly transport: 'tcp' | 'udp' | undefined
  /** What the decoder took them for; undefined where they start nothing. */
  readonly framing: 'tcp' | 'udp' | 'none' | 'handshake' | undefined
}

/** Looks for one cause, or for a few that exclude each other. */
export type Examine = (symptom: Symptom) => Diagnosis | undefined
