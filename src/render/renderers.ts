/** The outputs that commands offer as `--format`: a new one is a row here and a file beside it. */
import type { JsonOptions } from './frame-json.js'
import type { Message, MessageContext } from '../session/message.js'
import type { PrettyOptions } from './pretty-record.js'

export interface RenderOptions extends JsonOptions, PrettyOptions {}

/** Turns messages into text, one after the other. */
export type Render = (message: Message, context: MessageContext) => string

export interface RendererKind {
  readonly name: string
  /** For the help text. */
  readonly description: string
  /** Loads what it needs, so that listing the outputs stays cheap. */
  create(options: RenderOptions): Promise<Render>
}

export const RENDERERS: readonly RendererKind[] = [
  {
    name: 'pretty',
    description: 'for people, in colour on a terminal',
    create: async options => {
      const { prettyMessage } = await import('./pretty.js')
      let isFirst = true
      return (message, context) => {
        const gap = isFirst ? '' : '\n'
        isFirst = false
        return gap + prettyMessage(message, context, options)
      }
    },
  },
  {
    name: 'json',
    description: 'one JSON object a line (NDJSON)',
    create: async options => {
      const { ndjsonMessage } = await import('./ndjson.js')
      return (message, context) => ndjsonMessage(message, context, options)
    },
  },
]

/** @returns undefined for a name that is none */
export function rendererNamed(name: string): RendererKind | undefined {
  return RENDERERS.find(renderer => renderer.name === name)
}
