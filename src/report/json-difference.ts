/** Where two JSON documents differ, by the path of the field: `[0].records[1].io[3].value`. */

export interface JsonDifference {
  /** The way to the field; `[0]` is the first element. */
  readonly field: string
  /** Undefined where the field is not there. */
  readonly expected: unknown
  readonly actual: unknown
}

/**
 * Every field that differs, in the order of the expected document; those that only the actual one has come behind
 * their neighbours. The order of an object's keys makes no difference.
 * @param path the way to both values
 * @example [...jsonDifferences({ io: [1] }, { io: [2] })] // [{ field: 'io[0]', expected: 1, actual: 2 }]
 */
export function* jsonDifferences(expected: unknown, actual: unknown, path = ''): Generator<JsonDifference> {
  if (expected === actual) return
  if (Array.isArray(expected) && Array.isArray(actual)) {
    for (let i = 0; i < Math.max(expected.length, actual.length); i++) {
      yield* jsonDifferences(expected[i], actual[i], `${path}[${i}]`)
    }
    return
  }
  if (!isObject(expected) || !isObject(actual)) {
    yield { field: path, expected, actual }
    return
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    yield* jsonDifferences(own(expected, key), own(actual, key), joined(path, key))
  }
}

/** A key of the prototype, such as `constructor`, is no field. */
function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function joined(path: string, key: string): string {
  if (!/^[A-Za-z_]\w*$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}
