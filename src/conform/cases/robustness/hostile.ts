import { shown } from '../../answers.js'
import type { ConformanceCase } from '../../case.js'
import type { TcpDevice } from '../../client/tcp-device.js'
import { Unmet } from '../../finding.js'
import type { Piece } from '../../material.js'
import type { Probe } from '../../probe.js'

type HostileCase = Pick<
  ConformanceCase,
  'id' | 'title' | 'level' | 'requirement' | 'sends' | 'source' | 'after'
> & {
  readonly expects?: string
  /** What is done; then another device has to be served as before. */
  attack(probe: Probe): Promise<void>
}

const SERVED = 'another device logs in and is acknowledged as before'

export function hostile({ attack, expects, ...words }: HostileCase): ConformanceCase {
  return {
    ...words,
    expects: expects ?? SERVED,
    isAlone: true,
    run: async probe => {
      await attack(probe)
      await probe.expectServed('that')
    },
  }
}

/** Says this first, and reads what comes of it. */
export async function strange(probe: Probe, piece: Piece): Promise<void> {
  const device = await probe.connect(probe.imei(0))
  device.send(piece)
  const { bytes, ending } = await device.reaction()
  // Whom a server lets in is judged in section 1.
  if (bytes.length === 1 && bytes[0] === 1) probe.note('let in with 01')
  if (bytes.length === 0 && ending === undefined) probe.note('neither answered nor closed at once')
  device.dispose()
}

/** What can’t be a frame: after it, no frame can be found any more. */
export function lostFraming(
  words: Omit<HostileCase, 'attack' | 'expects'>,
  make: (device: TcpDevice) => Piece,
): ConformanceCase {
  return hostile({
    ...words,
    expects: `a closing, no ack; ${SERVED}`,
    attack: async probe => {
      const device = await probe.login()
      device.send(make(device))
      const { bytes } = await device.reaction()
      if (bytes.some(byte => byte !== 0)) throw new Unmet('no ack', shown(bytes))
      if (device.isClosed || (await device.waitForClosing(probe.limits.timeoutMs))) {
        device.dispose()
        return
      }
      throw new Unmet(
        'a closing',
        `the connection is open ${probe.limits.timeoutMs / 1000} s later`,
        'nothing marks where the next frame would start: only a new connection helps',
      )
    },
  })
}
