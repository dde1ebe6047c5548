import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { DeskReadings } from '#features/reading/web/desk-readings.tsx'
import { dateWithWeekday, localDay } from '#ui/format.ts'
import { useTitle } from '#ui/title.ts'
import { say } from './app-words.ts'
import classes from './desk-screen.module.css'

/** The start page: what waits, and the one thing everybody does first. */
export function DeskScreen() {
  useTitle(say('desk.title'))
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>{say('desk.title')}</h1>
        <p>{dateWithWeekday(localDay(new Date()))}</p>
      </div>
      <div className={classes.action}>
        <p>{say('desk.read-explanation')}</p>
        <Button component={Link} to="/doc-van-ban" size="lg" leftSection={<IconFileUpload size={22} />}>
          {say('desk.read')}
        </Button>
      </div>
      <DeskReadings />
    </div>
  )
}
