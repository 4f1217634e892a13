/** What tells a frame that is sent once more from all others: device, length and content of its data field. */
import type { Frame } from '../codec/types.js'
import { readI32 } from '../wire/fields.js'

/** Header sizes in front of the data field, and what follows it, by framing. */
const AROUND = { tcp: [8, 4], udp: [23, 0], none: [0, 0], handshake: [0, 0] } as const

/** Words of a data field that are looked at where a CRC stands for all of it. */
const SAMPLED_WORDS = 16

/**
 * A number of 53 bits, the same for the same data field from the same device on whatever connection. A TCP frame that
 * holds has the right CRC, so that beside it and the length a sample of a long data field is enough; of a datagram all is
 * looked at.
 * @param device the IMEI, or what else names the sender
 */
export function frameIdentity({ framing, bytes }: Frame, device: string): number {
  const [before, behind] = AROUND[framing]
  const end = bytes.length - behind
  const length = end - before
  let a = length
  let b = framing === 'tcp' ? readI32(bytes, end) : 0
  for (let at = 0; at < device.length; at++) {
    a = Math.imul(a ^ device.charCodeAt(at), 0x01000193)
    b = (Math.imul(b, 31) + device.charCodeAt(at)) | 0
  }
  const step = framing === 'tcp' ? Math.max(4, Math.floor(length / SAMPLED_WORDS)) : 4
  let at = before
  for (; at + 4 <= end; at += step) {
    const word = readI32(bytes, at)
    a = Math.imul(a ^ word, 0x01000193)
    a ^= a >>> 15
    b = (Math.imul(b, 0x2c1b3c6d) + word) | 0
    b ^= b >>> 13
  }
  // The last of them may reach into the word before it.
  if (end - before >= 4) b = Math.imul(b ^ readI32(bytes, end - 4), 0x297a2d39)
  else for (; at < end; at++) b = Math.imul(b ^ bytes[at]!, 0x297a2d39)
  return ((b ^ (b >>> 15)) >>> 11) * 0x1_0000_0000 + (a >>> 0)
}
