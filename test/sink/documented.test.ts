/** docs/sinks.md shows what is: the tables as they are made. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CREATE_HYPERTABLE, CREATE_TABLE } from '../../src/sink/postgres/schema.js'
import { SCHEMA } from '../../src/sink/sqlite/store.js'

const page = readFileSync('docs/sinks.md', 'utf8')

describe('docs/sinks.md', () => {
  it.each([
    ['SQLite', SCHEMA],
    ['PostgreSQL', CREATE_TABLE],
  ])('shows the table of %s', (_, sql) => {
    expect(page).toContain(`\`\`\`sql\n${sql}\n\`\`\``)
  })

  it('shows what Timescale adds', () => {
    expect(page).toContain(CREATE_HYPERTABLE)
  })
})
