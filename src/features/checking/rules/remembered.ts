const MOST = 20_000

/**
 * `find` for words and short phrases that come again and again, in one text and in the next. The memory is emptied before
 * it grows; what it is asked must be short, as a piece of a text keeps the whole text in memory.
 */
export function remembered<Answer>(find: (words: string) => Answer, most = MOST): (words: string) => Answer {
  const known = new Map<string, Answer>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const answer = find(words)
    if (known.size >= most) known.clear()
    known.set(words, answer)
    return answer
  }
}
