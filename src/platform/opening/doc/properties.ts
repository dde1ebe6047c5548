import type { CellPlan } from '../block-flow.ts'
import type { Binary } from './binary.ts'
import type { FileParts } from './file-parts.ts'

/** What of a character's look changes the text that is read. */
export type CharacterLook = {
  font?: number
  isHidden?: boolean
  isDeleted?: boolean
  isInserted?: boolean
  isCapitals?: boolean
  symbol?: { font: number; code: number }
}

/** What a paragraph's properties say of its place: in which table, whether it ends a row, in which list. */
export type ParagraphPlace = {
  style: number
  isInTable: boolean
  endsRow: boolean
  level: number | undefined
  endsInnerCell: boolean
  endsInnerRow: boolean
  list: number | undefined
  listLevel: number | undefined
  plans: CellPlan[]
}

/** Properties that hold for a stretch of the file. */
export type Stretch = { from: number; to: number; properties: Binary }

const PAGE = 512
const MOST_PAGES = 20_000

/** The stretches of character properties, in the order of the file. */
export function characterStretches(parts: FileParts): Stretch[] {
  return stretchesOf(parts, parts.structure('characters'), (page, count, number) => {
    const place = page.u8((count + 1) * 4 + number) * 2
    return place === 0 ? page.slice(0, 0) : page.slice(place + 1, page.u8(place))
  })
}

/** The stretches of paragraph properties; each begins with the number of the paragraph's style. */
export function paragraphStretches(parts: FileParts): Stretch[] {
  return stretchesOf(parts, parts.structure('paragraphs'), (page, count, number) => {
    const place = page.u8((count + 1) * 4 + number * 13) * 2
    if (place === 0) return page.slice(0, 0)
    const half = page.u8(place)
    return half === 0 ? page.slice(place + 2, page.u8(place + 1) * 2) : page.slice(place + 1, half * 2 - 1)
  })
}

function stretchesOf(
  parts: FileParts,
  index: Binary,
  propertiesAt: (page: Binary, count: number, number: number) => Binary,
): Stretch[] {
  const pages = Math.min(MOST_PAGES, Math.floor((index.length - 4) / 8))
  const stretches: Stretch[] = []
  for (let number = 0; number < pages; number++) {
    const page = parts.document.slice((index.u32((pages + 1) * 4 + number * 4) & 0x3fffff) * PAGE, PAGE)
    const count = page.u8(PAGE - 1)
    if (count > 101) continue
    for (let run = 0; run < count; run++) {
      stretches.push({
        from: page.u32(run * 4),
        to: page.u32((run + 1) * 4),
        properties: propertiesAt(page, count, run),
      })
    }
  }
  return stretches.sort((left, right) => left.from - right.from)
}

/** Finds the stretch that holds a place; made for places that mostly grow. */
export class StretchFinder {
  private readonly stretches: readonly Stretch[]

  constructor(stretches: readonly Stretch[]) {
    this.stretches = stretches
  }

  at(place: number): Stretch | undefined {
    let low = 0
    let high = this.stretches.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const stretch = this.stretches[middle]
      if (!stretch) return undefined
      if (place < stretch.from) high = middle - 1
      else if (place >= stretch.to) low = middle + 1
      else return stretch
    }
    return undefined
  }
}

type Change = { code: number; operand: Binary }

function* changesOf(properties: Binary): Generator<Change> {
  let place = 0
  while (place + 2 <= properties.length) {
    const code = properties.u16(place)
    place += 2
    let length = [1, 1, 2, 4, 2, 2, 0, 3][code >> 13] ?? 1
    if (length === 0) {
      // The definition of a row's cells states its length in two bytes, all others in one.
      if (code === 0xd608) {
        length = Math.max(0, properties.u16(place) - 1)
        place += 2
      } else {
        length = properties.u8(place)
        place += 1
      }
    }
    yield { code, operand: properties.slice(place, length) }
    place += length
  }
}

/** The look that character properties give. */
export function lookOf(properties: Binary): CharacterLook {
  const look: CharacterLook = {}
  for (const { code, operand } of changesOf(properties)) {
    const isOn = (operand.u8(0) & 1) === 1
    if (code === 0x0800) look.isDeleted = isOn
    else if (code === 0x0801) look.isInserted = isOn
    else if (code === 0x083c) look.isHidden = isOn
    else if (code === 0x083b) look.isCapitals = isOn
    else if (code === 0x4a4f) look.font = operand.u16(0)
    else if (code === 0x4a51) look.font ??= operand.u16(0)
    else if (code === 0x6a09) look.symbol = { font: operand.u16(0), code: operand.u16(2) }
  }
  return look
}

/** The place that paragraph properties give; `isWithStyle`: they begin with the number of the style. */
export function placeOf(properties: Binary, isWithStyle: boolean): ParagraphPlace {
  const place: ParagraphPlace = {
    style: isWithStyle ? properties.u16(0) : 0,
    isInTable: false,
    endsRow: false,
    level: undefined,
    endsInnerCell: false,
    endsInnerRow: false,
    list: undefined,
    listLevel: undefined,
    plans: [],
  }
  for (const { code, operand } of changesOf(isWithStyle ? properties.slice(2, properties.length) : properties)) {
    if (code === 0x2416) place.isInTable = operand.u8(0) === 1
    else if (code === 0x2417) place.endsRow = operand.u8(0) === 1
    else if (code === 0x6649) place.level = operand.u32(0)
    else if (code === 0x244b) place.endsInnerCell = operand.u8(0) === 1
    else if (code === 0x244c) place.endsInnerRow = operand.u8(0) === 1
    else if (code === 0x260a) place.listLevel = operand.u8(0)
    else if (code === 0x460b) place.list = operand.u16(0)
    else if (code === 0xd608) place.plans = cellPlans(operand)
    else if (code === 0xd605) markRuled(place.plans, operand, 4, 1)
    else if (code === 0xd613) markRuled(place.plans, operand, 8, 5)
  }
  return place
}

function cellPlans(operand: Binary): CellPlan[] {
  const count = Math.min(64, operand.u8(0))
  const cells = 1 + (count + 1) * 2
  return Array.from({ length: count }, (_none, number) => {
    const cell = cells + number * 20
    const flags = operand.u16(cell)
    const isRuled = operand.u8(cell + 8 + 1) !== 0 || operand.u8(cell + 16 + 1) !== 0
    return {
      end: operand.i16(1 + (number + 1) * 2),
      continuesLeft: (flags & 2) !== 0,
      continuesAbove: (flags & 0x20) !== 0 && (flags & 0x40) === 0,
      isRuled: cell + 20 <= operand.length && isRuled,
    }
  })
}

/** Borders of the whole table, in the order top, left, bottom, right, between rows, between columns. */
function markRuled(plans: readonly CellPlan[], borders: Binary, size: number, kind: number): void {
  const isRuled = [1, 3, 5].some((side) => borders.u8(side * size + kind) !== 0)
  if (isRuled) for (const plan of plans) plan.isRuled = true
}
