import type { PlanContent } from '../messages.ts'
import { EMPTY } from '../rules/content.ts'
import type { Work } from './work.ts'

/** What a person did and the server does not have yet, with what it started from. */
export type Draft = {
  revision: number
  /** What was on the server; null where that is not known any more. */
  base: Work | null
  work: Work
  /** Fingerprints of what was sent since, and may have arrived. */
  sent: string[]
}

/** Where drafts are kept: in the browser of the person, one for each page that shows the plan. */
export type Drafts = {
  /** What never arrived becomes the draft of this page: what it left itself, else what another left that is gone by now. */
  take(): Draft | null
  write(draft: Draft): void
  clear(): void
}

/** What of a browser's store is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * A draft of another page that has stood for so long is taken up: whoever types there sends it in a moment. Where that page
 * is open all the same and waits for its network, both send the same words, which are put together without a question.
 */
export const RIPE_MS = 15_000

type Whose = { accountId: string; plan: Work & { id: string }; pageId: string }

/** Drafts of one person for one plan. Two people at one computer do not meet each other's, nor do two pages of one person. */
export function draftsOf(store: Store, { accountId, plan, pageId }: Whose): Drafts {
  const stem = `hoinghi.plan-draft.${accountId}.${plan.id}`
  const own = `${stem}.${pageId}`
  const isRipe = (key: string, at: number) => key === own || at <= Date.now() - RIPE_MS
  return {
    take: () => {
      const kept = keysOf(store)
        .filter((key) => key === stem || key.startsWith(`${stem}.`))
        .flatMap((key) => ({ key, ...parsed(store.getItem(key), plan) }))
        .filter(({ key, draft, at }) => draft !== null && isRipe(key, at))
        .sort((one, other) => Number(other.key === own) - Number(one.key === own) || one.at - other.at)
      const first = kept[0]
      if (first === undefined || first.draft === null) return null
      if (first.key !== own) {
        store.removeItem(first.key)
        write(store, own, first.draft)
      }
      return first.draft
    },
    write: (draft) => write(store, own, draft),
    clear: () => {
      tried(() => store.removeItem(own))
    },
  }
}

function write(store: Store, key: string, draft: Draft): void {
  // A store that is full may still hold the half that matters.
  const half = { ...draft, base: draft.base && { ...draft.base, content: EMPTY } }
  const at = Date.now()
  for (const each of [draft, half]) if (tried(() => store.setItem(key, JSON.stringify({ ...each, at })))) return
}

function keysOf(store: Store): string[] {
  return Array.from({ length: store.length }, (_, at) => store.key(at)).filter((key) => key !== null)
}

function tried(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** `at`: when it was written; 0 where that was not kept yet. */
function parsed(kept: string | null, plan: Work): { draft: Draft | null; at: number } {
  try {
    const draft: unknown = JSON.parse(kept ?? 'null')
    const at = isObject(draft) && 'at' in draft ? Number(draft.at) : 0
    if (isDraft(draft)) {
      const { revision, base, work } = draft
      return { draft: { revision, base, work, sent: draft.sent ?? [] }, at }
    }
    return { draft: isOldDraft(draft) ? fromOld(draft, plan) : null, at }
  } catch {
    return { draft: null, at: 0 }
  }
}

function isDraft(value: unknown): value is Omit<Draft, 'sent'> & { sent?: string[] } {
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
    sent: [],
  }
}
