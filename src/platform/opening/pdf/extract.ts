import { Worker } from 'node:worker_threads'
import { Refusal } from '#platform/refusal.ts'
import { LIMITS } from '../limits.ts'
import type { Extraction, PageText } from './page-text.ts'

const WATCH_EVERY = 100
const MEGABYTE = 1024 * 1024
const MOST_MEMORY_ADDED = 700 * MEGABYTE
const HEAP_MEGABYTES = 512

/** The thread, and the promise that it has loaded the library. */
type Reader = { thread: Worker; isReady: Promise<void> }

let reader: Reader | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * What the pages of a PDF show, read in a thread of its own that is kept for the next file. A file that passes the time or the
 * memory it may take costs the thread, and is refused with `opening.too_slow` or `opening.too_large_inside`.
 */
export async function extractPdf(bytes: Uint8Array): Promise<PageText[]> {
  // Files wait for one another; each one's time begins with its turn, so that a slow file costs only itself.
  const mine = turn.then(() => ask(bytes))
  turn = mine.catch(() => undefined)
  const answer = await mine
  if ('refusal' in answer) throw new Refusal(answer.refusal, answer.args)
  return answer.pages
}

async function ask(bytes: Uint8Array): Promise<Extraction> {
  reader ??= startReader()
  const { thread, isReady } = reader
  thread.ref()
  await isReady
  const memoryBefore = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const give = (answer: Extraction) => {
      clearTimeout(deadline)
      clearInterval(watch)
      thread.off('message', give).off('exit', fail)
      // An idle thread does not keep the program running.
      thread.unref()
      resolve(answer)
    }
    const abandon = (refusal: string) => {
      reader = undefined
      give({ refusal })
      void thread.terminate()
    }
    const fail = () => abandon('opening.broken')
    const deadline = setTimeout(() => abandon('opening.too_slow'), LIMITS.milliseconds)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - memoryBefore > MOST_MEMORY_ADDED) abandon('opening.too_large_inside')
    }, WATCH_EVERY)
    thread.on('message', give).on('exit', fail)
    // The thread gets its own copy: the caller keeps the bytes to store them.
    const copy = Uint8Array.from(bytes)
    thread.postMessage(copy, [copy.buffer])
  })
}

function startReader(): Reader {
  const thread = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    // Not the program's own flags: some of them only fit the program itself.
    execArgv: [],
  })
  const isReady = new Promise<void>((resolve, reject) => {
    thread.once('message', () => resolve())
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`the thread for PDF files ended with ${code}`)))
  })
  // Whoever waits for the thread hears of its failure; an idle one that dies is replaced by the next file.
  isReady.catch(() => undefined)
  thread.on('error', () => undefined)
  thread.on('exit', () => {
    if (reader?.thread === thread) reader = undefined
  })
  return { thread, isReady }
}
