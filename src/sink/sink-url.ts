/** URLs of sinks on the network: checked before anything is opened, and shown without what is secret in them. */
import { SinkError } from './sink.js'

/**
 * @param known the query parameters that the sink has; their values are the sink's to check. Undefined: any may be there
 * @throws {SinkError} if it is no URL, or asks for what is not known. The message never holds the URL: it may have a password.
 */
export function parseSinkUrl(text: string, example: string, known: readonly string[] | undefined): URL {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new SinkError(`that is no URL of a sink; one is ${example}`)
  }
  if (text.includes('#'))
    throw new SinkError(`${sinkName(url)}: a # in a URL ends it; as a character it is %23`)
  if (known === undefined) return url
  const unknown = [...url.searchParams.keys()].find(name => !known.includes(name))
  if (unknown !== undefined) {
    throw new SinkError(
      `${sinkName(url)}: there is no parameter ${JSON.stringify(unknown)}; there are ${known.join(', ')}`,
    )
  }
  return url
}

/** The URL as it may be shown: without user, password and parameters, which may hold a token. */
export function sinkName({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`
}

/**
 * The value of a parameter, one of a few words.
 * @throws {SinkError} if it is none of them
 */
export function choiceOf<T extends string>(url: URL, name: string, choices: readonly T[]): T | undefined {
  const value = url.searchParams.get(name)
  if (value === null) return undefined
  const choice = choices.find(word => word === value)
  if (choice === undefined)
    throw new SinkError(`${sinkName(url)}: ${name} is ${choices.join(' or ')}, not ${JSON.stringify(value)}`)
  return choice
}

/** The user or password of the URL, undefined where there is none. */
export function credential(url: URL, part: 'username' | 'password'): string | undefined {
  const text = url[part]
  if (text === '') return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that nobody escaped stands for itself.
    return text
  }
}

/** What went wrong, of errors that say it themselves and of those whose parts do (several addresses tried). */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  const { message, code, cause } = error as NodeJS.ErrnoException
  // All that `fetch` says by itself.
  if (cause instanceof Error && message === 'fetch failed') return reasonOf(cause)
  return message === '' ? (code ?? error.name) : message
}
