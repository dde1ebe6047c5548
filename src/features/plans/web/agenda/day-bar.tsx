import { IconAlertTriangle } from '@tabler/icons-react'
import { dateWithWeekday } from '#ui/format.ts'
import type { TimelineDay } from '../../rules/timeline.ts'
import { say } from '../plan-words.ts'
import classes from './agenda.module.css'

type DayBar = { day: TimelineDay; isAlone: boolean }

/** One day at a glance: its items as wide as they are long, and when it ends, always in sight. */
export function DayBar({ day, isAlone }: DayBar) {
  const timed = day.items.filter(({ minutes }) => minutes !== null && minutes > 0)
  return (
    <div className={classes.head}>
      <p className={classes.sums}>
        {day.date === null || isAlone ? null : <b>{dateWithWeekday(day.date)}</b>}
        <span>{timed.length === 0 ? say('agenda.untimed') : say('agenda.total', { minutes: day.total })}</span>
        {day.end === null ? null : <b>{say('agenda.ends', { time: day.end })}</b>}
        <Over day={day} />
      </p>
      {timed.length === 0 ? null : (
        <div className={classes.bar} aria-hidden="true">
          {timed.map((item) => (
            <span
              key={`${item.kind} ${item.index} ${item.start}`}
              style={{ flexGrow: item.minutes ?? 0 }}
              data-kind={item.kind}
              data-overlaps={item.overlaps || undefined}
              title={`${item.start ?? ''} ${item.title}`}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function Over({ day }: { day: TimelineDay }) {
  if (day.over === null || day.sessionEnd === null) return null
  if (day.over > 0) {
    return (
      <span className={classes.over}>
        <IconAlertTriangle size={15} aria-hidden="true" />{' '}
        {say('agenda.over', { minutes: day.over, end: day.sessionEnd })}
      </span>
    )
  }
  if (day.over === 0) return <span>{say('agenda.exact', { end: day.sessionEnd })}</span>
  return <span>{say('agenda.left', { minutes: -day.over, end: day.sessionEnd })}</span>
}
