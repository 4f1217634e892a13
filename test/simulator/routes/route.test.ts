import { describe, expect, it } from 'vitest'
import { Path } from '../../../src/simulator/routes/path.js'
import { Random } from '../../../src/simulator/random.js'
import { Route } from '../../../src/simulator/routes/route.js'
import { SpeedPlan } from '../../../src/simulator/routes/speed-plan.js'

describe('Path', () => {
  it('goes round a quarter circle to the right and ends facing east', () => {
    const path = new Path(0, [
      { length: 100, curvature: 0 },
      { length: (Math.PI / 2) * 10, curvature: 1 / 10 },
    ])
    const end = path.at(path.length)
    expect(end.north).toBeCloseTo(110, 9)
    expect(end.east).toBeCloseTo(10, 9)
    expect(end.heading).toBeCloseTo(Math.PI / 2, 9)
  })
})

describe('SpeedPlan', () => {
  it('accelerates, cruises and brakes to a standstill over exactly the length', () => {
    const plan = new SpeedPlan([{ length: 200, maxSpeed: 10 }], 2, 1)
    // 10 m/s after 5 s and 25 m; braking takes 10 s and 50 m; the 125 m between take 12.5 s.
    expect(plan.durationS).toBeCloseTo(27.5, 9)
    expect(plan.length).toBeCloseTo(200, 9)
    expect(plan.at(5)).toMatchObject({ speed: expect.closeTo(10, 9), distance: expect.closeTo(25, 9) })
    expect(plan.at(22.5)).toMatchObject({ speed: expect.closeTo(5, 9) })
    expect(plan.at(99)).toEqual({ distance: plan.length, speed: 0, acceleration: 0 })
  })

  it('never reaches a limit that there is no room to brake from', () => {
    const plan = new SpeedPlan([{ length: 10, maxSpeed: 50 }], 2, 2)
    const top = Math.max(...Array.from({ length: 100 }, (_, i) => plan.at((i * plan.durationS) / 100).speed))
    expect(top).toBeLessThanOrEqual(Math.sqrt(2 * 2 * 5) + 1e-9)
    expect(plan.length).toBeCloseTo(10, 9)
  })

  it('slows down before a slow section, not in it', () => {
    const plan = new SpeedPlan(
      [
        { length: 300, maxSpeed: 20 },
        { length: 20, maxSpeed: 5 },
        { length: 300, maxSpeed: 20 },
      ],
      2,
      2,
    )
    for (let t = 0; t < plan.durationS; t += 0.05) {
      const { distance, speed } = plan.at(t)
      if (distance > 300 && distance < 320) expect(speed).toBeLessThanOrEqual(5 + 1e-6)
    }
  })
})

describe('Route', () => {
  it('stays around its start however long it lasts', () => {
    for (let seed = 0; seed < 10; seed++) {
      const route = new Route(new Random(seed))
      const { latitude, longitude } = route.standing
      for (let i = 0; i < 500; i++) route.next()
      expect(Math.abs(route.standing.latitude - latitude)).toBeLessThan(0.2)
      expect(Math.abs(route.standing.longitude - longitude)).toBeLessThan(0.4)
    }
  })
})
