/** Values as Lua source. */

export type LuaValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | LuaName
  | readonly LuaValue[]
  | ReadonlyMap<number, LuaValue>
  | { readonly [key: string]: LuaValue }

/** A name that is to stand in the source as it is, such as a variable's. */
export class LuaName {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

const NAME = /^[A-Za-z_]\w*$/
/** Of names that the tables have; the language has more. */
const RESERVED = new Set([
  'and',
  'end',
  'false',
  'for',
  'function',
  'if',
  'in',
  'local',
  'nil',
  'not',
  'or',
  'repeat',
  'return',
  'then',
  'true',
  'until',
  'while',
])

/** Arrays, maps and objects become tables; what is undefined or null in an object is left out. */
export function lua(value: LuaValue): string {
  if (value === null || value === undefined) return 'nil'
  if (typeof value === 'string') return luaString(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof LuaName) return value.name
  if (Array.isArray(value)) return `{${value.map(lua).join(',')}}`
  if (value instanceof Map) {
    return `{${[...value].map(([key, entry]) => `[${key}]=${lua(entry as LuaValue)}`).join(',')}}`
  }
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null)
  return `{${entries.map(([key, entry]) => `${luaKey(key)}=${lua(entry as LuaValue)}`).join(',')}}`
}

function luaKey(key: string): string {
  return NAME.test(key) && !RESERVED.has(key) ? key : `[${luaString(key)}]`
}

function luaString(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\x00-\x1f\x7f]/g, control => `\\${String(control.charCodeAt(0)).padStart(3, '0')}`)
  return `"${escaped}"`
}
