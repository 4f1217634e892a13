/** Meanings from the AVL dictionary. */
import type { AvlCodec } from '../avl/context.js'
import type { DeviceModels, SizedElement } from '../avl/device-models.js'
import { joinElements } from '../avl/join-elements.js'
import { commandText } from '../codec/command.js'
import { codecName, COMMAND_TYPE } from '../codec/layouts.js'
import { IoView, RecordView } from '../codec/record-view.js'
import type { AvlPacket, AvlRecord } from '../codec/types.js'
import type { ElementVisitor } from '../codec/walk-records.js'
import { type Describe, type Reading, UNDESCRIBED } from './describe.js'

/** Reads elements by the dictionary: by what is known of the device, the codec and the size on the wire. */
export function describeBy(models: DeviceModels): Describe {
  return {
    read(packet, device) {
      if (packet.kind === 'avl') return readingOf(models, packet, device)
      if (device !== undefined) {
        for (const command of packet.commands) {
          const text = command.type === COMMAND_TYPE.response ? commandText(command) : undefined
          if (text !== undefined) models.learn(command.imei ?? device, text)
        }
      }
      return UNDESCRIBED.read(packet, device)
    },
  }
}

function readingOf(models: DeviceModels, packet: AvlPacket, device: string | undefined): Reading {
  const codec = codecName(packet.codecId) as AvlCodec
  const { view, model, source } = models.read(device, codec, sizedRecords(packet))
  return {
    // A view of the frame is read in place; a slice for each element would cost more than reading it.
    meaning: io =>
      io instanceof IoView
        ? view.interpret(io.id, io.bytes, io.offset, io.width)
        : view.interpret(io.id, io.value),
    compiled: view.compiled,
    name: id => view.nameOf(id),
    joined: joinElements,
    model: model === undefined || source === undefined ? undefined : { name: model, source },
  }
}

/** Lazy: nothing is made where the model is known already. */
function* sizedRecords(packet: AvlPacket): Generator<readonly SizedElement[]> {
  for (const record of packet.records) yield sizedElements(record)
}

function sizedElements(record: AvlRecord): readonly SizedElement[] {
  const elements: SizedElement[] = []
  if (record instanceof RecordView) record.visitElements(new SizeList(elements))
  else for (const { id, value } of record.io) elements.push({ id, width: value.length })
  return elements
}

class SizeList implements ElementVisitor {
  private readonly elements: SizedElement[]

  constructor(elements: SizedElement[]) {
    this.elements = elements
  }

  number(id: number, _value: number, width: number): void {
    this.elements.push({ id, width })
  }

  wide(id: number): void {
    this.elements.push({ id, width: 8 })
  }

  bytes(id: number, _offset: number, width: number): void {
    this.elements.push({ id, width })
  }
}
