/** The ways in which a simulated device talks to its server. */
import type { DeviceLink, DeviceLinkOptions } from './links/device-link.js'
import { ImpatientTcpLink } from './links/impatient-link.js'
import { TcpDeviceLink } from './links/tcp-link.js'
import { UdpDeviceLink } from './links/udp-link.js'

/** `window`: frames that may be under way at once; TCP only, and 1 for a device that keeps to the protocol. */
export function linkFor(transport: 'tcp' | 'udp', window: number, options: DeviceLinkOptions): DeviceLink {
  if (transport === 'udp') return new UdpDeviceLink(options)
  return window > 1 ? new ImpatientTcpLink(options, window) : new TcpDeviceLink(options)
}
