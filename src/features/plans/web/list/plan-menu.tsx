import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { localDay } from '#ui/format.ts'
import { tellFailure } from '#ui/undo.tsx'
import { type Making, useMaking } from '../use-making.ts'
import { copyPlan, deletePlan, type Named } from './list-plans.ts'
import { say } from './list-words.ts'
import { yearsToCopyTo } from './school-years.ts'

/** What the acts need to know of a plan. */
export type ActedOn = Named & { schoolYear: string | null; firstDate: string | null }

/** What can be done with a plan as a whole, on its row of the list. */
export function PlanMenu({ plan, onDelete }: { plan: ActedOn; onDelete: () => void }) {
  const making = useMaking()
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={say('list.acts-of', { name: plan.title })}>
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <PlanActs plan={plan} making={making} onDelete={onDelete} />
      </Menu.Dropdown>
    </Menu>
  )
}

type Acts = {
  plan: ActedOn
  /** Of the menu, which outlives its items: whoever opens it again while a copy is being made makes no second one. */
  making: Making
  /** What has to be done before, such as saving what is being typed; false where it could not be done. */
  before?: () => Promise<boolean>
  onDelete: () => void
}

/** The same on the desk of the plan: whoever deletes it goes to the list, and comes back by taking that back. */
export function PlanActsOnDesk({ plan, making, before }: Required<Omit<Acts, 'onDelete'>>) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const remove = async () => {
    try {
      // What did not arrive stays on this computer, and is taken up when the plan comes back.
      await before()
      await deletePlan(queries, plan, () => navigate({ to: '/ke-hoach/$id', params: { id: plan.id } }))
      await navigate({ to: '/ke-hoach' })
    } catch (error) {
      tellFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return <PlanActs plan={plan} making={making} before={before} onDelete={remove} />
}

/** Copying to another school year, which leads to the desk of the copy, and deleting; items of a menu. */
function PlanActs({ plan, making, before, onDelete }: Acts) {
  const navigate = useNavigate()
  const { href } = useLocation()
  const copy = (schoolYear?: string) =>
    making.make(async (queries) => {
      if (before !== undefined && !(await before())) throw new Error(say('act.not-saved'))
      return await copyPlan(queries, { plan, schoolYear, onTakenBack: () => navigate({ href }) })
    })
  const years = yearsToCopyTo(plan, localDay(new Date()))
  return (
    <>
      {years.map((year) => (
        <Menu.Item key={year} leftSection={<IconCopy size={16} />} disabled={making.isBusy} onClick={() => copy(year)}>
          {say('act.copy', { year })}
        </Menu.Item>
      ))}
      {years.length === 0 ? (
        <Menu.Item leftSection={<IconCopy size={16} />} disabled={making.isBusy} onClick={() => copy()}>
          {say('act.copy-plain')}
        </Menu.Item>
      ) : null}
      <Menu.Item leftSection={<IconTrash size={16} />} onClick={onDelete}>
        {say('act.delete')}
      </Menu.Item>
    </>
  )
}
