/** The outputs that commands offer as `--format`: a new one is a row here and a file beside it. */
import type { JsonOptions } from './frame-json.js'
import type { Message, MessageContext } from '../session/message.js'
import type { PrettyOptions } from './pretty-record.js'

export interface RenderOptions extends JsonOptions, PrettyOptions {}

/** Turns messages into text, one after the other. */
export interface Renderer {
  /** The text of this message; empty for one that the output has no place for, or that waits for the end. */
  message(message: Message, context: MessageContext): string
  /** The same as UTF-8, where that is made without a text; the bytes stay what they are. */
  bytes?(message: Message, context: MessageContext): Uint8Array
  /** What comes behind the last message, in pieces. Called once, even where there was no message. */
  end?(): Iterable<string>
}

export interface RendererKind {
  readonly name: string
  /** For the help text. */
  readonly description: string
  /** True for an output of records alone: other messages and bad frames have no place in it. */
  readonly recordsOnly?: boolean
  /** Loads what it needs, so that listing the outputs stays cheap. */
  create(options: RenderOptions): Promise<Renderer>
}

export const RENDERERS: readonly RendererKind[] = [
  {
    name: 'pretty',
    description: 'for people, in colour on a terminal',
    create: async options => {
      const { prettyMessage } = await import('./pretty.js')
      const diagnosing = await withDiagnosis(options)
      return spaced((message, context) => prettyMessage(message, context, diagnosing))
    },
  },
  {
    name: 'json',
    description: 'one JSON object a line (NDJSON)',
    create: async options => {
      const { ndjsonBytes, ndjsonMessage } = await import('./ndjson.js')
      const diagnosing = await withDiagnosis(options)
      return {
        message: (message, context) => ndjsonMessage(message, context, diagnosing),
        bytes: (message, context) => ndjsonBytes(message, context, diagnosing),
      }
    },
  },
  {
    name: 'bytes',
    description: 'every byte with its field, value and rule',
    create: async options => {
      const { annotateMessage } = await import('./annotate.js')
      const diagnosing = await withDiagnosis(options)
      return spaced((message, context) => annotateMessage(message, context, diagnosing))
    },
  },
  {
    name: 'csv',
    description: 'a record a row, for spreadsheets',
    recordsOnly: true,
    create: async options => new (await import('./csv.js')).CsvRenderer(options),
  },
  {
    name: 'geojson',
    description: 'a track a device and its points',
    recordsOnly: true,
    create: async options => new (await import('./geojson.js')).GeoJsonRenderer(options),
  },
  {
    name: 'gpx',
    description: 'a track a device',
    recordsOnly: true,
    create: async options => new (await import('./gpx.js')).GpxRenderer(options),
  },
  {
    name: 'hex',
    description: 'the bytes of each message on a line',
    create: async () => {
      const { hexLine } = await import('./hex-line.js')
      return { message: hexLine }
    },
  },
]

/** An empty line between any two messages. */
function spaced(render: Renderer['message']): Renderer {
  let gap = ''
  return {
    message(message, context) {
      const text = gap + render(message, context)
      gap = '\n'
      return text
    },
  }
}

/** Bad messages come with their likely causes, unless the caller has a say in that. */
async function withDiagnosis(options: RenderOptions): Promise<RenderOptions> {
  if (options.diagnose !== undefined) return options
  const { diagnose } = await import('../diagnosis/diagnose.js')
  return { ...options, diagnose }
}

/** @returns undefined for a name that is none */
export function rendererNamed(name: string): RendererKind | undefined {
  return RENDERERS.find(renderer => renderer.name === name)
}
