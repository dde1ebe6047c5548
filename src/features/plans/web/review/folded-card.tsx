import { Button } from '@mantine/core'
import { IconChecks, IconChevronDown, IconChevronRight, IconEyeQuestion } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { confirmDoubt } from '../../rules/confirm.ts'
import { useDesk } from '../desk-context.ts'
import { say } from '../plan-words.ts'
import { CardWords } from './finding-body.tsx'
import type { Folded } from './folded.ts'
import classes from './review.module.css'

/** Many doubts of one list: all right at once, or unfolded to be looked at one by one. */
export function FoldedCard({ group, onUnfold }: { group: Folded; onUnfold: () => void }) {
  const { act, mayEdit } = useDesk()
  const count = group.items.length
  const sentence = say('doubt.many', { name: say(`section.${group.list}`), count })
  const confirm = () =>
    act(
      say('step.confirm', { name: say(`section.${group.list}`) }),
      (content) => group.items.reduce((before, { doubt }) => confirmDoubt(before, doubt), content),
      say('doubt.confirmed-many', { name: say(`section.${group.list}`), count }),
    )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.key !== 'Enter') return
    event.preventDefault()
    onUnfold()
  }
  return (
    <li
      className={classes.card}
      tabIndex={-1}
      aria-label={`${say('severity.doubt')}: ${sentence}`}
      data-review={group.id}
      data-severity="doubt"
      onKeyDown={onKeyDown}
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
            leftSection={<IconChecks size={15} />}
            onClick={confirm}
          >
            {say('doubt.confirm-all')}
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-expanded={group.isOpen}
          leftSection={group.isOpen ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />}
          onClick={onUnfold}
        >
          {say('doubt.unfold')}
        </Button>
      </div>
    </li>
  )
}
