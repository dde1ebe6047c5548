import type { NumeralStyle } from '../numerals.ts'
import type { ListLevel, WordList } from '../word-lists.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import { isOn } from './styles.ts'

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

/** The lists of a document by their identifiers. */
export function readNumbering(part: XmlElement | undefined): Map<string, WordList> {
  const sheets = new Map<string, Map<number, ListLevel>>()
  for (const element of childrenOf(part, 'w:abstractNum')) {
    sheets.set(element.attributes['w:abstractNumId'] ?? '', readLevels(element))
  }
  const lists = new Map<string, WordList>()
  for (const element of childrenOf(part, 'w:num')) {
    const sheet = childOf(element, 'w:abstractNumId')?.attributes['w:val'] ?? ''
    lists.set(element.attributes['w:numId'] ?? '', readList(element, sheet, sheets.get(sheet) ?? new Map()))
  }
  return lists
}

function readList(element: XmlElement, sheet: string, base: ReadonlyMap<number, ListLevel>): WordList {
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

function readLevels(element: XmlElement): Map<number, ListLevel> {
  return new Map(childrenOf(element, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), readLevel(level)]))
}

function readLevel(element: XmlElement): ListLevel {
  const value = (name: string) => childOf(element, name)?.attributes['w:val']
  const restart = value('w:lvlRestart')
  const legal = childOf(element, 'w:isLgl')
  return {
    start: wholeNumber(value('w:start'), 1),
    style: STYLES[value('w:numFmt') ?? 'decimal'] ?? 'decimal',
    text: value('w:lvlText') ?? '',
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
