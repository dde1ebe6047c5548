import { expect, test } from 'vitest'
import { documentOf } from '../document.ts'
import { governing, insideOf, outermost } from './section-choice.ts'

/** `topics: first line … ` with the lines a section holds. */
function sectionsIn(text: string): [topics: string, members: string[]][] {
  const { sections, segments } = documentOf(text).sections
  return sections.map(({ topics, first, last }) => [
    topics.join('+'),
    segments.slice(first, last).map((segment) => segment.body.text),
  ])
}

test('a numbered heading holds what stands up to the next of its rank', () => {
  expect(sectionsIn('1. Thành phần\n- Ban giám hiệu\n- Giáo viên\n2. Địa điểm: hội trường A\nTrân trọng.')).toEqual([
    ['participants', ['Ban giám hiệu', 'Giáo viên']],
    ['place', []],
  ])
})

test('items that number anew with the mark of their heading stay under it', () => {
  expect(
    sectionsIn('2. Địa điểm: sân trường\n3. Chương trình\n1. Chào cờ\n2. Khai mạc\n3. Bế mạc\n4. Kinh phí: tự túc'),
  ).toEqual([
    ['place', []],
    ['programme', ['Chào cờ', 'Khai mạc', 'Bế mạc']],
    ['costs', []],
  ])
})

test('a label without a mark ends the label before it', () => {
  expect(sectionsIn('Thành phần:\n- Ban giám hiệu\nThời gian: 8h00 ngày 24/9/2020\n- Giáo viên')).toEqual([
    ['participants', ['Ban giám hiệu']],
    ['time', []],
  ])
})

test('several labels of one line are parts of their own', () => {
  expect(sectionsIn('Họp tổ - Thời gian: 14h00 - Nội dung: bàn về thi đua')).toEqual([
    ['time', []],
    ['content', []],
  ])
})

test('items of a list that read like headings stay items', () => {
  expect(sectionsIn('Chương trình:\n1. Chào cờ\n2. Khen thưởng\n3. Một số nội dung khác')).toEqual([
    ['programme', ['Chào cờ', 'Khen thưởng', 'Một số nội dung khác']],
  ])
})

test('the header of a table heads no section', () => {
  expect(sectionsIn('Thời gian\tNội dung\n7h00\tChào cờ\n8h00\tBế mạc')).toEqual([])
})

test('a heading of several topics gives way to a part about one of them', () => {
  const { sections } = documentOf(
    'II. THỜI GIAN, THÀNH PHẦN\n1. Thời gian: 8h00\n2. Thành phần\n- Giáo viên\nIII. THÀNH PHẦN MỜI\n- Khách',
  ).sections
  const found = sections.filter((section) => section.topics.includes('participants'))
  expect(governing(found).map((section) => section.head.label.text)).toEqual(['Thành phần', 'THÀNH PHẦN MỜI'])
  expect(outermost(found).map((section) => section.head.label.text)).toEqual([
    'THỜI GIAN, THÀNH PHẦN',
    'THÀNH PHẦN MỜI',
  ])
})

test('the sections inside another are those before its end', () => {
  const { sections } = documentOf('I. THỜI GIAN\n1. Thời gian: 8h00\n2. Địa điểm: A\nII. NỘI DUNG\n1. Chào cờ').sections
  const [outer] = sections
  expect(outer && insideOf(sections, outer).map((section) => section.topics)).toEqual([['time'], ['place']])
})
