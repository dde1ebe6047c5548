/** Days in which what a person removed can be restored. */
export const RESTORABLE_DAYS = 7

const DAY = 86_400_000

/** Rows in one transaction of a purge: a job that was interrupted has lost no more than that. */
export const BATCH = 100

/** What was removed before this moment can be restored no more. */
export function restorableSince(now: Date): Date {
  return new Date(now.getTime() - RESTORABLE_DAYS * DAY)
}

/** Goes on with rounds that take up to `BATCH` each, until one took fewer; returns how many all of them took. */
export async function inBatches(round: () => Promise<number>): Promise<number> {
  let all = 0
  for (;;) {
    const taken = await round()
    all += taken
    if (taken < BATCH) return all
  }
}
