import { diffIndices } from 'node-diff3'
import { commonEnds, lengthOf } from '../rules/text-lines.ts'

/** Lines of a text that differ, times those of the other: beyond it places in between are only guessed. */
const MOST_WORK = 1_000_000

/** Where the place `at` of a text stands in the text that it became: by the lines around it. */
export function placeAfter(before: string, after: string, at: number): number {
  const [one, other] = [before.split('\n'), after.split('\n')]
  const line = before.slice(0, at).split('\n').length - 1
  const column = at - lengthOf(one.slice(0, line))
  const { head, tail } = commonEnds([one, other])
  if (line < head) return at
  if (line >= one.length - tail) return at + after.length - before.length
  const [mine, theirs] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)]
  const hunks = mine.length * theirs.length > MOST_WORK ? [] : diffIndices(mine, theirs)
  let moved = 0
  for (const { buffer1: was, buffer2: is } of hunks) {
    const first = head + was[0]
    if (line < first) break
    if (line < first + was[1]) {
      // The line itself became another: as far into what stands there now as into what stood there.
      const to = head + is[0] + Math.min(line - first, Math.max(0, is[1] - 1))
      return lengthOf(other.slice(0, to)) + Math.min(column, is[1] === 0 ? 0 : (other[to]?.length ?? 0))
    }
    moved = is[0] + is[1] - (was[0] + was[1])
  }
  return Math.min(after.length, lengthOf(other.slice(0, line + moved)) + column)
}
