import type { Reading } from '../../messages.ts'
import { doubtfulRows } from '../../rules/doubts-of.ts'
import { basesGroup, documentGroup, signerGroup } from './document-rows.ts'
import { reasonOf } from './doubt-reasons.ts'
import {
  committeeGroup,
  costsGroup,
  deadlinesGroup,
  listGroup,
  modeGroup,
  quotasGroup,
  tasksGroup,
} from './people-rows.ts'
import { type Doubt, type FactGroup, type FactRow, isDoubtful } from './row.ts'
import { agendaGroup, sessionsGroup } from './session-rows.ts'

/** Everything that was read, in groups and words a clerk knows. Groups about which the document is silent are left out. */
export function factGroupsOf(reading: Reading, text: string): FactGroup[] {
  const groups = [
    documentGroup(reading),
    sessionsGroup(reading),
    modeGroup(reading),
    listGroup({ id: 'points', part: 'fact.point', items: reading.points }),
    quotasGroup(reading.quotas),
    agendaGroup(reading.agenda),
    tasksGroup(reading.tasks),
    deadlinesGroup(reading.deadlines, reading.relativeDeadlines),
    listGroup({ id: 'addressees', part: 'fact.addressee', items: reading.addressees }),
    listGroup({ id: 'participants', part: 'fact.participant', items: reading.participants }),
    committeeGroup(reading.committee),
    costsGroup(reading.costs),
    listGroup({ id: 'backdrop', part: 'fact.backdrop', items: reading.backdrop }),
    basesGroup(reading.bases),
    listGroup({ id: 'recipients', part: 'fact.recipient', items: reading.recipients }),
    signerGroup(reading.signer),
  ]
  const shown = groups.filter((group) => rowsOf([group]).length > 0 || group.empty !== undefined)
  return withDoubts(shown, reading, text)
}

function withDoubts(groups: FactGroup[], reading: Reading, text: string): FactGroup[] {
  const doubts = new Map(doubtfulRows(reading).map((doubt) => [doubt.row, doubt]))
  const marked = (row: FactRow): FactRow => {
    const doubt = doubts.get(row.id)
    if (doubt === undefined) return row
    const leaf = row.leaves.find(({ path }) => path === doubt.path)
    return { ...row, doubt: { path: doubt.path, reason: reasonOf(doubt, leaf, text) } }
  }
  return groups.map((group) => ({
    ...group,
    blocks: group.blocks.map((block) => ({ ...block, rows: block.rows.map(marked) })),
  }))
}

/** All rows of the groups, in the order of the page. */
export function rowsOf(groups: FactGroup[]): FactRow[] {
  return groups.flatMap((group) => group.blocks.flatMap((block) => block.rows))
}

/** How many things were read: rows that hold something. */
export function countRead(groups: FactGroup[]): number {
  return rowsOf(groups).filter((row) => row.leaves.length > 0).length
}

/** What to look at, in the order of the text, so that going through it is reading down the page once. */
export function doubtsOf(groups: FactGroup[]): Doubt[] {
  const place = ({ leaf }: Doubt) => leaf.spans[0]?.start ?? Number.POSITIVE_INFINITY
  return rowsOf(groups)
    .flatMap((row) => row.leaves.filter(({ path }) => path === row.doubt?.path).map((leaf) => ({ row, leaf })))
    .sort((one, other) => place(one) - place(other))
}

/** The groups with the rows to look at only. */
export function onlyDoubtful(groups: FactGroup[]): FactGroup[] {
  return groups
    .map(
      ({ id, title, blocks }): FactGroup => ({
        id,
        title,
        blocks: blocks
          .map((block) => ({ ...block, rows: block.rows.filter(isDoubtful) }))
          .filter((block) => block.rows.length > 0),
      }),
    )
    .filter((group) => group.blocks.length > 0)
}
