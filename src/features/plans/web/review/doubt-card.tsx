import { Button } from '@mantine/core'
import { IconCheck, IconEyeQuestion } from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import { dateWithWeekday } from '#ui/format.ts'
import { confirmDoubt } from '../../rules/confirm.ts'
import { useDesk } from '../desk-context.ts'
import { nameOf, say } from '../plan-words.ts'
import type { Doubt } from '../view.ts'
import { CardWords } from './finding-body.tsx'
import classes from './review.module.css'

type Card = { doubt: Doubt; id: string; name: string; isLit: boolean }

/** Something the reader was not sure of: Enter says that it is right. */
export const DoubtCard = memo(function DoubtCard({ doubt, id, name, isLit }: Card) {
  const { act, light, mayEdit, show } = useDesk()
  const confirm = () => act(say('step.confirm', { name }), (content) => confirmDoubt(content, doubt))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.key !== 'Enter' || !mayEdit) return
    event.preventDefault()
    confirm()
  }
  const sentence = sentenceOf(doubt, name)
  return (
    <li
      className={classes.card}
      tabIndex={-1}
      aria-label={`${say('severity.doubt')}: ${sentence}`}
      data-review={id}
      data-severity="doubt"
      data-lit={isLit || undefined}
      onKeyDown={onKeyDown}
      onMouseEnter={() => light(id)}
      onMouseLeave={() => light(undefined)}
      onFocus={() => light(id)}
      onBlur={() => light(undefined)}
    >
      <CardWords icon={IconEyeQuestion} kind={say('severity.doubt')}>
        {sentence}
      </CardWords>
      <div className={classes.actions}>
        {mayEdit ? (
          <Button
            size="compact-sm"
            variant="light"
            className={classes.fix}
            leftSection={<IconCheck size={15} />}
            aria-label={`${say('doubt.confirm')}: ${name}`}
            onClick={confirm}
          >
            {say('doubt.confirm')}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => show(id, 'form')}>
          {say(mayEdit ? 'doubt.change' : 'finding.show')}
        </Button>
      </div>
    </li>
  )
})

function sentenceOf({ cause, value, path }: Doubt, name: string): string {
  if (cause === 'undated') return say('doubt.undated')
  if (cause === 'weekday') return say('doubt.weekday', { weekday: String(value) })
  return say('doubt.sentence', { name, value: shown(path, String(value)) })
}

function shown(path: string, value: string): string {
  if (path === 'type' || path === 'kind' || path === 'mode') return nameOf(path, value)
  if (path === 'convenes') return say(value === 'true' ? 'doubt.convenes' : 'doubt.convenes-not')
  return dateWithWeekday(value)
}
