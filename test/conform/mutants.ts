/** Every way to be wrong that the faulty server has, and the cases that have to find it: those and no others. */

export interface Mutant {
  readonly fault: string
  /** The case that is meant for it comes first. */
  readonly foundBy: readonly string[]
}

// prettier-ignore
export const MUTANTS = [
  // handshake
  { fault: 'greets', foundBy: ['1.2', '1.1'] },
  { fault: 'answers the IMEI as text', foundBy: ['1.1'] },
  { fault: 'answers the IMEI with two bytes', foundBy: ['1.3'] },
  { fault: 'answers half an IMEI', foundBy: ['1.5'] },
  { fault: 'lets in whoever speaks first', foundBy: ['1.10', '1.4', '1.5', '1.6', '1.12', '1.13', '8.8'] },
  { fault: 'drops what follows the IMEI', foundBy: ['1.6'] },
  { fault: 'knows no ping before the IMEI', foundBy: ['1.7'] },
  { fault: 'knows one IMEI a connection', foundBy: ['1.8'] },
  { fault: 'takes 17 bytes for an IMEI', foundBy: ['1.9'] },
  { fault: 'takes any text for an IMEI', foundBy: ['1.10'] },
  { fault: 'accepts a rejected IMEI', foundBy: ['1.11', '1.12', '6.19'] },
  { fault: 'acknowledges the refused', foundBy: ['1.12'] },
  { fault: 'acknowledges before the IMEI', foundBy: ['1.13', '1.12'] },
  // framing
  { fault: 'reads a frame a read', foundBy: ['2.1', '1.4', '1.5', '1.6', '1.7', '2.2', '2.3', '2.4', '2.6', '2.7', '2.12', '7.9', '8.3', '10.1', '10.3'] },
  { fault: 'takes one message a read', foundBy: ['2.4', '1.6', '1.7', '8.3'] },
  { fault: 'acknowledges what is not whole', foundBy: ['2.2'] },
  { fault: 'takes 000F for an IMEI', foundBy: ['2.6'] },
  { fault: 'drops FF at the start of a read', foundBy: ['2.7'] },
  { fault: 'has a buffer of 1024', foundBy: ['2.8'] },
  { fault: 'takes frames up to 1280 bytes', foundBy: ['2.9'] },
  { fault: 'forgets half a frame after a second', foundBy: ['2.12'] },
  // acknowledgement
  { fault: 'acknowledges as text', foundBy: ['3.1'] },
  { fault: 'acknowledges with one byte', foundBy: ['3.1'] },
  { fault: 'acknowledges little-endian', foundBy: ['3.1'] },
  { fault: 'counts one more', foundBy: ['3.1'] },
  { fault: 'closes after a frame', foundBy: ['3.2'] },
  { fault: 'counts over the connection', foundBy: ['3.2'] },
  { fault: 'counts the first record', foundBy: ['3.3'] },
  { fault: 'acknowledges twice', foundBy: ['3.5'] },
  { fault: 'counts in a signed byte', foundBy: ['3.7'] },
  { fault: 'refuses what it has', foundBy: ['3.8', '3.9'] },
  { fault: 'acknowledges before it keeps', foundBy: ['3.10'] },
  { fault: 'keeps two records of a frame', foundBy: ['3.11'] },
  // integrity
  { fault: 'does not check the CRC', foundBy: ['4.1', '4.2', '4.4'] },
  { fault: 'takes a CRC of zero', foundBy: ['4.2'] },
  { fault: 'believes the count', foundBy: ['4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '9.15'] },
  { fault: 'compares no counts', foundBy: ['4.6'] },
  { fault: 'compares no totals', foundBy: ['4.7'] },
  { fault: 'passes over what is left', foundBy: ['4.10'] },
  // codecs
  { fault: 'knows no Codec 8E', foundBy: ['5.2'] },
  { fault: 'knows no Codec 16', foundBy: ['5.3'] },
  { fault: 'reads variable lengths as one byte', foundBy: ['5.5'] },
  { fault: 'drops records without a fix', foundBy: ['5.11'] },
  { fault: 'drops records with an old time', foundBy: ['5.12'] },
  { fault: 'counts elements in one byte', foundBy: ['5.6'] },
  { fault: 'refuses ids that it does not know', foundBy: ['5.7'] },
  { fault: 'takes widths from a list', foundBy: ['5.8'] },
  { fault: 'wants the event among the elements', foundBy: ['5.9'] },
  { fault: 'refuses what is west or south', foundBy: ['5.10', '5.19', '5.23', '5.24', '5.25'] },
  { fault: 'refuses records of the future', foundBy: ['5.13'] },
  { fault: 'wants rising times', foundBy: ['5.14'] },
  { fault: 'knows three priorities', foundBy: ['5.16'] },
  { fault: 'knows a record by its time', foundBy: ['5.18'] },
  { fault: 'keeps to the first codec', foundBy: ['5.20'] },
  { fault: 'loses the sign of coordinates', foundBy: ['5.23', '5.24', '5.25'] },
  // UDP
  { fault: 'counts the length with itself', foundBy: ['6.2'] },
  { fault: 'answers UDP like TCP', foundBy: ['6.2'] },
  { fault: 'repeats no AVL packet id', foundBy: ['6.3'] },
  { fault: 'acknowledges no records over UDP', foundBy: ['6.4'] },
  { fault: 'puts a zero into the fifth byte', foundBy: ['6.5'] },
  { fault: 'answers the first address', foundBy: ['6.12'] },
  { fault: 'reads one packet a datagram', foundBy: ['6.13'] },
  { fault: 'believes the count over UDP', foundBy: ['6.16', '6.17'] },
  { fault: 'acknowledges packets of nobody', foundBy: ['6.18'] },
  { fault: 'answers pings over UDP', foundBy: ['6.20'] },
  { fault: 'dies of an empty datagram', foundBy: ['6.21'] },
  // commands
  { fault: 'sends commands without a CRC', foundBy: ['7.1'] },
  { fault: 'sends commands as responses', foundBy: ['7.1'] },
  { fault: 'adds a line end to commands', foundBy: ['7.2'] },
  { fault: 'sends commands twice', foundBy: ['7.4'] },
  { fault: 'commands another device', foundBy: ['7.5'] },
  { fault: 'sends commands in two parts', foundBy: ['7.6'] },
  { fault: 'commands another IMEI in Codec 14', foundBy: ['7.7'] },
  { fault: 'does not wait for replies', foundBy: ['7.8'] },
  { fault: 'acknowledges Codec 12', foundBy: ['7.10', '7.3', '7.11', '7.16'] },
  { fault: 'acknowledges Codec 13 to 15', foundBy: ['7.12', '7.13', '7.14', '7.15', '7.17'] },
  // pings and timeouts
  { fault: 'answers pings', foundBy: ['8.1'] },
  { fault: 'closes on a ping', foundBy: ['8.1'] },
  { fault: 'loses the frame behind a ping', foundBy: ['8.2'] },
  { fault: 'knows pings only alone', foundBy: ['8.3'] },
  { fault: 'closes quiet devices', foundBy: ['8.6'] },
  { fault: 'waits for ever', foundBy: ['8.7', '8.8'] },
  { fault: 'keeps its side open', foundBy: ['8.9'] },
  // robustness
  { fault: 'dies of HTTP', foundBy: ['9.1'] },
  { fault: 'dies of a TLS hello', foundBy: ['9.2'] },
  { fault: 'dies of an IMEI length that can’t be', foundBy: ['9.5'] },
  { fault: 'dies of length zero', foundBy: ['9.6', '9.9'] },
  { fault: 'waits for any length', foundBy: ['9.7'] },
  { fault: 'goes on behind garbage', foundBy: ['9.8'] },
  { fault: 'dies of half a frame', foundBy: ['9.10'] },
  { fault: 'bans who sends bad frames', foundBy: ['9.16'] },
  { fault: 'dies of a reset', foundBy: ['9.11', '9.12', '10.5'] },
  // concurrency
  { fault: 'shares its buffer', foundBy: ['10.1', '10.3'] },
  { fault: 'acknowledges to the last', foundBy: ['10.2'] },
  { fault: 'waits for the slowest', foundBy: ['10.3'] },
  { fault: 'serves one at a time', foundBy: ['10.4', '8.7', '8.8'] },
  { fault: 'closes all with one', foundBy: ['10.5', '9.12'] },
] as const satisfies readonly Mutant[]

/** Unusual ways that devices accept: no case finds fault with them, and the case says what it saw. */
export const UNUSUAL = [
  {
    way: 'has packet ids of its own',
    toldBy: '6.6',
    note: 'the packet id is the server’s own (0000); devices accept it',
  },
  { way: 'says nothing to a bad frame', toldBy: '4.1', note: 'answered with silence' },
  { way: 'closes on a bad frame', toldBy: '4.1', note: 'answered with a closing' },
  { way: 'closes on serial data', toldBy: '7.12', note: 'closes the connection' },
] as const

export type Fault = (typeof MUTANTS)[number]['fault'] | (typeof UNUSUAL)[number]['way']
