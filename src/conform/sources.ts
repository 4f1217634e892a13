/** Where requirements come from, named so that people find them. */
export const SOURCE = {
  wiki: 'wiki page “Teltonika Data Sending Protocols”',
  fmb: 'PDF “FMB1YX Protocols V0.15”',
  fm640: 'PDF “FMB640 Protocols V0.05”',
  stream:
    'TCP carries bytes, not messages (RFC 9293, 3.8); a capture of FMB traffic has frames cut at any byte',
  capture: 'a capture of 3,357 reads of FMB traffic',
  ping: 'wiki page on “Network ping timeout”',
  traccar: 'traccar, TeltonikaProtocolDecoder and its tests',
  noAck: 'wiki page “Teltonika Data Sending Protocols”, Codec 12; traccar pull request 4561',
  openLink: 'wiki, “Open Link Timeout”',
  practice: 'practice: any open port is knocked on by others than trackers',
} as const
