import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const isMade = (name: string): boolean => !name.endsWith('.json') && !name.startsWith('.')

test('npm run captures into another folder makes captures/, and takes away what it no longer makes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'captures-'))
  try {
    await cp('captures/README.md', join(folder, 'README.md'))
    await writeFile(join(folder, 'forgotten.hex'), '01')
    await writeFile(join(folder, 'forgotten.json'), '{}')
    await writeFile(join(folder, 'c8-tcp.json'), '{}')
    // npm is a script on Windows, which only a shell runs.
    const options = { shell: process.platform === 'win32' }
    await promisify(execFile)('npm', ['run', '--silent', 'captures', '--', folder], options)
    const names = (await readdir('captures')).filter(isMade)
    expect((await readdir(folder)).sort()).toEqual([...names, 'c8-tcp.json'].sort())
    for (const name of names) {
      expect(await readFile(join(folder, name)), name).toEqual(await readFile(join('captures', name)))
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})
