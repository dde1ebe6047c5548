import { Worker } from 'node:worker_threads'
import { Refusal } from '#platform/refusal.ts'
import { LIMITS } from '../limits.ts'
import type { Extraction, PageText } from './page-text.ts'

const WATCH_EVERY = 100
const MEGABYTE = 1024 * 1024
const MOST_MEMORY_ADDED = 700 * MEGABYTE
const HEAP_MEGABYTES = 512

let worker: Worker | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * What the pages of a PDF show, read in a thread of its own that is kept for the next file. A file that passes the time or the
 * memory it may take costs the thread, and is refused with `opening.too_slow`.
 */
export async function extractPdf(bytes: Uint8Array): Promise<PageText[]> {
  // Files wait for one another; each one's time begins with its turn, so that a slow file costs only itself.
  const mine = turn.then(() => ask(bytes))
  turn = mine.catch(() => undefined)
  const answer = await mine
  if ('refusal' in answer) throw new Refusal(answer.refusal, answer.args)
  return answer.pages
}

function ask(bytes: Uint8Array): Promise<Extraction> {
  const thread = worker ?? startWorker()
  worker = thread
  const memoryBefore = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const give = (answer: Extraction) => {
      clearTimeout(deadline)
      clearInterval(watch)
      thread.off('message', give).off('error', fail).off('exit', fail)
      // An idle thread does not keep the program running.
      thread.unref()
      resolve(answer)
    }
    const abandon = (refusal: string) => {
      worker = undefined
      give({ refusal })
      thread.on('error', () => undefined)
      void thread.terminate()
    }
    const fail = () => abandon('opening.broken')
    const deadline = setTimeout(() => abandon('opening.too_slow'), LIMITS.milliseconds)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - memoryBefore > MOST_MEMORY_ADDED) abandon('opening.zip_bomb')
    }, WATCH_EVERY)
    thread.ref()
    thread.on('message', give).on('error', fail).on('exit', fail)
    // The thread gets its own copy: the caller keeps the bytes to store them.
    const copy = Uint8Array.from(bytes)
    thread.postMessage(copy, [copy.buffer])
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
  })
  return started
}
