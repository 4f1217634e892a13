/** A server session joined to a device session: every record once, under any cutting and delay. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandText, textCommand } from '../../src/codec/command.js'
import { toPlainRecord } from '../../src/codec/record-view.js'
import type { AvlPacket, AvlRecord } from '../../src/codec/types.js'
import { DeviceSession } from '../../src/session/device-session.js'
import { ServerSession } from '../../src/session/server-session.js'
import { cut, recordPackets } from '../support/arbitraries.js'
import { ConnectionPair, type Link } from '../support/connection-pair.js'
import { FakeClock } from '../support/fake-clock.js'

const IMEI = '356307042441013'

/** The pieces of one write arrive within this: later than that, four zero bytes are taken for an ack of none. */
const MAX_GAP_MS = 9

/** A link whose cuts and delays repeat what fast-check drew. */
const links: fc.Arbitrary<Link> = fc
  .tuple(
    fc.array(fc.array(fc.nat(0xffff), { maxLength: 10 }), { minLength: 1, maxLength: 20 }),
    fc.array(fc.nat(MAX_GAP_MS), { minLength: 1, maxLength: 20 }),
  )
  .map(([cuttings, delays]) => {
    let write = 0
    let piece = 0
    return {
      cut: bytes => cut(bytes, cuttings[write++ % cuttings.length]!),
      delayMs: () => delays[piece++ % delays.length]!,
    }
  })

interface Outcome {
  readonly received: AvlRecord[]
  readonly acks: string[]
  readonly commands: (string | undefined)[]
  readonly responses: (string | undefined)[]
  readonly others: string[]
}

/** Runs both sides until nothing moves any more; the server keeps what it gets, and acknowledges `ackAfterMs` later. */
function run(
  packets: readonly AvlPacket[],
  link: Link,
  ackAfterMs: readonly number[],
  commands: readonly string[],
  pings: readonly boolean[],
): Outcome {
  const outcome: Outcome = { received: [], acks: [], commands: [], responses: [], others: [] }
  const clock = new FakeClock()
  let frames = 0
  let sent = 0
  const sendNext = (): void => {
    if (pings[sent % pings.length]) pair.toServer(device.ping())
    const packet = packets[sent++]
    if (packet !== undefined) pair.toServer(device.sendRecords(packet, clock.now()))
  }
  const server = new ServerSession(clock.now())
  const device = new DeviceSession({ imei: IMEI })
  const pair: ConnectionPair = new ConnectionPair(
    clock,
    server,
    device,
    {
      onServerEvent(event) {
        if (event.kind === 'imei') {
          clock.after(ackAfterMs[0] ?? 0, () => {
            pair.toDevice(server.answerImei(event.imei === IMEI))
            pair.drainServer()
          })
        } else if (event.kind === 'frame' && event.frame.packet.kind === 'avl') {
          const { packet, recordCount } = event.frame
          const command = commands[frames]
          outcome.received.push(...packet.records.map(toPlainRecord))
          // A command may cross the ack in either order.
          const isFirst = frames % 2 === 0
          if (command !== undefined && isFirst) pair.toDevice(server.sendCommand(textCommand(command)))
          clock.after(ackAfterMs[frames++ % ackAfterMs.length] ?? 0, () => {
            pair.toDevice(server.acknowledge(recordCount))
            if (command !== undefined && !isFirst) pair.toDevice(server.sendCommand(textCommand(command)))
          })
        } else if (event.kind === 'frame' && event.frame.packet.kind === 'command') {
          outcome.responses.push(...event.frame.packet.commands.map(commandText))
        } else if (event.kind !== 'ping') {
          outcome.others.push(event.kind)
        }
      },
      onDeviceEvent(event) {
        if (event.kind === 'login') {
          sendNext()
        } else if (event.kind === 'ack') {
          outcome.acks.push(`${event.records}/${event.sent}`)
          sendNext()
        } else if (event.kind === 'command' && event.frame.packet.kind === 'command') {
          const text = commandText(event.frame.packet.commands[0]!)
          outcome.commands.push(text)
          pair.toServer(device.respond({ ...textCommand(`${text} done`), type: 0x06 }, 0x0c))
        } else {
          outcome.others.push(event.kind)
        }
      },
    },
    link,
  )
  pair.toServer(device.connect(clock.now()))
  clock.runAll()
  return outcome
}

describe('a server joined to a device', () => {
  it('gets every record once, in order, and the device sees each frame acknowledged', () => {
    fc.assert(
      fc.property(
        fc.array(recordPackets, { maxLength: 6 }),
        links,
        fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('getinfo', 'getver', 'setdigout 1'), { maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
        (packets, link, ackAfterMs, commands, pings) => {
          const {
            received,
            acks,
            commands: got,
            responses,
            others,
          } = run(packets, link, ackAfterMs, commands, pings)
          expect(received).toEqual(packets.flatMap(({ records }) => records))
          expect(acks).toEqual(packets.map(({ records }) => `${records.length}/${records.length}`))
          const asked = commands.slice(0, packets.length)
          expect([...got].sort()).toEqual([...asked].sort())
          expect([...responses].sort()).toEqual(asked.map(text => `${text} done`).sort())
          expect(others).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})
