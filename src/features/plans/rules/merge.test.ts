import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentOf } from './content.ts'
import { mergeContents } from './merge.ts'

const BASE = contentOf('một\nhai\nba\nbốn\nnăm')
const text = (words: string): typeof BASE => contentOf(words)

describe('two contents of one plan', () => {
  test('keep what either changed', () => {
    const merged = mergeContents(BASE, text('MỘT\nhai\nba\nbốn\nnăm'), text('một\nhai\nba\nbốn\nnăm\nsáu'))
    expect(merged).toEqual({ content: text('MỘT\nhai\nba\nbốn\nnăm\nsáu'), conflicts: [] })
  })

  test('that changed alike do not conflict', () => {
    const both = text('một\nhai\nBA\nbốn\nnăm')
    expect(mergeContents(BASE, both, both)).toEqual({ content: both, conflicts: [] })
  })

  test('that changed the same line show both', () => {
    const merged = mergeContents(BASE, text('một\nhai\nba tôi\nbốn\nnăm'), text('một\nhai\nba họ\nbốn\nnăm'))
    expect(merged.content.text).toBe('một\nhai\nba tôi\nbốn\nnăm')
    expect(merged.conflicts).toEqual([{ mine: 'ba tôi', theirs: 'ba họ', start: 8, path: null }])
  })

  test('keep corrections, confirmations and what was set aside', () => {
    const base = { ...BASE, confirmed: ['a', 'b'], setAside: [{ key: 'x', reason: '1' }] }
    const mine = { ...base, corrections: [{ path: 'mode', value: 'online' }], confirmed: ['a'] }
    const theirs = { ...base, confirmed: ['a', 'b', 'c'], setAside: [] }
    expect(mergeContents(base, mine, theirs)).toEqual({
      content: { ...base, corrections: mine.corrections, confirmed: ['a', 'c'], setAside: [] },
      conflicts: [],
    })
  })

  test('that corrected one fact differently show both', () => {
    const mine = { ...BASE, corrections: [{ path: 'mode', value: 'online' }] }
    const theirs = { ...BASE, corrections: [{ path: 'mode', value: 'hybrid' }] }
    expect(mergeContents(BASE, mine, theirs)).toEqual({
      content: mine,
      conflicts: [{ mine: 'online', theirs: 'hybrid', start: 0, path: 'mode' }],
    })
  })

  test('of very many lines are compared without waiting', () => {
    const long = (word: string): typeof BASE =>
      text(Array.from({ length: 60_000 }, (_, at) => `${at % 3 === 0 ? word : ''}`).join('\n'))
    const merged = mergeContents(long('a'), long('b'), long('c'))
    expect(merged.conflicts.length).toBe(1)
  })
})

describe('whatever is merged', () => {
  const lines = fc
    .array(fc.constantFrom('a', 'b', 'c', '', 'constructor'), { maxLength: 8 })
    .map((all) => all.join('\n'))

  test('with nothing changed is the other', () => {
    fc.assert(
      fc.property(lines, lines, (base, changed) => {
        expect(mergeContents(text(base), text(changed), text(base)).content.text).toBe(changed)
        expect(mergeContents(text(base), text(base), text(changed)).content.text).toBe(changed)
      }),
    )
  })

  test('shows conflicts where they stand', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, mine, theirs) => {
        const { content, conflicts } = mergeContents(text(base), text(mine), text(theirs))
        for (const each of conflicts)
          expect(content.text.slice(each.start, each.start + each.mine.length)).toBe(each.mine)
      }),
    )
  })
})
