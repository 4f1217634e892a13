import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { type LimitOptions, limitOptions } from '../../../src/cli/serve/limit-options.js'
import { limitsOf } from '../../../src/cli/serve/limits.js'
import type { PartialLimits } from '../../../src/net/server-limits.js'

async function limits(
  flags: readonly string[],
  descriptors: number,
): Promise<{ limits: PartialLimits; warnings: string[] }> {
  const command = new Command().exitOverride()
  for (const option of limitOptions()) command.addOption(option)
  command.parse(flags, { from: 'user' })
  const warnings: string[] = []
  return {
    limits: await limitsOf(
      command.opts<LimitOptions>(),
      text => warnings.push(text),
      () => Promise.resolve(descriptors),
    ),
    warnings,
  }
}

describe('the limits by the command line', () => {
  it('are bounded where nothing is said', async () => {
    const { limits: usual, warnings } = await limits([], 1_000_000)
    expect(usual).toMatchObject({
      maxConnections: 20_000,
      maxConnectionsPerAddress: 10_000,
      handshakeTimeoutMs: 30_000,
      messageTimeoutMs: 90_000,
      idleTimeoutMs: 7_200_000,
      maxDataField: 65_536,
      maxPendingBytes: 67_108_864,
      maxBadFrames: 5,
    })
    expect(warnings).toEqual([])
  })

  it('leave file descriptors for the rest of the process', async () => {
    expect((await limits([], 64)).limits.maxConnections).toBe(32)
    const { limits: usual, warnings } = await limits([], 1024)
    expect(usual).toMatchObject({ maxConnections: 768, maxConnectionsPerAddress: 384 })
    expect(warnings).toEqual([])
  })

  it('warn of a number that the system does not allow', async () => {
    const { limits: asked, warnings } = await limits(['--max-connections', '5000'], 1024)
    expect(asked.maxConnections).toBe(768)
    expect(warnings).toEqual([
      '--max-connections 5000 is more than file descriptors allow; 768 it is: raise ulimit -n',
    ])
  })

  it('let a device be silent for ever', async () => {
    expect((await limits(['--idle-timeout', '0'], 1024)).limits.idleTimeoutMs).toBeUndefined()
  })
})
