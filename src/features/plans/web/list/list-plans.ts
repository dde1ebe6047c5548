import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query'
import { answerOf, client } from '#ui/client.ts'
import { offerUndo } from '#ui/undo.tsx'
import { makePlan, renewLists } from '../plans.ts'
import { noticeOf } from './copy-notice.ts'
import { keepNotice, putNoticeAway } from './kept-notice.ts'
import type { WantedPlans } from './list-address.ts'
import { say } from './list-words.ts'

const pageSize = 50

/** The wanted plans of the person's units, page after page. */
export function plansQuery({ words, year, unitId, kind, state, order }: WantedPlans) {
  return infiniteQueryOptions({
    queryKey: ['plans', 'list', words, year, unitId, kind, state, order],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: pageSize,
        order,
        ...(words === '' ? {} : { search: words }),
        ...(year === undefined ? {} : { year }),
        ...(unitId === undefined ? {} : { unitId }),
        ...(kind === undefined ? {} : { kind }),
        ...(state === undefined ? {} : state === 'deleted' ? { deleted: 'true' as const } : { state }),
        ...(pageParam === '' ? {} : { after: pageParam }),
      }
      return answerOf(client.GET('/api/plans', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  })
}

/** What the acts need to know of a plan. */
export type Named = { id: string; title: string }

/** Copies a plan, to a school year where one is named, and offers to take it back. Returns the id of the copy. */
export async function copyPlan(
  queries: QueryClient,
  copy: { plan: Named; schoolYear: string | undefined; onTakenBack: () => Promise<void> },
): Promise<string> {
  const { plan, schoolYear } = copy
  const year = schoolYear === undefined ? {} : { schoolYear }
  const id = await makePlan(queries, { from: 'plan', planId: plan.id, ...year })
  const told = schoolYear === undefined ? say('act.copied-plain') : say('act.copied', { year: schoolYear })
  // Too much to be read while the offer below is there: it waits on the desk of the copy.
  if (schoolYear !== undefined) keepNotice(id, await noticeOf(plan.id, schoolYear))
  offerUndo({
    message: told,
    undo: async () => {
      await answerOf(client.DELETE('/api/plans/{id}', { params: { path: { id } } }))
      putNoticeAway(id)
      await copy.onTakenBack()
      await renewLists(queries)
    },
  })
  return id
}

/** Takes a deleted plan back into the list, where it stood. */
async function restorePlan(queries: QueryClient, { id }: Named): Promise<void> {
  await answerOf(client.POST('/api/plans/{id}/restore', { params: { path: { id } } }))
  await renewLists(queries)
}

/** The same by its own button in the list of those deleted, with the way back. */
export async function takeBackDeleted(queries: QueryClient, plan: Named): Promise<void> {
  await restorePlan(queries, plan)
  offerUndo({
    message: say('list.restored', { name: plan.title }),
    undo: async () => {
      await answerOf(client.DELETE('/api/plans/{id}', { params: { path: { id: plan.id } } }))
      await renewLists(queries)
    },
  })
}

/** Deletes at once and offers to take it back: nothing is asked, nothing is lost. */
export async function deletePlan(queries: QueryClient, plan: Named, onRestored?: () => Promise<void>): Promise<void> {
  const params = { path: { id: plan.id } }
  await answerOf(client.DELETE('/api/plans/{id}', { params }))
  await renewLists(queries)
  offerUndo({
    message: say('act.deleted', { name: plan.title }),
    undo: async () => {
      await restorePlan(queries, plan)
      await onRestored?.()
    },
  })
}
