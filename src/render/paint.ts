/** Colour by meaning. A chalk instance is one; so is anything that gives the text back as it is. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  blue(text: string): string
  magenta(text: string): string
}

const same = (text: string): string => text

/** No colour at all. */
export const PLAIN: Paint = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
  blue: same,
  magenta: same,
}
