"use strict";const require_rolldown_runtime=require("./rolldown-runtime.cjs"),require_teltonika=require("./main.cjs");let node_process=require("node:process");node_process=require_rolldown_runtime.__toESM(node_process,1);const SHELLS=["bash","zsh","fish"],HELP=`
Put one of these where your shell starts:
  bash  source <(teltonika completion bash)             in ~/.bashrc
  zsh   source <(teltonika completion zsh)              in ~/.zshrc, after compinit
  fish  teltonika completion fish | source              in ~/.config/fish/config.fish

Examples:
  $ teltonika completion bash
  $ teltonika completion zsh > _teltonika`;function registerCompletion(program,host){program.command("completion").summary("print what makes a shell complete subcommands, flags and values").description("Print completions for a shell: subcommands, flags, and values such as models, formats and faults.").addArgument(new require_teltonika.Argument("<shell>","the shell").choices(SHELLS)).addHelpText("after",HELP).action(host.run(async shell=>{const{completionFor}=await Promise.resolve().then(()=>require("./shells.cjs"));return node_process.default.stdout.write(await completionFor(shell,program)),require_teltonika.EXIT.ok}))}exports.registerCompletion=registerCompletion;
