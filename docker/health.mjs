// Healthy is a server that answers and can store: /health says 503 while a sink takes nothing.
const token = process.env.TELTONIKA_CONTROL_TOKEN
const port = process.env.TELTONIKA_METRICS_PORT ?? '9464'
const headers = token ? { authorization: `Bearer ${token}` } : {}
try {
  const answer = await fetch(`http://127.0.0.1:${port}/health`, {
    headers,
    signal: AbortSignal.timeout(4000),
  })
  console.log((await answer.text()).trim())
  process.exitCode = answer.ok ? 0 : 1
} catch (error) {
  console.log(error.cause?.message ?? error.message)
  process.exitCode = 1
}
