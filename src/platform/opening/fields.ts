const MOST_FIELDS = 100

/** Follows fields through the runs: their instruction is not text, their last shown result is. */
export class Fields {
  private readonly open: boolean[] = []
  private hiding = 0

  /** Whether text at this place can be seen. */
  get isShowing(): boolean {
    return this.hiding === 0
  }

  mark(type: string | undefined): void {
    if (type === 'begin' && this.open.length < MOST_FIELDS) {
      this.open.push(true)
      this.hiding++
    } else if (type === 'separate') {
      this.show()
    } else if (type === 'end') {
      this.show()
      this.open.pop()
    }
  }

  private show(): void {
    if (this.open.at(-1)) {
      this.open[this.open.length - 1] = false
      this.hiding--
    }
  }
}
