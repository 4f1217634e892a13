import type { CompletedCommand, CompletedFlag, CompletedProgram } from './completed-tree.js'
import type { Values } from './values.js'

/** For zsh: a file `_teltonika` in a folder of `$fpath`, or `source <(teltonika completion zsh)`. */
export function zshCompletion({ name, flags, commands }: CompletedProgram): string {
  return `#compdef ${name}
_${name}() {
  local curcontext=$curcontext state line
  _arguments -C \\
    ${flags.map(flagSpec).join(' \\\n    ')} \\
    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
    command)
      local -a commands=(
${commands.map(command => `        ${quoted(`${command.name}:${command.summary}`)}`).join('\n')}
      )
      _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`
}

function commandCase({ name, flags, arguments: values }: CompletedCommand): string {
  const specs = [
    ...flags.map(flagSpec),
    ...(values === 'none' ? [] : [quoted(`*:argument:${action(values)}`)]),
  ]
  return `        ${name})
          _arguments \\
            ${specs.join(' \\\n            ')} ;;`
}

function flagSpec({ long, short, description, value, values, isRepeatable }: CompletedFlag): string {
  const text = description.replace(/[[\]:\\]/g, '\\$&')
  const follows = values === undefined ? '' : `:${value ?? ''}:${action(values)}`
  const again = isRepeatable ? '*' : ''
  if (short === undefined) return quoted(`${again}${long}[${text}]${follows}`)
  return `'(${long} ${short})'{${long},${short}}${quoted(`[${text}]${follows}`)}`
}

function action(values: Values): string {
  if (values === 'none') return ' '
  return values === 'files' ? '_files' : `(${values.map(word => word.replace(/[:\\]/g, '\\$&')).join(' ')})`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
