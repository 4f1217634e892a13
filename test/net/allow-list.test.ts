import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AllowList, parseAllowList } from '../../src/net/allow-list.js'

describe('an allow list', () => {
  it('has one IMEI a line, comments and blank lines', () => {
    const text = '# the fleet\n356307042441013\n\n  352093086403655   # van 7\r\n'
    expect([...parseAllowList(text, 'fleet.txt')]).toEqual(['356307042441013', '352093086403655'])
  })

  it('may be empty, and start with a byte order mark', () => {
    expect(parseAllowList('\ufeff', 'fleet.txt').size).toBe(0)
    expect(parseAllowList('\ufeff356307042441013', 'fleet.txt').size).toBe(1)
  })

  it.each([
    ['35630704244101', '"35630704244101"'],
    ['356307042441013,352093086403655', '"356307042441013,352093086403655"'],
    ['van\u001b[2J', '"van\\u001b[2J"'],
  ])('names the line of what is no IMEI: %j', (entry, shown) => {
    const text = `356307042441013\n# fine\n${entry}\n`
    expect(() => parseAllowList(text, 'fleet.txt')).toThrow(
      `fleet.txt:3: an IMEI has 15 digits, here is ${shown}`,
    )
  })
})

describe('an allow list in a file', () => {
  let folder: string
  let path: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'allow-list-'))
    path = join(folder, 'fleet.txt')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('is read again on request', async () => {
    await writeFile(path, '356307042441013\n')
    const list = await AllowList.read(path)
    expect(list.has('352093086403655')).toBe(false)
    await writeFile(path, '352093086403655\n')
    await list.reload()
    expect(list.has('352093086403655')).toBe(true)
    expect(list.has('356307042441013')).toBe(false)
  })

  it('stays as it was where the new one is bad', async () => {
    await writeFile(path, '356307042441013\n')
    const list = await AllowList.read(path)
    await writeFile(path, '352093086403655\n35209308640365')
    await expect(list.reload()).rejects.toThrow('fleet.txt:2:')
    expect([list.has('356307042441013'), list.size]).toEqual([true, 1])
  })

  it('says why a file cannot be read', async () => {
    await expect(AllowList.read(join(folder, 'none.txt'))).rejects.toThrow('none.txt: there is no such file')
    await expect(AllowList.read(folder)).rejects.toThrow('it is a directory')
  })
})
