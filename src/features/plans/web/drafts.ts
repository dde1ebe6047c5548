import type { PlanContent } from '../messages.ts'
import { EMPTY } from '../rules/content.ts'
import type { Work } from './saving.ts'

/** What a person did and the server does not have yet, with what it started from. */
export type Draft = {
  revision: number
  /** What was on the server; null where that is not known any more. */
  base: Work | null
  work: Work
}

/** Where drafts are kept: in the browser of the person, one for each plan. */
export type Drafts = { read(): Draft | null; write(draft: Draft): void; clear(): void }

/** What of a browser's store is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Drafts of one person for one plan. Two people at one computer do not meet each other's. */
export function draftsOf(store: Store, accountId: string, plan: Work & { id: string }): Drafts {
  const key = `hoinghi.plan-draft.${accountId}.${plan.id}`
  return {
    read: () => parsed(store.getItem(key), plan),
    write: (draft) => {
      // A store that is full may still hold the half that matters.
      const half = { ...draft, base: draft.base && { ...draft.base, content: EMPTY } }
      for (const each of [draft, half]) if (tried(() => store.setItem(key, JSON.stringify(each)))) return
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

function parsed(kept: string | null, plan: Work): Draft | null {
  if (kept === null) return null
  try {
    const draft: unknown = JSON.parse(kept)
    if (isDraft(draft)) return draft
    return isOldDraft(draft) ? fromOld(draft, plan) : null
  } catch {
    return null
  }
}

function isDraft(value: unknown): value is Draft {
  return isObject(value) && 'revision' in value && 'base' in value && 'work' in value && isWork(value.work)
}

function isWork(value: unknown): value is Work {
  return isObject(value) && 'title' in value && 'state' in value && 'content' in value && isContent(value.content)
}

function isContent(value: unknown): value is PlanContent {
  return isObject(value) && 'text' in value && typeof value.text === 'string'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** As drafts were kept at first: without the state, and without the title that it started from. */
type OldDraft = { revision: number; base: PlanContent | null; content: PlanContent; title: string }

function isOldDraft(value: unknown): value is OldDraft {
  return isObject(value) && 'revision' in value && 'title' in value && 'content' in value && isContent(value.content)
}

function fromOld({ revision, base, content, title }: OldDraft, plan: Work): Draft {
  const { title: titleNow, state } = plan
  return {
    revision,
    base: isContent(base) ? { content: base, title: titleNow, state } : null,
    work: { content, title, state },
  }
}
