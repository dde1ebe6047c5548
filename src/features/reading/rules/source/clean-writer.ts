import type { CleanText } from './clean-text.ts'

/** A gap at least so wide parts two columns. */
const WIDE_GAP = 4

/** Writes clean characters in order and keeps where each came from. */
export class CleanWriter {
  private readonly parts: string[] = []
  private from: Uint32Array
  private to: Uint32Array
  private length = 0
  private last = '\n'
  /** Blanks waiting to be written once something visible follows on the same line. */
  private gapWidth = 0
  private gapHasTab = false
  private gapFrom = 0
  private gapTo = 0

  /** `expected`: about how many characters will be written; more only cost time. */
  constructor(expected: number) {
    this.from = new Uint32Array(expected + 16)
    this.to = new Uint32Array(expected + 16)
  }

  /** Writes one character that comes from `from…to`: a visible one, a blank, a tab or a line end. */
  put(character: string, from: number, to: number): void {
    if (character === '\n') {
      this.gapWidth = 0
      this.emit('\n', from, to)
    } else if (character === ' ' || character === '\t') {
      if (this.gapWidth === 0) {
        this.gapFrom = from
        this.gapHasTab = false
      }
      this.gapWidth += 1
      this.gapHasTab ||= character === '\t'
      this.gapTo = to
    } else {
      this.flushGap()
      this.emit(character, from, to)
    }
  }

  /** Writes a run of visible characters that need no change. */
  putRun(run: string, from: number): void {
    this.flushGap()
    this.makeRoom(run.length)
    const at = this.length
    const { from: froms, to: tos } = this
    for (let i = 0; i < run.length; i += 1) {
      froms[at + i] = from + i
      tos[at + i] = from + i + 1
    }
    this.length += run.length
    this.parts.push(run)
    this.last = run
  }

  done(original: string): CleanText {
    return {
      original,
      text: this.parts.join(''),
      from: this.from.subarray(0, this.length),
      to: this.to.subarray(0, this.length),
    }
  }

  /** Blanks at the beginning of a line are dropped; a gap with a tab, or a wide one, is the edge of a cell. */
  private flushGap(): void {
    const width = this.gapWidth
    this.gapWidth = 0
    if (width === 0 || this.last === '\n') return
    this.emit(this.gapHasTab || width >= WIDE_GAP ? '\t' : ' ', this.gapFrom, this.gapTo)
  }

  private emit(character: string, from: number, to: number): void {
    this.makeRoom(character.length)
    for (let i = 0; i < character.length; i += 1) {
      this.from[this.length] = from
      this.to[this.length] = to
      this.length += 1
    }
    this.parts.push(character)
    this.last = character
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.from.length) return
    this.from = enlarged(this.from, this.length + more)
    this.to = enlarged(this.to, this.length + more)
  }
}

function enlarged(array: Uint32Array, atLeast: number): Uint32Array {
  const larger = new Uint32Array(Math.max(atLeast, array.length * 2))
  larger.set(array)
  return larger
}
