import { Button } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { say } from '../plan-words.ts'
import type { Finding } from '../view.ts'
import classes from './review.module.css'
import { RuleSource } from './rule-source.tsx'
import { SEVERITY_ICONS } from './severity-icons.ts'

/** How heavy it is, and what a colleague would say. */
export function CardWords({ icon: Icon, kind, children }: { icon: TablerIcon; kind: string; children: string }) {
  return (
    <>
      <p className={classes.kind}>
        <Icon size={17} aria-hidden="true" /> {kind}
      </p>
      <p className={classes.message}>{children}</p>
    </>
  )
}

type Body = {
  finding: Finding
  id: string
  /** What mends it. */
  mend: ReactNode
  onShow: () => void
  /** What else can be done with it, and what that asks. */
  more?: ReactNode
  asked?: ReactNode
}

/** What a card says of a finding: its words, what mends it, the way to its place, its source on demand. */
export function FindingBody({ finding, id, mend, onShow, more, asked }: Body) {
  const [isSourceOpen, setSourceOpen] = useState(false)
  const { severity, message, spans } = finding
  return (
    <>
      <CardWords icon={SEVERITY_ICONS[severity]} kind={say(`severity.${severity}`)}>
        {message}
      </CardWords>
      {mend}
      <div className={classes.actions}>
        {spans.length === 0 ? null : (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onShow}>
            {say('finding.show')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-expanded={isSourceOpen}
          onClick={() => setSourceOpen((open) => !open)}
        >
          {say('finding.source')}
        </Button>
        {more}
      </div>
      {asked}
      {isSourceOpen ? <RuleSource finding={finding} id={`source-${id}`} /> : null}
    </>
  )
}
