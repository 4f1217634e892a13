/** The flags of `serve` that bound what strangers may ask of it. */
import { Option } from 'commander'
import { integer } from '../options.js'

export interface LimitOptions {
  readonly maxConnections?: number
  readonly maxConnectionsPerAddress?: number
  /** New ones a second and address. */
  readonly maxConnectionRate?: number
  /** Seconds, as the other times. */
  readonly handshakeTimeout: number
  readonly messageTimeout: number
  /** 0: for ever. */
  readonly idleTimeout: number
  /** Bytes. */
  readonly maxFrame: number
  /** MB. */
  readonly maxPending: number
  readonly maxErrors: number
}

export function limitOptions(): Option[] {
  return [
    limit('--max-connections <n>', 'TCP connections at once; more are turned away', {
      least: 1,
      most: 1_000_000,
      usual: 'default 20000, or what file descriptors allow',
    }),
    limit('--max-connections-per-address <n>', 'the same from one address (an IPv6 /64 is one)', {
      least: 1,
      most: 1_000_000,
      usual: 'default half of them',
    }),
    limit(
      '--max-connection-rate <n>',
      'new connections a second from one address; 20 times as many in a burst',
      {
        least: 1,
        most: 1_000_000,
        usual: 'default 500',
      },
    ),
    limit('--handshake-timeout <s>', 'close connections that have said no IMEI after so many seconds', {
      least: 1,
      most: 3600,
      value: 30,
    }),
    limit('--message-timeout <s>', 'and those that take longer for one message', {
      least: 1,
      most: 86_400,
      value: 90,
    }),
    limit('--idle-timeout <s>', 'and those that are silent for so long; 0 never', {
      least: 0,
      most: 1_000_000,
      value: 7200,
    }),
    limit('--max-frame <bytes>', 'largest data field; 1280 before the IMEI is accepted', {
      least: 1280,
      most: 16_777_216,
      value: 65_536,
    }),
    limit(
      '--max-pending <mb>',
      'MB that may wait to be worked off or for their message to end, all devices together',
      {
        least: 1,
        most: 65_536,
        value: 64,
      },
    ),
    limit('--max-errors <n>', 'bad frames in a row after which a connection is closed', {
      least: 1,
      most: 1_000_000,
      value: 5,
    }),
  ]
}

interface Bounds {
  readonly least: number
  readonly most: number
  /** The default where it is a number; `usual` says it where it is not. */
  readonly value?: number
  readonly usual?: string
}

function limit(flags: string, description: string, { least, most, value, usual }: Bounds): Option {
  const name = /^--([a-z-]+)/.exec(flags)![1]!
  const option = new Option(flags, usual === undefined ? description : `${description} (${usual})`)
  option.argParser(integer(`--${name}`, least, most)).helpGroup('Limits:')
  return value === undefined ? option : option.default(value)
}
