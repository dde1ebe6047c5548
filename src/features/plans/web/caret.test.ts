import { expect, test } from 'vitest'
import { placeAfter } from './caret.ts'

/** The place of `|` in a text, and the text without it. */
function marked(text: string): { text: string; at: number } {
  return { text: text.replace('|', ''), at: text.indexOf('|') }
}

test.each([
  ['before what changed', 'một|\nhai\nba', 'một|\nHAI\nba'],
  ['behind what changed', 'một\nhai\nb|a', 'một mới\nhai\nb|a'],
  ['between two changes', 'một\nhai\nb|a\nbốn\nnăm', 'một mới\nhai\nb|a\nbốn\nnăm mới'],
  ['behind a line more', 'một\nhai\nb|a\nbốn', 'không\nmột\nhai\nb|a\nbốn mới'],
  ['behind a line less', 'một\nhai\nb|a\nbốn', 'hai\nb|a\nbốn mới'],
  ['in a line that changed', 'một\nh|ai\nba', 'một\nH|AI\nba'],
  ['in a line that became shorter', 'một\nhai của tôi|\nba', 'một\nhai|\nba'],
  ['in a line that is gone', 'một\nhai|\nba', 'một\n|ba'],
  ['at the end', 'một\nhai|', 'MỘT\nhai|'],
  ['in a text that is gone', 'một|', '|'],
])('the caret stays with its words: %s', (_, before, after) => {
  const [one, other] = [marked(before), marked(after)]

  expect(placeAfter(one.text, other.text, one.at)).toBe(other.at)
})
