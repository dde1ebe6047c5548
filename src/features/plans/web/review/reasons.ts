import { say } from '../plan-words.ts'

const key = 'hoinghi.leave-reason'

/** The reason that was given last on this computer, so that the next one is mostly a single Enter. */
export function lastReason(): string {
  return window.localStorage.getItem(key) ?? say('finding.usual-reason')
}

/** Keeps the reason for the next time, where this computer has room for it. */
export function rememberReason(reason: string): void {
  try {
    window.localStorage.setItem(key, reason.trim().slice(0, 200))
  } catch {
    // Full of drafts, maybe: then the reason is typed once more, and the finding is left all the same.
  }
}
