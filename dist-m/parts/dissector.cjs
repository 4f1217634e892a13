"use strict";const require_codec=require("./codec.cjs"),require_teltonika=require("./main.cjs"),require_decoding=require("./decoding.cjs"),require_dictionary=require("./dictionary.cjs"),KINDS={u8:"uint8",u16:"uint16",u32:"uint32",u64:"uint64",i16:"int16",i32:"int32"},SHOWN_OTHERWISE={timestamp:{kind:"absolute_time",display:"base.UTC"},longitude:{kind:"double"},latitude:{kind:"double"},priority:{display:"base.DEC, PRIORITIES"},length:{kind:"uint32"}},blockFields=[...require_teltonika.RECORD_HEAD.fields,...require_decoding.UDP_CHANNEL.fields].map(({name,type})=>({name,title:titleOf(name),kind:KINDS[type],...SHOWN_OTHERWISE[name]})),groupFields=[...new Set([...require_teltonika.AVL_LAYOUTS,require_teltonika.CODEC8_WITH_16_BYTE_GROUP].flatMap(({groups})=>groups.map(({name})=>name))),"nx"].map(name=>({name,title:name.toUpperCase(),kind:"uint16"})),WIRESHARK_FIELDS=[{name:"preamble",title:"Preamble",kind:"uint32",display:"base.HEX"},{name:"codec",title:"Codec ID",kind:"uint8",display:"base.HEX, CODEC_NAMES"},{name:"number_of_data_1",title:"Number of Data 1",kind:"uint8"},{name:"number_of_data_2",title:"Number of Data 2",kind:"uint8"},{name:"crc",title:"CRC-16",kind:"uint32",display:"base.HEX"},{name:"crc_right",title:"CRC is right",kind:"bool",filter:"crc.right"},{name:"imei_length",title:"IMEI length",kind:"uint16"},{name:"imei",title:"IMEI",kind:"string"},{name:"device",title:"Device",kind:"string"},{name:"accepted",title:"Login accepted",kind:"bool"},{name:"ack",title:"Records acknowledged",kind:"uint32"},{name:"record",title:"Record",kind:"none"},{name:"event_io_id",title:"Event IO ID",kind:"uint16"},{name:"generation_type",title:"Generation Type",kind:"uint8"},{name:"total_io",title:"N of Total IO",kind:"uint16"},{name:"io",title:"IO Element",kind:"none"},{name:"io_id",title:"Id",kind:"uint16",filter:"io.id"},{name:"io_name",title:"Name",kind:"string",filter:"io.name"},{name:"io_raw",title:"Raw",kind:"bytes",filter:"io.raw"},{name:"io_value",title:"Value",kind:"string",filter:"io.value"},{name:"io_text",title:"Text",kind:"string",filter:"io.text"},{name:"type",title:"Type",kind:"uint8",display:"base.HEX, COMMAND_TYPES"},{name:"size",title:"Size",kind:"uint32"},{name:"payload",title:"Payload",kind:"bytes"},{name:"text",title:"Text",kind:"string"},{name:"codec7_priority",title:"Priority",kind:"uint8",display:"base.DEC, CODEC_7_PRIORITIES"},{name:"global_mask",title:"Global mask",kind:"uint8",display:"base.HEX"},{name:"gps_mask",title:"GPS mask",kind:"uint8",display:"base.HEX"},{name:"lac",title:"LAC",kind:"uint16"},{name:"cellId",title:"Cell id",kind:"uint16"},{name:"signalQuality",title:"Signal quality",kind:"uint8"},{name:"operatorCode",title:"Operator code",kind:"uint32"},...blockFields,...groupFields];function filterOf({name,filter}){return`teltonika.${filter??snakeCase(name)}`}const EXPERT_FINDINGS=[{name:"framing",title:"No message starts here"},{name:"codec",title:"Unknown codec"},{name:"crc",title:"Bad CRC"},{name:"count",title:"The two record counts differ"},{name:"io_count",title:"The IO counts differ"},{name:"overrun",title:"A field runs over the end"},{name:"trailing",title:"Bytes are left over"}];function snakeCase(name){return name.replace(/[A-Z]/g,letter=>`_${letter.toLowerCase()}`)}function titleOf(name){const words=snakeCase(name).replaceAll("_"," ");return words.charAt(0).toUpperCase()+words.slice(1)}var LuaName=class{name;constructor(name){this.name=name}};const NAME=/^[A-Za-z_]\w*$/,RESERVED$1=new Set(["and","end","false","for","function","if","in","local","nil","not","or","repeat","return","then","true","until","while"]);function lua(value){return value==null?"nil":typeof value=="string"?luaString(value):typeof value=="number"||typeof value=="boolean"?String(value):value instanceof LuaName?value.name:Array.isArray(value)?`{${value.map(lua).join(",")}}`:value instanceof Map?`{${[...value].map(([key,entry])=>`[${key}]=${lua(entry)}`).join(",")}}`:`{${Object.entries(value).filter(([,entry])=>entry!=null).map(([key,entry])=>`${luaKey(key)}=${lua(entry)}`).join(",")}}`}function luaKey(key){return NAME.test(key)&&!RESERVED$1.has(key)?key:`[${luaString(key)}]`}function luaString(text){return`"${text.replace(/[\\"]/g,"\\$&").replace(/[\x00-\x1f\x7f]/g,control=>`\\${String(control.charCodeAt(0)).padStart(3,"0")}`)}"`}const SIZES=[1,2,4,8],ANY_SIZE=3;function ioTables(dictionary,model){const names=new FieldNames,sets=new LabelSets,rows=new Map,definitions=[],fields=[],rowOf=definition=>{const known=rows.get(definition);if(known!==void 0)return known;const field=names.of(definition);return fields.push(field),definitions.push(rowFor(definition,field,sets)),rows.set(definition,definitions.length),definitions.length},indexFor=codec=>{const view=dictionary.view({codec,model});return new Map(dictionary.ids.map(id=>[id,sizesOf(view,id,rowOf)]))},index=indexFor("8E"),exceptions=new Map(["8","16","7"].map(codec=>{const other=[...indexFor(codec)].filter(([id,sizes])=>!isSame(sizes,index.get(id)));return[codec,new Map(other)]}));return{fields:names.all,definitions,index,exceptions,sets:sets.all,fieldOf(codec,id,width){const sizes=exceptions.get(codec)?.get(id)??index.get(id),row=sizes?.[`s${width}`]??sizes?.x;return row===void 0?void 0:fields[row-1]}}}function sizesOf(view,id,rowOf){const sizes={};for(const width of[...SIZES,ANY_SIZE]){const definition=view.find(id,width)?.definition;definition!==void 0&&(sizes[definition.size===void 0?"x":`s${width}`]=rowOf(definition))}return sizes}function isSame(one,other={}){return JSON.stringify(one)===JSON.stringify(other)}function rowFor(definition,field,sets){const{mantissa,divisor}=require_dictionary.scaleOf(definition.multiplier);return{name:definition.name,how:howOf(definition),filter:field.filter,mantissa:mantissa===1?void 0:mantissa,divisor:divisor===1?void 0:divisor,unit:definition.unit??void 0,values:definition.values&&sets.nameOf(definition.values),shift:definition.textShift===0?void 0:2**definition.textShift,sentinels:definition.sentinels&&sets.nameOf(definition.sentinels),flags:definition.flags?.map(({bit,bits,labels})=>({bit,mask:2**bits-1,labels:sets.nameOf(labels)}))}}function howOf({type}){switch(type){case"unsigned":case"signed":case"ascii":case"hex":case"reversedHex":case"flags":return type;default:return"composite"}}function filterTypeOf(definition){switch(howOf(definition)){case"unsigned":case"signed":return definition.multiplier!==1?"double":definition.type==="signed"?"int64":"uint64";case"flags":return"uint64";case"ascii":case"reversedHex":return"string";default:return"bytes"}}const RESERVED=new Set(["id","name","raw","value","text"]);var FieldNames=class{#bySlug=new Map;#byDefinition=new Map;get all(){return[...this.#bySlug.values()].map(({filter,title,type})=>({filter,title,type}))}of(definition){const known=this.#byDefinition.get(definition);if(known!==void 0)return known;const field=this.#take(definition);return this.#byDefinition.set(definition,field),field}#take(definition){const type=filterTypeOf(definition),{unit,id,name}=definition,plain=name.toLowerCase().replace(/[^a-z0-9]+/g,"_").replace(/^_+|_+$/g,"");for(const slug of[plain,`${plain}_${id}`,`${plain}_${id}_${type}`]){if(RESERVED.has(slug))continue;const taken=this.#bySlug.get(slug);if(taken===void 0){const field={filter:`teltonika.io.${slug}`,title:name,type,unit};return this.#bySlug.set(slug,field),field}if(taken.type===type&&taken.unit===unit)return taken}throw new RangeError(`no field name is left for ${name} (${id})`)}},LabelSets=class{#names=new Map;all=[];nameOf(labels){const key=JSON.stringify([...labels]);let name=this.#names.get(key);return name===void 0&&(this.all.push(labels),name=new LuaName(`LABELS[${this.all.length}]`),this.#names.set(key,name)),name}};const ELEMENTS=String.raw`
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
`,FRAMES=String.raw`
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
`,RECORDS=String.raw`
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
`,STREAM=String.raw`
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
`,DEFAULT_PORT=5027;function wiresharkDissector({dictionary,model,port,version}){const io=ioTables(dictionary,model);return[`-- Teltonika AVL protocol for Wireshark, made by teltonika ${version} (teltonika wireshark); ${model===void 0?"the most common meaning of each IO element":`IO elements of ${model.name}`}.`,'-- Put it into the folder that Help > About > Folders names as "Personal Lua Plugins".','local teltonika = Proto("teltonika", "Teltonika AVL")',constants(port??DEFAULT_PORT),dictionaryTables(io),protoFields(io),ELEMENTS,RECORDS,FRAMES,STREAM].join(`
`)}function constants(port){const codecNames=new Map([[7,"7"],...[...require_teltonika.AVL_LAYOUTS,...require_teltonika.COMMAND_LAYOUTS].map(({codecId,codec})=>[codecId,codec])]),commandTypes=new Map(Object.entries(require_teltonika.COMMAND_TYPE).map(([name,type])=>[type,name])),values={PORT:port,MAX_DATA_FIELD:require_codec.DEFAULT_MAX_DATA_FIELD,DEGREE:require_teltonika.DEGREE,PRIORITIES:namesFrom0(require_decoding.PRIORITIES),CODEC_7_PRIORITIES:namesFrom0(require_decoding.CODEC_7_PRIORITIES),CODEC_NAMES:codecNames,COMMAND_TYPES:commandTypes,RECORD_HEAD:rowsOf(require_teltonika.RECORD_HEAD),RECORD_HEAD_SIZE:require_teltonika.RECORD_HEAD.size,UDP_CHANNEL:rowsOf(require_decoding.UDP_CHANNEL),UDP_CHANNEL_SIZE:require_decoding.UDP_CHANNEL.size,UDP_DATA_FIELD:require_decoding.UDP_DATA_FIELD,AVL_LAYOUTS:new Map(require_teltonika.AVL_LAYOUTS.map(layout=>[layout.codecId,layoutRow(layout)])),OTHER_LAYOUTS:new Map([[require_teltonika.CODEC8_WITH_16_BYTE_GROUP.codecId,layoutRow(require_teltonika.CODEC8_WITH_16_BYTE_GROUP)]]),COMMAND_LAYOUTS:new Map(require_teltonika.COMMAND_LAYOUTS.map(({codecId,timestamp,imei})=>[codecId,{timestamp,imei}])),CODEC_7_EPOCH:require_codec.CODEC_7_EPOCH_S,CODEC_7_GPS:require_codec.CODEC_7_GPS_FIELDS.map(({bit,fields,width})=>({bit,fields,width})),CODEC_7_IO:require_codec.CODEC_7_IO_GROUPS.map(({bit,name,width})=>({bit,name,width}))};return Object.entries(values).map(([name,value])=>`local ${name} = ${lua(value)}`).concat(CRC_TABLE).join(`
`)}function namesFrom0(names){return new Map([...names.entries()].filter(entry=>entry[1]!==void 0))}const CRC_TABLE=`local CRC_TABLE = {}
for byte = 0, 255 do
  local crc = byte
  for _ = 1, 8 do
    crc = bit.band(crc, 1) == 1 and bit.bxor(bit.rshift(crc, 1), 0xA001) or bit.rshift(crc, 1)
  end
  CRC_TABLE[byte] = crc
end`;function rowsOf(block){return block.fields.map(({name,type})=>({name,size:require_teltonika.FIELD_SIZES[type]}))}function layoutRow({eventIoId,count,ioId,generationType,groups,nx}){return{eventIoId,count,ioId,generationType,groups:groups.map(({name,width})=>({name,width})),nx}}const AVL_CODECS=[{codec:"7",codecId:7},...require_teltonika.AVL_LAYOUTS];function dictionaryTables({sets,definitions,index,exceptions}){return["local LABELS = {}",...sets.map((labels,at)=>`LABELS[${at+1}] = ${lua(labels)}`),"local IO_DEFINITIONS = {}",...definitions.map((definition,at)=>`IO_DEFINITIONS[${at+1}] = ${lua(definition)}`),"local EVERY_ID = {}",...[...index].map(([id,sizes])=>`EVERY_ID[${id}] = ${lua(sizes)}`),"local IO_INDEX = {}",...AVL_CODECS.map(({codec,codecId})=>`IO_INDEX[${codecId}] = setmetatable(${lua(exceptions.get(codec)??new Map)}, { __index = EVERY_ID })`)].join(`
`)}function protoFields({fields}){const own=WIRESHARK_FIELDS.map(field=>{const{name,title,kind,display}=field,shown=display===void 0?"":`, ${display}`;return`F.${name} = ProtoField.${kind}(${lua(filterOf(field))}, ${lua(title)}${shown})`}),elements=fields.map(({filter,title,type})=>`IO_FIELDS[${lua(filter)}] = { kind = ${lua(type)}, proto = ProtoField.${type}(${lua(filter)}, ${lua(title)}) }`),experts=EXPERT_FINDINGS.map(({name,title})=>`E.${name} = ProtoExpert.new(${lua(`teltonika.expert.${name}`)}, ${lua(title)}, expert.group.MALFORMED, expert.severity.ERROR)`);return["local F = {}",...own,"local IO_FIELDS = {}",...elements,"local E = {}",...experts,"local all = {}","for _, field in pairs(F) do all[#all + 1] = field end","for _, field in pairs(IO_FIELDS) do all[#all + 1] = field.proto end","teltonika.fields = all","local findings = {}","for _, finding in pairs(E) do findings[#findings + 1] = finding end","teltonika.experts = findings"].join(`
`)}exports.wiresharkDissector=wiresharkDissector;
