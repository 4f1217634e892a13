import { describe, expect, test } from 'vitest'
import { toHex } from '../../src/wire/hex.js'
import { runCli } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'

const FRAME = toHex(vectorBytes('c8-tcp-1'))
const SWAPPED = `${FRAME.slice(0, -8)}0000CFC7`
const BASE64 = Buffer.from(vectorBytes('c8-tcp-1')).toString('base64')

describe('decode --bytes', () => {
  test('explains every byte, as --format bytes does', async () => {
    const { status, stdout, stderr } = await runCli(['decode', '--bytes', FRAME])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Codec 8 {2}TCP {2}66 bytes {2}CRC C7CF ok {2}1 record\n/)
    expect(stdout).toContain('  42  42·5E 0F                  66 External Voltage  24.079 V\n')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect((await runCli(['decode', '--format', 'bytes', FRAME])).stdout).toBe(stdout)
  })

  test('marks the fault and names its likely cause', async () => {
    const { status, stdout } = await runCli(['decode', '--bytes', SWAPPED])
    expect(status).toBe(1)
    expect(stdout).toMatch(/ {2}62 {2}00 00 CF C7 .*\n {6}\^{11} +✗ CRC_MISMATCH/)
    expect(stdout).toMatch(/\nlikely: the CRC has its bytes swapped/)
  })
})

describe('diagnosis', () => {
  test('stands under the error', async () => {
    const { status, stdout } = await runCli(['decode', FRAME.slice(14)])
    expect(status).toBe(1)
    expect(stdout).toMatch(/\n {2}likely: 14 leading zero digits got lost: .*\n(?: {10}.*\n)* {2}check: /)
  })

  test('stands in the line of the error, and only there', async () => {
    const { stdout } = await runCli(['decode', '--json', FRAME, SWAPPED])
    const [good, bad] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect(good).not.toHaveProperty('diagnosis')
    expect(bad!['diagnosis']).toEqual([
      {
        cause: 'crc-order',
        guess: false,
        message: expect.any(String) as string,
        check: expect.any(String) as string,
      },
    ])
  })

  test.each([
    ['an argument', [BASE64], ''],
    ['a text', ['-'], `${BASE64}\n`],
  ])(
    'names what %s without a message is; nothing is decoded on the strength of it',
    async (_, args, stdin) => {
      for (const flags of [[], ['--strict']]) {
        const { status, stdout, stderr } = await runCli(['decode', '--json', ...flags, ...args], { stdin })
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
        expect(stderr).toMatch(
          /\nlikely: this is base64, not hex: decoded it is a Codec 8 frame with 1 record; check: /,
        )
        expect(stderr.trimEnd().split('\n')).toHaveLength(2)
      }
    },
  )
})
