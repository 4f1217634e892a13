"use strict";const require_rolldown_runtime=require("./rolldown-runtime.cjs"),require_teltonika=require("./main.cjs");let node_process=require("node:process");node_process=require_rolldown_runtime.__toESM(node_process,1);const HELP=`
Wireshark reads the file from its folder of personal Lua plugins
(Help > About Wireshark > Folders), tshark with -X lua_script:FILE.
Every IO element has a display filter: teltonika.io.external_voltage < 11.5,
and for all of them teltonika.io.id, .name, .value and .text.

Examples:
  $ teltonika wireshark > teltonika.lua
  $ teltonika wireshark --model FMC130 --port 7000 > teltonika.lua
  $ tshark -X lua_script:teltonika.lua -r traffic.pcap -Y 'teltonika.io.ignition == 1'`;function registerWireshark(program,host){program.command("wireshark").summary("print a dissector for Wireshark").description("Print a Wireshark dissector in Lua: all codecs, TCP and UDP, every IO element by its name.").addOption(require_teltonika.portOption("the server\u2019s port; other ports are recognised by what is sent")).addOption(require_teltonika.modelOption()).addOption(require_teltonika.avlOption()).addHelpText("after",HELP).action(host.run(async({model,avl,port})=>{const[{wiresharkDissector},{readDictionary,resolveModel}]=await Promise.all([Promise.resolve().then(()=>require("./dissector.cjs")),Promise.resolve().then(()=>require("./dictionary.cjs")).then(n=>n.dictionary_exports)]),dictionary=await readDictionary(avl),scope=model===void 0?void 0:resolveModel(dictionary,model);return node_process.default.stdout.write(wiresharkDissector({dictionary,model:scope,port,version:require_teltonika.version})),require_teltonika.EXIT.ok}))}exports.registerWireshark=registerWireshark;
