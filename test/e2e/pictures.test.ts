/** The pictures of the documents show what the program prints today; npm run pictures makes them anew. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictureOf } from '../../scripts/pictures/picture.js'
import { PICTURES } from '../../scripts/pictures/pictures.js'

test.each(PICTURES)('docs/pictures/$name.svg', picture => {
  expect(readFileSync(`docs/pictures/${picture.name}.svg`, 'utf8')).toBe(pictureOf(picture))
})

test('no picture is left over', () => {
  expect(readdirSync('docs/pictures').sort()).toEqual(PICTURES.map(({ name }) => `${name}.svg`).sort())
})
