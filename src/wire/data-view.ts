/** One DataView for all that is read of the same bytes: to make one costs as much as to decode a small record. */

let lastBytes: Uint8Array = new Uint8Array(0)
let lastView: DataView = new DataView(lastBytes.buffer)

/** The view of these bytes; the last one is remembered (and kept alive), so that frames of one chunk share theirs. */
export function viewOf(bytes: Uint8Array): DataView {
  if (bytes !== lastBytes) {
    lastView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    lastBytes = bytes
  }
  return lastView
}
