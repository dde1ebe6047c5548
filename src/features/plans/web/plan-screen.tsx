import { Button } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useRouteContext } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { AnswerError } from '#ui/answer-error.ts'
import { EmptyState, ErrorState, LoadingState } from '#ui/state.tsx'
import { useTitle } from '#ui/title.ts'
import { say } from './plan-words.ts'
import { planQuery } from './plans.ts'

// Reader and checker come with the desk: asked for beside the plan, not before the page shows anything.
const bringDesk = () => import('./plan-desk.tsx')
const PlanDesk = lazy(() => bringDesk().then((part) => ({ default: part.PlanDesk })))

/** The page of one plan. */
export function PlanScreen() {
  const { id } = useParams({ from: '/signed-in/ke-hoach/$id' })
  const { me } = useRouteContext({ from: '/signed-in/ke-hoach/$id' })
  const plan = useQuery(planQuery(id))
  void bringDesk()
  useTitle(plan.data?.title ?? say('desk.back'))
  if (plan.data !== undefined) {
    return (
      <Suspense fallback={<LoadingState lines={14} />}>
        <PlanDesk key={id} plan={plan.data} accountId={me.account.id} />
      </Suspense>
    )
  }
  if (plan.error instanceof AnswerError && [400, 404].includes(plan.error.status)) return <NoSuchPlan />
  if (plan.error !== null) return <ErrorState isPage error={plan.error} retry={() => plan.refetch()} />
  return <LoadingState lines={14} />
}

/** Deleted for good, or of another unit: asking again would change nothing. */
function NoSuchPlan() {
  useTitle(say('plan.none'))
  return (
    <EmptyState
      isPage
      picture={<IconFileOff size={40} stroke={1.5} />}
      title={say('plan.none')}
      action={
        <Button component={Link} to="/ke-hoach">
          {say('plan.to-list')}
        </Button>
      }
    >
      {say('plan.none-explanation')}
    </EmptyState>
  )
}
