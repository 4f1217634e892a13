import { expect, test } from 'vitest'
import { lua, LuaName } from '../../src/wireshark/lua.js'

test.each([
  ['text', '"text"'],
  ['a "quote", a \\ and °C', '"a \\"quote\\", a \\\\ and °C"'],
  ['one\nand\u00007', '"one\\010and\\0007"'],
  [1.5, '1.5'],
  [null, 'nil'],
  [[1, 'two', true], '{1,"two",true}'],
  [new Map([[0, 'off']]), '{[0]="off"}'],
  [{ id: 66, unit: undefined, name: null, end: 1, 'a-b': 2 }, '{id=66,["end"]=1,["a-b"]=2}'],
  [{ values: new LuaName('LABELS[3]') }, '{values=LABELS[3]}'],
])('%j as Lua', (value, source) => {
  expect(lua(value)).toBe(source)
})
