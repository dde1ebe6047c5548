import type { Paper } from '#features/checking/rules/public.ts'
import type { FactValue } from '../fact-paths.ts'
import { agendaInserts } from './agenda-inserts.ts'
import { type Edit, inOriginal } from './edits.ts'
import { headInserts } from './head-inserts.ts'
import { sessionInserts } from './session-inserts.ts'
import { blankDate, dayWords, placeOfPath } from './stated-places.ts'

/** Ways to write a fact that the text does not state yet, in the place where such papers have it; edits of the original text. */
export function insertsOf(paper: Paper, path: string, wanted: FactValue): Edit[][] {
  if (typeof wanted !== 'string') return []
  const [root = '', at = '', part = ''] = path.split('.')
  const ways = waysFor(paper, { root, row: Number(at), part: part || at, wanted })
  return ways.map((edits) => inOriginal(paper, edits))
}

type Place = { root: string; row: number; part: string; wanted: string }

function waysFor(paper: Paper, { root, row, part, wanted }: Place): Edit[][] {
  if (root === 'sessions') return sessionInserts(paper, row, part, wanted)
  if (root === 'agenda') return agendaInserts(paper, row, part, wanted)
  if (root === 'tasks' && part === 'deadline') return deadlineInserts(paper, row, wanted)
  return headInserts(paper, root === 'signer' ? `signer.${part}` : root, wanted)
}

function deadlineInserts(paper: Paper, row: number, wanted: string): Edit[][] {
  const action = placeOfPath(paper, `tasks.${row}.action`)
  if (!action) return []
  const blank = blankDate(paper.text, { start: action.start, end: action.end + 60 })
  const behind = [', hoàn thành trước ', ' trước '].map((lead) => [
    { start: action.end, end: action.end, text: `${lead}${dayWords(wanted)}` },
  ])
  return [...(blank ? [[{ ...blank, text: dayWords(wanted) }]] : []), ...behind]
}
