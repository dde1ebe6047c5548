import { Button } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { say } from './plan-words.ts'
import { makePlan } from './plans.ts'
import { useMaking } from './use-making.ts'
import { useMayPlan } from './use-may-plan.ts'

/** Makes a plan from the document read and goes to its desk; not there for who may make none. */
export function PlanButton({ readingId }: { readingId: string }) {
  const { isBusy, make } = useMaking()
  const mayPlan = useMayPlan()
  if (!mayPlan) return null
  return (
    <Button
      leftSection={<IconClipboardText size={18} />}
      loading={isBusy}
      onClick={() => make((queries) => makePlan(queries, { from: 'reading', readingId }))}
    >
      {say('reading.make-plan')}
    </Button>
  )
}
