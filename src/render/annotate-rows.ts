/** Segments as the rows that people read: a field each, an IO element with its id and value on one, headings between. */
import type { IoElement } from '../codec/types.js'
import type { Reading } from './describe.js'
import { type FieldContext, type FieldKind, fieldNote, fieldRule, fieldValueText } from './annotate-fields.js'
import type { Segment } from './annotate-segments.js'
import { valueText } from './value-text.js'
import { visible } from './visible.js'

/** A run of bytes of one kind; undefined for bytes that were not read. */
export interface RowPart {
  readonly offset: number
  readonly length: number
  readonly kind: FieldKind | undefined
}

export interface FieldRow {
  readonly parts: readonly RowPart[]
  /** The fields that the row shows, by their names in the trace. */
  readonly segments: readonly Segment[]
  readonly label: string
  readonly kind: FieldKind | undefined
  readonly value: string
  readonly rule: string
}

export type AnnotateRow = FieldRow | { readonly heading: string }

export interface RowsInput {
  readonly bytes: Uint8Array
  readonly segments: readonly Segment[]
  readonly reading: Reading
  /** Times of the records that could be read, milliseconds since 1970. */
  readonly recordTimes: readonly number[]
}

interface Place {
  readonly item: string | undefined
  readonly index: number
  /** The element's part of the name, as `n1[2]`; undefined for a field that is of none. */
  readonly element: string | undefined
}

/** The rows of a message in the order of its bytes. */
export function annotateRows(input: RowsInput): readonly AnnotateRow[] {
  const { segments } = input
  const numberOfData1 = numberOf(segments, 'numberOfData1')
  const fields = { bytes: input.bytes, codecId: numberOf(segments, 'codecId'), numberOfData1 }
  const rows: AnnotateRow[] = []
  let item = ''
  for (let at = 0; at < segments.length;) {
    const segment = segments[at]!
    const place = placeOf(segment)
    // Bytes that were not read belong to whatever stands in front of them.
    const here = place === undefined ? item : place.item === undefined ? '' : `${place.item} ${place.index}`
    if (here !== item)
      rows.push({ heading: place?.item === undefined ? '' : headingOf(place, numberOfData1) })
    item = here
    const taken = place?.element === undefined ? 1 : elementLength(segments, at)
    const own = segments.slice(at, at + taken)
    rows.push(
      place === undefined
        ? unreadRow(segment)
        : place.element === undefined
          ? fieldRow(segment, input, { ...fields, recordMs: input.recordTimes[place.index] })
          : elementRow(own, input.reading),
    )
    at += taken
  }
  return rows
}

function numberOf(segments: readonly Segment[], name: string): number | undefined {
  const value = segments.find(({ field }) => field === name)?.value
  return typeof value === 'number' ? value : undefined
}

function placeOf({ field }: Segment): Place | undefined {
  if (field === undefined) return undefined
  const match = /^(?:(record|command)s\[(\d+)\]\.)?(?:(n[\dx]+\[\d+\])\.)?/.exec(field)!
  return { item: match[1], index: Number(match[2] ?? -1), element: match[3] }
}

function headingOf({ item, index }: Place, total: number | undefined): string {
  const ofAll = item === 'record' && total !== undefined && total > 0 ? ` of ${total}` : ''
  return `${item === 'record' ? 'Record' : 'Command'} ${index + 1}${ofAll}`
}

/** How many segments from here on are of the same element. */
function elementLength(segments: readonly Segment[], at: number): number {
  const prefix = segments[at]!.field!.replace(/[^.]+$/, '')
  let end = at + 1
  while (segments[end]?.field?.startsWith(prefix) === true) end++
  return end - at
}

function unreadRow(segment: Segment): FieldRow {
  return {
    parts: [{ ...segment, kind: undefined }],
    segments: [segment],
    label: 'not read',
    kind: undefined,
    value: segment.length === 1 ? '1 byte' : `${segment.length} bytes`,
    rule: '',
  }
}

function fieldRow(segment: Segment, { reading, segments }: RowsInput, context: FieldContext): FieldRow {
  const note = fieldNote(segment.field!)
  const text = fieldValueText(note, segment.value!, context)
  const isEvent = segment.field!.endsWith('eventIoId') && segment.value !== 0
  const event = isEvent ? eventName(segment, segments, reading) : null
  return {
    parts: [{ ...segment, kind: note.kind }],
    segments: [segment],
    label: note.label,
    kind: note.kind,
    value: event === null ? text : `${text} ${visible(event)}`,
    rule: fieldRule(note, context),
  }
}

/** The event's own element, where the record has it, says by its size which of the id's meanings is meant. */
function eventName(event: Segment, segments: readonly Segment[], reading: Reading): string | null {
  const record = event.field!.replace(/[^.]+$/, '')
  const at = segments.findIndex(
    ({ field, value }) =>
      field?.startsWith(record) === true && field.endsWith('.id') && value === event.value,
  )
  const element = at < 0 ? undefined : elementOf(segments.slice(at, at + elementLength(segments, at)))
  return (element && reading.meaning(element).name) ?? reading.name(Number(event.value))
}

/** The element as a value of its own; undefined where the bytes end before its value. */
function elementOf(own: readonly Segment[]): IoElement | undefined {
  const [id] = own
  const last = own.at(-1)!
  const isEmpty = last.field!.endsWith('.length') && last.value === 0
  if (!last.field!.endsWith('.value') && !isEmpty) return undefined
  const value = isEmpty ? new Uint8Array(0) : (last.value as Uint8Array)
  const variable = id!.field!.includes('nx[')
  return { id: Number(id!.value), value, ...(variable ? { variable } : {}) }
}

function elementRow(own: readonly Segment[], reading: Reading): FieldRow {
  const [id] = own
  const element = elementOf(own)
  const parts = own.map(({ offset, length, field }): RowPart => {
    const kind = field!.endsWith('.id') ? 'id' : field!.endsWith('.length') ? 'structure' : 'value'
    return { offset, length, kind }
  })
  const row = { parts, segments: own, kind: 'value' as const }
  if (element === undefined) {
    const name = reading.name(Number(id!.value))
    return { ...row, label: elementLabel(Number(id!.value), name), value: 'its value is missing', rule: '' }
  }
  const { name, value, unit, text = '', flags, reason, ambiguous = [] } = reading.meaning(element)
  const isAbsent = value === null && text !== ''
  const words = [
    isAbsent ? '' : `${valueText(value)}${unit === null ? '' : ` ${unit}`}`,
    flags === undefined ? text : flags.join(', '),
    reason === undefined ? '' : `(${reason})`,
  ]
  return {
    ...row,
    label: elementLabel(element.id, name),
    value: visible(words.filter(word => word !== '').join(' ')),
    rule: ambiguous.length > 0 ? visible(`or ${ambiguous.join(', ')}?`) : name === null ? 'unknown id' : '',
  }
}

function elementLabel(id: number, name: string | null): string {
  return name === null ? `${id} unknown` : `${id} ${visible(name)}`
}
