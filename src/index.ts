/**
 * The library: the codec, both ends of a session and the AVL dictionary, without I/O and without anything of Node.
 * @packageDocumentation
 */
export { crc16 } from './wire/crc16.js'
export { fromHex, toHex } from './wire/hex.js'
export { DecodeError, EncodeError } from './wire/errors.js'
export type { DecodeErrorCode, DecodeErrorDetail, Warning, WarningCode } from './wire/errors.js'
export type { Span, Trace } from './wire/reader.js'

export type {
  AvlCodecName,
  AvlPacket,
  AvlRecord,
  Cell,
  CodecName,
  Command,
  CommandCodecName,
  CommandPacket,
  Frame,
  Framing,
  GpsElement,
  IoElement,
  Packet,
  Rejected,
  UdpHeader,
} from './codec/types.js'
export { codecName, COMMAND_TYPE, isAvlCodec } from './codec/layouts.js'
export type { CommandCodec, RecordCodec } from './codec/layouts.js'
export {
  decodeTcpFrame,
  encodeTcpFrame,
  inspectTcpFrame,
  inspectWholeTcpFrame,
  tcpFrameLength,
} from './codec/tcp-frame.js'
export { decodeUdpDatagram, encodeUdpPacket, inspectUdpDatagram } from './codec/udp-datagram.js'
export { decodeBareArray, encodeBareArray, inspectBareArray } from './codec/bare-array.js'
export { decodeHandshake, decodeLogin, encodeHandshake, encodeLogin } from './codec/handshake.js'
export type { Handshake } from './codec/handshake.js'
export { decodeAck, decodeUdpAck, encodeAck, encodeUdpAck } from './codec/ack.js'
export type { UdpAck } from './codec/ack.js'
export { commandText, textCommand } from './codec/command.js'
export { imeiCheckDigit, isImei } from './codec/imei.js'
export { AvlPacketView, IoView, RecordView, toPlainRecord } from './codec/record-view.js'
export type { RecordVisitor } from './codec/record-view.js'
export {
  confirmationOf,
  decodeConfigConfirmation,
  decodeConfigPacket,
  encodeConfigConfirmation,
  encodeConfigPacket,
  textParameter,
} from './codec/remote-config.js'
export type {
  ConfigConfirmation,
  ConfigPacket,
  ConfigParameter,
  ConfigResult,
} from './codec/remote-config.js'
export {
  decodeConfigPush,
  decodeConfigSmsPart,
  encodeConfigPush,
  encodeConfigSmsPart,
  joinConfigParts,
  splitConfigPacket,
} from './codec/remote-config-sms.js'
export type { ConfigPush, ConfigSmsPart } from './codec/remote-config-sms.js'
export { decodeSmsEvent, encodeSmsEvent, formatSmsEvent, parseSmsEvent } from './codec/sms-event.js'
export type { EventPosition, SmsEvent, SmsEventMessage } from './codec/sms-event.js'
export { recordKey, recordKeys } from './codec/record-key.js'
export { ValueRecord, valueRecords } from './codec/value-record.js'
export type { IoValue } from './codec/value-record.js'
export { wideInteger } from './codec/walk-records.js'
export type { ElementVisitor } from './codec/walk-records.js'

export { DeviceStream } from './session/device-stream.js'
export type { DeviceMessage, ImeiMessage, Lost, Ping, StreamOptions } from './session/device-stream.js'
export { ServerStream } from './session/server-stream.js'
export type { Expecting, ServerMessage } from './session/server-stream.js'
export { ServerSession } from './session/server-session.js'
export type { CloseReason, ServerEvent, ServerSessionOptions } from './session/server-session.js'
export { DeviceSession } from './session/device-session.js'
export type { DeviceEvent, DeviceSessionOptions } from './session/device-session.js'
export { UdpExchange } from './session/udp-exchange.js'
export type { UdpEvent, UdpExchangeOptions } from './session/udp-exchange.js'
export { SessionError } from './session/transitions.js'
export type { DeviceState, ServerState } from './session/transitions.js'

export { standardDictionary } from './avl/standard-dictionary.js'
export { Dictionary } from './avl/dictionary.js'
export type { DictionaryData, RowsById } from './avl/rows.js'
export { DeviceModels } from './avl/device-models.js'
export type { DeviceModelsOptions, DeviceReading, ModelSource, SizedElement } from './avl/device-models.js'
export { FamilyInference } from './avl/family-inference.js'
export type { InferredFamily } from './avl/family-inference.js'
export { joinElements } from './avl/join-elements.js'
export type { Derived, NamedElement } from './avl/join-elements.js'
export { UnknownModelError } from './avl/models.js'
export type { ModelScope, Models } from './avl/models.js'
export { modelFromReply } from './avl/model-from-getver.js'
export type { AvlView, DecidedBy, Resolution } from './avl/view.js'
export type { AvlCodec, AvlContext } from './avl/context.js'
export type {
  AvlData,
  AvlDefinition,
  AvlRow,
  AvlType,
  FlagField,
  ModelRow,
  PlainType,
} from './avl/definition.js'
export type { CompositeKind } from './avl/composites/composites.js'
export type { Interpretation } from './avl/interpret.js'
export type { Found, SearchOptions } from './avl/search.js'
export type { AvlObject, AvlValue } from './avl/value.js'
export { InvalidAvlDataError } from './avl/validate.js'
export type { AvlProblem } from './avl/validate.js'
export { physicalToBytes } from './avl/physical-to-bytes.js'
export type { ToBytesOptions } from './avl/physical-to-bytes.js'
