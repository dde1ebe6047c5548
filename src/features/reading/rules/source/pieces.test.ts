import { expect, test } from 'vitest'
import { type Piece, partOf, pieceAt, splitPiece, tidy, wordsOf } from './pieces.ts'

const piece = (text: string): Piece => pieceAt(text, 0, text.length)
const textsOf = (pieces: Piece[]) => pieces.map((each) => each.text)

test('a piece has no blanks at its edges and keeps its place', () => {
  expect(pieceAt('a  Chào cờ \nb', 1, 11)).toEqual({ start: 3, end: 10, text: 'Chào cờ' })
})

test('line ends and cell ends inside a piece read as blanks', () => {
  expect(pieceAt('Chào\tcờ\nhát', 0, 11).text).toBe('Chào cờ hát')
})

test('a part is counted in the text of its piece', () => {
  expect(partOf(pieceAt('- Chào cờ', 2, 9), 5)).toEqual({ start: 7, end: 9, text: 'cờ' })
})

test('separators inside brackets and quotation marks cut nothing', () => {
  expect(textsOf(splitPiece(piece('a (b; c); “d; e”; f'), /;\s*/g))).toEqual(['a (b; c)', '“d; e”', 'f'])
})

test('a bracket that never closes hides no separator', () => {
  expect(textsOf(splitPiece(piece('a (b; c'), /;\s*/g))).toEqual(['a (b', 'c'])
})

test.each([
  ['- Chào cờ;', 'Chào cờ'],
  ['Bế mạc./.', 'Bế mạc'],
  ['+ Thảo luận ...', 'Thảo luận'],
  ['Thi đấu (nam/nữ)', 'Thi đấu (nam/nữ)'],
  ['....', ''],
])('tidies %j', (text, tidied) => {
  expect(tidy(piece(text)).text).toBe(tidied)
})

test.each([
  ['họpTrưởng đoàn ,huấn luyện viên', 'họp Trưởng đoàn, huấn luyện viên'],
  ['Lãnh đạo  Sở GD&ĐT', 'Lãnh đạo Sở GD&ĐT'],
])('writes %j as a person would', (text, words) => {
  expect(wordsOf(text)).toBe(words)
})
