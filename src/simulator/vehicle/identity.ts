/** What is written on things: keys, cards, plates and chassis, all from the vehicle's own number. */
import { hashOf, type Random } from '../random.js'

/**
 * A driver's key: family code 01, six bytes of serial number, and the Dallas CRC-8 over those seven. On the wire
 * it is the reverse of what is printed on the key, so the family code comes first.
 */
export function iButtonOf(random: Random): Uint8Array {
  const key = new Uint8Array(8)
  key[0] = 0x01
  // Four random bytes are enough to tell keys apart; the top of real serial numbers is mostly zero too.
  for (let i = 1; i < 5; i++) key[i] = random.int(0, 255)
  return withCheck(key)
}

/** As `iButtonOf`, for a vehicle whose driver surely has one. */
export function driverKey(seed: number): Uint8Array {
  const key = new Uint8Array(8)
  key[0] = 0x01
  new DataView(key.buffer).setUint32(1, hashOf(seed, DRAW.key))
  return withCheck(key)
}

function withCheck(key: Uint8Array): Uint8Array {
  let crc = 0
  for (const byte of key.subarray(0, 7)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x8c : crc >>> 1
  }
  key[7] = crc
  return key
}

/** Letters of a chassis number (ISO 3779): none that look like digits. */
const CHASSIS_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'
const PLATE_LETTERS = 'ABCDEFGHJKLMNPRSTUVZ'

/** Which of a vehicle's numbers it is; each is drawn apart. */
const DRAW = { chassis: 100, plate: 200, driver: 300, card: 400, sim: 500, key: 600 } as const

/** 17 characters. No maker has the code at its beginning. */
export function chassisNumber(seed: number): string {
  return `X0T${textFrom(CHASSIS_LETTERS, 8, seed, DRAW.chassis)}${digits(6, seed, DRAW.chassis + 20)}`
}

export function plate(seed: number): string {
  return `${textFrom(PLATE_LETTERS, 3, seed, DRAW.plate)} ${digits(3, seed, DRAW.plate + 20)}`
}

/** 16 characters, as a tachograph's driver card has them: 14 of the driver, then replacement and renewal. */
export function driverCard(seed: number): string {
  return `LT${digits(12, seed, DRAW.driver)}00`
}

/** 8 bytes of a contactless card, the last four its number. */
export function contactlessCard(seed: number): Uint8Array {
  const card = new Uint8Array(8)
  new DataView(card.buffer).setUint32(4, hashOf(seed, DRAW.card))
  return card
}

/** 20 digits: 89 for telecommunications, then of the vehicle's own. No card has this number. */
export function simNumber(seed: number): string {
  return `8900000000${digits(10, seed, DRAW.sim)}`
}

function textFrom(letters: string, length: number, seed: number, draw: number): string {
  let text = ''
  for (let i = 0; i < length; i++) text += letters[hashOf(seed, draw + i) % letters.length]
  return text
}

function digits(length: number, seed: number, draw: number): string {
  return textFrom('0123456789', length, seed, draw)
}
