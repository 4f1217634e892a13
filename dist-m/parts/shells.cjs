"use strict";const require_command_tree=require("./command-tree.cjs");function bashCompletion({name,flags,commands}){const own=`_${name}`;return`# bash completion for ${name}
${own}_words() {
  local IFS=$' \\n'
  COMPREPLY=($(compgen -W "$1" -- "$2"))
  # A scheme or a folder goes on.
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *: ]] && compopt -o nospace 2>/dev/null
}
${own}_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$1"))
  compopt -o filenames 2>/dev/null
}
${own}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in -*) ;; *) command=$word; break ;; esac
  done
  COMPREPLY=()
  case "$command $prev" in
${commands.flatMap(command=>flagCases(own,command)).join(`
`)}
  esac
  case $command in
    '') ${own}_words '${[...commands.map(command=>command.name),...names(flags)].join(" ")}' "$cur" ;;
${commands.map(command=>commandCase$1(own,command)).join(`
`)}
  esac
}
complete -F ${own} ${name}
`}function flagCases(own,command){return command.flags.filter(({values})=>values!==void 0).map(({long,short,values})=>`    ${[long,short].filter(flag=>flag!==void 0).map(flag=>`'${command.name} ${flag}'`).join("|")}) ${reply(own,values)}return ;;`)}function commandCase$1(own,{name,flags,arguments:values}){return`    ${name})
      if [[ $cur == -* ]]; then ${own}_words '${names(flags).join(" ")}' "$cur"; else ${reply(own,values)}:; fi ;;`}function reply(own,values){return values==="none"?"":values==="files"?`${own}_files "$cur"; `:`${own}_words '${values.join(" ")}' "$cur"; `}function names(flags){return flags.flatMap(({long,short})=>short===void 0?[long]:[long,short])}const BY_WORD={file:"files",path:"files",PATH:"files",INPUT:"files",model:async()=>(await Promise.resolve().then(()=>require("./dictionary.cjs")).then(n=>n.standard_dictionary_exports)).standardDictionary().models.names},BY_FLAG={"encode-cmd --codec":["12","13","14","15"],"encode-cmd text":commandNames,"send text":commandNames,"serve --ack":["stored","parsed","none","count=","delay="],"serve --to":async()=>(await Promise.resolve().then(()=>require("./sinks.cjs")).then(n=>n.sinks_exports)).SINKS.flatMap(({schemes})=>schemes.map(name=>`${name}:`)),"simulate --fault":async()=>[...(await Promise.resolve().then(()=>require("./faults.cjs")).then(n=>n.faults_exports)).FAULTS.map(({name})=>name),"list"],"simulate --profile":async()=>[...(await Promise.resolve().then(()=>require("./profiles.cjs")).then(n=>n.profiles_exports)).PROFILES.map(({name})=>name),"list"],"simulate --codec":["8","8e","16"],"decode --codec":["7","8","8E","16","12","13","14","15"]};async function commandNames(){const{GPRS_COMMANDS}=await Promise.resolve().then(()=>require("./commands.cjs")).then(n=>n.commands_exports);return[...new Set(GPRS_COMMANDS.map(({name})=>name.split(" ")[0]))]}async function valuesOfFlag(command,{long,value,choices}){return value===void 0?"none":choices.length>0?choices:resolve(BY_FLAG[`${command.name} ${long}`]??BY_WORD[value])}async function valuesOfArgument(command,{name,choices}){return choices.length>0?choices:resolve(BY_FLAG[`${command.name} ${name}`]??BY_WORD[name])}async function resolve(source){return source===void 0?"none":typeof source=="function"?source():source}async function completedTree(program){return{name:program.name,flags:await completedFlags(program),commands:await Promise.all(program.subcommands.map(completedCommand))}}async function completedCommand(command){const argument=command.arguments.at(-1);return{name:command.name,summary:command.summary,flags:await completedFlags(command),arguments:argument===void 0?"none":await valuesOfArgument(command,argument)}}function completedFlags(command){return Promise.all(command.flags.map(async flag=>({...flag,values:flag.value===void 0?void 0:await valuesOfFlag(command,flag)})))}function fishCompletion({name,flags,commands}){const before="-n __fish_use_subcommand";return`# fish completion for ${name}
${[`complete -c ${name} -f`,...flags.map(flag=>flagLine(name,before,flag)),...commands.map(({name:command,summary})=>`complete -c ${name} ${before} -a ${command} -d ${quoted$1(summary)}`),...commands.flatMap(command=>commandLines(name,command))].join(`
`)}
`}function commandLines(name,{name:command,flags,arguments:values}){const inside=`-n '__fish_seen_subcommand_from ${command}'`,lines=flags.map(flag=>flagLine(name,inside,flag));return values==="none"?lines:[...lines,`complete -c ${name} ${inside} ${choice(values)}`]}function flagLine(name,condition,{long,short,description,values}){const parts=["complete","-c",name,condition];return short!==void 0&&parts.push("-s",short.slice(1)),parts.push("-l",long.replace(/^--/,""),"-d",quoted$1(description)),values!==void 0&&parts.push("-r",values==="none"?"-f":choice(values)),parts.join(" ")}function choice(values){return values==="none"?"-f":values==="files"?"-F":`-f -a ${quoted$1(values.join(" "))}`}function quoted$1(text){return`'${text.replace(/[\\']/g,"\\$&")}'`}function zshCompletion({name,flags,commands}){return`#compdef ${name}
_${name}() {
  local curcontext=$curcontext state line
  _arguments -C \\
    ${flags.map(flagSpec).join(` \\
    `)} \\
    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
    command)
      local -a commands=(
${commands.map(command=>`        ${quoted(`${command.name}:${command.summary}`)}`).join(`
`)}
      )
      _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join(`
`)}
      esac ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`}function commandCase({name,flags,arguments:values}){return`        ${name})
          _arguments \\
            ${[...flags.map(flagSpec),...values==="none"?[]:[quoted(`*:argument:${action(values)}`)]].join(` \\
            `)} ;;`}function flagSpec({long,short,description,value,values,isRepeatable}){const text=description.replace(/[[\]:\\]/g,"\\$&"),follows=values===void 0?"":`:${value??""}:${action(values)}`,again=isRepeatable?"*":"";return short===void 0?quoted(`${again}${long}[${text}]${follows}`):`'(${long} ${short})'{${long},${short}}${quoted(`[${text}]${follows}`)}`}function action(values){return values==="none"?" ":values==="files"?"_files":`(${values.map(word=>word.replace(/[:\\]/g,"\\$&")).join(" ")})`}function quoted(text){return`'${text.replaceAll("'","'\\''")}'`}const SCRIPTS={bash:bashCompletion,zsh:zshCompletion,fish:fishCompletion};async function completionFor(shell,program){return SCRIPTS[shell](await completedTree(require_command_tree.commandTree(program)))}exports.completionFor=completionFor;
