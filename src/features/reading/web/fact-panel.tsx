import { SegmentedControl } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { memo, useRef } from 'react'
import heading from '#ui/group-head.module.css'
import { useRovingFocus } from '#ui/roving.ts'
import classes from './fact-panel.module.css'
import { doubtfulParts, type FactBlock, type FactGroup, type FactRow, isDoubtful } from './facts/row.ts'
import type { Filter } from './reading-view.ts'
import { say } from './reading-words.ts'

type Panel = {
  groups: FactGroup[]
  counts: { all: number; doubtful: number }
  filter: Filter
  onFilter: (filter: Filter) => void
  chosen: string | undefined
  lit: string | undefined
  onLight: (rowId: string | undefined) => void
  onChoose: (rowId: string) => void
  /** Enter on a row: on to its words. */
  onOpen: (rowId: string) => void
}

/** What was read, in groups; one tab stop, arrows go from row to row, a row lights its words. */
export function FactPanel(props: Panel) {
  const list = useRef<HTMLDivElement>(null)
  const roving = useRovingFocus(list, '[data-row]', props.groups)
  return (
    <div>
      <div className={classes.filter}>
        <SegmentedControl
          aria-label={say('facts.filter')}
          fullWidth
          value={props.filter}
          onChange={(value) => props.onFilter(value === 'doubtful' ? 'doubtful' : 'all')}
          data={[
            { value: 'all', label: say('facts.all', { count: props.counts.all }) },
            { value: 'doubtful', label: say('facts.doubtful', { count: props.counts.doubtful }) },
          ]}
        />
      </div>
      <div ref={list} {...roving}>
        {props.groups.length === 0 ? <NoDoubt /> : null}
        {props.groups.map((group) => (
          <Group key={group.id} group={group} panel={props} />
        ))}
      </div>
    </div>
  )
}

function NoDoubt() {
  return (
    <p className={classes.noDoubt}>
      <IconCircleCheck size={22} aria-hidden="true" /> {say('facts.no-doubt')}
    </p>
  )
}

function Group({ group, panel }: { group: FactGroup; panel: Panel }) {
  const rows = group.blocks.flatMap((block) => block.rows)
  const read = rows.filter((row) => row.leaves.length > 0).length
  const count = group.count ?? (read > 1 ? String(read) : '')
  return (
    <section className={classes.group} aria-labelledby={`group-${group.id}`}>
      <h2 id={`group-${group.id}`} className={heading.head}>
        {group.title}
        {count === '' ? null : <span className={heading.count}>{count}</span>}
        {group.note === undefined ? null : <span className={classes.groupNote}>{group.note}</span>}
      </h2>
      {rows.length === 0 ? <p className={classes.empty}>{group.empty}</p> : null}
      {group.blocks.map((block) => (
        <Block key={block.rows[0]?.id} block={block} panel={panel} />
      ))}
    </section>
  )
}

function Block({ block, panel }: { block: FactBlock; panel: Panel }) {
  return (
    <>
      {block.title === undefined ? null : <h3 className={classes.blockTitle}>{block.title}</h3>}
      <ul className={classes.rows}>
        {block.rows.map((row) => (
          <li key={row.id}>
            <Row
              row={row}
              isChosen={panel.chosen === row.id}
              isLit={panel.lit === row.id}
              onLight={panel.onLight}
              onChoose={panel.onChoose}
              onOpen={panel.onOpen}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

type RowProps = Pick<Panel, 'onLight' | 'onChoose' | 'onOpen'> & { row: FactRow; isChosen: boolean; isLit: boolean }

const Row = memo(function Row({ row, isChosen, isLit, onLight, onChoose, onOpen }: RowProps) {
  if (row.leaves.length === 0) {
    return (
      <div className={classes.missing}>
        <span className={classes.label}>{row.label}</span>
        <span>{row.value}</span>
      </div>
    )
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.row}
      data-row={row.id}
      data-kind={row.kind}
      data-chosen={isChosen || undefined}
      data-lit={isLit || undefined}
      aria-pressed={isChosen}
      onClick={() => onChoose(row.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        // The focus moves on at once, so the click that Enter means would come to nobody.
        event.preventDefault()
        onChoose(row.id)
        onOpen(row.id)
      }}
      onFocus={() => onLight(row.id)}
      onBlur={() => onLight(undefined)}
      onMouseEnter={() => onLight(row.id)}
      onMouseLeave={() => onLight(undefined)}
    >
      {row.label === '' ? null : <span className={classes.label}>{row.label}</span>}
      <span className={classes.value}>
        {row.value}
        {row.note === undefined ? null : <span className={classes.note}>{row.note}</span>}
        <RowState row={row} />
      </span>
    </button>
  )
})

function RowState({ row }: { row: FactRow }) {
  const parts = doubtfulParts(row)
  const isPlaceless = row.leaves.every((leaf) => leaf.spans.length === 0)
  if (!isDoubtful(row)) return isPlaceless ? <span className={classes.note}>{say('facts.inferred')}</span> : null
  return (
    <span className={classes.doubt}>
      <IconAlertTriangle size={14} aria-hidden="true" />
      <span>
        <b>
          {parts.length === 0 || parts.length === row.leaves.length
            ? say('facts.doubt')
            : say('facts.doubt-part', { parts: parts.join(', ') })}
        </b>
        {` · ${row.doubt?.reason}`}
      </span>
    </span>
  )
}
