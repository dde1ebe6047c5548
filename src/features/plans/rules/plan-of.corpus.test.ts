import { describe, expect, test } from 'vitest'
import { readText } from '#features/reading/rules/public.ts'
import { weekdayOf } from '#platform/vietnamese/dates.ts'
import { corpusTexts } from '../../../../tests/kit/texts/corpus.ts'
import { sampleDocuments } from '../../../../tests/kit/texts/samples.ts'
import { contentOf } from './content.ts'
import { bare } from './fact-paths.ts'
import { copyToYear } from './move-dates.ts'
import { planOf } from './plan-of.ts'

const TEXTS = [...corpusTexts(), ...sampleDocuments()]

describe('every document that was read', () => {
  test('becomes a plan that holds what was read in it, and no more', { timeout: 120_000 }, () => {
    for (const { name, text } of TEXTS) {
      const { facts, paper } = planOf(contentOf(text))
      expect(bare(withoutSource(facts)), name).toEqual(bare(readText(text)))
      expect(paper.original, name).toBe(text)
    }
  })

  test('is copied with all its days on the same weekdays', { timeout: 120_000 }, () => {
    const bad = TEXTS.flatMap(({ name, text }) => {
      const before = planOf(contentOf(text)).facts
      const first = Number((before.schoolYear?.value ?? before.sessions[0]?.date?.value ?? '2020').slice(0, 4))
      const years = { from: `${first}-${first + 1}`, to: `${first + 1}-${first + 2}` }
      const after = planOf(copyToYear(contentOf(text), years)).facts
      return sameDays(daysOf(before), daysOf(after)) ? [] : [name]
    })
    expect(bad).toEqual([])
  })
})

function daysOf({ sessions }: ReturnType<typeof planOf>['facts']): string[] {
  return sessions.flatMap(({ date }) => date?.value ?? [])
}

function sameDays(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((day, at) => isYearLater(day, after[at] ?? day))
}

/** On the same weekday; a day that is kept every year, as the opening of schools, on its date. */
function isYearLater(day: string, later: string): boolean {
  const isKept =
    weekdayOf(day) === weekdayOf(later) || (/-(?:09-05|11-20)$/.test(day) && day.slice(4) === later.slice(4))
  return isKept && Number(later.slice(0, 4)) - Number(day.slice(0, 4)) <= 1 && later > day
}

function withoutSource(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part, (key, value) => (key === 'source' ? undefined : value)))
}
