import type { Plan } from '../../../src/features/plans/messages.ts'
import { contentOf } from '../../../src/features/plans/rules/content.ts'
import type { Draft, Drafts } from '../../../src/features/plans/web/drafts.ts'
import type { Wire } from '../../../src/features/plans/web/saving.ts'
import type { Work } from '../../../src/features/plans/web/work.ts'
import { AnswerError, UnreachableError } from '../../../src/ui/answer-error.ts'

const person = { id: '019adf00-0000-7000-8000-000000000001', name: 'Trần Văn Lộc' }

/** A plan of a text as the server answers it. */
export function planWith(text: string, revision: number): Plan {
  return {
    id: '019adf00-0000-7000-8000-000000000000',
    title: 'Kế hoạch',
    state: 'draft',
    kind: 'giaoBan',
    unit: person,
    type: 'KH',
    number: null,
    schoolYear: null,
    firstDate: null,
    lastDate: null,
    venue: null,
    doubts: 0,
    errors: 0,
    warnings: 0,
    questions: 0,
    sample: false,
    savedAt: '2026-11-24T01:41:00.000Z',
    savedBy: person,
    revision,
    content: contentOf(text),
    createdAt: '2026-11-24T01:00:00.000Z',
    createdBy: person,
    original: null,
    copyOf: null,
    mayEdit: true,
  }
}

/** A server that keeps one plan as the real one does, and can be out of reach. */
export type Server = {
  now: Plan
  isAway: boolean
  /** Saves arrive, but their answers do not. */
  isMute: boolean
  fails: number
  /** What the server makes of the title. */
  titled: (title: string) => string
  slowMs: number
  saves: Work[]
  wire: Wire
}

/** The server with this plan. */
export function serverWith(plan: Plan): Server {
  const server: Server = {
    now: plan,
    isAway: false,
    isMute: false,
    titled: (title) => title,
    fails: 0,
    slowMs: 0,
    saves: [],
    wire: {
      load: async () => server.now,
      save: async (save) => {
        if (server.slowMs > 0) await new Promise((done) => setTimeout(done, server.slowMs))
        if (server.isAway) throw new UnreachableError()
        if (server.fails > 0)
          throw new AnswerError({ status: server.fails, code: 'unknown', message: 'Không được', retryAfter: 30 })
        if (save.revision !== server.now.revision)
          throw new AnswerError({ status: 409, code: 'plans.stale', message: '' })
        server.saves.push(save)
        server.now = { ...server.now, ...save, title: server.titled(save.title), revision: save.revision + 1 }
        if (server.isMute) throw new UnreachableError()
        return server.now
      },
    },
  }
  return server
}

/** A browser that keeps one draft where the test sees it. */
export function draftsIn(kept: { draft: Draft | null }): Drafts {
  return {
    take: () => kept.draft,
    write: (draft) => {
      kept.draft = draft
    },
    clear: () => {
      kept.draft = null
    },
  }
}
