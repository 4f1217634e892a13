/** Commands about the records that are stored, and about the device's link to the server. */
import { PARAMETER } from '../device/device-parameters.js'
import type { Reply } from './command-reply.js'

export const RECORD_REPLIES: readonly Reply[] = [
  { command: 'countrecs', answer: (_, { controls }) => `Records: ${controls.storedRecords}` },
  {
    command: 'deleterecords',
    answer: (_, { controls }) => {
      controls.eraseRecords()
      return 'All records are erased'
    },
  },
  {
    // The record is the answer.
    command: 'getrecord',
    answer: (_, { controls }) => {
      controls.makeRecord()
      return undefined
    },
  },
  {
    // Restarts the device, which answers nothing.
    command: 'cpureset',
    answer: (_, { body, controls }) => {
      body.restart()
      controls.restart()
      return undefined
    },
  },
  {
    command: 'flush',
    answer: (argument, { body, controls }) => {
      // IMEI, APN, login, password, address, port, mode; what is not needed stays empty.
      const [imei = '', , , , host = '', port = '', ...rest] = argument.split(',')
      const isPort = /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536
      if ((imei !== '' && imei !== body.imei) || host === '' || !isPort || rest.length > 1) {
        return 'FLUSH SMS Rejected.'
      }
      const stored = controls.storedRecords
      if (stored > 0) controls.flushTo({ host, port: Number(port) })
      const least = body.setting(PARAMETER.minRecordsMoving, PARAMETER.minRecordsOnStop)
      return (
        `FLUSH SMS Accepted. ${stored} records found on FLASH. Minimum Records to Send: ${least}. ` +
        'GPRS Enabled: 1. Time Sync: 1'
      )
    },
  },
]
