import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '#ui/client.ts'
import { dateWithWeekday } from '#ui/format.ts'
import { offerUndo } from '#ui/undo.tsx'
import { type UploadProgress, upload } from '#ui/upload.ts'
import type { KeptReading, ReadingSummary } from '../messages.ts'
import { nameOf, say } from './reading-words.ts'

const pageSize = 50

/** Which of the kept readings are wanted: those with the words, or only those that a person should look at. */
export type WantedReadings = { words?: string; isDoubtful?: boolean }

/** What the person keeps and wants to see now, newest first; page after page. */
export function readingsQuery({ words = '', isDoubtful = false }: WantedReadings = {}) {
  return infiniteQueryOptions({
    queryKey: ['readings', 'list', words, isDoubtful],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: pageSize,
        ...(words === '' ? {} : { search: words }),
        ...(isDoubtful ? { doubtful: 'true' } : {}),
        ...(pageParam === '' ? {} : { after: pageParam }),
      }
      return answerOf(client.GET('/api/readings', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  })
}

/** The part of the address that stands for what is wanted. */
export function addressOf({ words = '', isDoubtful = false }: WantedReadings): { tim?: string; loc?: 'can-xem' } {
  return { ...(words === '' ? {} : { tim: words }), ...(isDoubtful ? { loc: 'can-xem' } : {}) }
}

/** One kept reading with its text. */
export function readingQuery(id: string) {
  return queryOptions({
    queryKey: ['readings', 'one', id],
    queryFn: ({ signal }) => answerOf(client.GET('/api/readings/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** What a title is made of. */
export type Titled = Pick<
  ReadingSummary,
  'title' | 'fileName' | 'subject' | 'type' | 'conference' | 'kind' | 'firstDate'
>

/**
 * What a person calls the document: its subject; else a title in words, such as the first line of a pasted text; else
 * what it is, of which conference, on which day, for "071-8" says nothing.
 */
export function titleOf(reading: Titled): string {
  const title = reading.title === '' ? reading.fileName : reading.title
  if (reading.subject !== null) return reading.subject
  if ((title.match(/\p{L}+/gu) ?? []).length >= wordsOfTitle) return title
  const { type, conference, kind, firstDate } = reading
  const parts = [
    type === null ? undefined : nameOf('type', type),
    conference ?? (kind === null ? undefined : nameOf('kind', kind)),
    firstDate === null ? undefined : dateWithWeekday(firstDate),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? title : parts.join(' · ')
}

/** A title with so many words was given by a person, not by a scanner. */
const wordsOfTitle = 3

/** The first day, and how many more there are. */
export function daysOf({ firstDate, days }: Pick<ReadingSummary, 'firstDate' | 'days'>): string | undefined {
  if (firstDate === null) return undefined
  const first = dateWithWeekday(firstDate)
  return days > 1 ? say('list.more-days', { first, count: days - 1 }) : first
}

/** The parts of a whole reading that its title is made of. */
export function titledOf({ title, fileName, reading }: KeptReading): Titled {
  const dates = reading.sessions.map(({ date }) => date?.value).filter((date) => date !== undefined)
  return {
    title,
    fileName,
    subject: reading.subject?.value ?? null,
    type: reading.type?.value ?? null,
    conference: reading.sessions[0]?.name?.value ?? null,
    kind: reading.kind?.value ?? null,
    firstDate: dates.toSorted()[0] ?? null,
  }
}

/** The name of a summary's type, `Văn bản khác` where it has none of the known ones. */
export function typeName(summary: Pick<ReadingSummary, 'type'>): string {
  return summary.type === null ? say('type.none') : nameOf('type', summary.type)
}

/** Reads one file and keeps it. */
export async function readFile(
  queries: QueryClient,
  file: File,
  options: { onProgress: (progress: UploadProgress) => void; signal: AbortSignal },
): Promise<KeptReading> {
  const form = new FormData()
  form.append('file', file)
  return keepShown(queries, await upload<KeptReading>('/api/readings', form, options))
}

/** Reads a pasted text and keeps it. */
export async function readPasted(queries: QueryClient, text: string): Promise<KeptReading> {
  return keepShown(queries, await answerOf(client.POST('/api/readings', { body: { text } })))
}

/** The page of what was just read opens without asking the server again. */
function keepShown(queries: QueryClient, kept: KeptReading): KeptReading {
  queries.setQueryData(readingQuery(kept.id).queryKey, kept)
  queries.invalidateQueries({ queryKey: ['readings', 'list'] })
  return kept
}

/** Deletes at once and offers to take it back: nothing is asked, nothing is lost. */
export async function deleteReading(
  queries: QueryClient,
  reading: { id: string; name: string; onRestored?: () => Promise<void> },
): Promise<void> {
  const params = { path: { id: reading.id } }
  await answerOf(client.DELETE('/api/readings/{id}', { params }))
  await queries.invalidateQueries({ queryKey: ['readings', 'list'] })
  offerUndo({
    message: say('list.deleted', { name: reading.name }),
    undo: async () => {
      await answerOf(client.POST('/api/readings/{id}/restore', { params }))
      await queries.invalidateQueries({ queryKey: ['readings'] })
      await reading.onRestored?.()
    },
  })
}
