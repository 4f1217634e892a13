import { execFileSync } from 'node:child_process'
import process from 'node:process'

/** Builds the program before the first test, so that the end-to-end tests run what the sources say. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
}
