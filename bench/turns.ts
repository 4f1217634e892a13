/** Candidates in processes of their own, asked in turns: A B C A B C, the median of the rounds. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { ChildAnswer, ChildQuestion, ChildTask } from './child.js'
import { median } from './measure.js'

export interface Turns {
  readonly rounds: number
  readonly roundMs: number
}

/** What each task takes, nanoseconds a record; in the order of the tasks. */
export async function inTurns(tasks: readonly ChildTask[], { rounds, roundMs }: Turns): Promise<number[]> {
  const children: ChildProcess[] = []
  const times = tasks.map((): number[] => [])
  try {
    for (const task of tasks) children.push(await start(task))
    for (const child of children) await ask(child, { roundMs })
    for (let round = 0; round < rounds; round++) {
      for (const [at, child] of children.entries()) times[at]!.push(await ask(child, { roundMs }))
    }
  } finally {
    for (const child of children) child.kill()
  }
  return times.map(median)
}

/** Bytes of heap that a held record takes. */
export async function heapOf(task: ChildTask, records: number): Promise<number> {
  const child = await start(task)
  try {
    return await ask(child, { heapOf: records })
  } finally {
    child.kill()
  }
}

async function start(task: ChildTask): Promise<ChildProcess> {
  const child = fork(process.argv[1]!, ['--child', JSON.stringify(task)], { execArgv: ['--expose-gc'] })
  await answer(child, task)
  return child
}

async function ask(child: ChildProcess, question: ChildQuestion): Promise<number> {
  child.send(question)
  return answer(child, question)
}

async function answer(child: ChildProcess, to: unknown): Promise<number> {
  const ended = new AbortController()
  const onExit = (): void => ended.abort()
  child.once('exit', onExit)
  try {
    const [message] = (await once(child, 'message', { signal: ended.signal })) as [ChildAnswer]
    return message.value
  } catch (error) {
    throw new Error(`the process for ${JSON.stringify(to)} ended`, { cause: error })
  } finally {
    child.off('exit', onExit)
  }
}
