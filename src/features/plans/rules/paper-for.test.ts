import { expect, test } from 'vitest'
import { callsOf } from '../../../../tests/kit/calls.ts'
import { sampleText } from '../../../../tests/kit/web/sample-text.ts'
import { changesOf } from './changes.ts'
import { contentOf } from './content.ts'
import { setDuration } from './edit-timeline.ts'
import { paperFor } from './paper-for.ts'
import { planOf } from './plan-of.ts'
import { addRow } from './rows.ts'
import { setFact } from './set-fact.ts'

const content = contentOf(sampleText)
/** As on the desk: the plan is shown, something is done, it is shown again, and compared with what it was. */
test.each([
  // One text is new; to add a row three ways to write it are tried. Without what is kept it was 6, 7 and 6.
  { what: 'a fact is set', act: () => setFact(content, 'sessions.0.date', '2026-10-30'), texts: 1 },
  { what: 'a row is added', act: () => addRow(content, 'participants', 0, 'Trưởng phòng Mầm non'), texts: 3 },
  { what: 'an item takes longer', act: () => setDuration(content, 1, 25), texts: 1 },
])('no text is read twice where $what', async ({ act, texts }) => {
  planOf(content)

  const reads = await callsOf('readDocument', () => {
    const next = act()
    planOf(next)
    changesOf(content, next)
  })

  expect(reads).toBe(texts)
})

test('a text that was read some texts ago is read again', async () => {
  const read = () => paperFor('Kính gửi: các trường.')
  read()

  expect(await callsOf('readDocument', read)).toBe(0)
  for (let at = 0; at < 20; at += 1) paperFor(`Số ${at}`)
  expect(await callsOf('readDocument', read)).toBe(1)
})
