import type { RunLook } from '../conversion.ts'
import type { ListReference } from '../word-lists.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'

type PartialReference = { list: string | undefined; level: number | undefined }

type Style = {
  basedOn: string | undefined
  look: RunLook
  numbering: PartialReference | undefined
  isRuled: boolean | undefined
}

const DEEPEST_CHAIN = 20

/** The styles of a document, resolved through what they are based on. */
export class WordStyles {
  private readonly styles = new Map<string, Style>()
  private readonly looks = new Map<string, RunLook>()
  private readonly defaults: RunLook
  private readonly defaultParagraph: string | undefined

  constructor(part: XmlElement | undefined) {
    const docDefaults = childOf(childOf(part, 'w:docDefaults'), 'w:rPrDefault')
    this.defaults = lookOf(childOf(docDefaults, 'w:rPr'))
    let defaultParagraph: string | undefined
    for (const element of childrenOf(part, 'w:style')) {
      const id = element.attributes['w:styleId']
      if (!id) continue
      this.styles.set(id, {
        basedOn: childOf(element, 'w:basedOn')?.attributes['w:val'],
        look: lookOf(childOf(element, 'w:rPr')),
        numbering: numberingOf(childOf(element, 'w:pPr')),
        isRuled: isRuledBy(childOf(childOf(element, 'w:tblPr'), 'w:tblBorders')),
      })
      if (
        element.attributes['w:type'] === 'paragraph' &&
        ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '')
      )
        defaultParagraph = id
    }
    this.defaultParagraph = defaultParagraph
  }

  /** The look of a run from its paragraph's style, its own style and its own properties, the later winning. */
  lookOfRun(paragraphStyle: string | undefined, properties: XmlElement | undefined): RunLook {
    const runStyle = childOf(properties, 'w:rStyle')?.attributes['w:val']
    return {
      ...this.defaults,
      ...this.inherited(paragraphStyle ?? this.defaultParagraph),
      ...this.inherited(runStyle),
      ...lookOf(properties),
    }
  }

  /** The list of a paragraph: its own, or the one that its style puts it into. */
  numberingOfParagraph(properties: XmlElement | undefined, id: string | undefined): ListReference | undefined {
    const own = numberingOf(properties)
    const byStyle = this.chain(id).find((style) => style.numbering?.list !== undefined)?.numbering
    const list = own?.list ?? byStyle?.list
    return list === undefined || list === '0' ? undefined : { list, level: own?.level ?? byStyle?.level }
  }

  /** Whether tables of this style show lines between their columns; `undefined` when the style does not say. */
  isRuledStyle(id: string | undefined): boolean | undefined {
    return this.chain(id).find((style) => style.isRuled !== undefined)?.isRuled
  }

  private inherited(id: string | undefined): RunLook {
    if (id === undefined) return {}
    const known = this.looks.get(id)
    if (known) return known
    let look: RunLook = {}
    for (const style of this.chain(id)) look = { ...style.look, ...look }
    this.looks.set(id, look)
    return look
  }

  /** The style and those it is based on; cut where a damaged file goes in a circle. */
  private chain(id: string | undefined): Style[] {
    const chain: Style[] = []
    let next = id
    while (next !== undefined && chain.length < DEEPEST_CHAIN) {
      const style = this.styles.get(next)
      if (!style) break
      chain.push(style)
      next = style.basedOn
    }
    return chain
  }
}

/** `true` unless a toggle is switched off by its value; an absent value means on. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

/** The list and level in a paragraph's properties; either may be left to its style. */
export function numberingOf(properties: XmlElement | undefined): PartialReference | undefined {
  const element = childOf(properties, 'w:numPr')
  if (!element) return undefined
  const level = childOf(element, 'w:ilvl')?.attributes['w:val']
  return {
    list: childOf(element, 'w:numId')?.attributes['w:val'],
    level: level === undefined ? undefined : Number(level),
  }
}

/** Whether borders draw lines between or beside columns; `undefined` when there are none stated. */
export function isRuledBy(borders: XmlElement | undefined): boolean | undefined {
  if (!borders) return undefined
  return childrenOf(borders).some(
    (side) =>
      ['w:insideV', 'w:left', 'w:right', 'w:start', 'w:end'].includes(side.name) &&
      !['nil', 'none', ''].includes(side.attributes['w:val'] ?? ''),
  )
}

function lookOf(properties: XmlElement | undefined): RunLook {
  const look: RunLook = {}
  for (const { name, attributes } of childrenOf(properties)) {
    if (name === 'w:rFonts') {
      const font = attributes['w:hAnsi'] ?? attributes['w:ascii']
      if (font !== undefined) look.font = font
      else if (attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme']) look.font = ''
    } else if (name === 'w:vanish') {
      look.isHidden = isOn(attributes['w:val'])
    } else if (name === 'w:caps') {
      look.isCapitals = isOn(attributes['w:val'])
    }
  }
  return look
}
