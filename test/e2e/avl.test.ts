import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CliResult, runCli } from '../support/run-cli.js'

const avl = (...args: string[]): Promise<CliResult> => runCli(['avl', ...args])

interface JsonDefinition {
  readonly id: number
  readonly name: string
  readonly size: number | null
  readonly models: readonly string[] | null
  readonly [key: string]: unknown
}

async function avlJson(...args: string[]): Promise<readonly JsonDefinition[]> {
  const { stdout, stderr, status } = await avl(...args, '--json')
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as JsonDefinition)
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'avl-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('an id', () => {
  test('has every meaning shown, the most common first', async () => {
    const { stdout, stderr, status } = await avl('66')
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toBe(`66  External Voltage                                      1 of 2 · Permanent I/O
  wire    2 bytes, unsigned
  value   raw × 0.001 V, 0 to 65.535 V
  models  FMB (not FMB930), FMx6XX, GH/TAT, FM2-5XXX, FM36XX, FM1XXX [84 models]

66  External Voltage                                      2 of 2 · Permanent I/O
  wire    2 bytes, unsigned
  value   raw × 0.01 V, 0 to 655.35 V
  models  FMB930
`)
  })

  test('shows enumeration, sentinels, bits and notes', async () => {
    const { stdout } = await avl('239', '72', '517', '11')
    expect(stdout).toContain('values  0 Off  1 On')
    expect(stdout).toContain('3000 Not connected')
    expect(stdout).toContain('0-1 1 = CAN1 status 1, 2 = CAN1 status 2')
    expect(stdout).toContain('note    first digits of the ICCID, 14 holds the rest')
  })

  test('may be several, with commas, in hex, and twice', async () => {
    const ids = (await avlJson('66,0x43', '239', '66')).map(({ id }) => id)
    expect(ids).toEqual([66, 66, 67, 239])
  })

  test('has one meaning on a model, in any case', async () => {
    const { stdout, status } = await avl('11', '--model', 'fmc650')
    expect(status).toBe(0)
    expect(stdout).toContain('Analog Input 3')
    expect(stdout).not.toContain('ICCID')
    expect((await avlJson('11', '--model', 'FMB920')).map(({ name }) => name)).toEqual(['ICCID1'])
    expect((await avlJson('66', '--model', 'FMB930')).map(({ multiplier }) => multiplier)).toEqual([0.01])
  })

  test('that a model has from the list of another says so', async () => {
    const { stdout } = await avl('66', '--model', 'FMB100')
    expect(stdout).toContain('by the id list of FMB120')
  })

  test('that nobody knows is said, and those known are shown', async () => {
    const alone = await avl('9999')
    expect(alone).toMatchObject({ status: 1, stdout: '', stderr: 'teltonika: nobody knows AVL id 9999\n' })
    const beside = await avl('9999', '239')
    expect(beside).toMatchObject({ status: 1, stderr: alone.stderr })
    expect(beside.stdout).toContain('Ignition')
  })

  test('that a model does not send has what it is elsewhere', async () => {
    const { stdout, stderr, status } = await avl('195', '--model', 'GH3000')
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toMatch(/^teltonika: GH3000 is not known to send AVL id 195; elsewhere it is .*Driver/)
  })

  test.each(['65536', '-1'])('that does not fit two bytes is none: %s', async id => {
    const { stderr, status } = await avl(id)
    expect({ stderr, status }).toEqual({
      stderr: `teltonika: ${id} is no AVL id: ids go from 0 to 65535\n`,
      status: 2,
    })
  })
})

describe('words', () => {
  test('find names, the best first, quoted or not', async () => {
    const { stdout, status } = await avl('external', 'voltage')
    expect(status).toBe(0)
    const [head, first] = stdout.split('\n')
    expect(head).toMatch(/^ +ID {2}NAME +BYTES {2}VALUE +MODELS$/)
    expect(first).toMatch(/^ +66 {2}External Voltage +2 +0 to 65\.535 V/)
    expect((await avl('external voltage')).stdout).toBe(stdout)
  })

  test('may be mistyped', async () => {
    const { stdout, status } = await avl('extrenal', 'votlage', '--limit', '1')
    expect(status).toBe(0)
    expect(stdout).toContain('External Voltage')
  })

  test('with a number in them are a name', async () => {
    const { stdout } = await avl('dallas', 'temperature', '4')
    expect(stdout.split('\n')[1]).toContain('Dallas Temperature 4')
  })

  test('find as many as --limit says, and how many there are is said beside', async () => {
    const { stdout, stderr } = await avl('voltage', '--limit', '3')
    expect(stdout.trimEnd().split('\n')).toHaveLength(4)
    expect(stderr).toMatch(/^\n3 of \d+ shown; --limit \d+ shows all\n$/)
    expect(await avlJson('voltage', '--limit', '3')).toHaveLength(3)
  })

  test('have 20 lines for people, and all for programs', async () => {
    expect((await avl('voltage')).stdout.trimEnd().split('\n')).toHaveLength(21)
    expect((await avlJson('voltage')).length).toBeGreaterThan(60)
  })

  test('look only among what a model sends', async () => {
    const found = await avlJson('voltage', '--model', 'FMB920')
    expect(found.length).toBeGreaterThan(1)
    expect(found.filter(({ models }) => !models?.includes('FMB920'))).toEqual([])
  })

  test('that nothing is called have names near them', async () => {
    const { stdout, stderr, status } = await avl('externl', 'voltagge', 'zzz')
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toMatch(
      /^teltonika: no AVL id has a name like "externl voltagge zzz"\nNear names: External Voltage, /,
    )
    expect((await avl('qqqqqq')).stderr).toBe('teltonika: no AVL id has a name like "qqqqqq"\n')
  })

  test('can send nothing to the terminal', async () => {
    const { stderr } = await avl('\u001b[2Jq\u0007')
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
})

describe('a model', () => {
  test('has all that it sends listed by groups', async () => {
    const { stdout, status } = await avl('--model', 'FMB920')
    expect(status).toBe(0)
    const lines = stdout.split('\n')
    expect(lines).toContain('Permanent I/O')
    expect(lines).toContain('Bluetooth LE')
    expect(stdout).toMatch(/^ +239 {2}Ignition +1 +0 Off, 1 On$/m)
    expect(stdout).not.toContain('MODELS')
    const json = await avlJson('--model', 'FMB920')
    expect(lines.filter(line => /^ *\d+ {2}/.test(line))).toHaveLength(
      new Set(json.map(({ id, name }) => `${id} ${name}`)).size,
    )
  })

  test('may be a series or a family, then it is said who sends what', async () => {
    const { stdout } = await avl('--model', 'FMB1XX', '--limit', '3')
    expect(stdout).toMatch(/^ +1 {2}Digital Input 1 +1 +0 Off, 1 On +FMB1XX$/m)
  })

  test('that is unknown has near ones', async () => {
    const { stdout, stderr, status } = await avl('66', '--model', 'FMB92')
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toMatch(/^teltonika: unknown model "FMB92"; did you mean .*FMB920/)
  })
})

test('without a query there are examples', async () => {
  const { stdout, stderr, status } = await avl()
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
  expect(stderr).toContain('teltonika avl external voltage')
  expect(stderr).not.toContain('--debug')
})

test('JSON has every key, the range raw, what does not fit a number as digits', async () => {
  const [external] = await avlJson('66', '--model', 'FMB930')
  expect(external).toEqual({
    id: 66,
    name: 'External Voltage',
    size: 2,
    type: 'unsigned',
    multiplier: 0.01,
    unit: 'V',
    min: 0,
    max: 65_535,
    values: null,
    sentinels: null,
    flags: null,
    note: null,
    group: 'Permanent I/O',
    models: ['FMB930'],
    length: null,
    textShift: 0,
    own: false,
  })
  const [iccid] = await avlJson('11')
  expect(iccid?.['max']).toBe('18446744073709551615')
  const [security] = await avlJson('517')
  expect(security?.['flags']).toMatchObject({ '0-1': { 1: 'CAN1 status 1' }, 8: 'Ignition on' })
})

describe('own rows', () => {
  const OWN = { rows: [{ id: 66, name: 'Pump Pressure', size: 2, multiplier: 0.01, unit: 'bar' }] }

  test('go before the built-in ones, and on a model in their place', async () => {
    const path = await file('own.json', OWN)
    const found = await avlJson('66', '--avl', path)
    expect(found.map(({ name, own }) => [name, own])).toEqual([
      ['Pump Pressure', true],
      ['External Voltage', false],
      ['External Voltage', false],
    ])
    const onModel = await avl('66', '--avl', path, '--model', 'FMB920')
    expect(onModel.stdout).toContain('Pump Pressure')
    expect(onModel.stdout).toContain('models  all')
    expect(onModel.stdout).not.toContain('External Voltage')
    const listed = await avl('--avl', path, '--model', 'FMB920')
    expect(listed.stdout).toContain('Pump Pressure')
    expect(listed.stdout).not.toContain('External Voltage')
    expect((await avl('pump pressure', '--avl', path)).stdout).toMatch(/ 66 {2}Pump Pressure .* all$/m)
  })

  test.each([
    ['a wrong unit', { rows: [{ ...OWN.rows[0], unit: 'furlong' }] }, /rows\[0\]\.unit: /],
    ['no rows', {}, /rows: /],
    ['no JSON', '{ "rows": [', /is no JSON: /],
  ])('with %s are refused with the place', async (name, content, reason) => {
    const path = await file(`${name}.json`, content)
    const { stdout, stderr, status } = await avl('66', '--avl', path)
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toMatch(reason)
    expect(stderr.startsWith('teltonika: ')).toBe(true)
    expect(stderr).toContain(path)
    expect(stderr).not.toContain('--debug')
  })

  test('in no file are refused', async () => {
    const path = join(folder, 'absent.json')
    const { stderr, status } = await avl('66', '--avl', path)
    expect({ stderr, status }).toEqual({
      stderr: `teltonika: cannot read ${path}: there is no such file\n`,
      status: 2,
    })
  })
})

describe('colour', () => {
  const run = (env: Record<string, string>, ...flags: string[]): Promise<CliResult> =>
    runCli([...flags, 'avl', '66'], { env })

  test('is there only where it is asked for', async () => {
    const plain = (await avl('66')).stdout
    const colored = (await run({ FORCE_COLOR: '1' })).stdout
    expect(colored).toContain('\u001b[')
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain)
    expect((await run({ FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).toBe(plain)
    expect((await run({ FORCE_COLOR: '1' }, '--no-color')).stdout).toBe(plain)
  })

  test('is never in JSON', async () => {
    const { stdout } = await runCli(['avl', '66', '--json'], { env: { FORCE_COLOR: '1' } })
    expect(stdout).not.toContain('\u001b')
  })
})
