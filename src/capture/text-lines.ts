import { TextDecoder } from 'node:util'
import { CaptureError } from './chunk.js'

/** Longest line that is held, characters: no log has longer ones, a binary file without line feeds may. */
const MAX_LINE = 0x800_0000

/** Cuts bytes into lines of text as they come; the work is linear however small the pieces are. */
export class TextLines {
  private readonly decoder: TextDecoder
  private pieces: string[] = []
  private held = 0

  constructor(encoding: 'latin1' | 'utf-8' | 'utf-16le') {
    this.decoder = new TextDecoder(encoding)
  }

  /** The lines that these bytes complete, without their ends. @throws {CaptureError} if one is too long */
  push(bytes: Uint8Array): string[] {
    const lines = this.decoder.decode(bytes, { stream: true }).split('\n')
    const rest = lines.pop() ?? ''
    if (lines.length > 0) {
      lines[0] = this.pieces.join('') + (lines[0] ?? '')
      this.pieces = []
      this.held = 0
    }
    if (rest !== '') this.pieces.push(rest)
    this.held += rest.length
    if (this.held > MAX_LINE) throw new CaptureError(`a line is longer than ${MAX_LINE} characters`)
    return lines.map(withoutReturn)
  }

  /** The last line, if it had no end. */
  end(): string[] {
    const last = this.pieces.join('') + this.decoder.decode()
    this.pieces = []
    return last === '' ? [] : [withoutReturn(last)]
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
