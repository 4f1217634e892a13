/**
 * Bluetooth, and what belongs to a feature of the firmware.
 * Source: the wiki's "FMB SMS/GPRS Commands" and its template "FMB Features SMS/GRPS commands".
 */
import type { GprsCommand } from '../command.js'
import { FMB_AND_FMB640, FMB_LINE } from '../models.js'

export const BLUETOOTH_COMMANDS: readonly GprsCommand[] = [
  {
    name: 'btgetlist',
    syntax: 'btgetlist <list>',
    summary: 'Bluetooth devices that are near, paired or connected',
    group: 'bluetooth',
    effect: 'read',
    responds: true,
    models: FMB_LINE,
    parameters: [
      {
        name: 'list',
        summary: 'Which of them',
        values: { 0: 'discovered', 1: 'paired', 2: 'connected', 3: 'discovered, BT4 and BLE' },
      },
    ],
  },
  {
    name: 'btscan',
    syntax: 'btscan',
    summary: 'Looks for Bluetooth devices',
    group: 'bluetooth',
    effect: 'write',
    responds: true,
    models: FMB_LINE,
  },
  {
    name: 'btvisible',
    syntax: 'btvisible <seconds>',
    summary: 'Lets others find the device for a while',
    group: 'bluetooth',
    effect: 'write',
    responds: true,
    parameters: [{ name: 'seconds', summary: '1..255' }],
  },
  {
    name: 'btrelease',
    syntax: 'btrelease <seconds>',
    summary: 'Lets go of the connected Bluetooth device and waits before connecting again',
    group: 'bluetooth',
    effect: 'write',
    responds: true,
    parameters: [{ name: 'seconds', summary: 'How long to wait' }],
  },
]

export const FEATURE_COMMANDS: readonly GprsCommand[] = [
  {
    name: 'fc_reset',
    syntax: 'fc_reset',
    summary: 'Starts the fuel consumption counters anew',
    group: 'features',
    effect: 'write',
    responds: true,
  },
  {
    name: 'towingreact',
    syntax: 'towingreact',
    summary: 'Arms the detection of towing again',
    group: 'features',
    effect: 'write',
    responds: true,
  },
  {
    name: 'auto_calibrate:set',
    syntax: 'auto_calibrate:set',
    summary:
      'Begins to calibrate the accelerometer; five seconds of straight acceleration past 30 km/h end it',
    group: 'features',
    effect: 'write',
    responds: true,
  },
  {
    name: 'auto_calibrate:get',
    syntax: 'auto_calibrate:get',
    summary: 'How far the calibration of the accelerometer is',
    group: 'features',
    effect: 'read',
    responds: true,
  },
  {
    name: 'odoset',
    syntax: 'odoset:<value>',
    summary: 'Sets the odometer',
    group: 'features',
    effect: 'write',
    responds: true,
    models: FMB_AND_FMB640,
    parameters: [{ name: 'value', summary: 'Kilometres on the FMB line, metres on FMB640' }],
    note: 'FMB630 wants a blank in place of the colon.',
  },
  {
    name: 'odoget',
    syntax: 'odoget',
    summary: 'What the odometer shows',
    group: 'features',
    effect: 'read',
    responds: true,
    models: FMB_AND_FMB640,
  },
  {
    name: 'on_demand_tracking',
    syntax: 'on_demand_tracking<mode>',
    summary: 'Starts or stops tracking on demand, or asks for one record',
    group: 'features',
    effect: 'write',
    responds: true,
    parameters: [
      {
        name: 'mode',
        summary: 'Follows the name without a blank',
        values: { 0: 'stop', 1: 'start', 2: 'one record of high priority now' },
      },
    ],
  },
]
