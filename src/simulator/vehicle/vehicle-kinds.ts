/**
 * The kinds of vehicle that trackers are in, as data: how they are driven, and what their engine makes of it. The
 * figures are round ones of the kind, of no particular make.
 */
export interface VehicleKind {
  /** Ms at the wheel before a stay, lights and jams included; a stay's ms. Least and most. */
  readonly driveMs: readonly [low: number, high: number]
  readonly stayMs: readonly [low: number, high: number]
  readonly engine?: EngineKind
  /** Nominal volts of the supply that the tracker hangs on; 0 where it has a battery of its own only. */
  readonly volts: 0 | 12 | 24
  readonly tankL: number
  /** Kilograms: empty, and the most that is loaded. */
  readonly emptyKg: number
  readonly payloadKg: number
  readonly axles: number
  readonly hasTachograph: boolean
}

export interface EngineKind {
  readonly idleRpm: number
  readonly topRpm: number
  /** The gear changes up once the next one turns at this. */
  readonly cruisingRpm: number
  /** Revolutions a minute for each km/h, first gear first. */
  readonly gears: readonly number[]
  /** Litres for each metre driven, and for each second that it turns. */
  readonly litresPerM: number
  readonly litresPerS: number
  /** Ms to two thirds of the way to its working temperature, and back. */
  readonly warmingMs: number
  readonly coolingMs: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const litresAnHour = (litres: number): number => litres / 3600

const PETROL: EngineKind = {
  idleRpm: 780,
  topRpm: 6200,
  cruisingRpm: 1500,
  gears: [118, 66, 45, 34, 27, 22],
  litresPerM: 5.2 / 100_000,
  litresPerS: litresAnHour(0.7),
  warmingMs: 5 * MINUTE,
  coolingMs: 50 * MINUTE,
}

const DIESEL: EngineKind = {
  ...PETROL,
  idleRpm: 820,
  topRpm: 4600,
  cruisingRpm: 1350,
  gears: [105, 58, 40, 30, 24, 20],
  litresPerM: 6.8 / 100_000,
  litresPerS: litresAnHour(0.8),
  warmingMs: 7 * MINUTE,
}

const HEAVY_DIESEL: EngineKind = {
  idleRpm: 560,
  topRpm: 2300,
  cruisingRpm: 1000,
  gears: [150, 116, 90, 70, 54, 42, 33, 26, 20, 16, 14, 13],
  litresPerM: 24 / 100_000,
  litresPerS: litresAnHour(2.4),
  warmingMs: 12 * MINUTE,
  coolingMs: 120 * MINUTE,
}

/** A drive of 8 minutes at least and a stay of 8 at most: a record each 10 s then comes each 20 s on average or faster. */
const TOWN = { driveMs: [8 * MINUTE, 20 * MINUTE], stayMs: [3 * MINUTE, 8 * MINUTE] } as const

export const VEHICLE_KINDS = {
  car: {
    ...TOWN,
    engine: PETROL,
    volts: 12,
    tankL: 50,
    emptyKg: 1300,
    payloadKg: 450,
    axles: 2,
    hasTachograph: false,
  },
  van: {
    ...TOWN,
    engine: DIESEL,
    volts: 12,
    tankL: 75,
    emptyKg: 2100,
    payloadKg: 1300,
    axles: 2,
    hasTachograph: false,
  },
  truck: {
    driveMs: [40 * MINUTE, 150 * MINUTE],
    stayMs: [15 * MINUTE, 70 * MINUTE],
    engine: HEAVY_DIESEL,
    volts: 24,
    tankL: 400,
    emptyKg: 14_500,
    payloadKg: 24_000,
    axles: 5,
    hasTachograph: true,
  },
  /** A trailer or a container: nothing of its own but the tracker's battery. */
  asset: {
    driveMs: [HOUR, 4 * HOUR],
    stayMs: [6 * HOUR, 30 * HOUR],
    volts: 0,
    tankL: 0,
    emptyKg: 6800,
    payloadKg: 20_000,
    axles: 3,
    hasTachograph: false,
  },
} as const satisfies Readonly<Record<string, VehicleKind>>

export type VehicleKindName = keyof typeof VEHICLE_KINDS
