/** A line to type on, below what is printed meanwhile. */
import process from 'node:process'
import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'

export class Prompt {
  readonly #completer: (line: string) => string[]
  readonly #output: NodeJS.WriteStream = process.stderr
  #terminal: Interface | undefined
  #isShown = false
  #isClosed = false
  /** Who waits for the next line instead of `onLine`. */
  #asked: ((line: string) => void) | undefined

  constructor(completer: (line: string) => string[]) {
    this.#completer = completer
  }

  /** Calls back with each line from here on. */
  start(onLine: (line: string) => void, onEnd: () => void): void {
    const terminal = createInterface({
      input: process.stdin,
      output: this.#output,
      terminal: process.stdin.isTTY === true && this.#output.isTTY === true,
      prompt: '> ',
      completer: (line: string) => [this.#completer(line), line],
    })
    this.#terminal = terminal
    // The terminal is ours, so that Ctrl-C comes as a key: it means what it always does.
    terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
    terminal.on('line', line => {
      const asked = this.#asked
      this.#asked = undefined
      if (asked === undefined) onLine(line)
      else asked(line)
      this.#show()
    })
    terminal.on('close', () => {
      if (!this.#isClosed) onEnd()
      this.#isClosed = true
      this.#asked?.('')
    })
    this.#isShown = true
    this.#show()
  }

  /** The stream, whose text goes above the line that is being typed. */
  around(stream: NodeJS.WriteStream): NodeJS.WriteStream {
    if (stream.isTTY !== true || this.#output.isTTY !== true) return stream
    const above = new Writable({
      decodeStrings: false,
      write: (text: string | Uint8Array, _, done) => {
        this.#hide()
        stream.write(text, done)
        this.#show()
      },
    })
    return Object.assign(above, { isTTY: true as const }) as unknown as NodeJS.WriteStream
  }

  print(text: string): void {
    this.#hide()
    this.#output.write(`${text}\n`)
    this.#show()
  }

  /** The next line, for a question. */
  ask(question: string): Promise<string> {
    if (this.#isClosed) return Promise.resolve('')
    this.#terminal?.setPrompt(question)
    return new Promise(resolve => {
      this.#asked = line => {
        this.#terminal?.setPrompt('> ')
        resolve(line)
      }
      this.#show()
    })
  }

  /** Gives the terminal back as it was. */
  close(): void {
    this.#hide()
    this.#isShown = false
    this.#isClosed = true
    this.#terminal?.close()
  }

  #hide(): void {
    if (this.#isShown && this.#output.isTTY === true) this.#output.write('\r\u001b[J')
  }

  #show(): void {
    if (this.#isShown && !this.#isClosed && this.#output.isTTY === true) this.#terminal?.prompt(true)
  }
}
