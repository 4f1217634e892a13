"use strict";const require_teltonika=require("./main.cjs"),HELP=`
Both are this program, on a free port of this machine; nothing is stored.

Examples:
  $ teltonika demo
  $ teltonika demo --devices 10 --interval 200`;function registerDemo(program,host){program.command("demo").summary("a server and a few devices, live in this terminal").description("Show a server at work: serve and a small fleet of simulate, together in one terminal.").addOption(new require_teltonika.Option("--devices <n>","devices").default(3).argParser(require_teltonika.integer("the number of devices",1,100))).addOption(new require_teltonika.Option("--count <n>","records of each device").default(12).argParser(require_teltonika.integer("the count",1,1e5))).addOption(new require_teltonika.Option("--interval <ms>","from one record of a device to its next").default(1e3).argParser(require_teltonika.integer("the interval",0,6e4))).addHelpText("after",HELP).action(host.run(async options=>{const{runDemo}=await Promise.resolve().then(()=>require("./run-demo.cjs"));return runDemo(options)}))}exports.registerDemo=registerDemo;
