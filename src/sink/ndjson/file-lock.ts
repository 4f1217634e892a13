import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { SinkError } from '../sink.js'

/**
 * Keeps other processes from writing the same file, for as long as this one lives: a name that Linux knows until the
 * process ends, however it ends, so that a crash leaves nothing to clear up. Other systems have no such names, and
 * there nobody is kept out.
 * @param file what the file is, whatever it is called: its device and inode numbers
 * @returns what gives the lock back; undefined where there are none
 * @throws {SinkError} if somebody has it
 */
export async function lockFile(path: string, file: string): Promise<(() => Promise<void>) | undefined> {
  if (process.platform !== 'linux') return undefined
  const server = createServer()
  server.listen(`\0teltonika-ndjson-${file}`)
  try {
    await once(server, 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return undefined
    throw new SinkError(`${path} is being written by another process: two would garble it`)
  }
  server.unref()
  return () => closed(server)
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => server.close(() => resolve()))
}
