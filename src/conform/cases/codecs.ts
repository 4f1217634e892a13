import type { Section } from '../case.js'
import { LAYOUTS } from './codecs/layouts.js'
import { VALUES } from './codecs/values.js'
import { VARIETIES } from './codecs/varieties.js'

/** 5: codecs, and records of every kind. */
export const CODECS: Section = {
  number: 5,
  title: 'Codecs and records',
  cases: [...LAYOUTS, ...VALUES, ...VARIETIES],
}
