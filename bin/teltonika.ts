import process from 'node:process'
import { main } from '../src/cli/main.js'

void main(process.argv.slice(2)).then(status => {
  process.exitCode = status
})
