/** `getparam` and `setparam`: the answers name each id with the value that holds afterwards. */
import type { DeviceParameters } from '../device/device-parameters.js'
import type { Reply } from './command-reply.js'

export const PARAMETER_REPLIES: readonly Reply[] = [
  {
    command: 'getparam',
    answer: (argument, { body }) => shown(argument.split(';'), body.parameters),
  },
  {
    command: 'setparam',
    answer: (argument, { body }) => {
      const settings = argument
        .split(';')
        .map(part => /^\s*(\d+):(.*)$/s.exec(part))
        .filter(match => match !== null)
      const refused = settings.filter(
        ([, id, value = '']) => body.parameters.set(Number(id), value) !== 'set',
      )
      if (settings.length === 0) return 'Wrong format'
      if (refused.length > 0) return `Not supported id or value: ${refused.map(([, id]) => id).join(';')}`
      return shown(
        settings.map(([, id = '']) => id),
        body.parameters,
      )
    },
  },
]

/** `Param ID:2001 Value:wap`, further ids behind it as `;1000:300`. */
function shown(ids: readonly string[], parameters: DeviceParameters): string {
  const pairs = ids.map(text => {
    const id = text.trim()
    return { id, value: /^\d{1,9}$/.test(id) ? parameters.get(Number(id)) : undefined }
  })
  const missing = pairs.filter(({ value }) => value === undefined)
  if (missing.length > 0) return `Param ID:${missing.map(({ id }) => id).join(';')} not found`
  return pairs
    .map(({ id, value }, index) => (index === 0 ? `Param ID:${id} Value:${value}` : `;${id}:${value}`))
    .join('')
}
