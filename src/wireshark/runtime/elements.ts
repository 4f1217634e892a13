/** Lua: the meaning of an IO element, as `src/avl/interpret.ts` has it. */
export const ELEMENTS = String.raw`
-- Of the codec that is being read.
local ids = EVERY_ID

local function definition_of(id, width)
  local sizes = ids[id]
  if sizes == nil then return nil end
  return IO_DEFINITIONS[sizes["s" .. width] or sizes.x]
end

local function is_printable(text)
  return text:find("^[\32-\126]*$") ~= nil
end

-- Fifteen digits: what a double surely has.
local function number_text(value)
  local text = string.format("%.15g", value)
  return text == "-0" and "0" or text
end

-- Whole numbers of up to eight bytes: as Wireshark's own integer, and as a Lua number where that is exact.
local function integer_of(range, signed)
  local width = range:len()
  if width <= 4 then
    local value = signed and range:int() or range:uint()
    return value, tostring(value)
  end
  local big = signed and range:int64() or range:uint64()
  local text = tostring(big)
  return tonumber(text), text
end

local function read_number(range, d)
  local raw, digits = integer_of(range, d.how == "signed")
  local state = d.sentinels and d.sentinels[raw]
  if state ~= nil then return { text = state } end
  local label = d.values and d.values[math.floor(raw / (d.shift or 1))]
  if d.mantissa == nil and d.divisor == nil then
    return { shown = digits, text = label, number = raw, is_whole = true }
  end
  local value = raw * (d.mantissa or 1) / (d.divisor or 1)
  return { shown = number_text(value), text = label, number = value }
end

local function read_flags(range, d)
  local word = range:uint64()
  local set = {}
  for _, flag in ipairs(d.flags or {}) do
    local label = flag.labels[word:rshift(flag.bit):band(UInt64(flag.mask)):tonumber()]
    if label ~= nil then set[#set + 1] = label end
  end
  return { shown = tostring(word), flags = #set > 0 and table.concat(set, ", ") or nil, is_whole = true }
end

local function hex_of(range)
  return range:bytes():tohex(false)
end

local function read_ascii(range)
  local text = range:bytes():raw():gsub("\0+$", "")
  if is_printable(text) then return { shown = text, string = text } end
  return { shown = hex_of(range) }
end

local function read_reversed(range)
  local bytes, text = range:bytes(), ""
  for index = 0, bytes:len() - 1 do text = string.format("%02X", bytes:get_index(index)) .. text end
  return { shown = text, string = text }
end

-- shown: the value in words; text: its label; number or string: what the named field holds.
local function read_value(range, d)
  local width = range:len()
  local how = d == nil and "unsigned" or d.how
  if how == "ascii" then return read_ascii(range) end
  if how == "reversedHex" then return read_reversed(range) end
  if how == "hex" or how == "composite" or width > 8 then return { shown = hex_of(range) } end
  if how == "flags" then return read_flags(range, d) end
  return read_number(range, d or { how = "unsigned" })
end

local function add_named_field(item, field, range, value)
  local kind = field.kind
  if kind == "bytes" then
    item:add(field.proto, range)
  elseif kind == "string" and value.string ~= nil then
    item:add(field.proto, range, value.string)
  elseif kind == "double" and value.number ~= nil then
    item:add(field.proto, range, value.number)
  elseif value.is_whole then
    item:add(field.proto, range)
  end
end

local function words_for(value, d)
  local words = value.shown or ""
  if value.shown ~= nil and d ~= nil and d.unit ~= nil then words = words .. " " .. d.unit end
  local more = value.text or value.flags
  if more == nil then return words end
  return words == "" and more or (words .. " (" .. more .. ")")
end

-- whole: id and value with whatever is between; range: the value, nil if it has no bytes.
local function add_element(tree, id, id_range, range, whole)
  local d = definition_of(id, range and range:len() or 0)
  local name = d and d.name or ("IO " .. id)
  local item = tree:add(F.io, whole)
  item:add(F.io_id, id_range, id)
  if d ~= nil then item:add(F.io_name, whole, d.name):set_generated() end
  if range == nil then
    item:set_text(string.format("%s (%d): no bytes", name, id))
    return
  end
  local value = read_value(range, d)
  item:set_text(string.format("%s (%d): %s", name, id, words_for(value, d)))
  item:add(F.io_raw, range)
  if value.shown ~= nil then item:add(F.io_value, range, value.shown):set_generated() end
  local more = value.text or value.flags
  if more ~= nil then item:add(F.io_text, range, more):set_generated() end
  if d ~= nil then add_named_field(item, IO_FIELDS[d.filter], range, value) end
end
`
