/**
 * `setdigout` and `setigndigout`: a digit or `?` for each output, then a timeout in seconds for each, then (setdigout
 * only) a speed limit in km/h for each; `?` skips one (wiki pages of the two commands).
 */
import type { OutputOrder } from '../device/digital-outputs.js'
import type { Reply, ReplyContext } from './command-reply.js'

export const OUTPUT_REPLIES: readonly Reply[] = [
  { command: 'setdigout', answer: (argument, context) => switchOutputs(argument, context, false) },
  { command: 'setigndigout', answer: (argument, context) => switchOutputs(argument, context, true) },
]

function switchOutputs(argument: string, { body }: ReplyContext, onlyIgnitionOff: boolean): string {
  const [states = '', ...numbers] = argument.split(/\s+/)
  const areNumbers = numbers.every(text => /^(\d{1,9}|\?)$/.test(text))
  if (!/^[01?]{1,4}$/.test(states) || !areNumbers) return 'Wrong format'
  // One timeout for each output that is named, then one limit for each.
  const numberAt = (index: number): number | undefined =>
    numbers[index] === undefined || numbers[index] === '?' ? undefined : Number(numbers[index])
  return [...states]
    .map((state, index) => {
      const name = `DOUT${index + 1}`
      if (index >= body.outputs.count) return `${name} Is disabled from CFG`
      if (state === '?') return `${name}:IGNORED`
      const order: OutputOrder = {
        isOn: state === '1',
        timeoutS: numberAt(index),
        speedLimit: onlyIgnitionOff ? undefined : numberAt(states.length + index),
        onlyIgnitionOff,
      }
      const isQueued = body.outputs.order(index, order, body.moment)
      return `${name}:${words(order)}${isQueued ? reasonToWait(order) : ''}`
    })
    .join(' ')
}

function words({ isOn, timeoutS, speedLimit, onlyIgnitionOff }: OutputOrder): string {
  const state = onlyIgnitionOff === true ? Number(isOn) : isOn ? 'ON' : 'OFF'
  const timeout = timeoutS === undefined ? 'INFINITY' : `${timeoutS}s`
  const limit = speedLimit === undefined ? '' : ` Speed threshold:${speedLimit}km/h`
  return `${state} Timeout:${timeout}${limit}`
}

function reasonToWait({ onlyIgnitionOff }: OutputOrder): string {
  return onlyIgnitionOff === true ? ' IGN ON, QUEUED' : ' Speed is above threshold, queued'
}
