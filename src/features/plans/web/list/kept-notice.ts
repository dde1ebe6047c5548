const keyOf = (planId: string): string => `hoinghi.copied.${planId}`

/** Keeps what a copy did for the desk of the copy, where this computer has room for it; nothing to say is not kept. */
export function keepNotice(planId: string, notice: string): void {
  if (notice === '') return
  try {
    window.localStorage.setItem(keyOf(planId), notice)
  } catch {
    // Full of drafts, maybe: the copy is made all the same.
  }
}

/** What the copy did, until somebody at this computer has put it away. */
export function keptNotice(planId: string): string | null {
  return window.localStorage.getItem(keyOf(planId))
}

/** The notice was read, or the copy is gone. */
export function putNoticeAway(planId: string): void {
  window.localStorage.removeItem(keyOf(planId))
}
