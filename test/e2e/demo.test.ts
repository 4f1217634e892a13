import { expect, test } from 'vitest'
import { runCli } from '../support/run-cli.js'

test('shows a server and its devices, says what was run and what to type next', async () => {
  const { status, stdout, stderr } = await runCli([
    'demo',
    '--devices',
    '2',
    '--count',
    '3',
    '--interval',
    '0',
  ])
  expect(status).toBe(0)
  expect(stdout.match(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ /gm)).toHaveLength(6)
  expect(stderr).toMatch(/^\$ teltonika serve --host 127\.0\.0\.1 --port \d+$/m)
  expect(stderr).toMatch(/^\$ teltonika simulate .*--devices 2 --count 3/m)
  expect(stderr).toContain('2 connections, 2 devices, 6 frames, 6 records, 0 errors')
  expect(stderr).toMatch(/Next:\n {2}teltonika serve /)
})
