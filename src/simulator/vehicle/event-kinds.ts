/** What can happen to a vehicle that a tracker makes a record of. A profile names those that its tracker reports. */

export interface EventKind {
  /** As devices send it; a profile may say otherwise. */
  readonly priority: 'low' | 'high' | 'panic'
  /**
   * How likely it is each time there is an occasion: `stop` in the traffic, `leg` from one stop to the next, `stay`
   * with the ignition off. Without an occasion it happens whenever the vehicle does it.
   */
  readonly chance?: { readonly each: 'stop' | 'leg' | 'stay'; readonly default: number }
  readonly about: string
}

export const EVENT_KINDS = {
  ignition: { priority: 'high', about: 'ignition switched on, switched off' },
  movement: { priority: 'high', about: 'movement began, ended (after a minute’s standing)' },
  trip: { priority: 'high', about: 'trip started, ended' },
  idling: {
    priority: 'low',
    chance: { each: 'stop', default: 0.02 },
    about: 'stood with the engine on for a minute, went on',
  },
  greenDriving: {
    priority: 'high',
    chance: { each: 'leg', default: 0.05 },
    about: 'harsh acceleration, braking or cornering, with its peak and duration',
  },
  overspeed: { priority: 'high', about: 'faster than the limit, slower again' },
  geofence: { priority: 'high', about: 'left the zone around the start, entered it' },
  driverId: { priority: 'high', about: 'the driver showed his key or card' },
  beacons: { priority: 'low', about: 'Bluetooth beacons seen' },
  unplug: {
    priority: 'panic',
    chance: { each: 'stay', default: 0.01 },
    about: 'supply taken away, back again',
  },
  towing: {
    priority: 'high',
    chance: { each: 'stay', default: 0.01 },
    about: 'lifted with the ignition off',
  },
  tamper: { priority: 'panic', chance: { each: 'stay', default: 0.01 }, about: 'case opened, closed' },
  alarm: { priority: 'panic', chance: { each: 'stop', default: 0.0005 }, about: 'alarm button pressed' },
  crash: {
    priority: 'panic',
    chance: { each: 'stop', default: 0.0005 },
    about: 'hit something at a stop in the traffic',
  },
  crashTrace: {
    priority: 'high',
    about: 'accelerations around a crash, a second in each of ten records; only where there are crashes',
  },
} as const satisfies Readonly<Record<string, EventKind>>

export type EventName = keyof typeof EVENT_KINDS

/** How likely each is, of those that may happen at all; 1 for what has no occasion of its own. */
export type EventChances = Readonly<Partial<Record<EventName, number>>>

export interface VehicleEvent {
  readonly name: EventName
  /** What the event's own element says: mostly 1 for the beginning and 0 for the end. */
  readonly value: number
  /** Greatest acceleration of what was harsh, m/s². */
  readonly peak?: number
  readonly durationMs?: number
}

export interface TimedEvent extends VehicleEvent {
  /** Ms since 1970. */
  readonly atMs: number
}

/** Green driving types, as element 253 has them. */
export const HARSH = { acceleration: 1, braking: 2, cornering: 3 } as const
