import type { PlanContent } from '../messages.ts'

/** What a person typed and the server does not have yet, with what it started from. */
export type Draft = {
  revision: number
  /** What was on the server; null where this computer had no room for it. */
  base: PlanContent | null
  content: PlanContent
  title: string
}

/** Where drafts are kept: in the browser of the person, one for each plan. */
export type Drafts = { read(): Draft | null; write(draft: Draft): void; clear(): void }

/** Drafts of one person for one plan. Two people at one computer do not meet each other's. */
export function draftsOf(store: Storage, accountId: string, planId: string): Drafts {
  const key = `hoinghi.plan-draft.${accountId}.${planId}`
  return {
    read: () => parsed(store.getItem(key)),
    write: (draft) => {
      // A store that is full may still hold the half that matters.
      for (const each of [draft, { ...draft, base: null }])
        if (tried(() => store.setItem(key, JSON.stringify(each)))) return
    },
    clear: () => {
      tried(() => store.removeItem(key))
    },
  }
}

function tried(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

function parsed(kept: string | null): Draft | null {
  if (kept === null) return null
  try {
    const draft: unknown = JSON.parse(kept)
    return isDraft(draft) ? draft : null
  } catch {
    return null
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('content' in value) || !('revision' in value)) return false
  const { content } = value
  return typeof content === 'object' && content !== null && 'text' in content && typeof content.text === 'string'
}
