/** The same bytes as Wireshark's reassembly: a second opinion on every stream, wherever tshark is installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Captured,
  conversation,
  DEVICE_6,
  ethernet,
  fragments,
  pcap,
  pcapng,
  randomBytes,
  resent,
  type Say,
  seeded,
  SERVER,
  SERVER_6,
} from '../../support/packet-builder.js'
import { reassemble } from './reassembled.js'

const hasTshark = spawnSync('tshark', ['--version']).status === 0
const title = hasTshark ? 'as tshark' : 'as tshark (skipped: tshark is not installed)'

/**
 * Segments of each burst in any order, some of them again and cut anew, or some of them lost. No acknowledgement comes
 * before what it acknowledges: Wireshark gives the data up at once then, where this reassembly waits a little.
 */
function troubled(seed: number, isLossy: boolean, client: { address: string; port: number }): Captured[] {
  const random = seeded(seed)
  const up = randomBytes(6000 + Math.floor(random() * 6000), random)
  const says: Say[] = []
  for (let at = 0; at < up.length;) {
    const size = 1 + Math.floor(random() * 5000)
    says.push({ by: 'client', bytes: up.subarray(at, at + size) })
    says.push({ by: 'server', bytes: randomBytes(4, random) })
    at += size
  }
  const options = { mss: 536, clientSeq: Math.floor(random() * 2 ** 32), serverSeq: 0xffff_fffa }
  const packets = conversation(says, { ...options, client })
  const data = packets.filter(({ by, payload }) => by === 'client' && payload.length > 0)
  const base = data[0]!.seq
  const lost = new Set(isLossy ? [data[2], data[Math.floor(data.length / 2)]] : [])
  const captured: Captured[] = []
  let burst: Captured[] = []
  for (const packet of packets) {
    if (packet.by === 'client' && packet.payload.length > 0) {
      if (lost.has(packet)) continue
      burst.splice(Math.floor(random() * (burst.length + 1)), 0, packet)
      if (isLossy || random() < 0.5) continue
      const end = (packet.seq - base + packet.payload.length) >>> 0
      const from = Math.max(0, end - 1 - Math.floor(random() * 1200))
      const again = resent(packet, up.slice(from, end), (base + from) >>> 0, { client })
      burst.splice(Math.floor(random() * (burst.length + 1)), 0, again)
    } else {
      captured.push(...burst, packet)
      burst = []
    }
  }
  return captured
}

describe.skipIf(!hasTshark)(title, () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'teltonika-'))
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  /** Both directions of a stream by `-z follow`: the server's lines are indented by a tab. */
  function follow(path: string, stream: number): { client: string; server: string } {
    const text = execFileSync('tshark', ['-r', path, '-q', '-z', `follow,tcp,raw,${stream}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const sent = { client: '', server: '' }
    for (const line of text.split('\n')) {
      const [, tab, hex] = /^(\t?)([0-9a-f]+)$/.exec(line) ?? []
      if (hex !== undefined) sent[tab === '\t' ? 'server' : 'client'] += hex.toUpperCase()
    }
    return sent
  }

  function check(file: Uint8Array, count: number): void {
    const path = join(folder, `${count}.cap`)
    writeFileSync(path, file)
    const { streams } = reassemble(file)
    expect(streams).toHaveLength(count)
    for (const { id, sent } of streams) expect(sent, `stream ${id}`).toEqual(follow(path, id))
  }

  it('disorder, retransmission, overlap and wrapping sequence numbers', () => {
    const packets = Array.from({ length: 12 }, (_, i) =>
      troubled(100 + i, false, { address: '10.0.0.7', port: 40_000 + i }),
    )
    check(pcap(packets.flat()), 12)
  })

  it('lost segments: the same bytes missing at the same places', () => {
    const packets = Array.from({ length: 6 }, (_, i) =>
      troubled(300 + i, true, { address: '10.0.0.7', port: 41_000 + i }),
    )
    const file = pcap(packets.flat())
    const path = join(folder, 'lost.cap')
    writeFileSync(path, file)
    for (const { id, sent } of reassemble(file).streams) {
      // Wireshark writes the gap into the data as a note in brackets.
      const noted = follow(path, id).client.replace(
        /5B((?:3[0-9])+)206279746573206D697373696E6720696E20636170747572652066696C655D00?/g,
        (_, digits: string) => `[${digits.replace(/3([0-9])/g, '$1')}]`,
      )
      expect(sent.client, `stream ${id}`).toContain('[')
      expect(sent.client, `stream ${id}`).toBe(noted)
    }
  })

  it('pcapng, VLAN tags, IPv6 and fragments', () => {
    const random = seeded(5)
    const says: Say[] = [
      { by: 'client', bytes: randomBytes(3000, random) },
      { by: 'server', bytes: randomBytes(900, random) },
    ]
    const tagged = conversation(says, { frame: packet => ethernet(packet, [7, 8]) })
    const six = conversation(says, { client: DEVICE_6, server: SERVER_6 })
    const client = { address: '10.0.0.8', port: 2000 }
    const torn = conversation(says, { client, frame: packet => packet }).flatMap(
      ({ by, timeMs, bytes }, id) => {
        const [from, to] = by === 'client' ? [client, SERVER] : [SERVER, client]
        return fragments(from, to, bytes.subarray(20), 496, { id }).map(part => ({
          timeMs,
          bytes: ethernet(part),
        }))
      },
    )
    check(pcapng([...tagged, ...six, ...torn], { isLittleEndian: false, resolution: 9 }), 3)
  })
})
