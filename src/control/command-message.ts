import type { CommandStatus } from './command.js'

/** What came of a command, in words; text of the device is in it as it is. */
export function commandMessage(status: Omit<CommandStatus, 'message'>, timeoutMs: number): string {
  const { imei, state, deviceImei, expires } = status
  const seconds = `${timeoutMs / 1000} s`
  switch (state) {
    case 'queued':
      return `${imei} is not connected; the command waits for it until ${expires ?? ''}`
    case 'waiting':
      return `waiting for ${imei} to take it`
    case 'replied':
      return status.mayBeLate
        ? 'a reply came; an earlier command got none in time, so this may be that one’s'
        : `replied in ${status.latencyMs} ms`
    case 'refused':
      return `refused: the device is not ${imei}, it says that it is ${deviceImei ?? 'another one'}`
    case 'sent':
      return 'sent; devices give no reply to this command'
    case 'timeout':
      return `${imei} gave no reply within ${seconds}; whether it did what the command says is not known`
    case 'unsent':
      return `not sent: within ${seconds} ${imei} never came to its turn, it is sending its backlog or other commands wait`
    case 'disconnected':
      return `${imei} lost its connection before it replied; whether it did what the command says is not known`
    case 'offline':
      return `${imei} is not connected`
    case 'expired':
      return `not sent: ${imei} did not connect in time`
  }
}
