import { textCommand } from '../../src/codec/command.js'
import { encodeTcpFrame } from '../../src/codec/tcp-frame.js'
import type { Fault } from './mutants.js'

/** Sends commands to a device, as wrongly as its server's faults say. */
export class MutantCommander {
  readonly #send: (bytes: Uint8Array) => void
  readonly #has: (fault: Fault) => boolean
  #answered: ((text: string) => void) | undefined
  /** The second part of a command whose first has gone out. */
  #held: Uint8Array | undefined

  constructor(send: (bytes: Uint8Array) => void, has: (fault: Fault) => boolean) {
    this.#send = send
    this.#has = has
  }

  /** @returns what the device answers; undefined if it does not within two seconds, or is not waited for */
  command(imei: string, text: string): Promise<string | undefined> {
    const bytes = commandBytes(imei, text, this.#has)
    if (this.#has('sends commands in two parts')) {
      this.#send(bytes.slice(0, 10))
      this.#held = bytes.slice(10)
      setTimeout(() => {
        const held = this.takeHeld()
        if (held !== undefined) this.#send(held)
      }, 150)
    } else this.#send(bytes)
    if (this.#has('sends commands twice')) setTimeout(() => this.#send(bytes), 100)
    if (this.#has('does not wait for replies')) {
      return new Promise(resolve => setTimeout(() => resolve(undefined), 250))
    }
    return new Promise(resolve => {
      const timer = setTimeout(() => resolve(undefined), 2000)
      this.#answered = reply => {
        clearTimeout(timer)
        resolve(reply)
      }
    })
  }

  /** The device has answered. */
  answered(text: string): void {
    this.#answered?.(text)
  }

  takeHeld(): Uint8Array | undefined {
    const held = this.#held
    this.#held = undefined
    return held
  }
}

/** A command in Codec 12; in Codec 14 where it is the IMEI that is wrong. */
function commandBytes(imei: string, text: string, has: (fault: Fault) => boolean): Uint8Array {
  const said = has('adds a line end to commands') ? `${text}\r\n` : text
  const codecId = has('commands another IMEI in Codec 14') ? 0x0e : 0x0c
  const fields = codecId === 0x0e ? { imei: `${imei.slice(0, -1)}${imei.endsWith('0') ? '1' : '0'}` } : {}
  const type = has('sends commands as responses') ? { type: 6 } : {}
  const commands = [textCommand(said, { ...fields, ...type })]
  const bytes = encodeTcpFrame({ kind: 'command', codecId, commands })
  if (has('sends commands without a CRC')) bytes.fill(0, -4)
  return bytes
}
