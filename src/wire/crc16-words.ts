/**
 * The CRC by folding, for runs that are too short to be worth a copy into `crc16-fold.ts`. Modulo the polynomial
 * x^16 = x^15 + x^2 + 1, and in GF(2) what holds of x holds of x^32: a 32-bit word counts as much as the same word 1, 14
 * and 16 places further on together. So each of the first words is dropped for three exclusive-ors, no table asked,
 * until sixteen are left.
 */

/** Words that are left. */
export const FOLDED_WORDS = 16
/** Bytes that a round takes. */
export const WORDS_BLOCK = 4 * FOLDED_WORDS

/**
 * Folds whole blocks, `view[start, end)`, at least one of them, into sixteen little-endian words of the same CRC.
 * @param crc of what comes before them
 * @param words receives them
 */
export function foldWords(view: DataView, start: number, end: number, crc: number, words: Int32Array): void {
  let w0 = view.getInt32(start, true) ^ crc
  let w1 = view.getInt32(start + 4, true)
  let w2 = view.getInt32(start + 8, true)
  let w3 = view.getInt32(start + 12, true)
  let w4 = view.getInt32(start + 16, true)
  let w5 = view.getInt32(start + 20, true)
  let w6 = view.getInt32(start + 24, true)
  let w7 = view.getInt32(start + 28, true)
  let w8 = view.getInt32(start + 32, true)
  let w9 = view.getInt32(start + 36, true)
  let w10 = view.getInt32(start + 40, true)
  let w11 = view.getInt32(start + 44, true)
  let w12 = view.getInt32(start + 48, true)
  let w13 = view.getInt32(start + 52, true)
  let w14 = view.getInt32(start + 56, true)
  let w15 = view.getInt32(start + 60, true)
  for (let at = start + WORDS_BLOCK; at < end; at += WORDS_BLOCK) {
    // Each word goes to those 1 and 14 places further on, then to the one 16 further on, which takes its variable.
    w1 ^= w0
    w14 ^= w0
    w0 ^= view.getInt32(at, true)
    w2 ^= w1
    w15 ^= w1
    w1 ^= view.getInt32(at + 4, true)
    w3 ^= w2
    w0 ^= w2
    w2 ^= view.getInt32(at + 8, true)
    w4 ^= w3
    w1 ^= w3
    w3 ^= view.getInt32(at + 12, true)
    w5 ^= w4
    w2 ^= w4
    w4 ^= view.getInt32(at + 16, true)
    w6 ^= w5
    w3 ^= w5
    w5 ^= view.getInt32(at + 20, true)
    w7 ^= w6
    w4 ^= w6
    w6 ^= view.getInt32(at + 24, true)
    w8 ^= w7
    w5 ^= w7
    w7 ^= view.getInt32(at + 28, true)
    w9 ^= w8
    w6 ^= w8
    w8 ^= view.getInt32(at + 32, true)
    w10 ^= w9
    w7 ^= w9
    w9 ^= view.getInt32(at + 36, true)
    w11 ^= w10
    w8 ^= w10
    w10 ^= view.getInt32(at + 40, true)
    w12 ^= w11
    w9 ^= w11
    w11 ^= view.getInt32(at + 44, true)
    w13 ^= w12
    w10 ^= w12
    w12 ^= view.getInt32(at + 48, true)
    w14 ^= w13
    w11 ^= w13
    w13 ^= view.getInt32(at + 52, true)
    w15 ^= w14
    w12 ^= w14
    w14 ^= view.getInt32(at + 56, true)
    w0 ^= w15
    w13 ^= w15
    w15 ^= view.getInt32(at + 60, true)
  }
  words[0] = w0
  words[1] = w1
  words[2] = w2
  words[3] = w3
  words[4] = w4
  words[5] = w5
  words[6] = w6
  words[7] = w7
  words[8] = w8
  words[9] = w9
  words[10] = w10
  words[11] = w11
  words[12] = w12
  words[13] = w13
  words[14] = w14
  words[15] = w15
}
