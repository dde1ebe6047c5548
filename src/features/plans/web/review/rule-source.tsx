import { useQuery } from '@tanstack/react-query'
import { say } from '../plan-words.ts'
import { ruleQuery } from '../plans.ts'
import type { Finding } from '../view.ts'
import classes from './review.module.css'
import { RuleText } from './rule-text.tsx'

/** Where it is written, and the page that explains the rule. */
export function RuleSource({ finding, id }: { finding: Finding; id: string }) {
  const page = useQuery(ruleQuery(finding.rule))
  return (
    <div className={classes.source} id={id}>
      {finding.sources.length === 0 ? (
        <p>{say('finding.craft')}</p>
      ) : (
        finding.sources.map(({ act, place }) => (
          <p key={`${act} ${place}`}>
            <b>{act}</b>, {place}
          </p>
        ))
      )}
      {page.data === undefined ? null : (
        <>
          <p className={classes.ruleHead}>{page.data.title}</p>
          <RuleText text={page.data.text} />
        </>
      )}
      {page.error === null ? null : <p>{page.error.message}</p>}
    </div>
  )
}
