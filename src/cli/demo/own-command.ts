import process from 'node:process'

/** How this program was started, to start it again: Node and the script, or the executable that is both. */
export function ownCommand(): [program: string, ...before: string[]] {
  const script = process.argv[1]
  return isExecutable() || script === undefined ? [process.execPath] : [process.execPath, script]
}

function isExecutable(): boolean {
  const { getBuiltinModule } = process as { getBuiltinModule?: (id: string) => unknown }
  const sea = getBuiltinModule?.('node:sea') as { isSea?(): boolean } | undefined
  return sea?.isSea?.() === true
}
