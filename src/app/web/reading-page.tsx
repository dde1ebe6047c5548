import { PlanButton } from '#features/plans/web/plan-button.tsx'
import { ReadingFindings } from '#features/plans/web/reading-findings.tsx'
import { ReadingScreen } from '#features/reading/web/reading-screen.tsx'

/** The page of a document read, with what the checker says about it and the way to a plan. */
export function ReadingPage() {
  return (
    <ReadingScreen
      action={(kept) => <PlanButton readingId={kept.id} />}
      faults={(parts) => <ReadingFindings {...parts} />}
    />
  )
}
