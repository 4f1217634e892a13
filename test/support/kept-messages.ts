/** Messages of captures are lent: to look at them later they have to be copied. */
import type { CapturedMessage } from '../../src/capture/messages.js'
import { inspectWholeTcpFrame } from '../../src/codec/tcp-frame.js'
import { inspectUdpDatagram } from '../../src/codec/udp-datagram.js'

/** The same with bytes of its own, whatever becomes of those that it was read from. */
export function kept<Captured extends CapturedMessage>(captured: Captured): Captured {
  const { message } = captured
  if (!('bytes' in message) || message.bytes === undefined) return captured
  const bytes = message.bytes.slice()
  if (message.kind !== 'frame') return { ...captured, message: { ...message, bytes } }
  const [again] = message.framing === 'udp' ? inspectUdpDatagram(bytes) : [inspectWholeTcpFrame(bytes)]
  return { ...captured, message: again! }
}
