"use strict";const require_teltonika=require("./main.cjs"),DESCRIPTION="Tell what a server for Teltonika trackers gets wrong: numbered cases over the wire, each with its requirement and where that comes from. Any server, in any language; only what it answers is judged.",HELP=`
A must is what documents demand, or what no device can work without; a should
is what costs data or devices in practice; a may is worth knowing. A failed
must makes the exit status 1, with --strict a failed should does too.

--udp adds section 6; naming it in --only does too. Without the hooks and
--imei-rejected the cases that take them are skipped, and say so.

  --command-hook CMD  runs CMD IMEI TEXT; it makes the server send that command
                      (TELTONIKA_IMEI and TELTONIKA_COMMAND hold the same)
  --verify-hook CMD   gets a record as JSON on standard input, and exits 0 if the
                      server has kept it, 1 if not

Examples:
  $ teltonika conform 127.0.0.1:5027
  $ teltonika conform tracker.example.com:5027 --udp --strict --junit report.xml
  $ teltonika conform localhost:5027 --only 3.3,4 --bytes
  $ teltonika conform --list --only 3.3

Exit status: 0 every must is met; 1 one is not, or a case could not be run; 2 the
host or a flag could not be used.`;function registerConform(program,host){program.command("conform").summary("test a server, anybody\u2019s, against the protocol").description(DESCRIPTION).argument("[HOST:PORT]","where the server listens; port 5027 where none is said").option("--list","print the cases instead of running them; with --only, all about those").addOption(new require_teltonika.Option("--only <id,...>","only these cases (3.3) and sections (4)").argParser(names)).option("--strict","a should that fails counts like a must").option("--udp","include section 6: the server takes UDP on the same port").addOption(new require_teltonika.Option("--timeout <s>","how long an answer may take").default(5).argParser(seconds("the timeout",.1,300))).addOption(new require_teltonika.Option("--patience <s>","how long to wait for silent peers to be let go; 0 leaves those cases out").default(40).argParser(seconds("the patience",0,3600))).addOption(new require_teltonika.Option("--parallel <n>","cases at the same time, those that don\u2019t disturb each other").default(16).argParser(require_teltonika.integer("the number of cases",1,256))).addOption(new require_teltonika.Option("--imei <imei,...>","IMEIs that the server lets in; by default invented ones").argParser(imeis)).addOption(new require_teltonika.Option("--imei-rejected <imei>","an IMEI that it refuses").argParser(require_teltonika.imeiArgument)).option("--command-hook <cmd>","how to make the server send a command (section 7)").option("--verify-hook <cmd>","how to ask whether it has kept a record").option("--bytes","explain every byte that a failed case has sent and got").addOption(require_teltonika.jsonOption()).addOption(new require_teltonika.Option("--tap","print the results as TAP").conflicts("json")).option("--junit <file>","write a report as JUnit XML too").addHelpText("after",HELP).action(host.run(conform))}async function conform(target,flags,command){const{runConform}=await Promise.resolve().then(()=>require("./run-conform.cjs"));return runConform(target,flags,command.optsWithGlobals())}function names(text,before=[]){const listed=text.split(",").map(name=>name.trim()).filter(name=>name!=="");if(listed.length===0)throw new require_teltonika.InvalidArgumentError("a case such as 3.3 or a section such as 4 is needed.");return[...before,...listed]}function imeis(text,before=[]){return[...before,...text.split(",").map(require_teltonika.imeiArgument)]}function seconds(name,min,max){return text=>{const value=/^\d+(\.\d+)?s?$/.test(text.trim())?parseFloat(text):NaN;if(!(value>=min&&value<=max))throw new require_teltonika.InvalidArgumentError(`${name} is a number of seconds from ${min} to ${max}.`);return value}}exports.registerConform=registerConform;
