import { countOf, dateWithWeekday } from '#ui/format.ts'
import type { Cost, Deadline, Fact, Member, Quota, Reading, RelativeDeadline, Task } from '../../messages.ts'
import { nameOf, type ReadingWord, say } from '../reading-words.ts'
import { type FactGroup, type FactRow, leafOf, rowOf } from './row.ts'

/** How people come together, and who presides. */
export function modeGroup(reading: Reading): FactGroup {
  const { mode, chair } = reading
  const rows = [
    ...rowOf({ path: 'mode', kind: 'time', label: 'fact.mode', fact: mode, shown: nameOf('mode', mode?.value ?? '') }),
    ...rowOf({ path: 'chair', kind: 'people', label: 'fact.chair', fact: chair }),
  ]
  return { id: 'mode', title: say('group.mode'), blocks: [{ rows }] }
}

/** A list of names or sentences, one row each, numbered where there are several. */
export function listGroup(list: {
  id: 'points' | 'addressees' | 'participants' | 'recipients' | 'backdrop'
  part: ReadingWord
  items: Fact<string>[]
}): FactGroup {
  const rows = list.items.map((fact, at): FactRow => {
    const path = `${list.id}.${at}`
    const label = list.items.length === 1 ? '' : String(at + 1)
    return { id: path, kind: 'people', label, value: fact.value, leaves: leafOf(path, list.part, fact) }
  })
  return { id: list.id, title: say(`group.${list.id}`), blocks: [{ rows }] }
}

/** How many persons each has to send. */
export function quotasGroup(quotas: Quota[]): FactGroup {
  const rows = quotas.map((quota, at): FactRow => {
    const path = `quotas.${at}`
    return {
      id: path,
      kind: 'people',
      label: say('fact.people', { count: countOf(quota.count.value) }),
      value: quota.who.value,
      leaves: [...leafOf(`${path}.who`, 'fact.who', quota.who), ...leafOf(`${path}.count`, 'fact.count', quota.count)],
    }
  })
  return { id: 'quotas', title: say('group.quotas'), blocks: [{ rows }] }
}

/** Who prepares what; a unit with several tasks is one block. */
export function tasksGroup(tasks: Task[]): FactGroup {
  const rows = tasks.map((task, at) => ({ unit: task.unit.value, row: taskRow(task, at) }))
  const blocks = [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, items]) => ({
    title: unit,
    rows: items.map(({ row }) => row),
  }))
  return { id: 'tasks', title: say('group.tasks'), blocks }
}

function taskRow(task: Task, at: number): FactRow {
  const path = `tasks.${at}`
  return {
    id: path,
    kind: 'people',
    label: '',
    value: task.action.value,
    ...(task.deadline === null ? {} : { note: say('fact.task-due', { date: dateWithWeekday(task.deadline.value) }) }),
    leaves: [
      ...leafOf(`${path}.unit`, 'fact.task-unit', task.unit),
      ...leafOf(`${path}.action`, 'fact.task-action', task.action),
      ...leafOf(`${path}.deadline`, 'fact.task-deadline', task.deadline),
    ],
  }
}

/** By when things are due: dates first, then those counted from an event. */
export function deadlinesGroup(deadlines: Deadline[], relative: RelativeDeadline[]): FactGroup {
  const rows = [...deadlines.map(deadlineRow), ...relative.map(relativeRow)]
  return { id: 'deadlines', title: say('group.deadlines'), blocks: [{ rows }] }
}

function deadlineRow(deadline: Deadline, at: number): FactRow {
  const path = `deadlines.${at}`
  return {
    id: path,
    kind: 'time',
    label: dueShown(deadline),
    value: deadline.what.value,
    leaves: [
      ...leafOf(`${path}.date`, 'fact.deadline-date', deadline.date),
      ...leafOf(`${path}.time`, 'fact.deadline-time', deadline.time),
      ...leafOf(`${path}.what`, 'fact.deadline-what', deadline.what),
    ],
  }
}

function dueShown({ date, time }: Deadline): string {
  const day = dateWithWeekday(date.value)
  return time === null ? day : say('fact.due-at', { time: time.value, day })
}

function relativeRow(deadline: RelativeDeadline, at: number): FactRow {
  const path = `relativeDeadlines.${at}`
  const anchor = deadline.anchor?.value
  const what = deadline.what?.value
  const anchored = anchor === undefined ? undefined : say('fact.anchored', { anchor })
  return {
    id: path,
    kind: 'time',
    label: daysShown(deadline),
    value: what ?? anchored ?? '',
    ...(what === undefined || anchored === undefined ? {} : { note: anchored }),
    leaves: [
      ...leafOf(`${path}.days`, 'fact.deadline-date', deadline.days),
      ...leafOf(`${path}.anchor`, 'fact.anchor', deadline.anchor),
      ...leafOf(`${path}.what`, 'fact.deadline-what', deadline.what),
    ],
  }
}

function daysShown({ days, workingDays }: RelativeDeadline): string {
  const count = { days: Math.abs(days.value) }
  if (days.value === 0) return say('fact.same-day')
  if (days.value < 0) return say(workingDays ? 'fact.working-days-before' : 'fact.days-before', count)
  return say(workingDays ? 'fact.working-days-after' : 'fact.days-after', count)
}

/** Who organises, with their part in it. */
export function committeeGroup(committee: Member[]): FactGroup {
  const rows = committee.map((member, at): FactRow => {
    const path = `committee.${at}`
    return {
      id: path,
      kind: 'people',
      label: member.role?.value ?? '',
      value: member.name.value,
      leaves: [
        ...leafOf(`${path}.role`, 'fact.role', member.role),
        ...leafOf(`${path}.name`, 'fact.member', member.name),
      ],
    }
  })
  return { id: 'committee', title: say('group.committee'), blocks: [{ rows }] }
}

/** What is paid for. */
export function costsGroup(costs: Cost[]): FactGroup {
  const rows = costs.map((cost, at): FactRow => {
    const path = `costs.${at}`
    return {
      id: path,
      kind: 'people',
      label: cost.amount === null ? '' : say('fact.money', { amount: countOf(cost.amount.value) }),
      value: cost.what.value,
      leaves: [
        ...leafOf(`${path}.what`, 'fact.cost', cost.what),
        ...leafOf(`${path}.amount`, 'fact.amount', cost.amount),
      ],
    }
  })
  return { id: 'costs', title: say('group.costs'), blocks: [{ rows }] }
}
