import { formatNumeral, type NumeralStyle } from '../numerals.ts'
import { bulletOf } from '../symbols.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import { isOn, type NumberingReference } from './styles.ts'

type Level = {
  start: number
  style: NumeralStyle | 'bullet'
  /** `%1.%2)` with the numbers of the levels, or the bullet. */
  text: string
  restartsAfter: number | undefined
  isLegal: boolean
  isTight: boolean
  paragraphStyle: string | undefined
}

type List = { sheet: string; levels: ReadonlyMap<number, Level>; startOverrides: ReadonlyMap<number, number> }

const STYLES: Readonly<Record<string, NumeralStyle | 'bullet'>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  bullet: 'bullet',
  none: 'none',
}

const MOST_LEVELS = 9

/**
 * Numbers the paragraphs of lists. The numbers of automatic lists stand in no run of the text: they are counted here as Word
 * counts them, in the order of the paragraphs.
 */
export class WordNumbering {
  private readonly lists = new Map<string, List>()
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(part: XmlElement | undefined) {
    const sheets = new Map<string, Map<number, Level>>()
    for (const element of childrenOf(part, 'w:abstractNum')) {
      sheets.set(element.attributes['w:abstractNumId'] ?? '', readLevels(element))
    }
    for (const element of childrenOf(part, 'w:num')) {
      const sheet = childOf(element, 'w:abstractNumId')?.attributes['w:val'] ?? ''
      this.lists.set(element.attributes['w:numId'] ?? '', readList(element, sheet, sheets.get(sheet) ?? new Map()))
    }
  }

  /** The number of the next paragraph of that list, with the blank after it (`1. `, `a) `, `- `); `''` for none. */
  next(reference: NumberingReference, paragraphStyle: string | undefined): string {
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

  private count(list: List, id: string, at: number): (number | undefined)[] {
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

function numberAt(list: List, counter: readonly (number | undefined)[], at: number, asked: Level): string {
  const level = list.levels.get(at)
  const value = counter[at] ?? level?.start ?? 1
  if (!level || level.style === 'bullet') return ''
  return formatNumeral(value, asked.isLegal ? 'decimal' : level.style)
}

function withBlank(number: string, level: Level): string {
  return number === '' || level.isTight ? number : `${number} `
}

function levelOfStyle(list: List, style: string | undefined): number {
  if (style === undefined) return 0
  for (const [at, level] of list.levels) if (level.paragraphStyle === style) return at
  return 0
}

function readList(element: XmlElement, sheet: string, base: ReadonlyMap<number, Level>): List {
  const levels = new Map(base)
  const startOverrides = new Map<number, number>()
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const at = Number(override.attributes['w:ilvl'])
    const start = childOf(override, 'w:startOverride')?.attributes['w:val']
    if (start !== undefined) startOverrides.set(at, wholeNumber(start, 1))
    const replaced = childOf(override, 'w:lvl')
    if (replaced) levels.set(at, readLevel(replaced))
  }
  return { sheet, levels, startOverrides }
}

function readLevels(element: XmlElement): Map<number, Level> {
  return new Map(childrenOf(element, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), readLevel(level)]))
}

function readLevel(element: XmlElement): Level {
  const value = (name: string) => childOf(element, name)?.attributes['w:val']
  const restart = value('w:lvlRestart')
  const legal = childOf(element, 'w:isLgl')
  return {
    start: wholeNumber(value('w:start'), 1),
    style: STYLES[value('w:numFmt') ?? 'decimal'] ?? 'decimal',
    text: value('w:lvlText') ?? '',
    // The level after which this one starts anew, counted from 1; 0 means it never does.
    restartsAfter: restart === undefined ? undefined : wholeNumber(restart, 0),
    isLegal: legal !== undefined && isOn(legal.attributes['w:val']),
    isTight: value('w:suff') === 'nothing',
    paragraphStyle: value('w:pStyle'),
  }
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text)
  return text !== undefined && Number.isInteger(value) && value >= 0 && value < 1_000_000 ? value : otherwise
}
