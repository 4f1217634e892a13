/** The transport's half of a device: what its runner asks for. */
export interface DeviceWire {
  /** Calls `connected` once there is a connection, `unreachable` or `disconnected` with the reason when there is none. */
  open(): void
  send(bytes: Uint8Array): void
  /** Ends the connection; `disconnected` is not called for it. */
  close(): void
  /** The same, as rudely as it can be done. */
  reset(): void
}
