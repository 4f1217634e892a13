"use strict";const require_teltonika=require("./main.cjs"),require_decoding=require("./decoding.cjs");function hexLine(message){const bytes=require_decoding.messageBytes(message);return message.kind==="ping"||bytes.length===0?"":`${require_teltonika.toHex(bytes)}
`}exports.hexLine=hexLine;
