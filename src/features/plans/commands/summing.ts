import { createPool, type Pool } from '#platform/workers/pool.ts'
import type { PlanContent } from '../messages.ts'
import { notSummedYet, type PlanSummed } from './columns.ts'

/** Reads and checks contents of plans in a thread. */
export type Summing = Pool<PlanContent, PlanSummed>

const TIME_LIMIT = 20_000

/** One thread: a plan of a few pages takes milliseconds, and the browser has told its person already what is in it. */
export function startSumming(): Summing {
  return createPool({
    script: new URL('./thread.ts', import.meta.url),
    threads: 1,
    timeLimit: TIME_LIMIT,
    memory: 512,
    waiting: 200,
    share: 1 / 4,
  })
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
