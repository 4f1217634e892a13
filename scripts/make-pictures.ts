/** Writes docs/pictures (npm run pictures) from what the built program prints. */
import { writeFileSync } from 'node:fs'
import { pictureOf } from './pictures/picture.js'
import { PICTURES } from './pictures/pictures.js'

for (const picture of PICTURES) writeFileSync(`docs/pictures/${picture.name}.svg`, pictureOf(picture))
