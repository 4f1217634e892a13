import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { standardDictionary } from '../../src/avl/standard-dictionary.js'
import { EVENT_KINDS } from '../../src/simulator/vehicle/event-kinds.js'
import { parseProfile, ProfileError } from '../../src/simulator/profile-file.js'
import { PROFILES, profileNamed } from '../../src/simulator/profiles.js'
import { SIGNALS } from '../../src/simulator/signals.js'

const dictionary = standardDictionary()

function problems(json: unknown): string[] {
  try {
    parseProfile(json, dictionary)
  } catch (error) {
    if (error instanceof ProfileError) return error.problems.map(({ path, reason }) => `${path}: ${reason}`)
    throw error
  }
  return []
}

describe('docs/simulate.md', () => {
  const text = readFileSync('docs/simulate.md', 'utf8')

  it('names every profile, event, signal and key', () => {
    const names = [...PROFILES.map(({ name }) => name), ...Object.keys(EVENT_KINDS), ...Object.keys(SIGNALS)]
    expect(names.filter(name => !text.includes(`\`${name}\``))).toEqual([])
  })

  it('has an example that is a profile', () => {
    const [, json = ''] = /^```json\n([\s\S]*?)^```$/m.exec(text) ?? []
    expect(parseProfile(JSON.parse(json), dictionary).name).toBe('our vans')
  })
})

describe('parseProfile', () => {
  it.each(PROFILES)('takes $name as JSON and gives it back', profile => {
    expect(parseProfile(JSON.parse(JSON.stringify(profile)), dictionary)).toMatchObject(profile)
  })

  it('changes what it is told to of another profile', () => {
    const profile = parseProfile(
      {
        extends: 'fmb120',
        period: { active: 5 },
        without: [263],
        elements: [
          { id: 9, range: [0, 5000] },
          { id: 201, signal: 'fuelProbe' },
        ],
        events: [
          'driverId',
          { event: 'crash', chance: 0.5, priority: 'high' },
          { event: 'tamper', id: 520, elements: [] },
        ],
        coldStart: 1,
      },
      dictionary,
    )
    const base = profileNamed('FMB120')!
    expect(profile).toMatchObject({
      name: 'FMB120',
      codec: '8',
      period: { active: 5, idle: 60 },
      coldStart: 1,
    })
    expect(profile.elements).toHaveLength(base.elements.length)
    expect(profile.elements.find(({ id }) => id === 9)).toEqual({ id: 9, width: 2, range: [0, 5000] })
    expect(profile.elements.at(-1)).toEqual({ id: 201, width: 2, signal: 'fuelProbe' })
    expect(profile.events.find(({ event }) => event === 'crash')).toMatchObject({
      id: 247,
      chance: 0.5,
      priority: 'high',
    })
    expect(profile.events.at(-1)).toMatchObject({ event: 'tamper', id: 520 })
  })

  it('may stand alone, widths taken from the dictionary', () => {
    const profile = parseProfile(
      {
        model: 'FMC130',
        elements: [
          { id: 239, signal: 'ignition' },
          { id: 66, signal: 'externalVoltage' },
        ],
        events: ['ignition'],
      },
      dictionary,
    )
    expect(profile.model).toBe('FMC130')
    expect(profile.elements.map(({ width }) => width)).toEqual([1, 2])
    expect(profile.events).toEqual([{ event: 'ignition', id: 239 }])
  })

  it.each([
    [[], /^: an object is needed/],
    [{}, /^elements: a list of what is sent is needed/],
    [{ extends: 'FMB92' }, /^extends: no profile is called "FMB92"; there are FMB920, /],
    [{ extends: 'FMB920', perod: {} }, /^perod: no such key; did you mean period\?/],
    [{ extends: 'FMB920', model: 'FMB921' }, /^model: .*FMB920/],
    [{ extends: 'FMB920', model: 'FMB1XX' }, /^model: "FMB1XX" is a series; one model is needed/],
    [{ extends: 'FMB920', codec: '7' }, /^codec: "7" is not known.*there are 8, 8E, 16/],
    [
      { extends: 'FMB920', vehicle: 'lorry' },
      /^vehicle: "lorry" is not known; there are car, van, truck, asset/,
    ],
    [{ extends: 'FMB920', period: { active: 0 } }, /^period\.active: 0: a number from 1 to/],
    [
      { extends: 'FMB920', elements: [{ id: 70_000, width: 1, value: 1 }] },
      /^elements\[0\]\.id: 70000: a whole number/,
    ],
    [{ extends: 'FMB920', elements: [{ id: 9 }] }, /^elements\[0\]: one of "signal", "value" and "range"/],
    [
      { extends: 'FMB920', elements: [{ id: 9, signal: 'enginRpm' }] },
      /signal: "enginRpm" is not known; did you mean engineRpm\?/,
    ],
    [
      { extends: 'FMB920', elements: [{ id: 9, value: 70_000 }] },
      /^elements\[0\]\.value: 70000: a whole number from -32768 to 65535/,
    ],
    [{ extends: 'FMB920', elements: [{ id: 9, range: [5, 1] }] }, /^elements\[0\]\.range: 5 is more than 1/],
    [
      { extends: 'FMB920', elements: [{ id: 65_000, value: 1 }] },
      /^elements\[0\]\.width: FMB920 is not known to have element 65000/,
    ],
    [
      {
        extends: 'FMB920',
        elements: [
          { id: 9, value: 1 },
          { id: 9, value: 2 },
        ],
      },
      /^elements: element 9 is there twice/,
    ],
    [{ extends: 'FMB920', events: ['crsh'] }, /^events\[0\]: "crsh" is not known; did you mean crash\?/],
    [
      { extends: 'FMB920', events: [{ event: 'crash', chance: 2 }] },
      /^events\[0\]\.chance: 2: a number from 0 to 1/,
    ],
    [{ extends: 'FMB920', events: {} }, /^events: a list is needed/],
  ])('refuses %j', (json, message) => {
    expect(problems(json).join('\n')).toMatch(message)
  })

  it('names everything that is wrong at once', () => {
    expect(problems({ extends: 'FMB920', tunnels: 3, codec: 8, coldStart: 'yes' })).toHaveLength(2)
  })
})
