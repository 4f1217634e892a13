/**
 * A vehicle with a tracker in it. Time is told to it; it has no clock of its own. What it reports belongs
 * together: speed is what the odometer integrates, the alternator charges only a running vehicle, a sleeping
 * receiver has no satellites.
 */
import { Accelerometer } from './accelerometer.js'
import { CRANKING_MS, Electrics } from './electrics.js'
import type { EventChances, TimedEvent, VehicleEvent } from './event-kinds.js'
import { iButtonOf } from './identity.js'
import { Incidents } from './incidents.js'
import { Journey } from './journey.js'
import { hashOf, noiseAt, type Random } from '../random.js'
import { Reception, type Satellites } from './reception.js'
import { Route } from '../routes/route.js'
import { ACTIVITY, Tachograph } from './tachograph.js'
import { Tank } from './tank.js'
import { VEHICLE_KINDS, type VehicleKind } from './vehicle-kinds.js'
import {
  DEFAULT_CHANCES,
  DEFAULT_GEOFENCE_M,
  DEFAULT_OVERSPEED_KMH,
  type VehicleOptions,
} from './vehicle-options.js'
import type { GnssState, VehicleState } from './vehicle-state.js'
import { ambientAt, WarmingEngine } from './warmth.js'

/** The tracker calls it a stop when the vehicle has stood for so long; the factory setting of FMB devices. */
const MOVEMENT_STOP_DELAY_MS = 60_000
/** Parked for so long, the receiver sleeps. */
const GNSS_SLEEP_AFTER_MS = 150_000
const NO_SKY: Satellites = { satellites: 0, hdop: 0, pdop: 0 }
const NO_KEY = new Uint8Array(8)
/** A primary cell of an asset tracker: mV of it when new, and percent a day that it loses. */
const PRIMARY_CELL_MV = 3600
const PRIMARY_CELL_DAILY = 0.08

export class Vehicle {
  readonly #kind: VehicleKind
  readonly #chances: EventChances
  readonly #journey: Journey
  readonly #incidents: Incidents
  readonly #electrics: Electrics
  readonly #engine: WarmingEngine
  readonly #tachograph: Tachograph | undefined
  readonly #reception: Reception
  readonly #accelerometer: Accelerometer
  readonly #wakeUpMs: number
  readonly #seed: number
  readonly #key: Uint8Array | undefined
  readonly #startMs: number
  #agenda: readonly TimedEvent[] = []
  #agendaAt = 0
  #nowMs: number
  #event: VehicleEvent | undefined
  /** When the last one was. */
  #eventMs = -Infinity
  #ignition = false
  #movement = false
  #isTowed = false
  #ignitionChangedMs: number
  #stoodSinceMs: number
  /** Without the leg that is being driven. */
  #odometerM: number
  #tripStartM: number
  #ignitionOnMs = 0
  readonly #tank: Tank
  #stays = 0
  #sleptBefore = false

  /** `startMs` in ms since 1970; the vehicle stands parked there and then, and is started some seconds later. */
  constructor(random: Random, startMs: number, options: VehicleOptions = {}) {
    const { kind = VEHICLE_KINDS.car, chances = DEFAULT_CHANCES, speedFactor = 1 } = options
    this.#kind = kind
    this.#chances = chances
    const journey = random.fork('journey')
    const { tunnels = 0 } = options
    const route = options.route ?? new Route(journey.fork('route'), { tunnels })
    this.#journey = new Journey(journey, startMs, { kind, route, chances, speedFactor })
    this.#incidents = new Incidents(random.fork('incidents'), route.standing, {
      chances,
      overspeedKmh: options.overspeedKmh ?? DEFAULT_OVERSPEED_KMH,
      geofenceM: options.geofenceM ?? DEFAULT_GEOFENCE_M,
    })
    this.#electrics = new Electrics(random.fork('electrics'), startMs, kind.volts)
    this.#reception = new Reception(random.fork('reception'))
    const chance = random.fork('vehicle')
    this.#accelerometer = new Accelerometer(chance)
    this.#wakeUpMs = chance.int(1500, 3500)
    this.#odometerM = chance.int(4_000_000, 260_000_000)
    this.#key = chance.chance(0.6) ? iButtonOf(chance) : undefined
    const machine = random.fork('machine')
    this.#seed = machine.uint32() | 0
    this.#engine = new WarmingEngine(kind, ambientAt(this.#seed, startMs, route.standing.latitude))
    this.#tank = new Tank(kind, machine, this.#odometerM)
    this.#tachograph = kind.hasTachograph
      ? new Tachograph(startMs, machine.int(10 * 3600, 50 * 3600))
      : undefined
    this.#tripStartM = this.#odometerM
    this.#startMs = startMs
    this.#nowMs = startMs
    this.#ignitionChangedMs = startMs
    this.#stoodSinceMs = startMs
  }

  /**
   * Moves time on, at most to `untilMs`, and stops early at the first thing that a tracker makes a record of.
   * Time does not go back: an earlier `untilMs` changes nothing.
   */
  advance(untilMs: number): VehicleEvent | undefined {
    this.#event = undefined
    for (;;) {
      const phase = this.#journey.phase
      const planned = this.#agenda[this.#agendaAt]
      // Two records never have the same time.
      const earliestMs = this.#eventMs + 1
      const stopMs = this.#stopDetectedMs(phase.kind === 'driving', earliestMs, phase.endMs)
      const plannedMs = planned === undefined ? Infinity : Math.max(planned.atMs, earliestMs)
      if (Math.min(stopMs, plannedMs, phase.endMs) > untilMs) {
        this.#nowMs = Math.max(this.#nowMs, untilMs)
        return undefined
      }
      let event: VehicleEvent | undefined
      if (planned !== undefined && plannedMs <= stopMs) {
        this.#agendaAt++
        this.#nowMs = plannedMs
        event = this.#take(planned, plannedMs)
      } else if (stopMs < phase.endMs) {
        this.#nowMs = stopMs
        this.#movement = false
        event = { name: 'movement', value: 0 }
      } else {
        event = this.#enterNextPhase()
      }
      if (event !== undefined && this.#chances[event.name] !== undefined) {
        this.#event = event
        this.#eventMs = this.#nowMs
        return event
      }
    }
  }

  /** When standing is called a stop; never while it isn't, or not within this phase. */
  #stopDetectedMs(isDriving: boolean, earliestMs: number, endMs: number): number {
    if (!this.#movement || isDriving || this.#isTowed) return Infinity
    const atMs = Math.max(this.#stoodSinceMs + MOVEMENT_STOP_DELAY_MS, earliestMs)
    return atMs < endMs ? atMs : Infinity
  }

  #take(event: TimedEvent, atMs: number): VehicleEvent {
    switch (event.name) {
      case 'unplug':
        this.#electrics.plug(event.value === 0, atMs)
        break
      case 'towing':
        this.#isTowed = event.value === 1
        this.#stoodSinceMs = atMs
        break
      case 'movement':
        this.#movement = event.value === 1
        break
    }
    return event
  }

  #enterNextPhase(): VehicleEvent | undefined {
    const left = this.#journey.phase
    if (left.leg !== undefined) {
      this.#odometerM += left.leg.length
      this.#stoodSinceMs = left.endMs
    }
    this.#nowMs = left.endMs
    const entered = this.#journey.next()
    this.#agenda = this.#incidents.of(entered)
    this.#agendaAt = 0
    const working = entered.kind === 'driving' ? ACTIVITY.drive : ACTIVITY.work
    this.#tachograph?.switchTo(entered.kind === 'parked' ? ACTIVITY.rest : working, this.#nowMs)
    switch (entered.kind) {
      case 'starting':
        this.#tripStartM = this.#odometerM
        this.#tank.refuel(this.#odometerM, this.#ignitionOnMs)
        this.#switchIgnition(true)
        return { name: 'ignition', value: 1 }
      case 'parked':
        this.#stays++
        this.#switchIgnition(false)
        return { name: 'ignition', value: 0 }
      case 'driving':
        if (this.#movement) return undefined
        this.#movement = true
        return { name: 'movement', value: 1 }
      default:
        return undefined
    }
  }

  #switchIgnition(on: boolean): void {
    const sinceMs = this.#nowMs - this.#ignitionChangedMs
    if (this.#ignition) this.#ignitionOnMs += sinceMs
    else this.#sleptBefore = sinceMs >= GNSS_SLEEP_AFTER_MS
    this.#ignition = on
    this.#ignitionChangedMs = this.#nowMs
    this.#electrics.switchIgnition(on, this.#nowMs)
    this.#engine.switchIgnition(on, this.#nowMs, this.#ambientC)
  }

  get #gnss(): GnssState {
    const sinceMs = this.#nowMs - this.#ignitionChangedMs
    // What has no supply wakes its receiver for each record; inside a hall or a ship's hold it finds nothing.
    if (this.#kind.volts === 0) return noiseAt(this.#seed, this.#nowMs / 7_200_000) > 0.75 ? 'noFix' : 'fix'
    if (!this.#ignition) return sinceMs >= GNSS_SLEEP_AFTER_MS ? 'sleep' : 'fix'
    if (this.#coveredSinceS !== undefined) return 'noFix'
    return this.#sleptBefore && sinceMs < this.#wakeUpMs ? 'noFix' : 'fix'
  }

  /** Seconds into the leg at which the sky was last seen, while there is none. */
  get #coveredSinceS(): number | undefined {
    const { leg, startMs } = this.#journey.phase
    if (leg === undefined || leg.covered.length === 0) return undefined
    const timeS = (this.#nowMs - startMs) / 1000
    return leg.covered.find(([fromS, toS]) => timeS > fromS && timeS < toS)?.[0]
  }

  get #ambientC(): number {
    return ambientAt(this.#seed, this.#nowMs, this.#journey.phase.from.latitude)
  }

  /** Ms since 1970, the present moment. */
  get timestampMs(): number {
    return this.#nowMs
  }

  get ignition(): boolean {
    return this.#ignition
  }

  get movement(): boolean {
    return this.#movement
  }

  /** Everything at the present moment. */
  get state(): VehicleState {
    const now = this.#nowMs
    const { phase } = this.#journey
    const motion = this.#journey.motionAt(now)
    const drivenM = this.#odometerM + (phase.leg === undefined ? 0 : motion.distance)
    const gnss = this.#gnss
    const coveredSinceS = this.#coveredSinceS
    const ignitionForMs = now - this.#ignitionChangedMs
    const ignitionOnMs = this.#ignitionOnMs + (this.#ignition ? ignitionForMs : 0)
    const isRunning = this.#ignition && this.#kind.engine !== undefined && ignitionForMs >= CRANKING_MS
    const daysS = (now - this.#startMs) / 86_400_000
    const hasSupply = this.#kind.volts > 0
    const ambientC = this.#ambientC
    return {
      kind: this.#kind,
      seed: this.#seed,
      timestampMs: now,
      event: this.#event,
      phase: phase.kind,
      ignition: this.#ignition,
      isRunning,
      ignitionForMs,
      movement: this.#movement,
      motion,
      position: coveredSinceS === undefined ? motion : phase.leg!.at(coveredSinceS),
      gnss,
      sky: gnss === 'fix' ? this.#reception.satellitesAt(now) : NO_SKY,
      cell: this.#reception.cellAt(now, motion.latitude, motion.longitude),
      operator: this.#journey.route.operator,
      odometerM: drivenM,
      tripM: drivenM - this.#tripStartM,
      ignitionOnS: ignitionOnMs / 1000,
      engineS: this.#tank.engineS(ignitionOnMs),
      fuelUsedL: this.#tank.usedL(drivenM, ignitionOnMs),
      fuelL: Math.max(0, this.#tank.leftL(drivenM, ignitionOnMs)),
      coolantC: this.#engine.coolantC(now, ambientC),
      ambientC,
      loadKg: this.#loadKg,
      externalMv: this.#electrics.externalMv(now),
      batteryMv: hasSupply ? this.#electrics.cellMv(now) : PRIMARY_CELL_MV - daysS,
      batteryMa: hasSupply ? this.#electrics.chargeMa(now) : 0,
      batteryPercent: hasSupply
        ? this.#electrics.cellPercent(now)
        : Math.max(0, 97 - PRIMARY_CELL_DAILY * daysS),
      isPlugged: this.#electrics.isPlugged,
      isTowed: this.#isTowed,
      axes: this.#accelerometer.axesAt(now, motion, this.#ignition, this.#isTowed),
      iButton: this.#key === undefined || this.#ignition ? this.#key : NO_KEY,
      driver: this.#tachograph?.at(now),
    }
  }

  /** Loaded and unloaded at every other stay, never while it drives. */
  get #loadKg(): number {
    const part = hashOf(this.#seed, this.#stays >> 1) / 0x1_0000_0000
    return part < 0.15 ? 0 : part * this.#kind.payloadKg
  }
}
