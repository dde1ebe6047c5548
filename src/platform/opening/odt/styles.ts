import type { RunLook } from '../conversion.ts'
import { formatNumeral, type NumeralStyle, numeralOfMark } from '../numerals.ts'
import { bulletOf } from '../symbols.ts'
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml.ts'

type Style = { parent: string | undefined; look: RunLook; isRuled: boolean; listStyle: string | undefined }

/** One level of a list style. */
export type ListLevel = {
  bullet: string | undefined
  style: NumeralStyle
  prefix: string
  suffix: string
  start: number
  shown: number
}

const DEEPEST_CHAIN = 20

/** The styles of an OpenDocument text, from its content and its styles part. */
export class OdtStyles {
  private readonly styles = new Map<string, Style>()
  private readonly looks = new Map<string, RunLook>()
  private readonly lists = new Map<string, Map<number, ListLevel>>()

  constructor(parts: readonly (XmlElement | undefined)[]) {
    for (const part of parts) {
      if (!part) continue
      for (const element of descendantsOf(part, 'style:style')) {
        this.styles.set(element.attributes['style:name'] ?? '', readStyle(element))
      }
      for (const element of descendantsOf(part, 'text:list-style')) {
        this.lists.set(element.attributes['style:name'] ?? '', readLevels(element))
      }
      for (const element of descendantsOf(part, 'text:outline-style')) this.lists.set('', readLevels(element))
    }
  }

  /** The look of text in that style, through the styles it is based on. */
  lookOf(name: string | undefined): RunLook {
    if (name === undefined) return {}
    const known = this.looks.get(name)
    if (known) return known
    let look: RunLook = {}
    for (const style of this.chain(name)) look = { ...style.look, ...look }
    this.looks.set(name, look)
    return look
  }

  isRuled(name: string | undefined): boolean {
    return name !== undefined && (this.styles.get(name)?.isRuled ?? false)
  }

  /** The list style a paragraph style asks for. */
  listOfStyle(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.chain(name).find((style) => style.listStyle)?.listStyle
  }

  /** A level of a list style, counted from 1; the list style `''` numbers the headings. */
  level(list: string, level: number): ListLevel | undefined {
    return this.lists.get(list)?.get(level)
  }

  /** The number of an item from the counters of its level and those above, with the blank after it. */
  numberOf(list: string, level: number, counters: readonly number[]): string {
    const own = this.level(list, level)
    if (!own) return ''
    if (own.bullet !== undefined) return own.bullet === '' ? '' : `${own.bullet} `
    if (own.style === 'none') return ''
    const numbers: string[] = []
    for (let shown = Math.max(1, level - own.shown + 1); shown <= level; shown++) {
      const part = this.level(list, shown)
      if (part && part.style !== 'none') numbers.push(formatNumeral(counters[shown - 1] ?? part.start, part.style))
    }
    return `${own.prefix}${numbers.join('.')}${own.suffix} `
  }

  private chain(name: string): Style[] {
    const chain: Style[] = []
    let next: string | undefined = name
    while (next !== undefined && chain.length < DEEPEST_CHAIN) {
      const style: Style | undefined = this.styles.get(next)
      if (!style) break
      chain.push(style)
      next = style.parent
    }
    return chain
  }
}

function readStyle(element: XmlElement): Style {
  const text = childOf(element, 'style:text-properties')?.attributes ?? {}
  const cell = childOf(element, 'style:table-cell-properties')?.attributes ?? {}
  const look: RunLook = {}
  const font = text['style:font-name'] ?? text['fo:font-family']
  if (font !== undefined) look.font = font.replaceAll("'", '')
  if (text['text:display'] !== undefined) look.isHidden = text['text:display'] === 'none'
  if (text['fo:text-transform'] !== undefined) look.isCapitals = text['fo:text-transform'] === 'uppercase'
  const sides = [cell['fo:border'], cell['fo:border-left'], cell['fo:border-right']]
  return {
    parent: element.attributes['style:parent-style-name'],
    look,
    isRuled: sides.some((side) => side !== undefined && !/^(?:none|hidden|0)/.test(side)),
    listStyle: element.attributes['style:list-style-name'] || undefined,
  }
}

function readLevels(element: XmlElement): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>()
  for (const { name, attributes } of childrenOf(element)) {
    const isBullet = name === 'text:list-level-style-bullet'
    levels.set(Number(attributes['text:level'] ?? 1), {
      bullet: isBullet ? bulletOf(attributes['text:bullet-char'] ?? '') : undefined,
      style: numeralOfMark(attributes['style:num-format'] ?? '') ?? 'none',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1) || 1,
      shown: Number(attributes['text:display-levels'] ?? 1) || 1,
    })
  }
  return levels
}
