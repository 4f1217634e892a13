/** The library in a browser: bundled for one, loaded by a page of headless Chromium, run on published frames. */
import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vectorBytes, VECTORS } from '../support/vectors.js'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const title = CHROMIUM === undefined ? 'in a browser (skipped: Chromium is not installed)' : 'in a browser'

const PAGE = `
import { decodeTcpFrame, DecodeError, encodeTcpFrame, fromHex, standardDictionary, toHex } from './dist/index.js'
globalThis.tried = hex => {
  const { packet } = decodeTcpFrame(fromHex(hex))
  const names = packet.records.flatMap(({ io }) =>
    Array.from(io, ({ id, value }) => standardDictionary().view().interpret(id, value).name))
  return { records: packet.records.length, names, again: toHex(encodeTcpFrame(packet)) }
}
globalThis.failed = hex => {
  try { decodeTcpFrame(fromHex(hex)) } catch (error) { return error instanceof DecodeError ? error.code : String(error) }
}
`

describe.skipIf(CHROMIUM === undefined)(title, () => {
  let browser: Browser
  let script: string

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: process.cwd() },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
    })
    script = outputFiles[0]!.text
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    })
  })

  afterAll(() => browser.close())

  test('decodes a published frame, names its elements, and encodes it again', async () => {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    const hex = VECTORS.find(
      ({ codec, transport, valid }) => codec === '8E' && transport === 'tcp' && valid,
    )!.hex
    const result = await page.evaluate(
      bytes => (globalThis as unknown as { tried(hex: string): unknown }).tried(bytes),
      hex,
    )
    expect(result).toMatchObject({ records: 1, again: hex.toUpperCase() })
    expect((result as { names: string[] }).names.length).toBeGreaterThan(0)
  })

  test('refuses a damaged one with its documented error', async () => {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    const good = VECTORS.find(
      ({ codec, transport, valid }) => codec === '8E' && transport === 'tcp' && valid,
    )!
    const hex = Buffer.from(vectorBytes(good.id).with(20, 0xee)).toString('hex')
    const code = await page.evaluate(
      bytes => (globalThis as unknown as { failed(hex: string): string }).failed(bytes),
      hex,
    )
    expect(code).toBe('CRC_MISMATCH')
  })
})
