/** One DataView for all that is read of the same bytes: to make one costs as much as to decode a small record. */
/** The view of these bytes; the last one is remembered (and kept alive), so that frames of one chunk share theirs. */
export declare function viewOf(bytes: Uint8Array): DataView;
