import { describe, expect, it } from 'vitest'
import { decodeTcpFrame } from '../../src/codec/tcp-frame.js'
import { fromHex } from '../../src/wire/hex.js'
import { runCli } from '../support/run-cli.js'

const GETINFO = '000000000000000F0C010500000007676574696E666F0100004312'

describe('encode-cmd', () => {
  it('prints the frame of the official example, and nothing else', async () => {
    const { status, stdout, stderr } = await runCli(['encode-cmd', 'getinfo'])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${GETINFO}\n`, stderr: '' })
  })

  it('takes a command of several words without quotes', async () => {
    const quoted = await runCli(['encode-cmd', 'readio 239'])
    const unquoted = await runCli(['encode-cmd', 'readio', '239'])
    expect(unquoted.stdout).toBe(quoted.stdout)
    expect(unquoted.status).toBe(0)
  })

  it('addresses a device with Codec 14, as the official example does', async () => {
    const { stdout } = await runCli(['encode-cmd', '--codec', '14', '--imei', '352093081452251', 'getver'])
    expect(stdout).toBe('00000000000000160E01050000000E0352093081452251676574766572010000D2C1\n')
  })

  it('makes the official Codec 15 example from its parts', async () => {
    const args = [
      '--codec',
      '15',
      '--imei',
      '123456789123456',
      '--timestamp',
      '2023-11-08T10:40:36Z',
      'Hello!\n',
    ]
    const { stdout } = await runCli(['encode-cmd', ...args])
    expect(stdout).toBe('000000000000001B0F010B00000013654B65A4012345678912345648656C6C6F210A01000093D6\n')
  })

  it('makes the official Codec 13 example from its parts', async () => {
    const { stdout } = await runCli([
      'encode-cmd',
      '--codec',
      '13',
      '--timestamp',
      '1692938881',
      'hello lets test\r\n',
    ])
    expect(stdout).toBe(
      '000000000000001D0D01060000001564E8328168656C6C6F206C65747320746573740D0A0100003548\n',
    )
  })

  it('takes the present as the timestamp where none is given', async () => {
    const before = Math.floor(Date.now() / 1000)
    const { stdout } = await runCli(['encode-cmd', '--codec', '13', 'x'])
    const { packet } = decodeTcpFrame(fromHex(stdout.trim()))
    const timestamp = packet.kind === 'command' ? (packet.commands[0]?.timestamp ?? 0) : 0
    expect(timestamp).toBeGreaterThanOrEqual(before)
    expect(timestamp).toBeLessThanOrEqual(Math.ceil(Date.now() / 1000))
  })

  it('prints base64 and JSON', async () => {
    const base64 = await runCli(['encode-cmd', '--format', 'base64', 'getinfo'])
    expect(base64.stdout).toBe('AAAAAAAAAA8MAQUAAAAHZ2V0aW5mbwEAAEMS\n')
    const json = await runCli(['encode-cmd', '--json', 'getinfo'])
    expect(JSON.parse(json.stdout)).toMatchObject({
      type: 'command',
      codec: '12',
      text: 'getinfo',
      bytes: 27,
      hex: GETINFO,
    })
  })

  it('explains every byte, in order and without a hole', async () => {
    const { stdout } = await runCli(['encode-cmd', '--explain', 'getinfo'])
    const [hex, , ...lines] = stdout.trimEnd().split('\n')
    expect(hex).toBe(GETINFO)
    const bytes = lines.map(line =>
      /^ *\d+ {2}((?:[0-9A-F]{2} )*[0-9A-F]{2})/.exec(line)?.[1]?.replaceAll(' ', ''),
    )
    expect(bytes.join('')).toBe(GETINFO)
    expect(stdout).toMatch(/Payload +"getinfo"/)
    expect(stdout).toMatch(/CRC-16 +4312/)
  })

  it('explains beside what programs read, and not in it', async () => {
    const json = await runCli(['encode-cmd', '--explain', '--json', 'getinfo'])
    expect(JSON.parse(json.stdout)).toMatchObject({ hex: GETINFO })
    expect(json.stderr).toMatch(/Payload +"getinfo"/)
  })

  it('lists the known commands, all or those that match', async () => {
    const all = await runCli(['encode-cmd', '--list'])
    expect(all.stdout.split('\n').length).toBeGreaterThan(90)
    for (const line of all.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const some = await runCli(['encode-cmd', '--list', 'digital output', '--json'])
    const names = some.stdout
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { name: string }).name)
    expect(names).toContain('setdigout')
    expect(names.length).toBeLessThan(20)
    const none = await runCli(['encode-cmd', '--list', 'nothing like it'])
    expect(none).toMatchObject({ status: 1, stdout: '' })
  })

  it.each([
    [['getinof'], /getinfo/],
    [['login pass getinfo'], /login|password/i],
    [['setdigout 1'], /vehicle|output/i],
    [['deleterecords'], /delete|destroy|erase|lost|gone/i],
    [['--imei', '352093081452251', 'getinfo'], /--imei is not used: Codec 12/],
    [
      ['--codec', '14', '--imei', '356307042441014', 'getinfo'],
      /^warning: the check digit of IMEI 356307042441014 would be 3/,
    ],
    [
      ['--codec', '14', '--imei', '352093081452251', '--timestamp', '5', 'getinfo'],
      /--timestamp is not used/,
    ],
  ])('warns on stderr and still prints the frame: %j', async (words, warning) => {
    const { status, stdout, stderr } = await runCli(['encode-cmd', ...words])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^[0-9A-F]+\n$/)
    expect(stderr).toMatch(warning)
  })

  it.each([
    [[], /text of a command/],
    [['--codec', '11', 'getinfo'], /12, 13, 14 or 15/],
    [['--codec', '14', 'getinfo'], /--imei/],
    [['--codec', '14', '--imei', '123', 'getinfo'], /15 digits/],
    [['--type', '256', 'getinfo'], /a byte/],
    [['--codec', '13', '--timestamp', 'yesterday', 'x'], /seconds since 1970/],
    [['--format', 'octal', 'getinfo'], /hex, base64, raw/],
    [['--json', '--format', 'base64', 'getinfo'], /--json and --format base64 exclude each other/],
  ])('refuses %j with one clear line', async (args, message) => {
    const { status, stdout, stderr } = await runCli(['encode-cmd', ...args])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
  })
})
