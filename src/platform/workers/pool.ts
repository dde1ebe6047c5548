import { Worker } from 'node:worker_threads'
import { Refusal } from '../refusal.ts'
import { FairQueue, type Load, type NoRoom } from './fair-queue.ts'

export type PoolOptions = {
  /** The module each thread runs; it answers tasks with `serveTasks`. */
  script: URL
  /** How many threads at most. They are started when first needed and then kept. */
  threads: number
  /** Milliseconds after which a task is given up and its thread ended. */
  timeLimit: number
  /** Megabytes of JavaScript memory one thread may use. */
  memory: number
  /** How many tasks may wait for a thread; beyond that it is kinder to say no at once. */
  waiting: number
  /** How heavy the waiting tasks may be together; without it only their number counts. */
  waitingWeight?: number
  /** The part of the room that one owner's waiting tasks may take up; without it all of it. */
  share?: number
}

export type Pool<Task, Result> = {
  /**
   * Runs one task in a thread, waiting for a free one; owners of waiting tasks take turns.
   *
   * Refuses with `workers.time_limit`, `workers.memory_limit`, `workers.busy` or, when only this owner has too much
   * waiting, `workers.busy_for_you`, and with what the task itself refuses.
   */
  run(task: Task, load?: Load): Promise<Result>
  /** Starts one thread ahead of the first task. */
  warmUp(): void
  close(): Promise<void>
}

type Reply<Result> =
  | { kind: 'result'; result: Result }
  | { kind: 'refusal'; code: string; args: Refusal['args']; status: number }
  | { kind: 'fault'; message: string; stack: string | undefined }

type Waiting<Task, Result> = { task: Task; resolve: (result: Result) => void; reject: (error: unknown) => void }

/**
 * A few threads for work that would hold up everybody else on the main one. A task that hangs or eats memory costs
 * its thread and nothing more: the next task gets a new one.
 */
export function createPool<Task, Result>(options: PoolOptions): Pool<Task, Result> {
  const queue = new FairQueue<Waiting<Task, Result>>({
    tasks: options.waiting,
    weight: options.waitingWeight ?? Number.POSITIVE_INFINITY,
    share: options.share ?? 1,
  })
  const idle: Worker[] = []
  const all = new Set<Worker>()
  let isClosed = false

  function start(): Worker {
    const worker = new Worker(options.script, { resourceLimits: { maxOldGenerationSizeMb: options.memory } })
    all.add(worker)
    worker.unref()
    // NOTE: 'error' comes before 'exit', and whoever waited hears of it in between: a dying thread gets no more tasks.
    worker.on('error', () => retire(worker))
    worker.on('exit', () => {
      retire(worker)
      if (!isClosed) next()
    })
    return worker
  }

  function retire(worker: Worker): void {
    all.delete(worker)
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
  }

  function next(): void {
    if (idle.length === 0 && all.size >= options.threads) return
    const waiting = queue.take()
    if (waiting) void give(idle.pop() ?? start(), waiting)
  }

  async function give(worker: Worker, { task, resolve, reject }: Waiting<Task, Result>): Promise<void> {
    try {
      resolve(settle(await exchange<Task, Result>(worker, task, options.timeLimit)))
    } catch (error) {
      reject(error)
    }
    if (all.has(worker) && !isClosed) idle.push(worker)
    next()
  }

  return {
    run: (task, load = { owner: '', weight: 0 }) =>
      new Promise<Result>((resolve, reject) => {
        const noRoom = queue.add({ task, resolve, reject }, load)
        if (noRoom !== null) throw busy(noRoom)
        next()
      }),
    warmUp: () => {
      if (all.size === 0) idle.push(start())
    },
    close: async () => {
      isClosed = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

function busy(noRoom: NoRoom): Refusal {
  return noRoom === 'full' ? new Refusal('workers.busy', {}, 503) : new Refusal('workers.busy_for_you', {}, 429)
}

function settle<Result>(reply: Reply<Result>): Result {
  if (reply.kind === 'result') return reply.result
  if (reply.kind === 'refusal') throw new Refusal(reply.code, reply.args, reply.status)
  const fault = new Error(reply.message)
  if (reply.stack) fault.stack = reply.stack
  throw fault
}

/** Sends one task and waits for its answer, the end of the thread, or the end of its time. */
function exchange<Task, Result>(worker: Worker, task: Task, timeLimit: number): Promise<Reply<Result>> {
  return new Promise((resolve, reject) => {
    const settled = () => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      worker.unref()
    }
    const onMessage = (reply: Reply<Result>) => {
      settled()
      resolve(reply)
    }
    const onError = (error: Error & { code?: string }) => {
      settled()
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('workers.memory_limit') : error)
    }
    const onExit = () => onError(new Error('A worker thread ended before it answered'))
    const timer = setTimeout(async () => {
      settled()
      await worker.terminate()
      reject(new Refusal('workers.time_limit', { seconds: Math.round(timeLimit / 1000) }))
    }, timeLimit)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    // While a task runs the process must not end; while none runs the threads must not keep it alive.
    worker.ref()
    worker.postMessage(task)
  })
}
