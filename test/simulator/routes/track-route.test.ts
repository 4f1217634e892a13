import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALM, type Leg, type RouteSource } from '../../../src/simulator/routes/motion.js'
import { PROFILES } from '../../../src/simulator/profiles.js'
import { Random } from '../../../src/simulator/random.js'
import { parseTrack } from '../../../src/simulator/routes/parse-track.js'
import { metresBetween, Track, type TrackPoint } from '../../../src/simulator/routes/track.js'
import { TrackRoute } from '../../../src/simulator/routes/track-route.js'
import { Vehicle } from '../../../src/simulator/vehicle/vehicle.js'
import { VehicleRecords } from '../../../src/simulator/records/vehicle-records.js'

const START_MS = Date.UTC(2026, 0, 5, 8)

/** Metres of a degree of latitude; at the equator of a degree of longitude too. */
const DEGREE_M = 111_195

/** A made-up track near the equator: so many metres east for each step, every `stepS` seconds. */
function eastward(
  steps: readonly number[],
  stepS?: number,
  over: (i: number) => Partial<TrackPoint> = () => ({}),
) {
  let metres = 0
  return [0, ...steps].map((step, i): TrackPoint => {
    metres += step
    return {
      latitude: 0,
      longitude: 10 + metres / DEGREE_M,
      ...(stepS !== undefined && { timeMs: 1000 * stepS * i }),
      ...over(i),
    }
  })
}

function gpx(points: readonly TrackPoint[], extra = ''): string {
  const trkpts = points.map(({ latitude, longitude, timeMs }) => {
    const time = timeMs === undefined ? '' : `<time>${new Date(timeMs).toISOString()}</time>`
    return `<trkpt lat="${latitude}" lon="${longitude}">${time}${extra}</trkpt>`
  })
  return `<?xml version="1.0"?><gpx version="1.1"><trk><trkseg>${trkpts.join('')}</trkseg></trk></gpx>`
}

/** The integral of a leg's speed, against what it says it is long. */
function integral(leg: Leg, stepS = 0.05): number {
  let sum = 0
  for (let t = 0; t < leg.durationS; t += stepS) {
    const until = Math.min(leg.durationS, t + stepS)
    sum += ((leg.at(t).speed + leg.at(until).speed) / 2) * (until - t)
  }
  return sum
}

const metresPerStep = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.double({ min: 6, max: 300, noNaN: true }) }, fc.constant(0)),
  {
    minLength: 3,
    maxLength: 60,
  },
)

describe('a track with times', () => {
  it('is driven at its times, speed the derivative of distance, standing at both ends', () => {
    fc.assert(
      fc.property(metresPerStep, steps => {
        fc.pre(steps.reduce((sum, step) => sum + step, 0) > 20)
        const track = new Track(eastward(steps, 10))
        const route = new TrackRoute(track, new Random(1))
        let seconds = 0
        let driven = 0
        do {
          const leg = route.next(CALM)
          expect(leg.at(0).speed).toBe(0)
          expect(leg.at(leg.durationS).speed).toBeCloseTo(0, 6)
          expect(Math.abs(integral(leg) - leg.length)).toBeLessThan(0.05 + leg.length * 1e-3)
          seconds += leg.durationS + route.pauseMs! / 1000
          driven += leg.length
        } while (!isAtEnd(route, track))
        expect(driven).toBeCloseTo(track.length, 6)
        expect(seconds).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('never runs backwards', () => {
    fc.assert(
      fc.property(metresPerStep, steps => {
        fc.pre(steps.reduce((sum, step) => sum + step, 0) > 20)
        const route = new TrackRoute(new Track(eastward(steps, 10)), new Random(1))
        const leg = route.next(CALM)
        let before = 0
        for (let t = 0; t <= leg.durationS; t += 0.7) {
          const { distance, speed } = leg.at(t)
          expect(distance).toBeGreaterThanOrEqual(before - 1e-6)
          expect(speed).toBeGreaterThanOrEqual(0)
          before = distance
        }
      }),
      { numRuns: 60 },
    )
  })

  it('stands where the track stands: a short stop with the engine on, a long one parked', () => {
    const steps = [100, 100, 100, 0, 0, 100, 100, ...Array.from({ length: 40 }, () => 0), 100, 100]
    const route = new TrackRoute(new Track(eastward(steps, 10)), new Random(1))
    route.next(CALM)
    expect(route.pauseMs).toBe(20_000)
    route.next(CALM)
    expect(route.pauseMs).toBe(400_000)
    const records = new VehicleRecords(new Random(1), {
      startMs: START_MS,
      route: new TrackRoute(new Track(eastward(steps, 10)), new Random(1)),
    })
    const events = Array.from({ length: 40 }, () => {
      const record = records.next()
      return record.eventIoId === 239 ? records.vehicle.state.ignition : undefined
    })
    expect(events.filter(event => event !== undefined).slice(0, 3)).toEqual([true, false, true])
  })

  it('has no fix between two segments, and repeats the last place', () => {
    const points = eastward(
      Array.from({ length: 40 }, () => 150),
      10,
      i =>
        i === 20
          ? { isAfterGap: true, timeMs: 260_000 }
          : i > 20
            ? { timeMs: 260_000 + (i - 20) * 10_000 }
            : {},
    )
    const records = new VehicleRecords(new Random(1), {
      startMs: START_MS,
      route: new TrackRoute(new Track(points), new Random(1)),
    })
    const blind = []
    for (let i = 0; i < 50; i++) {
      const { gps } = records.next()
      const { phase, motion } = records.vehicle.state
      if (phase === 'driving' && gps.satellites === 0) blind.push({ gps, motion })
    }
    expect(blind.length).toBeGreaterThanOrEqual(4)
    for (const { gps, motion } of blind) {
      expect(gps).toMatchObject({ speed: 0, angle: 0, altitude: 0 })
      expect(gps.longitude).toBeCloseTo(points[19]!.longitude, 6)
      expect(motion.speed).toBeGreaterThan(0)
    }
  })
})

describe('a track without times', () => {
  const zigzag = Array.from({ length: 80 }, (_, i): TrackPoint => ({
    latitude: (i * 60 + (i % 7 === 0 ? 25 : 0)) / DEGREE_M,
    longitude: 10 + (Math.floor(i / 10) * 90) / DEGREE_M,
  }))

  it('is driven as people drive, to its end and back, with stops between', () => {
    const track = new Track(zigzag)
    const route = new TrackRoute(track, new Random(5))
    let driven = 0
    let legs = 0
    while (driven < 2 * track.length - 1) {
      const from = route.standing
      const leg = route.next(CALM)
      expect(metresBetween(from, leg.at(0))).toBeLessThan(1)
      expect(Math.abs(integral(leg, 0.02) - leg.length)).toBeLessThan(0.5)
      for (let t = 0; t < leg.durationS; t += 1) {
        const { speed, acceleration } = leg.at(t)
        expect(speed * 3.6).toBeLessThan(100)
        expect(Math.abs(acceleration)).toBeLessThan(2.5)
      }
      driven += leg.length
      legs++
    }
    expect(legs).toBeGreaterThan(2)
    expect(driven).toBeCloseTo(2 * track.length, 1)
    expect(metresBetween(route.standing, zigzag[0]!)).toBeLessThan(1)
  })

  it('goes round again where it ends at its beginning', () => {
    const round = Array.from({ length: 41 }, (_, i): TrackPoint => ({
      latitude: (500 * Math.sin((i * Math.PI) / 20)) / DEGREE_M,
      longitude: 10 + (500 * Math.cos((i * Math.PI) / 20)) / DEGREE_M,
    }))
    const route = new TrackRoute(new Track(round), new Random(1))
    const headings = new Set<string>()
    for (let i = 0; i < 12; i++) {
      const leg = route.next(CALM)
      for (let t = 1; t < leg.durationS - 1; t += 2) {
        const { latitude, longitude, heading } = leg.at(t)
        const outward = (Math.atan2(longitude - 10, latitude) * 180) / Math.PI
        headings.add(Math.sin(((heading - outward) * Math.PI) / 180) < 0 ? 'left' : 'right')
      }
    }
    expect(headings.size).toBe(1)
  })

  it('is driven by every profile, the speed factor making it shorter', () => {
    const track = new Track(zigzag)
    for (const profile of PROFILES) {
      const records = new VehicleRecords(new Random(2), {
        startMs: START_MS,
        codec: '8E',
        profile,
        route: new TrackRoute(track, new Random(2)),
        speedFactor: 2,
      })
      for (let i = 0; i < 200; i++) {
        const { gps } = records.next()
        expect(Math.abs(gps.latitude)).toBeLessThan(0.1)
      }
    }
    const lap = (speedFactor: number): number => {
      const vehicle = new Vehicle(new Random(2), START_MS, {
        route: new TrackRoute(track, new Random(2)),
        speedFactor,
      })
      const { odometerM } = vehicle.state
      let at = START_MS
      while (vehicle.state.odometerM - odometerM < track.length / 2) {
        at += 1000
        while (vehicle.advance(at) !== undefined);
      }
      return at - START_MS
    }
    expect(lap(4)).toBeLessThan(lap(1) * 0.6)
  })
})

describe('parseTrack', () => {
  it('reads GPX tracks, routes and waypoints', async () => {
    const points = eastward([100, 100, 100], 5)
    const track = await parseTrack(gpx(points, '<ele>12.5</ele><sat>9</sat>'))
    expect(track.size).toBe(4)
    expect([...track.timeS!]).toEqual([0, 5, 10, 15])
    expect(track.altitude[2]).toBe(12.5)
    expect(track.length).toBeCloseTo(300, 0)
    const route = await parseTrack(
      '<gpx><rte><rtept lat="1" lon="2"/><rtept lat="1.01" lon="2"/></rte></gpx>',
    )
    expect(route.timeS).toBeUndefined()
    expect(route.length).toBeCloseTo(1112, 0)
    expect((await parseTrack('<gpx><wpt lat="1" lon="2"/><wpt lat="1.01" lon="2"/></gpx>')).size).toBe(2)
  })

  it('takes points without a fix, and the gap between segments, for tunnels', async () => {
    const [a, b, c, d] = eastward([100, 100, 100], 5).map(
      ({ longitude, timeMs }) =>
        `<trkpt lat="0" lon="${longitude}"><time>${new Date(timeMs!).toISOString()}</time>`,
    )
    const segments = await parseTrack(
      `<gpx><trk><trkseg>${a}</trkpt>${b}</trkpt></trkseg><trkseg>${c}</trkpt>${d}</trkpt></trkseg></trk></gpx>`,
    )
    expect([...segments.covered]).toEqual([0, 0, 1, 0])
    expect([...segments.reversed.covered]).toEqual([0, 0, 1, 0])
    const blind = await parseTrack(
      `<gpx><trk><trkseg>${a}</trkpt>${b}<fix>none</fix></trkpt>${c}</trkpt>${d}</trkpt></trkseg></trk></gpx>`,
    )
    expect([...blind.covered]).toEqual([0, 1, 0])
  })

  it('reads GeoJSON lines and points, with and without times', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [10, 0, 5],
        [10.001, 0],
        [10.002, 0],
      ],
    }
    const times = ['2026-01-01T00:00:00Z', '2026-01-01T00:00:10Z', '2026-01-01T00:00:20Z']
    const bare = await parseTrack(JSON.stringify(line))
    expect(bare.size).toBe(3)
    expect(bare.timeS).toBeUndefined()
    const timed = await parseTrack(
      JSON.stringify({ type: 'Feature', properties: { coordTimes: times }, geometry: line }),
    )
    expect([...timed.timeS!]).toEqual([0, 10, 20])
    const points = await parseTrack(
      JSON.stringify({
        type: 'FeatureCollection',
        features: line.coordinates.map((coordinates, i) => ({
          type: 'Feature',
          properties: { timestamp: times[i] },
          geometry: { type: 'Point', coordinates },
        })),
      }),
    )
    expect([...points.timeS!]).toEqual([0, 10, 20])
    const multi = await parseTrack(
      JSON.stringify({
        type: 'MultiLineString',
        coordinates: [
          line.coordinates,
          [
            [10.01, 0],
            [10.02, 0],
          ],
        ],
      }),
    )
    expect([...multi.covered]).toEqual([0, 0, 0, 1, 0])
  })

  it.each([
    ['nonsense', /neither GPX nor GeoJSON/],
    ['<gpx><trk>', /^line 1: this is no XML/],
    ['<kml></kml>', /has no <gpx>/],
    ['<gpx></gpx>', /no <trkpt>, <rtept> or <wpt>/],
    ['<gpx><wpt lat="1"/></gpx>', /^point 1 has no lat and lon/],
    ['<gpx><wpt lat="1" lon="2"><time>soon</time></wpt></gpx>', /^point 1 has a time that is none/],
    ['<gpx><wpt lat="1" lon="2"/></gpx>', /^1 point within 10 m/],
    ['<gpx><wpt lat="91" lon="2"/><wpt lat="1" lon="2"/></gpx>', /^point 1 is nowhere on earth/],
    ['{"type":', /^this is no JSON/],
    ['{"type":"Feature","geometry":{"type":"Polygon"}}', /^the file is a Polygon/],
    ['{"type":"LineString","coordinates":[[1,2],["a",2]]}', /^the file, position 2 has no/],
    ['{"type":"FeatureCollection","features":[]}', /no LineString/],
    ['{"type":"FeatureCollection","features":[3]}', /^features\[0\] is no object/],
    ['{"type":"LineString","coordinates":[[1,2],[1,2]]}', /within 10 m/],
  ])('refuses %s', async (text, message) => {
    await expect(parseTrack(text)).rejects.toThrow(message)
  })

  it('never fails but with a TrackError', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string().map(text => `<${text}`),
          fc.json().map(text => `{"a":${text}}`),
        ),
        async text => {
          await parseTrack(text).catch((error: unknown) => expect((error as Error).name).toBe('TrackError'))
        },
      ),
    )
  })
})

/** Whether the next leg is the first of the way back. */
function isAtEnd(route: RouteSource, track: Track): boolean {
  const { longitude } = route.standing
  return Math.abs(longitude - track.longitude[track.size - 1]!) < 1e-9
}
