"use strict";const require_teltonika=require("./main.cjs"),DESCRIPTION=`Decode captures and compare each with the golden stored beside it, field by field.

PATH is a capture or a folder of them: NAME.hex, .pcap, .pcapng, .ndjson, .bin or .log, also gzipped. Its golden is NAME.json, what decode --json NAME.hex prints; --update writes it.`,EXAMPLES=`
Examples:
  $ teltonika check captures/
  $ teltonika check my-captures/ --update && git diff my-captures/
  $ teltonika check captures/ --junit report.xml

Exit status: 0 all are as their goldens say; 1 one differs or has no golden; 2 a path or a file could not be used.`;function registerCheck(program,host){program.command("check").summary("compare captures with their stored goldens").description(DESCRIPTION).argument("<PATH...>","a capture, or a folder of captures").option("--update","write the goldens that are missing or differ").option("--junit <file>","write a report as JUnit XML too").addOption(new require_teltonika.Option("--tap","print the results as TAP").conflicts("json")).addOption(require_teltonika.jsonOption()).addOption(require_teltonika.modelOption()).addOption(require_teltonika.devicesOption()).addOption(require_teltonika.avlOption()).addHelpText("after",EXAMPLES).action(host.run(check))}async function check(paths,flags,command){const{runCheck}=await Promise.resolve().then(()=>require("./run-check.cjs")),format=flags.json===!0?"json":flags.tap===!0?"tap":"pretty";return runCheck(paths,{...flags,format},command.optsWithGlobals())}exports.registerCheck=registerCheck;
