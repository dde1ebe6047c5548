import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clone, cloneDatabase } from '../../../tests/kit/database.ts'
import { MOST_BYTES, type WordQuery, wordEntriesOf, wordQueryOf, wordsApartQueryOf } from './word-index.ts'

let clone: Clone
beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

/** Which of the typed words the index of the text has. */
async function found(
  text: string,
  typed: string[],
  ask: (typed: string) => WordQuery | undefined = wordQueryOf,
): Promise<string[]> {
  const entries = wordEntriesOf(text, MOST_BYTES)
  const queries = typed.map((each) => ask(each)?.entries ?? '')
  const { rows } = await sql<{ is: boolean }>`select array_to_tsvector(${entries}::text[]) @@ query::tsquery as is
    from unnest(${queries}::text[]) with ordinality as asked(query, at) order by at`.execute(clone.db)
  return typed.filter((_, at) => rows[at]?.is)
}

const text = 'Số: 218/KH-SGDĐT\nTổ chức Hội\nnghị “giao ban” Hiệu trưởng'

test('words are found side by side, the last from its beginning', async () => {
  const right = ['h', 'hội', 'hoi ng', 'hội nghi', 'hoi nghị', '218/kh', 'sgddt', 'nghị giao ban hiệu tr']
  const wrong = ['oi', 'hôi', 'hội nghĩ', 'ngh giao', 'giao nghi', 'hoi giao', 'trường', 'giao ban to chuc']

  expect(await found(text, [...right, ...wrong])).toEqual(right)
})

test('what the index tells of three words in a row is to be looked up', async () => {
  const apart = 'Hội nghị mở rộng, đề nghị giao ban'

  expect(await found(apart, ['hội nghị giao ban', 'hội nghị'])).toEqual(['hội nghị giao ban', 'hội nghị'])
  expect(['hội nghị giao', 'hội nghị', 'hội', 'x'.repeat(60)].map((each) => wordQueryOf(each)?.isExact)).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(wordQueryOf(' “" ')).toBe(undefined)
})

test('words are found apart as well, where that is asked', async () => {
  const right = ['giao hội', 'ban nghị tr', 'chức 218', 'hoi hiệu truong']
  const wrong = ['giao hợi', 'ban lớp']

  expect(await found(text, [...right, ...wrong], wordsApartQueryOf)).toEqual(right)
  expect(['hội', ' ', ''].map(wordsApartQueryOf)).toEqual([undefined, undefined, undefined])
})

test('of words without end the beginning is found', async () => {
  const endless = 'ộ'.repeat(5000)

  expect(await found(`trước ${endless} sau`, [endless, endless.slice(0, 50), `${endless} sau`, 'sau'])).toHaveLength(4)
})

test('of a text too long the words at the end are left out', async () => {
  const long = Array.from({ length: 40_000 }, (_, at) => `ẩ${at}ẫ`).join(' ')

  expect(await found(long, ['ẩ1', 'ẩ1ẫ ẩ2ẫ', 'ẩ39999ẫ'])).toEqual(['ẩ1', 'ẩ1ẫ ẩ2ẫ'])
})
