import { formatNumeral, type NumeralStyle } from './numerals.ts'
import { bulletOf } from './symbols.ts'

/** One level of a list of Word. */
export type ListLevel = {
  start: number
  style: NumeralStyle | 'bullet'
  /** `%1.%2)` with the numbers of the levels, or the bullet. */
  text: string
  /** The level after which this one starts anew, counted from 1; 0 means it never does. */
  restartsAfter: number | undefined
  isLegal: boolean
  isTight: boolean
  paragraphStyle: string | undefined
}

/** A list: lists on one `sheet` count on together, each may begin anew by its overrides. */
export type WordList = {
  sheet: string
  levels: ReadonlyMap<number, ListLevel>
  startOverrides: ReadonlyMap<number, number>
}

/** A list and the level in it; without a level, the paragraph style decides. */
export type ListReference = { list: string; level: number | undefined }

const MOST_LEVELS = 9

/**
 * Numbers the paragraphs of lists. The numbers of automatic lists stand in no run of the text: they are counted here as Word
 * counts them, in the order of the paragraphs.
 */
export class ListCounter {
  private readonly lists: ReadonlyMap<string, WordList>
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(lists: ReadonlyMap<string, WordList>) {
    this.lists = lists
  }

  /** The number of the next paragraph of that list, with the blank after it (`1. `, `a) `, `- `); `''` for none. */
  next(reference: ListReference, paragraphStyle: string | undefined): string {
    const list = this.lists.get(reference.list)
    if (!list) return ''
    const at = reference.level ?? levelOfStyle(list, paragraphStyle)
    const level = list.levels.get(at)
    if (!level || at < 0 || at >= MOST_LEVELS) return ''

    const counter = this.count(list, reference.list, at)
    if (level.style === 'bullet') return withBlank(bulletOf(level.text), level)
    const number = level.text.replace(/%([1-9])/g, (_sign, digit: string) =>
      numberAt(list, counter, Number(digit) - 1, level),
    )
    return withBlank(number, level)
  }

  private count(list: WordList, id: string, at: number): (number | undefined)[] {
    const counter = this.counters.get(list.sheet) ?? Array<number | undefined>(MOST_LEVELS).fill(undefined)
    this.counters.set(list.sheet, counter)
    const override = list.startOverrides.get(at)
    const isFirstUse = !this.begun.has(`${id}/${at}`)
    this.begun.add(`${id}/${at}`)
    const before = counter[at]
    if (override !== undefined && isFirstUse) counter[at] = override
    else counter[at] = before === undefined ? (list.levels.get(at)?.start ?? 1) : before + 1
    for (let deeper = at + 1; deeper < MOST_LEVELS; deeper++) {
      const restartsAfter = list.levels.get(deeper)?.restartsAfter
      if (restartsAfter === undefined || at < restartsAfter) counter[deeper] = undefined
    }
    return counter
  }
}

function numberAt(list: WordList, counter: readonly (number | undefined)[], at: number, asked: ListLevel): string {
  const level = list.levels.get(at)
  const value = counter[at] ?? level?.start ?? 1
  if (!level || level.style === 'bullet') return ''
  return formatNumeral(value, asked.isLegal ? 'decimal' : level.style)
}

function withBlank(number: string, level: ListLevel): string {
  return number === '' || level.isTight ? number : `${number} `
}

function levelOfStyle(list: WordList, style: string | undefined): number {
  if (style === undefined) return 0
  for (const [at, level] of list.levels) if (level.paragraphStyle === style) return at
  return 0
}
