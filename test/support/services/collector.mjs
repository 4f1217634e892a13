// A collector as people write one: keeps the bodies in a file, then answers. Usage: collector.mjs PORT FILE
import { appendFileSync, closeSync, fsyncSync, openSync } from 'node:fs'
import { createServer } from 'node:http'
import process from 'node:process'

const [port, file] = process.argv.slice(2)

createServer((request, response) => {
  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    const fd = openSync(file, 'a')
    appendFileSync(fd, Buffer.concat(chunks))
    fsyncSync(fd)
    closeSync(fd)
    response.writeHead(204).end()
  })
}).listen(Number(port), '127.0.0.1')
