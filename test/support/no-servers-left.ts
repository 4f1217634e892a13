/** A test that fails or runs out of time leaves no `serve` behind. */
import type { ChildProcess } from 'node:child_process'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { RUNNING } from '../e2e/serve-process.js'

let before: ReadonlySet<ChildProcess> = new Set()
beforeEach(() => {
  before = new Set(RUNNING)
})
afterEach(() => {
  for (const child of RUNNING) if (!before.has(child)) child.kill('SIGKILL')
})
afterAll(() => {
  for (const child of RUNNING) child.kill('SIGKILL')
})
