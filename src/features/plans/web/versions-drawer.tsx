import { Button, Drawer, UnstyledButton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { momentOf } from '#ui/format.ts'
import { LoadingState } from '#ui/state.tsx'
import { offerUndo, tellFailure } from '#ui/undo.tsx'
import { type Change, changesOf } from '../rules/changes.ts'
import { useDesk } from './desk-context.ts'
import { say } from './plan-words.ts'
import { restoreVersion, versionQuery, versionsQuery } from './plans.ts'
import { useDeskState } from './use-plan-desk.ts'
import classes from './versions-drawer.module.css'

/** Who kept what when, what is different there, and the way back to it. */
export function VersionsDrawer({ onClose }: { onClose: () => void }) {
  const { desk } = useDesk()
  const { id } = useDeskState(desk).plan
  const versions = useQuery(versionsQuery(id))
  const [open, setOpen] = useState<number>()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={say('versions.title')}
      closeButtonProps={{ 'aria-label': say('review.close') }}
      // Inside the page's content: its head would else be a second head of the page.
      withinPortal={false}
    >
      {versions.error === null ? null : <p>{versions.error.message}</p>}
      {versions.data === undefined ? <LoadingState lines={4} /> : null}
      <ol className={classes.versions}>
        {versions.data?.items.map((each, at) => (
          <li key={each.version} className={classes.item}>
            <UnstyledButton
              className={classes.version}
              aria-expanded={open === each.version}
              onClick={() => setOpen(open === each.version ? undefined : each.version)}
            >
              <b>{momentOf(each.savedAt, new Date())}</b>
              <span>{each.savedBy.name}</span>
              <span className={classes.changes}>
                {each.changes === 0 ? say('versions.first') : say('versions.changes', { count: each.changes })}
              </span>
            </UnstyledButton>
            {open === each.version ? (
              <Version id={id} version={each.version} isLast={at === 0} onBack={onClose} />
            ) : null}
          </li>
        ))}
      </ol>
    </Drawer>
  )
}

type OneVersion = { id: string; version: number; isLast: boolean; onBack: () => void }

/** What is different between that version and what stands there now. */
function Version({ id, version, isLast, onBack }: OneVersion) {
  const { desk, mayEdit } = useDesk()
  const queries = useQueryClient()
  const { content } = useDeskState(desk)
  const then = useQuery(versionQuery(id, version))
  const [isBusy, setBusy] = useState(false)
  // What is typed beside it makes it draw again and again.
  const older = then.data?.content
  const changes = useMemo(() => (older === undefined ? [] : changesOf(older, content)), [older, content])
  if (then.error !== null) return <p>{then.error.message}</p>
  if (then.data === undefined) return <LoadingState lines={3} />
  const back = async () => {
    setBusy(true)
    try {
      // What is being typed becomes a version of its own first, so that going back loses nothing.
      if (!(await desk.flush())) return tellFailure(say('save.not-yet'))
      const before = await queries.fetchQuery({ ...versionsQuery(id), staleTime: 0 })
      desk.reset(await restoreVersion(id, version), say('versions.back'))
      const last = before.items[0]?.version
      if (last !== undefined) {
        offerUndo({
          message: say('versions.went-back', { moment: momentOf(then.data.savedAt, new Date()) }),
          undo: async () => {
            if (!(await desk.flush())) throw new Error(say('save.not-yet'))
            desk.reset(await restoreVersion(id, last))
          },
        })
      }
      queries.invalidateQueries({ queryKey: ['plans', 'versions', id] })
      onBack()
    } catch (error) {
      tellFailure(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={classes.detail}>
      <p>{say(changes.length === 0 ? 'versions.same' : 'versions.since')}</p>
      <Changes changes={changes} />
      {mayEdit && !(isLast && changes.length === 0) ? (
        <Button size="compact-md" variant="light" loading={isBusy} onClick={back}>
          {say('versions.back')}
        </Button>
      ) : null}
    </div>
  )
}

function Changes({ changes }: { changes: Change[] }) {
  return (
    <ul className={classes.lines}>
      {changes.map((change) => {
        const { name, was, is } = told(change)
        return (
          <li key={`${name} ${was} ${is}`}>
            <b>{name}</b>
            {was === '' ? null : (
              <del>
                <span className="only-read-aloud">{say('versions.then')} </span>
                {was}
              </del>
            )}
            {is === '' ? null : (
              <ins>
                <span className="only-read-aloud">{say('versions.now')} </span>
                {is}
              </ins>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** A change as one shows it: what it is about, as it was and as it is. */
function told(change: Change): { name: string; was: string; is: string } {
  if (change.kind === 'fact') return { name: change.name, was: change.before ?? '', is: change.after ?? '' }
  if (change.kind === 'lines')
    return { name: say('versions.lines'), was: change.removed.join('\n'), is: change.added.join('\n') }
  const isNew = change.kind === 'added'
  return { name: change.name, was: isNew ? '' : change.words, is: isNew ? change.words : '' }
}
