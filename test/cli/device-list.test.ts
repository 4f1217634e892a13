import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { readDeviceList } from '../../src/cli/device-list.js'
import { CliError } from '../../src/cli/exit.js'

const { models } = standardDictionary()
const VAN = '352093081452251'
const TRUCK = '352093086403655'

let folder: string
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'devices-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The list as `imei model name`, a device each. */
async function listed(text: string | Uint8Array): Promise<string[]> {
  const path = join(folder, `devices-${++files}`)
  await writeFile(path, text)
  const devices = await readDeviceList(path, models)
  return [...devices].map(([imei, { model, name }]) => `${imei} ${model?.name ?? '-'} ${name ?? '-'}`)
}

/** What is wrong with it, without the folder. */
async function fault(text: string): Promise<string> {
  const error: unknown = await listed(text).then(
    list => new Error(`it was read: ${list.join()}`),
    (reason: unknown) => reason,
  )
  if (!(error instanceof CliError)) throw error
  return error.message.replace(/^.*devices-\d+/, 'file')
}

describe('CSV', () => {
  it.each([
    ['imei,model,name', `imei,model,name\n${VAN},FMB920,Van\n`],
    ['any order and case of columns', `Name,IMEI,Model\nVan,${VAN},fmb920\n`],
    ['no header', `${VAN},FMB920,Van`],
    ['semicolons', `imei;model;name\r\n${VAN};FMB920;Van\r\n`],
    ['tabs', `${VAN}\tFMB920\tVan\n`],
    ['a byte order mark', `\ufeffimei,model,name\n${VAN},FMB920,Van\n`],
    ['comments and blank lines', `# our fleet\n\nimei,model,name\n# the first\n${VAN},FMB920,Van\n\n`],
    ['blanks and quotes', `imei, model, name\n "${VAN}" , FMB920 , "Van"\n`],
    ['further columns', `imei,plate,model,name\n${VAN},B-TT 1,FMB920,Van\n`],
  ])('is read with %s', async (_, text) => {
    expect(await listed(text)).toEqual([`${VAN} FMB920 Van`])
  })

  it('may leave out model and name, be of a series or a family, and have a separator in a quoted name', async () => {
    expect(await listed(`${VAN}\n`)).toEqual([`${VAN} - -`])
    expect(await listed(`name,imei\nVan,${VAN}\n`)).toEqual([`${VAN} - Van`])
    expect(await listed(`${VAN},fmb1xx,"Van; blue, old"\n${TRUCK},FMx6XX\n`)).toEqual([
      `${VAN} FMB1XX Van; blue, old`,
      `${TRUCK} FMx6XX -`,
    ])
  })

  it('may be empty', async () => {
    expect(await listed('')).toEqual([])
    expect(await listed('imei,model,name\n')).toEqual([])
  })

  it.each([
    ['no IMEI', `imei,model\n${VAN},FMB920\nvan,FMB920\n`, 'line 3: an IMEI has 15 digits, here is "van"'],
    [
      'an IMEI as a spreadsheet shortens it',
      '3.52093E+14,FMB920\n',
      'line 1: an IMEI has 15 digits, here is',
    ],
    ['a column missing', `imei,model\n,FMB920\n`, 'line 2: an IMEI has 15 digits, here is ""'],
    ['an IMEI twice', `${VAN},FMB920\n\n# again\n${VAN}\n`, `line 4: IMEI ${VAN} is listed twice`],
    ['an unknown model', `${VAN},FMB92\n`, 'line 1: unknown model "FMB92"; did you mean FMB920'],
    ['a quote that never ends', `${VAN},FMB920\n${TRUCK},"FMB920\n`, 'line 2'],
    ['control characters', 'van\x1b[31m,FMB920\n', 'line 1: an IMEI has 15 digits, here is "van\\u001b[31m"'],
  ])('with %s is refused with its line', async (_, text, message) => {
    expect(await fault(text)).toContain(message)
  })
})

describe('JSON', () => {
  it.each([
    ['an array', JSON.stringify([{ imei: VAN, model: 'FMB920', name: 'Van' }])],
    ['an object by IMEI', JSON.stringify({ [VAN]: { model: 'FMB920', name: 'Van' } })],
    ['IMEIs as numbers', `[{"imei":${VAN},"model":"fmb920","name":"Van"}]`],
    ['a byte order mark', `\ufeff[{"imei":"${VAN}","model":"FMB920","name":"Van"}]`],
  ])('is read as %s', async (_, text) => {
    expect(await listed(text)).toEqual([`${VAN} FMB920 Van`])
  })

  it('may have the model alone by IMEI, or nothing', async () => {
    const text = JSON.stringify({ [VAN]: 'FMB920', [TRUCK]: null })
    expect(await listed(text)).toEqual([`${VAN} FMB920 -`, `${TRUCK} - -`])
    expect(await listed('[]')).toEqual([])
  })

  it.each([
    ['no IMEI', `[{"imei":"${VAN}"},{"name":"Van"}]`, 'entry 2: an IMEI has 15 digits, here is ""'],
    ['something else around it', `{"devices":[]}`, 'entry 1: an IMEI has 15 digits, here is "devices"'],
    ['an IMEI twice', `[{"imei":"${VAN}"},{"imei":${VAN}}]`, `entry 2: IMEI ${VAN} is listed twice`],
    ['an unknown model', `{"${VAN}":"FMB92"}`, 'entry 1: unknown model "FMB92"; did you mean FMB920'],
    ['an end that is missing', '[{"imei":', 'file is no JSON: '],
  ])('with %s is refused with its entry', async (_, text, message) => {
    expect(await fault(text)).toContain(message)
  })
})

it('says which file cannot be read', async () => {
  await expect(readDeviceList(join(folder, 'none'), models)).rejects.toThrow(
    /cannot read .*none: there is no such file/,
  )
  await expect(readDeviceList(folder, models)).rejects.toThrow(/it is a directory/)
})
