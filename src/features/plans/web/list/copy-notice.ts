import { shortDate } from '#platform/vietnamese/dates.ts'
import { answerOf, client } from '#ui/client.ts'
import { localDay } from '#ui/format.ts'
import type { PlanContent } from '../../messages.ts'
import type { Copy } from '../../rules/move-dates.ts'
import { schoolYearOfPlan } from '../../rules/school-years.ts'
import { say } from '../plan-words.ts'

/** What whoever copied a plan should know besides: what went on with the year, what was left, that the day is over. */
export function copyNotice({ moved, left, lastDay }: Pick<Copy, 'moved' | 'left' | 'lastDay'>, today: string): string {
  const years = moved.join(', ')
  const told = [
    moved.length > 0 && left > 0 ? say('copied.moved-and-left', { years, left }) : null,
    moved.length > 0 && left === 0 ? say('copied.moved', { years }) : null,
    moved.length === 0 && left > 0 ? say('copied.left', { left }) : null,
    lastDay !== null && lastDay < today ? say('copied.past', { date: shortDate(lastDay) }) : null,
  ]
  return told.filter((each) => each !== null).join(' ')
}

/** What the copy of a plan to another school year did with the years that it names; nothing where that cannot be told now. */
export async function noticeOf(id: string, to: string): Promise<string> {
  try {
    const older = await answerOf(client.GET('/api/plans/{id}', { params: { path: { id } } }))
    const from = schoolYearOfPlan(older)
    if (from === undefined) return ''
    // The reader is large, and on its way already: the desk of the copy needs it, too.
    const { copyForYear } = await import('../../rules/move-dates.ts')
    return copyNotice(copyForYear(older.content as PlanContent, { from, to }), localDay(new Date()))
  } catch {
    // The copy is made; what is missing is a word about it.
    return ''
  }
}
