/** `address:port`, an IPv6 address in brackets, an IPv4 peer of a dual-stack socket by its own address. */
export function formatAddress(address: string, port: number): string {
  const plain = address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address
  return plain.includes(':') ? `[${plain}]:${port}` : `${plain}:${port}`
}
