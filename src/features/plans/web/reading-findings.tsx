import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { LoadingState } from '#ui/state.tsx'
import { contentOf } from '../rules/content.ts'
import { say } from './plan-words.ts'
import { FindingBody } from './review/finding-body.tsx'
import classes from './review/review.module.css'
import { useMayPlan } from './use-may-plan.ts'
import type { Finding } from './view.ts'

type Findings = {
  text: string
  /** What the page calls each of them; one of them may be chosen or lit there. */
  idOf: (at: number) => string
  chosen: string | undefined
  lit: string | undefined
  onLight: (id: string | undefined) => void
  /** Told once they are known, so that the paper can mark them. */
  onFound: (findings: Finding[]) => void
  onShow: (at: number) => void
}

const AFTER_MS = 400

/** What the checker says about a document read; mended in the plan that is made from it. */
export function ReadingFindings({ text, idOf, chosen, lit, onFound, onLight, onShow }: Findings) {
  const [findings, setFindings] = useState<Finding[]>()
  const mayPlan = useMayPlan()
  useEffect(() => {
    let isHere = true
    // Reader and checker come after the page, so that one can begin to read.
    const wait = setTimeout(async () => {
      const { planOf } = await import('../rules/plan-of.ts')
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
          {mayPlan ? <p className={classes.hint}>{say('reading.mend-in-plan')}</p> : null}
          <ul className={classes.cards}>
            {findings.map((finding, at) => (
              <OneFinding
                key={finding.key}
                finding={finding}
                id={idOf(at)}
                isLit={[chosen, lit].includes(idOf(at))}
                onLight={onLight}
                onShow={() => onShow(at)}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

type One = Pick<Findings, 'onLight'> & { finding: Finding; id: string; isLit: boolean; onShow: () => void }

/** The original is never changed, so what would mend it is only said. */
function OneFinding({ finding, id, isLit, onLight, onShow }: One) {
  return (
    <li
      className={classes.card}
      tabIndex={-1}
      data-row={id}
      data-severity={finding.severity}
      data-lit={isLit || undefined}
      onMouseEnter={() => onLight(id)}
      onMouseLeave={() => onLight(undefined)}
    >
      <FindingBody
        finding={finding}
        id={id}
        mend={
          finding.fix === null ? null : <p className={classes.hint}>{say('reading.fix', { fix: finding.fix.label })}</p>
        }
        onShow={onShow}
      />
    </li>
  )
}
