import { describe, expect, it } from 'vitest'
import type { AvlRecord } from '../../src/codec/types.js'
import { DeviceBody } from '../../src/simulator/device/device-body.js'
import type { DeviceControls, ServerAddress } from '../../src/simulator/device/device-options.js'
import { DeviceParameters } from '../../src/simulator/device/device-parameters.js'
import { ParameterSettings } from '../../src/simulator/device/parameter-settings.js'
import type { Profile } from '../../src/simulator/profile.js'
import { FMB920 } from '../../src/simulator/profiles/fmb.js'
import { Random } from '../../src/simulator/random.js'
import { replyTo, UNKNOWN_COMMAND } from '../../src/simulator/replies.js'
import { parseReplies } from '../../src/simulator/commands/scripted-replies.js'
import { VehicleRecords } from '../../src/simulator/records/vehicle-records.js'

const START_MS = Date.UTC(2026, 0, 5, 8, 3)
const IMEI = '352093081452251'

class Tracker implements DeviceControls {
  readonly body: DeviceBody
  storedRecords = 7
  restarts = 0
  records = 0
  flushedTo: ServerAddress | undefined
  last: AvlRecord

  constructor(profile: Profile = FMB920) {
    this.body = new DeviceBody({
      imei: IMEI,
      profile,
      records: new VehicleRecords(new Random(1), { startMs: START_MS, codec: '8', profile }),
      parameters: new DeviceParameters(),
      startedMs: START_MS,
    })
    this.last = this.drive(10)
  }

  drive(records: number): AvlRecord {
    for (let i = 0; i < records; i++) this.last = this.body.nextRecord()
    return this.last
  }

  /** Drives until the vehicle is as it is wanted. */
  driveUntil(isSo: () => boolean): AvlRecord {
    for (let i = 0; i < 10_000 && !isSo(); i++) this.drive(1)
    expect(isSo()).toBe(true)
    return this.last
  }

  ask(text: string, script = ''): string | undefined {
    return replyTo(text, { body: this.body, controls: this }, parseReplies(script))
  }

  valueOf(id: number): number | undefined {
    const value = this.last.io.find(element => element.id === id)?.value
    return value?.reduce((number, byte) => number * 256 + byte, 0)
  }

  eraseRecords(): number {
    this.storedRecords = 0
    return 7
  }
  makeRecord(): void {
    this.records++
  }
  restart(): void {
    this.restarts++
  }
  flushTo(server: ServerAddress): void {
    this.flushedTo = server
  }
}

describe('what a device says of itself', () => {
  const tracker = new Tracker()

  it('is its model and IMEI', () => {
    expect(tracker.ask('getver')).toMatch(/^Ver:\S+ .* Hw:FMB920 .* IMEI:352093081452251 /)
    expect(tracker.ask('allver')).toMatch(/^FMB920,.*,352093081452251,/)
  })

  it('is clock, start, records sent and waiting', () => {
    expect(tracker.ask('getinfo')).toMatch(
      /^RTC:2026\/1\/5 8:4 Init:2026\/1\/5 8:3 UpTime:\d+s .* SAT:\d+ .* SR:3 .* REC:7 MD:1 DB:0$/,
    )
    expect(tracker.ask('countrecs')).toBe('Records: 7')
  })

  it('is where the vehicle is', () => {
    const { latitude, longitude } = tracker.body.vehicle.motion
    expect(tracker.ask('getgps')).toContain(`Lat:${latitude.toFixed(6)} Long:${longitude.toFixed(6)} `)
    expect(tracker.ask('ggps')).toContain(`?q=${latitude.toFixed(6)},${longitude.toFixed(6)}&`)
    expect(tracker.ask('getweektime')).toMatch(/^2026-01-05 08:0\d:\d\d Monday 48\d$/)
  })

  it('is its modem, pins and battery', () => {
    expect(tracker.ask('getstatus')).toContain(`OP: ${tracker.body.vehicle.operator} `)
    expect(tracker.ask('getio')).toBe('DI1:1 AIN1:0 DO1:0')
    expect(tracker.ask('battery')).toContain('ChargerIC: ON')
    expect(tracker.ask('getimeiccid')).toMatch(/^IMEI: 352093081452251, CCID: 89\d+$/)
  })

  it('is any IO element that it sends', () => {
    expect(tracker.ask('readio 239')).toBe('Param ID:239 Value:1')
    expect(tracker.ask('readio 19')).toMatch(/^Param ID:19 Value:\d+$/)
    expect(tracker.ask('readio 387')).toMatch(/^Param ID:387 Value:[+-]\d{6}\.\d{4}/)
    for (const text of ['readio 9999', 'readio', 'readio x']) {
      expect(tracker.ask(text)).toBe('Not supported or not enabled IO element requested')
    }
  })

  it('is as published, or OK, for what changes nothing; silence for what gets no answer', () => {
    expect(tracker.ask('camgetver')).toBe('Front camera V1.9.3. Rear camera V1.9.3.')
    expect(tracker.ask('web_connect')).toBe('web_connect: OK')
    expect(tracker.ask('cleardtc')).toBeUndefined()
  })

  it('says so when it does not know a command', () => {
    expect(tracker.ask('makecoffee')).toBe(UNKNOWN_COMMAND)
    expect(tracker.ask('')).toBe(UNKNOWN_COMMAND)
  })

  it('minds neither case nor blanks and line ends around the command', () => {
    expect(tracker.ask('  GetIO \r\n')).toBe(tracker.ask('getio'))
  })

  it('makes a record as well for a leading !', () => {
    expect(tracker.ask('!getio')).toBe(tracker.ask('getio'))
    expect(tracker.records).toBe(1)
  })
})

describe('parameters', () => {
  it('are read and written, several at once', () => {
    const tracker = new Tracker()
    expect(tracker.ask('setparam 2001:wap2')).toBe('Param ID:2001 Value:wap2')
    expect(tracker.ask('getparam 2001')).toBe('Param ID:2001 Value:wap2')
    expect(tracker.ask('setparam 10055:30;1000:300')).toBe('Param ID:10055 Value:30;1000:300')
    expect(tracker.ask('getparam 1000;10055')).toBe('Param ID:1000 Value:300;10055:30')
    expect(tracker.ask('setparam 2004:host:with colons')).toBe('Param ID:2004 Value:host:with colons')
  })

  it('that there are not, and values out of range, change nothing', () => {
    const tracker = new Tracker()
    expect(tracker.ask('setparam 10055:-1')).toBe('Not supported id or value: 10055')
    expect(tracker.ask('setparam 99999:1')).toBe('Not supported id or value: 99999')
    expect(tracker.ask('setparam 1001:301')).toBe('Not supported id or value: 1001')
    expect(tracker.ask('setparam nonsense')).toBe('Wrong format')
    expect(tracker.ask('getparam 99999')).toBe('Param ID:99999 not found')
    expect(tracker.ask('getparam 1001')).toBe('Param ID:1001 Value:10')
  })

  it('change how often and how much is sent', () => {
    const { body } = new Tracker()
    const settings = new ParameterSettings(body, {})
    expect(settings.sendPeriodMs).toBe(1000)
    body.parameters.set(body.vehicle.movement ? 10_055 : 10_005, '60')
    expect(settings.sendPeriodMs).toBe(60_000)
  })
})

describe('digital outputs', () => {
  it('show up in every record from then on, until the timeout', () => {
    const tracker = new Tracker()
    expect(tracker.valueOf(179)).toBeUndefined()
    expect(tracker.ask('setdigout 1')).toBe('DOUT1:ON Timeout:INFINITY')
    tracker.drive(1)
    expect(tracker.valueOf(179)).toBe(1)
    expect(tracker.ask('getio')).toContain('DO1:1')
    expect(tracker.ask('readio 179')).toBe('Param ID:179 Value:1')
    expect(tracker.ask('setdigout 0 60')).toBe('DOUT1:OFF Timeout:60s')
    const switchedMs = tracker.last.timestampMs
    tracker.drive(1)
    expect(tracker.valueOf(179)).toBe(0)
    tracker.driveUntil(() => tracker.last.timestampMs >= switchedMs + 60_000)
    expect(tracker.valueOf(179)).toBe(1)
  })

  it('wait until the vehicle is slow enough', () => {
    const tracker = new Tracker()
    tracker.driveUntil(() => tracker.last.gps.speed > 20)
    expect(tracker.ask('setdigout 1 ? 5')).toBe(
      'DOUT1:ON Timeout:INFINITY Speed threshold:5km/h Speed is above threshold, queued',
    )
    tracker.drive(1)
    expect(tracker.valueOf(179)).toBe(0)
    tracker.driveUntil(() => tracker.last.gps.speed <= 5)
    expect(tracker.valueOf(179)).toBe(1)
  })

  it('wait until the ignition is off', () => {
    const tracker = new Tracker()
    tracker.driveUntil(() => tracker.body.vehicle.ignition)
    expect(tracker.ask('setigndigout 1 15')).toBe('DOUT1:1 Timeout:15s IGN ON, QUEUED')
    tracker.driveUntil(() => !tracker.body.vehicle.ignition)
    expect(tracker.valueOf(179)).toBe(1)
  })

  it('are only as many as the model has; ? skips one, nonsense is refused', () => {
    const tracker = new Tracker()
    expect(tracker.ask('setdigout ?1')).toBe('DOUT1:IGNORED DOUT2 Is disabled from CFG')
    expect(tracker.ask('setdigout on')).toBe('Wrong format')
    const two: Profile = {
      ...FMB920,
      elements: [179, 180].map(id => ({ id, width: 1, signal: 'ignition' }) as const),
    }
    const wide = new Tracker(two)
    expect(wide.ask('setdigout 10 ? 20')).toBe('DOUT1:ON Timeout:INFINITY DOUT2:OFF Timeout:20s')
    wide.drive(1)
    expect([wide.valueOf(179), wide.valueOf(180)]).toEqual([1, 0])
  })

  it('are let go of by a restart, which answers nothing', () => {
    const tracker = new Tracker()
    tracker.ask('setdigout 1')
    expect(tracker.ask('cpureset')).toBeUndefined()
    expect(tracker.restarts).toBe(1)
    tracker.drive(1)
    expect(tracker.valueOf(179)).toBe(0)
    expect(tracker.ask('getver')).toMatch(/Uptime: \d\d? /)
  })
})

describe('the odometer', () => {
  it('counts on from where it was set: kilometres on the FMB line', () => {
    const tracker = new Tracker()
    expect(tracker.ask('odoset:123456')).toBe('Odometer: 123456')
    const before = tracker.body.vehicle.odometerM
    tracker.drive(5)
    const driven = tracker.body.vehicle.odometerM - before
    expect(tracker.valueOf(16)).toBe(Math.round(123_456_000 + driven))
    expect(tracker.ask('odoget')).toBe(`Odometer: ${Math.floor((123_456_000 + driven) / 1000)}`)
    expect(tracker.ask('odoset:many')).toBe('Wrong format')
  })

  it('metres on an FMB640', () => {
    const tracker = new Tracker({ ...FMB920, model: 'FMB640' })
    tracker.ask('odoset:5000')
    expect(tracker.body.odometerM).toBe(5000)
  })
})

describe('stored records', () => {
  it('are erased, made, and sent elsewhere', () => {
    const tracker = new Tracker()
    expect(tracker.ask('getrecord')).toBeUndefined()
    expect(tracker.records).toBe(1)
    expect(tracker.ask(`flush ${IMEI},apn,,,10.0.0.9,5050,0`)).toBe(
      'FLUSH SMS Accepted. 7 records found on FLASH. Minimum Records to Send: 1. GPRS Enabled: 1. Time Sync: 1',
    )
    expect(tracker.flushedTo).toEqual({ host: '10.0.0.9', port: 5050 })
    expect(tracker.ask('flush 352093081452269,,,,10.0.0.9,5050,0')).toBe('FLUSH SMS Rejected.')
    expect(tracker.ask('deleterecords')).toBe('All records are erased')
    expect(tracker.storedRecords).toBe(0)
  })
})

describe('OBD and CAN', () => {
  const obd: Profile = { ...FMB920, elements: [{ id: 36, width: 2, signal: 'speed' }] }
  const can: Profile = { ...FMB920, elements: [{ id: 81, width: 1, signal: 'speed' }] }

  it('are off on a model that has neither', () => {
    const tracker = new Tracker()
    expect(tracker.ask('obdinfo')).toMatch(/^Prot:0,VIN:N\/A,/)
    expect(tracker.ask('faultcodes')).toBe('OBD is OFF')
    expect(tracker.ask('lvcangetinfo')).toMatch(/^Prog:0 SWDate:0 /)
  })

  it('answer on one that has them', () => {
    expect(new Tracker(obd).ask('obdinfo')).toMatch(/^Prot:6,VIN:XTE\d{14},/)
    expect(new Tracker(obd).ask('faultcodes')).toBe('DTC: 0')
    const adapter = new Tracker(can)
    expect(adapter.ask('lvcansetprog 139')).toBe('CAN program Nr:139')
    expect(adapter.ask('lvcangetprog')).toBe('CAN program Nr:139')
    expect(adapter.ask('lvcangetinfo')).toMatch(/^Prog:139 SWDate:\d+ /)
  })
})

describe('scripted replies', () => {
  const tracker = new Tracker()
  const script = [
    '# ours first',
    'getinfo = I am {model} {imei}',
    'greet * and * = hello $1, hello $2',
    '/^x=(\\d+)$/i = got $1\\r\\n',
    'setdigout 1 =',
  ].join('\n')

  it.each([
    ['getinfo', `I am FMB920 ${IMEI}`],
    ['greet Ann and Bo', 'hello Ann, hello Bo'],
    ['X=12', 'got 12\r\n'],
    ['setdigout 1', undefined],
    ['getio', 'DI1:1 AIN1:0 DO1:0'],
  ])('%s', (command, answer) => {
    expect(tracker.ask(command, script)).toBe(answer)
  })

  it('may be JSON', () => {
    const json = JSON.stringify({ getver: 'Ver:1', getinfo: null })
    expect(tracker.ask('getver', json)).toBe('Ver:1')
    expect(tracker.ask('getinfo', json)).toBeUndefined()
  })

  it.each([
    ['getver', 'line 1: "command = reply" is needed'],
    ['a = b\n= c', 'line 2: "command = reply" is needed'],
    ['/(/ = c', /^line 1: Invalid regular expression/],
    ['{"a": 1}', 'the reply to "a" must be a text, or null for silence'],
    ['{', /^no valid JSON: /],
  ])('%j is refused', (text, message) => {
    expect(() => parseReplies(text)).toThrow(message)
  })
})
