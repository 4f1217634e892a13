import { encodeHandshake } from '../../codec/handshake.js'
import type { Frame, Rejected } from '../../codec/types.js'
import type { Message, MessageContext } from '../../session/message.js'
import type { TurnedAway } from '../../net/admission.js'
import type { Closing, Login, Peer, ServerHandler, Verdict } from '../../net/server-handler.js'
import type { Describe } from '../../render/describe.js'
import { FrameDelivery } from '../../sink/frame-delivery.js'
import type { Delivery } from '../../sink/sink.js'
import type { Log } from './log.js'
import type { MessageOutput } from './message-output.js'
import { count, type Tally } from './tally.js'

export interface ReporterOptions {
  readonly log: Log
  readonly tally: Tally
  /** Undefined where nothing is printed. */
  readonly output: MessageOutput | undefined
  /** Takes what goes to stdout. */
  readonly write: (text: string | Uint8Array) => void
  /** What people call a device. */
  readonly nameOf: (imei: string) => string | undefined
  /** Undefined lets everybody in. */
  readonly isAllowed: ((imei: string) => boolean) | undefined
  readonly describe: Describe
  /** Has the records stored, and says what to acknowledge of them; undefined where nothing is stored. */
  readonly store: ((peer: Peer, delivery: Delivery) => Verdict | Promise<Verdict>) | undefined
  /** What to acknowledge of a good frame of records where nothing is stored. */
  readonly verdict: (frame: Frame) => Verdict | Promise<Verdict>
  /** What to acknowledge of a frame that nobody can read, though it came as it was sent. */
  readonly keep: ((peer: Peer, bytes: Uint8Array, claimed: number) => Promise<Verdict>) | undefined
  /** Records after which `onEnough` is called and no more are taken. */
  readonly maxRecords: number | undefined
  readonly onEnough: () => void
  /** Also says who connects, pings and gets what. */
  readonly verbose: boolean
  readonly onBytes: ServerHandler['onBytes'] | undefined
}

/** What `serve` does with what its server tells: prints messages, logs comings and goings, counts. */
export class Reporter implements ServerHandler {
  readonly #options: ReporterOptions
  readonly #peers = new Map<number, PeerTally>()
  readonly onBytes?: NonNullable<ServerHandler['onBytes']>
  readonly keepRejected?: NonNullable<ServerHandler['keepRejected']>
  #hasEnough = false

  constructor(options: ReporterOptions) {
    this.#options = options
    const { onBytes, keep } = options
    if (onBytes !== undefined) this.onBytes = onBytes
    if (keep !== undefined) this.keepRejected = (peer, { bytes }, claimed) => keep(peer, bytes, claimed)
  }

  accepts(imei: string): boolean {
    return this.#options.isAllowed?.(imei) ?? true
  }

  onOpen(peer: Peer): void {
    const { tally, log, verbose } = this.#options
    this.#peers.set(peer.id, { peer, records: 0 })
    if (peer.transport === 'tcp') tally.connections++
    if (verbose && peer.transport === 'tcp') log.info(`#${peer.id} ${peer.remote} connected`)
  }

  onLogin(peer: Peer, { imei, warnings, repeated }: Login, accepted: boolean): void {
    const { log, tally, verbose } = this.#options
    const way = peer.transport === 'udp' ? 'over UDP from' : 'from'
    if (peer.transport === 'tcp')
      this.#print(peer, { kind: 'imei', imei, warnings, bytes: encodeHandshake(imei) })
    if (!accepted) {
      tally.errors++
      log.warnSome(
        'refused',
        `#${peer.id} ${imei} ${way} ${peer.remote} refused: it is not in the allow list`,
      )
      return
    }
    tally.device(imei)
    const name = this.#options.nameOf(imei)
    const device = name === undefined ? imei : `${imei} (${name})`
    log.info(`#${peer.id} ${device} ${repeated ? 'said its IMEI again' : 'logged in'} ${way} ${peer.remote}`)
    if (verbose) for (const { message } of warnings) log.warn(`#${peer.id} ${message}`)
  }

  onPing(peer: Peer): void {
    this.#print(peer, { kind: 'ping' })
  }

  onFrame(peer: Peer, frame: Frame): Verdict | Promise<Verdict> {
    const { tally, store, verdict, output, maxRecords, onEnough } = this.#options
    // What is not taken is not acknowledged either: it stays in the device.
    if (this.#hasEnough) return undefined
    tally.frames++
    tally.records += frame.recordCount
    const own = this.#peers.get(peer.id)
    if (own !== undefined) own.records += frame.recordCount
    // Over UDP each packet says whose it is, and has been let in by that.
    const imei = frame.udp?.imei ?? peer.imei
    const isRecords = frame.packet.kind === 'avl' && imei !== undefined
    const delivery =
      isRecords && (store !== undefined || output !== undefined)
        ? new FrameDelivery(imei, frame, contextOf(peer), this.#options.describe)
        : undefined
    this.#print(peer, frame, delivery)
    if (!isRecords) return undefined
    if (maxRecords !== undefined && tally.records >= maxRecords) {
      this.#hasEnough = true
      onEnough()
    }
    return store === undefined || delivery === undefined ? verdict(frame) : store(peer, delivery)
  }

  onRejected(peer: Peer, rejected: Rejected): void {
    const { tally, log } = this.#options
    const { code, offset, message } = rejected.error
    tally.errors++
    this.#print(peer, rejected)
    log.warnSome('bad frame', `${who(peer)} bad frame: ${message} (${code} at offset ${offset})`)
  }

  onAnswer(peer: Peer, answer: Message): void {
    this.#print(peer, answer)
  }

  onCommand(peer: Peer, frame: Frame): void {
    this.#print(peer, frame)
  }

  onClosed(peer: Peer, closing: Closing): void {
    const { tally, log, verbose } = this.#options
    const records = this.#peers.get(peer.id)?.records ?? 0
    this.#peers.delete(peer.id)
    const { cause, reason, error, bytes } = closing
    if (error !== undefined && bytes !== undefined) this.#print(peer, { kind: 'lost', error, bytes })
    const isFault = error !== undefined || !QUIET.has(cause)
    if (isFault) tally.errors++
    const what = peer.transport === 'udp' ? 'forgotten' : 'ended'
    const after = records > 0 ? ` after ${count(records, 'record')}` : ''
    const text = `${who(peer)} ${what}${after}: ${reason}`
    if (isFault) log.warnSome(`closed: ${cause}`, text)
    // That a device was refused has been said; that a UDP address is silent interests few.
    else if (verbose) log.info(text)
    else if (peer.transport === 'tcp' && cause !== 'rejected') {
      if (peer.imei === undefined) log.infoSome('closed by a stranger', text)
      else log.info(text)
    }
  }

  onTurnedAway(remote: string, why: TurnedAway): void {
    const { tally, log } = this.#options
    tally.turnAway(why)
    log.warnSome(`turned away: ${why}`, `${remote} turned away: ${TURNED_AWAY[why]}`)
  }

  onTlsFailed(remote: string, reason: string): void {
    this.#options.tally.errors++
    this.#options.log.warnSome('TLS', `${remote} no TLS: ${reason}`)
  }

  onError(error: Error, peer?: Peer): void {
    this.#options.tally.errors++
    this.#options.log.warnOnce(peer === undefined ? error.message : `${who(peer)} ${error.message}`)
  }

  /** Ends the connections of devices that the list no longer has. */
  closeRefused(): void {
    for (const { peer } of [...this.#peers.values()]) {
      if (peer.imei !== undefined && !this.accepts(peer.imei)) peer.close('it is no longer in the allow list')
    }
  }

  #print(peer: Peer, message: Message, delivery?: Delivery): void {
    const { output } = this.#options
    if (output === undefined) return
    const text = output(message, delivery?.context ?? contextOf(peer), delivery)
    if (text.length > 0) this.#options.write(text)
  }
}

interface PeerTally {
  readonly peer: Peer
  records: number
}

const TURNED_AWAY: Readonly<Record<TurnedAway, string>> = {
  connections: 'as many connections as allowed are open (--max-connections)',
  'connections of one address':
    'as many connections as one address may have are open (--max-connections-per-address)',
  'connection rate': 'its address opens connections too fast (--max-connection-rate)',
  'file descriptors': 'the system gives this process no more file descriptors (ulimit -n)',
}

/** Endings that are no error. */
const QUIET: ReadonlySet<Closing['cause']> = new Set(['ended', 'idle timeout', 'closed here', 'rejected'])

function contextOf(peer: Peer): MessageContext {
  const { transport, remote, id, imei } = peer
  return { atMs: Date.now(), transport, remote, stream: id, ...(imei === undefined ? {} : { imei }) }
}

function who(peer: Peer): string {
  return `#${peer.id} ${peer.imei ?? peer.remote}`
}
