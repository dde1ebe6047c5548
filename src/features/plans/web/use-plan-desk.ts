import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { localDay } from '#ui/format.ts'
import { offerUndo, tellFailure } from '#ui/undo.tsx'
import type { Plan } from '../messages.ts'
import { timelineOf } from '../rules/timeline.ts'
import type { DeskParts } from './desk-context.ts'
import { Desk, type Step } from './desk-store.ts'
import { draftsOf } from './drafts.ts'
import { formOf, rowsOf } from './form/form-of.ts'
import { fieldOfPath, linksOf, marksOf } from './links.ts'
import { pageId } from './page-id.ts'
import { say } from './plan-words.ts'
import { wireOf } from './plans.ts'
import { toReview } from './review/to-review.ts'
import type { PlanView } from './view.ts'

/** The work on the plan, from opening the page to leaving it: what was typed before a reload is taken up again. */
export function usePlanDesk(plan: Plan, accountId: string): Desk {
  const queries = useQueryClient()
  const [desk] = useState(
    () =>
      new Desk(plan, wireOf(queries, plan.id), draftsOf(window.localStorage, { accountId, plan, pageId: pageId() })),
  )
  useEffect(() => {
    desk.start()
    const send = () => void desk.flush()
    const look = () => {
      if (document.visibilityState === 'visible') void desk.look()
      else send()
    }
    // Whoever signed in again in another window comes back to this one.
    const comeBack = () => {
      if (desk.get().save.kind === 'signed-out') void desk.look()
    }
    window.addEventListener('focus', comeBack)
    window.addEventListener('online', send)
    window.addEventListener('pagehide', send)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', comeBack)
      window.removeEventListener('online', send)
      window.removeEventListener('pagehide', send)
      document.removeEventListener('visibilitychange', look)
      desk.stop().then((isSaved) => isSaved || tellFailure(say('save.left')))
    }
  }, [desk])
  return desk
}

/** What the desk shows now. */
export function useDeskState(desk: Desk) {
  return useSyncExternalStore(desk.subscribe, desk.get)
}

/** The plan in the shapes that the three columns need. */
export function useShapes(view: PlanView) {
  return useMemo(() => {
    const form = formOf(view.facts)
    const rows = rowsOf(form)
    return {
      form,
      marks: marksOf(rows, view),
      links: linksOf(rows, view.findings),
      items: toReview(view),
      doubts: new Map(view.doubts.map((doubt) => [fieldOfPath(doubt.path), doubt])),
      names: new Map(rows.flatMap((row) => row.fields.map(({ path, label }) => [path, nameOfField(row, label)]))),
      days: timelineOf(view),
    }
  }, [view])
}

function nameOfField(row: { name: string; fields: unknown[] }, label: string): string {
  return row.fields.length > 1 ? `${label} (${row.name})` : label
}

/** Does things so that they can be taken back, by the offer, by the button and by Ctrl+Z. */
export function useActing(desk: Desk) {
  const takeBack = useCallback(
    (step: Step) => {
      if (!desk.undo(step)) throw new Error(say('undo.in-the-way'))
    },
    [desk],
  )
  const act = useCallback<DeskParts['act']>(
    (label, change, said) => {
      const step = desk.act(label, change)
      if (step !== null && said !== undefined)
        offerUndo({ message: said, undo: async () => takeBack(step), place: 'desk' })
    },
    [desk, takeBack],
  )
  const undoLast = useCallback(() => {
    if (desk.get().steps.length === 0) return
    if (desk.undoLast() === undefined) tellFailure(say('undo.in-the-way'))
  }, [desk])
  return { act, undoLast }
}

/** The day of the paper, else today. */
export function dayNear({ facts }: PlanView): string {
  return facts.issuedOn?.value ?? facts.sessions[0]?.date?.value ?? localDay(new Date())
}
