/** Lua: which message comes next on a connection, whose it is, and how Wireshark is told. */
export const STREAM = String.raw`
-- By conversation: where its device is, and which IMEI it said in which packet.
local conversations = {}

local function address(host, port)
  return tostring(host) .. " " .. port
end

local function conversation_of(pinfo)
  local from, to = address(pinfo.src, pinfo.src_port), address(pinfo.dst, pinfo.dst_port)
  local key = from < to and (from .. " " .. to) or (to .. " " .. from)
  local found = conversations[key]
  if found == nil then
    found = { logins = {} }
    conversations[key] = found
  end
  return found
end

local function note_login(pinfo, imei)
  local known = conversation_of(pinfo)
  known.device = address(pinfo.src, pinfo.src_port)
  if not pinfo.visited then known.logins[#known.logins + 1] = { packet = pinfo.number, imei = imei } end
end

-- The IMEI said last before this packet.
local function imei_of(pinfo)
  local imei
  for _, login in ipairs(conversation_of(pinfo).logins) do
    if login.packet <= pinfo.number then imei = login.imei end
  end
  return imei
end

local function u32(tvb, at)
  return tvb(at, 4):uint()
end

local function is_imei(tvb, at, length)
  return length >= 8 and length <= 64 and tvb:len() - at >= length and tvb(at, length):string():find("^%d+$") ~= nil
end

-- Bytes of the message at this place; MORE if it takes more bytes to say; nil if it is none of a device.
local MORE = -1

local function device_message(tvb, at)
  local has = tvb:len() - at
  local first = tvb(at, 1):uint()
  if first == 0xff then return 1, "ping" end
  if first ~= 0 then return nil end
  if has < 4 then return MORE end
  local length = tvb(at, 2):uint()
  if length > 0 then
    if length > 64 then return nil end
    if has < length + 2 then return MORE end
    if not is_imei(tvb, at + 2, length) then return nil end
    return length + 2, "imei"
  end
  if u32(tvb, at) ~= 0 then return nil end
  if has < 8 then return MORE end
  local data = u32(tvb, at + 4)
  if data < 3 or data > MAX_DATA_FIELD then return nil end
  return data + 12, "frame"
end

local function server_message(tvb, at)
  local has = tvb:len() - at
  local first = tvb(at, 1):uint()
  if first == 1 then return 1, "login" end
  if first ~= 0 then return nil end
  if has == 1 then return 1, "login" end
  if has < 4 then return MORE end
  if u32(tvb, at) > 0 then return 4, "ack" end
  if has == 4 then return 4, "ack" end
  if has < 9 then return MORE end
  local data = u32(tvb, at + 4)
  if COMMAND_LAYOUTS[tvb(at + 8, 1):uint()] ~= nil and data <= MAX_DATA_FIELD then return data + 12, "frame" end
  return 4, "ack"
end

local function comes_from_server(pinfo)
  local device = conversation_of(pinfo).device
  if device ~= nil then return device ~= address(pinfo.src, pinfo.src_port) end
  return pinfo.src_port == PORT and pinfo.dst_port ~= PORT
end

local MESSAGES = {
  ping = function(tvb, at, size, tree)
    tree:add(teltonika, tvb(at, size), "Teltonika ping")
    return "ping"
  end,
  imei = function(tvb, at, size, tree, pinfo)
    local item = tree:add(teltonika, tvb(at, size))
    item:add(F.imei_length, tvb(at, 2))
    local range = tvb(at + 2, size - 2)
    item:add(F.imei, range)
    note_login(pinfo, range:string())
    item:append_text(", IMEI " .. range:string())
    return "IMEI " .. range:string()
  end,
  login = function(tvb, at, size, tree)
    local item = tree:add(teltonika, tvb(at, size))
    local accepted = tvb(at, 1):uint() == 1
    item:add(F.accepted, tvb(at, 1), accepted)
    local words = accepted and "login accepted" or "login rejected"
    item:append_text(", " .. words)
    return words
  end,
  ack = function(tvb, at, size, tree)
    local item = tree:add(teltonika, tvb(at, size))
    item:add(F.ack, tvb(at, size))
    local words = "ack of " .. plural(u32(tvb, at), "record")
    item:append_text(", " .. words)
    return words
  end,
  frame = function(tvb, at, size, tree, pinfo)
    local words, item = dissect_tcp_frame(tvb, at, tree)
    local imei = imei_of(pinfo)
    if imei ~= nil then item:add(F.device, imei):set_generated() end
    return words
  end,
}

local function describe(pinfo, said)
  pinfo.cols.protocol = "Teltonika"
  if #said > 0 then pinfo.cols.info = table.concat(said, "; ") end
end

local function dissect_tcp(tvb, pinfo, tree)
  local from_server = comes_from_server(pinfo)
  local message_at = from_server and server_message or device_message
  local said = {}
  local at = 0
  while at < tvb:len() do
    local size, kind = message_at(tvb, at)
    if size == nil then
      local rest = tree:add(teltonika, tvb(at), "Teltonika: bytes that are no message")
      rest:add_proto_expert_info(E.framing)
      said[#said + 1] = "no message"
      break
    end
    local missing = size == MORE and DESEGMENT_ONE_MORE_SEGMENT or (at + size - tvb:len())
    if size == MORE or missing > 0 then
      pinfo.desegment_offset = at
      pinfo.desegment_len = missing
      break
    end
    said[#said + 1] = MESSAGES[kind](tvb, at, size, tree, pinfo)
    at = at + size
  end
  describe(pinfo, said)
  return tvb:len()
end

local function is_channel_packet(tvb)
  return tvb:len() > UDP_DATA_FIELD
    and tvb(0, 2):uint() + 2 <= tvb:len()
    and tvb(UDP_CHANNEL_SIZE, 2):uint() == 15
    and is_imei(tvb, UDP_CHANNEL_SIZE + 2, 15)
end

local function dissect_udp(tvb, pinfo, tree)
  local said = {}
  if is_channel_packet(tvb) then
    local at = 0
    repeat
      local stop = math.min(tvb:len(), at + 2 + tvb(at, math.min(2, tvb:len() - at)):uint())
      if stop - at <= UDP_DATA_FIELD + 2 then stop = tvb:len() end
      if stop - at <= UDP_DATA_FIELD + 2 then break end
      said[#said + 1] = dissect_udp_packet(tvb, at, stop, tree)
      at = stop
    until at >= tvb:len()
  elseif tvb:len() == UDP_CHANNEL_SIZE + 1 then
    said[1] = dissect_udp_ack(tvb, tree)
  elseif tvb:len() > 12 and u32(tvb, 0) == 0 and u32(tvb, 4) == tvb:len() - 12 then
    said[1] = dissect_tcp_frame(tvb, 0, tree)
  else
    tree:add(teltonika, tvb(), "Teltonika: bytes that are no packet"):add_proto_expert_info(E.framing)
  end
  describe(pinfo, said)
  return tvb:len()
end

function teltonika.dissector(tvb, pinfo, tree)
  if pinfo.port_type == 3 then return dissect_udp(tvb, pinfo, tree) end
  return dissect_tcp(tvb, pinfo, tree)
end

function teltonika.init()
  conversations = {}
end

local function opens_like_a_device(tvb)
  local has = tvb:len()
  if has >= 17 and tvb(0, 2):uint() == 15 then return is_imei(tvb, 2, 15) end
  return has >= 12 and u32(tvb, 0) == 0 and u32(tvb, 4) <= MAX_DATA_FIELD and CODEC_NAMES[tvb(8, 1):uint()] ~= nil
end

-- Other ports than the usual one.
teltonika:register_heuristic("tcp", function(tvb, pinfo, tree)
  if conversation_of(pinfo).device == nil then
    if not opens_like_a_device(tvb) then return false end
    conversation_of(pinfo).device = address(pinfo.src, pinfo.src_port)
  end
  pinfo.conversation = teltonika
  dissect_tcp(tvb, pinfo, tree)
  return true
end)

teltonika:register_heuristic("udp", function(tvb, pinfo, tree)
  if not is_channel_packet(tvb) or CODEC_NAMES[tvb(UDP_DATA_FIELD, 1):uint()] == nil then return false end
  pinfo.conversation = teltonika
  dissect_udp(tvb, pinfo, tree)
  return true
end)

DissectorTable.get("tcp.port"):add(PORT, teltonika)
DissectorTable.get("udp.port"):add(PORT, teltonika)
`
