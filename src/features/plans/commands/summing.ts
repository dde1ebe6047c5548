import { Refusal } from '#platform/refusal.ts'
import { createPool, type Pool } from '#platform/workers/pool.ts'
import type { PlanContent } from '../messages.ts'
import { notSummedYet, type PlanSummed } from './columns.ts'

/** Reads and checks contents of plans in a thread. */
export type Summing = Pool<PlanContent, PlanSummed>

const TIME_LIMIT = 20_000
/** Where nobody waits. */
const TIME_LIMIT_LATER = 180_000

/** One thread: a plan of a few pages takes milliseconds, and the browser has told its person already what is in it. */
export function startSumming({ isLater = false } = {}): Summing {
  return createPool({
    script: new URL('./thread.ts', import.meta.url),
    threads: 1,
    timeLimit: isLater ? TIME_LIMIT_LATER : TIME_LIMIT,
    memory: 512,
    waiting: 200,
    share: 1 / 4,
  })
}

/** What a thread refuses because of itself, and not because of the content. */
const NOT_NOW = new Set(['workers.time_limit', 'workers.memory_limit', 'workers.busy', 'workers.busy_for_you'])

/** Does it at once where a thread can, else leaves it for later: what a person typed is kept, however long reading it takes. */
export function orLater({ run }: Pick<Summing, 'run'>): Pick<Summing, 'run'> {
  return {
    run: async (content, load) => {
      try {
        return await run(content, load)
      } catch (error) {
        if (error instanceof Refusal && NOT_NOW.has(error.code)) return notSummedYet(content)
        throw error
      }
    },
  }
}

/** Does it in the caller's thread, for few and small plans; it brings the rules into that thread. */
export async function sumUpHere(content: PlanContent): Promise<PlanSummed> {
  const { sumUp } = await import('./plan-columns.ts')
  return sumUp(content)
}

/** Leaves it for later, for plans that are made while somebody waits for other things: `sumUpWaiting` does it then. */
export async function sumUpLater(content: PlanContent): Promise<PlanSummed> {
  return notSummedYet(content)
}
