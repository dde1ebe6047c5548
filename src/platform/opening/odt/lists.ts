import type { OdtStyles } from './styles.ts'

type Counters = number[]

const DEEPEST_HEADING = 10

/** One list that is open: its style, its counters and how deep it is. */
export type OpenList = { style: string; counters: Counters; depth: number }

/** Follows the lists of an OpenDocument text, which may be left and taken up again later. */
export class OdtLists {
  private readonly styles: OdtStyles
  private readonly byId = new Map<string, Counters>()
  private readonly byStyle = new Map<string, Counters>()

  constructor(styles: OdtStyles) {
    this.styles = styles
  }

  /** A list element begins; `parent` is the list it stands in. */
  begin(attributes: Readonly<Record<string, string>>, parent: OpenList | undefined): OpenList {
    if (parent) {
      const counters = parent.counters
      counters.length = Math.min(counters.length, parent.depth)
      return { style: attributes['text:style-name'] ?? parent.style, counters, depth: parent.depth + 1 }
    }
    const style = attributes['text:style-name'] ?? ''
    const continued = this.byId.get(attributes['text:continue-list'] ?? '')
    const sameStyle = attributes['text:continue-numbering'] === 'true' ? this.byStyle.get(style) : undefined
    const counters = continued ?? sameStyle ?? []
    const id = attributes['xml:id']
    if (id !== undefined) this.byId.set(id, counters)
    this.byStyle.set(style, counters)
    return { style, counters, depth: 1 }
  }

  /** The number of the next item of the list. */
  next(list: OpenList, startValue: string | undefined): string {
    const { counters, depth, style } = list
    const before = counters[depth - 1]
    const start = this.styles.level(style, depth)?.start ?? 1
    for (let above = 0; above < depth - 1; above++) counters[above] ??= this.styles.level(style, above + 1)?.start ?? 1
    counters[depth - 1] =
      startValue !== undefined ? Number(startValue) || start : before === undefined ? start : before + 1
    counters.length = depth
    return this.styles.numberOf(style, depth, counters)
  }

  /** The number of a heading of the outline. */
  nextHeading(level: number): string {
    if (!(level >= 1 && level <= DEEPEST_HEADING) || !this.styles.level('', level)) return ''
    const counters = this.byStyle.get('') ?? []
    this.byStyle.set('', counters)
    return this.next({ style: '', counters, depth: level }, undefined)
  }
}
