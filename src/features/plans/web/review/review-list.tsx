import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconCircleCheck } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useRovingFocus } from '#ui/roving.ts'
import { takeBackSetAside } from '../../rules/confirm.ts'
import { useDesk } from '../desk-context.ts'
import { say } from '../plan-words.ts'
import type { Finding, PlanContent } from '../view.ts'
import { DoubtCard } from './doubt-card.tsx'
import { FindingCard } from './finding-card.tsx'
import type { Folded } from './folded.ts'
import { FoldedCard } from './folded-card.tsx'
import classes from './review.module.css'
import type { ToReview } from './to-review.ts'

type Review = {
  items: (ToReview | Folded)[]
  onUnfold: (list: string) => void
  /** There is no text that could be looked at. */
  isBlank: boolean
  /** What a field is called, by its path. */
  names: ReadonlyMap<string, string>
  lit: ReadonlySet<string>
  setAside: Finding[]
  reasons: PlanContent['setAside']
}

/** What wants a look, the heaviest first; one tab stop, arrows go from card to card. */
export function ReviewList({ items, onUnfold, isBlank, names, lit, setAside, reasons }: Review) {
  const list = useRef<HTMLUListElement>(null)
  const roving = useRovingFocus(list, '[data-review]', items)
  const keepPlace = useKeptPlace(list, items)
  return (
    <div className={classes.review}>
      {isBlank ? (
        <p className={classes.hint}>{say('review.blank')}</p>
      ) : items.length === 0 ? (
        <p className={classes.none}>
          <IconCircleCheck size={22} aria-hidden="true" /> {say('review.none')}
        </p>
      ) : (
        <ul
          ref={list}
          onKeyDown={roving.onKeyDown}
          onFocus={(event) => {
            roving.onFocus(event)
            keepPlace(event.target)
          }}
          onBlur={({ target }) => requestAnimationFrame(() => target.isConnected && keepPlace(document.activeElement))}
          className={classes.cards}
          aria-label={say('review.title')}
        >
          {items.map((item) =>
            item.kind === 'folded' ? (
              <FoldedCard key={item.key} group={item} onUnfold={() => onUnfold(item.list)} />
            ) : item.kind === 'finding' ? (
              <FindingCard key={item.key} id={item.id} finding={item.finding} isLit={lit.has(item.id)} />
            ) : (
              <DoubtCard
                key={item.key}
                id={item.id}
                doubt={item.doubt}
                name={names.get(item.id) ?? say('doubt.other')}
                isLit={lit.has(item.id)}
              />
            ),
          )}
        </ul>
      )}
      {setAside.length === 0 ? null : <SetAside findings={setAside} reasons={reasons} />}
    </div>
  )
}

/** What people decided to leave as it is, folded away, with why. */
function SetAside({ findings, reasons }: { findings: Finding[]; reasons: PlanContent['setAside'] }) {
  const { act, mayEdit } = useDesk()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={classes.aside}>
      <Button
        variant="subtle"
        color="gray"
        aria-expanded={isOpen}
        leftSection={isOpen ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
        onClick={() => setOpen((open) => !open)}
      >
        {say('review.aside', { count: findings.length })}
      </Button>
      {isOpen ? (
        <ul className={classes.asideList}>
          {findings.map((finding) => (
            <li key={finding.key}>
              <p>{finding.message}</p>
              <p className={classes.reason}>
                {say('review.reason', { reason: reasons.find(({ key }) => key === finding.key)?.reason ?? '' })}
              </p>
              {mayEdit ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => act(say('review.take-back'), (content) => takeBackSetAside(content, finding))}
                >
                  {say('review.take-back')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** A card that was dealt with goes, and the focus with it: the one that stands in its place takes it, so that one goes on. */
function useKeptPlace(list: RefObject<HTMLUListElement | null>, items: unknown[]) {
  const place = useRef<number>(undefined)
  const cards = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-review]') ?? [])]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cards have changed when the items have
  useEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body) return
    const all = cards()
    all[Math.min(place.current, all.length - 1)]?.focus()
  }, [items])
  return (target: EventTarget | null) => {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-review]') : null
    place.current = card === null ? undefined : cards().indexOf(card)
  }
}
