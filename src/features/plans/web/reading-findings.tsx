import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { LoadingState } from '#ui/state.tsx'
import { say } from './plan-words.ts'
import classes from './review/review.module.css'
import { RuleSource } from './review/rule-source.tsx'
import { SEVERITY_ICONS } from './review/severity-icons.ts'
import type { Finding } from './view.ts'

type Findings = {
  text: string
  /** Told once they are known, so that the paper can mark them. */
  onFound: (findings: Finding[]) => void
  onShow: (at: number) => void
}

const AFTER_MS = 400

/** What the checker says about a document read; mended in the plan that is made from it. */
export function ReadingFindings({ text, onFound, onShow }: Findings) {
  const [findings, setFindings] = useState<Finding[]>()
  useEffect(() => {
    let isHere = true
    // Reader and checker come after the page, so that one can begin to read.
    const wait = setTimeout(async () => {
      const { contentOf, planOf } = await import('../rules/plan-of.ts')
      if (!isHere) return
      const found = planOf(contentOf(text)).findings
      setFindings(found)
      onFound(found)
    }, AFTER_MS)
    return () => {
      isHere = false
      clearTimeout(wait)
    }
  }, [text, onFound])
  if (findings === undefined) return <LoadingState lines={5} />
  return (
    <div className={classes.review}>
      {findings.length === 0 ? (
        <p className={classes.none}>
          <IconCircleCheck size={22} aria-hidden="true" /> {say('reading.no-findings')}
        </p>
      ) : (
        <>
          <p className={classes.hint}>{say('reading.mend-in-plan')}</p>
          <ul className={classes.cards}>
            {findings.map((finding, at) => (
              <OneFinding key={finding.key} finding={finding} id={`finding-${at}`} onShow={() => onShow(at)} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function OneFinding({ finding, id, onShow }: { finding: Finding; id: string; onShow: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const Icon = SEVERITY_ICONS[finding.severity]
  return (
    <li className={classes.card} data-severity={finding.severity}>
      <p className={classes.kind}>
        <Icon size={17} aria-hidden="true" /> {say(`severity.${finding.severity}`)}
      </p>
      <p className={classes.message}>{finding.message}</p>
      <div className={classes.actions}>
        {finding.spans.length === 0 ? null : (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onShow}>
            {say('finding.show')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-expanded={isOpen}
          onClick={() => setOpen((open) => !open)}
        >
          {say('finding.source')}
        </Button>
      </div>
      {isOpen ? <RuleSource finding={finding} id={id} /> : null}
    </li>
  )
}
