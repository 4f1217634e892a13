/** What a wrong command line is told: what is wrong, what would be right, in one or two lines and one form. */
import { expect, test } from 'vitest'
import { runCli } from '../support/run-cli.js'

const IMEI = '356307042441013'

test.each<readonly [line: string, said: string]>([
  ['decod 00', "unknown command 'decod'\n(Did you mean decode?)"],
  ['nonsense', "unknown command 'nonsense'\nteltonika --help lists the commands."],
  ['help serv', "unknown command 'serv'\n(Did you mean serve?)"],
  ['serve --prot 1', "unknown option '--prot'\n(Did you mean --port?)"],
  ['decode --zzz', "unknown option '--zzz'\nteltonika decode --help lists the flags."],
  ['serve --port', '--port needs a value: --port <port>'],
  ['serve --port abc', '--port abc: the port must be a whole number from 0 to 65535'],
  ['decode --limit 0 FF', '--limit 0: the limit must be a whole number, 1 or more'],
  ['decode --format xml FF', '--format xml: it is one of pretty, json, bytes, csv, geojson, gpx, hex'],
  ['decode --imei 123 FF', '--imei 123: an IMEI has 15 digits, this has 3'],
  ['send 123 getver', 'imei 123: an IMEI has 15 digits, this has 3'],
  [`send ${IMEI}`, "missing required argument 'text'\nUsage: teltonika send [options] <imei> <text...>"],
  ['completion tcsh', 'shell tcsh: it is one of bash, zsh, fish'],
  [
    'conform localhost 5027',
    "too many arguments for 'conform'. Expected 1 argument but got 2.\nUsage: teltonika conform [options] [HOST:PORT]",
  ],
  ['check captures --tap --json', '--tap and --json exclude each other'],
])('teltonika %s', async (line, said) => {
  const { stdout, stderr, status } = await runCli(line.split(' '))
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: `teltonika: ${said}\n`, status: 2 })
})

test('what a terminal would act on is shown for what it is', async () => {
  const { stderr } = await runCli(['serve', '--port', '\x1b[31m5027'])
  expect(stderr).toBe(
    'teltonika: --port "\\u001b[31m5027": the port must be a whole number from 0 to 65535\n',
  )
})
