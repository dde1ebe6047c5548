import { useCallback, useMemo, useState } from 'react'
import type { PaperMark } from '#ui/paper-marks.ts'
import type { Stretch } from '#ui/segments.ts'
import type { Reading } from '../messages.ts'
import { countRead, doubtsOf, factGroupsOf, onlyDoubtful, rowsOf } from './facts/fact-groups.ts'
import { type Doubt, type FactRow, isDoubtfulLeaf, type Leaf } from './facts/row.ts'

export type Filter = 'all' | 'doubtful'

/** Everything of a reading in the shapes that both sides of the page need. */
export function prepareReading(reading: Reading, text: string) {
  const groups = factGroupsOf(reading, text)
  const rows = rowsOf(groups)
  const marks = new Map<string, PaperMark>()
  const stretches: Stretch[] = []
  for (const row of rows) {
    for (const leaf of row.leaves) {
      marks.set(leaf.path, markOf(row, leaf))
      for (const span of leaf.spans) stretches.push({ key: leaf.path, start: span.start, end: span.end })
    }
  }
  return {
    groups,
    doubtfulGroups: onlyDoubtful(groups),
    rows: new Map(rows.map((row) => [row.id, row])),
    doubts: doubtsOf(groups),
    countRead: countRead(groups),
    marks,
    stretches,
  }
}

/** A reading prepared for the page. */
export type Prepared = ReturnType<typeof prepareReading>

function markOf(row: FactRow, leaf: Leaf): PaperMark {
  return { rowId: row.id, name: leaf.part, kind: row.kind, isDoubtful: isDoubtfulLeaf(row, leaf) }
}

/** What is chosen: a row, and of it the part to look at where one came by way of the doubts. */
export type Chosen = { row: string | undefined; leaf: string | undefined }

/** Where the chosen thing stands among the doubts; -1 where it is none of them. */
export function placeAmong(doubts: Doubt[], chosen: Chosen): number {
  const byLeaf = doubts.findIndex(({ leaf }) => leaf.path === chosen.leaf)
  return byLeaf === -1 ? doubts.findIndex(({ row }) => row.id === chosen.row) : byLeaf
}

/** The doubt after (or before) what is chosen, round and round. */
export function stepDoubt(doubts: Doubt[], chosen: Chosen, step: 1 | -1): Doubt | undefined {
  const at = placeAmong(doubts, chosen)
  const start = at === -1 && step === -1 ? 0 : at
  return doubts[(start + step + doubts.length) % doubts.length]
}

const nothing: Chosen = { row: undefined, leaf: undefined }

/** What is chosen, lit and filtered on the page of one reading. */
export function useReadingView(reading: Reading, text: string) {
  const prepared = useMemo(() => prepareReading(reading, text), [reading, text])
  const [chosen, setChosen] = useState(nothing)
  const [lit, setLit] = useState<string>()
  const [filter, setFilter] = useState<Filter>('all')
  const choose = useCallback((row: string, leaf?: string) => setChosen({ row, leaf }), [])
  const unchoose = useCallback(() => setChosen(nothing), [])
  const groups = filter === 'all' ? prepared.groups : prepared.doubtfulGroups
  return { prepared, groups, chosen, choose, unchoose, lit, setLit, filter, setFilter }
}
