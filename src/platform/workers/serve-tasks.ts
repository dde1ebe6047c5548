import { parentPort } from 'node:worker_threads'
import { Refusal } from '../refusal.ts'

/** To be called by the module that a thread of a pool runs: answers each task with `work`, refusals and faults included. */
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  if (parentPort === null) throw new Error('This module runs only as a worker thread')
  const port = parentPort
  port.on('message', async (task: Task) => {
    port.postMessage(await answer(work, task))
  })
}

async function answer<Task, Result>(work: (task: Task) => Promise<Result>, task: Task): Promise<object> {
  try {
    return { kind: 'result', result: await work(task) }
  } catch (error) {
    if (error instanceof Refusal) {
      return { kind: 'refusal', code: error.code, args: error.args, status: error.status }
    }
    const fault = error instanceof Error ? error : new Error(String(error))
    return { kind: 'fault', message: fault.message, stack: fault.stack }
  }
}
