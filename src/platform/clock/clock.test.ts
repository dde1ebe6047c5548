import { expect, test } from 'vitest'
import { createClock } from './clock.ts'

test.each([
  ['an hour before midnight in Vietnam', '2026-03-09T15:59:59Z', '2026-03-09'],
  ['midnight in Vietnam', '2026-03-09T17:00:00Z', '2026-03-10'],
  ['midnight in Greenwich', '2026-03-10T00:00:00Z', '2026-03-10'],
])('the civil day at %s', (_when, instant, day) => {
  expect(createClock(() => Date.parse(instant)).today()).toBe(day)
})
