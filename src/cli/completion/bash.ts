import type { CompletedCommand, CompletedFlag, CompletedProgram } from './completed-tree.js'
import type { Values } from './values.js'

/** For bash 3.2 and newer: `source <(teltonika completion bash)`. */
export function bashCompletion({ name, flags, commands }: CompletedProgram): string {
  const own = `_${name}`
  return `# bash completion for ${name}
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
${commands.flatMap(command => flagCases(own, command)).join('\n')}
  esac
  case $command in
    '') ${own}_words '${[...commands.map(command => command.name), ...names(flags)].join(' ')}' "$cur" ;;
${commands.map(command => commandCase(own, command)).join('\n')}
  esac
}
complete -F ${own} ${name}
`
}

/** What follows a flag; flags with the same choices share a line. */
function flagCases(own: string, command: CompletedCommand): string[] {
  return command.flags
    .filter(({ values }) => values !== undefined)
    .map(({ long, short, values }) => {
      const pattern = [long, short]
        .filter(flag => flag !== undefined)
        .map(flag => `'${command.name} ${flag}'`)
        .join('|')
      return `    ${pattern}) ${reply(own, values!)}return ;;`
    })
}

function commandCase(own: string, { name, flags, arguments: values }: CompletedCommand): string {
  const list = names(flags).join(' ')
  return `    ${name})
      if [[ $cur == -* ]]; then ${own}_words '${list}' "$cur"; else ${reply(own, values)}:; fi ;;`
}

function reply(own: string, values: Values): string {
  if (values === 'none') return ''
  return values === 'files' ? `${own}_files "$cur"; ` : `${own}_words '${values.join(' ')}' "$cur"; `
}

function names(flags: readonly CompletedFlag[]): readonly string[] {
  return flags.flatMap(({ long, short }) => (short === undefined ? [long] : [long, short]))
}
