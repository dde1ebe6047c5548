import { useMemo, useState } from 'react'
import type { DoubtToReview, ToReview } from './to-review.ts'

/** Doubts of one list, told as one thing; unfolded, the single ones follow it. */
export type Folded = {
  kind: 'folded'
  id: string
  key: string
  list: FoldedList
  items: DoubtToReview[]
  isOpen: boolean
}

/** Lists whose rows are often doubtful all at once. */
const LISTS = [
  'bases',
  'sessions',
  'participants',
  'quotas',
  'points',
  'agenda',
  'tasks',
  'deadlines',
  'addressees',
  'recipients',
] as const
export type FoldedList = (typeof LISTS)[number]

/** So many of one list are rather told at once. */
const FEWEST = 4

/** What is to be looked at, with many doubts of one list as one, where the first of them stands. */
export function folded(items: ToReview[], open: ReadonlySet<string>): (ToReview | Folded)[] {
  const told = new Set<string>()
  return items.flatMap((item): (ToReview | Folded)[] => {
    const list = listOf(item)
    const ofList = items.filter((each): each is DoubtToReview => list !== undefined && listOf(each) === list)
    if (list === undefined || ofList.length < FEWEST) return [item]
    if (told.has(list)) return []
    told.add(list)
    const isOpen = open.has(list)
    const id = `folded.${list}`
    return [{ kind: 'folded', id, key: id, list, items: ofList, isOpen }, ...(isOpen ? ofList : [])]
  })
}

function listOf(item: ToReview): FoldedList | undefined {
  if (item.kind !== 'doubt') return undefined
  const [root, row] = item.doubt.row.split('.')
  return row === undefined ? undefined : LISTS.find((list) => list === root)
}

/** The same on the screen, where each list can be unfolded. */
export function useFolded(items: ToReview[]) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const shown = useMemo(() => folded(items, open), [items, open])
  const unfold = (list: string) =>
    setOpen((before) =>
      before.has(list) ? new Set([...before].filter((each) => each !== list)) : new Set([...before, list]),
    )
  return { shown, unfold }
}
