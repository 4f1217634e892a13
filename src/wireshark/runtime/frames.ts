/** Lua: data fields, TCP frames and UDP channel packets. */
export const FRAMES = String.raw`
local function crc16(range)
  local bytes = range:bytes()
  local crc = 0
  for index = 0, bytes:len() - 1 do
    crc = bit.bxor(bit.rshift(crc, 8), CRC_TABLE[bit.band(bit.bxor(crc, bytes:get_index(index)), 0xff)])
  end
  return crc
end

local function read_records(r, tree, codec, count)
  ids = IO_INDEX[codec]
  local layout = AVL_LAYOUTS[codec] and layout_of(codec, r.tvb, r.at, r.stop, count)
  for number = 1, count do
    local start = r.at
    local branch = tree:add(F.record, r.tvb(start, r.stop - start))
    branch:set_text("Record " .. number)
    local ms, event
    if layout ~= nil then
      ms, event = read_avl_record(r, branch, layout)
    else
      ms, event = read_codec7_record(r, branch)
    end
    branch:set_len(r.at - start)
    branch:set_text(string.format("Record %d, %s, event %d", number, time_text(ms), event))
  end
  return plural(count, "record")
end

-- To the end of the data field: the first quantity is ignored on parsing, as the protocol page has it.
local function read_messages(r, tree, layout)
  local words, count = "no message", 0
  while r.at < r.stop do
    words = read_message(r, tree, layout)
    count = count + 1
  end
  return words, count
end

-- Codec id, quantity, records or messages, quantity again. Returns what it is in words.
local function read_data_field(tvb, at, stop, tree)
  local r = reader(tvb, at, stop)
  local codec, codec_range = r:uint(tree, F.codec, 1)
  local name = CODEC_NAMES[codec]
  if name == nil then
    tree:add_proto_expert_info(E.codec, string.format("Unknown codec id 0x%02X", codec))
    return string.format("unknown codec 0x%02X", codec)
  end
  local count = r:uint(tree, F.number_of_data_1, 1)
  local body = reader(tvb, r.at, stop - 1)
  local commands = COMMAND_LAYOUTS[codec]
  local is_read, words, messages = pcall(function()
    if commands ~= nil then return read_messages(body, tree, commands) end
    return read_records(body, tree, codec, count)
  end)
  if not is_read then
    local reason = type(words) == "table" and words.overrun or tostring(words)
    tree:add_proto_expert_info(E.overrun, "A field runs over the end: " .. reason)
    words = "damaged"
  elseif body.at < stop - 1 then
    tree:add_proto_expert_info(E.trailing, plural(stop - 1 - body.at, "byte") .. " behind the last one")
  end
  local last = reader(tvb, stop - 1, stop)
  local again = last:uint(tree, F.number_of_data_2, 1)
  if messages ~= nil then count = messages end
  if again ~= count then
    tree:add_proto_expert_info(E.count, string.format("The two record counts differ: %d and %d", count, again))
  end
  return "Codec " .. name .. ", " .. words
end

local function dissect_tcp_frame(tvb, at, tree)
  local length = tvb(at + 4, 4):uint()
  local item = tree:add(teltonika, tvb(at, length + 12))
  item:add(F.preamble, tvb(at, 4))
  item:add(F.length, tvb(at + 4, 4))
  local field = tvb(at + 8, length)
  local words = read_data_field(tvb, at + 8, at + 8 + length, item)
  local stated = tvb(at + 8 + length, 4)
  local computed = crc16(field)
  item:add(F.crc, stated)
  local is_right = stated:uint() == computed
  item:add(F.crc_right, stated, is_right):set_generated()
  if not is_right then
    item:add_proto_expert_info(E.crc, string.format("Bad CRC: 0x%04X, computed 0x%04X", stated:uint(), computed))
    words = words .. ", bad CRC"
  end
  item:append_text(", " .. words)
  return words, item
end

local function dissect_udp_packet(tvb, at, stop, tree)
  local item = tree:add(teltonika, tvb(at, stop - at))
  local r = reader(tvb, at, stop)
  for _, field in ipairs(UDP_CHANNEL) do
    item:add(F[field.name], r:take(field.size))
  end
  local length = r:uint(item, F.imei_length, 2)
  local range = r:take(length)
  local imei = range and range:string() or ""
  if range ~= nil then item:add(F.imei, range) end
  local words = read_data_field(tvb, r.at, stop, item)
  item:append_text(", " .. words)
  return imei .. " " .. words
end

local function dissect_udp_ack(tvb, tree)
  local item = tree:add(teltonika, tvb())
  local r = reader(tvb, 0, tvb:len())
  for _, field in ipairs(UDP_CHANNEL) do
    item:add(F[field.name], r:take(field.size))
  end
  local count = r:uint(item, F.ack, 1)
  local words = "ack of " .. plural(count, "record")
  item:append_text(", " .. words)
  return words
end
`
