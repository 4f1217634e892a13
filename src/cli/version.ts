/** The package's version; the build replaces the name (`scripts/build.mjs`). */
declare const TELTONIKA_VERSION: string | undefined

export const version: string = typeof TELTONIKA_VERSION === 'string' ? TELTONIKA_VERSION : '0.0.0-source'
