import { say } from '../plan-words.ts'

const key = 'hoinghi.leave-reason'

/** The reason that was given last on this computer, so that the next one is mostly a single Enter. */
export function lastReason(): string {
  return window.localStorage.getItem(key) ?? say('finding.usual-reason')
}

/** Keeps the reason for the next time. */
export function rememberReason(reason: string): void {
  window.localStorage.setItem(key, reason.trim().slice(0, 200))
}
