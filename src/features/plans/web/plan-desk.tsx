import { Button, SegmentedControl } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTitle } from '#ui/title.ts'
import { useIsPhone } from '#ui/use-is-phone.ts'
import type { Plan } from '../messages.ts'
import { factAtPath } from '../rules/fact-paths.ts'
import { AgendaTable } from './agenda/agenda-table.tsx'
import { ClashDialog } from './clash-dialog.tsx'
import { type DeskParts, DeskProvider } from './desk-context.ts'
import { DeskHead } from './desk-head.tsx'
import { useDeskKeys } from './desk-keys.ts'
import { PlanForm } from './form/plan-form.tsx'
import { litBy } from './links.ts'
import { bringIntoView, focusPlace, placeOf, type Side, selectIn } from './places.ts'
import classes from './plan-desk.module.css'
import { PlanText } from './plan-text.tsx'
import { say } from './plan-words.ts'
import { CopiedNote } from './review/copied-note.tsx'
import { useFolded } from './review/folded.ts'
import { ReviewList } from './review/review-list.tsx'
import { useJoinedNotice, useLight } from './use-light.ts'
import { dayNear, useActing, useDeskState, usePlanDesk, useShapes } from './use-plan-desk.ts'
import { VersionsDrawer } from './versions-drawer.tsx'
import { findingId, type PlanView } from './view.ts'

/** The desk: the text, the plan as a form, and what wants a look; each lights up what belongs to it in the others. */
export function PlanDesk({ plan, accountId }: { plan: Plan; accountId: string }) {
  const desk = usePlanDesk(plan, accountId)
  const state = useDeskState(desk)
  const { view } = state
  const shapes = useShapes(view)
  const { shown, unfold } = useFolded(shapes.items)
  const { act, undoLast } = useActing(desk)
  const page = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const isPhone = useIsPhone()
  const [side, setSide] = useState<Side>('form')
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  const [isEditing, setEditing] = useState(false)
  const [openDialog, setOpenDialog] = useState<'versions' | 'clash'>()
  const [chosen, setChosen] = useState<string>()
  const { lit, light } = useLight(page, isPhone)
  useTitle(state.title)
  useJoinedNotice(state.joinedFrom)

  const latest = useRef({ isEditing, view })
  latest.current = { isEditing, view }
  const show = useCallback<DeskParts['show']>((id, where) => {
    // Drawn at once: the key that follows is meant for the thing that one goes to.
    flushSync(() => {
      setChosen(id)
      setSide(where)
      if (where === 'review') setDrawerOpen(true)
    })
    if (where === 'paper' && latest.current.isEditing) return selectWords(field.current, latest.current.view, id)
    const place = placeOf(page.current, id, where)
    bringIntoView(place)
    if (where !== 'paper') focusPlace(place)
  }, [])

  const mayEdit = plan.mayEdit
  const near = dayNear(view)
  const parts = useMemo<DeskParts>(
    () => ({ desk, mayEdit, near, act, light, show }),
    [desk, mayEdit, near, act, light, show],
  )
  const edit = (next: boolean) => {
    if (!mayEdit) return
    setSide('paper')
    setEditing(next)
  }
  const step = (by: 1 | -1) => {
    const items = shown
    if (items.length === 0) return
    const focused = document.activeElement?.closest<HTMLElement>('[data-review]')?.dataset.review
    const at = items.findIndex(({ id }) => id === (focused ?? chosen))
    const next = items[(at === -1 && by === -1 ? items.length - 1 : at + by + items.length) % items.length]
    if (next === undefined) return
    show(next.id, 'review')
    if (!isPhone) bringIntoView(placeOf(page.current, next.id, 'paper'))
  }
  useDeskKeys({ step, edit: () => edit(!isEditing), undoLast })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F8') {
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      const focused = document.activeElement
      if (focused instanceof HTMLElement && focused.matches('[data-field] *')) {
        // What is typed is kept when its field is left; drawn at once, so that one goes on where one was.
        flushSync(() => focused.blur())
        focused.focus({ preventScroll: true })
      }
      void desk.flush()
    }
  }
  const isChosen = chosen?.startsWith('finding.') ? shapes.marks.marks.get(chosen) : undefined
  const litNow = useMemo(() => litBy(lit, shapes.links), [lit, shapes.links])
  const flagged = useMemo(() => new Set(shapes.links.keys()), [shapes.links])
  return (
    <DeskProvider value={parts}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that work in every field of the desk */}
      <div
        className={classes.page}
        ref={page}
        data-side={side}
        data-drawer={isDrawerOpen || undefined}
        onKeyDown={onKeyDown}
      >
        <DeskHead
          state={state}
          toReview={shapes.items.length}
          onUndo={undoLast}
          onReview={() => {
            setDrawerOpen((open) => !open)
            const first = shown[0]
            if (first === undefined) setSide('review')
            else show(first.id, 'review')
          }}
          onVersions={() => setOpenDialog('versions')}
          onCompare={() => setOpenDialog('clash')}
        />
        <div className={classes.columns}>
          <section className={classes.paper} aria-label={say('column.paper')} data-column-of-desk>
            <PlanText
              text={isEditing ? state.content.text : view.paper.original}
              marks={shapes.marks}
              chosen={isChosen === undefined ? chosen : undefined}
              lit={litNow}
              isEditing={isEditing}
              field={field}
              onEdit={edit}
              onChoose={(id) => show(id, id.startsWith('finding.') ? 'review' : 'form')}
            />
          </section>
          <section className={classes.form} aria-label={say('column.form')} data-column-of-desk>
            <PlanForm
              form={shapes.form}
              doubts={shapes.doubts}
              lit={litNow}
              flagged={flagged}
              agenda={
                <AgendaTable
                  days={shapes.days}
                  count={view.facts.agenda.length}
                  doubts={shapes.doubts}
                  lit={litNow}
                  flagged={flagged}
                />
              }
            />
          </section>
          <section className={classes.review} aria-label={say('column.review')} data-column-of-desk>
            <div className={classes.reviewHead}>
              <h2>{say('review.heading', { count: shapes.items.length })}</h2>
              <Button
                className={classes.close}
                variant="subtle"
                color="gray"
                size="compact-md"
                leftSection={<IconX size={16} />}
                onClick={() => setDrawerOpen(false)}
              >
                {say('review.close')}
              </Button>
            </div>
            <CopiedNote key={plan.id} planId={plan.id} />
            <ReviewList
              items={shown}
              onUnfold={unfold}
              isBlank={view.paper.original.trim() === ''}
              names={shapes.names}
              lit={litNow}
              setAside={view.setAside}
              reasons={state.content.setAside}
            />
          </section>
        </div>
        <div className={classes.switch}>
          <SegmentedControl
            fullWidth
            aria-label={say('column.switch')}
            value={side}
            onChange={(value) => {
              setSide(value === 'paper' || value === 'review' ? value : 'form')
              window.scrollTo({ top: 0 })
            }}
            data={[
              { value: 'paper', label: say('column.paper') },
              { value: 'form', label: say('column.form') },
              { value: 'review', label: say('review.heading', { count: shapes.items.length }) },
            ]}
          />
        </div>
      </div>
      {openDialog === 'versions' ? <VersionsDrawer onClose={() => setOpenDialog(undefined)} /> : null}
      {openDialog === 'clash' && state.save.kind === 'apart' ? (
        <ClashDialog theirs={state.save.theirs} onClose={() => setOpenDialog(undefined)} />
      ) : null}
    </DeskProvider>
  )
}

function selectWords(area: HTMLTextAreaElement | null, view: PlanView, id: string): void {
  const finding = view.findings.find((_, at) => findingId(at) === id)
  const span = finding === undefined ? factAtPath(view.facts, id)?.spans[0] : finding.spans[0]
  if (area !== null && span !== undefined) selectIn(area, span.start, span.end)
}
