import { useRouteContext } from '@tanstack/react-router'
import { worksOnPlans } from '../rules/editing-roles.ts'

/** Whether who is signed in may make plans at all: nobody is offered what would be refused. */
export function useMayPlan(): boolean {
  const { me } = useRouteContext({ from: '/signed-in' })
  return me.memberships.some(({ role }) => worksOnPlans(role))
}
