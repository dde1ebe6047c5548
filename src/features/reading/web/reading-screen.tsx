import { Button, SegmentedControl } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { AnswerError } from '#ui/answer-error.ts'
import { MarkedPaper } from '#ui/marked-paper.tsx'
import { useListedKeys, useShortcut } from '#ui/shortcuts.tsx'
import { EmptyState, ErrorState, LoadingState } from '#ui/state.tsx'
import { useTitle } from '#ui/title.ts'
import { useIsPhone } from '#ui/use-is-phone.ts'
import type { KeptReading } from '../messages.ts'
import { ChosenBar } from './chosen-bar.tsx'
import { FactPanel } from './fact-panel.tsx'
import { PaperLegend } from './paper-legend.tsx'
import { ReadingHead } from './reading-head.tsx'
import classes from './reading-screen.module.css'
import { stepDoubt, useReadingView } from './reading-view.ts'
import { say } from './reading-words.ts'
import { readingQuery, titledOf, titleOf } from './readings.ts'
import { focusRow, focusWords, useShowInView } from './show-in-view.ts'
import { type Fault, faultKey, isFault, useFaults } from './use-faults.ts'

/** What the part that knows faults is given, and tells. `at` is the place in what it told. */
export type FaultParts = {
  text: string
  /** The name of the fault among the rows: `data-row` of what shows it. */
  idOf: (at: number) => string
  chosen: string | undefined
  lit: string | undefined
  onFound: (faults: Fault[]) => void
  onLight: (id: string | undefined) => void
  onShow: (at: number) => void
}

type Panel = 'facts' | 'faults'

/** What other features add to the page: an act in its head, and what is to be mended beside what was read. */
export type ReadingParts = {
  action?: (kept: KeptReading) => ReactNode
  faults?: (parts: FaultParts) => ReactNode
}

/** The page of one document: its words on one side, what was read on the other. */
export function ReadingScreen(parts: ReadingParts) {
  const { id } = useParams({ from: '/signed-in/doc-van-ban/$id' })
  const kept = useQuery(readingQuery(id))
  useTitle(kept.data === undefined ? say('list.title') : titleOf(titledOf(kept.data)))
  if (kept.data !== undefined) return <ReadingPage key={id} kept={kept.data} parts={parts} />
  if (kept.error instanceof AnswerError && [400, 404].includes(kept.error.status)) return <NoSuchReading />
  if (kept.error !== null) return <ErrorState isPage error={kept.error} retry={() => kept.refetch()} />
  return <LoadingState lines={14} />
}

/** Deleted for good, or somebody else's: asking again would change nothing. */
function NoSuchReading() {
  useTitle(say('reading.none'))
  return (
    <EmptyState
      isPage
      picture={<IconFileOff size={40} stroke={1.5} />}
      title={say('reading.none')}
      action={
        <Button component={Link} to="/doc-van-ban">
          {say('reading.to-list')}
        </Button>
      }
    >
      {say('reading.none-explanation')}
    </EmptyState>
  )
}

function ReadingPage({ kept, parts }: { kept: KeptReading; parts: ReadingParts }) {
  const view = useReadingView(kept.reading, kept.text)
  const { prepared, chosen, choose, unchoose, setLit } = view
  const faults = useFaults(prepared)
  const { marked } = faults
  const isPhone = useIsPhone()
  const [side, setSide] = useState<'paper' | 'facts'>('paper')
  const [panel, setPanel] = useState<Panel>('facts')
  const page = useRef<HTMLDivElement>(null)
  const show = useShowInView(page, view, { isPhone, side })

  const chooseRow = useCallback(
    (rowId: string, leaf?: string) => {
      choose(rowId, leaf)
      setLit(undefined)
      setSide('paper')
    },
    [choose, setLit],
  )
  const chooseWords = useCallback(
    (rowId: string) => {
      choose(rowId)
      setPanel(isFault(rowId) ? 'faults' : 'facts')
    },
    [choose],
  )
  const turnTo = (next: string) => {
    setSide(next === 'paper' ? 'paper' : 'facts')
    if (next !== 'paper') setPanel(next === 'faults' ? 'faults' : 'facts')
  }
  const panels = [
    { value: 'facts', label: say('reading.view-facts', { count: prepared.countRead }) },
    ...(parts.faults === undefined ? [] : [{ value: 'faults', label: faultsLabel(faults.count) }]),
  ]
  const step = (direction: 1 | -1) => {
    const doubt = stepDoubt(prepared.doubts, chosen, direction)
    if (doubt === undefined) return
    chooseRow(doubt.row.id, doubt.leaf.path)
    setPanel('facts')
    if (!isPhone) focusRow(page.current, doubt.row.id)
  }
  const group = say('shortcut.group-reading')
  useShortcut({ keys: 'n', label: say('reading.next-doubt'), group }, () => step(1))
  useShortcut({ keys: 'p', label: say('reading.previous-doubt'), group }, () => step(-1))
  useListedKeys({ keys: 'Arrows', label: say('shortcut.facts'), group })
  useListedKeys({ keys: 'Enter', label: say('shortcut.enter'), group })
  useShortcut({ keys: 'Escape', label: say('reading.close-chosen'), group }, unchoose)

  return (
    <div className={classes.page} ref={page} data-side={side}>
      <ReadingHead kept={kept} name={titleOf(titledOf(kept))} doubts={prepared.doubts} chosen={chosen} onStep={step}>
        {parts.action?.(kept)}
      </ReadingHead>
      {isPhone ? (
        <div className={classes.switch}>
          <SegmentedControl
            fullWidth
            aria-label={say('reading.view')}
            value={side === 'paper' ? 'paper' : panel}
            onChange={turnTo}
            data={[{ value: 'paper', label: say('reading.view-paper') }, ...panels]}
          />
        </div>
      ) : null}
      <div className={classes.sides}>
        <section className={classes.paper} aria-label={say('paper.label')}>
          <PaperLegend />
          <MarkedPaper
            text={kept.text}
            stretches={marked.stretches}
            marks={marked.marks}
            chosen={chosen.row}
            lit={view.lit}
            onLight={show.lightFromPaper}
            onChoose={chooseWords}
            onOpen={show.openRow}
          />
        </section>
        <section className={classes.facts} aria-label={say('facts.label')}>
          {panels.length === 1 || isPhone ? null : (
            <SegmentedControl
              fullWidth
              className={classes.panels}
              aria-label={say('reading.panel')}
              value={panel}
              onChange={turnTo}
              data={panels}
            />
          )}
          <div hidden={panel !== 'facts'}>
            <FactPanel
              groups={view.groups}
              counts={{ all: prepared.countRead, doubtful: prepared.doubts.length }}
              filter={view.filter}
              onFilter={view.setFilter}
              chosen={chosen.row}
              lit={view.lit}
              onLight={show.lightFromFacts}
              onChoose={chooseRow}
              onOpen={(rowId) => focusWords(page.current, prepared, rowId)}
            />
          </div>
          {parts.faults === undefined ? null : (
            <div hidden={panel !== 'faults'}>
              {parts.faults({
                text: kept.text,
                idOf: faultKey,
                chosen: chosen.row,
                lit: view.lit,
                onFound: faults.tell,
                onLight: setLit,
                onShow: (at) => chooseRow(faultKey(at), faultKey(at)),
              })}
            </div>
          )}
        </section>
      </div>
      {isPhone && side === 'paper' ? (
        <ChosenBar
          row={prepared.rows.get(chosen.row ?? '') ?? faults.rowOf(chosen.row ?? '')}
          chosen={chosen}
          doubts={prepared.doubts}
          onStep={step}
          onClose={unchoose}
          onShowFact={() => setSide('facts')}
        />
      ) : null}
    </div>
  )
}

function faultsLabel(count: number | undefined): string {
  return count === undefined ? say('reading.view-faults') : say('reading.view-faults-count', { count })
}
