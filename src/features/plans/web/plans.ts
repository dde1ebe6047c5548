import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '#ui/client.ts'
import type { NewPlan, Plan } from '../messages.ts'
import type { Wire } from './saving.ts'

/** One plan with all that is worked on. */
export function planQuery(id: string) {
  return queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: ({ signal }) => answerOf(client.GET('/api/plans/{id}', { params: { path: { id } }, signal })),
    // The desk keeps what was opened, and looks by itself whether somebody saved; whoever opens it again wants the newest.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

/** The server as the desk needs it. */
export function wireOf(queries: QueryClient, id: string): Wire {
  const params = { path: { id } }
  return {
    load: () => answerOf(client.GET('/api/plans/{id}', { params })),
    save: async (save) => {
      const saved = await answerOf(client.PUT('/api/plans/{id}', { params, body: save, keepalive: isShort(save) }))
      renewLists(queries)
      queries.invalidateQueries({ queryKey: ['plans', 'versions', id] })
      return saved
    },
  }
}

/** What browsers still send for a page that is left meanwhile: 64 kB. Longer ones are sent again when the plan is opened. */
function isShort(body: unknown): boolean {
  return new Blob([JSON.stringify(body)]).size < 60_000
}

/** Lists of plans that are shown are asked for again. */
export function renewLists(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['plans', 'list'] })
}

/**
 * Makes a plan and returns its id. NOTE: what zod makes optional may also be undefined, which the description of the
 * interface does not know.
 */
export async function makePlan(queries: QueryClient, wanted: NewPlan): Promise<string> {
  const { id } = await answerOf(client.POST('/api/plans', { body: wanted as never }))
  await renewLists(queries)
  return id
}

/** The versions of a plan, the newest first. */
export function versionsQuery(id: string) {
  return queryOptions({
    queryKey: ['plans', 'versions', id],
    queryFn: ({ signal }) => answerOf(client.GET('/api/plans/{id}/versions', { params: { path: { id } }, signal })),
    staleTime: 0,
  })
}

/** What a plan was at one version. */
export function versionQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['plans', 'version', id, version],
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/plans/{id}/versions/{version}', { params: { path: { id, version } }, signal })),
    staleTime: 60_000,
  })
}

/** Goes back to a version; what was there since stays among the versions. */
export function restoreVersion(id: string, version: number): Promise<Plan> {
  return answerOf(client.POST('/api/plans/{id}/versions/{version}/restore', { params: { path: { id, version } } }))
}

/** The page of a rule: what it asks for, why, and an example of each kind. */
export function ruleQuery(id: string) {
  return queryOptions({
    queryKey: ['rules', id],
    queryFn: ({ signal }) => answerOf(client.GET('/api/rules/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
