/** UTF-8 without TextEncoder, which is no part of the language. */
export function utf8Bytes(text: string): Uint8Array {
  // A lone surrogate is no character; encodeURIComponent would throw.
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  const bytes: number[] = []
  for (let at = 0; at < encoded.length; at++) {
    if (encoded[at] === '%') {
      bytes.push(parseInt(encoded.slice(at + 1, at + 3), 16))
      at += 2
    } else bytes.push(encoded.charCodeAt(at))
  }
  return Uint8Array.from(bytes)
}
