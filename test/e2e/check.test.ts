import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toHex } from '../../src/wire/hex.js'
import { readXml } from '../report/read-xml.js'
import { PROGRAM, runCli } from '../support/run-cli.js'
import { vectorBytes } from '../support/vectors.js'

const FRAME = toHex(vectorBytes('c8-tcp-1'))
const HANDSHAKE = toHex(vectorBytes('handshake-imei-wiki'))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const write = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content)
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
const jsonLines = (stdout: string): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)

/** Two captures with their goldens. */
async function good(): Promise<void> {
  await write('a.hex', `${HANDSHAKE}\n${FRAME}\n`)
  await write('b.log', `2026-01-15 08:00:00 rx ${FRAME}\n`)
  expect((await runCli(['check', folder, '--update'])).status).toBe(0)
}

/** The golden with one text replaced by another. */
async function spoil(name: string, from: string, to: string): Promise<void> {
  const text = await read(name)
  expect(text).toContain(from)
  await write(name, text.replace(from, to))
}

describe('captures/', () => {
  test('all pass', async () => {
    const { status, stdout, stderr } = await runCli(['check', 'captures/', '--json'])
    expect(stderr).toBe('')
    const results = jsonLines(stdout)
    const { passed } = results.pop() as { passed: number }
    expect(results.filter(result => result['status'] !== 'pass')).toEqual([])
    expect(passed).toBe(results.length)
    expect(passed).toBeGreaterThan(100)
    expect(status).toBe(0)
  })

  test('a golden is what decode --json prints', async () => {
    const captures = (await readdir('captures')).filter(name =>
      /\.(?:hex|log|bin|ndjson|pcap|pcapng)/.test(name),
    )
    // One of each kind that decode might treat in a way of its own.
    const kinds = new Map(captures.map(name => [`${name.split('-')[0]} ${name.split('.')[1]}`, name]))
    expect(kinds.size).toBeGreaterThan(15)
    for (const name of kinds.values()) {
      const { stdout } = spawnSync(process.execPath, [resolve(PROGRAM), 'decode', '--json', name], {
        cwd: 'captures',
        encoding: 'utf8',
      })
      expect(stdout, name).toBe(await readFile(`captures/${name.replace(/\..*$/, '')}.json`, 'utf8'))
    }
  })
})

describe('a golden that differs', () => {
  test('is named with the field, both values and the place', async () => {
    await good()
    await spoil('a.json', '"altitude":0', '"altitude":7')
    const { status, stdout, stderr } = await runCli(['check', folder])
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toBe(
      [
        `✗ ${folder}/a.hex`,
        '    [1].records[0].altitude  avl 8, a.hex:2',
        '      expected  7',
        '      actual    0',
        `✓ ${folder}/b.log  1 message`,
        '',
        '1 passed, 1 failed',
        '',
      ].join('\n'),
    )
  })

  test('in JSON', async () => {
    await good()
    await spoil('b.json', '"raw":"03"', '"raw":"04"')
    const { status, stdout } = await runCli(['check', folder, '--json'])
    expect(status).toBe(1)
    expect(jsonLines(stdout)).toEqual([
      { type: 'golden', path: `${folder}/a.hex`, status: 'pass' },
      {
        type: 'golden',
        path: `${folder}/b.log`,
        status: 'fail',
        field: '[0].records[0].io[0].raw',
        expected: '04',
        actual: '03',
        differing: 1,
      },
      { type: 'summary', passed: 1, failed: 1, skipped: 0 },
    ])
  })

  test('by a message that is missing, or one too many', async () => {
    await good()
    const text = await read('a.json')
    await write('a.json', text.split('\n')[0]!)
    await write('b.json', (await read('b.json')).repeat(2))
    const { stdout } = await runCli(['check', folder, '--json'])
    const [a, b] = jsonLines(stdout)
    expect(a).toMatchObject({ status: 'fail', field: '[1]', actual: { type: 'avl' } })
    expect(a).not.toHaveProperty('expected')
    expect(b).toMatchObject({ status: 'fail', field: '[1]', expected: { type: 'avl' } })
  })

  test('only by its order of keys, its line ends or the folder of its source passes', async () => {
    await good()
    const [first, second] = jsonLines(await read('a.json'))
    const turned = { ...Object.fromEntries(Object.entries(second!).reverse()), source: 'C:\\data\\a.hex:2' }
    await write(
      'a.json',
      [{ ...first, source: '/srv/a.hex:1' }, turned].map(line => JSON.stringify(line)).join('\r\n'),
    )
    expect((await runCli(['check', folder])).status).toBe(0)
  })

  test('is coloured where colour is asked for', async () => {
    await good()
    await spoil('a.json', '"altitude":0', '"altitude":7')
    const coloured = await runCli(['check', folder], { env: { FORCE_COLOR: '1' } })
    expect(coloured.stdout).toContain('\u001b[31m✗\u001b[39m')
    expect((await runCli(['check', folder, '--json'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      '\u001b',
    )
  })
})

describe('--update', () => {
  test('writes what is missing and what differs, and says which', async () => {
    await good()
    const before = await read('a.json')
    await spoil('a.json', '"altitude":0', '"altitude":7')
    await write('c.hex', FRAME)
    const { status, stdout } = await runCli(['check', folder, '--update', '--json'])
    expect(status).toBe(0)
    expect(jsonLines(stdout)).toEqual([
      { type: 'golden', path: `${folder}/a.hex`, status: 'pass', updated: 'changed' },
      { type: 'golden', path: `${folder}/b.log`, status: 'pass' },
      { type: 'golden', path: `${folder}/c.hex`, status: 'pass', updated: 'new' },
      { type: 'summary', passed: 3, failed: 0, skipped: 0, updated: 2 },
    ])
    expect(await read('a.json')).toBe(before)
    expect((await readdir(folder)).sort()).toEqual(['a.hex', 'a.json', 'b.json', 'b.log', 'c.hex', 'c.json'])
  })

  test('mends a golden that is no JSON, which a check refuses', async () => {
    await good()
    await write('a.json', '{"type":\n')
    const refused = await runCli(['check', folder])
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(
      /^teltonika: the golden .*a\.json is no NDJSON: .*--update writes it anew\n$/,
    )
    expect((await runCli(['check', folder, '--update'])).status).toBe(0)
    expect((await runCli(['check', folder])).status).toBe(0)
  })

  test('a capture without a message gets no golden', async () => {
    await write('a.log', 'nothing here\n')
    const { status, stderr } = await runCli(['check', folder, '--update'])
    expect(status).toBe(2)
    expect(stderr).toBe(`teltonika: no Teltonika message in ${folder}/a.log\n`)
    expect(await readdir(folder)).toEqual(['a.log'])
  })
})

describe('paths', () => {
  test('a capture without a golden fails', async () => {
    await write('a.hex', FRAME)
    const { status, stdout } = await runCli(['check', folder])
    expect(status).toBe(1)
    expect(stdout).toContain('there is no golden a.json beside it; --update writes it')
  })

  test('single captures, goldens named by a shell’s *, each once', async () => {
    await good()
    await write('own.txt', FRAME)
    await runCli(['check', join(folder, 'own.txt'), '--update'])
    const names = ['a.hex', 'a.json', 'own.txt'].map(name => join(folder, name))
    const { status, stdout } = await runCli(['check', '--json', ...names])
    expect(status).toBe(0)
    expect(jsonLines(stdout).map(({ path }) => path)).toEqual([names[0], names[2], undefined])
  })

  test('folders in folders, hidden ones left out', async () => {
    await mkdir(join(folder, 'deep', '.hidden'), { recursive: true })
    await write('deep/a.hex', FRAME)
    await write('deep/.hidden/b.hex', FRAME)
    const { stdout } = await runCli(['check', folder, '--update', '--json'])
    expect(jsonLines(stdout)[0]).toMatchObject({ path: `${folder}/deep/a.hex`, updated: 'new' })
    expect(jsonLines(stdout)[1]).toMatchObject({ type: 'summary', passed: 1 })
  })

  test('the result does not depend on where it is run from', async () => {
    await cp('captures/c8-tcp.hex', join(folder, 'c8-tcp.hex'))
    await cp('captures/c8-tcp.json', join(folder, 'c8-tcp.json'))
    expect((await runCli(['check', folder])).status).toBe(0)
  })

  test('an empty folder can’t be used', async () => {
    const { status, stdout, stderr } = await runCli(['check', folder])
    expect(status).toBe(2)
    expect(stderr).toBe(
      `teltonika: no capture in ${folder}: none of its files is a .hex, .pcap, .pcapng, .ndjson, .bin or .log\n`,
    )
    expect(stdout).toBe('\n0 passed, 1 failed\n')
  })

  test('one that is not there, beside one that is', async () => {
    await good()
    const { status, stdout, stderr } = await runCli(['check', '--json', join(folder, 'nowhere'), folder])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^teltonika: cannot read .*nowhere: there is no such file/)
    expect(jsonLines(stdout).at(-1)).toEqual({ type: 'summary', passed: 2, failed: 1, skipped: 0 })
  })

  test('one that cannot be read', async () => {
    await good()
    // A link to itself: root may read any file, but not this.
    await symlink('loop.hex', join(folder, 'loop.hex'))
    const { status, stderr } = await runCli(['check', join(folder, 'loop.hex')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/cannot read .*loop\.hex: ELOOP/)
  })

  test('captures that would share a golden', async () => {
    await write('a.hex', FRAME)
    await write('a.log', FRAME)
    const { status, stderr } = await runCli(['check', folder, '--update'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      `teltonika: ${folder}/a.log and a.hex would share the golden a.json: rename one of them\n`,
    )
  })

  test('none', async () => {
    expect((await runCli(['check'])).status).toBe(2)
  })
})

describe('reports', () => {
  test('JUnit', async () => {
    await good()
    await spoil('a.json', '"altitude":0', '"altitude":7')
    await write('c.hex', FRAME)
    const report = join(folder, 'report.xml')
    expect((await runCli(['check', folder, '--junit', report])).status).toBe(1)
    const root = readXml(await readFile(report, 'utf8'))
    expect(root.attributes).toMatchObject({ name: 'teltonika check', tests: '3', failures: '2', errors: '0' })
    const [a, b, c] = root.children[0]?.children ?? []
    expect(a?.attributes['classname']).toBe(folder)
    expect(a?.children[0]).toMatchObject({
      name: 'failure',
      attributes: { message: '[1].records[0].altitude: expected 7, actual 0' },
    })
    expect(b?.children).toEqual([])
    expect(c?.children[0]?.attributes['message']).toContain('no golden c.json')
  })

  test('a report that can’t be written is said before the work', async () => {
    await good()
    for (const [path, reason] of [
      [join(folder, 'no', 'report.xml'), /--junit: cannot write .*: there is no folder /],
      [folder, /--junit: .* is a directory: name a file in it/],
    ] as const) {
      const { status, stdout, stderr } = await runCli(['check', folder, '--junit', path])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(reason)
    }
  })

  test('TAP', async () => {
    await good()
    await spoil('b.json', '"altitude":0', '"altitude":7')
    const { status, stdout } = await runCli(['check', folder, '--tap'])
    expect(status).toBe(1)
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('TAP version 14')
    expect(lines[1]).toBe(`ok 1 - ${folder}/a.hex`)
    expect(lines[2]).toBe(`not ok 2 - ${folder}/b.log`)
    expect(lines.at(-2)).toBe('1..2')
  })

  test('TAP of nothing but a path that can’t be used', async () => {
    const { status, stdout } = await runCli(['check', '--tap', folder])
    expect(status).toBe(2)
    expect(stdout).toMatch(/^TAP version 14\nnot ok 1 - [^]*\n1\.\.1\n$/)
  })

  test('TAP and JSON exclude each other', async () => {
    expect((await runCli(['check', folder, '--tap', '--json'])).status).toBe(2)
  })
})

test('--model decides what elements mean, as in decode', async () => {
  await write('a.hex', FRAME)
  await runCli(['check', folder, '--update', '--model', 'FMB920'])
  expect(await read('a.json')).toContain('"model":"FMB920"')
  expect((await runCli(['check', folder, '--model', 'FMB920'])).status).toBe(0)
  const { status, stdout } = await runCli(['check', folder, '--json', '--model', 'FMC650'])
  expect(status).toBe(1)
  expect(jsonLines(stdout)[0]).toMatchObject({ field: '[0].model', expected: 'FMB920', actual: 'FMC650' })
  const unknown = await runCli(['check', folder, '--model', 'FMB999X'])
  expect(unknown.status).toBe(2)
})
