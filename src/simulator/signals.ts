/**
 * What a vehicle can tell a tracker, by name: each signal is a vehicle's state in the unit and scale in which
 * IO elements carry it. A profile maps IO elements to these names, so that a model is data.
 */
import { BODY_SIGNALS } from './signals/body.js'
import { ENGINE_SIGNALS } from './signals/engine.js'
import { EVENT_SIGNALS } from './signals/event.js'
import { SENSOR_SIGNALS } from './signals/sensors.js'
import { TRACKER_SIGNALS } from './signals/tracker.js'
import { TRUCK_SIGNALS } from './signals/truck.js'

export const SIGNALS = {
  ...TRACKER_SIGNALS,
  ...EVENT_SIGNALS,
  ...ENGINE_SIGNALS,
  ...BODY_SIGNALS,
  ...TRUCK_SIGNALS,
  ...SENSOR_SIGNALS,
}

export type SignalName = keyof typeof SIGNALS
