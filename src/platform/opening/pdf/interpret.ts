import { apply, IDENTITY, type Matrix, matrixOf, multiply } from './matrix.ts'
import type { Rule, Run } from './page-text.ts'
import { addPath } from './rules.ts'

/** The numbers that the library gives to the operators this reader follows. */
export type OperatorCodes = Readonly<Record<OperatorName, number>> & { painting: ReadonlySet<number> }

type OperatorName =
  | 'save'
  | 'restore'
  | 'transform'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'constructPath'
  | 'beginText'
  | 'setFont'
  | 'setTextMatrix'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'setLeading'
  | 'nextLine'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setHScale'
  | 'setTextRise'
  | 'showText'

/** The operators of a page as the library lists them. */
export type OperatorList = { fnArray: readonly number[]; argsArray: readonly unknown[] }

type TextState = {
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  perEm: number
}

const MOST_RUNS = 200_000
/** From this gap on, in parts of the letter height, letters are two pieces: more may stand between them. */
const PIECE_GAP = 0.08
const THOUSANDTH = 0.001

/**
 * Follows the operators of a page to the place of every letter and every straight line. The library's own text extraction
 * guesses blanks from gaps; where a converter paints some letters from another font, the guess tears words for good.
 *
 * `perEm` tells how large the unit of a font's widths is (a thousandth for all fonts but those drawn by the page itself).
 */
export function interpretPage(
  operators: OperatorList,
  codes: OperatorCodes,
  base: Matrix,
  perEm: (font: string) => number,
): { runs: Run[]; rules: Rule[] } {
  const page = new PageInterpreter(codes, base, perEm)
  operators.fnArray.forEach((code, place) => {
    const args = operators.argsArray[place]
    page.run(code, Array.isArray(args) ? args : args instanceof Float32Array ? [...args] : [])
  })
  return { runs: page.runs, rules: page.rules }
}

class PageInterpreter {
  readonly runs: Run[] = []
  readonly rules: Rule[] = []
  private readonly handlers = new Map<number, (args: readonly unknown[]) => void>()
  private readonly base: Matrix
  private readonly saved: { matrix: Matrix; text: TextState }[] = []
  private matrix: Matrix
  private text: TextState = {
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    perEm: THOUSANDTH,
  }
  private textMatrix: Matrix = IDENTITY
  private line = { x: 0, y: 0 }
  private x = 0

  constructor(codes: OperatorCodes, base: Matrix, perEm: (font: string) => number) {
    this.base = base
    this.matrix = base
    const { handlers } = this
    const number = (args: readonly unknown[], place = 0) => Number(args[place]) || 0
    handlers.set(codes.save, () => this.save())
    handlers.set(codes.restore, () => this.restore())
    handlers.set(codes.transform, (args) => this.transform(matrixOf(args)))
    handlers.set(codes.paintFormXObjectBegin, (args) => {
      this.save()
      this.transform(matrixOf(args[0]))
    })
    handlers.set(codes.paintFormXObjectEnd, () => this.restore())
    handlers.set(codes.constructPath, (args) => {
      const path: unknown = Array.isArray(args[1]) ? args[1][0] : undefined
      if (codes.painting.has(Number(args[0])) && path instanceof Float32Array) addPath(path, this.matrix, this.rules)
    })
    handlers.set(codes.beginText, () => this.placeText(IDENTITY))
    handlers.set(codes.setTextMatrix, (args) => this.placeText(matrixOf(args[0]) ?? matrixOf(args) ?? IDENTITY))
    handlers.set(codes.setFont, (args) => {
      this.text.size = Math.abs(number(args, 1))
      this.text.perEm = perEm(String(args[0]))
    })
    handlers.set(codes.moveText, (args) => this.move(number(args), number(args, 1)))
    handlers.set(codes.setLeadingMoveText, (args) => {
      this.text.leading = number(args, 1)
      this.move(number(args), number(args, 1))
    })
    handlers.set(codes.setLeading, (args) => {
      this.text.leading = -number(args)
    })
    handlers.set(codes.nextLine, () => this.move(0, this.text.leading))
    handlers.set(codes.setCharSpacing, (args) => {
      this.text.charSpacing = number(args)
    })
    handlers.set(codes.setWordSpacing, (args) => {
      this.text.wordSpacing = number(args)
    })
    handlers.set(codes.setHScale, (args) => {
      this.text.scale = number(args) / 100
    })
    handlers.set(codes.setTextRise, (args) => {
      this.text.rise = number(args)
    })
    handlers.set(codes.showText, (args) => this.show(Array.isArray(args[0]) ? args[0] : []))
  }

  run(code: number, args: readonly unknown[]): void {
    this.handlers.get(code)?.(args)
  }

  private save(): void {
    this.saved.push({ matrix: this.matrix, text: { ...this.text } })
  }

  private restore(): void {
    const { matrix, text } = this.saved.pop() ?? { matrix: this.base, text: this.text }
    this.matrix = matrix
    this.text = text
  }

  private transform(inner: Matrix | undefined): void {
    if (inner) this.matrix = multiply(this.matrix, inner)
  }

  private placeText(matrix: Matrix): void {
    this.textMatrix = matrix
    this.line = { x: 0, y: 0 }
    this.x = 0
  }

  private move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y }
    this.x = this.line.x
  }

  private show(glyphs: readonly unknown[]): void {
    const { text } = this
    const toPage = multiply(this.matrix, this.textMatrix)
    const [a, b, c, d] = toPage
    // Text that climbs or hangs, such as a stamp laid across the page, belongs to no line.
    const isLevel = Math.abs(b) <= Math.abs(a) * 0.2
    const across = Math.hypot(a, b)
    const height = Math.hypot(c, d) * text.size || 1
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.x -= (glyph / 1000) * text.size * text.scale
        continue
      }
      const { unicode, width, isSpace } = glyphOf(glyph)
      const advance =
        (width * text.size * text.perEm + text.charSpacing + (isSpace ? text.wordSpacing : 0)) * text.scale
      if (isLevel && unicode.trim() !== '') {
        const [x, y] = apply(toPage, this.x, this.line.y + text.rise)
        this.addLetter(unicode, x, y, Math.max(0, advance * across), height)
      }
      this.x += advance
    }
  }

  private addLetter(letter: string, x: number, y: number, width: number, height: number): void {
    const last = this.runs.at(-1)
    const gap = last ? x - (last.x + last.width) : Number.POSITIVE_INFINITY
    const isSamePlace = last !== undefined && last.y === y && last.height === height
    if (last && isSamePlace && gap <= PIECE_GAP * height && gap > -PIECE_GAP * height) {
      last.text += letter
      last.width = x + width - last.x
    } else if (this.runs.length < MOST_RUNS) {
      this.runs.push({ text: letter, x, y, width, height })
    }
  }
}

function glyphOf(value: unknown): { unicode: string; width: number; isSpace: boolean } {
  if (typeof value !== 'object' || value === null) return { unicode: '', width: 0, isSpace: false }
  const unicode = 'unicode' in value && typeof value.unicode === 'string' ? value.unicode : ''
  const width = 'width' in value && typeof value.width === 'number' ? value.width : 0
  return { unicode, width, isSpace: 'isSpace' in value && value.isSpace === true }
}
