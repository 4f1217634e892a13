/** Lua: records of Codecs 7, 8, 8 Extended and 16, and the messages of Codecs 12 to 15. */
export const RECORDS = String.raw`
local function plural(count, noun)
  return count .. " " .. noun .. (count == 1 and "" or "s")
end

-- Reads forward in a part of the packet and never beyond its end; running over is an error that the caller catches.
local Reader = {}
Reader.__index = Reader

local function reader(tvb, at, stop)
  return setmetatable({ tvb = tvb, at = at, stop = stop }, Reader)
end

function Reader:take(size)
  if self.at + size > self.stop then
    error({ overrun = plural(size, "byte") .. " needed, " .. (self.stop - self.at) .. " left" })
  end
  local range = size > 0 and self.tvb(self.at, size) or nil
  self.at = self.at + size
  return range
end

function Reader:uint(tree, field, size)
  local range = self:take(size)
  tree:add(field, range)
  return range:uint(), range
end

local function add_timestamp(tree, range, ms)
  tree:add(F.timestamp, range, NSTime(math.floor(ms / 1000), (ms % 1000) * 1000000))
end

local HEAD_READERS = {
  timestamp = function(tree, range)
    local ms = range:uint64():tonumber()
    add_timestamp(tree, range, ms)
    return ms
  end,
  longitude = function(tree, range) tree:add(F.longitude, range, range:int() / DEGREE) end,
  latitude = function(tree, range) tree:add(F.latitude, range, range:int() / DEGREE) end,
}

local function time_text(ms)
  return os.date("!%Y-%m-%d %H:%M:%S", math.floor(ms / 1000))
end

local function read_head(r, tree)
  local ms = 0
  for _, field in ipairs(RECORD_HEAD) do
    local range = r:take(field.size)
    local special = HEAD_READERS[field.name]
    if special == nil then
      tree:add(F[field.name], range)
    else
      ms = special(tree, range) or ms
    end
  end
  return ms
end

local function read_group(r, tree, layout, count, width)
  for _ = 1, count do
    local start = r.at
    local id_range = r:take(layout.ioId)
    local length = width
    if width == nil then length = r:take(2):uint() end
    local value = r:take(length)
    add_element(tree, id_range:uint(), id_range, value, r.tvb(start, r.at - start))
  end
end

local function read_avl_record(r, tree, layout)
  local ms = read_head(r, tree)
  local event = r:uint(tree, F.event_io_id, layout.eventIoId)
  if layout.generationType then r:uint(tree, F.generation_type, 1) end
  local total, total_range = r:uint(tree, F.total_io, layout.count)
  local seen = 0
  for _, group in ipairs(layout.groups) do
    local count = r:uint(tree, F[group.name], layout.count)
    seen = seen + count
    read_group(r, tree, layout, count, group.width)
  end
  if layout.nx then
    local count = r:uint(tree, F.nx, layout.count)
    seen = seen + count
    read_group(r, tree, layout, count, nil)
  end
  if seen ~= total then
    tree:add_proto_expert_info(E.io_count, string.format("N of Total IO says %d, the groups have %d", total, seen))
  end
  return ms, event
end

-- Where the records end that this layout would read, nil if they leave the data field.
local function walk(tvb, at, stop, layout, records)
  local function uint(size)
    if at + size > stop then return nil end
    local value = tvb(at, size):uint()
    at = at + size
    return value
  end
  for _ = 1, records do
    at = at + RECORD_HEAD_SIZE + layout.eventIoId + (layout.generationType and 1 or 0)
    if uint(layout.count) == nil then return nil end
    for _, group in ipairs(layout.groups) do
      local count = uint(layout.count)
      if count == nil then return nil end
      at = at + count * (layout.ioId + group.width)
    end
    local left = layout.nx and uint(layout.count) or 0
    if left == nil then return nil end
    for _ = 1, left do
      at = at + layout.ioId
      local length = uint(2)
      if length == nil then return nil end
      at = at + length
    end
    if at > stop then return nil end
  end
  return at
end

-- Some firmware sends one more group, unannounced; it is taken where the plain layout does not fit and this one does.
local function layout_of(codec, tvb, at, stop, records)
  local layout = AVL_LAYOUTS[codec]
  local other = OTHER_LAYOUTS[codec]
  if other ~= nil and walk(tvb, at, stop, layout, records) ~= stop and walk(tvb, at, stop, other, records) == stop then
    return other
  end
  return layout
end

local function single(range)
  return range:float()
end

local CODEC_7_FIELDS = {
  latitude = function(tree, range) tree:add(F.latitude, range, single(range)) end,
  longitude = function(tree, range) tree:add(F.longitude, range, single(range)) end,
  angle = function(tree, range) tree:add(F.angle, range, math.floor(range:uint() * 360 / 256)) end,
}

local function read_codec7_record(r, tree)
  local range = r:take(4)
  local head = range:uint()
  local ms = (CODEC_7_EPOCH + head % 0x40000000) * 1000
  tree:add(F.codec7_priority, range, math.floor(head / 0x40000000))
  add_timestamp(tree, range, ms)
  local mask = r:uint(tree, F.global_mask, 1)
  if bit.band(mask, 1) ~= 0 then
    local gps_mask = r:uint(tree, F.gps_mask, 1)
    for _, row in ipairs(CODEC_7_GPS) do
      if bit.band(gps_mask, row.bit) ~= 0 then
        for _, name in ipairs(row.fields) do
          local value = r:take(row.width)
          local special = CODEC_7_FIELDS[name]
          if special == nil then tree:add(F[name], value) else special(tree, value) end
        end
      end
    end
  end
  for _, group in ipairs(CODEC_7_IO) do
    if bit.band(mask, group.bit) ~= 0 then
      local count = r:uint(tree, F[group.name], 1)
      read_group(r, tree, { ioId = 1 }, count, group.width)
    end
  end
  return ms, 0
end

local function packed_imei(range)
  return (range:bytes():tohex():sub(2))
end

local function read_message(r, tree, layout)
  local message_type, type_range = r:uint(tree, F.type, 1)
  local size = r:uint(tree, F.size, 4)
  if layout.timestamp and not layout.imei and r.stop - r.at == size + 4 then size = size + 4 end
  local before = (layout.timestamp and 4 or 0) + (layout.imei and 8 or 0)
  if layout.timestamp then
    local range = r:take(4)
    add_timestamp(tree, range, range:uint() * 1000)
  end
  if layout.imei then
    local range = r:take(8)
    tree:add(F.imei, range, packed_imei(range))
  end
  local payload = r:take(math.max(0, size - before))
  local words = ""
  if payload ~= nil then
    tree:add(F.payload, payload)
    local text = payload:bytes():raw()
    local shown = text:gsub("[\r\n]+$", "")
    if is_printable(shown) then
      tree:add(F.text, payload, text)
      words = ' "' .. shown .. '"'
    end
  end
  return (COMMAND_TYPES[message_type] or "command") .. words
end
`
